"""From a reading to days: the spans of dated parts, of parts without a year, and of everything that repeats."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from roadmap_desktop.domain.deadlines import units
from roadmap_desktop.domain.deadlines.types import (
    Kind,
    Mark,
    Moment,
    Period,
    Precision,
    Recurrence,
    Rule,
    Span,
    Stretch,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from roadmap_desktop.domain.deadlines.reading import Reading

MOST = 4000
"""No reading gives more spans than this: a period typed as 1018–3020 must not freeze the window."""


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A span and what it is of: the index of its period or part, and whether it is dated, repeated or the open tail.

    `index` is the year of a yearly occurrence, else a running number.
    """

    span: Span
    member: int = 0
    role: str = "main"
    precision: Precision | None = None
    index: int = 0


def occurrences(reading: Reading, period: Period | None) -> tuple[Occurrence, ...]:
    """All spans of the reading within the roadmap's period, in the order of the phrase, repetitions by date."""
    dated = [found for member, stretch in enumerate(reading.periods) for found in _dated(stretch, member, period)]
    if reading.rule is not None:
        return (*dated, *_repeated(reading, reading.rule, dated, period))
    if reading.kind is Kind.CONTINUOUS and not reading.periods and period:
        return (Occurrence(Span(period.start, period.end), role="tail"),)
    if reading.onward and dated and dated[-1].span.end:
        after = dated[-1].span.end + timedelta(days=1)
        return (*dated, Occurrence(Span(after, None), len(reading.periods), "tail"))
    return tuple(dated)


def _dated(stretch: Stretch, member: int, period: Period | None) -> Iterator[Occurrence]:
    if stretch.dated:
        span = _span(stretch, None)
        if span:
            yield _occurrence(span, stretch, member)
    elif period:
        if _unnamed_year(stretch) and _one_school_year(period):
            yield _occurrence(Span(period.start, period.end), stretch, member)
            return
        for year in _years_for(stretch, period):
            span = _span(stretch, year)
            if span:
                yield _occurrence(span, stretch, member, "main", year)


def _unnamed_year(stretch: Stretch) -> bool:
    """«в течение года»: in a plan for one school year, that year."""
    return (
        stretch.start is not None
        and stretch.start == stretch.end
        and stretch.start.precision is Precision.YEAR
        and not stretch.start.number
    )


def _occurrence(span: Span, stretch: Stretch, member: int, role: str = "main", index: int = 0) -> Occurrence:
    named = stretch.end or stretch.start
    return Occurrence(span, member, role, named.precision if named else None, index)


def _span(stretch: Stretch, year: int | None) -> Span | None:
    """The days of the stretch; `year` is that of its start where it names none. None when there is no such day."""
    try:
        start = None if stretch.start is None else units.first_day(stretch.start, year)
        end = None if stretch.end is None else units.last_day(stretch.end, year)
        if start and end and end < start and stretch.end and stretch.end.year is None:
            end = units.last_day(stretch.end, (year or 0) + 1)
    except ValueError:
        return None
    # «с мая по 2019 год» begins in no year after 2019.
    return None if start and end and end < start else Span(start, end)


def _years_for(stretch: Stretch, period: Period) -> list[int]:
    """The years that the period supplies to a part without one: of several, those in which it meets the period."""
    if period.start.year == period.end.year:
        return [period.start.year]
    if _one_school_year(period):
        return [_school_year_of(stretch, period)]
    years = range(period.start.year, period.end.year + 1)
    if stretch.later:
        return list(years)
    return [year for year in years if (span := _span(stretch, year)) and _overlaps(span, period)]


def _one_school_year(period: Period) -> bool:
    """Whether the period is no longer than a year and lies across a New Year."""
    return period.end.year == period.start.year + 1 and (period.end - period.start).days <= 366


def _school_year_of(stretch: Stretch, period: Period) -> int:
    """September to December fall in the first year, January to August in the second.

    A part that meets the period only in the other year belongs to that one (the third quarter of September–May).
    """
    named = stretch.start or stretch.end
    assert named is not None
    first = period.start.year
    if named.precision is Precision.YEAR or stretch.later:
        return first
    school = period.start.month in {8, 9, 10} and 4 <= period.end.month <= 8
    turn = units.SCHOOL if school else period.start.month
    year = first + (units.first_month(named) < turn)
    other = 2 * first + 1 - year
    span, instead = _span(stretch, year), _span(stretch, other)
    if span and instead and not _overlaps(span, period) and _overlaps(instead, period):
        return other
    return year


def _overlaps(span: Span, period: Period) -> bool:
    """Whether they share a day; of a span with one end only that day counts."""
    start, end = span.start or span.end, span.end or span.start
    return start is not None and end is not None and start <= period.end and end >= period.start


def _repeated(reading: Reading, rule: Rule, dated: list[Occurrence], period: Period | None) -> Iterable[Occurrence]:
    base = len(reading.periods)
    windows = _windows(reading, rule, dated, period)
    found: dict[Span, Occurrence] = {}
    for window in windows:
        for occurrence in _of_rule(rule, window, base):
            if reading.onward and (occurrence.span.start or window.start) < window.start:
                continue
            found.setdefault(occurrence.span, occurrence)
            if len(found) >= MOST:
                return found.values()
    return sorted(found.values(), key=lambda o: (o.span.start or o.span.end or date.min, o.member))


def _windows(reading: Reading, rule: Rule, dated: list[Occurrence], period: Period | None) -> list[Period]:
    """The stretches of days in which the rule repeats."""
    if rule.within:
        spans = [_span(stretch, None) for stretch in rule.within]
        return [Period(span.start, span.end) for span in spans if span and span.start and span.end]
    start = units.first_day(rule.since) if rule.since and rule.since.year else period.start if period else None
    end = units.last_day(rule.until) if rule.until and rule.until.year else period.end if period else None
    last = [day for found in dated if (day := found.span.end or found.span.start)]
    if reading.onward and last:
        start = max(last) + timedelta(days=1)
    if start is None or end is None or start > end:
        return []
    return [Period(start, end)]


def _of_rule(rule: Rule, window: Period, base: int) -> Iterator[Occurrence]:
    unit = rule.every.precision
    if rule.marks:
        for within in _narrowed(rule, window):
            yield from _marked(rule, within, base)
    elif rule.parts:
        yield from _parts(rule, window, base)
    elif rule.every is Recurrence.WEEKLY:
        yield from _weeks(rule, window, base)
    elif unit is None:
        yield Occurrence(Span(window.start, window.end), base, "occurrence")
    else:
        for moment in _units(window, unit):
            yield Occurrence(
                Span(units.first_day(moment), units.last_day(moment)), base, "occurrence", unit, moment.year or 0
            )


def _narrowed(rule: Rule, window: Period) -> Iterator[Period]:
    """The window, or what the parts of the year leave of it: «сентябрь–декабрь, до 5 числа каждого месяца»."""
    if all(part.start is None or part.end is None for part in rule.parts) and not rule.bounded:
        yield window
        return
    for _year, _member, span in _yearly(rule, window):
        if within := _common(span, window):
            yield within


def _common(span: Span, window: Period) -> Period | None:
    """The days of the window that are also of the span; none when a lag put the span behind it."""
    first, last = max(span.start or window.start, window.start), min(span.end or window.end, window.end)
    return Period(first, last) if first <= last else None


def _units(window: Period, unit: Precision) -> Iterator[Moment]:
    """Every unit that shares a day with the window."""
    moment = units.moment_of(window.start, unit)
    while units.first_day(moment) <= window.end:
        yield moment
        moment = units.shifted(moment, 1)


def _parts(rule: Rule, window: Period, base: int) -> Iterator[Occurrence]:
    """The parts of every year that share a day with the window; long parts in the units of a finer rule."""
    unit = rule.every.precision
    for year, member, span in _yearly(rule, window):
        part = rule.parts[member]
        bound = part.start is None or part.end is None
        if unit and span.start and span.end and (bound or _longer(span, unit)):
            yield from _split(span, window, unit, base)
        elif rule.every is Recurrence.WEEKLY and span.start and span.end:
            if within := _common(span, window):
                yield from _weeks(rule, within, base)
        else:
            yield _occurrence(span, part, base + member, "occurrence", year)


def _yearly(rule: Rule, window: Period) -> Iterator[tuple[int, int, Span]]:
    """The parts of each year that share a day with the window: the year, which part, and its days."""
    for year in range(window.start.year - 1, window.end.year + 1):
        for member, part in enumerate(rule.parts):
            span = _span(part, year + rule.lag)
            if span and (window.start.year <= year if rule.lag else _overlaps(span, window)):
                yield year, member, _closed(span, window, year) if rule.bounded else span


def _closed(span: Span, window: Period, year: int) -> Span:
    """«ежемесячно с сентября»: to the end of the period, or of the year where the period has several."""
    several = (window.end - window.start).days > 366
    first, last = (date(year, 1, 1), date(year, 12, 31)) if several else (window.start, window.end)
    return Span(span.start or first, span.end or last)


def _split(span: Span, window: Period, unit: Precision, base: int) -> Iterator[Occurrence]:
    within = _common(span, window)
    for moment in _units(within, unit) if within else ():
        yield Occurrence(
            Span(units.first_day(moment), units.last_day(moment)), base, "occurrence", unit, moment.year or 0
        )


def _longer(span: Span, unit: Precision) -> bool:
    """Whether the span is longer than one unit, so that it holds several."""
    assert span.start is not None
    assert span.end is not None
    return units.units_between(span.start, span.end, Precision.MONTH) >= unit.months


def _weeks(rule: Rule, window: Period, base: int) -> Iterator[Occurrence]:
    monday = window.start - timedelta(days=window.start.weekday())
    while monday <= window.end:
        if not rule.weekdays:
            yield Occurrence(Span(monday, monday + timedelta(days=6)), base, "occurrence", Precision.DAY)
        for weekday in rule.weekdays:
            day = monday + timedelta(days=weekday)
            if window.start <= day <= window.end:
                yield Occurrence(Span(day, day), base, "occurrence", Precision.DAY)
        monday += timedelta(days=7)


def _marked(rule: Rule, window: Period, base: int) -> Iterator[Occurrence]:
    """The marked days of every unit: of units inside the window when the days fall after the unit, else days in it."""
    unit = rule.every.precision or Precision.MONTH
    for moment in _units(window, unit):
        first, last = units.first_day(moment), units.last_day(moment)
        for member, mark in enumerate(rule.marks):
            span = _marked_days(mark, last)
            inside = window.start <= first and last <= window.end if mark.lag > 0 else _overlaps(span, window)
            if inside:
                yield Occurrence(span, base + member, "occurrence", Precision.DAY, moment.year or 0)


def _marked_days(mark: Mark, last_of_unit: date) -> Span:
    month = units.shifted(units.moment_of(last_of_unit, Precision.MONTH), mark.lag)
    assert month.year is not None
    longest = units.days_in(month.year, month.number)
    if mark.weekday is not None:
        days = [d for d in range(1, longest + 1) if date(month.year, month.number, d).weekday() == mark.weekday]
        chosen = date(month.year, month.number, days[min(mark.last, len(days)) - 1])
        return Span(chosen, chosen)
    end = date(month.year, month.number, min(mark.last, longest))
    start = None if mark.first is None else date(month.year, month.number, min(mark.first, longest))
    return Span(start, end)
