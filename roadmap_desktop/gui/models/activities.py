"""The rows of a plan as an item model, shared by the table, the timeline and the selection."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from typing_extensions import override

from roadmap_desktop.app.outline import Row, RowKind, chosen, outline
from roadmap_desktop.app.search import Wanted
from roadmap_desktop.app.session import Applied, Label
from roadmap_desktop.domain import edits
from roadmap_desktop.domain.changes import Change, Step
from roadmap_desktop.domain.execution import Standing, status_of
from roadmap_desktop.domain.fields import text_of
from roadmap_desktop.domain.model import Activity, File, Indicator, Node, Plan, Section, SectionStyle, in_order
from roadmap_desktop.gui import labels
from roadmap_desktop.gui.models.columns import COLUMNS, DEADLINE, NUMBER, STANDING, TITLE
from roadmap_desktop.gui.models.roles import Role
from roadmap_desktop.gui.models.row_model import AnyIndex, RowModel
from roadmap_desktop.gui.session_bridge import Edit, SessionBridge

MANY = 500
"""A change of more entities than this resets the model: thousands of signals cost more than one."""


class ActivitiesModel(RowModel[Row]):
    """Sections, activities and results of one roadmap; a flat list, whose tree is the outline's.

    `kept_all` tells that the choice of `keep` was given up, since a row outside it had to be shown.
    """

    kept_all = Signal()

    def __init__(self, bridge: SessionBridge, today: Callable[[], date] = date.today) -> None:
        super().__init__(bridge)
        self.today = today
        self.standing_mark: object = None
        """What heads the narrow column of statuses, in place of its name."""
        self._roadmap = ""
        self._nodes: tuple[Node, ...] = ()
        self._plan: Plan | None = None
        self._collapsed: set[str] = set()
        self._expanded: set[str] = set()
        self._live: dict[str, str] = {}
        self._wanted: Wanted | None = None
        bridge.applied.connect(self._take)
        # A copy has the ids of the file before, of which no row may stay.
        bridge.replaced.connect(lambda: self.show_roadmap(""))

    # What stands where

    @property
    def roadmap(self) -> str:
        """The id of the roadmap shown; empty when there is none."""
        return self._roadmap

    @property
    def nodes(self) -> tuple[Node, ...]:
        """The sections and activities of the roadmap shown, folded away or not, as they follow in the document."""
        return self._nodes

    def plan(self) -> Plan | None:
        """The roadmap shown, whole; made once for each snapshot."""
        if self._plan is None and self._roadmap:
            self._plan = _plan(self._file, self._roadmap, self._nodes)
        return self._plan

    def first(self) -> str:
        """The id of the first activity in view, else of the first row; empty when there is none."""
        activities = (row.id for row in self._rows if row.kind is RowKind.ACTIVITY)
        return next(activities, self._rows[0].id if self._rows else "")

    def reveal(self, id_: str) -> int:
        """Unfold what hides an id; gives its row, −1 when the roadmap does not hold it."""
        holder = self._holder(id_)
        if holder is not None and self.place(id_) < 0:
            self._collapsed -= set(self._above(holder))
            if holder.id != id_:
                self._expanded.add(holder.id)
            self._renew()
            if self._wanted is not None and self.place(holder.id) < 0:
                self.keep(None)
                self.kept_all.emit()
        return self.place(id_)

    def show_roadmap(self, roadmap: str) -> None:
        """Turn to another roadmap (empty: none); everything is unfolded as when it was left."""
        self.beginResetModel()
        self._file, self._roadmap = self._bridge.file, roadmap
        self._nodes = _nodes(self._file, roadmap)
        self._plan = None
        self._live.clear()
        self._set_rows(self._outlined(self._file))
        self.endResetModel()
        self.renewed.emit(None)

    def toggle(self, row: int) -> None:
        """Fold or unfold a section, or the results of an activity."""
        shown = self._rows[row]
        if shown.kind is RowKind.SECTION:
            self._collapsed ^= {shown.id}
        elif shown.kind is RowKind.ACTIVITY and shown.count > 1:
            self._expanded ^= {shown.id}
        self._renew()

    def fold_all(self, *, folded: bool) -> None:
        """Fold or unfold every section."""
        sections = {node.id for node in self._nodes if isinstance(node, Section)}
        self._collapsed = self._collapsed | sections if folded else self._collapsed - sections
        self._renew()

    def keep(self, wanted: Wanted | None) -> None:
        """Show only the rows that are wanted, as `outline.chosen` has them; None shows all."""
        if wanted is not None or self._wanted is not None:
            self._wanted = wanted
            self._renew()

    @property
    def is_searched(self) -> bool:
        """Whether a search leaves out rows."""
        return self._wanted is not None

    def kept(self) -> int:
        """How many activities of the roadmap are wanted, folded away or not."""
        wanted = self._choice(self._file)
        nodes = self._nodes if wanted is None else chosen(self._nodes, wanted)
        return sum(1 for node in nodes if isinstance(node, Activity))

    def preview(self, activity: str, text: str) -> None:
        """Show a wording that is not yet in force, while a bar is dragged; an empty text ends that."""
        if text:
            self._live[activity] = text
        else:
            self._live.pop(activity, None)
        self._changed({activity})

    # What Qt asks

    @override
    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            heading = self._bridge.messages.text(COLUMNS[section].heading)
            return "" if section == STANDING and role == Qt.ItemDataRole.DisplayRole else heading
        if role == Qt.ItemDataRole.DecorationRole and section == STANDING:
            return self.standing_mark
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section == NUMBER else Qt.AlignmentFlag.AlignLeft
            return Qt.AlignmentFlag.AlignVCenter | side
        return None

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return self._text(row, index.column())
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(row, index.column())
            case Role.ROW:
                return row
            case Role.ENTITY:
                return row.owner
            case Role.STANDING if row.kind is RowKind.ACTIVITY:
                return self._standing(row)
            case Role.LIVE if index.column() == DEADLINE and row.kind is RowKind.ACTIVITY:
                return self._live.get(row.id)
        return None

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        if not self._bridge.session.read_only and self._is_typed(self._rows[index.row()], index.column()):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    @override
    def put(self, index: AnyIndex, text: str) -> str:
        row, column = self._rows[index.row()], index.column()
        if text == self._text(row, column):
            return ""
        return self._bridge.attempt(self.edit_of(index, text), self._label(row, column), "table")

    @override
    def edit_of(self, index: AnyIndex, text: str) -> Edit:
        row, column = self._rows[index.row()], index.column()
        return lambda file: _edit(file, row, column, text)

    # Texts

    def activity(self, row: Row) -> Activity | None:
        """The activity that a row belongs to; None for a section."""
        return self._file.activities.get(row.owner)

    def style(self, row: Row) -> SectionStyle:
        """How a section is printed."""
        return self._file.sections[row.id].style

    def _text(self, row: Row, column: int) -> str:
        if row.kind is RowKind.SECTION:
            section = self._file.sections[row.id]
            return {NUMBER: section.number, TITLE: section.title}.get(column, "")
        activity = self._file.activities[row.owner]
        if row.kind is RowKind.RESULT:
            return self._result_text(activity, row, column)
        return "" if column == STANDING else text_of(activity, COLUMNS[column].name, self._file.organizations)

    def _result_text(self, activity: Activity, row: Row, column: int) -> str:
        if column == TITLE:
            return next(result.text for result in activity.results if result.id == row.id)
        if column == DEADLINE:
            planned = [_planned(i) for i in activity.indicators if i.result == row.id]
            return "; ".join(filter(None, planned))
        return ""

    def _tip(self, row: Row, column: int) -> str | None:
        if column == STANDING and row.kind is RowKind.ACTIVITY:
            return self._bridge.messages.text(f"standing.{self._standing(row).value}")
        text = self._text(row, column)
        # A text without tags would still be taken for rich text if it looked like it.
        return text or None

    def _standing(self, row: Row) -> Standing:
        activity = self._file.activities[row.owner]
        return status_of(activity, self.today(), self._file.roadmaps[self._roadmap].period)

    def _is_typed(self, row: Row, column: int) -> bool:
        if row.kind is RowKind.SECTION:
            return column in {NUMBER, TITLE}
        if row.kind is RowKind.RESULT:
            return column == TITLE
        return COLUMNS[column].is_text

    def _label(self, row: Row, column: int) -> Label:
        if row.kind is RowKind.SECTION:
            return labels.on_titled("step.section", self._file.sections[row.id])
        activity = self._file.activities[row.owner]
        if row.kind is RowKind.ACTIVITY and column == DEADLINE:
            return labels.on_activity("step.deadline", activity)
        name = "results" if row.kind is RowKind.RESULT else COLUMNS[column].name
        return labels.on_activity("step.field", activity, field=self._bridge.messages.text(f"field.{name}"))

    # Changes

    def _take(self, applied: Applied) -> None:
        if self._roadmap not in applied.file.roadmaps:
            self.show_roadmap("")
        elif len(applied.change.touched) > MANY:
            self.show_roadmap(self._roadmap)
        else:
            self._follow(applied.change, applied.file)

    def _follow(self, change: Change, file: File) -> None:
        steps = [step for step in change.steps if self._belongs(step.entity)]
        touched = frozenset(step.entity.id for step in steps)
        self._plan = None
        if all(_same_rows(step) for step in steps):
            self._file = file
            self._nodes = tuple(_node(file, node.id) if node.id in touched else node for node in self._nodes)
            self._changed(touched)
            self.renewed.emit(touched)
        else:
            self._nodes = _nodes(file, self._roadmap)
            self._renew(file, touched)

    def _belongs(self, entity: object) -> bool:
        return isinstance(entity, Section | Activity) and entity.roadmap == self._roadmap

    def _renew(self, file: File | None = None, touched: Collection[str] = ()) -> None:
        """Lead the views from the rows they show to those they should; `touched` have other texts."""
        known = {row.id: row for row in self._rows}
        file = file or self._file
        self._lead(self._outlined(file), file)
        self._changed({*touched, *(row.id for row in self._rows if known.get(row.id, row) != row)})
        self.renewed.emit(None)

    def _changed(self, ids: Collection[str]) -> None:
        places = [place for place, row in enumerate(self._rows) if row.id in ids or row.owner in ids]
        if places:
            self._announce(places[0], places[-1])

    def _outlined(self, file: File) -> tuple[Row, ...]:
        return outline(self._nodes, self._collapsed, self._expanded, self._choice(file))

    def _choice(self, file: File) -> Callable[[Node], bool] | None:
        wanted, organizations = self._wanted, file.organizations
        return None if wanted is None else lambda node: wanted(node, organizations)

    def _holder(self, id_: str) -> Node | None:
        """The section or activity of an id, or the activity of a result."""
        for node in self._nodes:
            if node.id == id_ or (isinstance(node, Activity) and any(result.id == id_ for result in node.results)):
                return node
        return None

    def _above(self, node: Node) -> list[str]:
        above: list[str] = []
        home = node.section if isinstance(node, Activity) else node.parent
        while home is not None:
            above.append(home)
            home = self._file.sections[home].parent
        return above


def _nodes(file: File, roadmap: str) -> tuple[Node, ...]:
    return in_order(
        (section for section in file.sections.values() if section.roadmap == roadmap),
        (activity for activity in file.activities.values() if activity.roadmap == roadmap),
    )


def _plan(file: File, roadmap: str, nodes: tuple[Node, ...]) -> Plan:
    activities = tuple(node for node in nodes if isinstance(node, Activity))
    used = {executor.organization for activity in activities for executor in activity.executors}
    return Plan(
        file.roadmaps[roadmap],
        tuple(node for node in nodes if isinstance(node, Section)),
        activities,
        tuple(o for o in file.organizations.values() if o.id in used),
    )


def _node(file: File, id_: str) -> Node:
    return file.activities.get(id_) or file.sections[id_]


def _same_rows(step: Step) -> bool:
    """Whether a step alters texts only: no row comes, goes or moves by it."""
    match step.before, step.after:
        case Activity() as before, Activity() as after:
            placed = (before.section, before.rank) == (after.section, after.rank)
            return placed and [r.id for r in before.results] == [r.id for r in after.results]
        case Section() as before, Section() as after:
            return (before.parent, before.rank) == (after.parent, after.rank)
    return False


def _edit(file: File, row: Row, column: int, text: str) -> Change | None:
    if row.kind is RowKind.SECTION:
        if column == NUMBER:
            return edits.set_section(file, row.id, number=text)
        return edits.set_section(file, row.id, title=text)
    if row.kind is RowKind.RESULT:
        return edits.set_part(file, row.owner, row.id, text)
    return edits.set_field(file, row.owner, COLUMNS[column].name, text)


def _planned(indicator: Indicator) -> str:
    return " · ".join(target.text for _, target in indicator.targets if target.text)
