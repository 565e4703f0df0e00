"""Which row is chosen: one answer for tables, timeline, card and commands."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Choice(QObject):
    """The id of the chosen section, activity or result; empty when nothing is chosen."""

    changed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._id = ""

    @property
    def id(self) -> str:
        """The chosen id."""
        return self._id

    def choose(self, id_: str) -> None:
        """Choose a row."""
        if id_ != self._id:
            self._id = id_
            self.changed.emit(id_)
