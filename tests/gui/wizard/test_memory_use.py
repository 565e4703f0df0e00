"""What was read is let go of with the wizard, though the collector never looks at it."""

from __future__ import annotations

import gc
import weakref
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from roadmap_desktop.app.mappings import Mappings
from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.main_window import MainWindow
from roadmap_desktop.gui.wizard.review import Review
from roadmap_desktop.gui.wizard.wizard import ImportWizard
from tests.gui.wizard.conftest import LONG


def read_and_closed(
    qtbot: QtBot, look: Look, window: MainWindow, torn: Path, mappings: Mappings
) -> weakref.ref[Review]:
    wizard = ImportWizard(look, window.bridge, window.tasks, window, mappings)
    wizard.open()
    with qtbot.waitSignal(wizard.draft.changed, timeout=LONG):
        wizard.read(torn)
    assert wizard.draft.review is not None
    document = weakref.ref(wizard.draft.review)
    wizard.close()
    return document


def test_a_closed_wizard_lets_go_of_the_document(
    qtbot: QtBot, look: Look, window: MainWindow, torn: Path, mappings: Mappings
) -> None:
    gc.disable()
    try:
        document = read_and_closed(qtbot, look, window, torn, mappings)
        window.tasks.wait()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        qtbot.wait(50)
        assert document() is None
    finally:
        gc.enable()
