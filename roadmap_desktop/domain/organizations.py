"""Executors of a cell: their names, roles and abbreviations."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from roadmap_desktop.domain.naming import DEFAULT_WORDING, Wording, folded
from roadmap_desktop.domain.splitting import PERSON, SHORT_BODY, Splitter

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from roadmap_desktop.domain.model import Organization

_JOINED = re.compile(
    r",?\s+(?:совместно со?|при (?:участии|поддержке|содействии|взаимодействии с)|с участием|во взаимодействии со?)\s+",
    re.IGNORECASE,
)
# A narrow column carries a word over to the next line of its cell: «Департа-», «мент».
_CARRIED = re.compile(r"(?<=[а-яё]{3})-\n(?=[а-яё])(?!(?<=о-\n)[а-яё]{3,}(?:ый|ий|ой|ая|ое|ые|ие|ого|ых|их)\b)")
_REFERRED = re.compile(r"\s*\(далее\s*(?:по тексту\s*)?[-–—:]?\s*(?P<short>[^()]+)\)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Part:
    """One executor of a cell: its `text` there, the bare `name`, its role and the abbreviation it introduces."""

    text: str
    name: str
    role: str = ""
    short: str = ""


def split(text: str, known: Iterable[Organization] = (), wording: Wording = DEFAULT_WORDING) -> tuple[str, ...]:
    """The executors of a cell, each as the cell words it, without the signs between them."""
    names = frozenset(folded(name) for o in known for name in (o.name, o.short) if name)
    return tuple(part.text for part in parts(text, names, wording))


def parts(text: str, known: Collection[str] = frozenset(), wording: Wording = DEFAULT_WORDING) -> tuple[Part, ...]:
    """The executors of a cell; `known` are folded names that help where nothing stands between two names."""
    found: list[Part] = []
    role = ""
    text = _CARRIED.sub("", text)
    for piece in (piece for half in _halves(text) for piece in Splitter(half, known, wording).pieces()):
        prefix = _role_prefix(piece, wording)
        role, rest = prefix or (role, piece)
        if rest:
            part = _part(rest, wording)
            found.append(part if part.role or not role else Part(part.text, part.name, role, part.short))
    return tuple(found)


def is_body(text: str, wording: Wording = DEFAULT_WORDING) -> bool:
    """Whether a text begins as the name of an organisation, of a group or of a person does."""
    first = re.split(r"[\s,;(]", text.strip('«"„ '), maxsplit=1)[0]
    known = first.casefold() in wording.heads | wording.collectives
    # «ГБУЗ», «АО», «ОМСУ»: a form of organisations, or an abbreviation of one.
    named = (len(first) > 1 and first.isalpha() and first.isupper()) or SHORT_BODY.match(first) or PERSON.match(text)
    return known or bool(named)


def _halves(text: str) -> list[str]:
    """The text parted at «совместно с», «при участии»: but not inside brackets or quotes."""
    starts = [0]
    halves: list[str] = []
    for match in _JOINED.finditer(text):
        before = text[: match.start()]
        if before.count("(") == before.count(")") and before.count("«") == before.count("»"):
            halves.append(text[starts[-1] : match.start()])
            starts.append(match.end())
    return [*halves, text[starts[-1] :]]


def _role_prefix(piece: str, wording: Wording) -> tuple[str, str] | None:
    """A role named before its executors («Соисполнители: …»), and the rest of the piece."""
    match = re.match(r"(?P<words>[^:–—]{3,40}?)\s*(?::|\s[–—-])\s*", piece)
    if not match:
        return None
    role = dict(wording.roles).get(folded(match["words"]))
    return (role, piece[match.end() :]) if role else None


def _part(piece: str, wording: Wording) -> Part:
    name, role, short = piece, "", ""
    referred = _REFERRED.search(name)
    if referred:
        short = referred["short"].strip()
        name = (name[: referred.start()] + name[referred.end() :]).strip()
    for words, meaning in wording.roles:
        match = re.search(rf"\s*(?:\(\s*{words}\s*\)|\s[–—-]\s*{words}$)", name, re.IGNORECASE)
        if match and name[: match.start()].strip():
            name, role = (name[: match.start()] + name[match.end() :]).strip(), meaning
            break
    return Part(piece, " ".join(name.split()).strip(" ,;"), role, short)
