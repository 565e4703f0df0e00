"""Findings follow the roadmap shown: one check for a turn to it, however often it is asked for."""

from __future__ import annotations

from threading import Event
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from roadmap_desktop.domain.checks import plan_findings
from roadmap_desktop.gui.main_window import MainWindow
from roadmap_desktop.gui.tasks import Job, Task
from tests.gui import plans
from tests.gui.conftest import settled


@pytest.fixture
def started(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """The jobs that the window starts from now on."""
    jobs: list[Any] = []
    start = window.tasks.start

    def noted(job: Any, *outcomes: Any) -> Any:
        jobs.append(job)
        return start(job, *outcomes)

    monkeypatch.setattr(window.tasks, "start", noted)
    return jobs


def test_a_turn_to_a_roadmap_is_checked_once(qtbot: QtBot, window: MainWindow, started: list[Any]) -> None:
    window.show_roadmap("")
    settled(qtbot, window)
    assert window.findings.findings == ()
    window.show_roadmap(plans.ROADMAP)
    assert window.checker.busy
    assert started == []
    settled(qtbot, window)
    assert len(started) == 1
    assert window.findings.findings == plan_findings(window.bridge.file.plan(plans.ROADMAP))


def test_a_stop_drops_a_check_that_is_to_come(qtbot: QtBot, window: MainWindow, started: list[Any]) -> None:
    window.checker.check()
    window.checker.stop()
    assert not window.checker.busy
    qtbot.wait(20)
    assert started == []


def test_an_edit_drops_the_check_under_way(qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first check is held, and ends after the second, whose findings must stay."""
    gate, held, start = Event(), list[Task](), window.tasks.start

    def holding(job: Job, *outcomes: Any) -> Task:
        if held:
            return start(job, *outcomes)
        held.append(start(lambda task: gate.wait() and job(task), *outcomes))
        return held[0]

    monkeypatch.setattr(window.tasks, "start", holding)
    window.tasks._pool.setMaxThreadCount(2)  # on a machine of one core the second would wait for the first
    try:
        window.checker.check()
        qtbot.waitUntil(lambda: len(held) == 1)
        window.bridge.undo()
        settled(qtbot, window)
        assert window.findings.findings == ()
    finally:
        with qtbot.waitSignal(held[0].destroyed):
            gate.set()
    assert window.findings.findings == ()
