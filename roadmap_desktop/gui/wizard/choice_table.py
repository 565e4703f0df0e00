"""A table where one column opens a list of choices."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget
from typing_extensions import override


class ChoiceTable(QTableView):
    """A table where one column opens a list: by F2, Enter, a click on it or a double click anywhere.

    `choice_column` is that column; cells of it that are not editable have no list.
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

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == self.choice_column:
            self.open_choice(index)

    def open_choice(self, index: QModelIndex) -> None:
        """Open the list in the row of an index."""
        cell = index.siblingAtColumn(self.choice_column)
        if cell.isValid() and cell.flags() & Qt.ItemFlag.ItemIsEditable:
            self.setCurrentIndex(cell)
            self.edit(cell)
