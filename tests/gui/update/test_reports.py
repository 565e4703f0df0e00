"""Statuses and reports that come back: old beside new in the window, a conflict left alone, one step to undo."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from roadmap_desktop.app import exports
from roadmap_desktop.app.selection import Selection
from roadmap_desktop.app.session import Label
from roadmap_desktop.domain import edits
from roadmap_desktop.domain.model import Execution, Status
from roadmap_desktop.gui.main_window import MainWindow
from roadmap_desktop.gui.update.window import UpdateWindow
from tests.gui import plans
from tests.gui.update.conftest import replace
from tests.gui.update.test_window import go_to, row_of, shown, take
from tests.gui.wizard.conftest import digest

STEP = Label("step.execution", (("number", "4."),))


def report(window: MainWindow, activity: str, told: Execution) -> None:
    window.bridge.session.apply(edits.set_execution(window.bridge.file, activity, told), STEP, "card")


@pytest.fixture
def reported(window: MainWindow, tmp_path: Path, read: Callable[[Path], Selection]) -> Selection:
    """The general form with two reports edited in it; one of them was edited here as well."""
    report(window, "a3", Execution("", "", Status.IN_WORK, None, "идет подготовка", ""))
    report(window, "a4", Execution("", "2018", Status.PARTLY, None, "акт № 1", ""))
    path = tmp_path / "план.xlsx"
    exports.export(window.bridge.file, plans.ROADMAP, "general", path)
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    assert isinstance(sheet, Worksheet)
    (status,) = (cell for row in sheet.iter_rows() for cell in row if cell.value == "В работе")
    sheet.cell(status.row, status.column + 1).value = "15.06.2018"
    replace(sheet, "идет подготовка", "приказ от 15.06.2018 № 5")
    replace(sheet, "В работе", "Исполнено")
    replace(sheet, "2018: Исполнено частично", "2018: Не исполнено")
    book.save(path)
    report(window, "a4", Execution("", "2018", Status.DONE, date(2018, 7, 2), "акт № 1", ""))
    return read(path)


def test_reports_stand_old_beside_new_and_are_taken_as_one_step(
    qtbot: QtBot, window: MainWindow, update: UpdateWindow, reported: Selection
) -> None:
    assert [texts for texts in shown(update) if any(texts[1:])] == [
        ("Статус", "В работе", "Исполнено"),
        ("Дата исполнения", "", "15.06.2018"),
        ("Сведения об исполнении", "идет подготовка", "приказ от 15.06.2018 № 5"),
        ("Статус 2018", "Исполнено", "Не исполнено"),
    ]
    assert [difference.entity for difference in reported.conflicts] == ["a4"]
    before = digest(window.bridge.session.path)
    take(qtbot, window, update)
    (done,) = window.bridge.file.activities["a3"].execution
    assert (done.status, done.fact_date, done.evidence) == (Status.DONE, date(2018, 6, 15), "приказ от 15.06.2018 № 5")
    assert window.bridge.file.activities["a4"].execution[0].status is Status.DONE
    window.ui.action_undo.trigger()
    assert digest(window.bridge.session.path) == before


def test_a_conflict_shows_three_texts_in_words_and_one_cell_can_be_left(
    qtbot: QtBot, window: MainWindow, update: UpdateWindow, reported: Selection
) -> None:
    go_to(update.ui.differences, row_of(update, "Не исполнено"))
    cards = (update.ui.old_card, update.ui.base_card, update.ui.new_card)
    texts = [card.toPlainText().splitlines()[-1] for card in cards]
    assert texts == ["Исполнено", "Исполнено частично", "Не исполнено"]
    QTest.keyClick(update.ui.differences, Qt.Key.Key_Space)
    go_to(update.ui.differences, row_of(update, "15.06.2018"))
    QTest.keyClick(update.ui.differences, Qt.Key.Key_Space)
    assert reported.count == 3
    take(qtbot, window, update)
    assert window.bridge.file.activities["a3"].execution[0].fact_date is None
    (late,) = window.bridge.file.activities["a4"].execution
    assert (late.status, late.fact_date) == (Status.NOT_DONE, date(2018, 7, 2))
