"""Commands on the rows of the plan: add, delete, move. Each is one edit, hence one undo step."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QObject, Signal

from roadmap_desktop.app.outline import Row, RowKind
from roadmap_desktop.app.session import Applied, Label
from roadmap_desktop.domain import edits
from roadmap_desktop.domain.changes import Change, apply
from roadmap_desktop.domain.model import Activity, File, Node, Section
from roadmap_desktop.gui import labels
from roadmap_desktop.gui.choice import Choice
from roadmap_desktop.gui.models.activities import ActivitiesModel
from roadmap_desktop.gui.session_bridge import Commands, Edit, SessionBridge, together

SOURCE = "table"


class PlanCommands(QObject):
    """What the menu «Мероприятие» does to the chosen row.

    `added` carries the id of a new row or part, to be worded next; `deleted` how many rows went.
    """

    added = Signal(str)
    deleted = Signal(int)

    def __init__(self, bridge: SessionBridge, model: ActivitiesModel, choice: Choice) -> None:
        super().__init__(bridge)
        self._bridge = bridge
        self._model = model
        self._choice = choice

    def by_action(self) -> Commands:
        """The actions that are done here."""
        return {
            "add_activity": self.add_activity,
            "add_section": self.add_section,
            "add_subsection": self.add_subsection,
            "add_result": partial(self.add_part, "results"),
            "add_indicator": partial(self.add_part, "indicators"),
            "add_document": partial(self.add_part, "documents"),
            "move_up": partial(self.move, -1),
            "move_down": partial(self.move, 1),
            "indent": self.indent,
            "outdent": self.outdent,
        }

    @property
    def activity(self) -> Activity | None:
        """The chosen activity, also when one of its results is chosen."""
        return self._model.file.activities.get(self._owner())

    @property
    def node(self) -> Node | None:
        """The chosen section or activity."""
        return self.activity or self._model.file.sections.get(self._owner())

    # Add

    def add_activity(self) -> None:
        """A new activity behind the chosen one, or at the end of the chosen section."""
        title, roadmap, node = self.tr("Новое мероприятие"), self._model.roadmap, self.node
        section = node.id if isinstance(node, Section) else node.section if node else None
        after = node.id if isinstance(node, Activity) else None
        self._add(
            lambda file: edits.add_activity(file, roadmap, title, section=section, after=after),
            labels.titled("step.added-activity", title),
        )

    def add_section(self) -> None:
        """A new section behind the chosen one, at its level."""
        title, roadmap, node = self.tr("Новый раздел"), self._model.roadmap, self.node
        beside = node if isinstance(node, Section) else self._model.file.sections.get((node and node.section) or "")
        parent, after = (beside.parent, beside.id) if beside else (None, node.id if node else None)
        self._add(
            lambda file: edits.add_section(file, roadmap, title, parent=parent, after=after),
            labels.titled("step.added-section", title),
        )

    def add_subsection(self) -> None:
        """A new section within the chosen one."""
        title, roadmap, node = self.tr("Новый подраздел"), self._model.roadmap, self.node
        parent = node.id if isinstance(node, Section) else node.section if node else None
        self._add(
            lambda file: edits.add_section(file, roadmap, title, parent=parent),
            labels.titled("step.added-section", title),
        )

    def add_part(self, name: str) -> None:
        """A new result, document or indicator of the chosen activity."""
        activity = self.activity
        if activity is None:
            return
        text = {"results": self.tr("Новый результат"), "documents": self.tr("Новый документ")}.get(name, "")
        chosen, field = self._choice.id, self._bridge.messages.text(f"field.{name}")
        before = {part.id for part in getattr(activity, name)}
        done = self._bridge.perform(
            lambda file: _with_part(file, activity.id, name, text, chosen),
            labels.on_activity("step.added-part", activity, field=field),
            SOURCE,
        )
        if done is not None:
            parts = getattr(done.file.activities[activity.id], name)
            self.added.emit(next(part.id for part in parts if part.id not in before))

    # Delete

    def delete(self, rows: Iterable[Row]) -> None:
        """The rows with everything below them, as one step."""
        rows = list(rows)
        owners = {row.id for row in rows if row.kind is not RowKind.RESULT}
        nodes = [self._node(id_) for id_ in owners]
        parts = [row for row in rows if row.kind is RowKind.RESULT and row.owner not in owners]
        if not nodes and not parts:
            return
        steps: list[Edit] = [lambda file: edits.remove(file, owners)] if owners else []
        steps += [partial(edits.remove_part, activity=row.owner, part=row.id) for row in parts]
        if nodes:
            label = labels.on_titled("step.removed", nodes[0])
        else:
            label = self._part_label("step.removed-part", parts[0].owner)
        done = self._bridge.perform(together(steps), label, SOURCE)
        if done is not None:
            # With a section everything below it goes: say how much.
            self.deleted.emit(max(len(done.change.steps), len(rows)))

    def remove_part(self, part: str) -> None:
        """A result, document or indicator of the chosen activity."""
        activity = self.activity
        if activity is not None:
            label = self._part_label("step.removed-part", activity.id)
            self._bridge.perform(lambda file: edits.remove_part(file, activity.id, part), label, SOURCE)

    # Move

    def move(self, by: int) -> None:
        """The chosen row up (−1) or down (+1) among its siblings."""
        chosen, activity, node = self._choice.id, self.activity, self.node
        if node is None:
            return
        if activity is not None and chosen != activity.id:
            label = labels.on_titled("step.moved", node)
            self._bridge.perform(lambda file: edits.move_part(file, activity.id, chosen, by), label, SOURCE)
        else:
            self._move(lambda file: edits.move_by(file, node.id, by), node)

    def indent(self) -> None:
        """The chosen row into the section above it."""
        node = self.node
        if node is not None:
            self._move(lambda file: edits.indent(file, node.id), node)

    def outdent(self) -> None:
        """The chosen row out of its section, behind it."""
        node = self.node
        if node is not None:
            self._move(lambda file: edits.outdent(file, node.id), node)

    def _move(self, edit: Edit, node: Node) -> None:
        if self._bridge.perform(edit, labels.on_titled("step.moved", node), SOURCE):
            self._model.reveal(node.id)
            self._choice.changed.emit(node.id)

    def _add(self, edit: Edit, label: Label) -> None:
        if not self._model.roadmap:
            return
        done = self._bridge.perform(edit, label, SOURCE)
        if done is not None:
            self.added.emit(_new_id(done))

    def _owner(self) -> str:
        place = self._model.place(self._choice.id)
        return self._model.rows[place].owner if place >= 0 else self._choice.id

    def _node(self, id_: str) -> Node:
        return self._model.file.activities.get(id_) or self._model.file.sections[id_]

    def _part_label(self, code: str, activity: str) -> Label:
        field = self._bridge.messages.text("field.results")
        return labels.on_activity(code, self._model.file.activities[activity], field=field)


def _new_id(done: Applied) -> str:
    return next(step.entity.id for step in done.change.steps if step.before is None)


def _with_part(file: File, activity: str, name: str, text: str, beside: str) -> Change | None:
    """A new part; an indicator measures the chosen result, else the last one that nothing measures yet."""
    results = file.activities[activity].results
    after = beside if name == "results" and any(r.id == beside for r in results) else None
    made = edits.add_part(file, activity, name, text, after=after)
    if made is None or name != "indicators" or not results:
        return made
    measured = {indicator.result for indicator in file.activities[activity].indicators}
    free = [result.id for result in results if result.id not in measured]
    result = beside if any(r.id == beside for r in results) else (free or [results[-1].id])[-1]
    fresh = apply(file, made).activities[activity].indicators[-1].id
    return together((lambda _: made, lambda after: edits.set_indicator(after, activity, fresh, result=result)))(file)
