"""The years behind a month, a quarter, a season."""

from __future__ import annotations

import pytest

from roadmap_desktop.domain.deadlines import read


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
