"""The register of organisations of one document, made from its cells of executors."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from roadmap_desktop.domain.model import Abbreviation, Executor, Organization, new_id
from roadmap_desktop.domain.naming import Wording, folded
from roadmap_desktop.domain.organizations import Part, parts

if TYPE_CHECKING:
    from collections.abc import Iterable


# What the cases of nouns and adjectives differ in; never so much that less than three letters stay.
_ENDING = re.compile(
    r"(?<=\w{3})(?:[оеыи]м[иу]?|[ое]го|[аяыи]ми|[аяое]я|[оеыи][йе]|[ыи]х|[ую]ю|[ая][хм]|[ое]в|[аяоеыиуюь])$"
)

# Ministries and federal services go by one clipped word, which is declined by an ending behind it.
_CLIPPED = ("мин", "рос")


@dataclass(frozen=True, slots=True)
class Mended:
    """A name that was written wrongly (`text`) and the organisation it was taken for."""

    text: str
    name: str


class Directory:
    """Splits cells of executors and gives every name its organisation.

    The cells of the whole document are read first: names that stand alone somewhere part those that stand elsewhere
    with nothing between.
    """

    def __init__(
        self,
        cells: Iterable[str],
        abbreviations: Iterable[Abbreviation],
        known: Iterable[Organization],
        wording: Wording,
    ) -> None:
        self._wording = wording
        self._fulls = {folded(a.short): folded(a.full) for a in abbreviations if a.full.strip()}
        self._shorts = {folded(a.full): a.short for a in abbreviations if a.full.strip()}
        self._register = {folded(name): o for o in known for name in (o.short, o.name) if name}
        cells = tuple(dict.fromkeys(cell for cell in cells if cell.strip()))
        self._names = self._standing_alone(cells)
        self._parts = {cell: parts(cell, self._names, wording) for cell in cells}
        self._spelled = _first_spellings(self._parts.values())
        for part in (part for found in self._parts.values() for part in found if part.short):
            self._fulls.setdefault(folded(part.short), folded(part.name))
        counted = Counter(folded(part.name) for found in self._parts.values() for part in found)
        self._mended = _mended(counted, wording)
        self._found: dict[str, Organization] = {}
        for part in (part for found in self._parts.values() for part in found):
            self._organization(part)

    @property
    def organizations(self) -> tuple[Organization, ...]:
        """The organisations of the document in the order of their first mention."""
        return tuple(dict.fromkeys(self._found.values()))

    def executors(self, cell: str, role: str = "") -> tuple[tuple[Executor, Mended | None], ...]:
        """The executors of a cell, each with what was mended in its name; `role` is that of the column."""
        found: dict[tuple[str, str], tuple[Executor, Mended | None]] = {}
        for part in self._parts.get(cell) or parts(cell, self._names, self._wording):
            organization = self._organization(part)
            executor = Executor(organization.id, part.role or role, part.text)
            mended = Mended(part.name, organization.name) if folded(part.name) in self._mended else None
            found.setdefault((executor.organization, executor.role), (executor, mended))
        return tuple(found.values())

    def _standing_alone(self, cells: Iterable[str]) -> frozenset[str]:
        alone = set(self._register) | set(self._fulls) | set(self._shorts)
        for cell in cells:
            found = parts(cell, frozenset(), self._wording)
            if len(found) == 1 and len(found[0].name.split()) < 12:
                alone.add(folded(found[0].name))
        return frozenset(alone)

    def _organization(self, part: Part) -> Organization:
        key = self._key(part.name)
        if key not in self._found:
            short = part.short or self._shorts.get(key, "")
            fresh = Organization(new_id(), self._spelled.get(key, part.name), short)
            self._found[key] = self._register.get(key, fresh)
        elif (
            part.short
            and not self._found[key].short
            and self._found[key].id not in {o.id for o in self._register.values()}
        ):
            self._found[key] = replace(self._found[key], short=part.short)
        return self._found[key]

    def _key(self, name: str) -> str:
        """The key under which a name is kept: mended, and the full name where the document has both."""
        key = folded(name)
        key = self._mended.get(key, key)
        full = self._fulls.get(key, key)
        return full if full in self._spelled else key


def _first_spellings(cells: Iterable[tuple[Part, ...]]) -> dict[str, str]:
    spelled: dict[str, str] = {}
    for found in cells:
        for part in found:
            spelled.setdefault(folded(part.name), part.name)
    return spelled


def _mended(names: Counter[str], wording: Wording) -> dict[str, str]:
    """Names that differ from another of the document by a doubled tail or by the case of their words only."""
    mended: dict[str, str] = {}
    by_rest: dict[tuple[str, ...], list[str]] = {}
    for name in names:
        single = _without_doubled_tail(name)
        if single != name and single in names:
            mended[name] = single
        bare = _ENDING.sub("", name)
        if name.startswith(_CLIPPED) and bare != name and bare in names:
            mended[name] = bare
        rest = name.partition(" ")[2]
        if rest:
            by_rest.setdefault(tuple(_ENDING.sub("", word) for word in rest.split()), []).append(name)
    for same in by_rest.values():
        upright = [name for name in same if _is_upright(name, wording)] if len(same) > 1 else []
        for name in same:
            for other in upright:
                if name not in upright and _same_stem(name.partition(" ")[0], other.partition(" ")[0]):
                    mended[name] = other
    return mended


def _is_upright(name: str, wording: Wording) -> bool:
    """Whether a name begins with a body in the nominative: «департамент», «контрольно-счетная палата»."""
    words = name.split()
    return words[0] in wording.heads or " ".join(words[:2]) in wording.heads


def _without_doubled_tail(name: str) -> str:
    words = name.split()
    for size in range(len(words) // 2, 0, -1):
        if words[-size:] == words[-2 * size : -size]:
            return " ".join(words[:-size])
    return name


def _same_stem(word: str, head: str) -> bool:
    stem = head.rstrip("аеиоуыьюя")
    return len(stem) >= 4 and word.startswith(stem) and len(word) - len(stem) <= 3
