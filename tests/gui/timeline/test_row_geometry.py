"""Rows and their heights."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_desktop.app.outline import RowKind
from roadmap_desktop.gui.timeline.row_geometry import NO_ROWS, ListedRows, Measures, Row

HEIGHTS = st.lists(st.integers(8, 240), min_size=1, max_size=30)


def listed(heights: list[int]) -> ListedRows:
    return ListedRows([Row(str(i), RowKind.ACTIVITY) for i in range(len(heights))], heights)


@given(HEIGHTS)
def test_every_y_of_a_row_finds_that_row(heights: list[int]) -> None:
    rows = listed(heights)
    for index, height in enumerate(heights):
        assert rows.height(index) == height
        assert {rows.index_at(rows.top(index)), rows.index_at(rows.top(index) + height - 1)} == {index}


@given(HEIGHTS)
def test_above_is_the_first_row_and_below_is_none(heights: list[int]) -> None:
    rows = listed(heights)
    assert rows.index_at(-5) == 0
    assert rows.index_at(sum(heights)) == rows.count()
    assert rows.top(rows.count()) == sum(heights)


def test_rows_of_one_height_are_alike() -> None:
    rows = [Row(str(i), RowKind.ACTIVITY) for i in range(5)]
    assert ListedRows(rows, 24).index_at(50) == ListedRows(rows, [24] * 5).index_at(50) == 2
    assert ListedRows(rows, 24).index_of("3") == 3
    assert ListedRows(rows, 24).index_of("x") is None


def test_no_rows_are_rows_too() -> None:
    assert NO_ROWS.count() == NO_ROWS.top(0) == 0


@pytest.mark.parametrize(("row", "bar", "strip"), [(24, 12, 8), (28, 14, 8), (34, 16, 10)])
def test_bars_take_half_of_a_row(row: int, bar: int, strip: int) -> None:
    assert Measures.of(row) == Measures(row, bar, strip)
