"""Integer calendar arithmetic on moments: days, months, quarters, half-years, years. No 30-day months, no clocks."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, timedelta

from roadmap_desktop.domain.deadlines.types import Moment, Precision, Stretch
from roadmap_desktop.errors import UsageError

SCHOOL = 9
"""The month with which a school year begins; the `number` of such a year."""


def first_day(moment: Moment, year: int | None = None) -> date:
    """The first day of the moment; `year` stands in for one that the phrase left out."""
    own = _year(moment, year)
    if moment.precision is Precision.DAY:
        return date(own, moment.number, min(moment.day, days_in(own, moment.number)))
    return date(own, first_month(moment), 1)


def last_day(moment: Moment, year: int | None = None) -> date:
    """The last day of the moment; `year` stands in for one that the phrase left out."""
    if moment.precision is Precision.DAY:
        return first_day(moment, year)
    own = _year(moment, year)
    years, month = divmod(first_month(moment) - 1 + moment.precision.months - 1, 12)
    return date(own + years, month + 1, days_in(own + years, month + 1))


def first_month(moment: Moment) -> int:
    """The number of the first month of the moment, 1 to 12."""
    if moment.precision is Precision.YEAR:
        return moment.number or 1
    if moment.precision in {Precision.DAY, Precision.MONTH}:
        return moment.number
    return (moment.number - 1) * moment.precision.months + 1


def days_in(year: int, month: int) -> int:
    """How many days the month has."""
    return monthrange(year, month)[1]


def exists(moment: Moment, year: int | None = None) -> bool:
    """Whether the calendar has such a day; 31 is always the last day only where the reader said so (see Moment)."""
    if moment.precision is not Precision.DAY:
        return True
    own = moment.year if moment.year is not None else year
    return 1 <= moment.number <= 12 and 1 <= moment.day <= days_in(own or 2000, moment.number)


def moment_of(day: date, precision: Precision) -> Moment:
    """The moment of that precision that holds the day."""
    if precision is Precision.DAY:
        return Moment(precision, day.year, day.month, day.day)
    if precision is Precision.YEAR:
        return Moment(precision, day.year)
    return Moment(precision, day.year, (day.month - 1) // precision.months + 1)


def shifted(moment: Moment, units: int, unit: Precision | None = None) -> Moment:
    """The moment so many units later, at its own precision.

    A unit finer than the precision moves by whole moments only where it fits; the caller has chosen a fitting one.
    Without a year the moment goes round inside its year.
    """
    unit = unit or moment.precision
    if moment.precision is Precision.DAY and unit is Precision.DAY:
        return _days_later(moment, units)
    months = units * unit.months
    if moment.precision is Precision.YEAR:
        assert moment.year is not None
        return replace(moment, year=moment.year + months // 12)
    size = max(moment.precision.months, 1)
    index = (moment.year or 0) * (12 // size) + moment.number - 1 + months // size
    year, number = divmod(index, 12 // size)
    return replace(moment, year=None if moment.year is None else year, number=number + 1)


def _days_later(moment: Moment, days: int) -> Moment:
    # 2001 has no 29 February: without a year that day moves to March, as in most years.
    base = first_day(moment, 2001)
    later = base + timedelta(days=days)
    return replace(moment, year=None if moment.year is None else later.year, number=later.month, day=later.day)


def day_after(moment: Moment) -> Moment:
    """What «после X» begins with: the next day, or the next unit of the same precision."""
    if moment.precision is Precision.DAY:
        return _days_later(moment, 1)
    return shifted(moment, 1)


def yearless(stretch: Stretch) -> Stretch:
    """The same part of any year."""
    return Stretch(*(moment and replace(moment, year=None) for moment in (stretch.start, stretch.end)))


def of_one_year(stretch: Stretch) -> Stretch:
    """The same part without «следующего года»: what ends earlier in the year than it begins crosses the New Year."""
    return Stretch(*(moment and replace(moment, later=0) for moment in (stretch.start, stretch.end)))


def snap(day: date, precision: Precision) -> date:
    """The first day of the unit that holds the day."""
    return first_day(moment_of(day, precision))


def units_between(start: date, end: date, precision: Precision) -> int:
    """How many units lie from the unit of one day to the unit of another; negative backwards."""
    if precision is Precision.DAY:
        return (end - start).days
    months = (end.year - start.year) * 12 + end.month - start.month
    size = precision.months
    return (end.year * 12 + end.month - 1) // size - (start.year * 12 + start.month - 1) // size if months else 0


@dataclass(frozen=True, slots=True)
class Point:
    """An end as it is set: any day of it, and how exactly it is meant."""

    value: date
    precision: Precision

    @property
    def moment(self) -> Moment:
        """The moment that the point names."""
        return moment_of(self.value, self.precision)


_POINTS = (
    (re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})"), Precision.DAY),
    (re.compile(r"(\d{4})-(\d{1,2})"), Precision.MONTH),
    (re.compile(r"(\d{4})-?[Qq]([1-4])"), Precision.QUARTER),
    (re.compile(r"(\d{4})-?[Hh]([12])"), Precision.HALF_YEAR),
    (re.compile(r"(\d{4})"), Precision.YEAR),
)


def parse_point(text: str) -> Point:
    """Read «2018-05-31», «2018-05», «2018-Q2», «2018-H1» or «2018»; UsageError when it is none of them."""
    for pattern, precision in _POINTS:
        match = pattern.fullmatch(text.strip())
        if match:
            year, *rest = (int(group) for group in match.groups())
            moment = Moment(precision, year, *rest)
            if 1900 <= year <= 2999 and _real(moment):
                return Point(first_day(moment), precision)
    raise UsageError("deadline.bad-point", point=text)


def _real(moment: Moment) -> bool:
    if moment.precision is Precision.MONTH:
        return 1 <= moment.number <= 12
    return exists(moment)


def _year(moment: Moment, year: int | None) -> int:
    if moment.year is not None:
        return moment.year
    if year is None:
        raise ValueError(f"no year for {moment}")
    return year + moment.later
