"""Editing in the table beside the timeline, by real mouse and keys."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QTableView, QWidget

from roadmap_desktop.app.session import Session
from roadmap_desktop.gui.main_window import MainWindow
from roadmap_desktop.gui.models.columns import DEADLINE, TITLE
from roadmap_desktop.gui.tables.cell_editor import CellEditor
from tests.gui.conftest import cell, open_editor

Edit = Callable[..., CellEditor]
PLAIN = Qt.KeyboardModifier.NoModifier
FIRST = 1
"""The row of the first activity: below the heading of its section."""


def test_title_typed_in_the_table_is_written_and_undone(window: MainWindow, edit_cell: Edit) -> None:
    before = window.bridge.file.activities["a1"].title
    editor = edit_cell(window.chart.table, FIRST, TITLE, "Новое название")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert window.bridge.file.activities["a1"].title == "Новое название"
    QTest.keyClick(window.chart.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.bridge.file.activities["a1"].title == before


@pytest.mark.parametrize("column", [TITLE, DEADLINE])
def test_f2_opens_the_text_that_is_there(window: MainWindow, column: int) -> None:
    table = window.chart.table
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=cell(table, FIRST, column))
    QTest.keyClick(table, Qt.Key.Key_F2)
    assert open_editor(table).toPlainText() == table.currentIndex().data()


def test_f2_in_the_timeline_opens_the_wording_of_the_row(window: MainWindow) -> None:
    window.choice.choose("a3")
    window.chart.timeline.setFocus()
    QTest.keyClick(window.chart.timeline, Qt.Key.Key_F2)
    assert open_editor(window.chart.table).toPlainText() == "2018-2020"


def test_enter_goes_down(window: MainWindow, edit_cell: Edit) -> None:
    editor = edit_cell(window.chart.table, FIRST, TITLE, "Название")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert window.chart.table.currentIndex().row() == FIRST + 1
    assert window.card.shown == "a2"


def test_refused_text_stays_with_a_sentence(window: MainWindow, edit_cell: Edit) -> None:
    editor = edit_cell(window.chart.table, FIRST, TITLE, "Слишком")
    editor.insertPlainText("о" * 40_000)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert editor.isVisible()
    assert editor.toPlainText().startswith("Слишком")
    assert editor.note.startswith("Текст занимает")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert window.bridge.file.activities["a1"].title.startswith("Мероприятие номер 1")


def test_a_refused_text_is_framed_and_told_in_the_colours_of_an_error(window: MainWindow, edit_cell: Edit) -> None:
    table, palette = window.chart.table, window.look.palette
    editor = edit_cell(table, FIRST, TITLE, " ")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    picture = table.viewport().grab().toImage()
    assert picture.pixelColor(editor.geometry().topLeft()) == palette.error.colour
    (note,) = (label for label in table.viewport().findChildren(QLabel) if label.isVisible())
    assert picture.pixelColor(note.geometry().topLeft() + QPoint(2, 2)) == palette.error.ground


def test_refused_text_survives_a_click_elsewhere(window: MainWindow, edit_cell: Edit) -> None:
    table = window.chart.table
    editor = edit_cell(table, FIRST, TITLE, " ")
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=cell(table, FIRST + 3, TITLE))
    assert (editor.isVisible(), editor.toPlainText()) == (True, " ")
    assert editor.note.startswith("Наименование не может быть пустым")


def test_a_row_that_goes_takes_its_editor_and_sentence_along(window: MainWindow, edit_cell: Edit) -> None:
    table = window.chart.table
    editor = edit_cell(table, FIRST, DEADLINE, "2019")
    window.plan_commands.delete([window.model.rows[FIRST]])
    assert not editor.isVisible()
    assert not any(label.isVisible() for label in table.viewport().findChildren(QLabel))
    assert "a1" not in window.bridge.file.activities


def test_turning_to_another_view_takes_what_is_being_typed(window: MainWindow, edit_cell: Edit) -> None:
    edit_cell(window.chart.table, FIRST, TITLE, "До перехода")
    window.panels.view_tabs.setCurrentIndex(2)
    assert window.bridge.file.activities["a1"].title == "До перехода"


def test_a_refused_text_waits_in_its_view(window: MainWindow, edit_cell: Edit) -> None:
    editor = edit_cell(window.chart.table, FIRST, TITLE, " ")
    window.panels.view_tabs.setCurrentIndex(2)
    window.panels.view_tabs.setCurrentIndex(0)
    assert (editor.isVisible(), editor.toPlainText()) == (True, " ")


def test_escape_leaves_no_trace(window: MainWindow, edit_cell: Edit) -> None:
    revision = window.bridge.file.revision
    editor = edit_cell(window.chart.table, FIRST, TITLE, "Другое")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert window.bridge.file.revision == revision
    assert window.chart.table.viewport().findChild(CellEditor) is None or not editor.isVisible()


def test_deadline_shows_its_reading_while_typed(window: MainWindow, edit_cell: Edit) -> None:
    editor = edit_cell(window.chart.table, FIRST, DEADLINE, "Июнь 2018")
    assert editor.note == "Читается: с 01.06.2018 по 30.06.2018, по месяцам"


def test_letter_opens_the_cell_and_replaces_its_text(
    window: MainWindow, type_text: Callable[[QWidget, str], None]
) -> None:
    table = window.chart.table
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=cell(table, FIRST, DEADLINE))
    QTest.keyClick(table, Qt.Key.Key_2)
    editor = open_editor(table)
    assert editor.toPlainText() == "2"
    type_text(editor, "019")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert window.bridge.file.activities["a1"].deadline.text == "2019"


def test_click_elsewhere_takes_the_text(window: MainWindow, edit_cell: Edit) -> None:
    edit_cell(window.chart.table, FIRST, TITLE, "По щелчку")
    table = window.chart.table
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=cell(table, FIRST + 2, TITLE))
    assert window.bridge.file.activities["a1"].title == "По щелчку"


def test_section_title_is_edited_over_its_row(window: MainWindow, edit_cell: Edit) -> None:
    editor = edit_cell(window.chart.table, 0, TITLE, "Блок «Иной»")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert window.bridge.file.sections["s1"].title == "Блок «Иной»"


@pytest.mark.parametrize("view", [0, 1])
def test_tab_goes_right_to_what_can_be_typed_and_back(window: MainWindow, view: int) -> None:
    QTest.keyClick(window, Qt.Key.Key_1 if view == 0 else Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    table = window.chart.table if view == 0 else window.table.frozen
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=cell(table, FIRST, TITLE))
    QTest.keyClick(table, Qt.Key.Key_Tab)
    assert table.currentIndex().column() == DEADLINE
    there = table if view == 0 else window.table.rest
    QTest.keyClick(there, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert table.currentIndex().column() == TITLE


def test_tab_stays_where_nothing_follows_that_can_be_typed(window: MainWindow) -> None:
    table = window.chart.table
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=cell(table, 0, TITLE))
    QTest.keyClick(table, Qt.Key.Key_Tab)
    assert (table.currentIndex().row(), table.currentIndex().column()) == (0, TITLE)


def test_title_tab_deadline_are_typed_in_one_go(
    window: MainWindow, edit_cell: Edit, type_text: Callable[[QWidget, str], None]
) -> None:
    table = window.chart.table
    QTest.keyClick(edit_cell(table, FIRST, TITLE, "Название"), Qt.Key.Key_Tab)
    QTest.keyClick(table, Qt.Key.Key_2)
    editor = open_editor(table)
    type_text(editor, "020")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    taken = window.bridge.file.activities["a1"]
    assert (taken.title, taken.deadline.text) == ("Название", "2020")


def test_the_cell_that_keys_go_to_is_framed(window: MainWindow) -> None:
    table = window.chart.table
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=cell(table, FIRST, DEADLINE))
    corner = table.visualRect(table.currentIndex()).topLeft()
    assert table.viewport().grab().toImage().pixelColor(corner) == window.look.palette.accent
    window.ui.registry_list.setFocus()
    assert table.viewport().grab().toImage().pixelColor(corner) != window.look.palette.accent
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, DEADLINE))  # of a section: nothing can be typed there
    corner = table.visualRect(table.currentIndex()).topLeft()
    assert table.viewport().grab().toImage().pixelColor(corner) != window.look.palette.accent


def test_the_cursor_on_a_section_is_framed_only_where_the_section_is_named(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    frozen, rest = window.table.frozen, window.table.rest
    QTest.mouseClick(frozen.viewport(), Qt.MouseButton.LeftButton, pos=cell(frozen, 0, TITLE))
    accent = window.look.palette.accent

    def framed(table: QTableView) -> bool:
        image = table.viewport().grab().toImage()
        return any(image.pixelColor(image.width() // 2, y) == accent for y in range(window.look.row_height))

    assert (framed(frozen), framed(rest)) == (True, False)


def test_the_frame_of_a_section_runs_around_its_whole_title(window: MainWindow) -> None:
    table = window.chart.table
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, TITLE))
    picture, cell_of_title = table.viewport().grab().toImage(), table.visualRect(table.currentIndex())
    accent, y = window.look.palette.accent, cell_of_title.center().y()
    framed = [x for x in range(cell_of_title.left(), picture.width()) if picture.pixelColor(x, y) == accent]
    assert framed == [cell_of_title.left(), cell_of_title.left() + 1, picture.width() - 3, picture.width() - 2]


CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize(("key", "held"), [(Qt.Key.Key_3, CTRL), (Qt.Key.Key_F7, PLAIN), (Qt.Key.Key_F6, PLAIN)])
def test_a_command_of_the_window_works_while_a_cell_is_typed_and_takes_the_text(
    window: MainWindow, edit_cell: Edit, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    editor = edit_cell(window.chart.table, FIRST, TITLE, "До команды")
    QTest.keyClick(editor, key, held)
    assert not editor.isVisible()
    assert window.bridge.file.activities["a1"].title == "До команды"


def test_ctrl_q_takes_what_is_being_typed_and_closes(window: MainWindow, edit_cell: Edit) -> None:
    editor, path = edit_cell(window.chart.table, FIRST, TITLE, "Перед выходом"), window.bridge.session.path
    QTest.keyClick(editor, Qt.Key.Key_Q, CTRL)
    assert not window.isVisible()
    with Session.open(path) as session:
        assert session.file.activities["a1"].title == "Перед выходом"


@pytest.mark.parametrize(
    ("key", "held"),
    [
        (Qt.Key.Key_Delete, PLAIN),
        (Qt.Key.Key_Delete, CTRL),
        (Qt.Key.Key_Insert, PLAIN),
        (Qt.Key.Key_Z, CTRL),
        (Qt.Key.Key_Up, CTRL),
        (Qt.Key.Key_Left, CTRL | Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_F2, PLAIN),
    ],
)
def test_keys_of_the_text_are_no_commands(
    window: MainWindow, edit_cell: Edit, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    revision = window.bridge.file.revision
    editor = edit_cell(window.chart.table, FIRST, TITLE, "Текст")
    QTest.keyClick(editor, key, held)
    assert editor.isVisible()
    assert window.bridge.file.revision == revision


def test_what_is_being_typed_in_a_cell_is_taken_when_the_window_closes(window: MainWindow, edit_cell: Edit) -> None:
    edit_cell(window.chart.table, FIRST, TITLE, "Последнее")
    path = window.bridge.session.path
    window.close()
    with Session.open(path) as session:
        assert session.file.activities["a1"].title == "Последнее"
