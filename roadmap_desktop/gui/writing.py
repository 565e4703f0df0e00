"""A large change taken into the database while the window lives: made ready in a worker, written in small steps."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Generator

from PySide6.QtCore import QObject, QTimer, Signal

from roadmap_desktop.app.session import Applied, Prepared
from roadmap_desktop.errors import RoadmapError
from roadmap_desktop.gui.session_bridge import SessionBridge
from roadmap_desktop.gui.tasks import Task, Tasks

log = logging.getLogger(__name__)

TURN = 0.01
"""Seconds for which a turn writes before the window has its own."""


class Writing(QObject):
    """One change at a time; exactly one of `done` (an Applied) and `failed` (a sentence) follows `start`.

    `done` carries None when there was nothing to change. After `cancel` neither follows, and nothing happened.
    """

    done = Signal(object)
    failed = Signal(str)

    def __init__(self, bridge: SessionBridge, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._tasks = tasks
        self._task: Task | None = None
        self._steps: Generator[None, None, Applied] | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._turn)

    @property
    def busy(self) -> bool:
        """Whether something is being written."""
        return self._task is not None or self._steps is not None

    def start(self, make: Callable[[], Prepared | None]) -> None:
        """Write what `make`, called in a worker, makes ready."""
        self._task = self._tasks.start(lambda _: make(), self._write, self._fail)

    def cancel(self) -> None:
        """Leave everything as it was."""
        if self._task is not None:
            self._task.cancel()
        self._end()

    def _write(self, ready: Prepared | None) -> None:
        self._task = None
        if ready is None:
            self.done.emit(None)
            return
        self._steps = self._bridge.session.applying(ready)
        self._timer.start()

    def _turn(self) -> None:
        steps = self._steps
        assert steps is not None
        until = time.monotonic() + TURN
        try:
            next(steps)
            while time.monotonic() < until:
                next(steps)
        except StopIteration as end:
            self._end()
            done = end.value
            QTimer.singleShot(0, self, lambda: self.done.emit(done))
        except RoadmapError as error:
            self._fail(error)

    def _fail(self, error: RoadmapError) -> None:
        self._end()
        log.info("not written: %s", error.code)
        self.failed.emit(self._bridge.messages.error(error))

    def _end(self) -> None:
        steps, self._steps, self._task = self._steps, None, None
        self._timer.stop()
        if steps is not None:
            steps.close()
