"""Keeps the findings of the roadmap shown up to date, beside the window and after a pause."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from roadmap_desktop.domain.checks import plan_findings
from roadmap_desktop.domain.findings import Finding
from roadmap_desktop.gui.models.activities import ActivitiesModel
from roadmap_desktop.gui.tasks import Task, Tasks

PAUSE = 150
"""Milliseconds of quiet after an edit before the whole roadmap is checked again."""


class Checker(QObject):
    """`found` carries the findings, a tuple; a check that was overtaken by an edit is dropped."""

    found = Signal(object)

    def __init__(self, model: ActivitiesModel, tasks: Tasks) -> None:
        super().__init__(model)
        self._model = model
        self._tasks = tasks
        self._task: Task | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._check)

    @property
    def busy(self) -> bool:
        """Whether a check is under way or to come."""
        return self._task is not None or self._later.isActive()

    def check_soon(self) -> None:
        """Check after a pause."""
        self._later.start(PAUSE)

    def check(self) -> None:
        """Check as soon as the window has nothing else to do; a turn to a roadmap asks several times."""
        self._later.start(0)

    def _check(self) -> None:
        self.stop()
        plan = self._model.plan()
        if plan is None:
            self.found.emit(())
        else:
            self._task = self._tasks.start(lambda _: plan_findings(plan), self._done)

    def stop(self) -> None:
        """Drop what is under way or to come."""
        self._later.stop()
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _done(self, findings: tuple[Finding, ...]) -> None:
        self._task = None
        self.found.emit(findings)
