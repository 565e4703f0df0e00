"""What the elements of a phrase come to, one kind beside the other, before it is known what they mean together."""

from __future__ import annotations

from dataclasses import dataclass, field

from roadmap_desktop.domain.deadlines.dates import Dates
from roadmap_desktop.domain.deadlines.grammar import E, Element, Phrase, is_label
from roadmap_desktop.domain.deadlines.reading import Reading
from roadmap_desktop.domain.deadlines.rhythms import Rhythm
from roadmap_desktop.domain.deadlines.types import Mark, Stretch
from roadmap_desktop.domain.deadlines.words import T


@dataclass(slots=True)
class Draft:
    """What the elements of a phrase came to, before it is known what they mean together."""

    phrase: Phrase
    lists: list[Dates] = field(default_factory=list)
    rhythms: list[Rhythm] = field(default_factory=list)
    marks: tuple[Mark, ...] = ()
    marks_of: str = ""
    constant: bool = False
    further: bool = False
    following_year: bool = False
    needed: bool = False
    conditional: bool = False
    tail: str = ""
    loose: bool = False
    further_lists: list[Dates] = field(default_factory=list)
    flaws: list[tuple[str, str]] = field(default_factory=list)
    choice: str = ""
    others: list[tuple[str, Reading]] = field(default_factory=list)

    @property
    def stretches(self) -> tuple[Stretch, ...]:
        """Every stretch before «далее», in order."""
        return tuple(stretch for dates in self.lists for stretch in dates.stretches)


def collected(phrase: Phrase) -> Draft:
    """The elements of the phrase, put together by what they are."""
    draft = Draft(phrase)
    for index, element in enumerate(phrase.elements):
        _collect(draft, element, index)
    draft.tail = _tail(phrase)
    for token in phrase.tokens:
        if token.flaw:
            draft.flaws.append((token.flaw, token.text))
    for dates in (*draft.lists, *draft.further_lists):
        draft.flaws += dates.flaws
    return draft


def _collect(draft: Draft, element: Element, index: int) -> None:
    if element.kind is E.DATES and element.dates:
        if not _guessed(draft.phrase, index):
            (draft.further_lists if draft.further else draft.lists).append(element.dates)
    elif element.kind is E.RHYTHM and element.rhythm:
        draft.rhythms.append(element.rhythm)
        draft.marks += element.rhythm.marks
    elif element.kind is E.MARKS:
        draft.marks += element.marks
        draft.marks_of = draft.marks_of or element.lag_of
    elif element.kind is E.TEXT:
        _collect_text(draft, element)
    draft.constant = draft.constant or element.kind is E.CONSTANT
    draft.further = draft.further or element.kind is E.FURTHER
    draft.following_year = draft.following_year or element.kind is E.FOLLOWING_YEAR
    draft.needed = draft.needed or element.kind is E.NEEDED
    draft.conditional = draft.conditional or element.kind is E.CONDITION


def _guessed(phrase: Phrase, index: int) -> bool:
    """Whether it is a bare year right behind an unknown word («Маи 2018»): the word may have been the month of it."""
    element, before = phrase.elements[index], phrase.elements[index - 1] if index else None
    if (
        before is None
        or before.kind is not E.TEXT
        or element.apart
        or is_label(phrase, before)
        or element.dates is None
    ):
        return False
    first = element.dates.entries[0]
    return first.a.unit == "year" and first.b is None and not first.prefix


def _collect_text(draft: Draft, element: Element) -> None:
    """Words of no meaning: before anything dated they make one doubt it, and so does a number behind it."""
    phrase = draft.phrase
    if is_label(phrase, element):
        return
    numbered = any(token.kind in _DATED for token in phrase.tokens[element.first : element.last])
    joined = element.first > 0 and phrase.tokens[element.first - 1].kind is T.AND
    if numbered or not _dated(draft) or not (element.apart or joined):
        draft.loose = True
    draft.conditional = draft.conditional or not _dated(draft)


def _dated(draft: Draft) -> bool:
    return bool(draft.lists or draft.rhythms or draft.constant or draft.marks)


_TAIL = {E.TEXT, E.CONDITION, E.NEEDED}


def _tail(phrase: Phrase) -> str:
    """The words behind the last dated part, from «далее» on where it says so, as they stand."""
    kinds = [element.kind for element in phrase.elements]
    if E.FURTHER in kinds:
        element = phrase.elements[kinds.index(E.FURTHER)]
    else:
        last = max((index for index, kind in enumerate(kinds) if kind not in _TAIL), default=-1)
        behind = [e for e in phrase.elements[last + 1 :] if e.kind is not E.TEXT or not is_label(phrase, e)]
        if last < 0 or not behind:
            return ""
        element = behind[0]
    start = phrase.tokens[element.first].start
    before = element.first - 1
    opened = before >= 0 and phrase.tokens[before].text in {"и", "(", "["}
    if element.kind is E.FURTHER:
        opened = opened and phrase.tokens[before].text != "и"
    return phrase.text[phrase.tokens[before].start if opened else start :]


_DATED = {T.NUMBER, T.YEAR, T.DATE, T.MONTH, T.QUARTER, T.HALF, T.YEARWORD, T.SEASON, T.DECADE}
