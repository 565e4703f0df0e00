"""The rows of the table beside the timeline, as the timeline asks for them."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QTableView

from roadmap_desktop.app.outline import RowKind
from roadmap_desktop.domain.model import Plan
from roadmap_desktop.gui.models.activities import ActivitiesModel
from roadmap_desktop.gui.timeline.drawing import section_spans
from roadmap_desktop.gui.timeline.row_geometry import Row


class TableRows:
    """Order and heights of a table view, content of its model; made once, it follows both."""

    def __init__(self, table: QTableView, model: ActivitiesModel) -> None:
        self._header = table.verticalHeader()
        self._model = model
        self._plan: Plan | None = None
        self._spans: dict[str, tuple[date, date]] = {}

    def count(self) -> int:
        return len(self._model.rows)

    def row(self, index: int) -> Row:
        shown = self._model.rows[index]
        if shown.kind is RowKind.SECTION:
            return Row(shown.id, shown.kind, None, self._span(shown.id))
        return Row(shown.id, shown.kind, self._model.activity(shown))

    def top(self, index: int) -> int:
        return self._header.length() if index >= self.count() else self._header.sectionPosition(index)

    def height(self, index: int) -> int:
        return self._header.sectionSize(index)

    def index_at(self, y: int) -> int:
        if y < 0:
            return 0
        index = self._header.logicalIndexAt(y - self._header.offset())
        return self.count() if index < 0 else index

    def index_of(self, id_: str) -> int | None:
        place = self._model.place(id_)
        return None if place < 0 else place

    def _span(self, section: str) -> tuple[date, date] | None:
        plan = self._model.plan()
        # The model makes one plan for each snapshot: folding and scrolling need no new spans.
        if plan is not self._plan:
            self._plan = plan
            self._spans = {} if plan is None else section_spans(self._model.nodes, plan.roadmap.period)
        return self._spans.get(section)
