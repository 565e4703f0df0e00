"""Dates and x, tiers and zoom."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_desktop.gui.timeline.time_scale import (
    AIR,
    ENGLISH,
    LEVELS,
    RUSSIAN,
    TimeScale,
    Unit,
    Zoom,
    after,
    flag,
    floor,
)

DAYS = st.dates(date(1990, 1, 1), date(2060, 12, 31))
UNITS = [unit for unit in Unit if unit is not Unit.PLAN]
PLAN = TimeScale(date(2018, 1, 1), date(2020, 12, 31))


@st.composite
def scales(draw: st.DrawFn) -> TimeScale:
    """Any axis at any level, with cells as wide as the level allows."""
    start = draw(DAYS)
    zoom = draw(st.sampled_from(Zoom))
    unit = draw(st.floats(LEVELS[zoom].least, LEVELS[zoom].most))
    return TimeScale(start, start + timedelta(days=draw(st.integers(0, 4000))), zoom, unit)


def labels(scale: TimeScale, unit: Unit) -> list[str]:
    return [cell.label for cell in scale.cells(unit)]


@given(scales(), DAYS)
def test_the_day_at_the_middle_of_a_day_is_that_day(scale: TimeScale, day: date) -> None:
    assert scale.day(scale.x(day) + scale.day_width / 2) == day


@given(scales())
def test_the_plan_lies_between_two_strips_of_air(scale: TimeScale) -> None:
    left, right = scale.span(scale.start, scale.end)
    assert left == AIR
    assert right == pytest.approx(scale.width - AIR)


@given(scales(), st.sampled_from(UNITS))
def test_the_cells_of_a_tier_cover_the_plan_without_gaps(scale: TimeScale, unit: Unit) -> None:
    if unit is Unit.DAY and (scale.end - scale.start).days > 400:
        unit = Unit.MONTH
    cells = list(scale.cells(unit))
    assert cells[0].left == pytest.approx(AIR)
    assert cells[-1].right == pytest.approx(scale.width - AIR)
    for one, following in pairwise(cells):
        assert one.next == following.start
        assert one.right == pytest.approx(following.left)


@given(scales(), st.sampled_from(UNITS), st.floats(0, 1), st.floats(0, 2000))
def test_asking_for_a_part_gives_the_cells_that_are_in_sight(
    scale: TimeScale, unit: Unit, at: float, wide: float
) -> None:
    left = at * scale.width
    part = list(scale.cells(unit, left, left + wide))
    wanted = [c for c in scale.cells(unit) if c.right > left + 1e-6 and c.left < left + wide - 1e-6]
    assert set(wanted) <= set(part)
    assert len(part) <= len(wanted) + 2


@given(scales(), st.floats(1.01, 1.5))
def test_zooming_in_and_out_keeps_cells_in_their_bounds(scale: TimeScale, factor: float) -> None:
    for changed in (scale.scaled(factor), scale.scaled(1 / factor), scale.finer(), scale.coarser()):
        level = LEVELS[changed.zoom]
        assert level.least <= changed.unit <= level.most
        assert (changed.start, changed.end) == (scale.start, scale.end)


@given(scales())
def test_zooming_in_ends_at_days_and_never_goes_back(scale: TimeScale) -> None:
    widths = [scale.day_width]
    while (scale.zoom, scale.unit) != (Zoom.DAY, LEVELS[Zoom.DAY].most):
        scale = scale.scaled(1.2)
        assert scale.day_width > widths[-1]
        widths.append(scale.day_width)
        assert len(widths) < 60


@given(scales(), st.integers(200, 3000))
def test_a_fitted_plan_is_wholly_seen_wherever_a_level_allows(scale: TimeScale, width: int) -> None:
    fitted = scale.fitted(width)
    at_least = (scale.end - scale.start).days + 1
    if at_least * LEVELS[Zoom.YEAR].least / LEVELS[Zoom.YEAR].days <= width - 2 * AIR:
        assert fitted.width <= width + 0.01
    else:
        assert (fitted.zoom, fitted.unit) == (Zoom.YEAR, LEVELS[Zoom.YEAR].least)


@given(scales(), DAYS, DAYS)
def test_covering_only_ever_widens_by_whole_months(scale: TimeScale, one: date, other: date) -> None:
    wider = scale.covering(min(one, other), max(one, other))
    assert wider.start <= min(scale.start, one, other)
    assert wider.end >= max(scale.end, one, other)
    assert wider.start in {scale.start, wider.start.replace(day=1)}
    assert wider.covering(one, one) == wider


@given(DAYS, st.sampled_from(UNITS))
def test_a_day_lies_in_its_unit(day: date, unit: Unit) -> None:
    assert floor(day, unit) <= day < after(floor(day, unit), unit)


@pytest.mark.parametrize(
    ("zoom", "upper", "lower"),
    [
        (Zoom.YEAR, ["2018–2020"], ["2018", "2019", "2020"]),
        (Zoom.HALF_YEAR, ["2018", "2019", "2020"], ["I", "II"] * 3),
        (Zoom.QUARTER, ["2018", "2019", "2020"], ["I", "II", "III", "IV"] * 3),
        (Zoom.MONTH, ["2018", "2019", "2020"], list(RUSSIAN.short_months) * 3),
    ],
)
def test_tiers_in_russian(zoom: Zoom, upper: list[str], lower: list[str]) -> None:
    scale = PLAN.at(zoom)
    assert labels(scale, scale.level.upper) == upper
    assert labels(scale, scale.level.lower) == lower


def test_weeks_and_days_stand_under_their_month() -> None:
    scale = TimeScale(date(2019, 3, 1), date(2019, 3, 31), Zoom.WEEK, 64)
    assert labels(scale, Unit.MONTH) == ["март 2019"]
    assert labels(scale, Unit.WEEK) == ["25–3", "4–10", "11–17", "18–24", "25–31"]
    assert labels(scale.at(Zoom.DAY, 24), Unit.DAY)[13] == "14"
    assert labels(scale.at(Zoom.DAY, 30), Unit.DAY)[13] == "14 чт"


def test_one_year_is_named_once() -> None:
    assert labels(TimeScale(date(2019, 1, 1), date(2019, 12, 31)), Unit.PLAN) == ["2019"]


def test_today_is_named_in_the_language_of_the_interface() -> None:
    assert flag(date(2019, 3, 14)) == "14 марта"
    assert flag(date(2019, 3, 14), ENGLISH) == "14 March"


def test_the_calendar_has_ends() -> None:
    scale = TimeScale(date(2018, 1, 1), date(2018, 12, 31))
    assert scale.day(-1e12) == date.min
    assert scale.day(1e12) == date.max
    assert after(date(9999, 7, 1), Unit.HALF_YEAR) == date.max
