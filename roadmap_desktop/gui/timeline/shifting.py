"""What a drag comes to: from px of time to whole units, and from units to the next wording. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from roadmap_desktop.domain.deadlines import (
    CANONICAL,
    Deadline,
    Edge,
    Manner,
    MoveRefused,
    Period,
    Precision,
    bars,
    move,
)
from roadmap_desktop.domain.deadlines.bars import Bar

UNITS = (Precision.DAY, Precision.MONTH, Precision.QUARTER, Precision.HALF_YEAR, Precision.YEAR)
"""From the finest to the coarsest."""


class Snap(Enum):
    """The step of a drag as chosen in the toolbar; by default a bar moves in its own unit."""

    AUTO = "auto"
    DAY = "day"
    MONTH = "month"
    QUARTER = "quarter"
    HALF_YEAR = "half-year"
    YEAR = "year"


def unit_of(snap: Snap, own: Precision, step: int = 0) -> Precision:
    """The unit in force: the chosen one or the bar's own, finer by one (-1), coarser by one (1)."""
    chosen = own if snap is Snap.AUTO else Precision(snap.value)
    return UNITS[min(max(UNITS.index(chosen) + step, 0), len(UNITS) - 1)]


def units_moved(start: float, end: float, unit: Precision) -> int:
    """Whole units nearest to the way between two moments given as day numbers; the same to the left as to the right."""
    if unit is Precision.DAY:
        return round(end - start)
    return round((_months(end) - _months(start)) / unit.months)


def _months(moment: float) -> float:
    """Months since the year 0, with the part of the month gone by."""
    whole = int(moment // 1)
    day = date.fromordinal(min(max(whole, 1), date.max.toordinal()))
    first = day.replace(day=1)
    following = date(day.year + day.month // 12, day.month % 12 + 1, 1) if day.year < date.max.year else date.max
    return day.year * 12 + day.month - 1 + (moment - first.toordinal()) / (following - first).days


@dataclass(frozen=True, slots=True)
class Shift:
    """Where a bar has come to: the deadline, units from the old place, and why it goes no farther, if it does not."""

    deadline: Deadline
    units: int
    unit: Precision
    refused: MoveRefused | None = None


@dataclass(slots=True)
class Shifter:
    """Moves one bar of one deadline, always counted from its old place, never from the last one.

    `single` takes only this occurrence of a rule, or leaves a copy of a member at the old place; `whole` moves all
    members together.
    """

    deadline: Deadline
    edge: Edge
    bar: Bar
    period: Period | None
    manner: Manner = CANONICAL
    single: bool = False
    whole: bool = False
    _known: dict[tuple[int, Precision, bool], Deadline | MoveRefused] = field(default_factory=dict)

    @property
    def grip(self) -> float:
        """The moment that the pointer takes along, as a day number: the start of the bar or the end of its last day."""
        span = self.bar.span
        if self.edge is Edge.END or span.start is None:
            return (span.end or (self.period.end if self.period else date.today())).toordinal() + 1.0  # noqa: DTZ011
        return float(span.start.toordinal())

    def by_days(self, days: float, unit: Precision) -> Shift:
        """The bar where the pointer has brought it, in whole units; where that is refused, as far as is allowed."""
        return self.by(units_moved(self.grip, self.grip + days, unit), unit)

    def by(self, units: int, unit: Precision) -> Shift:
        """The bar so many units from its old place; where that is refused, the last allowed place before it."""
        found = self._move(units, unit)
        if isinstance(found, Deadline):
            return Shift(found, units, unit)
        near, far = 0, units
        while abs(far - near) > 1:
            middle = (near + far) // 2 if far > near else -((-near - far) // 2)
            if isinstance(self._move(middle, unit), Deadline):
                near = middle
            else:
                far = middle
        reached = self._move(near, unit)
        return Shift(reached if isinstance(reached, Deadline) else self.deadline, near, unit, found)

    def _move(self, units: int, unit: Precision) -> Deadline | MoveRefused:
        key = units, unit, self.single
        if key not in self._known:
            self._known[key] = self._moved(units, unit)
        return self._known[key]

    def _moved(self, units: int, unit: Precision) -> Deadline | MoveRefused:
        if units == 0:
            return self.deadline
        alone = self.single and self.bar.occurrence is not None
        try:
            return move(
                self.deadline,
                units,
                edge=self.edge,
                member=None if self.whole else self.bar.member,
                unit=unit,
                occurrence=self.bar.occurrence if alone else None,
                copy=self.single and not alone,
                period=self.period,
                manner=self.manner,
            )
        except MoveRefused as refused:
            return refused


def days_marked(
    deadline: Deadline, member: int, occurrence: int | None, period: Period | None
) -> tuple[date, date] | None:
    """The first and last day of a bar of a deadline; an open end is that of the period. None when it has none."""
    fitting = [bar for bar in bars(deadline.reading, period) if bar.member == member]
    bar = next((bar for bar in fitting if bar.occurrence == occurrence), fitting[0] if fitting else None)
    if bar is None:
        return None
    start = bar.span.start or (period.start if period else bar.span.end)
    end = bar.span.end or (period.end if period else bar.span.start)
    return None if start is None or end is None else (min(start, end), end)
