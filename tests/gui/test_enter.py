"""Enter presses the button that has the focus, in every dialog: «Отмена» is never answered by «Создать»."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from pytestqt.qtbot import QtBot

from roadmap_desktop.gui.main_window import MainWindow
from roadmap_desktop.gui.printing.preview import PreviewDialog
from roadmap_desktop.gui.update.window import UpdateWindow
from roadmap_desktop.gui.wizard.wizard import ImportWizard
from tests.gui.conftest import settled

DIALOGS = (
    "new",
    "properties",
    "export",
    "extracts",
    "document_form",
    "settings",
    "about",
    "import",
    "update",
)
"""Not the preview: there Enter belongs to the field of the page."""


@pytest.mark.parametrize("name", DIALOGS)
def test_enter_presses_the_button_with_the_focus(qtbot: QtBot, window: MainWindow, name: str) -> None:
    getattr(window.ui, f"action_{name}").trigger()
    (dialog,) = (d for d in window.findChildren(QDialog) if d.isVisible())
    window.tasks.wait()
    QApplication.processEvents()
    pressed: list[str] = []
    buttons = [b for b in dialog.findChildren(QPushButton) if b.isVisible() and b.isEnabled()]
    for button in buttons:
        button.clicked.disconnect()
        button.clicked.connect(partial(pressed.append, button.objectName()))
    for button in buttons:
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Return)
    assert pressed == [button.objectName() for button in buttons] != []
    dialog.reject()
    settled(qtbot, window)


def test_the_first_key_in_the_import_chooses_a_file(qtbot: QtBot, window: MainWindow) -> None:
    window.ui.action_import.trigger()
    (wizard,) = window.findChildren(ImportWizard)
    qtbot.waitUntil(wizard.file_page.ui.choose_button.hasFocus)
    assert wizard.file_page.ui.choose_button.isDefault()
    wizard.reject()


def test_the_first_key_in_the_update_chooses_a_file(qtbot: QtBot, window: MainWindow) -> None:
    window.ui.action_update.trigger()
    (update,) = window.findChildren(UpdateWindow)
    qtbot.waitUntil(update.ui.empty_button.hasFocus)
    assert update.ui.empty_button.isDefault()
    update.reject()


def test_enter_in_the_page_of_the_preview_turns_to_it(qtbot: QtBot, window: MainWindow) -> None:
    window.ui.action_print_preview.trigger()
    (preview,) = window.findChildren(PreviewDialog)
    qtbot.waitUntil(preview.ui.number.isEnabled)
    preview.ui.number.setFocus()
    QTest.keyClick(preview.ui.number, Qt.Key.Key_Return)
    assert preview.isVisible()
    preview.reject()
    settled(qtbot, window)
