"""A job that makes a file, run beside a window: its progress on a bar, and a way to stop it."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import Any

from PySide6.QtWidgets import QProgressBar, QWidget

from roadmap_desktop.errors import RoadmapError
from roadmap_desktop.gui.tasks import Task, Tasks

Tell = Callable[[int, int], None]
"""Called by a job with what is done of how much; an exception that it raises ends the job."""


class FileJob:
    """One job at a time, with its progress on the bar; `frame` is what is shown meanwhile, the bar itself by default.

    A job that is stopped fails with `cancelled` unless it was done already: what is said is what the disk holds. One
    that ends with a bug of ours fails with «job.broken» besides. One that is dropped ends without a word.
    """

    def __init__(self, tasks: Tasks, bar: QProgressBar, frame: QWidget | None = None) -> None:
        self._tasks = tasks
        self._bar = bar
        self._frame = frame or bar
        self._stopped = Event()
        self._task: Task | None = None
        self._told: tuple[int, int] = (0, 0)

    @property
    def running(self) -> bool:
        """Whether the outcome of a job is still to come."""
        return self._task is not None

    def start(
        self,
        work: Callable[[Tell], object],
        done: Callable[[Any], object],
        failed: Callable[[RoadmapError], object],
        cancelled: str = "export.cancelled",
    ) -> None:
        """Run `work`, which tells how far it is; then `done` or `failed` is called in this thread.

        A job that is still running is dropped.
        """
        self.drop()
        stopped = self._stopped = Event()
        self._told = (0, 0)

        def job(task: Task) -> object:
            def tell(ready: int, total: int) -> None:
                if stopped.is_set():
                    raise RoadmapError(cancelled)
                task.step(ready, total)

            return work(tell)

        task = self._task = self._tasks.start(
            job, lambda outcome: self._end(done, outcome), lambda error: self._end(failed, error)
        )
        task.broke.connect(lambda _: self._end(failed, RoadmapError("job.broken")))
        task.progressed.connect(lambda *told: self._tell(task, told))
        self._show()

    def stop(self) -> None:
        """Ask the job to stop; it does so at its next step."""
        self._stopped.set()

    def drop(self) -> None:
        """Let the job go: it stops at its next step, and nobody hears of it."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
            self._frame.hide()

    def move_to(self, bar: QProgressBar, frame: QWidget) -> None:
        """Show the progress elsewhere: the window that it was shown in goes away."""
        self._bar, self._frame = bar, frame
        if self.running:
            self._show()

    def _tell(self, task: Task, told: tuple[int, int]) -> None:
        # What a dropped job told before may come after.
        if task is self._task:
            self._told = told
            self._show()

    def _show(self) -> None:
        ready, total = self._told
        self._bar.setRange(0, total)
        self._bar.setValue(ready)
        self._frame.show()

    def _end(self, then: Callable[[Any], object], outcome: object) -> None:
        self._task = None
        self._frame.hide()
        then(outcome)
