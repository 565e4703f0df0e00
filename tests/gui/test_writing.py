"""A large change written in turns: done, refused, cancelled; the window has its own between the turns."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from roadmap_desktop.app.session import Label, Prepared, prepared
from roadmap_desktop.domain.changes import diff
from roadmap_desktop.errors import StorageError
from roadmap_desktop.gui.main_window import MainWindow
from roadmap_desktop.gui.writing import Writing
from roadmap_desktop.storage.store import Store
from tests.gui.conftest import settled
from tests.gui.wizard.conftest import digest

LABEL = Label("step.import", (("title", "Карта"),))


@pytest.fixture
def writing(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Writing:
    """One row a step, one step a turn."""
    monkeypatch.setattr("roadmap_desktop.storage.difference.FEW", 1)
    monkeypatch.setattr("roadmap_desktop.gui.writing.TURN", 0)
    return Writing(window.bridge, window.tasks, window)


def ready(window: MainWindow) -> Prepared:
    file = window.bridge.file
    change = diff(file, replace(file, activities={i: replace(a, note="да") for i, a in file.activities.items()}))
    assert change is not None
    return prepared(file, change, LABEL, "import")


def test_it_is_written_while_the_window_has_its_turns(qtbot: QtBot, window: MainWindow, writing: Writing) -> None:
    with qtbot.waitSignal(writing.done) as heard:
        writing.start(lambda: ready(window))
        assert writing.busy
    assert heard.args is not None
    assert heard.args[0].file is window.bridge.file
    assert not writing.busy
    assert {activity.note for activity in window.bridge.file.activities.values()} == {"да"}
    settled(qtbot, window)


def test_nothing_to_change_is_told_too(qtbot: QtBot, writing: Writing) -> None:
    with qtbot.waitSignal(writing.done) as heard:
        writing.start(lambda: None)
    assert heard.args == [None]


def test_a_cancelled_one_leaves_everything_as_it_was(qtbot: QtBot, window: MainWindow, writing: Writing) -> None:
    path = window.bridge.session.path
    before = digest(path)
    turns: list[bool] = []

    def cancel_at_the_third() -> None:
        turns.append(writing.busy)
        if len(turns) == 3:
            writing.cancel()

    writing._timer.timeout.connect(cancel_at_the_third)
    writing.start(lambda: ready(window))
    qtbot.waitUntil(lambda: len(turns) == 3)
    assert all(turns)
    assert not writing.busy
    assert digest(path) == before
    assert window.bridge.session.undo_label == Label("step.import", (("title", "sample"),))


def test_a_full_disk_is_a_sentence_and_nothing_happened(
    qtbot: QtBot, window: MainWindow, writing: Writing, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StorageError("storage.full", path="plans.db")

    monkeypatch.setattr(Store, "writing", full)
    revision = window.bridge.file.revision
    with qtbot.waitSignal(writing.failed) as heard:
        writing.start(lambda: ready(window))
    assert heard.args is not None
    assert "кончилось место" in heard.args[0]
    assert (writing.busy, window.bridge.file.revision) == (False, revision)
