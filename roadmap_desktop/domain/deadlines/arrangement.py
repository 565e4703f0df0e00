"""Which entries of a list belong together: a year in front of its parts, two ends of one range, years of schools."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from roadmap_desktop.domain.deadlines.ends import FINER
from roadmap_desktop.domain.deadlines.entries import UNTIL

if TYPE_CHECKING:
    from roadmap_desktop.domain.deadlines.entries import Entry


def arranged(listed: list[Entry]) -> list[Entry]:
    """The entries, with what stands apart put together; the atoms are filled in where they lie."""
    if len(listed) == 1:
        only = listed[0]
        return listed if only.b is None else [_schooled(_fronted(only), only)]
    joined = _closed([_fronted(entry) for entry in listed])
    return _year_first([_schooled(entry, joined[-1]) for entry in joined])


_CLOSING = {"by": "by", "until": "until", "not-after": "until"}


def _closed(listed: list[Entry]) -> list[Entry]:
    """«не ранее X и не позднее Y», «с X, по Y» is one range."""
    kept: list[Entry] = []
    for entry in listed:
        before = kept[-1] if kept else None
        opened = before is not None and before.prefix == "from" and before.b is None
        closing = entry.prefix in _CLOSING and entry.b is None and entry.before in {",", "и"}
        if before and opened and closing and (entry.a.years or not before.a.years):
            joint, sure = _CLOSING[entry.prefix], entry.inclusive or entry.prefix == "not-after"
            kept[-1] = replace(before, b=entry.a, joint=joint, edge_b=entry.edge, inclusive=sure)
        else:
            kept.append(entry)
    return kept


def _schooled(entry: Entry, last: Entry) -> Entry:
    """«2018-2019, 2019-2020 учебные годы», «2018-2020 учебные годы»: only the last words name the years as school's."""
    end = last.b or last.a
    a, b = entry.a, entry.b
    if end.unit != "school" or b is None or a.unit != "year" or not a.years or not b.years:
        return entry
    if b.unit == "year" and entry.joint == "-" and b.years[0] == a.years[0] + 1:
        a.unit = "school"
        return replace(entry, b=None, joint="")
    if b.unit == "school" and a.years[0] < b.years[0] and not b.paired:
        # The second year is not where its own school year begins, so it is no number that a move could respell.
        a.unit, b.years, b.year_at = "school", (b.years[0] - 1,), -1
    return entry


_FRONTED = {*FINER, "number"}
_NO_FRONT = {"from", "after", *UNTIL}


def _fronted(entry: Entry) -> Entry:
    """«2018 год – май»: a year and its part, not a range."""
    a, b = entry.a, entry.b
    if b is None or entry.joint != "-" or a.unit != "year" or not a.years or b.years or b.unit not in _FRONTED:
        return entry
    if entry.prefix in _NO_FRONT:
        return entry
    b.years, b.year_at, b.front = a.years, a.year_at, True
    return replace(entry, prefix="", a=b, b=None, joint="", prefix_at=-1)


def _year_first(listed: list[Entry]) -> list[Entry]:
    """«2018 год: март, июнь», «2018-2020 гг. (июнь)»: years in front of a part without one are its own."""
    kept: list[Entry] = []
    for index, (entry, following) in enumerate(pairwise([*listed, None])):
        assert entry is not None
        kept.append(entry)
        if entry.a.front and entry.b is None and (earlier := _bare_before(kept)):
            # «2018, 2019 – июнь»: the dash bound the last year alone.
            entry.a.years, entry.a.plural = (*earlier, *entry.a.years), True
            del kept[-1 - len(earlier) : -1]
        years = () if following is None else _front_years(kept, following)
        if not years or following is None or _dated_later(listed[index + 1 :]):
            continue
        for end in following.ends:
            end.years, end.year_at, end.front = years, entry.a.year_at, True
            end.plural = len(years) > 1
        following.before = ","
        del kept[-1 if entry.b else -len(years) :]
    return kept


STOPS = {";", "."}
"""What ends a sentence of a list."""
MOST_YEARS = 12
"""Years that may stand in front of a part."""


def _front_years(before: list[Entry], following: Entry) -> tuple[int, ...]:
    """The years of the entries right before this part, if they are meant for it."""
    entry = before[-1]
    if not _bare_year(entry) or following.a.unit not in _FRONTED or following.a.years:
        return ()
    if entry.b is not None:
        first, last = entry.a.years[0], entry.b.years[0] if entry.b.years else 0
        ranged = entry.joint == "-" and entry.b.unit == "year" and first < last < first + MOST_YEARS
        return tuple(range(first, last + 1)) if ranged else ()
    if _worded(entry) and not entry.a.plural:
        return entry.a.years
    years = (*_bare_before(before), entry.a.years[0])
    return years if len(years) > 1 or not entry.a.plural else ()


def _bare_before(entries: list[Entry]) -> tuple[int, ...]:
    """The bare years that stand in a row before the last entry."""
    years: list[int] = []
    for entry in entries[-2::-1]:
        if not _bare_year(entry) or entry.b is not None or _worded(entry):
            break
        years.insert(0, entry.a.years[0])
    return tuple(years)


def _bare_year(entry: Entry) -> bool:
    return entry.a.unit == "year" and bool(entry.a.years) and entry.prefix not in _NO_FRONT


def _worded(entry: Entry) -> bool:
    """Whether «год» stands behind the year, so that it is a year of its own."""
    return entry.a.last - entry.a.first > 1


def _dated_later(listed: list[Entry]) -> bool:
    """Whether a part further on has its own year behind it, which then serves those before it."""
    for entry in listed:
        if entry.before in STOPS and listed[0].before not in STOPS:
            return False  # another sentence has years of its own
        for end in entry.ends:
            if end.unit == "year":
                return False
            if end.years:
                return not end.front
    return False
