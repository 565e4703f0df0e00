"""Between the session, which knows no Qt, and the widgets: its news as a signal, its refusals as sentences."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal

from roadmap_desktop.app.messages import Messages
from roadmap_desktop.app.session import Applied, Label, Session
from roadmap_desktop.domain.changes import Change, apply, diff
from roadmap_desktop.domain.model import File
from roadmap_desktop.errors import RoadmapError

Edit = Callable[[File], Change | None]
"""An intention: from the snapshot to what would change."""

Commands = dict[str, Callable[[], object]]
"""What actions of the window do, by the action's name without «action_»."""

log = logging.getLogger(__name__)


def together(edits: Iterable[Edit]) -> Edit:
    """One intention out of several, each upon what the one before left: one change, one undo step."""

    def edit(file: File) -> Change | None:
        after = file
        for one in edits:
            step = one(after)
            if step is not None:
                after = apply(after, step)
        return diff(file, after)

    return edit


class SessionBridge(QObject):
    """Announces every applied change, and asks the session for changes on behalf of widgets.

    `applied` carries an Applied; `refused` the sentence of a change that did not happen; `leaving` asks for what is
    still being typed, since another file is about to be opened, and `replaced` tells that it is. All widgets of a
    window share one bridge and hold no session of their own.
    """

    applied = Signal(object)
    refused = Signal(str)
    leaving = Signal()
    replaced = Signal()

    def __init__(self, session: Session, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.messages = messages
        self.session = session
        self._unsubscribe = session.subscribe(self.applied.emit)

    @property
    def file(self) -> File:
        """The snapshot in force."""
        return self.session.file

    def replace(self, session: Session) -> None:
        """Turn to another open session and close the one before."""
        self.leaving.emit()
        before = self.session
        self.session = session
        self._unsubscribe()
        self._unsubscribe = session.subscribe(self.applied.emit)
        before.close()
        self.replaced.emit()

    def attempt(self, edit: Edit, label: Label, source: str) -> str:
        """Let an edit happen; gives the sentence why it did not, empty when it did or nothing had to change."""
        try:
            self.session.apply(edit(self.session.file), label, source)
        except RoadmapError as error:
            return self._worded(error)
        return ""

    def perform(self, edit: Edit, label: Label, source: str) -> Applied | None:
        """As `attempt`, for commands without a place of their own for the sentence: it goes to the message bar."""
        return self._or_refused(lambda: self.session.apply(edit(self.session.file), label, source))

    def undo(self) -> Applied | None:
        """Take the last step back."""
        return self._or_refused(self.session.undo)

    def redo(self) -> Applied | None:
        """Do again what was undone last."""
        return self._or_refused(self.session.redo)

    def _or_refused(self, way: Callable[[], Applied | None]) -> Applied | None:
        try:
            return way()
        except RoadmapError as error:
            self.refused.emit(self._worded(error))
            return None

    def _worded(self, error: RoadmapError) -> str:
        log.info("refused: %s", error.code)
        return self.messages.error(error)
