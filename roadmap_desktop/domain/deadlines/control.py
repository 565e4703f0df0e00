"""The control date of a deadline: the last day on which it is kept, working days taken into account."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from roadmap_desktop.domain.deadlines import units
from roadmap_desktop.domain.deadlines.types import Kind, Precision, Recurrence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from roadmap_desktop.domain.deadlines.occurrences import Occurrence
    from roadmap_desktop.domain.deadlines.reading import Reading
    from roadmap_desktop.domain.deadlines.types import Period


class Rest(StrEnum):
    """Where a control date moves that falls on a day of rest."""

    PRECEDING = "preceding"
    NEXT = "next"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class WorkCalendar:
    """The days of rest of a country, of the years from `first` to `last`; outside of them only weekends are known.

    `rest` are holidays and days off on workdays; `work` are weekend days that are worked.
    """

    first: int = 9999
    last: int = 0
    rest: frozenset[date] = frozenset()
    work: frozenset[date] = frozenset()

    @classmethod
    def of_json(cls, data: dict[str, Any]) -> WorkCalendar:
        """From the shape of resources/calendar/ru.json: years with «MM-DD» lists `rest` and `work`."""
        years = data["years"]
        days = {
            kind: frozenset(date.fromisoformat(f"{year}-{day}") for year in years for day in years[year].get(kind, ()))
            for kind in ("rest", "work")
        }
        return cls(min(map(int, years)), max(map(int, years)), days["rest"], days["work"])

    def knows(self, day: date) -> bool:
        """Whether the day's year is within the horizon."""
        return self.first <= day.year <= self.last

    def is_rest(self, day: date) -> bool:
        """Whether nobody works on the day."""
        return day in self.rest or (day.weekday() >= 5 and day not in self.work)


@dataclass(frozen=True, slots=True)
class ControlSettings:
    """How control dates are reckoned; the defaults are those of the instructions of authorities.

    `report_day`: by which day of the month after it a quarter or month without a date is reported, 0 for none.
    `yearly_report`: month and day of the next year by which «постоянно» is reported, None for none.
    """

    rest: Rest = Rest.PRECEDING
    report_day: int = 10
    yearly_report: tuple[int, int] | None = (1, 20)
    calendar: WorkCalendar = field(default_factory=WorkCalendar)


def control_dates(reading: Reading, period: Period | None, settings: ControlSettings | None = None) -> tuple[date, ...]:
    """The last day of every span of the reading, in order, moved off days of rest as the settings say.

    «Ежеквартально» and «ежемесячно» without a date are due with the report on them, «постоянно» once a year.
    """
    chosen = settings or ControlSettings()
    days = [day for found in reading.occurrences(period) for day in _due(found, reading, period, chosen)]
    return tuple(dict.fromkeys(shifted_off_rest(day, chosen.rest, chosen.calendar) for day in days))


def control_date(
    reading: Reading, period: Period | None, settings: ControlSettings | None = None, today: date | None = None
) -> date | None:
    """The control date to look at: the first that is not past, else the last; None when there is none."""
    days = control_dates(reading, period, settings)
    ahead = [day for day in days if today is None or day >= today]
    return min(ahead) if ahead and today else max(days, default=None)


def shifted_off_rest(day: date, rest: Rest, calendar: WorkCalendar) -> date:
    """The day, or the nearest working day before or after it."""
    step = {Rest.PRECEDING: -1, Rest.NEXT: 1, Rest.NONE: 0}[rest]
    while step and calendar.is_rest(day):
        day += timedelta(days=step)
    return day


def _due(found: Occurrence, reading: Reading, period: Period | None, settings: ControlSettings) -> Iterable[date]:
    end = found.span.end
    if found.role == "tail":
        return _yearly(found, period, settings)
    if end is None:
        return _yearly(found, period, settings) if reading.kind is Kind.CONTINUOUS else ()
    reported = reading.recurrence in {Recurrence.QUARTERLY, Recurrence.MONTHLY} and found.role == "occurrence"
    if reported and found.precision is not Precision.DAY and settings.report_day:
        return (_report_after(end, settings.report_day),)
    return (end,)


def _report_after(end: date, day: int) -> date:
    after = end + timedelta(days=1)
    return date(after.year, after.month, min(day, units.days_in(after.year, after.month)))


def _yearly(found: Occurrence, period: Period | None, settings: ControlSettings) -> list[date]:
    """The reports on what goes on: one for each year that the roadmap's period and the strip share."""
    if period is None or settings.yearly_report is None:
        return []
    month, day = settings.yearly_report
    first = max(found.span.start or period.start, period.start)
    last = min(found.span.end or period.end, period.end)
    return [date(year + 1, month, day) for year in range(first.year, last.year + 1)]
