"""What brings a roadmap onto paper: print, look at it before, save as PDF, set up its form."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from roadmap_desktop.domain.model import Plan
from roadmap_desktop.errors import RoadmapError
from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.message_bar import MessageBar, Tone
from roadmap_desktop.gui.printing import FORM, TIMELINE
from roadmap_desktop.gui.session_bridge import Commands, SessionBridge
from roadmap_desktop.gui.tasks import Task, Tasks

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from roadmap_desktop.gui.printing.paper import Paper
    from roadmap_desktop.gui.printing.preview import PreviewDialog

SUFFIX = ".pdf"


class PrintCommands(QObject):
    """The commands on paper; `saved` carries the path of a PDF that was written."""

    saved = Signal(Path)

    def __init__(self, look: Look, bridge: SessionBridge, messages: MessageBar, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._bridge = bridge
        self._bar = messages
        self._tasks = tasks
        self._window = window
        self._task: Task | None = None
        self._preview: PreviewDialog | None = None
        self.roadmap: Callable[[], str] = str
        """Gives the id of the roadmap shown."""
        self.today: Callable[[], date] = date.today
        """The day that statuses on the timeline are counted by."""

    def by_action(self) -> Commands:
        """The actions that are done here."""
        return {
            "print": self.print,
            "print_preview": self.preview,
            "save_pdf": self.save_pdf,
            "document_form": self.set_up_form,
        }

    def print(self) -> None:
        """«Печать…»: the system's own dialog, once the pages are known."""
        self._lay_out(FORM, self._ask_printer)

    def save_pdf(self) -> None:
        """«Сохранить PDF…»."""
        self._lay_out(FORM, self._ask_file)

    def preview(self) -> None:
        """«Предварительный просмотр…»."""
        from roadmap_desktop.gui.printing.preview import PreviewDialog

        if self._plan() is None:
            return
        dialog = self._preview = PreviewDialog(self._look, self._window)
        dialog.wanted.connect(self._fill)
        dialog.print_wanted.connect(self._ask_printer)
        dialog.pdf_wanted.connect(self._ask_file)
        dialog.form_wanted.connect(self.set_up_form)
        dialog.finished.connect(self._leave_preview)
        dialog.open()
        self._fill(FORM)

    def set_up_form(self) -> None:
        """«Форма документа…»."""
        from roadmap_desktop.gui.dialogs.document_form import DocumentFormDialog
        from roadmap_desktop.gui.printing.paper import load_fonts

        plan = self._plan()
        if plan is None:
            return
        load_fonts()
        dialog = DocumentFormDialog(self._look, self._bridge, self._tasks, plan, self._preview or self._window)
        if self._preview is not None:
            dialog.accepted.connect(lambda: self._fill(FORM))
        dialog.open()

    # Pages -----------------------------------------------------------------------------------------------------------

    def _plan(self) -> Plan | None:
        roadmap = self.roadmap()
        return self._bridge.file.plan(roadmap) if roadmap in self._bridge.file.roadmaps else None

    def _lay_out(self, subject: str, then: Callable[[Paper], object]) -> None:
        """Lay the pages out beside the window; who asks anew waits for the new ones only."""
        from roadmap_desktop.app import prints
        from roadmap_desktop.gui.printing.paper import FormPaper, load_fonts
        from roadmap_desktop.gui.printing.timeline_paper import TimelinePaper

        plan, today, messages = self._plan(), self.today(), self._bridge.messages
        if plan is None:
            return
        load_fonts()
        if self._task is not None:
            self._task.cancel()

        def lay(task: Task) -> Paper:
            if subject == TIMELINE:
                return TimelinePaper(plan, today, messages)
            return FormPaper(prints.printout(plan, prints.form_of(plan), task.step))

        def done(paper: Paper) -> None:
            self._task = None
            then(paper)

        self._task = self._tasks.start(lay, done, self._fail)

    def _fill(self, subject: str) -> None:
        dialog = self._preview
        if dialog is not None:
            dialog.say(self.tr("Страницы готовятся…"))
            self._lay_out(subject, dialog.show_paper)

    def _leave_preview(self) -> None:
        self._preview = None
        if self._task is not None:
            self._task.cancel()
            self._task = None

    # Out -------------------------------------------------------------------------------------------------------------

    def _ask_printer(self, paper: Paper) -> None:
        from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter

        from roadmap_desktop.gui.printing.output import layout

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(layout(paper))
        printer.setDocName(paper.title)
        dialog = QPrintDialog(printer, self._preview or self._window)
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.setMinMax(1, len(paper))
        dialog.accepted.connect(lambda: self._print(paper, printer))
        dialog.finished.connect(dialog.deleteLater)
        # By the base class: that of the print dialog wants a receiver, which `accepted` has.
        QDialog.open(dialog)

    def _print(self, paper: Paper, printer: QPrinter) -> None:
        from roadmap_desktop.gui.printing.output import print_on

        self._tell(self.tr("Страницы отправляются на печать…"))
        self._tasks.start(lambda task: print_on(paper, printer, task.step), self._printed, self._fail)

    def _printed(self, pages: int) -> None:
        self._tell(self.tr("Отправлено на печать страниц: {0}.").format(pages))

    def _ask_file(self, paper: Paper) -> None:
        from roadmap_desktop.app import prints

        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name, _ = QFileDialog.getSaveFileName(
            self._preview or self._window,
            self.tr("Сохранить PDF"),
            str(Path(folder) / prints.file_name(paper.title, SUFFIX)),
            self.tr("Документ PDF ({0})").format(f"*{SUFFIX}"),
        )
        if name:
            target = Path(name)
            if target.suffix.lower() != SUFFIX:
                target = target.with_name(target.name + SUFFIX)
            self.write_pdf(paper, target)

    def write_pdf(self, paper: Paper, target: Path) -> None:
        """Write the pages to a file beside the window; the earlier file stays whole on a fault."""
        from roadmap_desktop.app import prints
        from roadmap_desktop.gui.printing.output import pdf

        if self._preview is not None:
            self._preview.say(self.tr("Записывается: {0}").format(target.name))
        self._tasks.start(
            lambda task: prints.save(target, pdf(paper, task.step)), lambda _: self._wrote(target), self._fail
        )

    def _wrote(self, target: Path) -> None:
        if self._preview is not None:
            self._preview.say(self.tr("Сохранено: {0}").format(target.name))
        self.saved.emit(target)

    def _tell(self, sentence: str) -> None:
        if self._preview is not None:
            self._preview.say(sentence)
        else:
            self._bar.say(Tone.OK, sentence)

    def _fail(self, error: RoadmapError) -> None:
        sentence = self._bridge.messages.error(error)
        if self._preview is not None:
            self._preview.say("", sentence)
        else:
            self._bar.say(Tone.ERROR, sentence)
