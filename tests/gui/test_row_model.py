"""Rows led from any order to any other: what the signals tell a view adds up to what the model holds."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex

from roadmap_desktop.app.messages import Messages
from roadmap_desktop.app.session import Session
from roadmap_desktop.gui.models.row_model import RowModel
from roadmap_desktop.gui.session_bridge import SessionBridge


@dataclass(frozen=True)
class Named:
    id: str


class Mirror:
    """A view that knows the rows by the signals alone, and asks the model for the place of each as it hears of it."""

    def __init__(self, model: RowModel[Named]) -> None:
        self.model = model
        self.ids: list[str] = []
        model.rowsInserted.connect(self.insert)
        model.rowsRemoved.connect(self.remove)
        model.rowsMoved.connect(self.move)

    def insert(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.ids[first:first] = [row.id for row in self.model.rows[first : last + 1]]
        self.compare()

    def remove(self, _parent: QModelIndex, first: int, last: int) -> None:
        del self.ids[first : last + 1]
        self.compare()

    def move(self, _parent: QModelIndex, first: int, last: int, _target: QModelIndex, row: int) -> None:
        block = self.ids[first : last + 1]
        rest = self.ids[:first] + self.ids[last + 1 :]
        place = row - len(block) if row > last else row
        self.ids = [*rest[:place], *block, *rest[place:]]
        self.compare()

    def compare(self) -> None:
        assert self.ids == [row.id for row in self.model.rows]
        assert [self.model.place(id_) for id_ in self.ids] == list(range(len(self.ids)))


ORDERS = st.lists(st.lists(st.sampled_from("абвгдежз"), unique=True), min_size=1, max_size=5)


@pytest.fixture
def bridge(session: Session) -> SessionBridge:
    return SessionBridge(session, Messages())


@pytest.mark.usefixtures("qapp")
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(orders=ORDERS)
def test_a_view_that_follows_the_signals_holds_the_rows(bridge: SessionBridge, orders: list[list[str]]) -> None:
    model: RowModel[Named] = RowModel(bridge)
    mirror = Mirror(model)
    for order in orders:
        model._lead([Named(id_) for id_ in order], bridge.file)
        mirror.compare()
        assert mirror.ids == order
    assert model.place("я") == -1
