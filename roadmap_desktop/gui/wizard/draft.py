"""An import under way: the document, what the user decided about it, and the proposal that follows from both."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from roadmap_desktop.app import imports
from roadmap_desktop.app.imports import Pasted, Reader, Wishes
from roadmap_desktop.app.mappings import Mappings
from roadmap_desktop.app.similar import merged
from roadmap_desktop.domain.deadlines import Deadline, Period
from roadmap_desktop.domain.model import Organization
from roadmap_desktop.domain.proposal import Choices, Field, Proposal, RowClass
from roadmap_desktop.errors import RoadmapError
from roadmap_desktop.gui.session_bridge import SessionBridge
from roadmap_desktop.gui.tasks import Task, Tasks
from roadmap_desktop.gui.wizard.review import Place, Review, ReviewRow, review
from roadmap_desktop.gui.writing import Writing

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Remembered:
    """The columns and rows that were taken for what the user had made of their like before."""

    columns: frozenset[Place] = frozenset()
    rows: frozenset[Place] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.columns or self.rows)


class ImportDraft(QObject):
    """Reads in a worker, and recognises there at every decision anew; nothing is written before `take`.

    `started` when reading begins, `changed` when there is a new review, `failed` carries the sentence why there is
    none, `progressed` how much is read of how much, `decided` when something changed that needs no new reading.
    """

    started = Signal()
    changed = Signal()
    failed = Signal(str)
    progressed = Signal(int, int)
    decided = Signal()

    def __init__(self, bridge: SessionBridge, tasks: Tasks, mappings: Mappings, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._tasks = tasks
        self.mappings = mappings
        self.writing = Writing(bridge, tasks, self)
        self._reader: Reader | None = None
        self._task: Task | None = None
        self._fresh = False
        self._again = False
        self.name = ""
        self.problem = ""
        self.review: Review | None = None
        self.choices = Choices()
        self.confirmed: frozenset[Place] = frozenset()
        """Joins that the user looked at and approved of."""
        self.remembered = Remembered()
        self.title = ""
        self.period: Period | None = None
        self.counts: dict[str, int] = {}
        """How much of each kind was in what was taken."""
        self.headed = False
        """Whether title and period are the user's."""
        self._ways: dict[str, str] = {}
        self._merges: dict[str, str] = {}

    @property
    def busy(self) -> bool:
        """Whether the document is being read."""
        return self._task is not None

    @property
    def proposal(self) -> Proposal | None:
        """What was recognised last."""
        return None if self.review is None else self.review.proposal

    @property
    def ready(self) -> bool:
        """Whether there is something to take."""
        return self.review is not None and not self.busy and not self.problem and not self.writing.busy

    @property
    def has_decisions(self) -> bool:
        """Whether the user decided anything that is gone with the draft."""
        own = self.choices.rows.keys() - self.remembered.rows
        return bool(own or self.choices.left_out or self.confirmed or self._ways or self._merges or self.headed)

    @property
    def undecided(self) -> tuple[Place, ...]:
        """The joins that nobody looked at yet."""
        if self.review is None:
            return ()
        joined = (self.review.rows[i].place for i in self.review.joins)
        return tuple(place for place in joined if place not in self.confirmed)

    @property
    def unheeded(self) -> tuple[ReviewRow, ...]:
        """The rows that could not become what the user chose."""
        if self.review is None or self.busy:
            return ()
        chosen = self.choices.rows
        return tuple(r for r in self.review.rows if chosen.get(r.place, r.source.kind) is not r.source.kind)

    # What to read

    def open(self, source: Path | Pasted, name: str) -> None:
        """Begin with another document; all decisions about the one before are gone."""
        self._let_go()
        self._reader, self.name = Reader(source), name
        self.review, self.choices, self.confirmed = None, Choices(), frozenset()
        self.remembered, self.headed, self._ways, self._merges = Remembered(), False, {}, {}
        self._fresh = True
        self._read()

    def close(self) -> None:
        """Let go of the document; a child that reads it ends within moments."""
        self._let_go()
        if self.review is not None:
            # A closed window may wait long for the collector; a large document must not.
            self.review = None
            self.changed.emit()

    def _let_go(self) -> None:
        self.writing.cancel()
        if self._task is not None:
            self._task.cancel()
            self._task = None
        reader, self._reader = self._reader, None
        if reader is not None:
            # Beside the window: the system takes its time to clear a large process away.
            self._tasks.start(lambda _: reader.close(), lambda _: None)

    # Decisions that the document is read by

    def choose_rows(self, places: Iterable[Place], kind: RowClass) -> None:
        """Make these rows something else."""
        chosen = dict.fromkeys(places, kind)
        rows = {**self.choices.rows, **chosen}
        self.remembered = replace(self.remembered, rows=self.remembered.rows - chosen.keys())
        self._choose(replace(self.choices, rows=rows))

    def choose_column(self, place: tuple[int, int], field: Field) -> None:
        """Say what a column, given by grid and index, holds; kept for documents of the same shape."""
        self.remembered = replace(self.remembered, columns=self.remembered.columns - {place})
        self._choose(replace(self.choices, columns={**self.choices.columns, place: field}))
        if self.proposal is not None:
            self.mappings.keep(self.proposal.tables, self.choices.columns)

    def forget_remembered(self) -> None:
        """Let columns and rows be what they seem, now and next time."""
        rows = {place: kind for place, kind in self.choices.rows.items() if place not in self.remembered.rows}
        self.remembered = Remembered()
        if self.proposal is not None:
            self.mappings.forget(self.proposal.tables)
        self._choose(replace(self.choices, columns={}, rows=rows))

    def leave_out(self, grids: frozenset[int]) -> None:
        """Read the document without these sheets."""
        self._choose(replace(self.choices, left_out=grids))

    def _choose(self, choices: Choices) -> None:
        self.choices = choices
        self._read()

    # Decisions that need no reading

    def confirm(self, places: Iterable[Place]) -> None:
        """Approve of joins."""
        self.confirmed |= set(places)
        self.decided.emit()

    def set_head(self, title: str, period: Period | None) -> None:
        """Title and period that stand for those of the document."""
        self.title, self.period, self.headed = title, period, True
        self.decided.emit()

    def choose_reading(self, text: str, way: str) -> None:
        """Say which of the readings of a deadline's words is meant."""
        self._ways[text] = way
        self.decided.emit()

    @property
    def ways(self) -> Mapping[str, str]:
        """The chosen readings by wording."""
        return self._ways

    def merge(self, name: str, target: str) -> None:
        """Take an organisation for another one that its name resembles; for none when `target` is empty."""
        self._merges[name] = target
        self.decided.emit()

    @property
    def merges(self) -> Mapping[str, str]:
        """What was decided about similar names: by name the name meant, empty where they stay apart."""
        return self._merges

    def outcome(self) -> Proposal | None:
        """What will be taken: the proposal with title, period and readings as decided."""
        if self.proposal is None:
            return None
        plan = self.proposal.plan
        head = replace(plan.roadmap, title=self.title.strip(), period=self.period)
        chosen = {text: Deadline.of(text, way) for text, way in self._ways.items()}
        activities = tuple(
            replace(activity, deadline=chosen[activity.deadline.text]) if activity.deadline.text in chosen else activity
            for activity in plan.activities
        )
        plan = merged(replace(plan, roadmap=head, activities=activities), self._targets())
        return replace(self.proposal, plan=plan)

    def _targets(self) -> dict[str, Organization]:
        """The organisations that stand for others, by id; names are what stays from one reading to the next."""
        if self.review is None:
            return {}
        names = {organization.id: organization.name for organization in self.review.proposal.plan.organizations}
        return {
            id_: offer
            for id_, offers in self.review.similar.items()
            for offer in offers
            if self._merges.get(names[id_]) == offer.name
        }

    def take(self) -> None:
        """Write the plan as one step; `writing` tells when it is done or why it is not."""
        outcome, file, name = self.outcome(), self._bridge.file, self.name
        if outcome is not None:
            self.counts = imports.counts(outcome)
            self.writing.start(lambda: imports.ready(file, outcome, name))
            self.decided.emit()

    # Reading

    def _read(self) -> None:
        """Recognise by the choices of now; while that goes on, further choices wait for its end, all together."""
        reader = self._reader
        if reader is None:
            return
        self._again = self._task is not None
        if not self._again:
            self.problem = ""
            self._start(reader, Wishes(known=tuple(self._bridge.file.organizations.values()), choices=self.choices))
        self.started.emit()

    def _start(self, reader: Reader, wishes: Wishes) -> None:
        def job(task: Task) -> Review:
            return review(reader.propose(wishes, task.report, lambda: task.cancelled), wishes.known)

        self._task = self._tasks.start(job, self._show, self._fail)
        self._task.broke.connect(lambda _: self._fail(RoadmapError("job.broken")))
        self._task.progressed.connect(self.progressed)

    def _show(self, found: Review) -> None:
        self._task = None
        if self._again:
            self._read()
            return
        if self._fresh:
            self._fresh = False
            if self._recall(found):
                self._read()
                return
        self.review = found
        if not self.headed:
            self.title, self.period = found.proposal.plan.roadmap.title, found.proposal.plan.roadmap.period
        if self.choices.rows:
            said = self.choices.rows.keys()
            facts = ((w, r.source.kind, r.place in said) for w, r in zip(found.words, found.rows, strict=True))
            self.mappings.keep_rows(found.proposal.tables, facts)
        self.changed.emit()

    def _recall(self, found: Review) -> bool:
        """Decide as the user did on a document of the same shape; gives whether that changes anything."""
        proposal = found.proposal
        columns = self.mappings.find(proposal.tables)
        if columns == {place: _field(proposal, place) for place in columns}:
            columns = {}
        kinds = self.mappings.rows(proposal.tables)
        rows = {
            row.place: kinds[words]
            for words, row in zip(found.words, found.rows, strict=True)
            if words in kinds and row.source.kind is not kinds[words]
        }
        self.remembered = Remembered(frozenset(columns), frozenset(rows))
        self.choices = replace(self.choices, columns=columns, rows=rows)
        return bool(columns or rows)

    def _fail(self, error: RoadmapError) -> None:
        self._task = None
        if self._again:
            self._read()
            return
        self.problem = self._bridge.messages.error(error)
        log.info("not read: %s", error.code)
        self.failed.emit(self.problem)


def _field(proposal: Proposal, place: tuple[int, int]) -> Field | None:
    return next((c.field for t in proposal.tables for c in t.columns if (t.grid, c.index) == place), None)
