"""The timeline that the hand works in: gestures, keys, the tip and the menu. It asks for changes and writes nothing."""

from __future__ import annotations

from dataclasses import replace
from html import escape

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget
from typing_extensions import override

from roadmap_desktop.app.messages import Messages
from roadmap_desktop.domain.deadlines import CANONICAL, Deadline, Edge, Handles, Manner, Precision, bars, handles
from roadmap_desktop.domain.model import Activity
from roadmap_desktop.errors import RuleError
from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.timeline.bar_menu import BarMenu
from roadmap_desktop.gui.timeline.canvas import Hit, TimelineCanvas
from roadmap_desktop.gui.timeline.gestures import DragBar, Gesture, Grabbed, Pan
from roadmap_desktop.gui.timeline.painting import Hovered, Preview
from roadmap_desktop.gui.timeline.shifting import Shift, Shifter, Snap, unit_of
from roadmap_desktop.gui.timeline.tip import DragTip, Told
from roadmap_desktop.gui.timeline.unit_words import UnitWords

_NUDGES = {
    Qt.KeyboardModifier.AltModifier: Edge.BODY,
    Qt.KeyboardModifier.ShiftModifier: Edge.END,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier: Edge.START,
}
_WHEEL_STEP = 120.0
_WHEEL_ZOOM = 1.2


class TimelineView(TimelineCanvas):
    """A canvas with gestures, keys and a menu.

    `deadline_moved(activity id, Deadline)` comes once for each finished gesture or key; `previewed(id, text)` while a
    bar is dragged, with an empty text when that is over; `chosen(row id, modifiers)` when a row is pressed or reached
    by key; `opened(id)` asks for the card, `wording_asked(id)` for the editor of the deadline, `lock_asked(id, on)` for
    its lock; `refused` is a sentence why a key did nothing; `step_shown` names the unit in force for the status bar,
    empty when a drag is over.
    """

    deadline_moved = Signal(str, Deadline)
    previewed = Signal(str, str)
    chosen = Signal(str, Qt.KeyboardModifier)
    opened = Signal(str)
    wording_asked = Signal(str)
    lock_asked = Signal(str, bool)
    refused = Signal(str)
    step_shown = Signal(str)

    def __init__(self, look: Look, messages: Messages, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.snap = Snap.AUTO
        self.manner: Manner | None = None
        self.editable = True
        self._messages = messages
        self._words = UnitWords()
        self._gesture: Gesture | None = None
        self._swallow_menu = False
        self._tip: DragTip | None = None
        self._header.wheeled.connect(self.wheelEvent)

    @property
    def dragging(self) -> bool:
        """Whether a gesture is under way."""
        return self._gesture is not None

    def cancel_gesture(self) -> None:
        """End the gesture under way as if it had not begun."""
        gesture, self._gesture = self._gesture, None
        if gesture is not None:
            gesture.cancel()

    # What a drag asks of the view ------------------------------------------------------------------------------------

    def show_preview(self, preview: Preview) -> None:
        """Show the bar where it would be."""
        self._set_state(replace(self._state, preview=preview, hovered=None))

    def tell(self, drag: DragBar, shift: Shift) -> None:
        """Say in the tip and in the table's cell what it would be."""
        if self._tip is None:
            self._tip = DragTip(self.window(), self._look)
        before = drag.grabbed.shifter.deadline.text
        told = Told(
            before,
            shift.deadline.text,
            self._words.shift(shift.units, shift.unit) if shift.units else "",
            self._hint(drag).format(self._words.name(shift.unit)),
            self._messages.reason(shift.refused) if shift.refused is not None else "",
        )
        self._tip.tell(told, self.viewport().mapToGlobal(drag.at.toPoint()))
        self.previewed.emit(drag.grabbed.activity.id, shift.deadline.text)
        self.step_shown.emit(self._words.name(shift.unit))

    def _hint(self, drag: DragBar) -> str:
        period, spanned = self._drawings.period, drag.spanned
        if period and spanned and not period.start <= spanned[0] <= spanned[1] <= period.end:
            return self.tr("Шаг: {0} · вне периода дорожной карты · Esc – отменить")
        return self.tr("Шаг: {0} · Shift – крупнее · Ctrl – мельче · Esc – отменить")

    def end_preview(self, drag: DragBar) -> None:
        """Show everything as it is; the tip goes."""
        if self._tip is not None:
            self._tip.hide()
            self._tip.deleteLater()
            self._tip = None
        self._set_state(replace(self._state, preview=None))
        self.previewed.emit(drag.grabbed.activity.id, "")
        self.step_shown.emit("")

    def commit(self, drag: DragBar, deadline: Deadline) -> None:
        """Ask for the change."""
        self.deadline_moved.emit(drag.grabbed.activity.id, deadline)

    @property
    def tip(self) -> Told | None:
        """What the tip says while a bar is dragged."""
        return None if self._tip is None else self._tip.told

    # Mouse -----------------------------------------------------------------------------------------------------------

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._gesture is not None:
            self._swallow_menu = event.button() == Qt.MouseButton.RightButton
            self.cancel_gesture()
            return
        self._swallow_menu = False
        if event.button() == Qt.MouseButton.MiddleButton:
            self._gesture = Pan(self, event.position())
            return
        row = self._row_at(event.position().toPoint())
        if row:
            self.chosen.emit(row, event.modifiers())
        if event.button() == Qt.MouseButton.LeftButton:
            self._gesture = self._grab(event.position())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._gesture is None:
            self._hover(event.position().toPoint())
        elif event.buttons() & (Qt.MouseButton.LeftButton | Qt.MouseButton.MiddleButton):
            self._gesture.move(event.position(), event.modifiers())
        else:
            # The release went to somebody else: the capture was lost.
            self.cancel_gesture()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() in {Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton} and self._gesture is not None:
            gesture, self._gesture = self._gesture, None
            gesture.release()
            self._hover(event.position().toPoint())

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self._row_at(event.position().toPoint())
        if row and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(row)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        turned, pixels = event.angleDelta(), event.pixelDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(_WHEEL_ZOOM ** (turned.y() / _WHEEL_STEP), event.position().x())
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.scroll_by(-(turned.y() or turned.x()) / _WHEEL_STEP * 3 * self._look.row_height)
        elif pixels.isNull():
            self.scroll_by(-turned.x() / 2, -turned.y() / _WHEEL_STEP * 3 * self._look.row_height)
        else:
            self.scroll_by(-pixels.x(), -pixels.y())
        event.accept()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._swallow_menu or self.dragging:
            self._swallow_menu = False
            return
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        current = next(iter(self._state.selected), "")
        point = self.bar_rect(current).center() if by_key else event.pos()
        hit = self.bar_at(point)
        activity = self.activity(hit.activity if hit else self._row_at(point))
        if activity is not None:
            menu = BarMenu(self, activity, hit, self._words.name(self._own_unit(activity)))
            menu.popup(self.viewport().mapToGlobal(point))

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.UngrabMouse:
            self.cancel_gesture()
        elif event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._explain(event)
            return True
        elif event.type() == QEvent.Type.Leave and self._gesture is None:
            self._set_state(replace(self._state, hovered=None, pointed=""))
        return super().viewportEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._set_state(replace(self._state, focused=True))

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.cancel_gesture()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.cancel_gesture()

    def _explain(self, event: QHelpEvent) -> None:
        """What the bar under the pointer is of; nothing during a gesture, which has a tip of its own."""
        hit = None if self.dragging else self.bar_at(event.pos())
        activity = None if hit is None else self.activity(hit.activity)
        if activity is None:
            QToolTip.hideText()
            return
        lines = f"{activity.number} {activity.title}".strip(), activity.deadline.text
        # The user's text may look like tags: it is shown as it stands.
        text = "<br>".join(escape(line) for line in lines)
        QToolTip.showText(event.globalPos(), f"<p>{text}</p>", self.viewport())

    def _row_at(self, point: QPoint) -> str:
        index = self._rows.index_at(point.y() + self.verticalScrollBar().value())
        return self._rows.row(index).id if index < self._rows.count() else ""

    def _hover(self, point: QPoint) -> None:
        hit = self.bar_at(point)
        held = self._holds(hit)
        hovered = None if hit is None or held is None else Hovered(hit.activity, hit.shape, held.start, held.end)
        self._set_state(replace(self._state, hovered=hovered, pointed=self._row_at(point)))
        at_end = hit is not None and held is not None and hit.zone is not Edge.BODY
        self.viewport().setCursor(Qt.CursorShape.SizeHorCursor if at_end else Qt.CursorShape.ArrowCursor)

    def _grab(self, at: QPointF) -> DragBar | None:
        hit = self.bar_at(at.toPoint())
        activity = None if hit is None else self.activity(hit.activity)
        held = self._holds(hit)
        if hit is None or activity is None or held is None or not (held.body or held.start or held.end):
            return None
        grabbed = Grabbed(
            activity, hit, self._drawings.of(activity), self._own_unit(activity), self._shifter(activity, hit)
        )
        return DragBar(self, self, grabbed, at, self.snap)

    def _holds(self, hit: Hit | None) -> Handles | None:
        """What of the bar under a point can be taken; None where the hand may not touch it at all."""
        activity = None if hit is None or not self.editable else self.activity(hit.activity)
        return None if hit is None or activity is None or activity.locked else self.held(activity, hit.shape)

    def _own_unit(self, activity: Activity) -> Precision:
        return handles(activity.deadline.reading).unit

    def _shifter(self, activity: Activity, hit: Hit) -> Shifter:
        bar = bars(activity.deadline.reading, self._drawings.period)[hit.shape]
        return Shifter(activity.deadline, hit.zone, bar, self._drawings.period, self.manner or CANONICAL)

    # Keys ------------------------------------------------------------------------------------------------------------

    def nudge(
        self, activity_id: str, edge: Edge, units: int, *, shape: int | None = None, single: bool = False
    ) -> None:
        """Move a deadline or one of its ends by units, as the keys and the menu do; `refused` says why it stays.

        Without a `shape` all bars of a list or a rule move together; with `single` only that occurrence.
        """
        activity = self.activity(activity_id)
        if activity is None or not self.editable:
            return
        made = bars(activity.deadline.reading, self._drawings.period)
        number = shape or 0
        if activity.locked or number >= len(made):
            self.refused.emit(self._messages.error(RuleError("move.locked" if activity.locked else "move.no-bar")))
            return
        shifter = self._shifter(activity, Hit(activity_id, made[number].member, edge, number))
        shifter.single, shifter.whole = single, shape is None
        shift = shifter.by(units, unit_of(self.snap, self._own_unit(activity)))
        if shift.refused is not None:
            self.refused.emit(self._messages.error(shift.refused))
        elif shift.deadline != activity.deadline:
            self.deadline_moved.emit(activity_id, shift.deadline)

    @override
    def event(self, event: QEvent) -> bool:
        # A shortcut of the window must not take the keys that a drag and the bars live by.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._wants(event):
            event.accept()
            return True
        return super().event(event)

    def _wants(self, event: QKeyEvent) -> bool:
        if self.dragging or event.key() == Qt.Key.Key_F2:
            return True
        arrows = {Qt.Key.Key_Left, Qt.Key.Key_Right}
        return event.key() in arrows and _modifiers(event) in _NUDGES

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if isinstance(self._gesture, DragBar):
            if event.key() == Qt.Key.Key_Escape:
                self.cancel_gesture()
            elif event.key() in _HELD:
                self._gesture.move(self._gesture.at, event.modifiers() | _HELD[Qt.Key(event.key())])
            return
        if not self._steer(event) and not self._act(event):
            super().keyPressEvent(event)

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if isinstance(self._gesture, DragBar) and event.key() in _HELD:
            self._gesture.move(self._gesture.at, event.modifiers() & ~_HELD[Qt.Key(event.key())])
            return
        super().keyReleaseEvent(event)

    def _steer(self, event: QKeyEvent) -> bool:
        """Zoom, today, rows up and down."""
        key = event.key()
        if key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self.zoom_step(1)
        elif key in {Qt.Key.Key_Minus, Qt.Key.Key_Underscore}:
            self.zoom_step(-1)
        elif key == Qt.Key.Key_Home and not event.modifiers():
            self.go_to(self.today)
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self._choose_beside(1 if key == Qt.Key.Key_Down else -1, event.modifiers())
        else:
            return False
        return True

    def _act(self, event: QKeyEvent) -> bool:
        """What a key does to the chosen row."""
        current = self._current()
        if not current:
            return False
        key = event.key()
        edge = _NUDGES.get(_modifiers(event))
        if key in {Qt.Key.Key_Left, Qt.Key.Key_Right} and edge is not None:
            self.nudge(current, edge, 1 if key == Qt.Key.Key_Right else -1)
        elif key == Qt.Key.Key_F2:
            self.wording_asked.emit(current)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit(current)
        else:
            return False
        return True

    def _current(self) -> str:
        """The one chosen row; of several the first in sight."""
        places = [(place, id_) for id_ in self._state.selected if (place := self._rows.index_of(id_)) is not None]
        return min(places)[1] if places else ""

    def _choose_beside(self, step: int, modifiers: Qt.KeyboardModifier) -> None:
        place = self._rows.index_of(self._current())
        wanted = 0 if place is None else min(max(place + step, 0), self._rows.count() - 1)
        if wanted < self._rows.count():
            self.chosen.emit(self._rows.row(wanted).id, modifiers)


_HELD = {
    Qt.Key.Key_Control: Qt.KeyboardModifier.ControlModifier,
    Qt.Key.Key_Shift: Qt.KeyboardModifier.ShiftModifier,
    Qt.Key.Key_Alt: Qt.KeyboardModifier.AltModifier,
}


def _modifiers(event: QKeyEvent) -> Qt.KeyboardModifier:
    """The modifiers without that of the keypad, which arrows carry on some systems."""
    return event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
