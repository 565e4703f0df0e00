"""How often: rhythms side by side, weekdays, due dates with what they report on."""

from __future__ import annotations

import pytest

from roadmap_desktop.domain.deadlines import Period, Recurrence, read
from tests.domain.deadlines.cases import period

WEEKS = period("2019-06-03..2019-06-16")


@pytest.mark.parametrize(
    "text",
    ["еженедельно, вторник", "вторник, еженедельно", "1 раз в неделю (вторник)", "раз в неделю, по вторникам",
     "каждый вторник"],
)  # fmt: skip
def test_the_weekday_of_a_weekly_rhythm_is_not_lost(text: str) -> None:
    assert [str(span) for span in read(text).spans(WEEKS)] == ["2019-06-04..2019-06-04", "2019-06-11..2019-06-11"]
    assert not read(text).findings


@pytest.mark.parametrize(
    ("text", "every"),
    [
        ("ежегодно (2 раза в год)", Recurrence.HALF_YEARLY),
        ("не реже 4 раз в год, ежегодно", Recurrence.QUARTERLY),
        ("1 (один) раз в год", Recurrence.YEARLY),
    ],
)
def test_times_a_year_are_finer_than_every_year(text: str, every: Recurrence) -> None:
    assert read(text).recurrence is every
    assert not read(text).findings


def test_two_rhythms_that_are_not_one_are_found() -> None:
    assert [finding.code for finding in read("ежегодно, ежеквартально").findings] == ["deadline.partly-read"]


def test_what_is_reported_on_is_not_the_deadline() -> None:
    reading = read("за I полугодие 2019 г. – до 15 июля 2019 г., за 2019 год – до 20 января 2020 г.")
    assert [str(span) for span in reading.spans(None)] == ["..2019-07-15", "..2020-01-20"]
    assert not reading.findings


def test_a_school_year_comes_again_as_one() -> None:
    reading = read("2018/2019 учебный год, далее – ежегодно")
    spans = [str(span) for span in reading.spans(period("2018-01-01..2020-12-31"))]
    assert spans == ["2018-09-01..2019-08-31", "2019-09-01..2020-08-31", "2020-09-01..2021-08-31"]


YEAR = period("2019-01-01..2019-12-31")
SCHOOL_YEAR = period("2018-09-01..2019-05-31")


@pytest.mark.parametrize(
    ("text", "within", "first", "last", "count"),
    [
        ("ежемесячно с сентября", YEAR, "2019-09-01..2019-09-30", "2019-12-01..2019-12-31", 4),
        ("ежеквартально, со II квартала", YEAR, "2019-04-01..2019-06-30", "2019-10-01..2019-12-31", 3),
        ("ежемесячно с 1 октября", SCHOOL_YEAR, "2018-10-01..2018-10-31", "2019-05-01..2019-05-31", 8),
        ("ежедневно с 1 сентября", YEAR, "2019-09-01..2019-12-31", "2019-09-01..2019-12-31", 1),
        ("еженедельно до 20 января", YEAR, "2018-12-31..2019-01-06", "2019-01-14..2019-01-20", 3),
    ],
)
def test_a_bound_without_a_year_bounds_the_rhythm_in_the_period(
    text: str, within: Period, first: str, last: str, count: int
) -> None:
    found = read(text).spans(within)
    assert (str(found[0]), str(found[-1]), len(found)) == (first, last, count)
    assert [finding.code for finding in read(text).findings] == ["deadline.missing-year"]


@pytest.mark.parametrize(
    "text", ["ежемесячно до 5 числа, сентябрь – декабрь", "сентябрь–декабрь, до 5 числа каждого месяца"]
)
def test_marked_days_keep_to_the_parts_of_the_year(text: str) -> None:
    assert [str(span) for span in read(text).spans(YEAR)] == [
        "..2019-09-05",
        "..2019-10-05",
        "..2019-11-05",
        "..2019-12-05",
    ]


@pytest.mark.parametrize(
    "text",
    ["5 апреля, 5 июля 2019 г. ежегодно с 1 по 30 апреля", "не позднее II квартала 2019 г., ежегодно в 2018-2020 гг.",
     "2 раза в год, до 1 июня 2019 г., до 1 декабря 2019 г.", "2 раза в год, до 1 июля"],
)  # fmt: skip
def test_dates_that_do_not_fit_their_rhythm_are_found(text: str) -> None:
    assert "deadline.partly-read" in {finding.code for finding in read(text).findings}


@pytest.mark.parametrize("text", ["еженедльно, до 5 числа последнего месяца квартала", "еженедельно, до 15 числа"])
def test_days_of_a_month_do_not_come_every_week(text: str) -> None:
    reading = read(text)
    assert reading.recurrence in {Recurrence.MONTHLY, Recurrence.QUARTERLY}
    assert "deadline.partly-read" in {finding.code for finding in reading.findings}


@pytest.mark.parametrize(
    "text",
    [
        "до 1 октября года, предшествующего планируемому",
        "до 1 октября года, предшествующего очередному финансовому году",
    ],
)
def test_a_day_of_the_year_before_the_planned_one_comes_every_year(text: str) -> None:
    assert read(text).rule == read("ежегодно, до 1 октября").rule
    assert not read(text).findings
