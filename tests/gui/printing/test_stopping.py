"""Long work on paper: how far it is can be seen, it can be stopped, and what stood on the disk stays whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from roadmap_desktop.errors import RoadmapError
from roadmap_desktop.exchange.printing import printout
from roadmap_desktop.exchange.writing import layout
from roadmap_desktop.gui.dialogs.document_form import DocumentFormDialog
from roadmap_desktop.gui.main_window import MainWindow
from roadmap_desktop.gui.printing import FORM, TIMELINE, output
from roadmap_desktop.gui.printing.paper import FormPaper
from roadmap_desktop.gui.printing.preview import PreviewDialog
from roadmap_desktop.gui.printing.timeline_paper import TimelinePaper
from tests.gui.test_dialogs import opened

CANCELLED = "Выгрузка отменена. Прежний файл цел."


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(widget.width() // 2, widget.height() // 2))


@pytest.fixture
def target(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What the system's file dialog answers; an earlier file stands there."""
    path = tmp_path / "план.pdf"
    path.write_bytes(b"earlier")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    return path


class Gate:
    """Holds a step of the work until it is opened; tells how often it was passed."""

    def __init__(self) -> None:
        self._open = Event()
        self.reached = Event()

    def open(self) -> None:
        self._open.set()

    def around(self, work: Callable[..., Any]) -> Callable[..., Any]:
        def held(*arguments: Any) -> Any:
            self.reached.set()
            assert self._open.wait(60)
            return work(*arguments)

        return held


@pytest.fixture
def gate() -> Iterator[Gate]:
    made = Gate()
    yield made
    made.open()


@pytest.fixture
def laying(gate: Gate, monkeypatch: pytest.MonkeyPatch) -> Gate:
    """The pages are not laid out before the gate opens."""
    monkeypatch.setattr(printout, "lay_out", gate.around(layout.lay_out))
    return gate


@pytest.fixture
def painting(gate: Gate, monkeypatch: pytest.MonkeyPatch) -> Gate:
    """The pages are not painted before the gate opens."""
    monkeypatch.setattr(output, "pdf", gate.around(output.pdf))
    return gate


@pytest.fixture
def preview(qtbot: QtBot, window: MainWindow) -> PreviewDialog:
    window.ui.action_print_preview.trigger()
    dialog = opened(window, PreviewDialog)
    qtbot.waitUntil(lambda: dialog.paper is not None)
    return dialog


def test_a_pdf_is_stopped_from_the_status_bar_and_the_earlier_file_is_whole(
    qtbot: QtBot, window: MainWindow, target: Path, painting: Gate
) -> None:
    line = window.print_commands.line
    assert not line.isVisible()
    window.ui.action_save_pdf.trigger()
    qtbot.waitUntil(painting.reached.is_set)
    assert (line.isVisible(), line.text.text()) == (True, "Записывается: план.pdf")
    assert window.isEnabled(), "the window goes on"
    click(line.stop_button)
    painting.open()
    qtbot.waitUntil(lambda: window.messages.text.startswith(CANCELLED))
    assert not line.isVisible()
    assert target.read_bytes() == b"earlier"
    assert list(target.parent.glob("*.tmp")) == []


def test_what_was_stopped_can_be_done_again(qtbot: QtBot, window: MainWindow, target: Path, laying: Gate) -> None:
    window.ui.action_save_pdf.trigger()
    qtbot.waitUntil(laying.reached.is_set)
    click(window.print_commands.line.stop_button)
    laying.open()
    qtbot.waitUntil(lambda: window.messages.text.startswith(CANCELLED))
    with qtbot.waitSignal(window.print_commands.saved):
        window.ui.action_save_pdf.trigger()
    assert target.read_bytes().startswith(b"%PDF")


def broken(*_: Any) -> Any:
    raise ZeroDivisionError


def test_after_a_bug_pages_can_be_written_again(
    qtbot: QtBot, window: MainWindow, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch, qtbot.captureExceptions() as caught:
        patch.setattr(printout, "lay_out", broken)
        window.ui.action_save_pdf.trigger()
        qtbot.waitUntil(lambda: window.messages.text.startswith("Работа прервана из-за сбоя в программе."))
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]
    assert not window.print_commands.line.isVisible()
    assert target.read_bytes() == b"earlier"
    with qtbot.waitSignal(window.print_commands.saved):
        window.ui.action_save_pdf.trigger()


def test_a_bug_in_the_preview_leaves_its_buttons(
    qtbot: QtBot, preview: PreviewDialog, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(output, "pdf", broken)
    with qtbot.captureExceptions():
        click(preview.ui.pdf_button)
        qtbot.waitUntil(preview.ui.problem.isVisible)
    assert preview.ui.pdf_button.isEnabled()
    assert target.read_bytes() == b"earlier"


def test_a_second_pdf_waits_until_the_first_is_written(
    qtbot: QtBot, window: MainWindow, target: Path, painting: Gate
) -> None:
    window.ui.action_save_pdf.trigger()
    qtbot.waitUntil(painting.reached.is_set)
    for name in ("save_pdf", "print", "print_preview"):
        window.messages.hide()
        getattr(window.ui, f"action_{name}").trigger()
        assert window.messages.text.startswith("Страницы еще записываются")
    assert window.findChildren(PreviewDialog) == []
    with qtbot.waitSignal(window.print_commands.saved):
        painting.open()
    assert target.read_bytes().startswith(b"%PDF")


def test_a_long_name_leaves_room_for_the_rest_of_the_status_bar(window: MainWindow) -> None:
    line = window.print_commands.line
    line.say("Записывается: " + "очень длинное имя файла " * 9)
    assert "…" in line.text.text()
    assert line.text.toolTip().endswith("файла ")
    assert line.sizeHint().width() < 640


def test_the_bar_only_grows(qtbot: QtBot, window: MainWindow, target: Path) -> None:
    seen = list[float]()
    bar = window.print_commands.line.bar
    bar.valueChanged.connect(lambda value: seen.append(value / max(bar.maximum(), 1)))
    with qtbot.waitSignal(window.print_commands.saved):
        window.ui.action_save_pdf.trigger()
    assert target.exists()
    assert seen
    assert seen == sorted(seen)


def test_pages_that_are_laid_out_for_the_preview_can_be_stopped(qtbot: QtBot, window: MainWindow, laying: Gate) -> None:
    window.ui.action_print_preview.trigger()
    dialog = opened(window, PreviewDialog)
    qtbot.waitUntil(laying.reached.is_set)
    assert dialog.ui.job.isVisible()
    click(dialog.ui.job.stop_button)
    laying.open()
    qtbot.waitUntil(lambda: dialog.ui.remark.text().startswith("Подготовка страниц отменена"))
    assert (dialog.paper, dialog.ui.pdf_button.isEnabled(), dialog.ui.job.isVisible()) == (None, False, False)


def test_pages_of_the_other_subject_are_not_written_while_new_ones_are_laid_out(
    qtbot: QtBot, preview: PreviewDialog, gate: Gate, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    preview.ui.subject.setCurrentIndex(preview.ui.subject.findData(TIMELINE))
    qtbot.waitUntil(lambda: isinstance(preview.paper, TimelinePaper))
    monkeypatch.setattr(printout, "lay_out", gate.around(layout.lay_out))
    preview.ui.subject.setCurrentIndex(preview.ui.subject.findData(FORM))
    qtbot.waitUntil(gate.reached.is_set)
    fields = (preview.ui.print_button, preview.ui.pdf_button)
    assert not any(field.isEnabled() for field in fields)
    click(preview.ui.pdf_button)
    assert target.read_bytes() == b"earlier"
    gate.open()
    qtbot.waitUntil(lambda: isinstance(preview.paper, FormPaper))
    assert all(field.isEnabled() for field in fields)


def test_pages_that_were_stopped_are_laid_out_again_on_demand(
    qtbot: QtBot, preview: PreviewDialog, laying: Gate
) -> None:
    before = preview.paper
    assert not preview.ui.again_button.isVisible()
    preview.form_wanted.emit()
    (form,) = preview.findChildren(DocumentFormDialog)
    form.accept()
    qtbot.waitUntil(laying.reached.is_set)
    assert not preview.ui.again_button.isVisible()
    click(preview.ui.job.stop_button)
    laying.open()
    qtbot.waitUntil(preview.ui.again_button.isVisible)
    assert (preview.paper, preview.ui.pdf_button.isEnabled()) == (before, False), "the pages shown are the old ones"
    click(preview.ui.again_button)
    qtbot.waitUntil(lambda: preview.paper is not before)
    assert (preview.ui.again_button.isVisible(), preview.ui.pdf_button.isEnabled()) == (False, True)


def test_a_pdf_from_the_preview_is_stopped_there(
    qtbot: QtBot, preview: PreviewDialog, target: Path, painting: Gate
) -> None:
    click(preview.ui.pdf_button)
    qtbot.waitUntil(painting.reached.is_set)
    fields = (preview.ui.subject, preview.ui.form_button, preview.ui.print_button, preview.ui.pdf_button)
    assert not any(field.isEnabled() for field in fields)
    assert preview.ui.remark.text() == "Записывается: план.pdf"
    click(preview.ui.job.stop_button)
    painting.open()
    qtbot.waitUntil(lambda: preview.ui.remark.text().startswith(CANCELLED))
    assert all(field.isEnabled() for field in fields)
    assert target.read_bytes() == b"earlier"


def test_a_preview_that_is_left_hands_its_pdf_over_to_the_window(
    qtbot: QtBot, window: MainWindow, preview: PreviewDialog, target: Path, painting: Gate
) -> None:
    click(preview.ui.pdf_button)
    qtbot.waitUntil(painting.reached.is_set)
    QTest.keyClick(preview, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChildren(PreviewDialog) == [])
    assert window.print_commands.line.isVisible()
    with qtbot.waitSignal(window.print_commands.saved):
        painting.open()
    assert target.read_bytes().startswith(b"%PDF")
    assert window.messages.text == "Выгружено: план.pdf"
    assert not window.print_commands.line.isVisible()


class Printer(QPrinter):
    """One whose system lets a print be taken back."""

    aborted = False

    @override
    def abort(self) -> bool:
        self.aborted = True
        return super().abort()


def test_pages_for_a_printer_that_are_stopped_are_taken_back(paper: FormPaper, tmp_path: Path) -> None:
    printer = Printer(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))

    def stop(done: int, _total: int) -> None:
        if done == 2:
            raise RoadmapError("print.stopped")

    with pytest.raises(RoadmapError):
        output.print_on(paper, printer, stop)
    assert printer.aborted
    assert not printer.paintingActive()
