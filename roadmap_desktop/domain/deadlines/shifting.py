"""Stretches moved by calendar units: what of them is held, how far it goes, and the unit that the result fits in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from roadmap_desktop.domain.deadlines import units
from roadmap_desktop.domain.deadlines.reading import Reading
from roadmap_desktop.domain.deadlines.types import Kind, Moment, Period, Precision, Stretch
from roadmap_desktop.domain.deadlines.units import first_day, last_day
from roadmap_desktop.errors import RuleError


class MoveRefused(RuleError):  # noqa: N818 - what it says to the user, as in the contract of commands
    """The deadline has no such handle, or its wording cannot carry the move; nothing was changed."""


class Edge(StrEnum):
    """What of a bar is held."""

    BODY = "body"
    START = "start"
    END = "end"


@dataclass(frozen=True, slots=True)
class Shift:
    """So many units, of the whole or of one edge."""

    count: int
    unit: Precision
    edge: Edge


def starting(day: date, most: Precision) -> Precision:
    """The coarsest unit, no coarser than the one given, that begins on the day."""
    return next(p for p in _from(most) if units.snap(day, p) == day)


def ending(day: date, most: Precision) -> Precision:
    """The coarsest unit, no coarser than the one given, that ends on the day."""
    return next(p for p in _from(most) if last_day(units.moment_of(day, p)) == day)


def _from(most: Precision) -> list[Precision]:
    coarse = [Precision.YEAR, Precision.HALF_YEAR, Precision.QUARTER, Precision.MONTH, Precision.DAY]
    return coarse[coarse.index(most) :]


def day_later(day: date, count: int, unit: Precision) -> date:
    """The day so many units later; a day that its month lacks becomes the last of that month."""
    try:
        if unit is Precision.DAY:
            return day + timedelta(days=count)
        years, month = divmod(day.year * 12 + day.month - 1 + count * unit.months, 12)
        return date(years, month + 1, min(day.day, units.days_in(years, month + 1)))
    except (ValueError, OverflowError) as fault:
        raise MoveRefused("move.out-of-calendar") from fault


_ANY_YEAR = 2001
"""Stands in for a year that the phrase leaves out: parts of a year move inside a year without a leap day."""


def shifted(stretch: Stretch, shift: Shift, period: Period | None = None) -> Stretch:
    """The stretch with its body or one edge moved."""
    if not stretch.dated:
        return _shifted_yearless(stretch, shift, period)
    start = stretch.start if shift.edge is Edge.END else _later(stretch.start, shift)
    end = stretch.end if shift.edge is Edge.START else _later(stretch.end, shift, end=True)
    return checked(_fitted(stretch, start, end))


_End = Moment | date | None


def _later(moment: Moment | None, shift: Shift, *, end: bool = False) -> _End:
    """The moment moved; a day where its unit does not fit the shift."""
    if moment is None:
        return None
    size = moment.precision.months
    whole = shift.unit is moment.precision or (
        size and shift.unit.months and (shift.count * shift.unit.months) % size == 0
    )
    if whole:
        try:
            return units.shifted(moment, shift.count, shift.unit) if _in_calendar(moment, shift) else None
        except (ValueError, OverflowError) as fault:
            raise MoveRefused("move.out-of-calendar") from fault
    if end and moment.precision is not Precision.DAY:
        return day_later(last_day(moment) + timedelta(days=1), shift.count, shift.unit) - timedelta(days=1)
    moved = day_later(first_day(moment), shift.count, shift.unit)
    return units.moment_of(moved, Precision.DAY) if moment.precision is Precision.DAY else moved


def _in_calendar(moment: Moment, shift: Shift) -> bool:
    years = shift.count * max(shift.unit.months, 1) // (12 if shift.unit.months else 366)
    if not 1 < (moment.year or _ANY_YEAR) + years < 9998:
        raise MoveRefused("move.out-of-calendar")
    return True


def _fitted(stretch: Stretch, start: _End, end: _End) -> Stretch:
    """Both ends in one unit, the coarsest that fits both and is no coarser than it was."""
    if not isinstance(start, date) and not isinstance(end, date):
        return Stretch(start, end)
    first = start if isinstance(start, date) or start is None else first_day(start)
    last = end if isinstance(end, date) or end is None else last_day(end)
    most = max((m.precision for m in (stretch.start, stretch.end) if m), key=lambda p: p.months)
    return fitted(first, last, most)


def fitted(start: date | None, end: date | None, most: Precision) -> Stretch:
    """The stretch of those days in the coarsest unit that fits both and is no coarser than `most`."""
    for precision in _from(most):
        begins = start is None or units.snap(start, precision) == start
        if begins and (end is None or last_day(units.moment_of(end, precision)) == end):
            break
    return Stretch(*(None if day is None else units.moment_of(day, precision) for day in (start, end)))


def checked(stretch: Stretch) -> Stretch:
    """The stretch, unless one of its edges has passed the other."""
    start, end = stretch.start, stretch.end
    if start and end and start.year and end.year and first_day(start) > last_day(end):
        raise MoveRefused("move.edges-crossed")
    return stretch


def _shifted_yearless(stretch: Stretch, shift: Shift, period: Period | None) -> Stretch:
    """A part without a year, moved inside the year (or the one span of days) that it belongs to."""
    if any(moment is not None and moment.year is not None for moment in (stretch.start, stretch.end)):
        raise MoveRefused("move.no-handle")  # «с 2018 года по май»: the year that is named would be lost
    year = year_in(stretch, period)
    dated = in_year(stretch, year)
    moved = shifted(dated, shift)
    back = units.yearless(moved)
    if in_year(back, year if period is None else year_in(back, period)) != moved:
        raise MoveRefused("move.edge-of-year")
    return back


def year_in(stretch: Stretch, period: Period | None) -> int:
    """The year that the period supplies to a part without one; any year when there is no period."""
    if period is not None:
        spans = Reading(Kind.ONCE, (stretch,)).spans(period)
        day = spans[0].start or spans[0].end if spans else None
        if day is not None:
            return day.year
    return _ANY_YEAR


def in_year(stretch: Stretch, year: int) -> Stretch:
    """The stretch beginning in that year; its end may lie in the next."""
    start = stretch.start and replace(stretch.start, year=year)
    end = stretch.end and replace(stretch.end, year=year)
    if start and end and last_day(end) < first_day(start):
        end = replace(end, year=year + 1)
    return Stretch(start, end)


def joined(stretch: Stretch, start: Moment | None, end: Moment | None) -> Stretch:
    """The stretch with another end, both in the coarsest unit that fits, no coarser than either was named."""
    kept = stretch.end if start is not None else stretch.start
    new = start or end
    assert new is not None
    first, last = start or stretch.start, end or stretch.end
    if kept is None or kept.precision is new.precision:
        return checked(Stretch(first, last))
    most = max((p for p in (stretch.start, stretch.end) if p), key=lambda m: m.precision.months).precision
    days = Stretch(first, last)
    checked(days)
    return fitted(None if first is None else first_day(first), None if last is None else last_day(last), most)
