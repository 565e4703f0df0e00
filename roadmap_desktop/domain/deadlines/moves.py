"""Moving and resizing deadlines: the drag rules of design/deadlines.md, section 3, as pure functions.

Each function works out the reading that is wanted, then the wording: the old text with the moved tokens respelled where
that reads back as wanted, else new words in the phrase's own manner. What cannot be worded is refused, never guessed.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from roadmap_desktop.domain.deadlines import units
from roadmap_desktop.domain.deadlines.manner import CANONICAL, Manner
from roadmap_desktop.domain.deadlines.reading import Deadline, Reading
from roadmap_desktop.domain.deadlines.splice import reworded
from roadmap_desktop.domain.deadlines.types import Kind, Mark, Moment, Period, Precision, Recurrence, Rule, Stretch
from roadmap_desktop.domain.deadlines.units import Point, first_day, last_day
from roadmap_desktop.errors import RuleError


class MoveRefused(RuleError):
    """The deadline has no such handle, or its wording cannot carry the move; nothing was changed."""


class Edge(StrEnum):
    """What of a bar is held."""

    BODY = "body"
    START = "start"
    END = "end"


@dataclass(frozen=True, slots=True)
class Handles:
    """What of a deadline can be held, and the unit in which it moves by itself."""

    body: bool
    start: bool
    end: bool
    unit: Precision

    def has(self, edge: Edge) -> bool:
        """Whether it can be held there."""
        return {Edge.BODY: self.body, Edge.START: self.start, Edge.END: self.end}[edge]


def handles(reading: Reading) -> Handles:
    """What of the reading can be held; nothing of what names no dates."""
    unit = _unit(reading)
    if reading.kind in {Kind.CONDITIONAL, Kind.AS_NEEDED}:
        return Handles(body=False, start=False, end=False, unit=unit)
    if reading.rule is not None and not reading.onward:
        return _rule_handles(reading.rule, unit)
    if not reading.periods:
        ongoing = reading.kind is Kind.CONTINUOUS
        return Handles(body=False, start=ongoing, end=ongoing, unit=unit)
    single = len(reading.periods) == 1
    first = reading.periods[0]
    if first.end is None:
        return Handles(body=False, start=single, end=single, unit=unit)
    return Handles(body=True, start=single and first.start is not None, end=single, unit=unit)


def _rule_handles(rule: Rule, unit: Precision) -> Handles:
    if rule.marks or rule.weekdays:
        movable = bool(rule.marks) and all(mark.weekday is None for mark in rule.marks)
        return Handles(body=movable, start=False, end=False, unit=Precision.DAY)
    if not rule.parts:
        bounded = rule.every is not Recurrence.OTHER and not rule.within
        return Handles(body=False, start=bounded, end=bounded, unit=unit)
    single = len(rule.parts) == 1
    return Handles(
        body=True,
        start=single and rule.parts[0].start is not None,
        end=single and rule.parts[0].end is not None,
        unit=unit,
    )


def _unit(reading: Reading) -> Precision:
    """The finest unit that the reading names; months where it names none."""
    parts = reading.periods or (reading.rule.parts if reading.rule else ())
    named = [moment.precision for part in parts for moment in (part.start, part.end) if moment]
    if named:
        return min(named, key=lambda precision: precision.months)
    if reading.rule and reading.rule.every.precision:
        return reading.rule.every.precision
    return Precision.MONTH


def move(  # noqa: PLR0913 - the contract of the drag: what is held, where, how far, and in whose manner
    deadline: Deadline,
    count: int,
    *,
    edge: Edge = Edge.BODY,
    member: int | None = None,
    unit: Precision | None = None,
    occurrence: int | None = None,
    copy: bool = False,
    period: Period | None = None,
    manner: Manner = CANONICAL,
) -> Deadline:
    """The deadline so many units later (earlier when negative), or with one edge moved.

    `member` is that of the grabbed bar, None moves all parts and keeps their distances. `occurrence` is a year: only
    that occurrence of a rule moves, and the rule becomes a list for the roadmap's period. `copy` leaves the member
    and adds the moved one. MoveRefused when the reading has no such handle or the result cannot be worded.
    """
    reading = deadline.reading
    held = handles(reading)
    if not held.has(edge):
        raise MoveRefused("move.no-handle", text=deadline.text)
    if count == 0 and not copy:
        return deadline
    shift = _Shift(count, unit or held.unit, edge)
    if occurrence is not None and reading.rule is not None:
        return _exception(deadline, shift, member or 0, occurrence, period, manner)
    wanted = _moved(reading, shift, member, period, copy=copy)
    return _reworded(deadline, wanted, manner, period)


@dataclass(frozen=True, slots=True)
class _Shift:
    count: int
    unit: Precision
    edge: Edge


def _moved(reading: Reading, shift: _Shift, member: int | None, period: Period | None, *, copy: bool) -> Reading:
    if reading.rule is not None and not reading.onward:
        return replace(reading, rule=_moved_rule(reading.rule, shift, member, period))
    if not reading.periods:
        return _moved_ongoing(reading, shift, period)
    if reading.periods[0].end is None and shift.edge is Edge.END:
        return _ended(reading, _arrow(shift, period))
    last = len(reading.periods) - 1
    chosen = range(len(reading.periods)) if member is None else (min(max(member, 0), last),)
    periods = list(reading.periods)
    for index in chosen:
        periods[index] = _shifted(periods[index], shift, period)
    if copy:
        periods = [*reading.periods, *(periods[index] for index in chosen)]
        periods.sort(key=lambda s: first_day(s.start or s.end or Moment(Precision.YEAR, 1), 2001))
    return _with_periods(reading, tuple(periods))


def _with_periods(reading: Reading, periods: tuple[Stretch, ...]) -> Reading:
    """The reading with other dated parts; a rule that goes on from them follows."""
    rule = reading.rule
    if rule is not None and reading.onward and rule.parts == tuple(units.yearless(s) for s in reading.periods):
        rule = replace(rule, parts=tuple(units.yearless(s) for s in periods))
    kind = reading.kind
    if kind in {Kind.ONCE, Kind.OPEN}:
        kind = Kind.OPEN if all(s.end is None for s in periods) else Kind.ONCE
    return replace(reading, kind=kind, periods=periods, rule=rule)


def _moved_ongoing(reading: Reading, shift: _Shift, period: Period | None) -> Reading:
    """«Постоянно» has the edges of the roadmap's period; moving one sets it."""
    if period is None:
        raise MoveRefused("move.no-period")
    if shift.edge is Edge.END:
        return replace(reading, periods=(Stretch(None, _arrow(shift, period)),))
    start = _add(period.start, shift.count, shift.unit)
    return replace(reading, periods=(Stretch(units.moment_of(start, _starting(start, shift.unit)), None),))


def _arrow(shift: _Shift, period: Period | None) -> Moment:
    """The end that the fading arrow is dragged to: units from the end of the roadmap's period."""
    if period is None:
        raise MoveRefused("move.no-period")
    day = _add(period.end + timedelta(days=1), shift.count, shift.unit) - timedelta(days=1)
    return units.moment_of(day, _ending(day, shift.unit))


def _starting(day: date, most: Precision) -> Precision:
    """The coarsest unit, no coarser than the one given, that begins on the day."""
    return next(p for p in _from(most) if units.snap(day, p) == day)


def _ending(day: date, most: Precision) -> Precision:
    """The coarsest unit, no coarser than the one given, that ends on the day."""
    return next(p for p in _from(most) if last_day(units.moment_of(day, p)) == day)


def _from(most: Precision) -> list[Precision]:
    coarse = [Precision.YEAR, Precision.HALF_YEAR, Precision.QUARTER, Precision.MONTH, Precision.DAY]
    return coarse[coarse.index(most) :]


def _add(day: date, count: int, unit: Precision) -> date:
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


def _shifted(stretch: Stretch, shift: _Shift, period: Period | None = None) -> Stretch:
    """The stretch with its body or one edge moved."""
    if not stretch.dated:
        return _shifted_yearless(stretch, shift, period)
    start = stretch.start if shift.edge is Edge.END else _later(stretch.start, shift)
    end = stretch.end if shift.edge is Edge.START else _later(stretch.end, shift, end=True)
    return _checked(_fitted(stretch, start, end))


_End = Moment | date | None


def _later(moment: Moment | None, shift: _Shift, *, end: bool = False) -> _End:
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
        return _add(last_day(moment) + timedelta(days=1), shift.count, shift.unit) - timedelta(days=1)
    moved = _add(first_day(moment), shift.count, shift.unit)
    return units.moment_of(moved, Precision.DAY) if moment.precision is Precision.DAY else moved


def _in_calendar(moment: Moment, shift: _Shift) -> bool:
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
    return Stretch(*(day and units.moment_of(day, precision) for day in (start, end)))


def _checked(stretch: Stretch) -> Stretch:
    """The stretch, unless one of its edges has passed the other."""
    start, end = stretch.start, stretch.end
    if start and end and start.year and end.year and first_day(start) > last_day(end):
        raise MoveRefused("move.edges-crossed")
    return stretch


def _shifted_yearless(stretch: Stretch, shift: _Shift, period: Period | None) -> Stretch:
    """A part without a year, moved inside the year (or the one span of days) that it belongs to."""
    year = _year_in(stretch, period)
    dated = _dated(stretch, year)
    moved = _shifted(dated, shift)
    back = units.yearless(moved)
    if _dated(back, year if period is None else _year_in(back, period)) != moved:
        raise MoveRefused("move.edge-of-year")
    return back


def _year_in(stretch: Stretch, period: Period | None) -> int:
    if period is not None:
        spans = Reading(Kind.ONCE, (stretch,)).spans(period)
        day = spans[0].start or spans[0].end if spans else None
        if day is not None:
            return day.year
    return _ANY_YEAR


def _dated(stretch: Stretch, year: int) -> Stretch:
    start = stretch.start and replace(stretch.start, year=year)
    end = stretch.end and replace(stretch.end, year=year)
    if start and end and last_day(end) < first_day(start):
        end = replace(end, year=year + 1)
    return Stretch(start, end)


def _moved_rule(rule: Rule, shift: _Shift, member: int | None, period: Period | None) -> Rule:
    if rule.marks:
        return replace(
            rule, marks=tuple(_moved_mark(m, shift) if member in {None, i} else m for i, m in enumerate(rule.marks))
        )
    if rule.parts:
        last = len(rule.parts) - 1
        chosen = None if member is None else min(member, last)
        return replace(
            rule, parts=tuple(_shifted(p, shift) if chosen in {None, i} else p for i, p in enumerate(rule.parts))
        )
    return _moved_bound(rule, shift, period)


def _moved_mark(mark: Mark, shift: _Shift) -> Mark:
    if shift.unit is not Precision.DAY:
        raise MoveRefused("move.no-handle")
    first = None if mark.first is None else mark.first + shift.count
    last = mark.last + shift.count
    if not 1 <= (first or last) <= last <= 31:
        raise MoveRefused("move.edge-of-month")
    return replace(mark, first=first, last=last)


def _moved_bound(rule: Rule, shift: _Shift, period: Period | None) -> Rule:
    """The edges of a plain rhythm are its first and its last unit."""
    unit = rule.every.precision or Precision.MONTH
    named = rule.since if shift.edge is Edge.START else rule.until
    if named is None:
        if period is None:
            raise MoveRefused("move.no-period")
        named = units.moment_of(period.start if shift.edge is Edge.START else period.end, unit)
    moved = units.shifted(named, shift.count, shift.unit if shift.unit.months >= named.precision.months else None)
    bounded = replace(rule, since=moved) if shift.edge is Edge.START else replace(rule, until=moved)
    if bounded.since and bounded.until and first_day(bounded.since) > last_day(bounded.until):
        raise MoveRefused("move.edges-crossed")
    return bounded


def _exception(
    deadline: Deadline, shift: _Shift, member: int, year: int, period: Period | None, manner: Manner
) -> Deadline:  # noqa: PLR0913
    """«Апрель 2018 г., май 2019 г., апрель 2020 г.»: the rule as a list for the period, one occurrence of it moved."""
    if period is None:
        raise MoveRefused("move.no-period")
    listed: list[Stretch] = []
    found = False
    for each in deadline.reading.occurrences(period):
        precision = each.precision or Precision.DAY
        stretch = fitted(each.span.start, each.span.end, precision)
        if each.index == year and each.member == member and not found:
            stretch, found = _shifted(stretch, shift), True
        listed.append(stretch)
    if not found:
        raise MoveRefused("move.no-handle", text=deadline.text)
    return _reworded(deadline, Reading(Kind.ONCE, tuple(listed)), manner, period)


def set_start(
    deadline: Deadline, point: Point | str, *, period: Period | None = None, manner: Manner = CANONICAL
) -> Deadline:
    """The deadline with its (first) part beginning at the point."""
    moment = _point(point)
    reading = deadline.reading
    if reading.rule is not None and not reading.onward:
        return _reworded(deadline, _bounded(reading, since=moment), manner, period)
    _refuse_undated(deadline)
    if not reading.periods:
        return _reworded(deadline, replace(reading, periods=(Stretch(moment, None),)), manner, period)
    first, *rest = _in_years(reading, period)
    if first.end is None:
        changed = Stretch(moment, None)
    else:
        changed = _joined(first, moment, None)
    return _reworded(deadline, _with_periods(reading, (changed, *rest)), manner, period)


def set_end(
    deadline: Deadline, point: Point | str, *, period: Period | None = None, manner: Manner = CANONICAL
) -> Deadline:
    """The deadline with its (last) part ending with the point; an open one gets an end."""
    moment = _point(point)
    reading = deadline.reading
    if reading.rule is not None and not reading.onward:
        return _reworded(deadline, _bounded(reading, until=moment), manner, period)
    _refuse_undated(deadline)
    if not reading.periods:
        return _reworded(deadline, replace(reading, periods=(Stretch(None, moment),)), manner, period)
    if reading.periods[-1].end is None:
        return _reworded(deadline, _ended(reading, moment), manner, period)
    *rest, last = _in_years(reading, period)
    return _reworded(deadline, _with_periods(reading, (*rest, _joined(last, None, moment))), manner, period)


def remove_end(deadline: Deadline, *, period: Period | None = None, manner: Manner = CANONICAL) -> Deadline:
    """The deadline without an end: «с X»; refused where it has no start."""
    reading = deadline.reading
    if reading.rule is not None and not reading.onward:
        return _reworded(deadline, replace(reading, rule=replace(reading.rule, until=None)), manner, period)
    if len(reading.periods) != 1 or reading.periods[0].start is None:
        raise MoveRefused("move.no-start", text=deadline.text)
    start = _in_years(reading, period)[0].start
    open_ended = replace(reading, kind=Kind.OPEN, periods=(Stretch(start, None),), rule=None, onward=False, tail="")
    return _reworded(deadline, open_ended, manner, period)


def between(start: Point | str, end: Point | str, manner: Manner = CANONICAL) -> Deadline:
    """A new deadline from one point to another, for what had none."""
    stretch = _joined(Stretch(_point(start), _point(start)), None, _point(end))
    return _reworded(Deadline.of(""), Reading(Kind.ONCE, (stretch,)), manner, None)


def _point(point: Point | str) -> Moment:
    return (units.parse_point(point) if isinstance(point, str) else point).moment


def _refuse_undated(deadline: Deadline) -> None:
    if deadline.reading.kind in {Kind.CONDITIONAL, Kind.AS_NEEDED}:
        raise MoveRefused("move.no-handle", text=deadline.text)


def _bounded(reading: Reading, since: Moment | None = None, until: Moment | None = None) -> Reading:
    assert reading.rule is not None
    rule = replace(reading.rule, since=since or reading.rule.since, until=until or reading.rule.until)
    if rule.since and rule.until and first_day(rule.since) > last_day(rule.until):
        raise MoveRefused("move.edges-crossed")
    return replace(reading, rule=rule)


def _ended(reading: Reading, end: Moment) -> Reading:
    """An open reading with an end."""
    last = reading.periods[-1]
    assert last.start is not None
    return _with_periods(reading, (*reading.periods[:-1], _joined(Stretch(last.start, last.start), None, end)))


def _joined(stretch: Stretch, start: Moment | None, end: Moment | None) -> Stretch:
    """The stretch with another end, both in the coarsest unit that fits, no coarser than either was named."""
    kept = stretch.end if start is not None else stretch.start
    new = start or end
    assert new is not None
    first, last = start or stretch.start, end or stretch.end
    if kept is None or kept.precision is new.precision:
        return _checked(Stretch(first, last))
    most = max((p for p in (stretch.start, stretch.end) if p), key=lambda m: m.precision.months).precision
    days = Stretch(first, last)
    _checked(days)
    return fitted(first and first_day(first), last and last_day(last), most)


def _in_years(reading: Reading, period: Period | None) -> tuple[Stretch, ...]:
    """The parts with the years that the period supplies to them."""
    return tuple(s if s.dated else _dated(s, _year_in(s, period)) for s in reading.periods)


def _reworded(deadline: Deadline, wanted: Reading, manner: Manner, period: Period | None) -> Deadline:
    """The wanted reading in words; MoveRefused when no wording reads back as it."""
    del period
    text = reworded(deadline, wanted, manner)
    if text is None:
        raise MoveRefused("move.unworded", text=deadline.text)
    choice = deadline.choice if Deadline.of(text, deadline.choice).choice else ""
    return Deadline.of(text, choice)
