"""Moving and resizing deadlines: the drag rules of design/deadlines.md, section 3, as pure functions.

Each function works out the reading that is wanted, then the wording: the old text with the moved tokens respelled where
that reads back as wanted, else new words in the phrase's own manner. What cannot be worded is refused, never guessed.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from roadmap_desktop.domain.deadlines import units
from roadmap_desktop.domain.deadlines.manner import CANONICAL, Manner
from roadmap_desktop.domain.deadlines.reading import Deadline, Reading
from roadmap_desktop.domain.deadlines.shifting import (
    Edge,
    MoveRefused,
    Shift,
    day_later,
    ending,
    fitted,
    in_year,
    joined,
    shifted,
    starting,
    year_in,
)
from roadmap_desktop.domain.deadlines.splice import reworded, same_days
from roadmap_desktop.domain.deadlines.types import Kind, Mark, Moment, Period, Precision, Recurrence, Rule, Stretch
from roadmap_desktop.domain.deadlines.units import Point, first_day, last_day


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
    shift = Shift(count, unit or held.unit, edge)
    if occurrence is not None and reading.rule is not None:
        return _exception(deadline, shift, member or 0, occurrence, period, manner)
    wanted = _moved(reading, shift, member, period, copy=copy)
    return _reworded(deadline, wanted, manner)


def _moved(reading: Reading, shift: Shift, member: int | None, period: Period | None, *, copy: bool) -> Reading:
    if reading.rule is not None and not reading.onward:
        return replace(reading, rule=_moved_rule(reading.rule, shift, member, period))
    if not reading.periods:
        return _moved_ongoing(reading, shift, period)
    if reading.periods[0].end is None and shift.edge is Edge.END:
        return _ended(reading, _arrow(shift, period))
    last = len(reading.periods) - 1
    chosen = _movable(reading) if member is None else [min(max(member, 0), last)]
    periods = list(reading.periods)
    for index in chosen:
        periods[index] = shifted(periods[index], shift, period)
    if copy:
        periods = [*reading.periods, *(periods[index] for index in chosen)]
        periods.sort(key=lambda s: first_day(s.start or s.end or Moment(Precision.YEAR, 1), 2001))
    return _with_periods(reading, tuple(periods))


def _movable(reading: Reading) -> list[int]:
    """The parts that move with the whole: all but «в течение года» in a list, which has nowhere to go."""
    found = [
        i
        for i, s in enumerate(reading.periods)
        if s.dated or s.start is None or s.start.precision is not Precision.YEAR
    ]
    return found or list(range(len(reading.periods)))


def _with_periods(reading: Reading, periods: tuple[Stretch, ...]) -> Reading:
    """The reading with other dated parts; a rule that goes on from them follows."""
    rule = reading.rule
    if rule is not None and reading.onward and rule.parts == tuple(units.yearless(s) for s in reading.periods):
        rule = replace(rule, parts=tuple(units.yearless(s) for s in periods))
    kind = reading.kind
    if kind in {Kind.ONCE, Kind.OPEN}:
        kind = Kind.OPEN if all(s.end is None for s in periods) else Kind.ONCE
    return replace(reading, kind=kind, periods=periods, rule=rule)


def _moved_ongoing(reading: Reading, shift: Shift, period: Period | None) -> Reading:
    """«Постоянно» has the edges of the roadmap's period; moving one sets it."""
    if period is None:
        raise MoveRefused("move.no-period")
    if shift.edge is Edge.END:
        return replace(reading, periods=(Stretch(None, _arrow(shift, period)),))
    start = day_later(period.start, shift.count, shift.unit)
    return replace(reading, periods=(Stretch(units.moment_of(start, starting(start, shift.unit)), None),))


def _arrow(shift: Shift, period: Period | None) -> Moment:
    """The end that the fading arrow is dragged to: units from the end of the roadmap's period."""
    if period is None:
        raise MoveRefused("move.no-period")
    day = day_later(period.end + timedelta(days=1), shift.count, shift.unit) - timedelta(days=1)
    return units.moment_of(day, ending(day, shift.unit))


def _moved_rule(rule: Rule, shift: Shift, member: int | None, period: Period | None) -> Rule:
    if rule.marks:
        return replace(
            rule, marks=tuple(_moved_mark(m, shift) if member in {None, i} else m for i, m in enumerate(rule.marks))
        )
    if rule.parts:
        last = len(rule.parts) - 1
        chosen = None if member is None else min(member, last)
        return replace(
            rule, parts=tuple(shifted(p, shift) if chosen in {None, i} else p for i, p in enumerate(rule.parts))
        )
    return _moved_bound(rule, shift, period)


def _moved_mark(mark: Mark, shift: Shift) -> Mark:
    if shift.unit is not Precision.DAY:
        raise MoveRefused("move.no-handle")
    first = None if mark.first is None else mark.first + shift.count
    last = mark.last + shift.count
    if not 1 <= (last if first is None else first) <= last <= 31:
        raise MoveRefused("move.edge-of-month")
    return replace(mark, first=first, last=last)


def _moved_bound(rule: Rule, shift: Shift, period: Period | None) -> Rule:
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
    deadline: Deadline, shift: Shift, member: int, year: int, period: Period | None, manner: Manner
) -> Deadline:
    """«Апрель 2028 г., май 2029 г., апрель 2030 г.»: the rule as a list for the period, one occurrence of it moved."""
    if period is None:
        raise MoveRefused("move.no-period")
    listed: list[Stretch] = []
    found = False
    for each in deadline.reading.occurrences(period):
        precision = each.precision or Precision.DAY
        stretch = fitted(each.span.start, each.span.end, precision)
        if each.index == year and each.member == member and not found:
            stretch, found = shifted(stretch, shift), True
        listed.append(stretch)
    if not found:
        raise MoveRefused("move.no-handle", text=deadline.text)
    return _reworded(deadline, Reading(Kind.ONCE, tuple(listed)), manner)


def set_start(
    deadline: Deadline, point: Point | str, *, period: Period | None = None, manner: Manner = CANONICAL
) -> Deadline:
    """The deadline with its (first) part beginning at the point."""
    moment = _point(point)
    reading = deadline.reading
    if reading.rule is not None and not reading.onward:
        return _reworded(deadline, _bounded(reading, since=moment), manner)
    _refuse_undated(deadline)
    if not reading.periods:
        return _reworded(deadline, replace(reading, periods=(Stretch(moment, None),)), manner)
    first, *rest = _in_years(reading, period)
    changed = Stretch(moment, None) if first.end is None else joined(first, moment, None)
    return _reworded(deadline, _with_periods(reading, (changed, *rest)), manner)


def set_end(
    deadline: Deadline, point: Point | str, *, period: Period | None = None, manner: Manner = CANONICAL
) -> Deadline:
    """The deadline with its (last) part ending with the point; an open one gets an end."""
    moment = _point(point)
    reading = deadline.reading
    if reading.rule is not None and not reading.onward:
        return _reworded(deadline, _bounded(reading, until=moment), manner)
    _refuse_undated(deadline)
    if not reading.periods:
        return _reworded(deadline, replace(reading, periods=(Stretch(None, moment),)), manner)
    if reading.periods[-1].end is None:
        return _reworded(deadline, _ended(reading, moment), manner)
    *rest, last = _in_years(reading, period)
    return _reworded(deadline, _with_periods(reading, (*rest, joined(last, None, moment))), manner)


def remove_end(deadline: Deadline, *, period: Period | None = None, manner: Manner = CANONICAL) -> Deadline:
    """The deadline without an end: «с X»; refused where it has no start."""
    reading = deadline.reading
    if reading.rule is not None and not reading.onward:
        return _reworded(deadline, replace(reading, rule=replace(reading.rule, until=None)), manner)
    if len(reading.periods) != 1 or reading.periods[0].start is None:
        raise MoveRefused("move.no-start", text=deadline.text)
    start = _in_years(reading, period)[0].start
    open_ended = replace(reading, kind=Kind.OPEN, periods=(Stretch(start, None),), rule=None, onward=False, tail="")
    return _reworded(deadline, open_ended, manner)


def between(start: Point | str, end: Point | str, manner: Manner = CANONICAL) -> Deadline:
    """A new deadline from one point to another, for what had none."""
    stretch = joined(Stretch(_point(start), _point(start)), None, _point(end))
    return _reworded(Deadline.of(""), Reading(Kind.ONCE, (stretch,)), manner)


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
    return _with_periods(reading, (*reading.periods[:-1], joined(Stretch(last.start, last.start), None, end)))


def _in_years(reading: Reading, period: Period | None) -> tuple[Stretch, ...]:
    """The parts with the years that the period supplies to them."""
    return tuple(s if s.dated else in_year(s, year_in(s, period)) for s in reading.periods)


def _reworded(deadline: Deadline, wanted: Reading, manner: Manner) -> Deadline:
    """The wanted reading in words; MoveRefused when no wording reads back as it."""
    origin = deadline.origin or deadline
    if same_days(origin.reading, wanted):
        return origin
    worded = reworded(deadline, wanted, manner)
    if worded is None:
        raise MoveRefused("move.unworded", text=deadline.text)
    return replace(worded, origin=origin)
