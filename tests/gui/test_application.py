"""The start of the window."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

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
