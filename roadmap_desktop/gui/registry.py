"""The registry of roadmaps at the left: name in two lines, period and number of points."""

from __future__ import annotations

from collections import Counter
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from roadmap_desktop.app.session import Applied
from roadmap_desktop.domain.model import Roadmap
from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.models.roles import Role
from roadmap_desktop.gui.models.row_model import AnyIndex
from roadmap_desktop.gui.session_bridge import SessionBridge
from roadmap_desktop.gui.tables.text import draw_lines

MARGIN, PADDING = 6, 10
COUNT_ROLE = Qt.ItemDataRole.UserRole + 20


class RegistryModel(QAbstractListModel):
    """All roadmaps of the file, in the order of the registry."""

    def __init__(self, bridge: SessionBridge) -> None:
        super().__init__(bridge)
        self._bridge = bridge
        self._roadmaps: tuple[Roadmap, ...] = ()
        self._counts: Counter[str] = Counter()
        bridge.applied.connect(self._take)
        bridge.replaced.connect(self.renew)
        self.renew()

    @property
    def roadmaps(self) -> tuple[Roadmap, ...]:
        """The roadmaps shown."""
        return self._roadmaps

    def place(self, roadmap: str) -> int:
        """The row of a roadmap; −1 when there is none."""
        return next((place for place, found in enumerate(self._roadmaps) if found.id == roadmap), -1)

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._roadmaps)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        roadmap = self._roadmaps[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return " ".join(roadmap.title.split())
        if role == Role.ENTITY:
            return roadmap.id
        if role == COUNT_ROLE:
            return self._count(roadmap)
        return None

    def renew(self) -> None:
        """Show what the file holds now."""
        self.beginResetModel()
        self._read()
        self.endResetModel()

    def _count(self, roadmap: Roadmap) -> str:
        period = roadmap.period
        years = ""
        if period is not None:
            first, last = period.start.year, period.end.year
            years = f"{first} · " if first == last else f"{first}–{last} · "
        return years + self.tr("%n п.", "", self._counts[roadmap.id])

    def _take(self, applied: Applied) -> None:
        before = [r.id for r in self._roadmaps]
        if before != [r.id for r in applied.file.ordered_roadmaps()]:
            self.renew()
            return
        self._read()
        self.dataChanged.emit(self.index(0), self.index(max(len(before) - 1, 0)))

    def _read(self) -> None:
        self._roadmaps = self._bridge.file.ordered_roadmaps()
        self._counts = Counter(activity.roadmap for activity in self._bridge.file.activities.values())


class RegistryDelegate(QStyledItemDelegate):
    """Paints a roadmap of the registry as a rounded card."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        title = QFontMetrics(self._look.type.bold).lineSpacing()
        count = QFontMetrics(self._look.type.caption).lineSpacing()
        return QSize(120, 2 * title + count + 14)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        palette = self._look.palette
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        box = option.rect.adjusted(MARGIN, 1, -MARGIN, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if chosen or hovered:
            painter.setBrush(palette.selection if chosen else palette.hover)
            painter.drawRoundedRect(box, 5, 5)
        if chosen:
            painter.fillRect(QRect(box.left(), box.top() + 4, 3, box.height() - 8), palette.accent)
        painter.setPen(palette.selection_text if chosen else palette.text)
        painter.setFont(self._look.type.bold if chosen else self._look.type.body)
        room = box.adjusted(PADDING, 5, -PADDING, -5)
        draw_lines(painter, room, index.data(), 2)
        painter.setFont(self._look.type.caption)
        painter.setPen(palette.selection_text if chosen and palette.framed else palette.muted)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft), index.data(COUNT_ROLE))
        painter.restore()
