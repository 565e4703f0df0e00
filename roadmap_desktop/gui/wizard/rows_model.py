"""The rows of the document as a table: number, class, texts."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt
from typing_extensions import override

from roadmap_desktop.domain.proposal import RowClass
from roadmap_desktop.gui.models.named_columns import NamedColumns
from roadmap_desktop.gui.models.row_model import AnyIndex
from roadmap_desktop.gui.wizard.draft import ImportDraft
from roadmap_desktop.gui.wizard.kinds import Kind, kind_of, word
from roadmap_desktop.gui.wizard.review import SLOTS, Place, ReviewRow

ROW, KIND, FIRST_TEXT = range(3)
COLUMNS = FIRST_TEXT + SLOTS
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
KIND_ROLE = Qt.ItemDataRole.UserRole + 2

_OPEN = frozenset({Kind.CONTINUATION, Kind.SKIPPED})


class RowsModel(NamedColumns):
    """What each row was taken for; setting a class asks the draft to read the document anew."""

    def __init__(self, draft: ImportDraft, parent: QObject) -> None:
        super().__init__(parent)
        self._draft = draft
        self._rows: tuple[ReviewRow, ...] = ()
        self._shown: list[int] = []
        self._only_open = False
        draft.changed.connect(self._renew)
        draft.started.connect(self._repaint)

    def show_only_open(self, only: bool) -> None:
        """Show all rows, or those that wait for a decision."""
        if only != self._only_open:
            self._only_open = only
            self._renew(same_rows=False)

    def row_at(self, row: int) -> ReviewRow:
        """The row of the document that stands in a row of the view."""
        return self._rows[self._shown[row]]

    def find(self, index: int) -> int:
        """The row of the view that shows a row of the review; -1 when it is hidden."""
        return self._shown.index(index) if index in self._shown else -1

    def find_place(self, place: Place) -> int:
        """The row of the view that shows a place of the document; -1 when none does."""
        return next((row for row, index in enumerate(self._shown) if self._rows[index].place == place), -1)

    @override
    def count(self) -> int:
        return len(self._shown)

    @override
    def headings(self) -> tuple[str, ...]:
        return (
            self.tr("Стр."),
            self.tr("Класс"),
            self.tr("№"),
            self.tr("Мероприятие"),
            self.tr("Результаты"),
            self.tr("Сроки"),
            self.tr("Ответственные"),
        )

    @override
    def more(self, index: AnyIndex) -> Qt.ItemFlag:
        editable = index.column() == KIND and self.row_at(index.row()).changeable
        return Qt.ItemFlag.ItemIsEditable if editable else Qt.ItemFlag.NoItemFlags

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self.row_at(index.row()), index.column()
        if role == ROW_ROLE:
            return row
        if role == KIND_ROLE:
            return self._kind(row)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.source.cell if column == ROW else self._tip(row, column)
        return None

    @override
    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or index.column() != KIND or role != Qt.ItemDataRole.EditRole:
            return False
        return self.choose([self.row_at(index.row()).place], RowClass(value))

    def choose(self, places: list[Place], kind: RowClass) -> bool:
        """Make rows something else; those that no choice reaches stay as they are."""
        wanted = set(places)
        changing = [r.place for r in self._rows if r.place in wanted and r.changeable and r.source.kind is not kind]
        if not changing:
            return False
        self._draft.choose_rows(changing, kind)
        return True

    def _kind(self, row: ReviewRow) -> Kind:
        """As it was read, or as it was just chosen to be."""
        chosen = self._draft.choices.rows.get(row.place)
        return row.kind if chosen in {None, row.source.kind} or not self._draft.busy else kind_of(chosen)

    def _text(self, row: ReviewRow, column: int) -> str:
        if column == ROW:
            return row.label
        if column == KIND:
            return word(self._kind(row))
        slot = column - FIRST_TEXT
        return row.cells[slot] if slot < len(row.cells) else ""

    def _tip(self, row: ReviewRow, column: int) -> str:
        if column == KIND and row.place in self._draft.remembered.rows:
            return self.tr("Как в прошлый раз для файла такой же формы")
        return row.cells[0] if len(row.cells) == 1 else self._text(row, column)

    def _renew(self, *, same_rows: bool = True) -> None:
        """Take the new review over; where the rows are the same ones, selection and scroll stay."""
        rows = self._draft.review.rows if self._draft.review is not None else ()
        shown = [i for i, row in enumerate(rows) if not self._only_open or row.kind in _OPEN]
        same = same_rows and shown == self._shown and len(rows) == len(self._rows)
        if same and all(new.place == old.place for new, old in zip(rows, self._rows, strict=True)):
            self._rows = rows
            self._repaint()
            return
        self.beginResetModel()
        self._rows, self._shown = rows, shown
        self.endResetModel()

    def _repaint(self) -> None:
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, COLUMNS - 1))
