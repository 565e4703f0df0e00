"""Which section stands under which: told from numbers, opening words, bold and italic, and what follows what."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from roadmap_desktop.exchange.recognition.drafts import Draft, SectionDraft
from roadmap_desktop.exchange.recognition.lexicon import begins, surroundings

if TYPE_CHECKING:
    from collections.abc import Iterable

_DOTTED = re.compile(r"\d+(?:\.\d+)*")


@dataclass(frozen=True, slots=True)
class Shape:
    """How a section is printed; sections of one shape stand on one level."""

    bold: bool
    italic: bool
    word: str
    depth: int

    @property
    def weight(self) -> int:
        """The smaller, the higher it stands."""
        style = 0 if self.bold else 3 if self.italic else 2
        word = 1 if not self.word else 4 if self.word in surroundings().section_below else 0
        return style + word + 6 * max(self.depth - 1, 0)


def shape(section: SectionDraft) -> Shape:
    """The shape of a section; depth 0 is one without a dotted number."""
    dotted = _DOTTED.match(section.number)
    depth = dotted[0].count(".") + 1 if dotted else 0
    return Shape(section.bold, section.italic, begins(section.title, surroundings().section), depth)


def parents(drafts: Iterable[Draft]) -> dict[str, str | None]:
    """The id of the section that each section and activity stands in; None at the top."""
    found: dict[str, str | None] = {}
    open_: list[tuple[Shape, str]] = []
    follows_section = False
    for draft in drafts:
        if isinstance(draft, SectionDraft):
            _close(open_, shape(draft), follows_section=follows_section)
            found[draft.id] = open_[-1][1] if open_ else None
            open_.append((shape(draft), draft.id))
        else:
            found[draft.id] = open_[-1][1] if open_ else None
        follows_section = isinstance(draft, SectionDraft)
    return found


def _close(open_: list[tuple[Shape, str]], new: Shape, *, follows_section: bool) -> None:
    """Leave open only the sections that the new one stands in."""
    if any(shape == new for shape, _ in open_):
        while open_.pop()[0] != new:
            pass
        return
    while open_:
        above = open_[-1][0].weight
        if above < new.weight or (follows_section and above == new.weight):
            return
        open_.pop()
