"""The timeline on the rows of the table: the same order, the same heights, the same place."""

from __future__ import annotations

import pytest

from roadmap_desktop.app.outline import RowKind
from roadmap_desktop.gui.main_window import MainWindow
from roadmap_desktop.gui.tables.plan_table import RowHeight


@pytest.mark.parametrize("mode", RowHeight)
def test_rows_lie_where_the_table_shows_them(window: MainWindow, mode: RowHeight) -> None:
    chart = window.chart
    chart.set_row_height(mode)
    rows, header = chart.timeline.rows, chart.table.verticalHeader()
    assert rows.count() == header.count() > 0
    for index in range(rows.count()):
        top, height = header.sectionPosition(index), header.sectionSize(index)
        assert (rows.top(index), rows.height(index)) == (top, height)
        assert rows.index_at(top) == rows.index_at(top + height - 1) == index
    assert rows.index_at(rows.top(rows.count())) == rows.count()
    assert rows.index_at(-1) == 0


def test_they_are_found_by_id_and_carry_what_is_drawn(window: MainWindow) -> None:
    rows = window.chart.timeline.rows
    for index in range(rows.count()):
        row = rows.row(index)
        assert rows.index_of(row.id) == index
        if row.kind is RowKind.ACTIVITY:
            assert row.activity is not None
            assert row.activity.id == row.id
    assert rows.index_of("no such id") is None


def test_a_section_spans_its_activities_also_when_folded(window: MainWindow) -> None:
    chart, model = window.chart, window.chart.table.plan
    rows = chart.timeline.rows
    first = next(index for index in range(rows.count()) if rows.row(index).kind is RowKind.SECTION)
    open_ = rows.row(first).span
    count = rows.count()
    model.toggle(first)
    assert rows.count() < count
    assert rows.row(first).span == open_ is not None


def test_table_and_timeline_scroll_together(window: MainWindow) -> None:
    window.resize(1280, 680)
    chart = window.chart
    table, line = chart.table.verticalScrollBar(), chart.timeline.verticalScrollBar()
    chart.set_row_height(RowHeight.FULL)
    line.setValue(24)
    assert table.value() == line.value() == min(24, line.maximum())
    assert chart.table.verticalHeader().offset() == line.value()
