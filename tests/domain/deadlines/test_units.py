"""Integer calendar arithmetic, points, bars and manners."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_desktop.domain.deadlines import (
    Manner,
    Moment,
    Period,
    Precision,
    Span,
    bars,
    parse_point,
    read,
    snap,
    units_between,
)
from roadmap_desktop.domain.deadlines.units import first_day, last_day, moment_of, shifted
from roadmap_desktop.errors import UsageError
from tests.domain.deadlines.cases import period

DAYS = st.dates(date(1990, 1, 1), date(2090, 12, 31))
PRECISIONS = st.sampled_from(list(Precision))


@given(st.integers(1, 12), st.integers(2000, 2040), st.integers(0, 2))
def test_a_moment_of_a_later_year_lies_so_many_years_behind_the_one_supplied(month: int, year: int, later: int) -> None:
    moment = Moment(Precision.MONTH, None, month, later=later)
    assert first_day(moment, year) == date(year + later, month, 1)
    assert last_day(shifted(moment, 12), year).year == year + later
    assert first_day(Moment(Precision.MONTH, year, month), 1999).year == year


@given(DAYS, PRECISIONS, st.integers(-500, 500))
def test_units_shift_and_measure_alike(day: date, precision: Precision, count: int) -> None:
    later = first_day(shifted(moment_of(day, precision), count))
    assert units_between(day, later, precision) == count
    assert snap(later, precision) == later


@given(DAYS, PRECISIONS)
def test_a_day_lies_in_its_own_unit(day: date, precision: Precision) -> None:
    moment = moment_of(day, precision)
    assert first_day(moment) <= day <= last_day(moment)


@pytest.mark.parametrize(
    ("text", "first", "precision"),
    [
        ("2018", date(2018, 1, 1), Precision.YEAR),
        ("2018-H2", date(2018, 7, 1), Precision.HALF_YEAR),
        ("2018-Q3", date(2018, 7, 1), Precision.QUARTER),
        ("2018-05", date(2018, 5, 1), Precision.MONTH),
        ("2020-02-29", date(2020, 2, 29), Precision.DAY),
    ],
)
def test_points(text: str, first: date, precision: Precision) -> None:
    point = parse_point(text)
    assert (point.value, point.precision) == (first, precision)


@pytest.mark.parametrize("text", ["", "2018-13", "2019-02-29", "2018-Q5", "май", "0000", "2018-00"])
def test_bad_points_are_refused(text: str) -> None:
    with pytest.raises(UsageError):
        parse_point(text)


def test_a_reversed_period_is_no_period() -> None:
    with pytest.raises(ValueError, match="reversed"):
        Period(date(2019, 1, 1), date(2018, 1, 1))


def test_spans_are_shown_with_their_known_ends() -> None:
    assert str(Span(None, date(2018, 12, 1))) == "..2018-12-01"
    assert str(Span(date(2019, 1, 1), None)) == "2019-01-01.."


def test_bars_tell_dated_parts_occurrences_and_the_strip_apart() -> None:
    within = period("2016-08-01..2018-12-31")
    tail = bars(read("2-3 квартал 2017 года, далее - постоянно"), within)
    assert [(str(bar.span), bar.role, bar.member) for bar in tail] == [
        ("2017-04-01..2017-09-30", "main", 0),
        ("2017-10-01..", "tail", 1),
    ]
    yearly = bars(read("2 квартал 2017 года, далее - ежегодно"), within)
    assert [(bar.role, bar.occurrence) for bar in yearly] == [("main", None), ("occurrence", 2018)]


@pytest.mark.parametrize(("dotted", "written", "won"), [(1, 2, "года"), (2, 1, "г."), (2, 2, "г.")])
def test_every_phrase_has_its_vote_and_the_first_wins_a_draw(dotted: int, written: int, won: str) -> None:
    texts = ["Апрель 2019 г.", *["Июнь 2018 года"] * written, *["Апрель 2019 г."] * (dotted - 1)]
    assert Manner.of(texts).suffix == won


def test_a_manner_is_that_of_the_majority_and_survives_storage() -> None:
    manner = Manner.of(
        ["Май - июнь 2018", "Сентябрь 2018-декабрь 2020", "Апрель 2019", "II полугодие (ежегодно)", "ежегодно"]
    )
    assert (manner.dash, manner.dash_across, manner.suffix, manner.numerals, manner.rule) == (
        " - ",
        "-",
        "",
        "roman",
        "brackets",
    )
    assert Manner.from_json(manner.to_json()) == manner
    assert Manner.from_json("") == Manner()
    assert Manner.of([]) == Manner()
