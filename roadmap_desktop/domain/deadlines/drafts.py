"""What the elements of a phrase come to, one kind beside the other, before it is known what they mean together."""

from __future__ import annotations

from dataclasses import dataclass, field

from roadmap_desktop.domain.deadlines.dates import Dates
from roadmap_desktop.domain.deadlines.grammar import E, Element, Phrase, is_label
from roadmap_desktop.domain.deadlines.leftovers import doubtful, guessed
from roadmap_desktop.domain.deadlines.reading import Reading
from roadmap_desktop.domain.deadlines.rhythms import Rhythm
from roadmap_desktop.domain.deadlines.types import Mark, Recurrence, Stretch


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
    worded: bool = False
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
    draft.loose = doubtful(phrase)
    for token in phrase.tokens:
        if token.flaw:
            draft.flaws.append((token.flaw, token.text))
    for dates in (*draft.lists, *draft.further_lists):
        draft.flaws += dates.flaws
    return draft


def _collect(draft: Draft, element: Element, index: int) -> None:
    if element.kind is E.DATES and element.dates:
        if not guessed(draft.phrase, index):
            (draft.further_lists if draft.further else draft.lists).append(element.dates)
    elif element.kind is E.RHYTHM and element.rhythm:
        draft.rhythms.append(element.rhythm)
        draft.marks += element.rhythm.marks
    elif element.kind is E.MARKS:
        draft.marks += element.marks
        draft.marks_of = draft.marks_of or element.lag_of
    elif element.kind is E.TEXT and not is_label(draft.phrase, element):
        draft.worded = True
    if element.kind is E.DATES and element.lag_of == Recurrence.YEARLY:
        # «По итогам года, до 1 февраля следующего года» is due after every year.
        draft.following_year = True
    draft.constant = draft.constant or element.kind is E.CONSTANT
    draft.further = draft.further or element.kind is E.FURTHER
    draft.following_year = draft.following_year or element.kind is E.FOLLOWING_YEAR
    draft.needed = draft.needed or element.kind is E.NEEDED
    draft.conditional = draft.conditional or element.kind is E.CONDITION


_TAIL = {E.TEXT, E.CONDITION, E.NEEDED}


def _tail(phrase: Phrase) -> str:
    """The words behind the last dated part, from «далее» on where it says so, as they stand."""
    if len(phrase.elements) < 2:
        return ""
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
