"""Icons keep their contrast on the accent: primary buttons and chosen entries of menus."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QAction, QEnterEvent
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from roadmap_desktop.gui import icons
from roadmap_desktop.gui.look import Look
from tests.gui.test_icons import inks

pytestmark = pytest.mark.usefixtures("look")


def drawn(widget: QWidget) -> set[str]:
    return inks(widget.grab())


@pytest.mark.parametrize("focused", [True, False])
@pytest.mark.parametrize("primary", [True, False])
def test_the_icon_of_a_button_follows_its_ground(qtbot: QtBot, look: Look, primary: bool, focused: bool) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    button = QPushButton(dialog)
    button.setAutoDefault(False)
    button.setDefault(primary)
    icons.give(button, "file-input", look.palette)
    with qtbot.waitActive(dialog):
        dialog.show()
    (button if focused else dialog).setFocus()
    palette = look.palette
    assert (palette.on_accent if primary else palette.text).name() in drawn(button)
    assert (palette.text.name() in drawn(button)) == (not primary)


def test_the_icon_of_a_tool_button_stays_dark_under_the_pointer(qtbot: QtBot, look: Look) -> None:
    button = QToolButton()
    qtbot.addWidget(button)
    button.setAutoRaise(True)
    icons.give(button, "printer", look.palette)
    button.show()
    middle = QPointF(button.rect().center())
    QApplication.sendEvent(button, QEnterEvent(middle, middle, middle))
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    assert look.palette.text.name() in drawn(button)
    QApplication.sendEvent(button, QEvent(QEvent.Type.Leave))


def test_the_icon_of_a_chosen_menu_entry_is_light(qtbot: QtBot, look: Look) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    action = QAction("", menu)
    icons.give(action, "printer", look.palette)
    menu.addAction(action)
    menu.resize(menu.sizeHint())
    plain = drawn(menu)
    menu.setActiveAction(action)
    assert look.palette.text.name() in plain
    assert look.palette.on_accent.name() in drawn(menu)
