"""Which section stands under which: told from numbers, opening words, bold and italic, and what follows what."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from roadmap_desktop.exchange.recognition.drafts import Draft, SectionDraft, draft_number
from roadmap_desktop.exchange.recognition.lexicon import begins, surroundings

if TYPE_CHECKING:
    from collections.abc import Iterable

_LETTER = re.compile(r"[а-я]\)")
NAMED = re.compile(r"[\s.:–—-]*(?:[IVXLCІХ\d№«\"]|[А-ЯЁ]\b|$)")
_ROMAN = re.compile(r"[IVXLCІХ]+\b")
_DOTTED = re.compile(r"\d+(?:\.\d+)*")


@dataclass(frozen=True, slots=True)
class Shape:
    """How a section is printed; sections of one shape stand on one level."""

    bold: bool
    italic: bool
    word: str
    depth: int
    roman: bool = False

    @property
    def weight(self) -> int:
        """The smaller, the higher it stands."""
        style = 0 if self.bold else 3 if self.italic else 2
        word = 1 if not self.word else 4 if self.word in surroundings().section_below else 0
        return style + word + 6 * max(self.depth - 1, 0)


@dataclass(slots=True)
class _Open:
    """A section that rows may still go into; `counting` once an activity was numbered under it."""

    shape: Shape
    id: str
    number: list[int]
    counting: bool = False
    flat: bool = False


def shape(section: SectionDraft) -> Shape:
    """The shape of a section; depth 0 is one without a dotted number."""
    dotted = _DOTTED.match(section.number)
    depth = dotted[0].count(".") + 1 if dotted else 0
    word = begins(section.title, surroundings().section)
    # «Этап подготовки» is worded like any heading: where one stands on its level, the word has a number or a name.
    named = NAMED.match(section.title[len(word) :]) if word else None
    return Shape(section.bold, section.italic, word if named else "", depth, bool(_ROMAN.match(section.number)))


def parents(drafts: Iterable[Draft]) -> dict[str, str | None]:
    """The id of the section that each section and activity stands in; None at the top."""
    found: dict[str, str | None] = {}
    open_: list[_Open] = []
    follows_section = False
    for draft in drafts:
        if isinstance(draft, SectionDraft):
            _close(open_, shape(draft), follows_section=follows_section)
            found[draft.id] = open_[-1].id if open_ else None
            open_.append(_Open(shape(draft), draft.id, _numbers(draft.number or _named_number(draft.title))))
        else:
            if open_ and _LETTER.match(draft_number(draft)):
                open_[-1].counting = True
            found[draft.id] = _home(open_, _numbers(draft_number(draft)))
        follows_section = isinstance(draft, SectionDraft)
    return found


def _home(open_: list[_Open], number: list[int]) -> str | None:
    """The section of an activity: one that counts its own is left by the first activity that it does not count."""
    while open_:
        inner = open_[-1]
        if not inner.number or not number:
            break
        # An activity of the same number stands in it: what follows counts on from that activity.
        inner.flat = inner.flat or number == inner.number
        if _counts(inner.number, number):
            inner.counting = True
            break
        outside = any(_counts(section.number, number) for section in open_[:-1])
        if not outside and not (inner.counting and not inner.flat and len(number) <= len(inner.number)):
            break
        open_.pop()
    return open_[-1].id if open_ else None


def _counts(section: list[int], number: list[int]) -> bool:
    return bool(section) and len(number) > len(section) and number[: len(section)] == section


def _numbers(text: str) -> list[int]:
    match = _DOTTED.match(text)
    return [int(part) for part in match[0].split(".")] if match else []


def _named_number(title: str) -> str:
    """The number that stands behind the opening word: «Подраздел 1.1. …»."""
    return title.partition(" ")[2] if begins(title, surroundings().section) else ""


def _close(open_: list[_Open], new: Shape, *, follows_section: bool) -> None:
    """Leave open only the sections that the new one stands in."""
    if any(section.shape == new for section in open_):
        while open_.pop().shape != new:
            pass
        return
    while open_:
        above = open_[-1].shape.weight
        if above < new.weight or (follows_section and above == new.weight):
            return
        open_.pop()
