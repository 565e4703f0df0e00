"""Control dates, and the production calendar they lean on."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from roadmap_desktop.domain.deadlines import ControlSettings, Rest, WorkCalendar, control_date, control_dates, read
from tests.domain.deadlines.cases import period

WITHIN = period("2018-01-01..2018-12-31")
CALENDAR = WorkCalendar.of_json(
    json.loads((Path(__file__).parents[3] / "resources" / "calendar" / "ru.json").read_text(encoding="utf-8"))
)


def dates(text: str, rest: Rest = Rest.NONE) -> list[str]:
    """The control dates of a phrase."""
    found = control_dates(read(text), WITHIN, ControlSettings(rest=rest, calendar=CALENDAR))
    return [day.isoformat() for day in found]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("I квартал 2018 г.", ["2018-03-31"]),
        ("до 1 декабря 2018 г.", ["2018-12-01"]),
        ("Апрель, декабрь (ежегодно)", ["2018-04-30", "2018-12-31"]),
        ("ежеквартально", ["2018-04-10", "2018-07-10", "2018-10-10", "2019-01-10"]),
        (
            "ежеквартально, до 25 числа последнего месяца квартала",
            ["2018-03-25", "2018-06-25", "2018-09-25", "2018-12-25"],
        ),
        ("Постоянно", ["2019-01-20"]),
        ("I квартал 2018 г., далее – постоянно", ["2018-03-31", "2019-01-20"]),
        ("По мере необходимости", []),
    ],
)
def test_control_dates_by_kind(text: str, days: list[str]) -> None:
    assert dates(text) == days


def test_a_day_of_rest_moves_as_the_setting_says() -> None:
    # 9 June 2018 was a working Saturday, 11 June a day off, 12 June a holiday.
    assert dates("до 12.06.2018", Rest.PRECEDING) == ["2018-06-09"]
    assert dates("до 12.06.2018", Rest.NEXT) == ["2018-06-13"]
    assert dates("до 12.06.2018", Rest.NONE) == ["2018-06-12"]


def test_outside_its_horizon_the_calendar_knows_weekends_only() -> None:
    assert not CALENDAR.knows(date(2031, 1, 1))
    assert CALENDAR.is_rest(date(2031, 1, 4))
    assert not CALENDAR.is_rest(date(2031, 1, 1))


def test_the_control_date_to_look_at_is_the_next_one() -> None:
    reading = read("ежеквартально, до 10-го числа месяца, следующего за отчетным кварталом")
    settings = ControlSettings(rest=Rest.NONE)
    assert control_date(reading, WITHIN, settings, date(2018, 5, 1)) == date(2018, 7, 10)
    assert control_date(reading, WITHIN, settings) == date(2019, 1, 10)
    assert control_date(read("-"), WITHIN) is None
