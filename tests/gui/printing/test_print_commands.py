"""Print, preview and PDF from the window."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from roadmap_desktop.app import prints
from roadmap_desktop.collection import paused
from roadmap_desktop.gui.dialogs.document_form import DocumentFormDialog
from roadmap_desktop.gui.main_window import MainWindow
from roadmap_desktop.gui.printing import FORM, TIMELINE
from roadmap_desktop.gui.printing.preview import PreviewDialog
from roadmap_desktop.gui.printing.timeline_paper import TimelinePaper
from roadmap_desktop.gui.tasks import CancelledError, Task
from tests.gui.test_dialogs import opened


@pytest.fixture
def preview(qtbot: QtBot, window: MainWindow) -> PreviewDialog:
    """The preview of the sample plan, its pages laid out."""
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    dialog = opened(window, PreviewDialog)
    qtbot.waitUntil(lambda: dialog.paper is not None)
    return dialog


@pytest.fixture
def answer_file(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], None]:
    """Let the system's file dialog answer with a path."""

    def answer(path: Path) -> None:
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))

    return answer


def test_the_preview_shows_pages_with_their_number(preview: PreviewDialog) -> None:
    assert preview.paper is not None
    assert preview.ui.count.text() == f"из {len(preview.paper)}"
    assert preview.ui.number.value() == 1
    assert not preview.ui.previous_button.isEnabled()
    preview.ui.pages.set_zoom(3)
    preview.ui.next_button.click()
    assert preview.ui.number.value() == preview.ui.pages.page == min(2, len(preview.paper))


def test_a_preview_that_is_left_at_once_leaves_nothing_behind(qtbot: QtBot, window: MainWindow) -> None:
    window.ui.action_print_preview.trigger()
    opened(window, PreviewDialog).reject()
    qtbot.waitUntil(lambda: window.findChildren(PreviewDialog) == [])
    window.tasks.wait()


def test_a_preview_that_is_left_goes_without_the_collector(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It passes over what was there when a large plan was laid out, and would never find them."""
    monkeypatch.setattr(prints, "_LARGE", 0)

    def left() -> list[weakref.ref[object]]:
        window.ui.action_print_preview.trigger()
        dialog = opened(window, PreviewDialog)
        qtbot.waitUntil(lambda: dialog.paper is not None)
        dialog.reject()
        return [weakref.ref(dialog), weakref.ref(dialog.paper)]

    with paused():
        gone = left()
        qtbot.waitUntil(lambda: all(reference() is None for reference in gone))


def test_a_job_that_nobody_waits_for_ends_at_its_next_step() -> None:
    task = Task()
    told = list[tuple[int, int]]()
    task.progressed.connect(lambda done, total: told.append((done, total)))
    task.step(1, 3)
    task.cancel()
    with pytest.raises(CancelledError):
        task.step(2, 3)
    assert told == [(1, 3)]


def test_the_list_of_scales_says_what_is_shown(preview: PreviewDialog) -> None:
    assert preview.ui.zoom.currentText() == "По ширине"
    preview.ui.zoom.setCurrentIndex(preview.ui.zoom.findText("100 %"))
    preview.ui.zoom.activated.emit(preview.ui.zoom.currentIndex())
    assert preview.ui.pages.zoom == 1.0
    preview.ui.larger_button.click()
    assert preview.ui.zoom.currentText() == "120 %"
    preview.ui.smaller_button.click()
    assert (preview.ui.zoom.currentText(), preview.ui.zoom.findText("120 %")) == ("100 %", -1)
    preview.ui.zoom.activated.emit(1)


def test_the_timeline_is_shown_in_the_same_preview(qtbot: QtBot, preview: PreviewDialog) -> None:
    preview.ui.subject.setCurrentIndex(preview.ui.subject.findData(TIMELINE))
    assert preview.ui.remark.text() == "Страницы готовятся…"
    qtbot.waitUntil(lambda: isinstance(preview.paper, TimelinePaper))
    assert not preview.ui.form_button.isEnabled()
    assert preview.ui.remark.text() == ""
    preview.ui.subject.setCurrentIndex(preview.ui.subject.findData(FORM))
    qtbot.waitUntil(lambda: not isinstance(preview.paper, TimelinePaper))


def test_a_form_changed_from_the_preview_is_shown_at_once(qtbot: QtBot, preview: PreviewDialog) -> None:
    before = preview.paper
    preview.ui.form_button.click()
    (dialog,) = preview.findChildren(DocumentFormDialog)
    dialog.ui.text_size.setValue(14)
    dialog.ui.accept_button.click()
    qtbot.waitUntil(lambda: preview.paper is not before)


def test_a_pdf_is_written_and_the_message_leads_to_its_folder(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, answer_file: Callable[[Path], None]
) -> None:
    answer_file(tmp_path / "plan")
    with qtbot.waitSignal(window.print_commands.saved) as blocker:
        window.ui.action_save_pdf.trigger()
    assert blocker.args == [tmp_path / "plan.pdf"]
    assert (tmp_path / "plan.pdf").read_bytes().startswith(b"%PDF")
    assert window.messages.text == "Выгружено: plan.pdf"


def test_a_pdf_that_cannot_be_written_is_told_where_it_was_asked(
    qtbot: QtBot, window: MainWindow, preview: PreviewDialog, tmp_path: Path, answer_file: Callable[[Path], None]
) -> None:
    answer_file(tmp_path / "no such folder" / "plan.pdf")
    preview.ui.pdf_button.click()
    qtbot.waitUntil(preview.ui.problem.isVisible)
    assert preview.ui.problem.text().startswith("Папки для файла «plan.pdf» нет")
    preview.reject()
    window.ui.action_save_pdf.trigger()
    qtbot.waitUntil(lambda: window.messages.text.startswith("Папки для файла"))


def test_no_answer_writes_nothing(
    window: MainWindow, preview: PreviewDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    preview.ui.pdf_button.click()
    assert list(tmp_path.glob("*.pdf")) == []
    assert not window.messages.isVisible()


def test_printing_asks_the_system_and_tells_how_many_pages_went(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: any(d.isVisible() for d in window.findChildren(QPrintDialog)))
    dialog = opened(window, QPrintDialog)
    printer = dialog.printer()
    assert (printer.docName(), dialog.minPage()) == ("Развитие системы на 2018-2020 годы", 1)
    printers, field = dialog.findChild(QComboBox, "printers"), dialog.findChild(QLineEdit, "filename")
    assert printers is not None
    assert field is not None
    printers.setCurrentIndex(printers.count() - 1)  # into a file, also where a printer stands ready
    field.setText(str(tmp_path / "printed.pdf"))
    dialog.accept()
    qtbot.waitUntil(lambda: window.messages.text.startswith("Отправлено на печать страниц"))
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")


def test_without_a_roadmap_nothing_can_be_printed(window: MainWindow) -> None:
    window.ui.action_delete_roadmap.trigger()
    for name in ("print", "print_preview", "save_pdf", "document_form"):
        assert not getattr(window.ui, f"action_{name}").isEnabled()
