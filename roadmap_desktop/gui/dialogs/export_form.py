"""«Экспорт…»: the form and the file; the workbook is written beside the window, all of it or nothing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget
from typing_extensions import override

from roadmap_desktop.app import exports
from roadmap_desktop.domain.model import Roadmap
from roadmap_desktop.errors import RoadmapError
from roadmap_desktop.gui.dialogs import form_choice
from roadmap_desktop.gui.dialogs.dress import dress, show_problem
from roadmap_desktop.gui.dialogs.file_job import FileJob
from roadmap_desktop.gui.forms.export_form import Ui_ExportForm
from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.session_bridge import SessionBridge
from roadmap_desktop.gui.tasks import Tasks

SUFFIX = ".xlsx"


class ExportDialog(QDialog):
    """`exported` carries the path of the workbook."""

    exported = Signal(Path)

    def __init__(self, look: Look, bridge: SessionBridge, tasks: Tasks, roadmap: Roadmap, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._bridge = bridge
        self._roadmap = roadmap
        self._replaced = ""
        self.ui = Ui_ExportForm()
        self.ui.setupUi(self)
        dress(self, look)
        self._writing = FileJob(tasks, self.ui.progress)
        self._sheets = {
            exports.Addition.TIMELINE: self.ui.sheet_timeline,
            exports.Addition.INDICATORS: self.ui.sheet_indicators,
            exports.Addition.REMARKS: self.ui.sheet_remarks,
        }
        form_choice.fill(self.ui.form, roadmap)
        self.ui.file_name.setText(str(self._proposed()))
        self.ui.file_name.textChanged.connect(self._renamed)
        self.ui.choose_button.clicked.connect(self._choose)
        self.ui.accept_button.clicked.connect(self._write)
        self.ui.cancel_button.clicked.connect(self.reject)

    def _proposed(self) -> Path:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return Path(folder) / exports.workbook_name(self._roadmap)

    def _choose(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Куда выгрузить"), self.ui.file_name.text(), self.tr("Книга Excel ({0})").format(f"*{SUFFIX}")
        )
        if name:
            self.ui.file_name.setText(name)
            self._replaced = name  # the system's own dialog has asked already

    def _write(self) -> None:
        target = Path(self.ui.file_name.text().strip())
        if not target.name:
            show_problem(self.ui.problem, self.tr("Не указано, куда выгрузить."), self._look)
            return
        if target.suffix.lower() != SUFFIX:
            target = target.with_name(target.name + SUFFIX)
        if target.exists() and self._replaced != str(target):
            self._replaced = str(target)
            show_problem(self.ui.problem, self.tr("Файл «{0}» уже есть.").format(target.name), self._look)
            self.ui.accept_button.setText(self.tr("Заменить файл"))
            return
        self._set_busy(busy=True)
        show_problem(self.ui.problem, "", self._look)
        file, roadmap, form = self._bridge.file, self._roadmap.id, self.ui.form.currentData()
        sheets = frozenset(kind for kind, box in self._sheets.items() if box.isChecked())
        self._writing.start(
            lambda tell: exports.export(file, roadmap, form, target, sheets=sheets, progress=tell),
            lambda _: self._written(target),
            self._fail,
        )

    @override
    def reject(self) -> None:
        """«Отмена» stops what is being written; the dialog stays and says how it ended."""
        if self._writing.running:
            self._writing.stop()
        else:
            super().reject()

    def _set_busy(self, *, busy: bool) -> None:
        for field in (self.ui.accept_button, self.ui.form, self.ui.file_name, self.ui.choose_button):
            field.setEnabled(not busy)
        for box in self._sheets.values():
            box.setEnabled(not busy)

    def _renamed(self) -> None:
        self._replaced = ""
        self.ui.accept_button.setText(self.tr("Выгрузить"))

    def _written(self, target: Path) -> None:
        self.accept()
        self.exported.emit(target)

    def _fail(self, error: RoadmapError) -> None:
        self._set_busy(busy=False)
        show_problem(self.ui.problem, self._bridge.messages.error(error), self._look)
        self.ui.accept_button.setText(self.tr("Повторить"))
        self.ui.accept_button.setFocus()
