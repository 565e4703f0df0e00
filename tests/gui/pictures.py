"""Pictures of the real window, to be looked at beside the design."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from roadmap_desktop.gui.main_window import MainWindow
from tests.gui.conftest import settled


def take(qtbot: QtBot, window: MainWindow, size: QSize, target: Path) -> None:
    """Write the window at this size (logical pixels, without the frame of the desktop) as a PNG."""
    window.resize(size)
    settled(qtbot, window)
    qtbot.wait(50)  # the panels snap to whole rows after the resize
    assert window.grab().save(str(target))
