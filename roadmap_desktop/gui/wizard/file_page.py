"""«Файл»: choose, drop or paste a document, and its sheets."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    QMimeData,
    QObject,
    QStandardPaths,
    Qt,
    QUrl,
)
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFileDialog, QWidget
from typing_extensions import override

from roadmap_desktop.app.imports import Pasted
from roadmap_desktop.domain.proposal import Grid
from roadmap_desktop.gui import icons
from roadmap_desktop.gui.dialogs.dress import show_problem
from roadmap_desktop.gui.forms.wizard_file import Ui_WizardFile
from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.models.named_columns import NamedColumns
from roadmap_desktop.gui.models.row_model import AnyIndex
from roadmap_desktop.gui.wizard.draft import ImportDraft
from roadmap_desktop.gui.wizard.page import Page, Remark, colour, prepare_table

SUFFIXES = "*.xlsx *.xlsm *.xls *.ods *.docx *.odt *.csv *.tsv *.txt *.htm *.html"

NAME, ROWS, HELD = range(3)


class SheetsModel(NamedColumns):
    """The sheets of the document; a tick says that one is read."""

    def __init__(self, draft: ImportDraft, parent: QObject) -> None:
        super().__init__(parent)
        self._draft = draft
        self._grids: tuple[Grid, ...] = ()
        self._tables: Counter[int] = Counter()
        draft.changed.connect(self._renew)

    @override
    def count(self) -> int:
        return len(self._grids)

    @override
    def headings(self) -> tuple[str, ...]:
        return (self.tr("Лист"), self.tr("Строк"), self.tr("Что в нем"))

    @override
    def more(self, index: AnyIndex) -> Qt.ItemFlag:
        hidden = self._grids[index.row()].hidden
        ticked = index.column() == NAME and not hidden and len(self._grids) > 1
        return Qt.ItemFlag.ItemIsUserCheckable if ticked else Qt.ItemFlag.NoItemFlags

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        grid = self._grids[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == NAME:
            out = grid.hidden or index.row() in self._draft.choices.left_out
            return Qt.CheckState.Unchecked if out else Qt.CheckState.Checked
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if index.column() == NAME:
            return grid.name or self._draft.name
        if index.column() == ROWS:
            return len(grid.rows)
        return self._held(index.row())

    @override
    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != NAME:
            return False
        wanted = Qt.CheckState(value) is Qt.CheckState.Checked
        out = self._draft.choices.left_out
        self._draft.leave_out(out - {index.row()} if wanted else out | {index.row()})
        self.dataChanged.emit(index, index)
        return True

    def _held(self, place: int) -> str:
        if self._grids[place].hidden:
            return self.tr("скрытый лист, не читается")
        tables = self._tables[place]
        if place in self._draft.choices.left_out:
            return self.tr("не читается")
        return self.tr("таблиц мероприятий: {0}").format(tables) if tables else self.tr("нет таблицы мероприятий")

    def _renew(self) -> None:
        proposal = self._draft.proposal
        self.beginResetModel()
        self._grids = proposal.grids if proposal is not None else ()
        self._tables = Counter(table.grid for table in (proposal.tables if proposal is not None else ()))
        self.endResetModel()


class FilePage(Page):
    """Takes local files and what was copied; nothing else can be dropped."""

    def __init__(self, look: Look, draft: ImportDraft) -> None:
        super().__init__(look, draft)
        self.ui = Ui_WizardFile()
        self.ui.setupUi(self)
        self._path: Path | None = None
        self.setAcceptDrops(True)
        self.sheets = SheetsModel(draft, self)
        self.ui.sheets.setModel(self.sheets)
        self.ui.sheets.setAccessibleName(self.tr("Листы документа"))
        prepare_table(self.ui.sheets, look, {NAME: 300, ROWS: 80}, HELD)
        self.ui.choose_button.clicked.connect(self._choose)
        self.ui.paste_button.clicked.connect(self.paste)
        self.ui.paste_button.setShortcut(QKeySequence.StandardKey.Paste)
        draft.started.connect(self._renew)
        draft.changed.connect(self._renew)
        draft.failed.connect(lambda _: self._renew())
        draft.progressed.connect(self._progress)
        self._renew()

    @property
    @override
    def word(self) -> str:
        return self.tr("Файл")

    @property
    @override
    def remark(self) -> Remark:
        return self.remembered

    @override
    def enter(self) -> None:
        self.ui.choose_button.setFocus()

    @override
    def dress(self) -> None:
        super().dress()
        palette = self._look.palette
        self.ui.drop_icon.setPixmap(icons.pixmap("file-input", 32, palette.muted, self.devicePixelRatioF()))
        colour(self.ui.drop_label, palette.muted)
        icons.give(self.ui.paste_button, "clipboard-paste", palette)
        icons.give(self.ui.choose_button, "file-input", palette)
        show_problem(self.ui.problem_label, self._draft.problem, self._look)

    def read(self, path: Path) -> None:
        """Read a file."""
        self._path = path
        self._draft.open(path, path.name)

    def paste(self) -> None:
        """Read what was copied in another program."""
        # None where nothing was copied, whatever the stub says.
        data: QMimeData | None = QGuiApplication.clipboard().mimeData()
        html = bytes(data.data("text/html").data()) if data is not None and data.hasHtml() else b""
        plain = data.text().encode() if data is not None and data.hasText() else b""
        self._draft.open(Pasted(html, plain), self.tr("вставленная таблица"))

    # Dropping

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _local_file(event.mimeData().urls()) is not None or event.mimeData().hasText():
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        data = event.mimeData()
        path = _local_file(data.urls())
        if path is not None:
            self.read(path)
        elif data.hasText() and not data.hasUrls():
            self._draft.open(Pasted(b"", data.text().encode()), self.tr("перетащенный текст"))
        event.acceptProposedAction()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.palette.control, 1, Qt.PenStyle.DashLine))
        painter.setBrush(self._look.palette.base)
        painter.drawRoundedRect(self.ui.drop_area.geometry().adjusted(0, 0, -1, -1), 6, 6)
        painter.end()

    # What is known of the document

    def _choose(self) -> None:
        path = ask_document(self, self._path)
        if path is not None:
            self.read(path)

    def _progress(self, done: int, total: int) -> None:
        self.ui.progress.setMaximum(total)
        self.ui.progress.setValue(done)

    def _renew(self) -> None:
        draft, ui = self._draft, self.ui
        ui.name_label.setText(draft.name)
        ui.name_label.setVisible(bool(draft.name))
        ui.progress.setVisible(draft.busy)
        ui.progress.setMaximum(0)
        show_problem(ui.problem_label, draft.problem, self._look)
        known = draft.review is not None
        for widget in (ui.sheets, ui.sheets_label):
            widget.setVisible(known)
        ui.about_label.setText(self._about())
        ui.about_label.setVisible(bool(draft.name) and not draft.problem)

    def _about(self) -> str:
        if self._draft.review is None:
            return self.tr("Документ читается…") if self._draft.busy else ""
        plan = self._draft.review.proposal.plan
        return self.tr("Распознано: мероприятий {0}, разделов {1}, исполнителей {2}.").format(
            len(plan.activities), len(plan.sections), len(plan.organizations)
        )


def ask_document(parent: QWidget, beside: Path | None = None) -> Path | None:
    """Let the user choose a document: beside another one, else among the own documents."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    translate = QCoreApplication.translate
    formats = translate("AskDocument", "Документы с таблицей ({0})").format(SUFFIXES)
    title = translate("AskDocument", "Выбрать документ")
    name, _ = QFileDialog.getOpenFileName(parent, title, str(beside.parent) if beside else folder, formats)
    return Path(name) if name else None


def _local_file(urls: list[QUrl]) -> Path | None:
    """The one local file that is dropped; what lies elsewhere is never fetched."""
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
