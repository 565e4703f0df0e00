"""The small tables of the program share their frame."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from typing_extensions import override

from roadmap_desktop.gui.models.named_columns import NamedColumns
from roadmap_desktop.gui.models.row_model import AnyIndex


class Fruit(NamedColumns):
    @override
    def headings(self) -> tuple[str, ...]:
        return ("Плод", "Цена")

    @override
    def count(self) -> int:
        return 3

    @override
    def more(self, index: AnyIndex) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEditable if index.column() else Qt.ItemFlag.NoItemFlags

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        return str(index.row()) if role == Qt.ItemDataRole.DisplayRole else None


def test_a_table_has_its_rows_its_headings_and_no_children(qtmodeltester: ModelTester) -> None:
    model = Fruit()
    qtmodeltester.check(model, force_py=True)
    assert (model.rowCount(), model.columnCount()) == (3, 2)
    assert model.rowCount(model.index(0, 0)) == model.columnCount(model.index(0, 0)) == 0
    across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    assert [model.headerData(i, across) for i in range(2)] == ["Плод", "Цена"]
    assert model.headerData(0, down) is None
    assert model.headerData(0, across, Qt.ItemDataRole.DecorationRole) is None


def test_a_cell_can_be_chosen_and_more_where_the_table_says_so() -> None:
    model = Fruit()
    plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
    assert model.flags(model.index(0, 0)) == plain
    assert model.flags(model.index(0, 1)) == plain | Qt.ItemFlag.ItemIsEditable
    assert model.flags(QModelIndex()) == Qt.ItemFlag.NoItemFlags
