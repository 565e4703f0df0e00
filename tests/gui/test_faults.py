"""When the program itself is at fault: one dialog, a log without texts, work goes on; and work beside the window."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from roadmap_desktop.errors import InputError
from roadmap_desktop.gui.crash import CrashHook, log_to
from roadmap_desktop.gui.main_window import MainWindow
from roadmap_desktop.gui.tasks import Task, Tasks

WORDS = "Текст пользователя"


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def hook(qtbot: QtBot, tmp_path: Path, told: list[str]) -> Iterator[CrashHook]:  # noqa: ARG001 - needs the application
    hook = CrashHook(tmp_path, told.append)
    yield hook
    hook.restore()


def fail(message: str = WORDS) -> None:
    raise ZeroDivisionError(message)


@pytest.mark.usefixtures("hook")
@pytest.mark.logs("ZeroDivisionError")
def test_a_fault_is_told_and_logged_without_its_message(told: list[str], caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.CRITICAL):
        try:
            fail()
        except ZeroDivisionError:
            sys.excepthook(*sys.exc_info())
    assert told == ["ZeroDivisionError"]
    assert "in fail" in caplog.text
    assert WORDS not in caplog.text


def test_faults_while_one_is_told_open_no_second_dialog(hook: CrashHook, told: list[str]) -> None:
    def tell(kind: str) -> None:
        told.append(kind)
        hook._happened.emit("second")

    hook._tell = tell
    hook._happened.emit("first")
    assert told == ["first"]


def test_the_hook_gives_itself_back(tmp_path: Path, qtbot: QtBot) -> None:  # noqa: ARG001 - needs the application
    before = sys.excepthook
    CrashHook(tmp_path).restore()
    assert sys.excepthook is before


def test_the_log_is_kept_in_its_folder(tmp_path: Path) -> None:
    faults = log_to(tmp_path / "log")
    handler = logging.getLogger().handlers[-1]
    try:
        assert (tmp_path / "log" / "roadmap-desktop.log").exists()
    finally:
        logging.getLogger().removeHandler(handler)
        handler.close()
        faults.close()


def test_a_fault_in_a_view_leaves_data_and_window(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(window.card, "renew", fail)
    window.model.renewed.connect(fail)
    with qtbot.captureExceptions() as caught:
        window.choice.choose("a2")
        window.ui.action_add_activity.trigger()
    window.model.renewed.disconnect(fail)
    assert caught
    assert len(window.bridge.file.activities) == 13


class TestTasks:
    def test_outcomes_come_back(self, qtbot: QtBot) -> None:
        tasks = Tasks()
        got: list[int] = []
        tasks.start(lambda _: 6 * 7, got.append)
        qtbot.waitUntil(lambda: got == [42])

    def test_expected_failures_come_back_apart(self, qtbot: QtBot) -> None:
        tasks = Tasks()
        got: list[str] = []

        def job(_task: Task) -> None:
            raise InputError("input.empty", name="x")

        tasks.start(job, lambda _: None, lambda error: got.append(error.code))
        qtbot.waitUntil(lambda: got == ["input.empty"])

    def test_a_bug_reaches_the_hook_of_this_thread(self, qtbot: QtBot) -> None:
        tasks = Tasks()
        with qtbot.captureExceptions() as caught:
            tasks.start(lambda _: fail(), lambda _: None)
            qtbot.waitUntil(lambda: bool(caught))
        assert caught[0][0] is ZeroDivisionError

    def test_a_job_tells_how_far_it_is(self, qtbot: QtBot) -> None:
        tasks = Tasks()
        told: list[tuple[int, int]] = []
        heard = threading.Event()

        def job(task: Task) -> None:
            heard.wait(5)
            task.report(1, 2)

        task = tasks.start(job, lambda _: None)
        task.progressed.connect(lambda done, total: told.append((done, total)))
        heard.set()
        qtbot.waitUntil(lambda: told == [(1, 2)])

    def test_a_cancelled_job_says_nothing(self, qtbot: QtBot) -> None:
        tasks = Tasks()
        got: list[int] = []
        tasks.start(lambda _: 1, got.append).cancel()
        tasks.wait()
        qtbot.wait(20)
        assert got == []

    def test_the_window_stays_free(self, qtbot: QtBot) -> None:
        tasks = Tasks()
        beats: list[int] = []
        timer = QTimer()
        timer.timeout.connect(lambda: beats.append(1))
        timer.start(1)
        done: list[int] = []
        tasks.start(lambda _: sum(range(3_000_000)), done.append)
        qtbot.waitUntil(lambda: bool(done))
        timer.stop()
        assert beats
