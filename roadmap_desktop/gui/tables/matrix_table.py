"""The matrix of indicators as a view, in the window and in the card."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QFontMetrics, QHideEvent, QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHeaderView
from typing_extensions import override

from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.models.indicators import FROZEN, NAME, NUMBER, TITLE, UNIT, IndicatorsModel
from roadmap_desktop.gui.models.roles import Role
from roadmap_desktop.gui.models.row_model import AnyIndex
from roadmap_desktop.gui.tables.cells import CHEVRON, INDENT, LEFT
from roadmap_desktop.gui.tables.editing_table import EditingTable
from roadmap_desktop.gui.tables.matrix_delegate import MatrixDelegate
from roadmap_desktop.gui.tables.text import line_count

_WIDTHS = {NUMBER: 46, TITLE: 300, NAME: 260, UNIT: 92}
YEAR_WIDTH, YEAR_WIDTH_CARD = 84, 52


class MatrixTable(EditingTable):
    """Results by years, of the whole roadmap or (`whole`) of one activity at full length.

    Space turns «Да» into «Нет» and back, Del empties, Enter goes down, Tab right.
    """

    def __init__(self, look: Look, model: IndicatorsModel, *, whole: bool = False) -> None:
        super().__init__()
        self._whole = whole
        self._look = look
        self._matrix = model
        self._chosen = ""
        self.setModel(model)
        delegate = MatrixDelegate(look, model, self, whole=whole)
        delegate.left.connect(self._go_on)
        self.setItemDelegate(delegate)
        self.horizontalHeader().setFixedHeight(look.row_height + 4 if whole else look.density.header)
        for column in (NUMBER, TITLE, UNIT):
            self.setColumnHidden(column, whole)
        model.modelReset.connect(self._set_widths)
        model.renewed.connect(self._set_heights)
        look.changed.connect(self._set_widths)
        self._set_widths()
        model.follow(followed=whole)

    @override
    def hint(self) -> str:
        if self._whole:
            return ""
        if self._matrix.is_searched:
            return self.tr("Ничего не найдено. Esc в строке поиска показывает все.")
        return self.tr("Показателей пока нет: они появляются вместе с мероприятиями.")

    @property
    def matrix(self) -> IndicatorsModel:
        """The model."""
        return self._matrix

    def measured(self) -> str:
        """Count, sum and mean of the chosen cells; sums only over numbers."""
        chosen = self.selectionModel().selectedIndexes()
        if len(chosen) < 2:
            return ""
        targets = [index.data(Role.CELL) for index in chosen]
        numbers = [t.value for t in targets if t is not None and t.value is not None]
        text = self.tr("Выделено ячеек: {0}").format(len(chosen))
        if not numbers:
            return text
        total = sum(numbers)
        mean = round(total / len(numbers), 2)
        return text + self.tr(" · Сумма: {0} · Среднее: {1}").format(_number(total), _number(mean))

    def choose(self, activity: str) -> None:
        """Put the cursor on the first row of an activity; as soon as it is seen, where that row waits for it."""
        self._chosen = activity
        first, last = self._matrix.rows_of(activity)
        if first < 0 or first <= self.currentIndex().row() <= last:
            return
        index = self._matrix.index(first, max(self.currentIndex().column(), TITLE))
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() == Qt.Key.Key_Space and not held:
            self._toggle()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._go_on(-1 if held & Qt.KeyboardModifier.ShiftModifier else 1, 0)
        elif event.key() == Qt.Key.Key_Tab:
            self._go_on(0, 1)
        elif event.key() == Qt.Key.Key_Backtab:
            self._go_on(0, -1)
        else:
            super().keyPressEvent(event)

    def _toggle(self) -> None:
        index = self.currentIndex()
        text = self._matrix.toggled(index) if index.isValid() else None
        if text is not None and self._matrix.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self._matrix.setData(index, text)

    def _go_on(self, rows: int, columns: int) -> None:
        index = self.currentIndex()
        self.setFocus()
        if not index.isValid():
            return
        row = max(0, min(index.row() + rows, self._matrix.rowCount() - 1))
        shown = [column for column in range(self._matrix.columnCount()) if not self.isColumnHidden(column)]
        ahead = [column for column in shown if (column - index.column()) * columns > 0]
        around = self.parentWidget()
        if self._whole and columns and not ahead and around is not None:
            around.focusNextPrevChild(columns > 0)  # in the card Tab goes on, to what is beside
            return
        column = index.column() if not ahead else ahead[0] if columns > 0 else ahead[-1]
        self.setCurrentIndex(self._matrix.index(row, column))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        row = self._matrix.rows[index.row()] if index.isValid() else None
        if row is not None and row.is_section and event.button() == Qt.MouseButton.LeftButton:
            start = LEFT + (row.outer.level - 1) * INDENT
            if start - 6 <= event.position().x() + self.horizontalHeader().offset() <= start + CHEVRON + 4:
                self._matrix.toggle(row)
                return
        super().mousePressEvent(event)

    @override
    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()  # the frame of a title runs over rows that Qt thinks untouched

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self._matrix.follow(followed=True)
        # Before Qt gives the focus: a table without a cursor would put it on its first row.
        self.choose(self._chosen)
        super().showEvent(event)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # That of the card is small, and what is added is worded in it before it is seen.
        self._matrix.follow(followed=self._whole)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_heights()

    def _set_widths(self) -> None:
        header = self.horizontalHeader()
        years = YEAR_WIDTH_CARD if self._whole else YEAR_WIDTH
        for column in range(self._matrix.columnCount()):
            self.setColumnWidth(column, _WIDTHS.get(column, years))
        if self._matrix.columnCount() >= FROZEN:
            for column in (NAME,) if self._whole else (TITLE, NAME):
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self._set_heights()

    def _set_heights(self) -> None:
        """One line a row; in the card (`whole`) as many as the result needs, and no scroll of its own."""
        rows, row = self.verticalHeader(), self._look.row_height
        rows.setDefaultSectionSize(row)
        self.verticalScrollBar().setSingleStep(row)
        if not self._whole:
            return
        width = max(self.columnWidth(NAME) - 14, 40)
        metrics = QFontMetrics(self._look.type.body)
        for place in range(self._matrix.rowCount()):
            lines = line_count(self._matrix.whole_name(place), self._look.type.body, width)
            rows.resizeSection(place, self._look.density.row_height(metrics, lines))
        bar = self.horizontalScrollBar()
        below = bar.height() if bar.isVisible() else 0
        self.setFixedHeight(self.horizontalHeader().height() + rows.length() + below + 2)


def _number(value: Decimal | int) -> str:
    text = f"{value:f}"
    return (text.rstrip("0").rstrip(".") if "." in text else text).replace(".", ",")
