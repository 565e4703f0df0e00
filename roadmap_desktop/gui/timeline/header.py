"""The header of the timeline: two tiers of time and the flag of today."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override


class TimelineHeader(QWidget):
    """Painted by whoever owns the scale; a drag on it pans, the wheel is the view's."""

    panned = Signal(float)
    wheeled = Signal(QWheelEvent)

    def __init__(self, parent: QWidget, paint: Callable[[QPainter], None]) -> None:
        super().__init__(parent)
        self._paint = paint
        self._taken: QPointF | None = None

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint(painter)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() in {Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton}:
            self._taken = event.position()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._taken is not None:
            self.panned.emit(self._taken.x() - event.position().x())
            self._taken = event.position()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._taken = None

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        self.wheeled.emit(event)
        event.accept()
