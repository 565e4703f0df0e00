"""How a document words its deadlines: its dashes, year suffixes, numerals and capitals, found by majority."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import asdict, dataclass, fields, replace
from typing import TYPE_CHECKING, Any

from roadmap_desktop.domain.deadlines.entries import Entry
from roadmap_desktop.domain.deadlines.grammar import parse
from roadmap_desktop.domain.deadlines.words import T

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from roadmap_desktop.domain.deadlines.grammar import Phrase

NBSP = "\u00a0"


@dataclass(frozen=True, slots=True)
class Manner:
    """The marks of a document; the defaults are canonical (design/deadlines.md, section 2).

    `dash`: between parts of one year, `dash_across`: between parts of different years, blanks included; `suffix`:
    behind the year of a month, quarter or half-year; `year_suffix`, `years_suffix`: behind bare years; `numerals`:
    roman or arabic, for quarters and half-years; `rule`: where a rhythm stands, in brackets, behind or in front;
    `unbroken`: with no-break spaces.
    """

    dash: str = "–"
    dash_across: str = f"{NBSP}– "
    dash_years: str = "–"
    suffix: str = "г."
    year_suffix: str = "год"
    years_suffix: str = "годы"
    numerals: str = "roman"
    capital: bool = True
    rule: str = "brackets"
    unbroken: bool = True

    @classmethod
    def of(cls, texts: Iterable[str]) -> Manner:
        """The manner of the majority; what the texts do not show stays canonical."""
        return replace(CANONICAL, **_won(texts))

    def shown_by(self, text: str) -> Manner:
        """This manner with every mark that the text shows itself."""
        return replace(self, **_won([text]))

    def to_json(self) -> str:
        """As text, for the roadmap to keep."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str | dict[str, object]) -> Manner:
        """From what `to_json` gave; unknown marks are passed over, an empty text is canonical."""
        kept = json.loads(text) if isinstance(text, str) and text else text or {}
        known = {field.name for field in fields(cls)}
        return cls(**{mark: value for mark, value in dict(kept).items() if mark in known})


CANONICAL = Manner()


def _won(texts: Iterable[str]) -> dict[str, Any]:
    """The marks that the texts show, each as most of them have it."""
    votes: dict[str, Counter[object]] = {field.name: Counter() for field in fields(Manner)}
    for text, times in Counter(texts).items():
        for mark, value in _marks(parse(text)):
            votes[mark][value] += times
    return {mark: count.most_common(1)[0][0] for mark, count in votes.items() if count}


def _marks(phrase: Phrase) -> Iterator[tuple[str, object]]:
    """What the phrase shows, mark by mark."""
    if not phrase.tokens:
        return
    first = phrase.text[phrase.tokens[0].start]
    if first.isalpha():
        yield "capital", first.isupper()
    yield "unbroken", NBSP in phrase.text
    for element in phrase.elements:
        if element.dates:
            for entry in element.dates.entries:
                yield from _entry_marks(phrase, entry)
        if element.rhythm and any(other.dates for other in phrase.elements):
            yield "rule", _place_of_rule(phrase, element.first)


def _place_of_rule(phrase: Phrase, at: int) -> str:
    if at == 0:
        return "front"
    return "brackets" if phrase.tokens[at - 1].kind is T.OPEN else "behind"


def _entry_marks(phrase: Phrase, entry: Entry) -> Iterator[tuple[str, object]]:
    for end in entry.ends:
        yield from _suffix_marks(phrase, entry, end.unit, end.year_at)
        if end.unit in {"quarter", "half"} and end.number_at >= 0:
            token = phrase.tokens[end.number_at]
            if token.kind is not T.ORDINAL:
                yield "numerals", "arabic" if token.kind is T.NUMBER and not token.roman > token.value else "roman"
    if entry.b is not None and entry.joint == "-" and entry.b.unit in {"month", "quarter", "half", "year"}:
        left, right = phrase.tokens[entry.a.last - 1].end, phrase.tokens[entry.b.first].start
        between = phrase.text[left:right].lstrip(".")
        if "\n" not in between:
            across = entry.a.year_at >= 0 and entry.a.unit != "year"
            yield ("dash_years" if entry.b.unit == "year" else "dash_across" if across else "dash"), between


def _suffix_marks(phrase: Phrase, entry: Entry, unit: str, at: int) -> Iterator[tuple[str, object]]:
    if at < 0 or phrase.tokens[at].kind is not T.YEAR:
        return
    behind = phrase.tokens[at + 1] if at + 1 < len(phrase.tokens) else None
    shown = ""
    if behind is not None and behind.kind is T.YEARWORD:
        dot = phrase.text[behind.end : behind.end + 1] == "."
        shown = phrase.text[behind.start : behind.end] + ("." if dot else "")
    if unit != "year":
        yield "suffix", "года" if shown.startswith("год") else shown
    elif entry.b is None:
        yield "year_suffix", "год" if shown.startswith("год") else shown
    elif entry.b.year_at == at:
        yield "years_suffix", "годы" if shown.startswith("год") else shown
