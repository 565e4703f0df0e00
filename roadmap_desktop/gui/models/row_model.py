"""A flat item model whose rows are led from one order to the next without a reset."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
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
        self._rows: list[RowT] = []
        self._places: dict[str, int] | None = None

    @property
    def rows(self) -> Sequence[RowT]:
        """The visible rows, as they are until the next change."""
        return self._rows

    @property
    def file(self) -> File:
        """The snapshot that the rows were made from."""
        return self._file

    def place(self, id_: str) -> int:
        """The row that shows this id; −1 when none does."""
        if self._places is None:
            self._places = {row.id: place for place, row in enumerate(self._rows)}
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

    def _lead(self, after: Sequence[RowT], file: File) -> None:
        """Lead the views from the rows they show to these, made from another snapshot."""
        for step in row_steps([row.id for row in self._rows], [row.id for row in after]):
            # Rows on their way out are still asked for their texts: they need the snapshot they came from.
            if step.kind is not StepKind.REMOVE:
                self._file = file
            self._step(step, after)
        self._file = file
        self._set_rows(after)

    def _step(self, step: RowStep, after: Sequence[RowT]) -> None:
        # In place: a fold of all sections is a thousand steps, and each would copy ten thousand rows.
        nowhere, rows, taken = QModelIndex(), self._rows, slice(step.first, step.last + 1)
        if step.kind is StepKind.INSERT:
            self.beginInsertRows(nowhere, step.first, step.last)
            rows[step.first : step.first] = after[taken]
            self._forget_places()
            self.endInsertRows()
        elif step.kind is StepKind.REMOVE:
            self.beginRemoveRows(nowhere, step.first, step.last)
            del rows[taken]
            self._forget_places()
            self.endRemoveRows()
        else:
            self.beginMoveRows(nowhere, step.first, step.last, nowhere, step.target)
            block = rows[taken]
            del rows[taken]
            place = step.target - (len(block) if step.target > step.last else 0)
            rows[place:place] = block
            self._forget_places()
            self.endMoveRows()

    def _set_rows(self, rows: Iterable[RowT]) -> None:
        self._rows = list(rows)
        self._forget_places()

    def _forget_places(self) -> None:
        """Rows stand elsewhere: where, is looked up when somebody asks."""
        self._places = None

    def _announce(self, first: int, last: int) -> None:
        """Tell the views that the texts of these rows are others."""
        if 0 <= first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, self.columnCount() - 1))
