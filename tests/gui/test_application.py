"""The start of the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from roadmap_desktop.app.settings import WindowSize
from roadmap_desktop.gui.application import show_on_screen, translate


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


@pytest.mark.parametrize("maximized", [False, True])
def test_a_window_comes_back_as_it_was_left(qtbot: QtBot, maximized: bool) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    show_on_screen(window, WindowSize(333, 222, maximized))
    assert window.isMaximized() == maximized
    assert maximized or window.size() == QSize(333, 222)


def test_a_window_left_on_a_larger_screen_fits_this_one(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    show_on_screen(window, WindowSize(9000, 9000, maximized=False))
    assert window.isMaximized()


def test_the_choice_of_a_file_is_in_russian_to_the_last_word(qapp: QApplication, qtbot: QtBot) -> None:
    translators = translate(qapp, "ru")
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    words = {label.text() for label in dialog.findChildren(QLabel)}
    for translator in translators:
        qapp.removeTranslator(translator)
    assert {"&Где искать:", "&Тип файлов:"} <= words
    assert not [word for word in words if word.isascii() and word.strip(" .…")]


def test_keys_are_named_as_on_a_russian_keyboard(qapp: QApplication) -> None:
    translators = translate(qapp, "ru")
    named = [QKeySequence(k).toString(QKeySequence.SequenceFormat.NativeText) for k in ("Alt+Return", "Ctrl+Up")]
    for translator in translators:
        qapp.removeTranslator(translator)
    assert named == ["Alt+Enter", "Ctrl+Вверх"]
