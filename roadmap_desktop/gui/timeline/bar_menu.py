"""The menu of a bar: what the hand can do to it without the mouse held down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
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
        self.addAction(self.tr("Открыть карточку")).triggered.connect(lambda: view.opened.emit(activity.id))
        self.addAction(self.tr("Изменить формулировку срока")).triggered.connect(
            lambda: view.wording_asked.emit(activity.id)
        )
        if hit is not None and view.editable and not activity.locked:
            self.addSeparator()
            self._add_shifts(hit, unit)

    def _add_shifts(self, hit: Hit, unit: str) -> None:
        self._add(self.tr("Сдвинуть вперед ({0})").format(unit), hit, 1)
        self._add(self.tr("Сдвинуть назад ({0})").format(unit), hit, -1)
        if hit.occurrence is not None:
            self.addSeparator()
            self._add(self.tr("Только этот раз: вперед ({0})").format(unit), hit, 1, single=True)
            self._add(self.tr("Только этот раз: назад ({0})").format(unit), hit, -1, single=True)

    def _add(self, text: str, hit: Hit, units: int, *, single: bool = False) -> None:
        self.addAction(text).triggered.connect(
            lambda: self._view.nudge(self._activity, Edge.BODY, units, shape=hit.shape, single=single)
        )
