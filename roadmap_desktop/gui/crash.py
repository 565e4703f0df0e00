"""What happens when the program itself is at fault: the log keeps it, one dialog says so, work goes on."""

from __future__ import annotations

import faulthandler
import logging
import sys
import threading
import traceback
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import IO

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox

LOG_SIZE, LOG_FILES = 500_000, 3

log = logging.getLogger(__name__)


def log_to(folder: Path) -> IO[str]:
    """Keep a log in a folder; gives the open file of faulthandler, to be closed at the end."""
    folder.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(
        folder / "roadmap-desktop.log", maxBytes=LOG_SIZE, backupCount=LOG_FILES, encoding="utf-8"
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.getLogger().addHandler(handler)
    faults = (folder / "faults.log").open("a", encoding="utf-8")
    faulthandler.enable(faults)
    return faults


class CrashHook(QObject):
    """Takes over sys.excepthook; `restore` gives it back.

    The log gets the kind of the error and where it happened, not its message: that may hold a user's text.
    """

    _happened = Signal(str)

    def __init__(self, folder: Path, tell: Callable[[str], object] | None = None) -> None:
        super().__init__()
        self._folder = folder
        self._tell = tell or self._show
        self._telling = False
        self._before = sys.excepthook, threading.excepthook
        # An error of another thread is told in this one.
        self._happened.connect(self._say_once)
        sys.excepthook = self._take
        threading.excepthook = lambda args: self._take(args.exc_type, args.exc_value, args.exc_traceback)

    def restore(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook = self._before

    def _take(self, kind: type[BaseException], _error: BaseException | None, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        where = "".join(traceback.format_tb(trace))
        log.critical("%s\n%s", kind.__name__, where)
        self._happened.emit(kind.__name__)

    def _say_once(self, kind: str) -> None:
        """One dialog at a time: a fault in painting would open hundreds."""
        if self._telling:
            return
        self._telling = True
        try:
            self._tell(kind)
        finally:
            self._telling = False

    def _show(self, kind: str) -> None:
        box = QMessageBox()
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Дорожная карта"))
        text = self.tr("В программе произошла ошибка ({0}). Последнее действие могло не выполниться.")
        box.setText(text.format(kind))
        box.setInformativeText(
            self.tr("Все, что было сохранено раньше, цело. Можно работать дальше; подробности записаны в журнал.")
        )
        go_on = box.addButton(self.tr("Продолжить"), QMessageBox.ButtonRole.AcceptRole)
        folder = box.addButton(self.tr("Показать журнал"), QMessageBox.ButtonRole.ActionRole)
        box.setDefaultButton(go_on)
        box.exec()
        if box.clickedButton() is folder:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
