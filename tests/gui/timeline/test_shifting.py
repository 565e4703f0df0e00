"""From px of time to units, and from units to wordings."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_desktop.domain.deadlines import Deadline, Edge, Precision, bars
from roadmap_desktop.gui.timeline.shifting import UNITS, Shifter, Snap, days_marked, unit_of, units_moved
from tests.builders import PERIOD

MONTHS = [unit for unit in UNITS if unit is not Precision.DAY]


def shifter(text: str, edge: Edge = Edge.BODY, number: int = 0) -> Shifter:
    deadline = Deadline.of(text)
    return Shifter(deadline, edge, bars(deadline.reading, PERIOD)[number], PERIOD)


def after(start: date, months: int) -> date:
    years, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return date(years, month + 1, 1)


@given(st.dates(date(1990, 1, 1), date(2060, 1, 1)), st.integers(-40, 40), st.sampled_from(MONTHS))
def test_whole_units_are_counted_alike_to_both_sides(day: date, count: int, unit: Precision) -> None:
    start = day.replace(day=1)
    end = after(start, count * unit.months)
    assert units_moved(start.toordinal(), end.toordinal(), unit) == count
    assert units_moved(end.toordinal(), start.toordinal(), unit) == -count


@given(st.dates(date(1990, 1, 1), date(2060, 1, 1)), st.floats(-0.49, 0.49), st.sampled_from(MONTHS))
def test_less_than_half_a_unit_is_nothing(day: date, part: float, unit: Precision) -> None:
    start = day.replace(day=1).toordinal()
    # 27 days a month at least: the shortest month must not be half gone.
    assert units_moved(start, start + part * 27 * unit.months, unit) == 0


@pytest.mark.parametrize(
    ("snap", "step", "unit"),
    [
        (Snap.AUTO, 0, Precision.MONTH),
        (Snap.AUTO, -1, Precision.DAY),
        (Snap.AUTO, 1, Precision.QUARTER),
        (Snap.YEAR, 0, Precision.YEAR),
        (Snap.YEAR, 1, Precision.YEAR),
        (Snap.DAY, -1, Precision.DAY),
    ],
)
def test_the_step_is_the_bars_own_unless_chosen(snap: Snap, step: int, unit: Precision) -> None:
    assert unit_of(snap, Precision.MONTH, step) is unit


@pytest.mark.parametrize(
    ("text", "edge", "units", "unit", "expected"),
    [
        ("Май - июнь 2018", Edge.BODY, 1, Precision.MONTH, "Июнь - июль 2018"),
        ("Сентябрь 2018-декабрь 2020", Edge.END, 3, Precision.MONTH, "Сентябрь 2018-март 2021"),
        ("Апрель 2019", Edge.BODY, 1, Precision.QUARTER, "Июль 2019"),
        ("2018-2020", Edge.START, 1, Precision.YEAR, "2019-2020"),
    ],
)
def test_moves_in_units(text: str, edge: Edge, units: int, unit: Precision, expected: str) -> None:
    assert shifter(text, edge).by(units, unit).deadline.text == expected


@pytest.mark.parametrize("units", [-28, -40, -400])
def test_an_edge_stops_where_the_other_is(units: int) -> None:
    shift = shifter("Сентябрь 2018-декабрь 2020", Edge.END).by(units, Precision.MONTH)
    assert shift.deadline.text == "Сентябрь 2018"
    assert shift.units == -27
    assert shift.refused is not None


def test_what_cannot_move_at_all_stays_and_says_why() -> None:
    shift = shifter("Апрель, декабрь (ежегодно)", Edge.START).by(3, Precision.MONTH)
    assert shift.units == 0
    assert shift.deadline.text == "Апрель, декабрь (ежегодно)"
    assert shift.refused is not None


def test_days_are_counted_from_the_end_that_is_held() -> None:
    held = shifter("Май - июнь 2018", Edge.END)
    assert held.by_days(16, Precision.MONTH).units == 1
    assert held.by_days(15, Precision.MONTH).units == 0
    assert held.by_days(-16, Precision.MONTH).units == -1


def test_one_occurrence_can_be_moved_alone() -> None:
    held = shifter("Апрель (ежегодно)", number=1)
    held.single = True
    assert "май 2019" in held.by(1, Precision.MONTH).deadline.text.lower()


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Май - июнь 2018", (date(2018, 5, 1), date(2018, 6, 30))),
        ("До 1 декабря 2019 г.", (PERIOD.start, date(2019, 12, 1))),
        ("С сентября 2019 г.", (date(2019, 9, 1), PERIOD.end)),
        ("По мере необходимости", None),
    ],
)
def test_marks_the_days_of_the_bar(text: str, days: tuple[date, date] | None) -> None:
    assert days_marked(Deadline.of(text), 0, None, PERIOD) == days
