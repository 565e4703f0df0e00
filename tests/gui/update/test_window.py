"""A workbook that comes back: looked over, chosen from, taken as one step, undone; with real keys and a real mouse."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, QStandardPaths, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from roadmap_desktop.app.selection import Selection
from roadmap_desktop.gui.main_window import MainWindow
from roadmap_desktop.gui.update.check_table import CHECK, TEXT, CheckTable
from roadmap_desktop.gui.update.differences_model import NEW, OLD
from roadmap_desktop.gui.update.window import UpdateWindow
from roadmap_desktop.gui.wizard.wizard import ImportWizard
from tests.gui import plans
from tests.gui.conftest import settled
from tests.gui.wizard.conftest import LONG, digest

PLAIN = Qt.KeyboardModifier.NoModifier


def shown(update: UpdateWindow) -> list[tuple[str, str, str]]:
    """The texts of the table, headings with the number of what stands under them."""
    model = update.model
    rows = range(model.rowCount())
    return [tuple(model.index(row, column).data() for column in (TEXT, OLD, NEW)) for row in rows]


def row_of(update: UpdateWindow, new: str) -> int:
    """The row whose new text is this."""
    return next(row for row, texts in enumerate(shown(update)) if texts[2] == new)


def ticks(update: UpdateWindow) -> list[Qt.CheckState]:
    model = update.model
    return [model.index(row, CHECK).data(Qt.ItemDataRole.CheckStateRole) for row in range(model.rowCount())]


def go_to(table: CheckTable, row: int) -> None:
    table.setCurrentIndex(table.model().index(row, TEXT))
    table.setFocus()


def box(table: CheckTable, row: int) -> QPoint:
    return table.visualRect(table.model().index(row, CHECK)).center()


def take(qtbot: QtBot, window: MainWindow, update: UpdateWindow) -> None:
    """Press the button that writes, and wait for the window behind."""
    with qtbot.waitSignal(update.updated, timeout=LONG):
        update.ui.accept_button.click()
    settled(qtbot, window)


@pytest.mark.usefixtures("selection")
def test_old_stands_beside_new_under_the_row(update: UpdateWindow) -> None:
    texts = shown(update)
    assert [old_new for old_new in texts if old_new[0] == "Срок"] == [
        ("Срок", "Август 2018", "Июль 2018"),
        ("Срок", "Апрель 2019", "Июнь 2019"),
    ]
    assert texts[0][0].startswith("п. 3 · Мероприятие номер 3")
    assert update.ui.pages.currentWidget() is update.ui.table_page


@pytest.mark.usefixtures("selection")
def test_a_conflict_is_marked_and_left_for_the_user(update: UpdateWindow) -> None:
    row = row_of(update, "Июль 2018")
    assert "обе стороны" in update.model.index(row, TEXT).data(Qt.ItemDataRole.ToolTipRole)
    assert ticks(update)[row] is Qt.CheckState.Unchecked
    assert "Не отмечены конфликты: 1" in update.ui.foot_label.text()
    go_to(update.ui.differences, row)
    cards = (update.ui.old_card, update.ui.base_card, update.ui.new_card)
    assert all(card.isVisible() for card in cards)
    assert [card.toPlainText().splitlines()[-1] for card in cards] == ["Август 2018", "Май - июнь 2018", "Июль 2018"]


def test_space_turns_one_cell(update: UpdateWindow, selection: Selection) -> None:
    row = row_of(update, "Июнь 2019")
    go_to(update.ui.differences, row)
    before = selection.count
    QTest.keyClick(update.ui.differences, Qt.Key.Key_Space)
    assert selection.count == before - 1
    assert update.ui.accept_button.text() == f"Принять изменений: {before - 1}"
    QTest.keyClick(update.ui.differences, Qt.Key.Key_Space)
    assert selection.count == before


@pytest.mark.usefixtures("selection")
def test_enter_moves_on_and_writes_nothing(window: MainWindow, update: UpdateWindow) -> None:
    revision = window.bridge.file.revision
    table = update.ui.differences
    go_to(table, 1)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert (table.currentIndex().row(), window.bridge.file.revision) == (2, revision)
    assert not update.draft.writing.busy


def test_a_heading_turns_its_row_and_a_click_its_box(update: UpdateWindow, selection: Selection) -> None:
    heading = row_of(update, "Июль 2018") - 1
    table = update.ui.differences
    table.scrollTo(update.model.index(heading, TEXT))
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, PLAIN, box(table, heading))
    assert [d.conflict for d in selection.conflicts if selection.has(d)] == [True]
    assert ticks(update)[heading] is Qt.CheckState.Checked


def test_space_turns_all_chosen_rows_alike(update: UpdateWindow, selection: Selection) -> None:
    table = update.ui.differences
    go_to(table, row_of(update, "Июль 2018"))
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    table.selectionModel().select(update.model.index(row_of(update, "Июнь 2019"), TEXT), flags)
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert selection.count == len(selection.differences)


def test_a_column_is_turned_at_once(update: UpdateWindow, selection: Selection) -> None:
    columns = update.columns
    names = [columns.index(row, TEXT).data() for row in range(columns.rowCount())]
    go_to(update.ui.columns, names.index("Срок"))
    QTest.keyClick(update.ui.columns, Qt.Key.Key_Space)
    assert {d.field for d in selection.differences if selection.has(d)} == {"title", "deadline"}
    QTest.keyClick(update.ui.columns, Qt.Key.Key_Space)
    assert {d.field for d in selection.differences if selection.has(d)} == {"title"}


def test_all_none_and_those_without_conflicts(update: UpdateWindow, selection: Selection) -> None:
    update.ui.all_button.click()
    assert selection.count == 3
    update.ui.none_button.click()
    assert (selection.count, update.ui.accept_button.isEnabled()) == (0, False)
    update.ui.clean_button.click()
    assert selection.count == 2


@pytest.mark.usefixtures("selection")
def test_only_conflicts_are_shown_on_demand(update: UpdateWindow) -> None:
    update.ui.conflicts_box.click()
    assert [texts[2] for texts in shown(update)] == ["", "Июль 2018"]
    update.ui.conflicts_box.click()
    assert len(shown(update)) == 6


def test_what_is_chosen_is_taken_and_one_undo_restores_the_database(
    qtbot: QtBot, window: MainWindow, update: UpdateWindow, selection: Selection
) -> None:
    path = window.bridge.session.path
    before = digest(path)
    assert selection.count == 2
    take(qtbot, window, update)
    activities = window.bridge.file.activities
    assert activities["a3"].title == "Разработка нового регламента"
    assert (activities["a4"].deadline.text, activities["a7"].deadline.text) == ("Август 2018", "Июнь 2019")
    assert window.messages.text == "Принято изменений: 2, не принято: 1."
    assert digest(path) != before
    window.ui.action_undo.trigger()
    assert digest(path) == before


def test_nothing_is_written_before_the_button(window: MainWindow, update: UpdateWindow, selection: Selection) -> None:
    revision = window.bridge.file.revision
    update.ui.all_button.click()
    QTest.keyClick(update, Qt.Key.Key_Escape)
    assert not update.isVisible()
    assert selection.count
    assert window.bridge.file.revision == revision


def test_no_differences_are_said(update: UpdateWindow, read: Callable[[Path], Selection], exported: Path) -> None:
    assert read(exported).differences == ()
    assert "Отличий от файла «план.xlsx» нет" in update.ui.empty_label.text()
    assert update.ui.pages.currentWidget() is update.ui.empty_page
    assert not update.ui.accept_button.isEnabled()


def test_a_bad_file_is_said_in_place(qtbot: QtBot, update: UpdateWindow, tmp_path: Path) -> None:
    (tmp_path / "bad.xlsx").write_bytes(b"")
    update.read(tmp_path / "bad.xlsx")
    qtbot.waitUntil(lambda: bool(update.draft.problem), timeout=LONG)
    assert "пуст" in update.ui.problem_label.text()
    assert update.ui.problem_label.isVisible()
    assert not update.ui.progress_panel.isVisible()


def test_the_next_document_is_looked_for_beside_the_last(
    qtbot: QtBot, update: UpdateWindow, exported: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def answer(_parent: object, _title: str, folder: str, _formats: str) -> tuple[str, str]:
        asked.append(folder)
        return (str(exported) if len(asked) == 1 else "", "")

    monkeypatch.setattr(QFileDialog, "getOpenFileName", answer)
    update.ui.empty_button.click()
    qtbot.waitUntil(lambda: update.draft.selection is not None, timeout=LONG)
    update.ui.choose_button.click()
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    assert asked == [documents, str(exported.parent)]
    assert update.draft.name == exported.name


def test_reading_can_be_stopped(window: MainWindow, update: UpdateWindow, returned: Path) -> None:
    update.read(returned)
    assert update.ui.progress_panel.isVisible()
    update.ui.stop_button.click()
    assert not update.ui.progress_panel.isVisible()
    window.tasks.wait()
    assert update.draft.selection is None


@pytest.mark.usefixtures("selection")
def test_the_summary_is_saved_as_a_workbook(
    qtbot: QtBot, update: UpdateWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "сверка.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target.with_suffix("")), ""))
    with qtbot.waitSignal(update.draft.saved, timeout=LONG):
        update.ui.save_button.click()
    assert "Сводка сохранена: сверка.xlsx" in update.ui.foot_label.text()
    texts = [[cell.value for cell in row] for row in openpyxl.load_workbook(target)["Отличия"].iter_rows()]
    assert sum("Принято" in row for row in texts) == 2
    assert sum("Не принято" in row for row in texts) == 1


def test_the_roadmap_is_that_of_the_workbook_until_the_user_says_otherwise(
    qtbot: QtBot, window: MainWindow, update: UpdateWindow, read: Callable[[Path], Selection], returned: Path
) -> None:
    update.draft.roadmap = "other"
    assert len(read(returned).differences) == 3
    assert update.draft.roadmap == plans.ROADMAP
    update.draft.compare_with(plans.ROADMAP)
    qtbot.waitUntil(lambda: not update.draft.busy, timeout=LONG)
    assert update.ui.roadmap_box.currentData() == plans.ROADMAP
    assert window.bridge.file.roadmaps[plans.ROADMAP].title.startswith(update.ui.roadmap_box.currentText()[:10])


@pytest.mark.usefixtures("selection")
def test_nothing_is_cut_at_the_least_size(qtbot: QtBot, update: UpdateWindow) -> None:
    update.resize(1024, 560)
    qtbot.wait(20)
    assert (update.width(), update.height()) == (1024, 560)
    buttons = (update.ui.accept_button, update.ui.clean_button, update.ui.save_button, update.ui.choose_button)
    assert all(button.width() >= button.sizeHint().width() for button in buttons)


def test_the_menu_opens_the_window(qtbot: QtBot, window: MainWindow) -> None:
    window.ui.action_update.trigger()
    (update,) = window.findChildren(UpdateWindow)
    assert update.isVisible()
    assert not update.ui.accept_button.isEnabled()
    update.reject()
    settled(qtbot, window)


@pytest.mark.parametrize(("modifiers", "kind"), [("Ctrl", ImportWizard), ("Ctrl+Shift", UpdateWindow)])
def test_the_keys_open_their_windows(qtbot: QtBot, window: MainWindow, modifiers: str, kind: type[QDialog]) -> None:
    QTest.keySequence(window, QKeySequence(f"{modifiers}+O"))
    (opened,) = window.findChildren(kind)
    assert opened.isVisible()
    opened.close()
    settled(qtbot, window)
