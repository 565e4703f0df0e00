"""How an activity stands on a given day: from its deadline, what was reported, and nothing else."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum

from roadmap_desktop.domain.deadlines import Bar, Kind, Period, bars
from roadmap_desktop.domain.model import Activity, Execution, Status

SOON = timedelta(days=30)
"""How long before the control date a deadline counts as about to expire."""


class Standing(StrEnum):
    """What is shown as the status: a report weighed against the deadline and a day.

    `UNKNOWN` is for a deadline that names no day and an activity without a report: nothing can be said. `UNREPORTED`
    is for a past deadline of a roadmap whose whole period is over and of which nothing was reported: whether it was
    kept is not known, and an alarm years later helps nobody. While the roadmap runs it is `OVERDUE`.
    """

    UNKNOWN = "unknown"
    UNREPORTED = "unreported"
    NOT_DUE = "not-due"
    IN_WORK = "in-work"
    DUE_SOON = "due-soon"
    DONE = "done"
    DONE_LATE = "done-late"
    PARTLY = "partly"
    UNCONFIRMED = "unconfirmed"
    OVERDUE = "overdue"
    CONTINUOUS = "continuous"
    WITHDRAWN = "withdrawn"
    EXCLUDED = "excluded"


REPORTED = ("status", "fact_date", "evidence", "reason")
"""The fields of a report on one occurrence, in the order of a form."""

CLOSED = frozenset({Standing.DONE, Standing.DONE_LATE, Standing.UNCONFIRMED, Standing.WITHDRAWN, Standing.EXCLUDED})
"""Nothing more is expected of what stands so."""

_URGENT = (Standing.OVERDUE, Standing.DUE_SOON, Standing.IN_WORK, Standing.PARTLY)


def status_of(activity: Activity, today: date, period: Period | None = None) -> Standing:
    """How the whole activity stands; `period` is that of the roadmap, for deadlines that lean on it."""
    return overall(standings(activity, bars(activity.deadline.reading, period), today, period), activity)


def standings(
    activity: Activity, drawn: Iterable[Bar], today: date, period: Period | None = None
) -> tuple[Standing, ...]:
    """How each bar of the activity stands, in the order of the bars."""
    over = period is not None and period.end < today and not activity.execution
    expired = Standing.UNREPORTED if over else Standing.OVERDUE
    return tuple(_standing(bar, report_on(activity, bar), today, expired) for bar in drawn)


def overall(each: Iterable[Standing], activity: Activity) -> Standing:
    """One standing for all occurrences: the most urgent; done and not yet due together are «partly»."""
    found = list(each)
    if not found:
        return _undated(activity)
    for urgent in _URGENT:
        if urgent in found:
            return urgent
    closed = [standing for standing in found if standing in CLOSED]
    if not closed:
        return found[0]
    if len(closed) < len(found):
        return Standing.CONTINUOUS if set(found) - CLOSED == {Standing.CONTINUOUS} else Standing.PARTLY
    return Standing.DONE_LATE if Standing.DONE_LATE in closed else closed[0]


def report_on(activity: Activity, bar: Bar) -> Execution | None:
    """The report on the occurrence that a bar shows: the most exact of those that cover its first known day.

    An occurrence is named by the beginning of its ISO date («2019», «2019-04»); an empty name covers all.
    """
    if not activity.execution:
        return None
    day = bar.span.start or bar.span.end
    name = day.isoformat() if day else ""
    fitting = [report for report in activity.execution if name.startswith(report.occurrence)]
    return max(fitting, key=lambda report: len(report.occurrence), default=None)


def _standing(bar: Bar, report: Execution | None, today: date, expired: Standing) -> Standing:
    reported = _reported(report, bar.span.end)
    if reported is not None:
        return reported
    start, end = bar.span.start, bar.span.end
    if start is not None and start > today:
        return Standing.NOT_DUE
    if bar.role == "tail":
        return Standing.CONTINUOUS
    if end is None:
        return Standing.IN_WORK
    if end < today:
        return expired
    return Standing.DUE_SOON if end - today <= SOON else Standing.IN_WORK


def _reported(report: Execution | None, control: date | None) -> Standing | None:
    """What a report settles by itself; «in work» settles nothing, since the deadline may have passed."""
    if report is None or report.status in {Status.NONE, Status.IN_WORK}:
        return None
    if report.status is not Status.DONE:
        return _SETTLED[report.status]
    if report.fact_date is not None and control is not None and report.fact_date > control:
        return Standing.DONE_LATE
    return Standing.DONE if report.evidence.strip() else Standing.UNCONFIRMED


_SETTLED = {
    Status.PARTLY: Standing.PARTLY,
    Status.NOT_DONE: Standing.OVERDUE,
    Status.WITHDRAWN: Standing.WITHDRAWN,
    Status.EXCLUDED: Standing.EXCLUDED,
}


def _undated(activity: Activity) -> Standing:
    whole = next((report for report in activity.execution if not report.occurrence), None)
    reported = _reported(whole, None)
    if reported is not None:
        return reported
    said = any(letter.isalpha() for letter in activity.deadline.text)
    return Standing.CONTINUOUS if said and activity.deadline.reading.kind is Kind.AS_NEEDED else Standing.UNKNOWN
