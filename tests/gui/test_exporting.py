"""Exports from the window: sheets, extracts, the template; stopped, refused and repeated."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from roadmap_desktop.app import exports, extracts
from roadmap_desktop.app.session import Label
from roadmap_desktop.domain import edits
from roadmap_desktop.exchange import writer
from roadmap_desktop.exchange.printing import printout
from roadmap_desktop.exchange.writing import layout
from roadmap_desktop.exchange.writing.workbook import SHOWN
from roadmap_desktop.gui.dialogs.export_form import ExportDialog
from roadmap_desktop.gui.dialogs.extracts_form import ExtractsDialog
from roadmap_desktop.gui.main_window import MainWindow
from tests.gui.test_dialogs import opened

Typing = Callable[[QWidget, str], None]


def click(widget: QWidget) -> None:
    at = QPoint(8, widget.height() // 2)
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at)


def name_it(field: QLineEdit, text: str, type_text: Typing) -> None:
    field.selectAll()
    type_text(field, text)


@pytest.fixture
def exporting(window: MainWindow, tmp_path: Path, type_text: Typing) -> ExportDialog:
    window.ui.action_export.trigger()
    dialog = opened(window, ExportDialog)
    name_it(dialog.ui.file_name, str(tmp_path / "план.xlsx"), type_text)
    return dialog


def test_the_sheets_that_are_marked_are_written(qtbot: QtBot, exporting: ExportDialog, tmp_path: Path) -> None:
    ui = exporting.ui
    assert [box.isChecked() for box in (ui.sheet_timeline, ui.sheet_indicators, ui.sheet_remarks)] == [
        True,
        False,
        False,
    ]
    click(ui.sheet_timeline)
    click(ui.sheet_indicators)
    click(ui.sheet_remarks)
    with qtbot.waitSignal(exporting.exported, timeout=60_000):
        click(ui.accept_button)
    assert load_workbook(tmp_path / "план.xlsx").sheetnames == [
        "Дорожная карта",
        "Индикаторы",
        "Замечания",
        SHOWN,
    ]


def test_a_file_that_is_open_elsewhere_is_written_when_it_was_closed(
    qtbot: QtBot, exporting: ExportDialog, tmp_path: Path
) -> None:
    mark = tmp_path / ".~lock.план.xlsx#"
    mark.touch()
    click(exporting.ui.accept_button)
    qtbot.waitUntil(lambda: exporting.ui.accept_button.text() == "Повторить")
    assert "открыт в другой программе" in exporting.ui.problem.text()
    assert list(tmp_path.glob("*.xlsx")) == []
    mark.unlink()
    with qtbot.waitSignal(exporting.exported, timeout=60_000):
        click(exporting.ui.accept_button)
    assert (tmp_path / "план.xlsx").exists()


def test_another_name_is_no_repetition(
    exporting: ExportDialog, tmp_path: Path, qtbot: QtBot, type_text: Typing
) -> None:
    (tmp_path / ".~lock.план.xlsx#").touch()
    click(exporting.ui.accept_button)
    qtbot.waitUntil(lambda: exporting.ui.accept_button.text() == "Повторить")
    name_it(exporting.ui.file_name, str(tmp_path / "другой.xlsx"), type_text)
    assert exporting.ui.accept_button.text() == "Выгрузить"


def test_a_stopped_export_says_that_the_earlier_file_is_whole(
    qtbot: QtBot, exporting: ExportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "план.xlsx").write_bytes(b"earlier")
    click(exporting.ui.accept_button)  # asks whether to replace
    waiting = Event()

    def held(*arguments: Any) -> Any:
        assert waiting.wait(60)
        return layout.lay_out(*arguments)

    monkeypatch.setattr(writer, "lay_out", held)
    click(exporting.ui.accept_button)
    QTest.keyClick(exporting, Qt.Key.Key_Escape)
    waiting.set()
    qtbot.waitUntil(lambda: bool(exporting.ui.problem.text()) and exporting.ui.accept_button.isEnabled())
    assert exporting.ui.problem.text().startswith("Выгрузка отменена. Прежний файл цел.")
    assert (tmp_path / "план.xlsx").read_bytes() == b"earlier"
    assert exporting.isVisible()
    QTest.keyClick(exporting, Qt.Key.Key_Escape)
    assert not exporting.isVisible()


def broken(*_: Any) -> Any:
    raise ZeroDivisionError


def test_a_bug_while_a_workbook_is_made_leaves_a_dialog_that_can_be_closed(
    qtbot: QtBot, exporting: ExportDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writer, "lay_out", broken)
    with qtbot.captureExceptions() as caught:
        click(exporting.ui.accept_button)
        qtbot.waitUntil(exporting.ui.accept_button.isEnabled)
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError], "the crash hook hears of it all the same"
    assert exporting.ui.problem.text().startswith("Работа прервана из-за сбоя в программе.")
    assert not exporting.ui.progress.isVisible()
    QTest.keyClick(exporting, Qt.Key.Key_Escape)
    assert not exporting.isVisible()


@pytest.fixture
def extracting(window: MainWindow, tmp_path: Path, type_text: Typing) -> ExtractsDialog:
    label = Label("step.import", (("title", ""),))
    window.bridge.perform(lambda file: edits.set_executors(file, "a2", ["ПОО", "Музей"]), label, "command")
    window.ui.action_extracts.trigger()
    dialog = opened(window, ExtractsDialog)
    name_it(dialog.ui.place, str(tmp_path / "выписки"), type_text)
    return dialog


def test_a_file_for_each_organisation_that_is_marked(
    qtbot: QtBot, window: MainWindow, extracting: ExtractsDialog, tmp_path: Path
) -> None:
    executors = extracting.ui.executors
    count = executors.count()
    assert count == 3
    assert "мероприятий:" in executors.item(0).text()
    box = executors.visualItemRect(executors.item(0)).topLeft() + QPoint(10, 10)
    QTest.mouseClick(executors.viewport(), Qt.MouseButton.LeftButton, pos=box)
    with qtbot.waitSignal(extracting.extracted, timeout=60_000):
        click(extracting.ui.accept_button)
    assert len(list((tmp_path / "выписки").iterdir())) == count - 1
    assert window.messages.text.startswith("Выписок выгружено: 2")


def test_one_workbook_for_all(qtbot: QtBot, extracting: ExtractsDialog, tmp_path: Path, type_text: Typing) -> None:
    click(extracting.ui.together)
    assert extracting.ui.place.text().endswith("Выписки по исполнителям.xlsx")
    assert extracting.ui.label_place.text() == "Файл"
    name_it(extracting.ui.place, str(tmp_path / "все"), type_text)
    with qtbot.waitSignal(extracting.extracted, timeout=60_000):
        click(extracting.ui.accept_button)
    assert len(load_workbook(tmp_path / "все.xlsx").sheetnames) == extracting.ui.executors.count()


def choose_pdf(dialog: ExtractsDialog) -> None:
    """By the keyboard, as in any list of a form."""
    dialog.ui.kind.setFocus()
    QTest.keyClick(dialog.ui.kind, Qt.Key.Key_Down)
    assert dialog.ui.kind.currentText() == "PDF"


@pytest.mark.needs("pdftotext")
def test_extracts_as_pdf_in_a_folder(
    qtbot: QtBot, window: MainWindow, extracting: ExtractsDialog, tmp_path: Path
) -> None:
    choose_pdf(extracting)
    with qtbot.waitSignal(extracting.extracted, timeout=60_000):
        click(extracting.ui.accept_button)
    names = {path.name for path in (tmp_path / "выписки").iterdir()}
    assert names == {"Выписка – ДО.pdf", "Выписка – ПОО.pdf", "Выписка – Музей.pdf"}
    words = ["pdftotext", str(tmp_path / "выписки" / "Выписка – Музей.pdf"), "-"]
    text = subprocess.run(words, capture_output=True, text=True, check=True).stdout
    assert "Исполнитель: Музей" in text
    assert "Мероприятие номер 2" in " ".join(text.split())
    assert "Мероприятие номер 3" not in " ".join(text.split())
    assert window.messages.text.startswith("Выписок выгружено: 3")


def test_the_one_file_keeps_its_name_and_gets_the_ending_of_its_kind(
    qtbot: QtBot, extracting: ExtractsDialog, tmp_path: Path, type_text: Typing
) -> None:
    click(extracting.ui.together)
    name_it(extracting.ui.place, str(tmp_path / "все.xlsx"), type_text)
    choose_pdf(extracting)
    assert extracting.ui.place.text() == str(tmp_path / "все.pdf")
    with qtbot.waitSignal(extracting.extracted, timeout=60_000):
        click(extracting.ui.accept_button)
    assert [path.name for path in tmp_path.glob("все*")] == ["все.pdf"]
    assert (tmp_path / "все.pdf").read_bytes().startswith(b"%PDF")


def test_a_stopped_pdf_of_extracts_leaves_the_earlier_file(
    qtbot: QtBot, extracting: ExtractsDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, type_text: Typing
) -> None:
    target, waiting = tmp_path / "все.pdf", Event()
    target.write_bytes(b"earlier")
    click(extracting.ui.together)
    choose_pdf(extracting)
    name_it(extracting.ui.place, str(target), type_text)
    click(extracting.ui.accept_button)  # asks whether to replace

    def held(*arguments: Any) -> Any:
        assert waiting.wait(60)
        return layout.lay_out(*arguments)

    monkeypatch.setattr(printout, "lay_out", held)
    click(extracting.ui.accept_button)
    QTest.keyClick(extracting, Qt.Key.Key_Escape)
    waiting.set()
    qtbot.waitUntil(lambda: bool(extracting.ui.problem.text()) and extracting.ui.accept_button.isEnabled())
    assert extracting.ui.problem.text().startswith("Выгрузка отменена. Прежний файл цел.")
    assert target.read_bytes() == b"earlier"


def test_nobody_marked_is_said_and_files_are_not_replaced_unasked(
    qtbot: QtBot, window: MainWindow, extracting: ExtractsDialog, tmp_path: Path
) -> None:
    click(extracting.ui.none_button)
    click(extracting.ui.accept_button)
    assert extracting.ui.problem.text() == "Не отмечен ни один исполнитель."
    click(extracting.ui.all_button)
    with qtbot.waitSignal(extracting.extracted, timeout=60_000):
        click(extracting.ui.accept_button)
    first = min((tmp_path / "выписки").iterdir())
    first.write_bytes(b"signed")
    window.ui.action_extracts.trigger()
    again = opened(window, ExtractsDialog)
    again.ui.place.setText(str(tmp_path / "выписки"))
    click(again.ui.accept_button)
    assert again.ui.accept_button.text() == "Заменить файлы"
    assert first.read_bytes() == b"signed"


def test_a_place_left_and_come_back_to_is_asked_about_anew(
    extracting: ExtractsDialog, tmp_path: Path, type_text: Typing
) -> None:
    target = tmp_path / "все.xlsx"
    target.write_bytes(b"signed")
    click(extracting.ui.together)
    name_it(extracting.ui.place, str(target), type_text)
    click(extracting.ui.accept_button)
    for name in (tmp_path / "другой.xlsx", target):
        name_it(extracting.ui.place, str(name), type_text)
        assert extracting.ui.accept_button.text() == "Выгрузить"
    click(extracting.ui.accept_button)
    assert extracting.ui.accept_button.text() == "Заменить файлы"
    assert target.read_bytes() == b"signed"


def test_a_workbook_left_and_come_back_to_is_asked_about_anew(
    exporting: ExportDialog, tmp_path: Path, type_text: Typing
) -> None:
    target = tmp_path / "план.xlsx"
    target.write_bytes(b"signed")
    click(exporting.ui.accept_button)
    for name in (tmp_path / "другой.xlsx", target):
        name_it(exporting.ui.file_name, str(name), type_text)
    click(exporting.ui.accept_button)
    assert exporting.ui.accept_button.text() == "Заменить файл"
    assert target.read_bytes() == b"signed"


@pytest.mark.parametrize(("together", "place"), [(True, " "), (True, "/"), (False, " ")])
def test_a_place_that_is_none_is_refused(
    extracting: ExtractsDialog, type_text: Typing, monkeypatch: pytest.MonkeyPatch, *, together: bool, place: str
) -> None:
    monkeypatch.setattr(extracts, "write", broken)
    if together:
        click(extracting.ui.together)
    name_it(extracting.ui.place, place, type_text)
    choose_pdf(extracting)
    assert extracting.ui.place.text().strip() == place.strip()
    click(extracting.ui.accept_button)
    assert extracting.ui.problem.text() == "Не указано, куда выгрузить."
    assert extracting.ui.accept_button.isEnabled()


def test_a_workbook_without_a_name_is_refused(
    exporting: ExportDialog, type_text: Typing, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exports, "export", broken)
    name_it(exporting.ui.file_name, " ", type_text)
    click(exporting.ui.accept_button)
    assert exporting.ui.problem.text() == "Не указано, куда выгрузить."
    assert exporting.ui.accept_button.isEnabled()


def test_the_template_is_written_from_the_menu(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "шаблон"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(target), ""))
    window.ui.action_template.trigger()
    qtbot.waitUntil(lambda: window.messages.text == "Выгружено: шаблон.xlsx")
    assert load_workbook(target.with_suffix(".xlsx")).sheetnames == ["Дорожная карта", "Как заполнять"]
