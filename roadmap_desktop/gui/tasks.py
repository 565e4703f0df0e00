"""Long work beside the window: plain functions run in a thread, their outcome comes back in the window's own."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal
from typing_extensions import override

from roadmap_desktop.errors import RoadmapError

log = logging.getLogger(__name__)

_SWITCH = 0.0002
"""Seconds after which a thread that computes gives way to one that waits."""


class CancelledError(Exception):
    """Ends a job that nobody waits for."""


class Task(QObject):
    """One job under way.

    Exactly one of `done` (what the job gave), `failed` (a RoadmapError) and `broke` (a bug of ours) follows, unless
    it was cancelled: then none does. A job that looks at `cancelled` can stop early.
    """

    done = Signal(object)
    failed = Signal(object)
    broke = Signal(object)
    progressed = Signal(int, int)
    _ended = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cancelled = False
        # Emitted in the worker, received in the thread of this object.
        self._ended.connect(self._announce)

    @property
    def cancelled(self) -> bool:
        """Whether nobody waits for the outcome any more."""
        return self._cancelled

    def cancel(self) -> None:
        """Drop the outcome."""
        self._cancelled = True

    def report(self, done: int, total: int) -> None:
        """Tell how far the job is; called by the job, in its thread."""
        self.progressed.emit(done, total)

    def step(self, done: int, total: int) -> None:
        """As `report`; a job that nobody waits for is left here by an exception, which goes no further."""
        if self._cancelled:
            raise CancelledError
        self.report(done, total)

    def _announce(self, outcome: object, error: BaseException | None) -> None:
        if self._cancelled:
            log.info("outcome of a cancelled task dropped")
        elif isinstance(error, RoadmapError):
            self.failed.emit(error)
        elif error is not None:
            self.broke.emit(error)
        else:
            self.done.emit(outcome)
        self.deleteLater()


Job = Callable[[Task], Any]


class _Run(QRunnable):
    def __init__(self, task: Task, job: Job) -> None:
        super().__init__()
        self._task = task
        self._job = job

    @override
    def run(self) -> None:
        outcome: object = None
        error: BaseException | None = None
        try:
            outcome = self._job(self._task)
        except Exception as caught:  # noqa: BLE001 - whatever a job raises must come back to the window
            error = caught
        self._task._ended.emit(outcome, error)  # noqa: SLF001 - the other half of the same thing


class Tasks(QObject):
    """Runs jobs in one pool; a bug in a job is raised in the window's thread, where the crash hook sees it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Each call of Qt lets go of the interpreter, and a busy worker keeps it for one interval: with the usual 5 ms a
        # window that paints a hundred things stands still for half a second.
        sys.setswitchinterval(_SWITCH)
        self._pool = QThreadPool(self)
        self._running: set[Task] = set()

    def start(
        self,
        job: Job,
        done: Callable[[Any], object],
        failed: Callable[[RoadmapError], object] | None = None,
    ) -> Task:
        """Run a job, which gets its Task to report to; `done` or `failed` is called in this thread."""
        task = Task()
        self._running.add(task)
        task.done.connect(done)
        task.failed.connect(failed or _raise)
        task.broke.connect(_raise)
        task._ended.connect(lambda *_: self._running.discard(task))  # noqa: SLF001 - kept alive until it ended
        self._pool.start(_Run(task, job))
        return task

    def wait(self) -> None:
        """Let all jobs end; their outcomes are dropped."""
        for task in self._running:
            task.cancel()
        self._pool.waitForDone()


def _raise(error: BaseException) -> None:
    raise error
