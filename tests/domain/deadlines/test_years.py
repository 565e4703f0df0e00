"""The years behind a month, a quarter, a season."""

from __future__ import annotations

import pytest

from roadmap_desktop.domain.deadlines import Deadline, Kind, MoveRefused, move, read, write
from tests.domain.deadlines.cases import period

ONE_YEAR = period("2019-01-01..2019-12-31")


@pytest.mark.parametrize(
    "text",
    ["декабрь/2018", "декабрь: 2018", "декабрь, 2018 г.", "дек-18", "дек.18", "в декабре месяце 2018 года",
     "декабрь 20l8", "декабрь 2О18г."],
)  # fmt: skip
def test_a_month_finds_its_year(text: str) -> None:
    assert [str(span) for span in read(text).spans(None)] == ["2018-12-01..2018-12-31"]


def test_the_winter_of_one_year_is_asked_and_that_of_two_is_not() -> None:
    ways = {way.id: str(way.reading.spans(None)[0]) for way in read("зима 2019").alternatives}
    assert ways == {"winter-begun": "2019-12-01..2020-02-29", "winter-ended": "2018-12-01..2019-02-28"}
    assert not read("зима 2018-2019").ambiguous


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("с 1 марта 2019 г. до конца года", "2019-03-01..2019-12-31"),
        ("ноябрь – март 2018-2019 гг.", "2018-11-01..2019-03-31"),
        ("декабрь-январь 2018/2019 гг.", "2018-12-01..2019-01-31"),
        ("не позднее: 01.12.2019", "..2019-12-01"),
        ("летние месяцы 2019 года", "2019-06-01..2019-08-31"),
        ("весенний и летний периоды 2019 г.", "2019-03-01..2019-05-31 2019-06-01..2019-08-31"),
        ("с начала года до 1 марта 2019 г.", "2019-01-01..2019-03-01"),
        ("до окончания 2019 года", "..2019-12-31"),
        ("до последнего дня февраля 2020 г.", "..2020-02-29"),
    ],
)
def test_the_year_of_one_end_serves_the_other(text: str, expected: str) -> None:
    assert " ".join(str(span) for span in read(text).spans(None)) == expected
    assert not read(text).findings


def test_until_a_year_is_asked_also_of_what_goes_on() -> None:
    ways = {way.id: str(way.reading.spans(None)[0]) for way in read("постоянно до 2020 года").alternatives}
    assert ways == {"inclusive": "..2020-12-31", "exclusive": "..2019-12-31"}


NEXT_YEAR = [
    ("до 1 февраля следующего года", "..2020-02-01"),
    ("в январе следующего года", "2020-01-01..2020-01-31"),
    ("с 1 октября по 1 марта следующего года", "2019-10-01..2020-03-01"),
    ("с 15 мая по 1 мая следующего года", "2019-05-15..2020-05-01"),
    ("ноябрь – март следующего года", "2019-11-01..2020-03-31"),
    ("15 января и 15 июля следующего года", "2020-01-15..2020-01-15 2020-07-15..2020-07-15"),
    ("1 октября, 1 марта следующего года", "2019-10-01..2019-10-01 2020-03-01..2020-03-01"),
]


@pytest.mark.parametrize(("text", "expected"), NEXT_YEAR)
def test_the_next_year_is_that_after_the_year_of_the_plan(text: str, expected: str) -> None:
    reading = read(text)
    assert reading.kind is Kind.ONCE
    assert " ".join(str(span) for span in reading.spans(ONE_YEAR)) == expected
    assert reading.spans(None) == ()
    assert read(write(reading)).periods == reading.periods


def test_the_next_year_behind_a_named_one_is_the_year_after_it() -> None:
    reading = read("декабрь 2019 г. – январь следующего года")
    assert [str(span) for span in reading.spans(None)] == ["2019-12-01..2020-01-31"]
    assert not reading.findings


def test_the_next_year_in_a_plan_of_a_school_year_is_its_second() -> None:
    school = period("2018-09-01..2019-05-31")
    assert [str(span) for span in read("до 1 февраля следующего года").spans(school)] == ["..2019-02-01"]


def test_every_next_year_is_meant_where_a_rhythm_says_so() -> None:
    for text in ("ежегодно, до 1 марта следующего года", "по итогам года, до 1 марта следующего года"):
        assert [str(span) for span in read(text).spans(ONE_YEAR)] == ["..2020-03-01"], text
        assert read(text).kind is Kind.RECURRING
    onward = read("до 1 марта следующего года, далее – ежегодно")
    assert onward.rule is not None
    assert not any(part.later for part in onward.rule.parts)


def test_what_lies_in_the_next_year_moves_inside_it() -> None:
    assert move(Deadline.of("до 1 февраля следующего года"), 14).text == "до 15 февраля следующего года"
    assert move(Deadline.of("с ноября по март следующего года"), 1).text == "с декабря по апрель следующего года"
    with pytest.raises(MoveRefused):
        move(Deadline.of("январь следующего года"), -1)
