"""The menu of a bar: what the hand can do to it without the mouse held down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from roadmap_desktop.domain.deadlines import Edge
from roadmap_desktop.domain.model import Activity
from roadmap_desktop.gui.timeline.canvas import Hit

if TYPE_CHECKING:
    from roadmap_desktop.gui.timeline.view import TimelineView


class BarMenu(QMenu):
    """Opens on a bar or on the row of an activity; goes when it is closed."""

    def __init__(self, view: TimelineView, activity: Activity, hit: Hit | None, unit: str) -> None:
        super().__init__(view)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._view = view
        self._activity = activity.id
        self._offer(self.tr("Открыть карточку"), "Return").triggered.connect(lambda: view.opened.emit(activity.id))
        self._offer(self.tr("Изменить формулировку срока"), "F2").triggered.connect(
            lambda: view.wording_asked.emit(activity.id)
        )
        if view.editable:
            locked = self.addAction(self.tr("Срок закреплен"))
            locked.setCheckable(True)
            locked.setChecked(activity.locked)
            locked.triggered.connect(lambda on: view.lock_asked.emit(activity.id, on))
            if hit is not None and not activity.locked:
                self.addSeparator()
                self._add_shifts(hit, unit)

    def _offer(self, text: str, keys: str) -> QAction:
        """An entry with the keys of the timeline that do the same; they are the view's, not the menu's."""
        return self.addAction(f"{text}\t{QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)}")

    def _add_shifts(self, hit: Hit, unit: str) -> None:
        self._add(self._offer(self.tr("Сдвинуть вперед ({0})").format(unit), "Alt+Right"), hit, 1)
        self._add(self._offer(self.tr("Сдвинуть назад ({0})").format(unit), "Alt+Left"), hit, -1)
        if hit.occurrence is not None:
            self.addSeparator()
            self._add(self.addAction(self.tr("Только этот раз: вперед ({0})").format(unit)), hit, 1, single=True)
            self._add(self.addAction(self.tr("Только этот раз: назад ({0})").format(unit)), hit, -1, single=True)

    def _add(self, action: QAction, hit: Hit, units: int, *, single: bool = False) -> None:
        action.triggered.connect(
            lambda: self._view.nudge(self._activity, Edge.BODY, units, shape=hit.shape, single=single)
        )
