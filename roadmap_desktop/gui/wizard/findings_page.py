"""«Замечания»: what recognition doubts, each with its place in the document."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QTableView
from typing_extensions import override

from roadmap_desktop.app.messages import Messages
from roadmap_desktop.domain.findings import Finding, Severity
from roadmap_desktop.gui import icons
from roadmap_desktop.gui.findings import ICONS
from roadmap_desktop.gui.forms.wizard_findings import Ui_WizardFindings
from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.models.named_columns import NamedColumns
from roadmap_desktop.gui.models.row_model import AnyIndex
from roadmap_desktop.gui.tables.cells import Cells
from roadmap_desktop.gui.tables.text import draw_line
from roadmap_desktop.gui.wizard.draft import ImportDraft
from roadmap_desktop.gui.wizard.page import Page, prepare_table

SIGN, PLACE, CELL, SENTENCE = range(4)
FINDING_ROLE = Qt.ItemDataRole.UserRole + 1
_ORDER = list(Severity)


class ImportFindingsModel(NamedColumns):
    """Errors first, then in the order of the document."""

    def __init__(self, draft: ImportDraft, messages: Messages, parent: QObject) -> None:
        super().__init__(parent)
        self._draft = draft
        self._messages = messages
        self._findings: list[Finding] = []
        draft.changed.connect(self._renew)

    @override
    def count(self) -> int:
        return len(self._findings)

    @override
    def headings(self) -> tuple[str, ...]:
        return ("", self.tr("Пункт"), self.tr("Место"), self.tr("Замечание"))

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        finding = self._findings[index.row()]
        if role == FINDING_ROLE:
            return finding
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == SIGN:
            return self._messages.text(f"severity.{finding.severity.value}")
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole} or index.column() == SIGN:
            return None
        if index.column() == PLACE:
            place = finding.place.strip().rstrip(".")
            return self.tr("п. {0}").format(place) if place[:1].isdigit() else place
        return finding.cell if index.column() == CELL else self._messages.finding(finding)

    def _renew(self) -> None:
        found = self._draft.proposal.findings if self._draft.proposal is not None else ()
        self.beginResetModel()
        self._findings = sorted(found, key=lambda finding: _ORDER.index(finding.severity))
        self.endResetModel()


class ImportFindingDelegate(QStyledItemDelegate):
    """Paints a line of the findings."""

    def __init__(self, look: Look, view: QTableView) -> None:
        super().__init__(view)
        self._look = look
        self._cells = Cells(look)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        palette = self._look.palette
        painter.save()
        painter.setClipRect(option.rect)
        painter.setPen(self._cells.ground(painter, option, palette.base))
        if index.column() == SIGN:
            finding: Finding = index.data(FINDING_ROLE)
            notice = {Severity.ERROR: palette.error, Severity.WARNING: palette.warning}.get(
                finding.severity, palette.information
            )
            mark = QRect(0, 0, 16, 16)
            mark.moveCenter(option.rect.center())
            ratio = painter.device().devicePixelRatioF()
            painter.drawPixmap(mark.topLeft(), icons.pixmap(ICONS[finding.severity], 16, notice.colour, ratio))
            self._cells.strip(painter, option)
        else:
            painter.setFont(self._look.type.bold if index.column() == PLACE else self._look.type.body)
            if index.column() == CELL:
                painter.setPen(palette.muted)
            draw_line(painter, self._cells.padded(option.rect), str(index.data()))
        painter.restore()


class FindingsPage(Page):
    """`visited` carries the finding whose row is asked for."""

    visited = Signal(object)

    def __init__(self, look: Look, draft: ImportDraft, messages: Messages) -> None:
        super().__init__(look, draft)
        self.ui = Ui_WizardFindings()
        self.ui.setupUi(self)
        self.model = ImportFindingsModel(draft, messages, self)
        view = self.ui.findings
        view.setModel(self.model)
        view.setItemDelegate(ImportFindingDelegate(look, view))
        view.setAccessibleName(self.tr("Замечания"))
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        prepare_table(view, look, {SIGN: 40, PLACE: 90, CELL: 150}, SENTENCE)
        self.filling = view
        view.activated.connect(lambda index: self.visited.emit(index.data(FINDING_ROLE)))
        self.model.modelReset.connect(self._renew)

    @property
    @override
    def word(self) -> str:
        count = self.model.rowCount()
        return self.tr("Замечания: {0}").format(count) if count else self.tr("Замечания")

    @override
    def enter(self) -> None:
        self.ui.findings.setFocus()
        if not self.ui.findings.currentIndex().isValid():
            self.ui.findings.setCurrentIndex(self.model.index(0, SENTENCE))

    def _renew(self) -> None:
        found = self.model.rowCount() > 0
        self.ui.findings.setVisible(found)
        self.ui.empty_label.setVisible(not found)
