"""What all small tables of the program have in common: named columns, a row for each of some things, no children."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from typing_extensions import override

from roadmap_desktop.gui.models.row_model import AnyIndex


class NamedColumns(QAbstractTableModel):
    """A table whose `headings` and number of rows (`count`) a model says; `more` is what can be done with a cell."""

    def headings(self) -> tuple[str, ...]:
        """The words above the columns, from left to right."""
        raise NotImplementedError

    def count(self) -> int:
        """How many rows there are."""
        raise NotImplementedError

    def more(self, _index: AnyIndex) -> Qt.ItemFlag:
        """The flags of a cell besides those of any: editable, to be ticked."""
        return Qt.ItemFlag.NoItemFlags

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else self.count()

    @override
    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.headings())

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.headings()[section]

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | self.more(index)
