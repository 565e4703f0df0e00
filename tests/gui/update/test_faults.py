"""What may go wrong with an update: it is said in place, the choice stays, the database is as it was."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from roadmap_desktop.app.selection import Selection
from roadmap_desktop.app.session import Session
from roadmap_desktop.domain import edits
from roadmap_desktop.errors import StorageError
from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.main_window import MainWindow
from roadmap_desktop.gui.palette import DARK
from roadmap_desktop.gui.update.check_table import CHECK, TEXT
from roadmap_desktop.gui.update.window import UpdateWindow
from roadmap_desktop.storage.store import Store
from tests.gui import plans
from tests.gui.conftest import settled
from tests.gui.update.conftest import STEP
from tests.gui.wizard.conftest import LONG, digest


def refused(qtbot: QtBot, update: UpdateWindow) -> str:
    """Press the button; the sentence that comes instead of the window closing."""
    with qtbot.waitSignal(update.draft.writing.failed, timeout=LONG):
        update.ui.accept_button.click()
    assert update.isVisible()
    assert update.ui.problem_label.isVisible()
    return update.ui.problem_label.text()


def test_a_full_disk_leaves_window_choice_and_database(
    qtbot: QtBot, window: MainWindow, update: UpdateWindow, selection: Selection, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> Iterator[None]:
        raise StorageError("storage.full")

    path, chosen = window.bridge.session.path, selection.chosen
    before = digest(path)
    with monkeypatch.context() as patch:
        patch.setattr(Store, "writing", full)
        assert "кончилось место" in refused(qtbot, update)
    assert (digest(path), selection.chosen) == (before, chosen)
    with qtbot.waitSignal(update.updated, timeout=LONG):
        update.ui.accept_button.click()
    assert digest(path) != before
    settled(qtbot, window)


@pytest.mark.usefixtures("selection")
def test_a_row_edited_since_the_comparison_is_not_overwritten(
    qtbot: QtBot, window: MainWindow, update: UpdateWindow
) -> None:
    edit = edits.set_field(window.bridge.file, "a3", "title", "Правка со стороны")
    window.bridge.session.apply(edit, STEP, "test")
    assert "изменилась" in refused(qtbot, update)
    assert window.bridge.file.activities["a3"].title == "Правка со стороны"
    settled(qtbot, window)


def test_a_file_opened_for_reading_can_be_compared_but_not_written(
    qtbot: QtBot, look: Look, window: MainWindow, returned: Path
) -> None:
    window.bridge.replace(Session.open(window.bridge.session.path, read_only=True))
    assert not window.ui.action_update.isEnabled()
    update = UpdateWindow(look, window.bridge, window.tasks, plans.ROADMAP, window)
    update.open()
    update.read(returned)
    qtbot.waitUntil(lambda: update.draft.selection is not None, timeout=LONG)
    assert not update.ui.accept_button.isEnabled()
    assert "только для чтения" in update.ui.foot_label.text()
    update.close()
    settled(qtbot, window)


def test_a_summary_that_cannot_be_written_is_said(
    qtbot: QtBot, update: UpdateWindow, selection: Selection, tmp_path: Path
) -> None:
    update.draft.save_summary(tmp_path / "нет такой папки" / "сверка.xlsx")
    qtbot.waitUntil(lambda: bool(update.draft.problem), timeout=LONG)
    assert update.ui.problem_label.text()
    assert update.draft.selection is selection


# --- the models ------------------------------------------------------------------------------------------------------


def test_the_models_keep_what_qt_asks_of_models(
    update: UpdateWindow, read: Callable[[Path], Selection], returned: Path
) -> None:
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [QAbstractItemModelTester(model, fatal) for model in (update.model, update.columns)]
    read(returned)
    update.ui.conflicts_box.click()
    update.ui.none_button.click()
    update.draft.stop()
    assert all(tester.model().rowCount() == 0 for tester in testers)


@pytest.mark.usefixtures("selection")
def test_a_tick_is_named_for_those_who_hear_the_window(update: UpdateWindow) -> None:
    role = Qt.ItemDataRole.AccessibleTextRole
    assert update.model.index(1, CHECK).data(role) == update.model.index(1, TEXT).data()
    assert update.columns.index(0, CHECK).data(role) == update.columns.index(0, TEXT).data()


@pytest.mark.usefixtures("selection")
def test_ticks_and_colours_are_painted_anew(qtbot: QtBot, look: Look, update: UpdateWindow) -> None:
    view = update.ui.differences
    before = view.grab().toImage()
    update.ui.none_button.click()
    unticked = view.grab().toImage()
    assert unticked != before
    palette = look.palette
    try:
        look.follow(DARK)
        qtbot.wait(20)
        assert view.grab().toImage() != unticked
    finally:
        look.follow(palette)
