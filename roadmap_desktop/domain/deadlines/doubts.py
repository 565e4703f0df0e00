"""The doubts that the words of dates leave: two ways to read them, the one taken and the other."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from roadmap_desktop.domain.deadlines import units
from roadmap_desktop.domain.deadlines.ends import FINER
from roadmap_desktop.domain.deadlines.types import Moment, Precision, Stretch

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roadmap_desktop.domain.deadlines.atoms import Atom
    from roadmap_desktop.domain.deadlines.entries import Entry


@dataclass(frozen=True, slots=True)
class Doubt:
    """The way taken, the other way, and what the entry (or, with none, the whole list) is by the other way."""

    choice: str
    other: str
    stretches: tuple[Stretch, ...]
    entry: int | None = None


def end_doubt(begin: Moment | None, end: Moment, entry: int) -> Iterator[Doubt]:
    """«до декабря 2018»: with December, as read, or without it."""
    named = end.precision is not Precision.DAY
    if named and (end.year is not None or (end.number > 1 and end.precision is not Precision.YEAR)):
        yield Doubt("inclusive", "exclusive", (Stretch(begin, units.shifted(end, -1)),), entry)


def week_doubt(atom: Atom, begin: Moment, end: Moment, entry: int) -> Iterator[Doubt]:
    """«вторая неделя сентября»: the days 8 to 14, as read, or the second week from Monday to Sunday."""
    if begin.year is None:
        return
    counted = atom.number < 5
    day = units.first_day(replace(begin, day=1)) if counted else units.last_day(replace(end, day=31))
    monday = day + timedelta(days=7 * (atom.number - 1) * counted - day.weekday())
    week = Stretch(*(units.moment_of(d, Precision.DAY) for d in (monday, monday + timedelta(days=6))))
    if week != Stretch(begin, end):
        yield Doubt("days", "calendar-week", (week,), entry)


def winter_doubt(atom: Atom, begin: Moment, end: Moment, index: int) -> Iterator[Doubt]:
    """«зима 2019»: the one that begins in 2019, as read, or the one that ends in it; both years leave no doubt."""
    if atom.number == 4 and begin.year and not atom.paired:
        before = Stretch(replace(begin, year=begin.year - 1), replace(end, year=begin.year))
        yield Doubt("winter-begun", "winter-ended", (before,), index)


def edge_doubt(entry: Entry, begin: Moment, end: Moment, index: int) -> Iterator[Doubt]:
    """«в конце 2018 года»: some time in it, as read, or its last month (of a month: the last ten days)."""
    if (
        entry.b is not None
        or begin != end
        or begin.year is None
        or begin.precision is Precision.DAY
        or entry.edge == "middle"
    ):
        return
    if begin.precision is Precision.MONTH:
        days = (1, 10) if entry.edge == "beginning" else (21, units.days_in(begin.year, begin.number))
        part = Stretch(*(Moment(Precision.DAY, begin.year, begin.number, day) for day in days))
    else:
        day = units.first_day(begin) if entry.edge == "beginning" else units.last_day(end)
        part = Stretch(*(units.moment_of(day, Precision.MONTH),) * 2)
    yield Doubt("whole", "part", (part,), index)


def years_doubt(last: Atom, first: Stretch, entry: int) -> Doubt:
    """«декабрь 2018-2020»: every December, as read, or from December 2018 to the end of 2020."""
    if last.between == "range":
        return Doubt("each-year", "range", (Stretch(first.start, Moment(Precision.YEAR, last.years[-1])),), entry)
    whole = (_year(year) for year in last.years[1:])
    return Doubt("each-year", "whole-years", (first, *whole), entry)


def _year(year: int) -> Stretch:
    return Stretch(Moment(Precision.YEAR, year), Moment(Precision.YEAR, year))


def gap_doubt(entries: list[Entry], stretches: tuple[Stretch, ...]) -> Iterator[Doubt]:
    """What stands, or does not stand, between the entries: a lost dash, «или», years behind a month."""
    if len(stretches) < 2:
        return
    first, last = stretches[0], stretches[-1]
    if any(entry.before == "" and not entry.prefix for entry in entries[1:]) and first.start and last.end:
        yield Doubt("list", "range", (Stretch(first.start, last.end),))
    elif any(entry.before == "или" for entry in entries[1:]):
        yield Doubt("list", "first", (first,))
    elif _years_behind(entries):
        each = (_moved_to(first, year) for entry in entries[1:] for year in entry.a.years)
        yield Doubt("whole-years", "each-year", (first, *each))


def _years_behind(entries: list[Entry]) -> bool:
    """«декабрь 2018 года, 2019 года» leaves it open whether all of 2019 is meant, as read, or its December."""
    first, *rest = entries
    if first.a.unit not in FINER or len(first.a.years) != 1:
        return False
    return all(_bare_year(entry) and entry.prefix == first.prefix for entry in rest)


def _bare_year(entry: Entry) -> bool:
    return entry.a.unit == "year" and not entry.edge


def _moved_to(stretch: Stretch, year: int) -> Stretch:
    named = stretch.start or stretch.end
    later = year - (named.year or year) if named else 0
    return Stretch(
        *(moment and replace(moment, year=(moment.year or 0) + later) for moment in (stretch.start, stretch.end))
    )
