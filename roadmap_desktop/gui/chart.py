"""The view «График»: the table of rows and, on the same rows, the timeline."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSplitter

from roadmap_desktop.domain import edits
from roadmap_desktop.domain.deadlines import Deadline, Manner
from roadmap_desktop.gui import icons, labels
from roadmap_desktop.gui.choice import Choice
from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.models.activities import ActivitiesModel
from roadmap_desktop.gui.models.columns import BESIDE_TIMELINE, DEADLINE, NUMBER, STANDING, TITLE
from roadmap_desktop.gui.session_bridge import SessionBridge
from roadmap_desktop.gui.tables.plan_table import Footed, PlanTable, RowHeight
from roadmap_desktop.gui.timeline.table_rows import TableRows
from roadmap_desktop.gui.timeline.view import TimelineView

SHARES = (455, 545)
"""Of the width, for the table and for the timeline."""
RATIO = 2.0
"""Device pixels a logical one of the heading mark: sharp on every screen."""
WIDTHS = {NUMBER: 46, STANDING: 28, DEADLINE: 184}


class Chart(QObject):
    """Keeps table and timeline on the same rows, and turns a moved bar into a change."""

    def __init__(
        self,
        look: Look,
        bridge: SessionBridge,
        model: ActivitiesModel,
        choice: Choice,
        comment: Callable[[str], str],
    ) -> None:
        super().__init__(bridge)
        self._look = look
        self._bridge = bridge
        self._model = model
        self._choice = choice
        self.table = PlanTable(look, model, range(BESIDE_TIMELINE), comment, leads=True)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setAccessibleName(self.tr("Разделы и мероприятия"))
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.horizontalHeader().setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        for column, width in WIDTHS.items():
            self.table.setColumnWidth(column, width)
        self.timeline = TimelineView(look, bridge.messages)
        self.timeline.show_rows(TableRows(self.table, model))
        self._connect()
        look.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self._model.standing_mark = icons.pixmap("circle-check", 16, self._look.palette.text, RATIO)

    def put_into(self, splitter: QSplitter) -> None:
        """Take the places that the window keeps."""
        splitter.addWidget(Footed(self.table, self.timeline.horizontalScrollBar()))
        splitter.addWidget(self.timeline)
        for place, share in enumerate(SHARES):
            splitter.setStretchFactor(place, share)
        splitter.setSizes([10 * share for share in SHARES])

    def set_row_height(self, mode: RowHeight) -> None:
        """Show one line of each title, three, or all."""
        self.table.set_row_height(mode)

    def _connect(self) -> None:
        table, line = self.table, self.timeline
        table.verticalScrollBar().valueChanged.connect(line.verticalScrollBar().setValue)
        line.verticalScrollBar().valueChanged.connect(table.verticalScrollBar().setValue)
        table.heights_changed.connect(line.renew)
        table.selectionModel().selectionChanged.connect(self._show_selection)
        self._model.renewed.connect(self._renew)
        line.previewed.connect(self._model.preview)
        line.deadline_moved.connect(self._move)
        line.refused.connect(self._bridge.refused)
        line.chosen.connect(self._chosen)
        line.wording_asked.connect(self._edit_wording)
        line.lock_asked.connect(self._lock)

    def _renew(self) -> None:
        plan = self._model.plan()
        self.timeline.editable = not self._bridge.session.read_only
        self.timeline.manner = Manner.from_json(plan.roadmap.manner) if plan else None
        period = plan.roadmap.period if plan else None
        self.timeline.show_plan(plan.activities if plan else (), period, self._model.today())

    def _show_selection(self) -> None:
        self.timeline.show_selection(row.id for row in self.table.chosen_rows())

    def _chosen(self, id_: str, held: Qt.KeyboardModifier) -> None:
        """A row pressed in the timeline is chosen as in the table: Ctrl adds or takes it out, Shift reaches to it."""
        index = self._model.index(self._model.place(id_), TITLE)
        if held & Qt.KeyboardModifier.ControlModifier:
            self.table.toggle_row(index)
        elif held & Qt.KeyboardModifier.ShiftModifier:
            self.table.reach_row(index)
        else:
            self._choice.choose(id_)
            self.table.choose(id_)

    def _edit_wording(self, id_: str) -> None:
        self.table.choose(id_)
        place = self._model.place(id_)
        if place >= 0:
            self.table.edit(self._model.index(place, DEADLINE))

    def _move(self, activity: str, deadline: Deadline) -> None:
        label = labels.on_activity("step.deadline-moved", self._model.file.activities[activity])
        self._bridge.perform(lambda file: edits.set_deadline(file, activity, deadline), label, "timeline")

    def _lock(self, activity: str, on: bool) -> None:
        field = self._bridge.messages.text("field.locked")
        label = labels.on_activity("step.field", self._model.file.activities[activity], field=field)
        self._bridge.perform(lambda file: edits.set_field(file, activity, "locked", "✓" * on), label, "timeline")
