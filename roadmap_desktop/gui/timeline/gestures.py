"""One object for each gesture of the mouse: it is fed moves, and ends by a release or by being cancelled."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Protocol

from PySide6.QtCore import QPointF, Qt, QTimer
from PySide6.QtWidgets import QApplication

from roadmap_desktop.domain.deadlines import Deadline, Precision
from roadmap_desktop.domain.model import Activity
from roadmap_desktop.gui.timeline.canvas import Hit, TimelineCanvas
from roadmap_desktop.gui.timeline.drawing import Drawing
from roadmap_desktop.gui.timeline.ground import Marked
from roadmap_desktop.gui.timeline.painting import Preview
from roadmap_desktop.gui.timeline.shifting import Shift, Shifter, Snap, days_marked, unit_of

EDGE = 24
"""Px inside the left and right end of the view where a drag scrolls."""

_TICK = 30
_FASTEST = 24


class Gesture(Protocol):
    """A press that has not been released yet."""

    def move(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        """The pointer is there now, with these keys held."""

    def release(self) -> None:
        """The button was let go: what was shown happens."""

    def cancel(self) -> None:
        """Everything is as before the press."""


class Pan:
    """The middle button takes the paper along."""

    def __init__(self, canvas: TimelineCanvas, at: QPointF) -> None:
        self._canvas = canvas
        self._last = at
        canvas.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def move(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> None:  # noqa: ARG002 - no key alters a pan
        by = self._last - at
        self._last = at
        self._canvas.scroll_by(by.x(), by.y())

    def release(self) -> None:
        self._canvas.viewport().unsetCursor()

    def cancel(self) -> None:
        self.release()


class DragHost(Protocol):
    """What a drag needs of the view that it happens in."""

    def show_preview(self, preview: Preview) -> None:
        """Show the bar where it would be."""

    def tell(self, drag: DragBar, shift: Shift) -> None:
        """Say in the tip and in the table's cell what it would be."""

    def end_preview(self, drag: DragBar) -> None:
        """Show everything as it is; the tip goes."""

    def commit(self, drag: DragBar, deadline: Deadline) -> None:
        """Ask for the change."""


@dataclass(frozen=True, slots=True)
class Grabbed:
    """What was pressed: the activity, the bar and part of it, its drawing and its own unit."""

    activity: Activity
    hit: Hit
    drawing: Drawing
    own: Precision
    shifter: Shifter


class DragBar:
    """Moves a bar or one of its ends in whole units, with nothing written before the release.

    Below the drag threshold nothing happens at all. From then on Ctrl makes the step finer, Shift coarser.
    """

    def __init__(self, canvas: TimelineCanvas, host: DragHost, grabbed: Grabbed, at: QPointF, snap: Snap) -> None:
        self.grabbed = grabbed
        self.started = False
        self.at = at
        self._canvas = canvas
        self._host = host
        self._snap = snap
        self._pressed = at
        self._moment = canvas.moment_at(at.x())
        self._before = canvas.scale, canvas.offset
        self._modifiers = Qt.KeyboardModifier.NoModifier
        self._shift = Shift(grabbed.shifter.deadline, 0, grabbed.own)
        self._timer = QTimer(canvas)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._scroll)

    def move(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        self.at, self._modifiers = at, modifiers
        if not self.started:
            if (at - self._pressed).manhattanLength() < QApplication.startDragDistance():
                return
            self.started = True
            self._timer.start()
        self._follow()

    def release(self) -> None:
        moved = self.started and self._shift.deadline != self.grabbed.shifter.deadline
        self._end()
        if moved:
            self._host.commit(self, self._shift.deadline)
        elif self.started:
            self._canvas.restore(*self._before)

    def cancel(self) -> None:
        self._end()
        if self.started:
            self._canvas.restore(*self._before)

    def _end(self) -> None:
        self._timer.stop()
        self._timer.deleteLater()
        if self.started:
            self._host.end_preview(self)

    def _follow(self) -> None:
        held = self._modifiers
        finer, coarser = Qt.KeyboardModifier.ControlModifier in held, Qt.KeyboardModifier.ShiftModifier in held
        unit = unit_of(self._snap, self.grabbed.own, int(coarser) - int(finer))
        shifter = self.grabbed.shifter
        shifter.single = Qt.KeyboardModifier.AltModifier in held
        days = self._canvas.moment_at(self.at.x()) - self._moment
        self._shift = shifter.by_days(days, unit)
        spanned = self.spanned
        if spanned is not None:
            self._canvas.cover(*spanned)
        self._host.show_preview(self._preview())
        self._host.tell(self, self._shift)

    @property
    def spanned(self) -> tuple[date, date] | None:
        """The first and last day of the bar where it is now."""
        hit = self.grabbed.hit
        return days_marked(self._shift.deadline, hit.member, hit.occurrence, self.grabbed.shifter.period)

    def _preview(self) -> Preview:
        grabbed, deadline, period = self.grabbed, self._shift.deadline, self.grabbed.shifter.period
        after = grabbed.drawing
        if deadline != grabbed.shifter.deadline:
            after = grabbed.drawing.moved(deadline, period)
        start = self._canvas.scale.start
        return Preview(grabbed.activity.id, grabbed.drawing, after, Marked(*(self.spanned or (start, start))))

    def _scroll(self) -> None:
        """Scroll while the pointer rests near an end, faster nearer to it, past the end of the axis too."""
        width = self._canvas.viewport().width()
        into = max(EDGE - self.at.x(), 0.0) or -max(self.at.x() - (width - EDGE), 0.0)
        if not into:
            return
        by = -round(into / EDGE * _FASTEST) or (-1 if into > 0 else 1)
        bar = self._canvas.horizontalScrollBar()
        if (by < 0 and bar.value() == bar.minimum()) or (by > 0 and bar.value() == bar.maximum()):
            days = max(round(abs(by) / self._canvas.scale.day_width), 1)
            if not self._may_extend(days):
                return
            self._canvas.extend(days if by > 0 else -days)
        self._canvas.scroll_by(max(min(by, _FASTEST), -_FASTEST))
        self._follow()

    def _may_extend(self, days: int) -> bool:
        scale = self._canvas.scale
        return date(1900, 1, 1) < scale.start and scale.end.toordinal() + days < date(2999, 1, 1).toordinal()
