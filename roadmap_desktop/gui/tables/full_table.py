"""All fields of all activities: № and title stay while the other columns scroll sideways."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QSplitter, QWidget

from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.models.activities import ActivitiesModel
from roadmap_desktop.gui.models.columns import COLUMNS, NUMBER, TITLE
from roadmap_desktop.gui.tables.plan_table import Footed, PlanTable, RowHeight, scroll_together

FROZEN_WIDTH = 320


class FullTable(QWidget):
    """Two tables of one model and one selection: the frozen columns, and the rest."""

    def __init__(self, look: Look, model: ActivitiesModel, comment: Callable[[str], str]) -> None:
        super().__init__()
        frozen = {NUMBER, TITLE}
        self.frozen = PlanTable(look, model, frozen, comment, leads=True)
        self.rest = PlanTable(look, model, set(range(len(COLUMNS))) - frozen, comment, leads=False)
        self.rest.setSelectionModel(self.frozen.selectionModel())
        self.frozen.neighbour, self.rest.neighbour = self.rest, self.frozen
        self.frozen.setAccessibleName(self.tr("Номера и мероприятия"))
        self.rest.setAccessibleName(self.tr("Сроки, исполнители и другие графы"))
        for table in (self.frozen, self.rest):
            table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.frozen.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.frozen.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.frozen.horizontalHeader().setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        scroll_together((self.frozen, self.rest))
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(Footed(self.frozen, self.rest.horizontalScrollBar()))
        splitter.addWidget(self.rest)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([FROZEN_WIDTH, 3 * FROZEN_WIDTH])
        splitter.setChildrenCollapsible(False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)
        self.setFocusProxy(self.frozen)

    def set_row_height(self, mode: RowHeight) -> None:
        """Show one line of each text, three, or all."""
        self.frozen.set_row_height(mode)
        self.rest.set_row_height(mode)
