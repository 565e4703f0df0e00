"""Undo and redo: a small step at once, a large one (an import) beside a bar while the window lives."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QProgressDialog, QWidget

from roadmap_desktop.app.session import Applied, Retrace
from roadmap_desktop.gui.session_bridge import SessionBridge
from roadmap_desktop.gui.tasks import Tasks
from roadmap_desktop.gui.writing import Writing

LARGE = 200_000
"""Characters of a step's journal entry from which on it would hold the window up: about two hundred activities."""


class Retracing(QObject):
    """`done` carries the Applied of every step taken back or done again; a large one that is stopped did not happen."""

    done = Signal(object)

    def __init__(self, bridge: SessionBridge, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._window = window
        self._wait: QProgressDialog | None = None
        self._writing = Writing(bridge, tasks, self)
        self._writing.done.connect(self._written)
        self._writing.failed.connect(self._refused)

    @property
    def busy(self) -> bool:
        """Whether a large step is under way."""
        return self._writing.busy

    def undo(self) -> None:
        """Take the last step back."""
        self._go(self._bridge.session.undo_step(), self._bridge.undo, self.tr("Шаг отменяется…"))

    def redo(self) -> None:
        """Do again what was undone last."""
        self._go(self._bridge.session.redo_step(), self._bridge.redo, self.tr("Шаг возвращается…"))

    def _go(self, step: Retrace | None, at_once: Callable[[], Applied | None], words: str) -> None:
        if self.busy:
            return
        if step is None or step.size < LARGE:
            applied = at_once()
            if applied is not None:
                self.done.emit(applied)
            return
        self._wait = QProgressDialog(words, self.tr("Остановить"), 0, 0, self._window)
        self._wait.setWindowTitle(self._window.windowTitle())
        self._wait.setWindowModality(Qt.WindowModality.WindowModal)
        self._wait.canceled.connect(self._stop)
        self._wait.rejected.connect(self._stop)
        self._wait.show()
        self._writing.start(step.prepared)

    def _stop(self) -> None:
        self._writing.cancel()
        self._let_go()

    def _written(self, applied: Applied) -> None:
        self._let_go()
        self.done.emit(applied)

    def _refused(self, sentence: str) -> None:
        self._let_go()
        self._bridge.refused.emit(sentence)

    def _let_go(self) -> None:
        wait, self._wait = self._wait, None
        if wait is not None:
            wait.blockSignals(True)  # closing says «cancelled» too
            wait.close()
            wait.deleteLater()
