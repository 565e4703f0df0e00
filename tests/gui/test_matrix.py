"""The matrix of indicators: typed cells, Space, a title over its results, copy and paste."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from roadmap_desktop.domain.model import Activity
from roadmap_desktop.domain.targets import TargetKind
from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.main_window import MainWindow
from roadmap_desktop.gui.models.indicators import FROZEN, NAME, TITLE, UNIT
from roadmap_desktop.gui.models.roles import Role
from roadmap_desktop.gui.panels import View
from roadmap_desktop.gui.tables.cell_editor import CellEditor
from tests.gui.conftest import cell

Edit = Callable[..., CellEditor]


@pytest.fixture
def matrix(window: MainWindow) -> MainWindow:
    window.show_view(View.INDICATORS)
    return window


def row_of(window: MainWindow, result: str) -> int:
    return window.matrix.matrix.place(result)


def targets(activity: Activity, place: int = 0) -> dict[str, TargetKind]:
    return {year: target.kind for year, target in activity.indicators[place].targets}


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ("д", TargetKind.YES),
        ("н", TargetKind.NO),
        ("+", TargetKind.YES),
        ("-", TargetKind.NOT_APPLICABLE),
        ("1 250,5", TargetKind.NUMBER),
        ("по заданию", TargetKind.TEXT),
        (" ", TargetKind.EMPTY),
    ],
)
def test_cells_take_their_type_from_what_is_typed(
    matrix: MainWindow, edit_cell: Edit, typed: str, kind: TargetKind
) -> None:
    editor = edit_cell(matrix.matrix, row_of(matrix, "r1-0"), FROZEN, typed)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert targets(matrix.bridge.file.activities["a2"])["2018"] is kind


def test_space_turns_yes_into_no_and_back(matrix: MainWindow) -> None:
    place = cell(matrix.matrix, row_of(matrix, "r1-0"), FROZEN)
    QTest.mouseClick(matrix.matrix.viewport(), Qt.MouseButton.LeftButton, pos=place)
    for kind in (TargetKind.NO, TargetKind.YES):
        QTest.keyClick(matrix.matrix, Qt.Key.Key_Space)
        assert targets(matrix.bridge.file.activities["a2"])["2018"] is kind


def test_space_leaves_numbers_alone(matrix: MainWindow) -> None:
    before = matrix.bridge.file.activities["a1"]
    place = cell(matrix.matrix, row_of(matrix, "r0-0"), FROZEN)
    QTest.mouseClick(matrix.matrix.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.keyClick(matrix.matrix, Qt.Key.Key_Space)
    assert matrix.bridge.file.activities["a1"] == before


def test_a_result_gets_its_indicator_with_the_first_cell(matrix: MainWindow, edit_cell: Edit) -> None:
    matrix.choice.choose("a1")
    matrix.ui.action_add_result.trigger()
    result = matrix.bridge.file.activities["a1"].results[-1].id
    revision = matrix.bridge.file.revision
    editor = edit_cell(matrix.matrix, row_of(matrix, result), FROZEN + 1, "5")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    made = matrix.bridge.file.activities["a1"].indicators[-1]
    assert (made.result, dict(made.targets)["2019"].text) == (result, "5")
    assert matrix.bridge.file.revision == revision + 1


def test_units_and_results_are_edited_here(matrix: MainWindow, edit_cell: Edit) -> None:
    row = row_of(matrix, "r0-0")
    QTest.keyClick(edit_cell(matrix.matrix, row, UNIT, "Чел."), Qt.Key.Key_Return)
    QTest.keyClick(edit_cell(matrix.matrix, row, NAME, "Отчет"), Qt.Key.Key_Return)
    activity = matrix.bridge.file.activities["a1"]
    assert (activity.indicators[0].unit, activity.results[0].text) == ("Чел.", "Отчет")


def test_a_block_is_pasted_as_one_step(matrix: MainWindow) -> None:
    first = row_of(matrix, "r3-0")
    QTest.mouseClick(matrix.matrix.viewport(), Qt.MouseButton.LeftButton, pos=cell(matrix.matrix, first, FROZEN))
    QGuiApplication.clipboard().setText("1\t2\r\n3\t4")
    revision = matrix.bridge.file.revision
    matrix.ui.action_paste.trigger()
    indicators = matrix.bridge.file.activities["a4"].indicators
    assert [[t.text for _, t in i.targets] for i in indicators[:2]] == [["1", "2", "-"], ["3", "4", "-"]]
    assert matrix.bridge.file.revision == revision + 1
    chosen = {(index.row(), index.column()) for index in matrix.matrix.selectionModel().selectedIndexes()}
    assert chosen == {(first + row, FROZEN + column) for row in (0, 1) for column in (0, 1)}


def test_copy_gives_what_a_spreadsheet_takes(matrix: MainWindow) -> None:
    table, row = matrix.matrix, row_of(matrix, "r3-0")
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=cell(table, row, FROZEN))
    shift = Qt.KeyboardModifier.ShiftModifier
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, shift, pos=cell(table, row + 1, FROZEN + 1))
    matrix.ui.action_copy.trigger()
    assert QGuiApplication.clipboard().text() == "Да\tНет\r\nДа\tНет"
    assert matrix.ui.status_bar.isVisible()


def test_delete_empties_the_chosen_cells(matrix: MainWindow) -> None:
    table = matrix.matrix
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=cell(table, row_of(matrix, "r1-0"), FROZEN))
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert targets(matrix.bridge.file.activities["a2"])["2018"] is TargetKind.EMPTY


def test_the_sum_is_over_numbers_only(matrix: MainWindow) -> None:
    table, row = matrix.matrix, row_of(matrix, "r0-0")
    table.setCurrentIndex(table.matrix.index(row, FROZEN))
    table.selectRow(row)
    assert table.measured().endswith("Сумма: 37,5 · Среднее: 18,75")


@pytest.mark.parametrize(("row", "year", "due"), [("r6-0", 1, True), ("r6-0", 0, False), ("r2-0", 2, True)])
def test_an_empty_cell_is_due_in_the_years_of_the_deadline(matrix: MainWindow, row: str, year: int, due: bool) -> None:
    index = matrix.matrix.matrix.index(row_of(matrix, row), FROZEN + year)
    matrix.matrix.matrix.setData(index, "")
    assert index.data(Role.DUE) is due


def test_the_frame_runs_around_the_whole_title(matrix: MainWindow, look: Look) -> None:
    table = matrix.matrix
    first, last = table.matrix.rows_of("a4")
    assert last == first + 2, "the title spans three results"
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=cell(table, first, TITLE))
    picture, accent = table.viewport().grab().toImage(), look.palette.accent
    lowest = table.visualRect(table.matrix.index(last, TITLE))
    frame = [
        y for y in range(lowest.top() - 30, lowest.bottom() + 1) if picture.pixelColor(lowest.center().x(), y) == accent
    ]
    assert frame
    assert min(frame) >= lowest.bottom() - 3, "no line crosses the title but the lower edge of its last row"


def test_an_unseen_matrix_makes_up_for_what_it_missed(matrix: MainWindow) -> None:
    table = matrix.matrix
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=cell(table, row_of(matrix, "r3-1"), FROZEN + 1))
    matrix.show_view(View.CHART)
    seen = table.matrix.rows[:]
    matrix.model.toggle(matrix.model.place("s1"))
    matrix.ui.action_add_result.trigger()
    added = matrix.bridge.file.activities["a4"].results[-1].id
    assert table.matrix.rows == seen
    matrix.show_view(View.INDICATORS)
    assert table.matrix.rows_of("a4") == (row_of(matrix, "r3-0"), row_of(matrix, added))
    assert "a1" not in [row.outer.id for row in table.matrix.rows]
    assert table.currentIndex() == table.matrix.index(row_of(matrix, "r3-1"), FROZEN + 1)


def test_a_matrix_seen_for_the_first_time_has_its_cursor_on_the_chosen_activity(window: MainWindow) -> None:
    window.choice.choose("a5")
    assert window.matrix.matrix.rowCount() == 0
    window.show_view(View.INDICATORS)
    assert window.matrix.currentIndex().row() == window.matrix.matrix.rows_of("a5")[0]
    assert window.choice.id == "a5"
