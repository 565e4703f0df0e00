"""The start of the window: application, look, language, crash hook, main window."""

from __future__ import annotations

import logging
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from roadmap_desktop import paths
from roadmap_desktop.app import settings
from roadmap_desktop.app.examples import open_own_database, own_database
from roadmap_desktop.app.messages import Messages
from roadmap_desktop.app.session import Session
from roadmap_desktop.collection import settled
from roadmap_desktop.errors import RoadmapError, StorageError
from roadmap_desktop.gui import crash, fonts
from roadmap_desktop.gui.file_commands import READABLE, why_reading
from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.main_window import MainWindow
from roadmap_desktop.gui.message_bar import Tone
from roadmap_desktop.gui.style import FlatStyle

log = logging.getLogger(__name__)

SPARE = 100
"""Logical pixels beside the window that nobody would use."""


def run(file: Path | None = None, language: str = "ru") -> int:
    """Show the window on a database (None: the user's own); returns the exit code of the program.

    A database that cannot be opened is told in a dialog, and the exit code is that of the error.
    """
    application = QApplication(sys.argv[:1])
    translators = translate(application, language)
    look = dress(application)
    faults = crash.log_to(paths.log_folder())
    hook = crash.CrashHook(paths.log_folder())
    messages = Messages(language)
    try:
        with settled():
            session, warning = _opened(file)
    except RoadmapError as error:
        log.info("not opened: %s", error.code)
        _tell(messages.error(error))
        hook.restore()
        faults.close()
        return error.exit_code
    try:
        window = MainWindow(look, session, messages)
        show_on_screen(window, settings.window_size())
        if warning is not None:
            window.messages.say(Tone.WARNING, why_reading(messages, warning))
        code = int(application.exec())
        left = window.normalGeometry() if window.isMaximized() else window.geometry()
        settings.keep_window_size(settings.WindowSize(left.width(), left.height(), window.isMaximized()))
        return code
    finally:
        hook.restore()
        faults.close()
        translators.clear()


def show_on_screen(window: QWidget, left: settings.WindowSize | None = None) -> None:
    """Show a window as it was left, or at its own size; no larger than the screen, filling it where little is left."""
    room = window.screen().availableSize()
    if left is not None:
        window.resize(left.width, left.height)
    little = room.width() < window.width() + SPARE or room.height() < window.height() + SPARE
    window.resize(window.size().boundedTo(room))
    if little or (left is not None and left.maximized):
        window.showMaximized()
    else:
        window.show()


def _opened(file: Path | None) -> tuple[Session, RoadmapError | None]:
    """The database; read only, with the reason, while another program writes to it."""
    try:
        return (open_own_database() if file is None else Session.open(file)), None
    except StorageError as error:
        if error.code not in READABLE:
            raise
        return Session.open(file or own_database(), read_only=True), error


def dress(application: QApplication) -> Look:
    """Give the application its fonts, style and colours; they follow the desktop's from then on."""
    for name in fonts.load():
        log.warning("font missing: %s", name)
    look = Look(parent=application)
    application.setStyle(FlatStyle(look))
    look.wear(application)
    look.changed.connect(lambda: look.wear(application))
    application.screenAdded.connect(look.changed)  # icons are drawn as sharp as the screens that are there
    application.setApplicationName("roadmap-desktop")
    application.setWindowIcon(QIcon(str(paths.resources() / "icons" / "roadmap.svg")))
    return look


def translate(application: QApplication, language: str) -> list[QTranslator]:
    """Load the translations of the program and of Qt's own dialogs; they live as long as the list."""
    QLocale.setDefault(QLocale(language))
    found: list[QTranslator] = []
    for name, folder in (
        (f"roadmap_{language}", str(paths.resources() / "translations")),
        (f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        (f"qt_{language}", str(paths.resources() / "translations")),  # what Qt's own translation lacks
    ):
        translator = QTranslator(application)
        if translator.load(name, folder):
            QCoreApplication.installTranslator(translator)
            found.append(translator)
    return found


def _tell(sentence: str) -> None:
    box = QMessageBox(QMessageBox.Icon.Warning, QCoreApplication.translate("Application", "Дорожная карта"), sentence)
    box.addButton(QCoreApplication.translate("Application", "Закрыть"), QMessageBox.ButtonRole.AcceptRole)
    box.exec()
