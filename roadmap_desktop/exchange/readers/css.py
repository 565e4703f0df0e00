"""The little of style sheets that tells how a text is set."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_COMMENT = re.compile(r"/\*.*?\*/|<!--|-->", re.DOTALL)
# White by any of its names is no colour.
_NO_COLOUR = frozenset({"", "none", "transparent", "white", "#fff", "#ffffff", "rgb(255, 255, 255)"})
_SIMPLE = re.compile(r"(?:\w*\.)?([\w-]+)")


@dataclass(frozen=True, slots=True)
class Look:
    """How a text is set; inherited by what stands in it."""

    bold: bool = False
    italic: bool = False
    struck: bool = False
    hidden: bool = False
    right: bool = False
    fill: str = ""

    def styled(self, declarations: str) -> Look:
        """This look after some declarations: «font-weight:700; text-align:right»."""
        look = self
        for declaration in declarations.split(";"):
            name, _, value = declaration.partition(":")
            look = _declared(look, name.strip().casefold(), value.strip().casefold())
        return look


def _declared(look: Look, name: str, value: str) -> Look:
    match name:
        case "font-weight":
            return replace(look, bold=value.startswith("bold") or (value[:3].isdecimal() and int(value[:3]) >= 600))
        case "font-style":
            return replace(look, italic=value in {"italic", "oblique"})
        case "text-decoration" | "text-decoration-line":
            return replace(look, struck=look.struck or "line-through" in value)
        case "display" | "mso-hide":
            return replace(look, hidden=look.hidden or value in {"none", "all"})
        case "text-align":
            return replace(look, right=value in {"right", "end"})
        case "background" | "background-color":
            return replace(look, fill="" if value in _NO_COLOUR else value)
    return look


def rules(sheet: str) -> dict[str, str]:
    """The declarations of a style sheet by the class (or tag) that each rule is for; finer selectors are left out."""
    found: dict[str, str] = {}
    for selectors, declarations in _RULE.findall(_COMMENT.sub("", sheet)):
        for selector in selectors.split(","):
            match = _SIMPLE.fullmatch(selector.strip())
            if match:
                found[match[1]] = f"{found.get(match[1], '')};{declarations}"
    return found
