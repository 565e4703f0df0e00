"""A table where one column opens a list of choices; its models say by roles how a cell looks and what it offers."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from roadmap_desktop.gui import icons
from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.models.row_model import AnyIndex
from roadmap_desktop.gui.tables.cells import LEFT, RIGHT, Cells
from roadmap_desktop.gui.tables.text import draw_line

CHOICES_ROLE = Qt.ItemDataRole.UserRole + 1
"""What the list offers: pairs of word and value."""
BOLD_ROLE = Qt.ItemDataRole.UserRole + 2
TONE_ROLE = Qt.ItemDataRole.UserRole + 3
"""«muted», «warning» or nothing."""
MARK = 24
MOST_SHOWN = 20


class ChoiceTable(QTableView):
    """By F2, Enter, a click on the cell or a double click anywhere the list of the row opens.

    `choice_column` is that of the lists; cells of it that are not editable have none.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.choice_column = 2
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self._clicked)
        self.doubleClicked.connect(self.open_choice)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.open_choice(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def open_choice(self, index: QModelIndex) -> None:
        """Open the list in the row of an index."""
        cell = index.siblingAtColumn(self.choice_column)
        editing = self.state() == QAbstractItemView.State.EditingState
        if cell.isValid() and cell.flags() & Qt.ItemFlag.ItemIsEditable and not editing:
            self.setCurrentIndex(cell)
            self.edit(cell)

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == self.choice_column:
            self.open_choice(index)


class ChoiceDelegate(QStyledItemDelegate):
    """Paints the cells and opens the lists."""

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
        painter.setFont(self._look.type.bold if index.data(BOLD_ROLE) else self._look.type.body)
        tone = index.data(TONE_ROLE)
        if tone:
            painter.setPen(palette.warning.colour if tone == "warning" else palette.muted)
        listed = bool(index.flags() & Qt.ItemFlag.ItemIsEditable)
        align = Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole) or Qt.AlignmentFlag.AlignLeft)
        room = option.rect.adjusted(LEFT, 0, -(MARK if listed else RIGHT), 0)
        draw_line(painter, room, str(index.data()), align)
        if listed:
            mark = icons.pixmap("chevron-down", 12, palette.muted, painter.device().devicePixelRatioF())
            painter.drawPixmap(option.rect.right() - MARK + 6, option.rect.center().y() - 5, mark)
        if index.column() == 0:
            self._cells.strip(painter, option)
        painter.restore()

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        box = QComboBox(parent)
        box.setFrame(False)
        for word, value in index.data(CHOICES_ROLE):
            box.addItem(word, value)
        box.setMaxVisibleItems(MOST_SHOWN)
        box.activated.connect(lambda _: self._finish(box))
        QTimer.singleShot(0, box, box.showPopup)
        return box

    @override
    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        assert isinstance(editor, QComboBox)
        editor.setCurrentIndex(max(editor.findData(index.data(Qt.ItemDataRole.EditRole)), 0))

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        assert isinstance(editor, QComboBox)
        model.setData(index, editor.currentData())

    def _finish(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)
