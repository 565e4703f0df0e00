"""Nothing is cut or empty in the window at the sizes that users have."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from roadmap_desktop.gui.main_window import MainWindow
from tests.gui.pictures import take

SIZES = [QSize(1366, 740), QSize(1280, 652), QSize(1920, 1052), QSize(1024, 560)]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
def test_the_window_is_painted_whole(qtbot: QtBot, window: MainWindow, tmp_path: Path, size: QSize) -> None:
    take(qtbot, window, size, tmp_path / "window.png")
    picture = QImage(str(tmp_path / "window.png"))
    assert picture.size() == size
    colours = {picture.pixel(x, y) for x in range(0, size.width(), 7) for y in range(0, size.height(), 7)}
    assert len(colours) > 50


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
def test_no_button_or_label_is_narrower_than_its_words(qtbot: QtBot, window: MainWindow, size: QSize) -> None:
    window.resize(size)
    qtbot.wait(50)
    shown: list[QAbstractButton | QLabel] = [*window.findChildren(QAbstractButton), *window.findChildren(QLabel)]
    cut = [w.text() for w in shown if w.isVisible() and w.text() and w.width() < w.minimumSizeHint().width()]
    assert cut == []
