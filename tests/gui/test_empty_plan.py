"""A roadmap without a single activity says what to do first."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QTableView

from roadmap_desktop.gui.main_window import MainWindow
from roadmap_desktop.gui.panels import View
from tests.gui.conftest import open_editor


@pytest.fixture
def empty(window: MainWindow) -> MainWindow:
    window.plan_commands.delete(window.model.rows)
    assert not window.model.rows
    return window


def inked(table: QTableView) -> bool:
    """Whether anything is written in the upper middle of a table."""
    picture = table.viewport().grab(QRect(0, 0, table.viewport().width(), 60)).toImage()
    ground = picture.pixel(0, 0)
    return any(picture.pixel(x, y) != ground for x in range(picture.width()) for y in range(10, picture.height()))


def test_the_tables_say_what_to_do_until_there_is_a_row(empty: MainWindow) -> None:
    assert inked(empty.chart.table)
    empty.show_view(View.ACTIVITIES)
    assert inked(empty.table.frozen)
    assert not inked(empty.table.rest)
    empty.show_view(View.INDICATORS)
    assert inked(empty.matrix)


def test_the_list_of_findings_says_that_there_are_none(empty: MainWindow) -> None:
    empty.panels.show_findings()
    empty.findings.show(())
    assert inked(empty.findings_view)


def test_the_counts_say_that_there_is_nothing_yet(empty: MainWindow) -> None:
    assert "Мероприятий пока нет" in {label.text() for label in empty.ui.status_bar.findChildren(QLabel)}


def test_ins_adds_the_first_activity_and_the_words_go(empty: MainWindow) -> None:
    empty.chart.table.setFocus()
    QTest.keyClick(empty, Qt.Key.Key_Insert)
    QTest.keyClick(open_editor(empty.chart.table), Qt.Key.Key_Escape)
    assert [row.kind.name for row in empty.model.rows] == ["ACTIVITY"]
