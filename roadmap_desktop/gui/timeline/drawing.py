"""What a row of the timeline shows: the forms of a deadline and how each stands, before any pixel. No Qt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum

from roadmap_desktop.domain.deadlines import Bar, Deadline, Kind, Period, Precision, bars
from roadmap_desktop.domain.execution import Standing, standings
from roadmap_desktop.domain.model import Activity, Node, Section
from roadmap_desktop.gui.timeline.time_scale import Unit, after, floor


class Form(Enum):
    """The kind of a deadline as a shape (design/look §5, «Bars»)."""

    BAR = "bar"
    DIAMOND = "diamond"
    FADE_IN = "fade-in"
    FADE_OUT = "fade-out"
    STRIP = "strip"


class Link(Enum):
    """The line between several bars of one row."""

    NONE = "none"
    SOLID = "solid"
    DOTTED = "dotted"


class Words(Enum):
    """What stands in a row that has no bar."""

    NONE = "none"
    HATCH = "hatch"
    UNREAD = "unread"


@dataclass(frozen=True, slots=True)
class Shape:
    """One bar: first and last day as day numbers, both of it; None where the phrase leaves an end to the plan."""

    form: Form
    start: int | None
    end: int | None
    standing: Standing
    member: int = 0
    occurrence: int | None = None


@dataclass(frozen=True, slots=True)
class Drawing:
    """Everything that the row of one activity shows."""

    shapes: tuple[Shape, ...] = ()
    link: Link = Link.NONE
    words: Words = Words.NONE
    text: str = ""
    locked: bool = False
    overdue: int | None = None
    """Which of the bars is the last that is overdue."""

    def moved(self, deadline: Deadline, period: Period | None) -> Drawing:
        """The same with the bars of another deadline: each keeps its standing, as the hand moves no status."""
        made = bars(deadline.reading, period)
        each = _carried([shape.standing for shape in self.shapes], len(made))
        return _drawn(deadline, made, each, locked=self.locked)


_MOST_KNOWN = 20_000


class Drawings:
    """The drawings of a plan on a day, made when a row is first seen.

    They are known by value, not by activity: equal wordings of equal standing share one, and a change needs no notice.
    """

    def __init__(self, period: Period | None, today: date) -> None:
        self.period = period
        self.today = today
        self._known: dict[tuple[object, ...], Drawing] = {}

    def of(self, activity: Activity) -> Drawing:
        """The drawing of an activity."""
        deadline = activity.deadline
        key = deadline.text, deadline.choice, activity.execution, activity.locked
        known = self._known.get(key)
        if known is None:
            if len(self._known) > _MOST_KNOWN:
                self._known.clear()
            known = self._known[key] = draw(activity, self.period, self.today)
        return known


def draw(activity: Activity, period: Period | None, today: date) -> Drawing:
    """The drawing of one activity on a day."""
    made = bars(activity.deadline.reading, period)
    return _drawn(activity.deadline, made, standings(activity, made, today, period), locked=activity.locked)


def section_spans(nodes: Iterable[Node], period: Period | None) -> dict[str, tuple[date, date]]:
    """The first and last day of what lies under each section at any depth, by its id; for the brackets.

    An end that a phrase leaves open is that of the period; a section without any day has no entry.
    """
    found: dict[str, tuple[date, date]] = {}
    parents: dict[str, str | None] = {}
    known: dict[int, tuple[date, date] | None] = {}
    for node in nodes:
        if isinstance(node, Section):
            parents[node.id] = node.parent
            continue
        reading = node.deadline.reading
        if id(reading) not in known:
            known[id(reading)] = _extent(bars(reading, period), period)
        extent, home = known[id(reading)], node.section
        while extent is not None and home in parents:
            before = found.get(home, extent)
            found[home] = min(before[0], extent[0]), max(before[1], extent[1])
            home = parents[home]
    return found


def axis(activities: Iterable[Activity], period: Period | None, today: date) -> tuple[date, date]:
    """The days from the first to the last that the plan names, by whole months; else the year of today."""
    readings = {activity.deadline.text: activity.deadline.reading for activity in activities}
    extents = [extent for reading in readings.values() if (extent := _extent(bars(reading, period), period))]
    if period is not None:
        extents.append((period.start, period.end))
    if not extents:
        return date(today.year, 1, 1), date(today.year, 12, 31)
    first, last = min(extent[0] for extent in extents), max(extent[1] for extent in extents)
    return floor(first, Unit.MONTH), after(floor(last, Unit.MONTH), Unit.MONTH) - timedelta(days=1)


def _extent(made: Iterable[Bar], period: Period | None) -> tuple[date, date] | None:
    days: list[date] = []
    for bar in made:
        days.extend(day for day in (bar.span.start, bar.span.end) if day is not None)
        if period is not None and (bar.span.start is None or bar.span.end is None):
            days.append(period.start if bar.span.start is None else period.end)
    return (min(days), max(days)) if days else None


def _drawn(deadline: Deadline, made: tuple[Bar, ...], each: tuple[Standing, ...], *, locked: bool) -> Drawing:
    if not made:
        return Drawing(words=_words(deadline), text=deadline.text.strip(), locked=locked)
    shapes: list[Shape] = []
    for bar, standing in zip(made, each, strict=True):
        shape = _shape(bar, standing)
        before = shapes[-1].end if shapes else None
        if bar.role == "occurrence" and shape.start is None and before is not None:
            # «Ежегодно до 1 марта»: each date is waited for since the one before, not since the plan began.
            shape = replace(shape, start=before + 1)
        shapes.append(shape)
    overdue = [i for i, shape in enumerate(shapes) if shape.standing is Standing.OVERDUE and shape.end is not None]
    last = overdue[-1] if overdue else None
    return Drawing(tuple(shapes), _link(deadline.reading.kind, made), locked=locked, overdue=last)


def _shape(bar: Bar, standing: Standing) -> Shape:
    # What goes on has no end to show, even where the period of the roadmap lends it one.
    start, end = bar.span.start, None if bar.role == "tail" else bar.span.end
    days = start.toordinal() if start else None, end.toordinal() if end else None
    return Shape(_form(bar), *days, standing, bar.member, bar.occurrence)


def _form(bar: Bar) -> Form:
    if bar.role == "tail":
        return Form.STRIP
    if bar.span.start is None:
        return Form.FADE_IN
    if bar.span.end is None:
        return Form.FADE_OUT
    if bar.span.start == bar.span.end and bar.precision is Precision.DAY:
        return Form.DIAMOND
    return Form.BAR


def _link(kind: Kind, made: tuple[Bar, ...]) -> Link:
    if kind is Kind.RECURRING:
        return Link.DOTTED
    return Link.SOLID if sum(bar.role == "main" for bar in made) > 1 else Link.NONE


def _words(deadline: Deadline) -> Words:
    if not deadline.text.strip():
        return Words.NONE
    unread = any(finding.code.endswith("unread") for finding in deadline.reading.findings)
    return Words.UNREAD if unread else Words.HATCH


def _carried(before: list[Standing], count: int) -> tuple[Standing, ...]:
    last = before[-1] if before else Standing.UNKNOWN
    return tuple(before[:count] + [last] * (count - len(before)))
