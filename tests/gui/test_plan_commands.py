"""Add, delete and move rows of the plan: each one step, each taken back by Ctrl+Z."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from roadmap_desktop.domain.model import Activity, Section
from roadmap_desktop.gui.dialogs.roadmap_head import NewRoadmapDialog
from roadmap_desktop.gui.main_window import MainWindow
from tests.gui.conftest import open_editor


def titles(window: MainWindow) -> list[str]:
    plan = window.model.plan()
    assert plan is not None
    return [node.title for node in plan.rows()]


def undo(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_insert_adds_behind_the_chosen_and_words_it(
    window: MainWindow, type_text: Callable[[QWidget, str], None]
) -> None:
    window.choice.choose("a2")
    QTest.keyClick(window.chart.table, Qt.Key.Key_Insert)
    editor = open_editor(window.chart.table)
    type_text(editor, "Совсем новое")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    plan = window.model.plan()
    assert plan is not None
    order = [a.title for a in plan.activities]
    assert order.index("Совсем новое") == 2
    assert plan.activities[2].number == "2.1."


ACTIONS = ["add_activity", "add_section", "add_subsection", "delete", "move_up", "move_down", "outdent"]


@pytest.mark.parametrize("name", ACTIONS)
def test_each_command_is_one_step(window: MainWindow, name: str) -> None:
    window.choice.choose("a8")
    before, revision = titles(window), window.bridge.file.revision
    action: QAction = getattr(window.ui, f"action_{name}")
    action.trigger()
    window.setFocus()
    assert titles(window) != before
    assert window.bridge.file.revision == revision + 1
    undo(window)
    assert titles(window) == before


@pytest.mark.parametrize("name", ["result", "indicator", "document"])
def test_parts_are_added_to_the_chosen_activity(window: MainWindow, name: str) -> None:
    window.choice.choose("a4")
    before = len(getattr(window.bridge.file.activities["a4"], f"{name}s"))
    getattr(window.ui, f"action_add_{name}").trigger()
    assert len(getattr(window.bridge.file.activities["a4"], f"{name}s")) == before + 1


def test_a_section_goes_with_what_lies_below(window: MainWindow) -> None:
    window.choice.choose("s2")
    QTest.keyClick(window.chart.table, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert set(window.bridge.file.sections) == {"s1"}
    assert set(window.bridge.file.activities) == {"a1", "a2", "a3"}
    assert window.messages.text == "Удалено строк: 11."
    undo(window)
    assert len(window.bridge.file.activities) == 12


def test_indent_and_outdent_undo_each_other(window: MainWindow) -> None:
    window.choice.choose("s3")
    window.ui.action_outdent.trigger()
    assert window.bridge.file.sections["s3"].parent is None
    window.ui.action_indent.trigger()
    assert window.bridge.file.sections["s3"].parent == "s2"


def test_a_plan_from_nothing(window: MainWindow) -> None:
    window.ui.action_delete_roadmap.trigger()
    assert window.ui.views.currentWidget() is window.ui.page_empty
    window.ui.empty_new.click()
    (dialog,) = window.findChildren(NewRoadmapDialog)
    dialog.ui.title.setPlainText("План с начала")
    dialog.ui.accept_button.click()
    window.ui.action_add_section.trigger()
    window.ui.action_add_activity.trigger()
    plan = window.model.plan()
    assert plan is not None
    assert [type(row) for row in plan.rows()] == [Section, Activity]
    assert plan.activities[0].section == plan.sections[0].id
    for _ in range(4):
        undo(window)
    assert window.bridge.file.roadmaps.keys() == {"roadmap"}


@pytest.mark.parametrize("gone", ["a1", "a8", "a12"])
def test_after_a_deletion_the_neighbour_is_chosen_and_shown_so(window: MainWindow, gone: str) -> None:
    window.choice.choose(gone)
    window.ui.action_delete.trigger()
    table = window.chart.table
    (row,) = table.chosen_rows()
    assert row.id == window.choice.id == window.card.shown
    assert row is table.current_row()
