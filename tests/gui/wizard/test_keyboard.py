"""The wizard without a mouse."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from roadmap_desktop.gui.wizard.kinds import Kind
from roadmap_desktop.gui.wizard.review import Review
from roadmap_desktop.gui.wizard.wizard import ImportWizard
from tests.gui.wizard.conftest import LONG, understood


@pytest.fixture
def rows(wizard: ImportWizard, review: Review) -> ImportWizard:
    """The wizard at the rows, the first continuation chosen."""
    wizard.go_to(2)
    wizard.rows_page.go_to(review.joins[0])
    return wizard


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_f2_opens_the_list_of_classes_and_enter_takes_one(qtbot: QtBot, rows: ImportWizard, review: Review) -> None:
    view = rows.rows_page.ui.rows
    QTest.keyClick(view, Qt.Key.Key_F2)
    (box,) = view.findChildren(QComboBox)
    qtbot.waitUntil(lambda: box.view().isVisible())
    QTest.keyClick(box.view(), Qt.Key.Key_Up)
    with qtbot.waitSignal(rows.draft.changed, timeout=LONG):
        QTest.keyClick(box.view(), Qt.Key.Key_Return)
    assert understood(rows).rows[review.joins[0]].kind is Kind.RESULT


def test_a_letter_classes_all_chosen_rows(
    qtbot: QtBot, rows: ImportWizard, review: Review, type_text: Callable[[QWidget, str], None]
) -> None:
    view, model = rows.rows_page.ui.rows, rows.rows_page.model
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for index in review.joins[:2]:
        view.selectionModel().select(model.index(model.find(index), 0), flags)
    with qtbot.waitSignal(rows.draft.changed, timeout=LONG):
        type_text(view, "н")
    assert understood(rows).counts()[Kind.SKIPPED] == 2


def test_a_row_outside_the_table_stays_what_it_is(
    rows: ImportWizard, review: Review, type_text: Callable[[QWidget, str], None]
) -> None:
    title = next(i for i, row in enumerate(review.rows) if row.kind is Kind.TITLE)
    rows.rows_page.go_to(title)
    type_text(rows.rows_page.ui.rows, "м")
    assert not rows.draft.busy


def test_arrows_move_through_the_steps(rows: ImportWizard) -> None:
    QTest.keyClick(rows.steps, Qt.Key.Key_Down)
    assert rows.step == 3
    QTest.keyClick(rows.steps, Qt.Key.Key_Up)
    assert rows.step == 2


@pytest.mark.usefixtures("review")
def test_enter_goes_on_from_the_file(qtbot: QtBot, wizard: ImportWizard) -> None:
    QTest.keyClick(wizard.ui.next_button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: wizard.step == 1)


def test_esc_says_first_that_decisions_would_be_lost(rows: ImportWizard) -> None:
    rows.rows_page.ui.join_button.click()
    QTest.keyClick(rows, Qt.Key.Key_Escape)
    assert rows.isVisible()
    assert "еще раз Esc" in rows.ui.foot_label.text()
    rows.ui.foot_button.click()
    assert "еще раз Esc" not in rows.ui.foot_label.text()
    for _ in range(2):
        QTest.keyClick(rows, Qt.Key.Key_Escape)
    assert not rows.isVisible()


def test_esc_closes_at_once_where_nothing_was_decided(rows: ImportWizard) -> None:
    QTest.keyClick(rows, Qt.Key.Key_Escape)
    assert not rows.isVisible()
