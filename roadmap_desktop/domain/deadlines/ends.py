"""From an atom to the moments that it names."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from roadmap_desktop.domain.deadlines import units
from roadmap_desktop.domain.deadlines.types import Moment, Precision

if TYPE_CHECKING:
    from roadmap_desktop.domain.deadlines.atoms import Atom

FINER = {"day", "month", "quarter", "half", "decade", "week", "part", "season", "months"}
"""The units that need a year beside them."""
_PRECISIONS = {
    "month": Precision.MONTH, "quarter": Precision.QUARTER, "half": Precision.HALF_YEAR, "year": Precision.YEAR,
}  # fmt: skip
_MOST = {"month": 12, "quarter": 4, "half": 2, "decade": 3, "week": 5, "part": 2, "months": 12, "season": 4}
_SCHOOL_HALVES = {1: (9, 12), 2: (1, 5)}


def possible(end: Atom) -> bool:
    """Whether there is such a month, quarter and so on; days are judged with their month."""
    return (
        end.unit in {"year", "school"}
        or (end.unit == "day" and 1 <= end.month <= 12)
        or 1 <= end.number <= _MOST.get(end.unit, 0)
    )


def month_of(end: Atom) -> int:
    """The first month of the atom."""
    sizes = {"quarter": 3, "half": 6}
    if end.unit in sizes:
        return (end.number - 1) * sizes[end.unit] + 1
    return {"season": end.number * 3, "months": 1}.get(end.unit, end.month or end.number)


def order(end: Atom) -> tuple[int, int]:
    """Where in a year the atom begins."""
    return month_of(end), end.number if end.unit == "day" else 0


def moments(end: Atom, year: int | None) -> tuple[Moment, Moment]:
    """The first and the last moment of the atom in that year."""
    if end.school and year is not None:
        return _in_school_year(end, year)
    if end.unit in _PRECISIONS:
        return _twice(Moment(_PRECISIONS[end.unit], year, 0 if end.unit == "year" else end.number))
    if end.unit == "school":
        return _twice(Moment(Precision.YEAR, year, units.SCHOOL))
    if end.unit == "season":
        after = None if year is None else year + (end.number == 4)
        last = (end.number * 3 + 1) % 12 + 1
        return Moment(Precision.MONTH, year, end.number * 3), Moment(Precision.MONTH, after, last)
    if end.unit == "months":
        return Moment(Precision.MONTH, year, 1), Moment(Precision.MONTH, year, end.number)
    if end.unit == "part" and not end.month:
        return _twice(Moment(Precision.HALF_YEAR, year, end.number))
    first, last = _days(end)
    if last == 31 and end.unit != "day" and (year is not None or end.month != 2):
        last = units.days_in(year or 2001, end.month)
    return Moment(Precision.DAY, year, end.month, first), Moment(Precision.DAY, year, end.month, last)


def _twice(moment: Moment) -> tuple[Moment, Moment]:
    return moment, moment


def _days(end: Atom) -> tuple[int, int]:
    """First and last day of a day, decade, week or half of a month; 31 is the last day, whatever the month."""
    if end.unit == "decade":
        return 10 * end.number - 9, 10 * end.number if end.number < 3 else 31
    if end.unit == "week":
        return (7 * end.number - 6, 7 * end.number) if end.number < 5 else (25, 31)
    if end.unit == "part":
        return (1, 15) if end.number == 1 else (16, 31)
    return end.number, end.number


def _in_school_year(end: Atom, year: int) -> tuple[Moment, Moment]:
    """The part of the school year that begins in `year`; its halves are September–December and January–May."""
    if end.unit == "half":
        first, last = _SCHOOL_HALVES[end.number]
        own = year + (end.number == 2)
        return Moment(Precision.MONTH, own, first), Moment(Precision.MONTH, own, last)
    plain = replace(end, school=False)
    return moments(plain, year + (month_of(plain) < units.SCHOOL))
