"""What the delegates of all tables share: a cell's editor, and how it ends."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.models.row_model import AnyIndex, RowModel
from roadmap_desktop.gui.tables.cell_editor import CellEditor
from roadmap_desktop.gui.tables.cells import Cells


class EditingDelegate(QStyledItemDelegate):
    """A delegate whose editor decides itself when it commits, so that a refused text stays in place.

    `left` tells how an editor ended, with rows and columns to go on by.
    """

    left = Signal(int, int)

    def __init__(self, look: Look, model: RowModel[Any], table: QWidget) -> None:
        super().__init__(table)
        self._cells = Cells(look)
        self._look = look
        self._rows = model

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        place = QPersistentModelIndex(index)
        editor = CellEditor(self._look, lambda text: self._rows.put(place, text) if place.isValid() else "", parent)
        editor.left.connect(lambda rows, columns: self._close(editor, rows, columns))
        return editor

    @override
    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        if isinstance(editor, CellEditor):
            editor.load(str(index.data(Qt.ItemDataRole.EditRole)))

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        if isinstance(editor, CellEditor):
            editor.finish()

    @override
    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        if isinstance(editor, CellEditor):
            editor.place(self.room(option.rect, index))

    def room(self, cell: QRect, index: AnyIndex) -> QRect:  # noqa: ARG002 - for those who look at the row
        """Where the editor of a cell goes."""
        return cell

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Qt's own filter would commit and close the editor over a refused text.
        return False

    def _close(self, editor: CellEditor, rows: int, columns: int) -> None:
        self.closeEditor.emit(editor)
        if rows or columns:
            self.left.emit(rows, columns)
