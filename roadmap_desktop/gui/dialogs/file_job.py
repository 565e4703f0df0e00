"""A file that is written beside a dialog: how far it is, and the way to stop it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QProgressBar

from roadmap_desktop.errors import RoadmapError
from roadmap_desktop.gui.tasks import Task, Tasks

Tell = Callable[[int, int], None]


class FileJob:
    """One job at a time, with its progress on the bar.

    A job that is stopped fails with «export.cancelled» unless it was done already: what is said is what the disk holds.
    """

    def __init__(self, tasks: Tasks, bar: QProgressBar) -> None:
        self._tasks = tasks
        self._bar = bar
        self._stopped = False
        self.running = False

    def start(
        self, work: Callable[[Tell], object], done: Callable[[Any], object], failed: Callable[[RoadmapError], object]
    ) -> None:
        """Run `work`, which tells how far it is; then `done` or `failed` is called in this thread."""
        self.running, self._stopped = True, False
        self._bar.setRange(0, 0)
        self._bar.show()

        def job(task: Task) -> object:
            def tell(ready: int, total: int) -> None:
                if self._stopped:
                    raise RoadmapError("export.cancelled")
                task.report(ready, total)

            return work(tell)

        task = self._tasks.start(job, lambda outcome: self._end(done, outcome), lambda error: self._end(failed, error))
        task.progressed.connect(self._show)

    def stop(self) -> None:
        """Ask the job to stop; it does so at its next step."""
        self._stopped = True

    def _show(self, ready: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(ready)

    def _end(self, then: Callable[[Any], object], outcome: object) -> None:
        self.running = False
        self._bar.hide()
        then(outcome)
