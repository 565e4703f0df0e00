"""«Столбцы»: what each column of the document's tables holds."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any

from PySide6.QtCore import QObject, Qt
from typing_extensions import override

from roadmap_desktop.domain.proposal import Column, Field, Grid, Table
from roadmap_desktop.gui import labels
from roadmap_desktop.gui.forms.wizard_columns import Ui_WizardColumns
from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.models.named_columns import NamedColumns
from roadmap_desktop.gui.models.row_model import AnyIndex
from roadmap_desktop.gui.wizard import fields
from roadmap_desktop.gui.wizard.choice_table import BOLD_ROLE, CHOICES_ROLE, TONE_ROLE, ChoiceDelegate
from roadmap_desktop.gui.wizard.draft import ImportDraft
from roadmap_desktop.gui.wizard.kinds import Kind
from roadmap_desktop.gui.wizard.page import Page, Remark, prepare_table
from roadmap_desktop.gui.wizard.review import Review

PLACE, HEADING, HOLDS, SAMPLE = range(4)
SAMPLES = 3
_FILLED = frozenset({Kind.ACTIVITY, Kind.RESULT})


class ColumnsModel(NamedColumns):
    """A row for each column of each table; another field asks the draft to read the document anew."""

    def __init__(self, draft: ImportDraft, parent: QObject) -> None:
        super().__init__(parent)
        self._draft = draft
        self._columns: list[tuple[Table, Column, str]] = []
        self._grids: tuple[Grid, ...] = ()
        draft.changed.connect(self._renew)
        draft.started.connect(self._repaint)

    @override
    def count(self) -> int:
        return len(self._columns)

    @override
    def headings(self) -> tuple[str, ...]:
        return (self.tr("Столбец"), self.tr("Шапка"), self.tr("Что в нем"), self.tr("Первые значения"))

    @override
    def more(self, index: AnyIndex) -> Qt.ItemFlag:
        real = self._columns[index.row()][1].index >= 0
        return Qt.ItemFlag.ItemIsEditable if real and index.column() == HOLDS else Qt.ItemFlag.NoItemFlags

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.EditRole and index.column() == HOLDS:
            return self.field(index.row())
        if role == CHOICES_ROLE:
            return [(fields.word(field), field) for field in Field]
        if role in {BOLD_ROLE, TONE_ROLE}:
            return self._style(index.row(), index.column(), role)
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        return self._text(index.row(), index.column())

    @override
    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or index.column() != HOLDS or role != Qt.ItemDataRole.EditRole:
            return False
        table, column, _ = self._columns[index.row()]
        field = Field(value)
        if field is self.field(index.row()):
            return False
        self._draft.choose_column((table.grid, column.index), field)
        return True

    def field(self, row: int) -> Field:
        """What a column holds now, by recognition or by choice."""
        table, column, _ = self._columns[row]
        return self._draft.choices.columns.get((table.grid, column.index), column.field)

    def _text(self, row: int, column: int) -> str:
        table, found, sample = self._columns[row]
        return (self._place(table, found), " / ".join(found.heading), self._held(row, found), sample)[column]

    def _style(self, row: int, column: int, role: int) -> object:
        if role == BOLD_ROLE:
            return column == HOLDS
        if column == HOLDS:
            return "warning" if self.field(row) is Field.EXTRA else ""
        return "muted" if column in {PLACE, SAMPLE} else ""

    def _held(self, row: int, column: Column) -> str:
        field = self.field(row)
        named = column.label if field is column.field and field is not Field.EXTRA else ""
        return f"{fields.word(field)}: {named}" if named else fields.word(field)

    def _place(self, table: Table, column: Column) -> str:
        grid = self._grids[table.grid]
        if column.index < 0:
            return ""
        if grid.name and not (grid.rows and grid.rows[table.first].place):
            return grid.address(table.first, column.index).rpartition("!")[2].rstrip("0123456789")
        return str(column.index + 1)

    def _renew(self) -> None:
        review = self._draft.review
        tables = review.proposal.tables if review is not None else ()
        self._grids = review.proposal.grids if review is not None else ()
        found = [(t, c, _sample(review, t, c)) for t in tables for c in t.columns] if review is not None else []
        if len(found) == len(self._columns):
            self._columns = found
            self._repaint()
            return
        self.beginResetModel()
        self._columns = found
        self.endResetModel()

    def _repaint(self) -> None:
        if self._columns:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._columns) - 1, SAMPLE))


def _sample(review: Review, table: Table, column: Column) -> str:
    values = dict.fromkeys(islice(_values(review, table, column), SAMPLES * 4))
    return " · ".join(islice(values, SAMPLES))


def _values(review: Review, table: Table, column: Column) -> Iterator[str]:
    for row in review.rows:
        if row.kind in _FILLED and row.place[0] == table.grid and row.place[1] > table.last:
            cells = review.proposal.grids[table.grid].rows[row.place[1]].cells
            if 0 <= column.index < len(cells) and cells[column.index].text:
                yield labels.shortened(cells[column.index].text)


class ColumnsPage(Page):
    """The columns of the document."""

    def __init__(self, look: Look, draft: ImportDraft) -> None:
        super().__init__(look, draft)
        self.ui = Ui_WizardColumns()
        self.ui.setupUi(self)
        self.model = ColumnsModel(draft, self)
        view = self.ui.columns
        view.setModel(self.model)
        view.setItemDelegate(ChoiceDelegate(look, view))
        view.setAccessibleName(self.tr("Столбцы документа"))
        prepare_table(view, look, {PLACE: 70, HEADING: 280, HOLDS: 190}, SAMPLE)
        self.filling = view

    @property
    @override
    def word(self) -> str:
        return self.tr("Столбцы")

    @property
    @override
    def remark(self) -> Remark:
        return self.remembered

    @override
    def enter(self) -> None:
        self.ui.columns.setFocus()
        if not self.ui.columns.currentIndex().isValid():
            self.ui.columns.setCurrentIndex(self.model.index(0, HOLDS))
