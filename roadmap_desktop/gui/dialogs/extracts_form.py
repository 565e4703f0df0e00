"""«Выписка по исполнителям…»: whose extracts, as workbooks or PDF, in a file each or all in one, and where to."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QListWidgetItem, QWidget
from typing_extensions import override

from roadmap_desktop.app import extracts
from roadmap_desktop.domain.model import Organization, Roadmap
from roadmap_desktop.errors import RoadmapError
from roadmap_desktop.gui.dialogs.dress import dress, show_problem
from roadmap_desktop.gui.dialogs.file_job import FileJob
from roadmap_desktop.gui.forms.extracts_form import Ui_ExtractsForm
from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.printing.output import pages_pdf
from roadmap_desktop.gui.printing.paper import load_fonts
from roadmap_desktop.gui.session_bridge import SessionBridge
from roadmap_desktop.gui.tasks import Tasks


class ExtractsDialog(QDialog):
    """`extracted` carries the paths of the files."""

    extracted = Signal(object)

    def __init__(self, look: Look, bridge: SessionBridge, tasks: Tasks, roadmap: Roadmap, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._bridge = bridge
        self._roadmap = roadmap
        self._replaced: tuple[Path, ...] = ()
        self.ui = Ui_ExtractsForm()
        self.ui.setupUi(self)
        dress(self, look)
        self._writing = FileJob(tasks, self.ui.progress)
        for organization, count in extracts.executors(bridge.file, roadmap.id):
            item = QListWidgetItem(self.tr("{0} – мероприятий: {1}").format(organization.name, count))
            item.setData(Qt.ItemDataRole.UserRole, organization.id)
            item.setToolTip(organization.name)
            item.setCheckState(Qt.CheckState.Checked)
            self.ui.executors.addItem(item)
        self.ui.kind.addItem(self.tr("Книга Excel"), extracts.BOOK)
        self.ui.kind.addItem(self.tr("PDF"), extracts.PDF)
        self._documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        self._turn()
        self.ui.all_button.clicked.connect(lambda: self._mark(Qt.CheckState.Checked))
        self.ui.none_button.clicked.connect(lambda: self._mark(Qt.CheckState.Unchecked))
        self.ui.together.toggled.connect(self._turn)
        self.ui.kind.currentIndexChanged.connect(lambda _: self._turn_kind())
        self.ui.place.textChanged.connect(self._renamed)
        self.ui.choose_button.clicked.connect(self._choose)
        self.ui.accept_button.clicked.connect(self._write)
        self.ui.cancel_button.clicked.connect(self.reject)

    @override
    def reject(self) -> None:
        """«Отмена» stops what is being written; the dialog stays and says how it ended."""
        if self._writing.running:
            self._writing.stop()
        else:
            super().reject()

    def _items(self) -> list[QListWidgetItem]:
        return [self.ui.executors.item(row) for row in range(self.ui.executors.count())]

    def _chosen(self) -> tuple[Organization, ...]:
        marked = [item for item in self._items() if item.checkState() is Qt.CheckState.Checked]
        register = self._bridge.file.organizations
        return tuple(register[item.data(Qt.ItemDataRole.UserRole)] for item in marked)

    def _mark(self, state: Qt.CheckState) -> None:
        for item in self._items():
            item.setCheckState(state)

    def _turn(self) -> None:
        """A folder for single files, a file for one workbook."""
        together = self.ui.together.isChecked()
        self.ui.label_place.setText(self.tr("Файл") if together else self.tr("Папка"))
        name = self.tr("Выписки по исполнителям")
        self.ui.place.setText(str(self._documents / (f"{name}{self._suffix}" if together else name)))

    def _turn_kind(self) -> None:
        """The one file keeps its name and gets the ending of its kind."""
        place = self._place()
        if place is not None and self.ui.together.isChecked():
            self.ui.place.setText(str(place))
        self._renamed()

    @property
    def _suffix(self) -> str:
        return str(self.ui.kind.currentData())

    def _choose(self) -> None:
        title, known = self.tr("Куда выгрузить"), self.ui.place.text()
        if self.ui.together.isChecked():
            kinds = f"{self.ui.kind.currentText()} (*{self._suffix})"
            # Whether a file may be replaced is asked here, by the same words for one and for many.
            name, _ = QFileDialog.getSaveFileName(
                self, title, known, kinds, options=QFileDialog.Option.DontConfirmOverwrite
            )
        else:
            name = QFileDialog.getExistingDirectory(self, title, str(Path(known).parent))
        if name:
            self.ui.place.setText(name)

    def _place(self) -> Path | None:
        """The folder or the file with its ending; None where no such thing is named."""
        text, together = self.ui.place.text().strip(), self.ui.together.isChecked()
        place = Path(text)
        if not text or (together and not place.name):
            return None
        if together and place.suffix.lower() != self._suffix:
            known = place.suffix.lower() in {extracts.BOOK, extracts.PDF}
            place = place.with_suffix(self._suffix) if known else place.with_name(place.name + self._suffix)
        return place

    def _write(self) -> None:
        chosen, place = self._chosen(), self._place()
        if not chosen:
            show_problem(self.ui.problem, self.tr("Не отмечен ни один исполнитель."), self._look)
            return
        if place is None:
            show_problem(self.ui.problem, self.tr("Не указано, куда выгрузить."), self._look)
            return
        existing = tuple(path for path in extracts.targets(chosen, place, self._suffix) if path.exists())
        if existing and existing != self._replaced:
            self._replaced = existing
            names = existing[0].name + (self.tr(" и другие") if len(existing) > 1 else "")
            show_problem(self.ui.problem, self.tr("Уже есть: {0}.").format(names), self._look)
            self.ui.accept_button.setText(self.tr("Заменить файлы"))
            return
        self._set_busy(busy=True)
        show_problem(self.ui.problem, "", self._look)
        file, roadmap = self._bridge.file, self._roadmap.id
        load_fonts()  # here: fonts are made known in the thread of the window
        paint = pages_pdf if self._suffix == extracts.PDF else None
        self._writing.start(
            lambda tell: extracts.write(file, roadmap, chosen, place, tell, paint), self._written, self._fail
        )

    def _set_busy(self, *, busy: bool) -> None:
        ui = self.ui
        fields = (ui.accept_button, ui.executors, ui.all_button, ui.none_button)
        for field in (*fields, ui.separate, ui.together, ui.kind, ui.place, ui.choose_button):
            field.setEnabled(not busy)

    def _renamed(self) -> None:
        self._replaced = ()
        self.ui.accept_button.setText(self.tr("Выгрузить"))

    def _written(self, paths: tuple[Path, ...]) -> None:
        self.accept()
        self.extracted.emit(paths)

    def _fail(self, error: RoadmapError) -> None:
        self._set_busy(busy=False)
        show_problem(self.ui.problem, self._bridge.messages.error(error), self._look)
        self.ui.accept_button.setText(self.tr("Повторить"))
        self.ui.accept_button.setFocus()
