"""A thread, a Qt timer or thread, or a window that outlives its test fails it, with the line that started it."""

from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from typing import Any

import pytest


@pytest.fixture(autouse=True)
def thread_guard() -> Iterator[None]:
    """Fail on Python threads that still run two seconds after the test."""
    before = set(threading.enumerate())
    yield
    left = [thread for thread in threading.enumerate() if thread not in before and not thread.daemon]
    for thread in left:
        thread.join(2)
    alive = [thread.name for thread in left if thread.is_alive()]
    if alive:
        pytest.fail(f"threads still running: {', '.join(alive)}")


@pytest.fixture(autouse=True)
def qt_guard(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail on Qt timers, threads and top-level windows that outlive a test that uses Qt."""
    if "qapp" not in request.fixturenames:
        yield
        return
    request.getfixturevalue("qapp")
    from PySide6.QtCore import QCoreApplication, QEvent, QThread, QTimer
    from PySide6.QtWidgets import QApplication

    windows = set(QApplication.topLevelWidgets())
    with pytest.MonkeyPatch.context() as patch:
        timers = _record_starts(patch, QTimer)
        threads = _record_starts(patch, QThread)
        yield
    # processEvents leaves deleteLater() for a loop that never comes.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    problems = [f"timer started at {line}" for timer, line in timers if _is_alive(timer) and timer.isActive()]
    problems += [f"thread started at {line}" for thread, line in threads if _is_alive(thread) and thread.isRunning()]
    left = [window for window in QApplication.topLevelWidgets() if window not in windows]
    problems += [f"top-level window {window!r}" for window in left if window.parent() is None]
    if problems:
        pytest.fail("left behind: " + "; ".join(problems))


@pytest.fixture(scope="session", autouse=True)
def clipboard_guard() -> Iterator[None]:
    """Empty the clipboard at the end: a QMimeData left there crashes the offscreen plug-in after «passed»."""
    yield
    gui = sys.modules.get("PySide6.QtGui")
    if gui is not None and gui.QGuiApplication.instance() is not None:
        gui.QGuiApplication.clipboard().clear()


def _record_starts(patch: pytest.MonkeyPatch, kind: type) -> list[tuple[Any, str]]:
    started: list[tuple[Any, str]] = []
    original: Callable[..., Any] = kind.start  # type: ignore[attr-defined]

    def start(self: Any, *arguments: Any) -> Any:
        frame = traceback.extract_stack(limit=2)[0]
        started.append((self, f"{frame.filename}:{frame.lineno}"))
        return original(self, *arguments)

    patch.setattr(kind, "start", start)
    return started


def _is_alive(thing: object) -> bool:
    import shiboken6

    return shiboken6.isValid(thing)
