"""What brings a roadmap onto paper: print, look at it before, save as PDF, set up its form."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QMainWindow

from roadmap_desktop.domain.model import Plan
from roadmap_desktop.errors import RoadmapError
from roadmap_desktop.gui.dialogs.file_job import FileJob, Tell
from roadmap_desktop.gui.job_line import JobLine
from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.message_bar import MessageBar, Tone
from roadmap_desktop.gui.printing import FORM, TIMELINE
from roadmap_desktop.gui.session_bridge import Commands, SessionBridge
from roadmap_desktop.gui.tasks import Tasks

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from roadmap_desktop.gui.printing.paper import Paper
    from roadmap_desktop.gui.printing.preview import PreviewDialog

SUFFIX = ".pdf"
STOPPED = frozenset({"export.cancelled", "print.cancelled", "print.stopped"})
"""Codes of what the user ended himself."""


class PrintCommands(QObject):
    """The commands on paper; `saved` carries the path of a PDF that was written."""

    saved = Signal(Path)

    def __init__(
        self, look: Look, bridge: SessionBridge, messages: MessageBar, tasks: Tasks, window: QMainWindow
    ) -> None:
        super().__init__(window)
        self._look = look
        self._bridge = bridge
        self._bar = messages
        self._tasks = tasks
        self._window = window
        self._preview: PreviewDialog | None = None
        self.line = JobLine(window)
        window.statusBar().addPermanentWidget(self.line)
        self.line.hide()  # a status bar shows what is put into it
        self._job = FileJob(tasks, self.line.bar, self.line)
        self.line.stopped.connect(self._job.stop)
        self._laying = False
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
        if not self._is_writing():
            self._lay_out(FORM, self._ask_printer)

    def save_pdf(self) -> None:
        """«Сохранить PDF…»: where to, then pages and file in one job."""
        from roadmap_desktop.gui.printing.paper import load_fonts

        make = self._making()
        if make is None or self._is_writing():
            return
        target = self._chosen_file(self._bridge.file.roadmaps[self.roadmap()].title)
        if target is not None:
            load_fonts()
            self._write(target, lambda tell: _laid_and_painted(make(), tell))

    def preview(self) -> None:
        """«Предварительный просмотр…»."""
        from roadmap_desktop.gui.printing.preview import PreviewDialog

        if self._making() is None or self._is_writing():
            return
        dialog = self._preview = PreviewDialog(self._look, self._window)
        self._job.move_to(dialog.ui.job.bar, dialog.ui.job)
        dialog.ui.job.stopped.connect(self._job.stop)
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

        make = self._making()
        if make is None:
            return
        plan = make()
        load_fonts()
        dialog = DocumentFormDialog(self._look, self._bridge, self._tasks, plan, self._preview or self._window)
        if self._preview is not None:
            dialog.accepted.connect(lambda: self._fill(FORM))
        dialog.open()

    # Pages -----------------------------------------------------------------------------------------------------------

    def _making(self) -> Callable[[], Plan] | None:
        """What makes the plan that is shown, for a worker: with ten thousand rows even their order takes a moment."""
        file, roadmap = self._bridge.file, self.roadmap()
        return (lambda: file.plan(roadmap)) if roadmap in file.roadmaps else None

    def _is_writing(self) -> bool:
        """Whether pages go to a file or a printer now: one at a time, and what goes on is said."""
        writing = self._job.running and not self._laying
        if writing:
            self._tell(self.tr("Страницы еще записываются. Их можно дождаться или отменить."), Tone.INFORMATION)
        return writing

    def _run(self, work: Callable[[Tell], object], done: Callable[[Any], object], cancelled: str) -> None:
        self._laying = cancelled == "print.cancelled"
        if self._preview is not None and not self._laying:
            self._preview.set_busy(busy=True)
        self._job.start(work, lambda outcome: self._end(done, outcome), lambda e: self._end(self._fail, e), cancelled)

    def _end(self, then: Callable[[Any], object], outcome: object) -> None:
        if self._preview is not None:
            self._preview.set_busy(busy=False)
        then(outcome)

    def _lay_out(self, subject: str, then: Callable[[Paper], object]) -> None:
        """Lay the pages out beside the window; who asks anew waits for the new ones only."""
        from roadmap_desktop.app import prints
        from roadmap_desktop.gui.printing.paper import FormPaper, load_fonts
        from roadmap_desktop.gui.printing.timeline_paper import TimelinePaper

        make, today, messages = self._making(), self.today(), self._bridge.messages
        if make is None:
            return
        load_fonts()
        self.line.say(self.tr("Страницы готовятся…"))

        def lay(tell: Tell) -> Paper:
            plan = make()
            if subject == TIMELINE:
                return TimelinePaper(plan, today, messages)
            return FormPaper(prints.printout(plan, prints.form_of(plan), tell))

        self._run(lay, then, "print.cancelled")

    def _fill(self, subject: str) -> None:
        dialog = self._preview
        if dialog is not None:
            dialog.await_paper()
            self._lay_out(subject, dialog.show_paper)

    def _leave_preview(self) -> None:
        """Pages that are only looked at need not be made any more; what is being written goes on in the window."""
        self._preview = None
        if self._laying:
            self._job.drop()
        self._job.move_to(self.line.bar, self.line)

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

        self._begin(self.tr("Страницы отправляются на печать…"))
        self._run(lambda tell: print_on(paper, printer, tell), self._printed, "print.stopped")

    def _printed(self, pages: int) -> None:
        self._tell(self.tr("Отправлено на печать страниц: {0}.").format(pages))

    def _ask_file(self, paper: Paper) -> None:
        from roadmap_desktop.gui.printing.output import pdf

        target = self._chosen_file(paper.title)
        if target is not None:
            self._write(target, lambda tell: pdf(paper, tell))

    def _chosen_file(self, title: str) -> Path | None:
        from roadmap_desktop.app import prints

        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name, _ = QFileDialog.getSaveFileName(
            self._preview or self._window,
            self.tr("Сохранить PDF"),
            str(Path(folder) / prints.file_name(title, SUFFIX)),
            self.tr("Документ PDF ({0})").format(f"*{SUFFIX}"),
        )
        if not name:
            return None
        target = Path(name)
        return target if target.suffix.lower() == SUFFIX else target.with_name(target.name + SUFFIX)

    def _write(self, target: Path, make: Callable[[Tell], bytes]) -> None:
        """Write pages to a file beside the window; the earlier file stays whole on a fault."""
        from roadmap_desktop.app import prints

        self._begin(self.tr("Записывается: {0}").format(target.name))
        self._run(lambda tell: prints.save(target, make(tell)), lambda _: self._wrote(target), "export.cancelled")

    def _wrote(self, target: Path) -> None:
        if self._preview is not None:
            self._preview.say(self.tr("Сохранено: {0}").format(target.name))
        self.saved.emit(target)

    def _begin(self, sentence: str) -> None:
        self.line.say(sentence)
        if self._preview is not None:
            self._preview.say(sentence)

    def _tell(self, sentence: str, tone: Tone = Tone.OK) -> None:
        if self._preview is not None:
            self._preview.say(sentence)
        else:
            self._bar.say(tone, sentence)

    def _fail(self, error: RoadmapError) -> None:
        sentence = self._bridge.messages.error(error)
        if error.code in STOPPED:
            self._tell(sentence, Tone.INFORMATION)
        elif self._preview is not None:
            self._preview.say("", sentence)
        else:
            self._bar.say(Tone.ERROR, sentence)


def _laid_and_painted(plan: Plan, tell: Tell) -> bytes:
    """The pages of a plan in its form as PDF; laying them out and painting them take about as long."""
    from roadmap_desktop.app import prints
    from roadmap_desktop.gui.printing.output import pdf
    from roadmap_desktop.gui.printing.paper import FormPaper

    paper = FormPaper(prints.printout(plan, prints.form_of(plan), prints.share(tell, 0, 2)))
    return pdf(paper, prints.share(tell, 1, 2))
