"""How the rows of the document are painted and how their class is changed."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QFont, QIcon, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from roadmap_desktop.gui import icons
from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.models.row_model import AnyIndex
from roadmap_desktop.gui.tables.cells import LEFT, RIGHT
from roadmap_desktop.gui.tables.text import draw_line
from roadmap_desktop.gui.wizard import kinds
from roadmap_desktop.gui.wizard.kinds import ASIDE, CHOICES, KEYS, Kind
from roadmap_desktop.gui.wizard.review import Bracket, ReviewRow
from roadmap_desktop.gui.wizard.rows_model import COLUMNS, FIRST_TEXT, KIND, KIND_ROLE, ROW, ROW_ROLE, RowsModel

STRIP = 4
BRACKET = 11
"""Where the bracket stands, in logical pixels from the left."""
MARK = 24
"""Room for the chevron of a class."""
_WIDTHS = {ROW: 60, KIND: 144, FIRST_TEXT: 40, FIRST_TEXT + 3: 108}


class RowDelegate(QStyledItemDelegate):
    """Tint, strip, icon and word by class; a bracket joins torn rows."""

    def __init__(self, look: Look, view: QTableView) -> None:
        super().__init__(view)
        self._look = look
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(super().sizeHint(option, index).width(), self._look.row_height)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row: ReviewRow = index.data(ROW_ROLE)
        kind: Kind = index.data(KIND_ROLE)
        notice = kinds.notice(kind, self._look.palette)
        rect = option.rect
        painter.save()
        painter.setClipRect(rect)
        painter.fillRect(rect, notice.ground)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), self._look.palette.hairline)
        if index.column() == ROW:
            painter.fillRect(QRect(rect.left(), rect.top(), STRIP, rect.height()), notice.colour)
            self._bracket(painter, rect, row.bracket)
            painter.setFont(self._look.type.small)
            painter.setPen(self._look.palette.muted)
            draw_line(painter, rect.adjusted(0, 0, -RIGHT - 4, 0), row.label, Qt.AlignmentFlag.AlignRight)
        elif index.column() == KIND:
            self._kind(painter, rect, kind, changeable=row.changeable)
        else:
            self._text(painter, rect, index, row, kind)
        if option.state & QStyle.StateFlag.State_Selected:
            self._frame(painter, rect, index)
        painter.restore()

    def _bracket(self, painter: QPainter, rect: QRect, bracket: Bracket) -> None:
        if bracket is Bracket.NONE:
            return
        painter.setPen(QPen(self._look.palette.warning.colour, 1.5))
        x, middle = rect.left() + BRACKET, rect.center().y()
        top = middle if bracket is Bracket.START else rect.top()
        bottom = middle if bracket is Bracket.END else rect.bottom()
        painter.drawLine(x, top, x, bottom)
        if bracket is not Bracket.INSIDE:
            painter.drawLine(x, middle, x + 5, middle)

    def _kind(self, painter: QPainter, rect: QRect, kind: Kind, *, changeable: bool) -> None:
        colour = kinds.notice(kind, self._look.palette).colour
        ratio = painter.device().devicePixelRatioF()
        top = rect.center().y() - 7
        painter.drawPixmap(rect.left() + LEFT, top, icons.pixmap(kinds.icon(kind), 16, colour, ratio))
        painter.setFont(self._look.type.bold)
        painter.setPen(colour)
        draw_line(painter, rect.adjusted(LEFT + 22, 0, -MARK, 0), kinds.word(kind))
        if changeable:
            mark = icons.pixmap("chevron-down", 12, self._look.palette.muted, ratio)
            painter.drawPixmap(rect.right() - MARK + 6, rect.center().y() - 5, mark)

    def _text(self, painter: QPainter, rect: QRect, index: AnyIndex, row: ReviewRow, kind: Kind) -> None:
        palette = self._look.palette
        font = QFont(self._look.type.bold if kind in {Kind.SECTION, Kind.HEADER} else self._look.type.body)
        if kind is Kind.SUBSECTION:
            font = QFont(self._look.type.italic)
        font.setStrikeOut(kind in ASIDE)
        painter.setFont(font)
        painter.setPen(palette.muted if kind in ASIDE else palette.text)
        if len(row.cells) == 1:
            # One text over all columns: each cell paints its own part of it.
            left = self._view.columnViewportPosition(FIRST_TEXT)
            last = self._view.columnViewportPosition(COLUMNS - 1) + self._view.columnWidth(COLUMNS - 1)
            draw_line(painter, QRect(left + LEFT, rect.top(), last - left - LEFT - RIGHT, rect.height()), row.cells[0])
            return
        painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), palette.hairline)
        draw_line(painter, rect.adjusted(LEFT, 0, -RIGHT, 0), str(index.data()))

    def _frame(self, painter: QPainter, rect: QRect, index: AnyIndex) -> None:
        """The frame of a chosen row; its tint stays, it says what the row is."""
        accent = self._look.palette.accent
        height = rect.height() - 1
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), accent)
        painter.fillRect(QRect(rect.left(), rect.top() + height - 2, rect.width(), 2), accent)
        if index.column() == ROW:
            painter.fillRect(QRect(rect.left(), rect.top(), 2, height), accent)
        if index.column() == COLUMNS - 1:
            painter.fillRect(QRect(rect.right() - 1, rect.top(), 2, height), accent)

    # Changing the class

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        box = QComboBox(parent)
        box.setFrame(False)
        palette, ratio = self._look.palette, parent.devicePixelRatioF()
        for row_class in CHOICES:
            kind = kinds.kind_of(row_class)
            mark = QIcon(icons.pixmap(kinds.icon(kind), 16, kinds.notice(kind, palette).colour, ratio))
            mark.addPixmap(icons.pixmap(kinds.icon(kind), 16, palette.on_accent, ratio), QIcon.Mode.Selected)
            box.addItem(mark, kinds.word(kind), row_class)
        box.setMaxVisibleItems(len(CHOICES))
        box.activated.connect(lambda _: self._finish(box))
        QTimer.singleShot(0, box, box.showPopup)
        return box

    @override
    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        assert isinstance(editor, QComboBox)
        row: ReviewRow = index.data(ROW_ROLE)
        editor.setCurrentIndex(CHOICES.index(row.source.kind) if row.source.kind in CHOICES else -1)

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        assert isinstance(editor, QComboBox)
        if editor.currentIndex() >= 0:
            model.setData(index, editor.currentData())

    def _finish(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)


class RowsView(QTableView):
    """The table of rows: F2, Enter, the chevron or a letter change the class; letters take all chosen rows."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        kind = KEYS.get(event.text().casefold())
        model = self.model()
        if kind is not None and isinstance(model, RowsModel):
            rows = {index.row() for index in self.selectedIndexes()}
            model.choose([model.row_at(row).place for row in sorted(rows)], kind)
        elif event.key() in {Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.open_class(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.button() == Qt.MouseButton.LeftButton and plain and self._on_mark(index, event.position().toPoint()):
            self.open_class(index)

    def open_class(self, index: QModelIndex) -> None:
        """Open the list of classes of a row."""
        cell = index.siblingAtColumn(KIND)
        if cell.flags() & Qt.ItemFlag.ItemIsEditable:
            self.setCurrentIndex(cell)
            self.edit(cell)

    def _on_mark(self, index: QModelIndex, place: QPoint) -> bool:
        return index.isValid() and index.column() == KIND and place.x() > self.visualRect(index).right() - MARK


def prepare(view: RowsView, look: Look, model: RowsModel) -> None:
    """Dress the table of rows."""
    view.setModel(model)
    view.setItemDelegate(RowDelegate(look, view))
    view.setShowGrid(False)
    view.setFrameShape(QTableView.Shape.NoFrame)
    view.setTabKeyNavigation(False)
    view.setWordWrap(False)
    view.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    vertical, horizontal = view.verticalHeader(), view.horizontalHeader()
    vertical.hide()
    vertical.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    vertical.setMinimumSectionSize(look.row_height)
    vertical.setDefaultSectionSize(look.row_height)
    horizontal.setMinimumSectionSize(36)
    horizontal.setHighlightSections(False)
    horizontal.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    for column in range(COLUMNS):
        if column in _WIDTHS:
            view.setColumnWidth(column, _WIDTHS[column])
        else:
            horizontal.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
