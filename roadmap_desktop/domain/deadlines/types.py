"""The values of a deadline: moments, stretches, rules and the reading made of them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from typing_extensions import override

if TYPE_CHECKING:
    from datetime import date


class Kind(StrEnum):
    """What sort of promise a deadline is."""

    ONCE = "once"
    RECURRING = "recurring"
    CONTINUOUS = "continuous"
    OPEN = "open"
    CONDITIONAL = "conditional"
    AS_NEEDED = "as-needed"


class Precision(StrEnum):
    """How exactly a phrase names an end; ordered from the finest."""

    DAY = "day"
    MONTH = "month"
    QUARTER = "quarter"
    HALF_YEAR = "half-year"
    YEAR = "year"

    @property
    def months(self) -> int:
        """How many months the unit has; 0 for a day."""
        return _MONTHS[self]


_MONTHS = {Precision.DAY: 0, Precision.MONTH: 1, Precision.QUARTER: 3, Precision.HALF_YEAR: 6, Precision.YEAR: 12}


class Recurrence(StrEnum):
    """How often a rule repeats."""

    NONE = "none"
    YEARLY = "yearly"
    HALF_YEARLY = "half-yearly"
    QUARTERLY = "quarterly"
    MONTHLY = "monthly"
    WEEKLY = "weekly"
    OTHER = "other"

    @property
    def precision(self) -> Precision | None:
        """The calendar unit of the rule; None for weeks and for «other»."""
        return _UNITS.get(self)


_UNITS = {
    Recurrence.YEARLY: Precision.YEAR,
    Recurrence.HALF_YEARLY: Precision.HALF_YEAR,
    Recurrence.QUARTERLY: Precision.QUARTER,
    Recurrence.MONTHLY: Precision.MONTH,
}


@dataclass(frozen=True, slots=True)
class Period:
    """The period of a roadmap: two days, both of it."""

    start: date
    end: date

    def __post_init__(self) -> None:
        if self.start > self.end:
            raise ValueError(f"reversed period {self}")

    @override
    def __str__(self) -> str:
        return f"{self.start}..{self.end}"


@dataclass(frozen=True, slots=True)
class Span:
    """What a reading comes to in days, both ends of it; None where the phrase names no end."""

    start: date | None
    end: date | None

    @override
    def __str__(self) -> str:
        return f"{self.start or ''}..{self.end or ''}"


@dataclass(frozen=True, slots=True)
class Moment:
    """A day, month, quarter, half-year or year as a phrase names it; the year may be left out.

    `number` is the month (of a day or a month), the quarter or the half-year; for a year it is 0, or 9 for a school
    year, which begins with September. `day` 31 in a shorter month is the last day of that month. `later` counts the
    years behind the one that the period supplies: 1 for «следующего года», 0 for a moment with a year.
    """

    precision: Precision
    year: int | None
    number: int = 0
    day: int = 0
    later: int = 0


@dataclass(frozen=True, slots=True)
class Stretch:
    """From one moment to another, both of it; None where the phrase names no start («до X») or no end («с X»)."""

    start: Moment | None
    end: Moment | None

    @property
    def dated(self) -> bool:
        """Whether every end that is named has its year."""
        return all(moment is None or moment.year is not None for moment in (self.start, self.end))

    @property
    def later(self) -> bool:
        """Whether an end of it lies in the next year."""
        return any(moment is not None and moment.later for moment in (self.start, self.end))


@dataclass(frozen=True, slots=True)
class Mark:
    """A day, or days from `first` to `last`, of a month in every unit of a rule; «до N числа» has no first.

    `lag` counts months from the last month of the unit: 0 that month, 1 the month after, -2 the first of a quarter.
    With a `weekday` (0 is Monday) `last` counts weekdays of the month, 5 being the last one.
    """

    first: int | None
    last: int
    lag: int = 0
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """How a deadline repeats.

    `parts` are the yearless parts of the year («апрель, декабрь»), or what is split into the units of a finer rule;
    `within` are dated stretches that bound the rule («ежеквартально в 2018 году»); `since` and `until` are its first
    and last unit where named; `lag` 1 places the parts in the year after the reported one.
    """

    every: Recurrence
    parts: tuple[Stretch, ...] = ()
    marks: tuple[Mark, ...] = ()
    weekdays: tuple[int, ...] = ()
    within: tuple[Stretch, ...] = ()
    since: Moment | None = None
    until: Moment | None = None
    lag: int = 0

    @property
    def bounded(self) -> bool:
        """Whether its only part bounds it: «ежемесячно с сентября», «еженедельно до 1 декабря»."""
        part = self.parts[0] if len(self.parts) == 1 else None
        finer = self.every not in {Recurrence.YEARLY, Recurrence.HALF_YEARLY}
        return part is not None and finer and (part.start is None or part.end is None)


@dataclass(frozen=True, slots=True)
class DeadlineFinding:
    """What a person should look at in a phrase.

    `alternatives` are the wordings of the possible readings, the one taken first; `fix` is a wording that cures it.
    """

    code: str
    arguments: tuple[tuple[str, str], ...] = ()
    alternatives: tuple[str, ...] = ()
    fix: str | None = None
