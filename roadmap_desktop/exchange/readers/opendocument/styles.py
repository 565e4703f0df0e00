"""What styles say about cells, paragraphs and pieces of text: bold, italic, struck, width, hidden."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from roadmap_desktop.exchange.readers.opendocument.names import name

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

_STYLE = name("style:style")
_DEEPEST = 30
_NO_COLOUR = frozenset({"", "transparent", "#ffffff"})
_LENGTH = re.compile(r"([\d.]+)(mm|cm|in|pt|px)")
_MM = {"mm": 1.0, "cm": 10.0, "in": 25.4, "pt": 25.4 / 72, "px": 25.4 / 96}


@dataclass(frozen=True, slots=True)
class Look:
    """What a style says of text; None where it says nothing."""

    bold: bool | None = None
    italic: bool | None = None
    struck: bool | None = None
    hidden: bool | None = None

    def over(self, below: Look) -> Look:
        """This look where it says something, else the one below."""
        return Look(
            below.bold if self.bold is None else self.bold,
            below.italic if self.italic is None else self.italic,
            below.struck if self.struck is None else self.struck,
            below.hidden if self.hidden is None else self.hidden,
        )


class Styles:
    """The styles of a document by family and name; one stands on its parent."""

    def __init__(self, *roots: Element | None) -> None:
        self._styles: dict[tuple[str, str], Element] = {}
        self._looks: dict[tuple[str, str], Look] = {}
        self._fills: dict[str, str] = {}
        for root in roots:
            for style in () if root is None else root.iter(_STYLE):
                self.take(style)

    def take(self, style: Element) -> None:
        """Know a `style:style`; one of the content goes before a common one of the same name."""
        key = (style.get(name("style:family"), ""), style.get(name("style:name"), ""))
        self._styles[key] = style

    def look(self, family: str, style: str) -> Look:
        """The look of a text in a style, its parents included."""
        key = (family, style)
        if key not in self._looks:
            look = Look()
            for element in self._chain(family, style):
                look = look.over(_look(element.find(name("style:text-properties"))))
            self._looks[key] = look
        return self._looks[key]

    def attribute(self, family: str, style: str, properties: str, attribute: str) -> str:
        """An attribute of the properties of a style, its parents included; empty when nobody says it."""
        for element in self._chain(family, style):
            found = element.find(name(f"style:{properties}"))
            if found is not None and name(attribute) in found.attrib:
                return found.attrib[name(attribute)]
        return ""

    def fill(self, cell_style: str) -> str:
        """The colour of a cell, as a name to compare; empty for none and for white."""
        if cell_style not in self._fills:
            colour = self.attribute("table-cell", cell_style, "table-cell-properties", "fo:background-color").casefold()
            self._fills[cell_style] = "" if colour in _NO_COLOUR else colour
        return self._fills[cell_style]

    def width(self, column_style: str) -> float:
        """The width of a column in mm; 0 when not known."""
        properties = "table-column-properties"
        return millimetres(self.attribute("table-column", column_style, properties, "style:column-width"))

    def _chain(self, family: str, style: str) -> Iterator[Element]:
        for _ in range(_DEEPEST):
            element = self._styles.get((family, style))
            if element is None:
                return
            yield element
            style = element.get(name("style:parent-style-name"), "")


def millimetres(length: str) -> float:
    """A length such as «2.258cm» in mm; 0 for what is none."""
    match = _LENGTH.fullmatch(length)
    return round(float(match[1]) * _MM[match[2]], 1) if match and match[1].count(".") <= 1 else 0.0


def _look(properties: Element | None) -> Look:
    if properties is None:
        return Look()
    weight = properties.get(name("fo:font-weight"))
    slant = properties.get(name("fo:font-style"))
    line = properties.get(name("style:text-line-through-style"))
    display = properties.get(name("text:display"))
    return Look(
        None if weight is None else weight == "bold" or (weight.isdecimal() and int(weight) >= 600),
        None if slant is None else slant in {"italic", "oblique"},
        None if line is None else line != "none",
        None if display is None else display == "none",
    )
