"""The real window over a real database, at a size that every user's screen has."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView, QWidget
from pytestqt.qtbot import QtBot

from roadmap_desktop.app.messages import Messages
from roadmap_desktop.app.session import Label, Session
from roadmap_desktop.gui import application
from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.main_window import MainWindow
from roadmap_desktop.gui.tables.cell_editor import CellEditor
from tests.gui import plans


@pytest.fixture(scope="session")
def look(qapp: QApplication) -> Look:
    return application.dress(qapp)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A database with the sample plan."""
    session = Session.open(tmp_path / "plans.db", create=True)
    session.apply(plans.sample(), Label("step.import", (("title", "sample"),)), "import")
    yield session
    session.close()


@pytest.fixture
def window(qtbot: QtBot, look: Look, session: Session) -> MainWindow:
    return shown(qtbot, look, session)


def shown(qtbot: QtBot, look: Look, session: Session) -> MainWindow:
    """A window that is ready for the mouse and has nothing under way."""
    window = MainWindow(look, session, Messages(), today=lambda: plans.TODAY)
    qtbot.addWidget(window)
    window.resize(1366, 740)
    with qtbot.waitExposed(window):
        window.show()
    settled(qtbot, window)
    return window


def settled(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until the findings are listed."""
    qtbot.waitUntil(lambda: not window.checker.busy)


def cell(table: QTableView, row: int, column: int) -> QPoint:
    """The middle of a cell in the viewport, scrolled into view."""
    index = table.model().index(row, column)
    table.scrollTo(index)
    return table.visualRect(index).center()


def open_editor(table: QTableView) -> CellEditor:
    """The editor that is open in a table; one that closed may wait for its deletion."""
    (editor,) = (e for e in table.viewport().findChildren(CellEditor) if e.isVisible())
    return editor


@pytest.fixture
def edit_cell(type_text: Callable[[QWidget, str], None]) -> Callable[[QTableView, int, int, str], CellEditor]:
    """Click a cell, press F2, type a text over the old one; gives the open editor."""

    def edit(table: QTableView, row: int, column: int, text: str) -> CellEditor:
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=cell(table, row, column))
        QTest.keyClick(table, Qt.Key.Key_F2)
        editor = open_editor(table)
        type_text(editor, text)
        return editor

    return edit
