"""A table of the plan's rows: used beside the timeline, and twice in the full table (frozen part and the rest)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import Enum

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QScrollBar, QTableView, QVBoxLayout, QWidget
from typing_extensions import override

from roadmap_desktop.app.outline import Row, RowKind
from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.models.activities import ActivitiesModel
from roadmap_desktop.gui.models.columns import COLUMNS, NUMBER, STANDING, TITLE
from roadmap_desktop.gui.tables.cells import CHEVRON, INDENT, LEFT
from roadmap_desktop.gui.tables.editing_table import EditingTable
from roadmap_desktop.gui.tables.row_delegate import RowDelegate
from roadmap_desktop.gui.tables.text import line_count

TALLEST = 240
"""Logical pixels of a row with full text; the card shows the rest."""


ROWS = QItemSelectionModel.SelectionFlag.Rows


class RowHeight(Enum):
    """How much of a text a row shows."""

    ONE = 1
    THREE = 3
    FULL = 0


class PlanTable(EditingTable):
    """Rows of an ActivitiesModel in some of its columns.

    `leads` is the table that carries chevrons and section titles. `heights_changed` follows every change of rows or
    heights, for whoever shows the same rows beside it.
    """

    heights_changed = Signal()

    def __init__(
        self, look: Look, model: ActivitiesModel, columns: Iterable[int], comment: Callable[[str], str], *, leads: bool
    ) -> None:
        super().__init__()
        self.leads = leads
        self.neighbour: PlanTable | None = None
        self._look = look
        self._plan = model
        self._mode = RowHeight.ONE
        self.setModel(model)
        self._delegate = RowDelegate(look, model, comment, self)
        self._delegate.left.connect(self._go_on)
        self.setItemDelegate(self._delegate)
        self._set_up(set(columns))
        # Once after a change, not at each of the thousand steps that it may have.
        model.renewed.connect(self._follow)
        model.rowsRemoved.connect(self._choose_again)
        look.changed.connect(self.renew_heights)
        self.renew_heights()

    def _set_up(self, columns: set[int]) -> None:
        header = self.horizontalHeader()
        header.setFixedHeight(self._look.density.header)
        header.setMinimumSectionSize(STATUS_WIDTH)
        for column, described in enumerate(COLUMNS):
            self.setColumnHidden(column, column not in columns)
            self.setColumnWidth(column, described.width)
        header.setSectionResizeMode(STANDING, QHeaderView.ResizeMode.Fixed)

    @override
    def hint(self) -> str:
        if not self.leads:
            return ""
        if self._plan.is_searched:
            return self.tr("Ничего не найдено. Esc в строке поиска показывает все.")
        return self.tr("Мероприятий пока нет. Клавиша Ins добавляет первое.")

    # Rows

    @property
    def plan(self) -> ActivitiesModel:
        """The model."""
        return self._plan

    @property
    def picks_cells(self) -> bool:
        """Whether single cells are chosen, as in a spreadsheet, and not whole rows."""
        return self.selectionBehavior() == QAbstractItemView.SelectionBehavior.SelectItems

    def row_width(self) -> int:
        """The width over which a section's title runs."""
        return self.horizontalHeader().length()

    def set_row_height(self, mode: RowHeight) -> None:
        """Show one line of each text, three, or all."""
        self._mode = mode
        self.renew_heights()
        self.updateGeometries()  # else the bar does not reach that far yet
        self.scrollTo(self.currentIndex())

    def renew_heights(self) -> None:
        """Give each row the height of its mode."""
        header = self.verticalHeader()
        header.setDefaultSectionSize(self._look.row_height)
        if self._mode is not RowHeight.ONE:
            for place, row in enumerate(self._plan.rows):
                header.resizeSection(place, self._height(row))
        elif header.length() != header.count() * self._look.row_height:
            for place in range(header.count()):
                header.resizeSection(place, self._look.row_height)
        self.verticalScrollBar().setSingleStep(self._look.row_height)
        self.heights_changed.emit()

    def _follow(self, touched: object) -> None:
        if touched is None:
            self.renew_heights()

    def _height(self, row: Row) -> int:
        metrics = QFontMetrics(self._look.type.body)
        if row.kind is not RowKind.ACTIVITY:
            return self._look.row_height
        lines = 3
        if self._mode is RowHeight.FULL:
            title = self._plan.file.activities[row.id].title
            lines = line_count(title, self._look.type.body, max(self.columnWidth(TITLE) - 14, 40))
        return min(self._look.density.row_height(metrics, lines), TALLEST)

    # What is chosen

    def chosen_rows(self) -> list[Row]:
        """The chosen rows from top to bottom; the current one when only a cell is chosen."""
        selection = self.selectionModel()
        places = sorted({index.row() for index in selection.selectedIndexes()})
        return [self._plan.rows[place] for place in places]

    def current_row(self) -> Row | None:
        """The row of the cursor."""
        index = self.currentIndex()
        return self._plan.rows[index.row()] if index.isValid() else None

    def toggle_row(self, index: QModelIndex) -> None:
        """Choose a row beside those that are, or no more."""
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flag.Toggle | flag.Rows)

    def reach_row(self, index: QModelIndex) -> None:
        """Choose all rows from the current one to this."""
        first, last = sorted((max(self.currentIndex().row(), 0), index.row()))
        rows = QItemSelection(self._plan.index(first, 0), self._plan.index(last, len(COLUMNS) - 1))
        self.selectionModel().select(rows, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def choose(self, id_: str) -> None:
        """Put the cursor on the row of an id and bring it into view; nothing when no row shows it."""
        place = self._plan.place(id_)
        if place < 0 or (self.currentIndex().isValid() and self.currentIndex().row() == place):
            return
        column = self.currentIndex().column() if self.currentIndex().isValid() else TITLE
        index = self._plan.index(place, column)
        mode = QItemSelectionModel.SelectionFlag.ClearAndSelect
        if not self.picks_cells:
            mode |= QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, mode)
        self.scrollTo(index)

    def _choose_again(self) -> None:
        """Rows that go take the selection along: the cursor stands on a neighbour, which is to be seen."""
        selection, current = self.selectionModel(), self.currentIndex()
        if current.isValid() and not selection.hasSelection():
            rows = QItemSelectionModel.SelectionFlag.NoUpdate if self.picks_cells else ROWS
            selection.select(current, QItemSelectionModel.SelectionFlag.Select | rows)

    def edit_title(self, id_: str) -> None:
        """Open the title of a row, to be worded."""
        place = self._plan.place(id_)
        table = self if not self.isColumnHidden(TITLE) or self.neighbour is None else self.neighbour
        if place >= 0:
            index = self._plan.index(place, TITLE)
            table.setFocus()
            table.setCurrentIndex(index)
            table.edit(index)

    # Keys and mouse

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, held = self.current_row(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        step = _STEPS.get((Qt.Key(event.key()), held))
        if step is not None:
            self._go_on(*step)
            return
        sideways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        plain = bool(sideways) and not held
        if plain and row is not None and (self._fold_by_key(row, opening=sideways > 0) or self._cross(sideways)):
            return
        super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and self._on_chevron(event, index):
            self._plan.toggle(index.row())
            return
        super().mousePressEvent(event)

    def _on_chevron(self, event: QMouseEvent, index: QModelIndex) -> bool:
        row = self._plan.rows[index.row()]
        if not self.leads or row.kind is RowKind.RESULT or (row.kind is RowKind.ACTIVITY and row.count < 2):
            return False
        if row.kind is RowKind.ACTIVITY and index.column() != NUMBER:
            return False
        start = LEFT + (max(row.level - 1, 0) * INDENT if row.kind is RowKind.SECTION else 0)
        x = event.position().x() + self.horizontalHeader().offset()
        return start - 6 <= x <= start + CHEVRON + 4

    def _fold_by_key(self, row: Row, *, opening: bool) -> bool:
        """Left and right fold and unfold as in a tree, where the row has something to fold."""
        foldable = row.kind is RowKind.SECTION or (row.kind is RowKind.ACTIVITY and row.count > 1)
        if not foldable or (self.picks_cells and row.kind is not RowKind.SECTION) or row.folded != opening:
            return False
        self._plan.toggle(self._plan.place(row.id))
        return True

    def _cross(self, sideways: int) -> bool:
        """Step over into the neighbour at the edge of the columns shown here."""
        column = self.currentIndex().column() + sideways
        if self.neighbour is None or not 0 <= column < len(COLUMNS) or not self.isColumnHidden(column):
            return False
        self._put_cursor(self.currentIndex().row(), column)
        return True

    def _go_on(self, rows: int, columns: int) -> None:
        """Move the cursor on after an entry, as a spreadsheet does, over columns that cannot be typed into."""
        index = self.currentIndex()
        if not index.isValid():
            return
        place, column = max(0, min(index.row() + rows, self._plan.rowCount() - 1)), index.column()
        ahead = range(column + 1, len(COLUMNS)) if columns > 0 else range(column - 1, -1, -1) if columns else ()
        typed = (other for other in ahead if self._is_shown(other) and self._takes_text(place, other))
        self._put_cursor(place, next(typed, column))

    def _put_cursor(self, place: int, column: int) -> None:
        table = self if self.neighbour is None or not self.isColumnHidden(column) else self.neighbour
        table.setFocus()
        table.setCurrentIndex(self._plan.index(place, column))

    def _is_shown(self, column: int) -> bool:
        return not self.isColumnHidden(column) or (
            self.neighbour is not None and not self.neighbour.isColumnHidden(column)
        )

    def _takes_text(self, place: int, column: int) -> bool:
        return bool(self._plan.flags(self._plan.index(place, column)) & Qt.ItemFlag.ItemIsEditable)


_STEPS = {
    (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier): (1, 0),
    (Qt.Key.Key_Enter, Qt.KeyboardModifier.NoModifier): (1, 0),
    (Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier): (-1, 0),
    (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier): (0, 1),
    (Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier): (0, -1),
    (Qt.Key.Key_Backtab, Qt.KeyboardModifier.NoModifier): (0, -1),  # as Qt passes it on
}

STATUS_WIDTH = 28


class Footed(QWidget):
    """A table with room below it where its neighbour has a scroll bar, so that both show the same rows."""

    def __init__(self, table: QTableView, bar: QScrollBar) -> None:
        super().__init__()
        self._bar = bar
        self._foot = QWidget()
        self._foot.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(table)
        layout.addWidget(self._foot)
        self.setFocusProxy(table)
        bar.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Show, QEvent.Type.Hide}:
            self._foot.setFixedHeight(self._bar.sizeHint().height())
            self._foot.setVisible(event.type() == QEvent.Type.Show)
        return super().eventFilter(watched, event)


def scroll_together(tables: Iterable[QWidget]) -> None:
    """Let tables with the same rows share one vertical scroll."""
    bars = [t.verticalScrollBar() for t in tables if isinstance(t, QAbstractItemView)]
    for bar in bars:
        for other in bars:
            if other is not bar:
                bar.valueChanged.connect(other.setValue)
