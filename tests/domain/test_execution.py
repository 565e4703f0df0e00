"""How an activity stands on a day."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from roadmap_desktop.domain.deadlines import bars
from roadmap_desktop.domain.execution import Standing, standings, status_of
from roadmap_desktop.domain.model import Activity, Execution, Status
from tests.builders import PERIOD, an_activity

TODAY = date(2019, 3, 14)


def standing(deadline: str, *execution: Execution, today: date = TODAY) -> Standing:
    return status_of(an_activity("a", deadline=deadline, execution=execution), today, PERIOD)


def report(status: Status, occurrence: str = "", **values: Any) -> Execution:
    return Execution("e", occurrence, status, **values)


@pytest.mark.parametrize(
    ("deadline", "expected"),
    [
        ("Апрель 2019", Standing.NOT_DUE),
        ("2018-2020", Standing.IN_WORK),
        ("Март 2019", Standing.DUE_SOON),
        ("Июнь 2018", Standing.OVERDUE),
        ("До 1 декабря 2019 г.", Standing.IN_WORK),
        ("До 1 апреля 2019 г.", Standing.DUE_SOON),
        ("С сентября 2018 г.", Standing.IN_WORK),
        ("Постоянно", Standing.CONTINUOUS),
        ("По мере необходимости", Standing.CONTINUOUS),
        ("I квартал 2020 г., далее – постоянно", Standing.NOT_DUE),
        ("", Standing.UNKNOWN),
        ("абракадабра", Standing.UNKNOWN),
    ],
)
def test_follows_the_deadline_where_nothing_was_reported(deadline: str, expected: Standing) -> None:
    assert standing(deadline) is expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2019, 4, 30), Standing.NOT_DUE),
        (date(2019, 5, 1), Standing.DUE_SOON),
        (date(2019, 5, 31), Standing.DUE_SOON),
        (date(2019, 6, 1), Standing.OVERDUE),
    ],
)
def test_a_month_counts_with_both_of_its_ends(day: date, expected: Standing) -> None:
    assert standing("Май 2019", today=day) is expected


@pytest.mark.parametrize(("left", "expected"), [(30, Standing.DUE_SOON), (31, Standing.IN_WORK)])
def test_is_about_to_expire_thirty_days_before_the_end(left: int, expected: Standing) -> None:
    assert standing("2019 год", today=date.fromordinal(date(2019, 12, 31).toordinal() - left)) is expected


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"fact_date": date(2018, 6, 30), "evidence": "Приказ"}, Standing.DONE),
        ({"fact_date": date(2018, 7, 1), "evidence": "Приказ"}, Standing.DONE_LATE),
        ({"fact_date": date(2018, 6, 30), "evidence": " "}, Standing.UNCONFIRMED),
        ({}, Standing.UNCONFIRMED),
    ],
)
def test_weighs_the_report_against_the_control_date(values: dict[str, Any], expected: Standing) -> None:
    assert standing("Май - июнь 2018", report(Status.DONE, **values)) is expected


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (Status.PARTLY, Standing.PARTLY),
        (Status.NOT_DONE, Standing.OVERDUE),
        (Status.WITHDRAWN, Standing.WITHDRAWN),
        (Status.EXCLUDED, Standing.EXCLUDED),
        (Status.IN_WORK, Standing.OVERDUE),
        (Status.NONE, Standing.OVERDUE),
    ],
)
def test_a_report_settles_what_it_can(status: Status, expected: Standing) -> None:
    assert standing("Июнь 2018", report(status)) is expected


def test_each_occurrence_has_its_own_report() -> None:
    done = {"evidence": "Протокол"}
    execution = report(Status.DONE, "2018-04", **done), report(Status.PARTLY, "2018", **done)
    activity = an_activity("a", deadline="Апрель, декабрь (ежегодно)", execution=execution)
    found = standings(activity, bars(activity.deadline.reading, PERIOD), TODAY)
    assert found == (Standing.DONE, Standing.PARTLY, *[Standing.NOT_DUE] * 4)


def test_done_and_not_yet_due_together_are_partly_done() -> None:
    execution = report(Status.DONE, "2018", evidence="Протокол")
    assert standing("Апрель, декабрь (ежегодно)", execution) is Standing.PARTLY


def test_what_is_done_and_goes_on_is_continuous() -> None:
    execution = report(Status.DONE, "2018-01", evidence="Приказ", fact_date=date(2018, 3, 1))
    assert standing("I квартал 2018 г., далее – постоянно", execution) is Standing.CONTINUOUS


def test_a_roadmap_that_is_over_and_was_never_reported_raises_no_alarm() -> None:
    later = date(2026, 1, 1)
    assert standing("Июнь 2018", today=later) is Standing.UNREPORTED
    assert standing("Июнь 2018", report(Status.IN_WORK), today=later) is Standing.OVERDUE
    assert standing("Июнь 2018", today=PERIOD.end) is Standing.OVERDUE


def test_the_most_urgent_occurrence_stands_for_all() -> None:
    assert standing("ежегодно") is Standing.OVERDUE


def test_an_undated_activity_can_still_be_reported() -> None:
    assert standing("По мере необходимости", report(Status.DONE, evidence="Акт")) is Standing.DONE


def test_needs_no_period_for_what_the_phrase_dates() -> None:
    activity: Activity = an_activity("a", deadline="Июнь 2018")
    assert status_of(activity, TODAY) is Standing.OVERDUE
