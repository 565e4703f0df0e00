"""The differences by column: «все сроки» with one tick."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from typing_extensions import override

from roadmap_desktop.app.selection import Group
from roadmap_desktop.gui.models.row_model import AnyIndex
from roadmap_desktop.gui.update.check_table import CHECK, TEXT, TONE_ROLE
from roadmap_desktop.gui.update.differences_model import STATES
from roadmap_desktop.gui.update.draft import UpdateDraft

COUNT = TEXT + 1
_Role = Qt.ItemDataRole


class ColumnsModel(QAbstractTableModel):
    """A line for each column that differs, and how many of its differences are chosen."""

    def __init__(self, draft: UpdateDraft, parent: QObject) -> None:
        super().__init__(parent)
        self._draft = draft
        self._columns: tuple[Group, ...] = ()
        draft.changed.connect(self._renew)
        draft.chosen.connect(self._repaint)

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._columns)

    @override
    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else COUNT + 1

    @override
    def data(self, index: AnyIndex, role: int = _Role.DisplayRole) -> Any:
        selection = self._draft.selection
        if not index.isValid() or selection is None:
            return None
        group, column = self._columns[index.row()], index.column()
        if role == _Role.CheckStateRole and column == CHECK:
            return STATES[selection.extent(group.differences)]
        if role == TONE_ROLE and column == COUNT:
            return "muted"
        if role == _Role.TextAlignmentRole and column == COUNT:
            return Qt.AlignmentFlag.AlignRight
        if role == _Role.AccessibleTextRole and column == CHECK:
            return group.name
        if role not in {_Role.DisplayRole, _Role.ToolTipRole} or column == CHECK:
            return None
        return group.name if column == TEXT else len(group.differences)

    @override
    def setData(self, index: AnyIndex, value: Any, role: int = _Role.EditRole) -> bool:
        if not index.isValid() or role != _Role.CheckStateRole or index.column() != CHECK:
            return False
        some = self._columns[index.row()].differences
        self._draft.choose(some, wanted=Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def _renew(self) -> None:
        self.beginResetModel()
        self._columns = self._draft.selection.columns() if self._draft.selection is not None else ()
        self.endResetModel()

    def _repaint(self) -> None:
        if self._columns:
            self.dataChanged.emit(self.index(0, CHECK), self.index(len(self._columns) - 1, CHECK))
