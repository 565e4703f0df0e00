"""Cut, copy, paste and clear, in whichever table or text field has the focus."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTableView

from roadmap_desktop.app.session import Label
from roadmap_desktop.gui.models.row_model import RowModel
from roadmap_desktop.gui.session_bridge import Commands, SessionBridge, together
from roadmap_desktop.gui.tables.clipboard import grid_of, packed, unpacked

SOURCE = "table"
MOST_CELLS = 20_000
"""Cells of a paste; more is a document, which is imported."""


class CellCommands(QObject):
    """Spreadsheet habits over the tables; text fields keep their own."""

    def __init__(self, bridge: SessionBridge) -> None:
        super().__init__(bridge)
        self._bridge = bridge

    def by_action(self) -> Commands:
        """The actions that are done here."""
        return {"cut": self.cut, "copy": self.copy, "paste": self.paste, "clear": self.clear, "edit": self.edit}

    def copy(self) -> None:
        """The chosen cells, or the chosen text."""
        text = _text_widget()
        if text is not None:
            text.copy()
        elif (table := _table()) is not None:
            QGuiApplication.clipboard().setMimeData(packed(grid_of(_chosen(table))))

    def cut(self) -> None:
        """Copy, then clear."""
        text = _text_widget()
        if text is not None:
            text.cut()
        else:
            self.copy()
            self.clear()

    def clear(self) -> None:
        """Empty the chosen cells, as one step."""
        table = _table()
        if table is not None:
            self._fill(table, [(index, "") for index in _chosen(table)], "step.cleared")

    def paste(self) -> None:
        """The clipboard's cells from the current one on, as one step; a single text into every chosen cell."""
        text, table = _text_widget(), _table()
        if text is not None:
            text.paste()
            return
        clip = QGuiApplication.clipboard().text()
        if table is None or not clip:
            return
        grid = unpacked(clip)
        if len(grid) * max(map(len, grid), default=0) > MOST_CELLS:
            self._bridge.refused.emit(
                self.tr("В буфере слишком много ячеек. Ничего не изменено. Такую таблицу можно загрузить из файла.")
            )
            return
        cells = _targets(table, grid)
        self._fill(table, cells, "step.pasted")
        many = len(grid) > 1 or len(grid[0]) > 1
        if cells and many and table.selectionBehavior() == QTableView.SelectionBehavior.SelectItems:
            # The block that was pasted is shown, as in a spreadsheet.
            block = QItemSelection(cells[0][0], cells[-1][0])
            table.selectionModel().select(block, QItemSelectionModel.SelectionFlag.Select)

    def edit(self) -> None:
        """Open the current cell."""
        table = _table()
        if table is not None and table.currentIndex().flags() & Qt.ItemFlag.ItemIsEditable:
            table.edit(table.currentIndex())

    def _fill(self, table: QTableView, cells: list[tuple[QModelIndex, str]], code: str) -> None:
        model = table.model()
        if not isinstance(model, RowModel):
            return
        steps = [
            model.edit_of(index, text)
            for index, text in cells
            if model.flags(index) & Qt.ItemFlag.ItemIsEditable and str(index.data(Qt.ItemDataRole.EditRole)) != text
        ]
        if steps:
            self._bridge.perform(together(steps), Label(code, (("count", str(len(steps))),)), SOURCE)


def _targets(table: QTableView, grid: list[list[str]]) -> list[tuple[QModelIndex, str]]:
    chosen = _chosen(table)
    if len(grid) == 1 and len(grid[0]) == 1:
        return [(index, grid[0][0]) for index in chosen]
    start, model = table.currentIndex(), table.model()
    shown = [c for c in range(start.column(), model.columnCount()) if not table.isColumnHidden(c)]
    return [
        (model.index(start.row() + row, column), text)
        for row, texts in enumerate(grid)
        for column, text in zip(shown, texts, strict=False)
        if start.row() + row < model.rowCount()
    ]


def _chosen(table: QTableView) -> list[QModelIndex]:
    """The chosen cells; only the current one where whole rows are chosen."""
    selection: QItemSelectionModel = table.selectionModel()
    if table.selectionBehavior() != QTableView.SelectionBehavior.SelectItems and table.currentIndex().isValid():
        return [table.currentIndex()]
    return list(selection.selectedIndexes())


def _text_widget() -> QPlainTextEdit | QLineEdit | None:
    focused = QApplication.focusWidget()
    return focused if isinstance(focused, QPlainTextEdit | QLineEdit) else None


def _table() -> QTableView | None:
    focused = QApplication.focusWidget()
    return focused if isinstance(focused, QTableView) else None
