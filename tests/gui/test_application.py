"""The start of the window."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from roadmap_desktop.gui.application import show_on_screen


def test_a_window_larger_than_the_screen_fills_it_and_is_cut_nowhere(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    room = window.screen().availableSize()
    window.resize(room + QSize(300, 200))
    show_on_screen(window)
    assert window.isMaximized()
    assert window.size().boundedTo(room) == window.size()


def test_a_window_with_room_around_it_keeps_its_size(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(320, 200)
    show_on_screen(window)
    assert not window.isMaximized()
    assert window.size() == QSize(320, 200)
