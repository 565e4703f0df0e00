"""The list of findings: one line each, with its sign, its place, its sentence and what cures it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)
from typing_extensions import override

from roadmap_desktop.domain.findings import Finding, Severity
from roadmap_desktop.gui import icons
from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.models.row_model import AnyIndex
from roadmap_desktop.gui.session_bridge import SessionBridge
from roadmap_desktop.gui.tables.cells import Cells
from roadmap_desktop.gui.tables.editing_table import draw_hint
from roadmap_desktop.gui.tables.text import draw_line

SIGN, PLACE, SENTENCE, ACTION = range(4)
FINDING_ROLE = Qt.ItemDataRole.UserRole + 30
ICONS = {Severity.ERROR: "octagon-alert", Severity.WARNING: "triangle-alert", Severity.INFORMATION: "info"}


class FindingsModel(QAbstractTableModel):
    """The findings of the roadmap shown, errors first."""

    def __init__(self, bridge: SessionBridge) -> None:
        super().__init__(bridge)
        self._bridge = bridge
        self._findings: tuple[Finding, ...] = ()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is listed."""
        return self._findings

    def show(self, findings: tuple[Finding, ...]) -> None:
        """List these."""
        if findings != self._findings:
            self.beginResetModel()
            self._findings = findings
            self.endResetModel()

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._findings)

    @override
    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else 4

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        finding = self._findings[index.row()]
        if role == FINDING_ROLE:
            return finding
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(finding, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._text(finding, SENTENCE)
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == SIGN:
            return self._bridge.messages.text(f"severity.{finding.severity.value}")
        return None

    def _text(self, finding: Finding, column: int) -> str:
        if column == PLACE:
            place = finding.place.strip().rstrip(".")
            return self.tr("п. {0}").format(place) if place and place[0].isdigit() else place
        if column == SENTENCE:
            return self._bridge.messages.finding(finding)
        if column == ACTION:
            return self.tr("Исправить") if finding.fix else ""
        return ""


class FindingsView(QTableView):
    """Double click goes there, Enter or the link does what cures it."""

    visited = Signal(object)
    cured = Signal(object)

    def __init__(self, look: Look, model: FindingsModel) -> None:
        super().__init__()
        self._look = look
        self._model = model
        self.setModel(model)
        self.setItemDelegate(FindingDelegate(look, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setAccessibleName(self.tr("Замечания"))
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(look.row_height)
        self.horizontalHeader().hide()
        self.horizontalHeader().setMinimumSectionSize(24)
        self.horizontalHeader().setSectionResizeMode(SENTENCE, QHeaderView.ResizeMode.Stretch)
        for column, width in ((SIGN, 36), (PLACE, 80), (ACTION, 110)):
            self.setColumnWidth(column, width)
        self.doubleClicked.connect(lambda index: self.visited.emit(index.data(FINDING_ROLE)))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        draw_hint(self, self.tr("Замечаний нет"))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and index.column() == ACTION:
            self._cure(index)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            finding: Finding = self.currentIndex().data(FINDING_ROLE)
            (self.cured if finding.fix else self.visited).emit(finding)
        else:
            super().keyPressEvent(event)

    def _cure(self, index: QModelIndex) -> None:
        finding: Finding = index.data(FINDING_ROLE)
        if finding.fix is not None:
            self.cured.emit(finding)


class FindingDelegate(QStyledItemDelegate):
    """Paints a line of the findings."""

    def __init__(self, look: Look, view: QTableView) -> None:
        super().__init__(view)
        self._look = look
        self._cells = Cells(look)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(40, self._look.row_height)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        palette = self._look.palette
        finding: Finding = index.data(FINDING_ROLE)
        painter.save()
        painter.setClipRect(option.rect)
        painter.setPen(self._cells.ground(painter, option, palette.base))
        if index.column() == SIGN:
            self._sign(painter, option.rect, finding.severity)
            self._cells.strip(painter, option)
        else:
            painter.setFont(self._look.type.bold if index.column() == PLACE else self._look.type.body)
            if index.column() == ACTION:
                painter.setPen(palette.accent)
            align = Qt.AlignmentFlag.AlignRight if index.column() == ACTION else Qt.AlignmentFlag.AlignLeft
            draw_line(painter, self._cells.padded(option.rect), str(index.data()), align)
        painter.restore()

    def _sign(self, painter: QPainter, rect: QRect, severity: Severity) -> None:
        palette = self._look.palette
        notice = {Severity.ERROR: palette.error, Severity.WARNING: palette.warning}.get(severity, palette.information)
        mark = icons.pixmap(ICONS[severity], 16, notice.colour, painter.device().devicePixelRatioF())
        place = QRect(0, 0, 16, 16)
        place.moveCenter(rect.center())
        painter.drawPixmap(place.topLeft(), mark)
