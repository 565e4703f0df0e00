"""A flat item model whose rows are led from one order to the next without a reset."""

from __future__ import annotations

from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from roadmap_desktop.app.outline import RowStep, StepKind, row_steps
from roadmap_desktop.domain.model import File
from roadmap_desktop.gui.session_bridge import Edit, SessionBridge

AnyIndex = QModelIndex | QPersistentModelIndex


class Identified(Protocol):
    """Anything that stands for one row."""

    @property
    def id(self) -> str:
        """What tells the row from every other one."""


RowT = TypeVar("RowT", bound=Identified)


class RowModel(QAbstractTableModel, Generic[RowT]):
    """Rows of the snapshot `file`.

    `renewed` follows once after every change: with the ids of the entities whose texts alone are others, or None when
    rows came, went or moved.
    """

    renewed = Signal(object)

    def __init__(self, bridge: SessionBridge) -> None:
        super().__init__(bridge)
        self._bridge = bridge
        self._file: File = bridge.file
        self._rows: tuple[RowT, ...] = ()
        self._places: dict[str, int] = {}

    @property
    def rows(self) -> tuple[RowT, ...]:
        """The visible rows."""
        return self._rows

    @property
    def file(self) -> File:
        """The snapshot that the rows were made from."""
        return self._file

    def place(self, id_: str) -> int:
        """The row that shows this id; −1 when none does."""
        return self._places.get(id_, -1)

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole:
            return False
        sentence = self.put(index, str(value))
        if sentence:
            self._bridge.refused.emit(sentence)
        return not sentence

    def put(self, index: AnyIndex, text: str) -> str:
        """Give a cell the text that was typed; gives the sentence why it was refused, else an empty text."""
        raise NotImplementedError

    def edit_of(self, index: AnyIndex, text: str) -> Edit:
        """The intention to give a cell a text."""
        raise NotImplementedError

    def _lead(self, after: tuple[RowT, ...], file: File) -> None:
        """Lead the views from the rows they show to these, made from another snapshot."""
        for step in row_steps([row.id for row in self._rows], [row.id for row in after]):
            # Rows on their way out are still asked for their texts: they need the snapshot they came from.
            if step.kind is not StepKind.REMOVE:
                self._file = file
            self._step(step, after)
        self._file = file
        self._set_rows(after)

    def _step(self, step: RowStep, after: tuple[RowT, ...]) -> None:
        nowhere, rows = QModelIndex(), list(self._rows)
        if step.kind is StepKind.INSERT:
            self.beginInsertRows(nowhere, step.first, step.last)
            rows[step.first : step.first] = after[step.first : step.last + 1]
            self._set_rows(tuple(rows))
            self.endInsertRows()
        elif step.kind is StepKind.REMOVE:
            self.beginRemoveRows(nowhere, step.first, step.last)
            del rows[step.first : step.last + 1]
            self._set_rows(tuple(rows))
            self.endRemoveRows()
        else:
            self.beginMoveRows(nowhere, step.first, step.last, nowhere, step.target)
            block = rows[step.first : step.last + 1]
            rest = rows[: step.first] + rows[step.last + 1 :]
            place = step.target - (len(block) if step.target > step.last else 0)
            self._set_rows((*rest[:place], *block, *rest[place:]))
            self.endMoveRows()

    def _set_rows(self, rows: tuple[RowT, ...]) -> None:
        self._rows = rows
        self._places = {row.id: place for place, row in enumerate(rows)}

    def _announce(self, first: int, last: int) -> None:
        """Tell the views that the texts of these rows are others."""
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, self.columnCount() - 1))
