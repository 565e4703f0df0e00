"""An update under way: the document, what it has otherwise than the roadmap, and what of it the user wants."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from roadmap_desktop.app import imports, result_sheets, updates
from roadmap_desktop.app.result_sheets import Outcome
from roadmap_desktop.app.selection import Selection
from roadmap_desktop.app.updates import Wording
from roadmap_desktop.domain.comparison import Comparison, Difference
from roadmap_desktop.domain.proposal import Proposal
from roadmap_desktop.errors import RoadmapError
from roadmap_desktop.gui.session_bridge import SessionBridge
from roadmap_desktop.gui.tasks import Job, Task, Tasks
from roadmap_desktop.gui.update.lines import Line, lines_of
from roadmap_desktop.gui.writing import Writing

log = logging.getLogger(__name__)


class _Made(NamedTuple):
    """What the worker hands over."""

    found: Comparison
    wording: Wording
    selection: Selection
    lines: tuple[Line, ...]


class UpdateDraft(QObject):
    """Reads and compares in a worker; nothing is written before `take`.

    `changed` when there is something else to show, `chosen` when only the choice is another, `progressed` how much is
    read of how much, `saved` the path of a summary that was written.
    """

    changed = Signal()
    chosen = Signal()
    progressed = Signal(int, int)
    saved = Signal(Path)

    def __init__(self, bridge: SessionBridge, tasks: Tasks, roadmap: str, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._tasks = tasks
        self._task: Task | None = None
        self._proposal: Proposal | None = None
        self._found: Comparison | None = None
        self._given = False
        self.writing = Writing(bridge, tasks, self)
        self.writing.failed.connect(self._tell)
        self.roadmap = roadmap
        self.path: Path | None = None
        self.problem = ""
        self.wording: Wording | None = None
        self.selection: Selection | None = None
        self.lines: tuple[Line, ...] = ()

    @property
    def name(self) -> str:
        """The name of the document."""
        return "" if self.path is None else self.path.name

    @property
    def busy(self) -> bool:
        """Whether the document is being read or compared."""
        return self._task is not None

    @property
    def ready(self) -> bool:
        """Whether something is chosen and can be taken now."""
        idle = not self.busy and not self.writing.busy
        return idle and self.selection is not None and bool(self.selection.count)

    def read(self, path: Path) -> None:
        """Begin with a document."""
        self.stop()
        self.path, self._proposal = path, None
        known = tuple(self._bridge.file.organizations.values())
        self._start(
            lambda task: imports.read(path, known=known, progress=task.report, cancelled=lambda: task.cancelled),
            self._understood,
        )

    def compare_with(self, roadmap: str) -> None:
        """Compare with this roadmap, as the user wishes."""
        self.roadmap, self._given = roadmap, True
        if self._proposal is not None:
            self.stop()
            self._compare(self._proposal)

    def stop(self) -> None:
        """Read no further; the child process ends within moments."""
        self.writing.cancel()
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self.problem, self._found, self.wording, self.selection, self.lines = "", None, None, None, ()
        self.changed.emit()

    def close(self) -> None:
        """Let go of the document."""
        self.stop()
        self._proposal = None

    # What is wanted

    def choose(self, some: Iterable[Difference], *, wanted: bool) -> None:
        """Take these differences, or leave them."""
        if self.selection is not None:
            self.selection.choose(some, wanted=wanted)
            self.chosen.emit()

    def choose_only(self, some: Iterable[Difference]) -> None:
        """Take these differences and no others."""
        if self.selection is not None:
            self.selection.choose_only(some)
            self.chosen.emit()

    def choose_unopposed(self) -> None:
        """Take what only the document has edited."""
        if self.selection is not None:
            self.selection.choose_unopposed()
            self.chosen.emit()

    def take(self) -> None:
        """Write what is chosen as one step; `writing` tells when it is done."""
        found, selection, file = self._found, self.selection, self._bridge.file
        if found is not None and selection is not None and not self.writing.busy:
            wanted = selection.chosen
            self.problem = ""
            self.writing.start(lambda: updates.ready(file, found, wanted))
            self.chosen.emit()

    def save_summary(self, target: Path) -> None:
        """Write the sheet of results as the command line does, with what is chosen now as taken."""
        if self._found is None or self._proposal is None or self.selection is None:
            return
        outcome = Outcome(self.name, self._proposal, self._found, frozenset(self.selection.chosen))
        messages = self._bridge.messages
        self._tasks.start(
            lambda _: result_sheets.write([outcome], target, messages),
            lambda _: self.saved.emit(target),
            lambda error: self._tell(messages.error(error)),
        )

    # Reading and comparing

    def _start(self, job: Job, done: Callable[[Any], object]) -> None:
        self._task = self._tasks.start(job, done, self._fail)
        self._task.progressed.connect(self.progressed)
        self.changed.emit()

    def _understood(self, proposal: Proposal) -> None:
        self._proposal = proposal
        # A workbook of the program says itself which roadmap it shows.
        if not self._given and proposal.plan.roadmap.id in self._bridge.file.roadmaps:
            self.roadmap = proposal.plan.roadmap.id
        self._compare(proposal)

    def _compare(self, proposal: Proposal) -> None:
        file, roadmap, messages = self._bridge.file, self.roadmap, self._bridge.messages
        past = updates.past(self._bridge.session, roadmap, proposal)

        def job(_task: Task) -> _Made:
            found = updates.compared(file, roadmap, proposal, past)
            wording = Wording(found, messages)
            selection = Selection(found.differences, wording, ours=proposal.origin is not None)
            return _Made(found, wording, selection, lines_of(selection, wording))

        self._start(job, self._compared)

    def _compared(self, made: _Made) -> None:
        self._task = None
        self._found, self.wording, self.selection, self.lines = made
        self.changed.emit()

    def _fail(self, error: RoadmapError) -> None:
        self._task = None
        log.info("not compared: %s", error.code)
        self._tell(self._bridge.messages.error(error))

    def _tell(self, sentence: str) -> None:
        self.problem = sentence
        self.changed.emit()
