"""Columns corrected by hand: read anew, remembered, applied to the next file of the same shape."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from roadmap_desktop.domain.proposal import Field
from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.main_window import MainWindow
from roadmap_desktop.gui.wizard.columns_page import HOLDS
from roadmap_desktop.gui.wizard.review import Review
from roadmap_desktop.gui.wizard.wizard import ImportWizard
from tests.gui.wizard.conftest import LONG, understood


def column_of(wizard: ImportWizard, field: Field) -> int:
    model = wizard.columns_page.model
    return next(row for row in range(model.rowCount()) if model.field(row) is field)


def correct(qtbot: QtBot, wizard: ImportWizard) -> None:
    """The deadlines are a note."""
    model = wizard.columns_page.model
    with qtbot.waitSignal(wizard.draft.changed, timeout=LONG):
        assert model.setData(model.index(column_of(wizard, Field.DEADLINE), HOLDS), Field.NOTE)


@pytest.mark.usefixtures("review")
def test_every_column_shows_heading_field_and_first_values(wizard: ImportWizard) -> None:
    model = wizard.columns_page.model
    row = column_of(wizard, Field.DEADLINE)
    shown = [model.index(row, column).data() for column in range(4)]
    assert shown[:3] == ["D", "Сроки", "Срок"]
    assert "2018-2020" in shown[3] or "2018-2019" in shown[3]


@pytest.mark.usefixtures("review")
def test_another_field_is_read_anew(qtbot: QtBot, wizard: ImportWizard) -> None:
    correct(qtbot, wizard)
    activities = understood(wizard).proposal.plan.activities
    assert not any(activity.deadline.text for activity in activities)
    assert any(activity.note for activity in activities)


@pytest.mark.usefixtures("review")
def test_a_correction_is_remembered_for_the_same_shape(
    qtbot: QtBot, wizard: ImportWizard, read: Callable[[Path], Review], torn: Path
) -> None:
    correct(qtbot, wizard)
    again = read(torn)
    assert wizard.draft.remembered
    assert "прошлый раз" in wizard.ui.foot_label.text()
    assert not any(activity.deadline.text for activity in again.proposal.plan.activities)
    with qtbot.waitSignal(wizard.draft.changed, timeout=LONG):
        wizard.ui.foot_button.click()
    assert any(activity.deadline.text for activity in understood(wizard).proposal.plan.activities)


@pytest.mark.usefixtures("review")
def test_the_next_wizard_remembers_too(
    qtbot: QtBot, look: Look, window: MainWindow, wizard: ImportWizard, torn: Path
) -> None:
    correct(qtbot, wizard)
    wizard.reject()
    following = ImportWizard(look, window.bridge, window.tasks, window, wizard.draft.mappings)
    with qtbot.waitSignal(following.draft.changed, timeout=LONG):
        following.read(torn)
    assert following.draft.remembered


@pytest.mark.usefixtures("review")
def test_the_list_of_fields_is_in_russian(wizard: ImportWizard) -> None:
    model = wizard.columns_page.model
    words = {model.index(row, HOLDS).data(Qt.ItemDataRole.DisplayRole) for row in range(model.rowCount())}
    assert not any(word.isascii() for word in words)
