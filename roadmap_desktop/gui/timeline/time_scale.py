"""Dates and x: zoom levels, the two tiers of the header, and the way from a date to a pixel and back. No Qt.

x is in logical px from the left end of the content, which begins with 6 px of air. Days are inclusive: the right end
of a day is the left end of the next.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import IntEnum, StrEnum
from functools import lru_cache

AIR = 6.0
"""Empty px before and after the plan."""

_DAY_OF_YEAR = 365.2425


class Zoom(IntEnum):
    """The levels, from the coarsest to the finest."""

    YEAR = 0
    HALF_YEAR = 1
    QUARTER = 2
    MONTH = 3
    WEEK = 4
    DAY = 5


class Unit(StrEnum):
    """What one cell of a tier covers; `PLAN` is the whole of the axis."""

    PLAN = "plan"
    YEAR = "year"
    HALF_YEAR = "half-year"
    QUARTER = "quarter"
    MONTH = "month"
    WEEK = "week"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class Level:
    """One zoom level: its tiers, the mean length of a lower cell in days, and how wide that cell may be in px."""

    upper: Unit
    lower: Unit
    days: float
    default: float
    least: float
    most: float


LEVELS = {
    Zoom.YEAR: Level(Unit.PLAN, Unit.YEAR, _DAY_OF_YEAR, 120, 60, 240),
    Zoom.HALF_YEAR: Level(Unit.YEAR, Unit.HALF_YEAR, _DAY_OF_YEAR / 2, 90, 48, 160),
    Zoom.QUARTER: Level(Unit.YEAR, Unit.QUARTER, _DAY_OF_YEAR / 4, 54, 26, 100),
    Zoom.MONTH: Level(Unit.YEAR, Unit.MONTH, _DAY_OF_YEAR / 12, 34, 22, 72),
    Zoom.WEEK: Level(Unit.MONTH, Unit.WEEK, 7, 64, 40, 100),
    Zoom.DAY: Level(Unit.MONTH, Unit.DAY, 1, 24, 18, 48),
}

_LEGIBLE_MONTH = 28
"""Narrower than this some names of months would be left out: not what the whole plan is first seen in."""

_WEEKDAY_FROM = 30
"""From this width a day also shows its weekday."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of the header in one language: months as in headings, in dates and cut, weekdays cut."""

    months: tuple[str, ...]
    of_months: tuple[str, ...]
    short_months: tuple[str, ...]
    weekdays: tuple[str, ...]


def _split(words: str) -> tuple[str, ...]:
    return tuple(words.split())


RUSSIAN = Words(
    _split("январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь"),
    _split("января февраля марта апреля мая июня июля августа сентября октября ноября декабря"),
    _split("янв фев мар апр май июн июл авг сен окт ноя дек"),
    _split("пн вт ср чт пт сб вс"),
)
ENGLISH = Words(
    _split("January February March April May June July August September October November December"),
    _split("January February March April May June July August September October November December"),
    _split("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"),
    _split("Mon Tue Wed Thu Fri Sat Sun"),
)


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a tier: from its first day to the first day of the next, cut at the ends of the axis."""

    start: date
    next: date
    left: float
    right: float
    label: str
    begins_year: bool


@dataclass(frozen=True, slots=True)
class TimeScale:
    """How an axis from `start` to `end`, both inclusive, is laid out at a zoom level with cells of `unit` px."""

    start: date
    end: date
    zoom: Zoom = Zoom.QUARTER
    unit: float = LEVELS[Zoom.QUARTER].default
    words: Words = RUSSIAN

    @property
    def level(self) -> Level:
        """The tiers and bounds of the zoom level."""
        return LEVELS[self.zoom]

    @property
    def day_width(self) -> float:
        """Px of one day."""
        return self.unit / self.level.days

    @property
    def width(self) -> float:
        """Px of the content: the axis and the air at both ends."""
        return (self.end.toordinal() - self.start.toordinal() + 1) * self.day_width + 2 * AIR

    def x(self, day: date) -> float:
        """The left end of a day; days off the axis lie beyond its ends."""
        return self.x_of(day.toordinal())

    def x_of(self, ordinal: float) -> float:
        """The x of a moment given as a day number with a fraction."""
        return AIR + (ordinal - self.start.toordinal()) * self.day_width

    def moment(self, x: float) -> float:
        """The day number, with a fraction, at an x: the inverse of `x_of`."""
        return self.start.toordinal() + (x - AIR) / self.day_width

    def day(self, x: float) -> date:
        """The day that holds an x, kept inside the calendar."""
        return date.fromordinal(min(max(int(self.moment(x) // 1), date.min.toordinal()), date.max.toordinal()))

    def span(self, start: date, end: date) -> tuple[float, float]:
        """The left end of the first day and the right end of the last."""
        return self.x(start), self.x_of(end.toordinal() + 1)

    def at(self, zoom: Zoom, unit: float | None = None) -> TimeScale:
        """The same axis at another level; the width of a cell is held in the level's bounds."""
        level = LEVELS[zoom]
        wanted = level.default if unit is None else unit
        return replace(self, zoom=zoom, unit=min(max(wanted, level.least), level.most))

    def finer(self) -> TimeScale:
        """One level finer, or the same at the finest."""
        return self.at(Zoom(min(self.zoom + 1, Zoom.DAY)))

    def coarser(self) -> TimeScale:
        """One level coarser, or the same at the coarsest."""
        return self.at(Zoom(max(self.zoom - 1, Zoom.YEAR)))

    def scaled(self, factor: float) -> TimeScale:
        """Cells wider by a factor; past the bounds of the level, the next level takes over."""
        level = self.level
        if level.least <= self.unit * factor <= level.most:
            return replace(self, unit=self.unit * factor)
        zoom = self.zoom + (1 if factor > 1 else -1)
        if zoom not in LEVELS:
            return self.at(self.zoom, self.unit * factor)
        found = Zoom(zoom)
        return self.at(found, self.day_width * factor * LEVELS[found].days)

    def fitted(self, width: float) -> TimeScale:
        """The finest level at which the whole plan is seen in `width` px; the coarsest if it never is."""
        days = self.end.toordinal() - self.start.toordinal() + 1
        day_width = max(width - 2 * AIR, 1.0) / days
        for zoom in reversed(Zoom):
            level = LEVELS[zoom]
            if day_width * level.days >= (_LEGIBLE_MONTH if zoom is Zoom.MONTH else level.least):
                return self.at(zoom, day_width * level.days)
        return self.at(Zoom.YEAR, LEVELS[Zoom.YEAR].least)

    def covering(self, start: date, end: date) -> TimeScale:
        """The axis widened by whole months, so that these days lie on it."""
        first = min(self.start, start.replace(day=1))
        last = max(self.end, _end_of_month(end))
        return self if (first, last) == (self.start, self.end) else replace(self, start=first, end=last)

    def cells(self, unit: Unit, left: float = 0.0, right: float | None = None) -> Iterator[Cell]:
        """The cells of a tier that touch the px from `left` to `right`."""
        if unit is Unit.PLAN:
            yield self._cell(unit, self.start, self.end + timedelta(days=1))
            return
        stop = self.width if right is None else right
        first = floor(min(max(self.day(left), self.start), self.end), unit)
        while first <= self.end and self.x(first) <= stop:
            following = after(first, unit)
            yield self._cell(unit, first, following)
            first = following

    def _cell(self, unit: Unit, first: date, following: date) -> Cell:
        shown, end = max(first, self.start), min(following, self.end + timedelta(days=1))
        label = self._label(unit, first, following)
        return Cell(first, following, self.x(shown), self.x(end), label, (first.month, first.day) == (1, 1))

    def _label(self, unit: Unit, first: date, following: date) -> str:
        if unit is Unit.PLAN:
            last = following - timedelta(days=1)
            return str(first.year) if first.year == last.year else f"{first.year}–{last.year}"
        if unit is Unit.DAY and self.unit >= _WEEKDAY_FROM:
            return f"{first.day} {self.words.weekdays[first.weekday()]}"
        return _LABELS[unit](first, self)


def floor(day: date, unit: Unit) -> date:
    """The first day of the unit that holds a day."""
    if unit is Unit.DAY:
        return day
    if unit is Unit.WEEK:
        return date.fromordinal(max(day.toordinal() - day.weekday(), 1))
    months = _MONTHS[unit]
    return day.replace(month=(day.month - 1) // months * months + 1, day=1)


def after(first: date, unit: Unit) -> date:
    """The first day of the next unit; the last of the calendar where there is none."""
    try:
        if unit in _DAYS:
            return first + timedelta(days=_DAYS[unit])
        month = first.month - 1 + _MONTHS[unit]
        return date(first.year + month // 12, month % 12 + 1, 1)
    except (ValueError, OverflowError):
        return date.max


def flag(day: date, words: Words = RUSSIAN) -> str:
    """A day as the flag of today names it: «14 марта»."""
    return f"{day.day} {words.of_months[day.month - 1]}"


_MONTHS = {Unit.YEAR: 12, Unit.HALF_YEAR: 6, Unit.QUARTER: 3, Unit.MONTH: 1}
_DAYS = {Unit.WEEK: 7, Unit.DAY: 1}
_ROMAN = ("I", "II", "III", "IV")


def _month_label(first: date, scale: TimeScale) -> str:
    if scale.level.upper is Unit.MONTH:
        return f"{scale.words.months[first.month - 1]} {first.year}"
    return scale.words.short_months[first.month - 1]


_LABELS: dict[Unit, Callable[[date, TimeScale], str]] = {
    Unit.YEAR: lambda first, _: str(first.year),
    Unit.HALF_YEAR: lambda first, _: _ROMAN[first.month // 6],
    Unit.QUARTER: lambda first, _: _ROMAN[first.month // 3],
    Unit.MONTH: _month_label,
    Unit.WEEK: lambda first, _: f"{first.day}–{(first + timedelta(days=6)).day}",
    Unit.DAY: lambda first, _: str(first.day),
}


@lru_cache(maxsize=64)
def _end_of_month(day: date) -> date:
    return after(day.replace(day=1), Unit.MONTH) - timedelta(days=1)
