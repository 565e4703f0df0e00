"""Undo and redo in the window: small steps at once, large ones beside a bar."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QProgressDialog
from pytestqt.qtbot import QtBot

from roadmap_desktop.app.session import Label
from roadmap_desktop.domain import edits
from roadmap_desktop.gui import retracing
from roadmap_desktop.gui.main_window import MainWindow

LABEL = Label("step.field", (("number", "8."), ("field", "title")))


@pytest.fixture
def edited(window: MainWindow) -> MainWindow:
    window.bridge.perform(lambda file: edits.set_field(file, "a8", "title", "Иное"), LABEL, "table")
    return window


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every step passes for a large one."""
    monkeypatch.setattr(retracing, "LARGE", 0)


def title(window: MainWindow) -> str:
    return window.bridge.file.activities["a8"].title


def bars(window: MainWindow) -> list[QProgressDialog]:
    return [bar for bar in window.findChildren(QProgressDialog) if bar.isVisible()]


def test_a_small_step_is_taken_back_at_once_and_shown(edited: MainWindow) -> None:
    before = edited.bridge.file
    edited.ui.action_undo.trigger()
    assert title(edited) != "Иное"
    assert edited.choice.id == "a8"
    edited.ui.action_redo.trigger()
    assert edited.bridge.file.activities == before.activities
    assert not bars(edited)


@pytest.mark.usefixtures("large")
def test_a_large_step_is_taken_back_beside_a_bar(qtbot: QtBot, edited: MainWindow) -> None:
    edited.ui.action_undo.trigger()
    assert len(bars(edited)) == 1
    assert title(edited) == "Иное", "the window has its turn first"
    with qtbot.waitSignal(edited.retracing.done):
        pass
    assert title(edited) != "Иное"
    assert edited.choice.id == "a8"
    assert not bars(edited)
    with qtbot.waitSignal(edited.retracing.done):
        edited.ui.action_redo.trigger()
    assert title(edited) == "Иное"


@pytest.mark.usefixtures("large")
def test_a_large_step_that_is_stopped_did_not_happen(qtbot: QtBot, edited: MainWindow) -> None:
    revision = edited.bridge.file.revision
    edited.ui.action_undo.trigger()
    edited.ui.action_undo.trigger()
    (bar,) = bars(edited)
    QTest.keyClick(bar, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not edited.retracing.busy)
    assert (title(edited), edited.bridge.file.revision) == ("Иное", revision)
    assert not bars(edited)
    with qtbot.waitSignal(edited.retracing.done):
        edited.ui.action_undo.trigger()
    assert title(edited) != "Иное"


@pytest.mark.usefixtures("large")
def test_a_large_step_that_cannot_be_written_is_told(
    qtbot: QtBot, edited: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(edited.bridge.session), "read_only", property(lambda _: True))
    with qtbot.waitSignal(edited.bridge.refused):
        edited.ui.action_undo.trigger()
    assert title(edited) == "Иное"
    assert not bars(edited)
