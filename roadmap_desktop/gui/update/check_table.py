"""A table of ticks: Space or a click on the box takes or leaves the chosen rows; its models say how a cell looks."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from roadmap_desktop.gui import check_box, icons
from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.models.row_model import AnyIndex
from roadmap_desktop.gui.tables.cells import LEFT, RIGHT, Cells
from roadmap_desktop.gui.tables.text import draw_line

TONE_ROLE = Qt.ItemDataRole.UserRole + 1
"""«muted», «bold», «heading», «conflict» or nothing."""
SIGN_ROLE = Qt.ItemDataRole.UserRole + 2
"""The name of an icon before the text, or nothing."""
CHECK, TEXT = range(2)
CHECK_WIDTH = 36

_Role = Qt.ItemDataRole
_SELECTED = QStyle.StateFlag.State_Selected


class CheckTable(QTableView):
    """Rows with a box in the first column; all chosen rows follow the current one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.toggle()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            # The next row, as in a spreadsheet: what writes is the button alone.
            below = self.model().index(self.currentIndex().row() + 1, TEXT)
            if below.isValid():
                self.setCurrentIndex(below)
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and self._on_box(index, event.position().toPoint()):
            self.toggle()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        # Two quick clicks on a box are two clicks.
        if self._on_box(self.indexAt(event.position().toPoint()), event.position().toPoint()):
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def toggle(self) -> None:
        """Turn the box of the current row, and make those of all chosen rows the same."""
        current = self.currentIndex().siblingAtColumn(CHECK)
        if not current.isValid():
            return
        state = Qt.CheckState(self.model().data(current, _Role.CheckStateRole))
        wanted = Qt.CheckState.Unchecked if state is Qt.CheckState.Checked else Qt.CheckState.Checked
        rows = {index.row() for index in self.selectionModel().selectedIndexes()} | {current.row()}
        for row in sorted(rows):
            self.model().setData(self.model().index(row, CHECK), wanted, _Role.CheckStateRole)

    def _on_box(self, index: QModelIndex, place: QPoint) -> bool:
        return index.isValid() and index.column() == CHECK and place.x() < self.visualRect(index).left() + CHECK_WIDTH


class CheckDelegate(QStyledItemDelegate):
    """Paints boxes and cells; a heading runs over all columns but the first."""

    def __init__(self, look: Look, view: QTableView) -> None:
        super().__init__(view)
        self._look = look
        self._view = view
        self._cells = Cells(look)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        palette, tone = self._look.palette, index.data(TONE_ROLE)
        plain = {"heading": palette.section, "conflict": palette.warning.ground}.get(tone, palette.base)
        painter.save()
        painter.setClipRect(option.rect)
        painter.setPen(self._cells.ground(painter, option, plain))
        if index.column() == CHECK:
            state = Qt.CheckState(index.data(_Role.CheckStateRole))
            check_box.paint(painter, option.rect, state, palette, on=bool(option.state & _SELECTED))
            self._cells.strip(painter, option)
        elif tone == "heading":
            self._heading(painter, option.rect, index)
        else:
            quiet = tone == "muted" and not option.state & _SELECTED
            self._text(painter, option, index, "quiet" if quiet else str(tone or ""))
        painter.restore()

    def _heading(self, painter: QPainter, rect: QRect, index: AnyIndex) -> None:
        """One text over all columns: each cell paints its own part of it."""
        model = index.model()
        first, last = self._view.columnViewportPosition(TEXT), model.columnCount() - 1
        end = self._view.columnViewportPosition(last) + self._view.columnWidth(last)
        line = model.index(index.row(), TEXT)
        painter.setFont(self._look.type.bold)
        room = QRect(first + LEFT, rect.top(), end - first - LEFT - RIGHT, rect.height())
        draw_line(painter, room, str(line.data()))

    def _text(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex, tone: str) -> None:
        palette, rect = self._look.palette, option.rect
        self._cells.line_right(painter, rect)
        painter.setFont(self._look.type.bold if tone == "bold" else self._look.type.body)
        left, sign = LEFT, index.data(SIGN_ROLE)
        if sign:
            ratio = painter.device().devicePixelRatioF()
            plain = palette.framed and option.state & _SELECTED
            mark = icons.pixmap(sign, 16, painter.pen().color() if plain else palette.warning.colour, ratio)
            painter.drawPixmap(rect.left() + left, rect.center().y() - 7, mark)
            left += 22
        if tone == "quiet":
            painter.setPen(palette.muted)
        align = Qt.AlignmentFlag(index.data(_Role.TextAlignmentRole) or Qt.AlignmentFlag.AlignLeft)
        draw_line(painter, rect.adjusted(left, 0, -RIGHT, 0), str(index.data()), align)
