"""Hypothesis strategies: readings of every kind that can be worded."""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as st

from roadmap_desktop.domain.deadlines import Kind, Mark, Moment, Precision, Reading, Recurrence, Rule, Stretch, units
from roadmap_desktop.domain.deadlines.units import first_day, last_day, moment_of, yearless

PRECISIONS = st.sampled_from(list(Precision))
DAYS = st.dates(date(2010, 1, 1), date(2035, 12, 31))


@st.composite
def moments(draw: st.DrawFn, precision: Precision | None = None) -> Moment:
    """A moment with its year, of any precision."""
    return moment_of(draw(DAYS), precision or draw(PRECISIONS))


@st.composite
def ranges(draw: st.DrawFn, precision: Precision | None = None) -> Stretch:
    """One moment, or a range of one precision."""
    chosen = precision or draw(PRECISIONS)
    ends = sorted((draw(moments(chosen)), draw(moments(chosen))), key=first_day)
    return Stretch(*ends) if draw(st.booleans()) else Stretch(ends[0], ends[0])


UNTILS = moments().map(lambda end: Stretch(None, end))
OPENS = moments().map(lambda start: Stretch(start, None))


@st.composite
def parts(draw: st.DrawFn) -> Stretch:
    """A part of any year, shorter than it and inside it; not 29 February."""
    start = draw(st.dates(date(2001, 1, 1), date(2001, 12, 31)))
    end = draw(st.dates(start, date(2001, 12, 31)))
    precision = draw(st.sampled_from([Precision.DAY, Precision.MONTH, Precision.QUARTER, Precision.HALF_YEAR]))
    stretch = Stretch(moment_of(start, precision), moment_of(end, precision))
    if draw(st.booleans()):
        stretch = Stretch(None, moment_of(end, Precision.DAY))
    return yearless(stretch)


@st.composite
def lists(draw: st.DrawFn) -> tuple[Stretch, ...]:
    """Two to four single moments of one precision, in order."""
    precision = draw(PRECISIONS)
    found = draw(st.lists(moments(precision), min_size=2, max_size=4, unique=True))
    return tuple(Stretch(moment, moment) for moment in sorted(found, key=first_day))


@st.composite
def rules(draw: st.DrawFn) -> Rule:
    """A rhythm, with parts of the year, marked days, weekdays or bounds."""
    every = draw(st.sampled_from([r for r in Recurrence if r not in {Recurrence.NONE, Recurrence.OTHER}]))
    since = draw(st.none() | moments(Precision.YEAR))
    if every is Recurrence.WEEKLY:
        return Rule(every, weekdays=tuple(sorted(draw(st.sets(st.integers(0, 6), max_size=3)))), since=since)
    if every is Recurrence.YEARLY and draw(st.booleans()):
        return Rule(every, parts=(draw(parts()),), since=since)
    if every in {Recurrence.MONTHLY, Recurrence.QUARTERLY} and draw(st.booleans()):
        return Rule(every, marks=(Mark(draw(st.sampled_from([None, 7])), 7, lag=draw(st.integers(0, 1))),))
    return Rule(every, since=since)


@st.composite
def onward(draw: st.DrawFn) -> Reading:
    """«X, далее – постоянно», «X, далее – ежегодно»."""
    stretch = draw(ranges())
    assert stretch.start is not None
    assert stretch.end is not None
    if draw(st.booleans()):
        return Reading(Kind.CONTINUOUS, (stretch,), onward=True, tail="далее – постоянно")
    short = (
        stretch.end.precision is not Precision.YEAR and (last_day(stretch.end) - first_day(stretch.start)).days < 365
    )
    rule = Rule(Recurrence.YEARLY, parts=(yearless(stretch),) if short else ())
    return Reading(Kind.RECURRING, (stretch,), rule, onward=True, tail="далее – ежегодно")


TAILS = st.sampled_from(["", "и периодическая актуализация", "по мере поступления"])
DATED = (
    st.builds(lambda s, tail: Reading(Kind.ONCE, (s,), tail=tail), ranges(), TAILS)
    | st.builds(lambda s: Reading(Kind.ONCE, (s,)), UNTILS)
    | st.builds(lambda s: Reading(Kind.ONCE, s), lists())
)
READINGS = (
    DATED
    | st.builds(lambda s: Reading(Kind.OPEN, (s,)), OPENS)
    | st.builds(lambda s: Reading(Kind.CONTINUOUS, (s,)), ranges() | OPENS)
    | st.builds(lambda r: Reading(Kind.RECURRING, rule=r), rules())
    | st.builds(lambda s: Reading(Kind.ONCE, (s,)), parts())
    | onward()
)
__all__ = ["DATED", "READINGS", "units"]
