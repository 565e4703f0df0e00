"""Phrases of several sentences: whether what was read of the whole is all that its sentences say by themselves."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from roadmap_desktop.domain.deadlines.types import Kind, Period, Precision, Recurrence, Rule, Stretch

if TYPE_CHECKING:
    from collections.abc import Callable

    from roadmap_desktop.domain.deadlines.reading import Reading

_FULL = r"""
      \n\s*+(?![а-яё])  # a small letter goes on with a wrapped line
    | (?<![\s:]\d)\.\s+(?=[А-ЯЁ«"])  # «1. До …» is a mark of a list
    | (?:(?<=[а-яё]{5})|(?<=март|ию[нл][ья])|(?<=\sгода)|(?<=\sгод)|(?<=\d\sг)|(?<=\d{3}г)|(?<=\d{4})|(?<=\)))
      \.\s+(?=[\dIVІ])
"""
"""A line break, or a dot that ends a sentence; before a number only what is no abbreviation ends one."""
_BOUNDARIES = (re.compile(rf";|{_FULL}", re.VERBOSE), re.compile(_FULL, re.VERBOSE))
"""With semicolons, and without: the members of one list («март; сентябрь 2028 г.») say little by themselves."""
_MARK = re.compile(r"\s*\(?[\dа-е]\)\s*|\s*\d\.\s+(?=[А-ЯЁ])")
"""The mark of a member of a list: «2) ежеквартально»."""
_MOST = 6
_DATED = {Kind.ONCE, Kind.RECURRING, Kind.CONTINUOUS, Kind.OPEN}
_BARE = {Rule(every) for every in Recurrence}


def differ(text: str, whole: Reading, read: Callable[[str], Reading]) -> bool:
    """Whether the sentences, each read by itself and without a doubt, come to other days than the phrase as a whole.

    «Сентябрь 2028 г. Ежемесячно, до 10 числа» may mean both, or the rhythm in that month: only a person knows.
    """
    if not (";" in text or "\n" in text or "." in text):
        return False
    for boundary in _BOUNDARIES:
        texts = [
            part[mark.end() :] if (mark := _MARK.match(part)) else part for part in boundary.split(text) if part.strip()
        ]
        parts = [read(part) for part in texts] if 1 < len(texts) <= _MOST else []
        if parts and all(part.kind in _DATED and not part.findings for part in parts):
            return not _one_thing(parts, whole) and _other_days(parts, whole)
    return False


def _other_days(parts: list[Reading], whole: Reading) -> bool:
    probe = _probe(parts)
    return {span for part in parts for span in part.spans(probe)} != set(whole.spans(probe))


def _one_thing(parts: list[Reading], whole: Reading) -> bool:
    """Whether one only goes on with the other: «С 1 мая 2018 г. По 1 июня 2018 г.», «Постоянно. С 2019 года»."""
    if {part.kind for part in parts} <= {Kind.CONTINUOUS, Kind.OPEN}:
        return True
    ends = [stretch for part in parts for stretch in part.periods]
    if len(ends) == 2 and whole.periods == (Stretch(ends[0].start, ends[1].end),):
        return ends[0].end is None and ends[1].start is None
    return _sharpened(parts)


def _sharpened(parts: list[Reading]) -> bool:
    """Whether a bare rhythm only has its days or whole years behind or before it: «Ежеквартально. До 10 числа …»."""
    bare = [part for part in parts if part.rule in _BARE and not part.periods]
    others = [part for part in parts if part not in bare]
    return bool(bare) and len(others) == 1 and (_marked(others[0], bare[0]) or _whole_years(others[0]))


def _marked(part: Reading, bare: Reading) -> bool:
    return part.rule is not None and bool(part.rule.marks) and part.rule.every is bare.recurrence


def _whole_years(part: Reading) -> bool:
    return part.kind is Kind.ONCE and set(part.precisions) == {(Precision.YEAR, Precision.YEAR)}


def _probe(parts: list[Reading]) -> Period:
    """Years enough to tell the days apart: those that are named and one on each side."""
    years = [
        moment.year
        for part in parts
        for stretch in part.periods
        for moment in (stretch.start, stretch.end)
        if moment is not None and moment.year is not None
    ] or [2001]
    return Period(date(max(min(years) - 1, 1900), 1, 1), date(min(max(years) + 1, 2999), 12, 31))
