"""The live tip of a drag: what was, what will be, by how much, and what the keys do."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from roadmap_desktop.gui.look import Look

_OFFSET = QPoint(18, 20)
_PADDING = 12
_LINE = 21
_RADIUS = 6.0


@dataclass(frozen=True, slots=True)
class Told:
    """What the tip says; with a `reason` it is why the bar goes no farther."""

    before: str
    after: str
    shift: str
    hint: str
    reason: str = ""


class DragTip(QWidget):
    """Floats over the whole window beside the pointer, and lets the mouse through."""

    def __init__(self, window: QWidget, look: Look) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._window = window
        self._look = look
        self._told = Told("", "", "", "")
        self.hide()

    @property
    def told(self) -> Told:
        """What it says now."""
        return self._told

    def tell(self, told: Told, pointer: QPoint) -> None:
        """Say it beside the pointer (global), on the side where there is room."""
        self._told = told
        self.setAccessibleName(f"{told.before} → {told.after} ({told.shift})")
        room, at = self._window.rect(), self._window.mapFromGlobal(pointer)
        size = self._size(room.width() - 8)
        self.setGeometry(QRect(_flipped(at, size, room), size))
        self.raise_()
        self.show()
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        palette, type_ = self._look.palette, self._look.type
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        refused = bool(self._told.reason)
        ground = palette.error.ground if refused else palette.tip
        strong = palette.error.colour if refused else palette.tip_text
        quiet = palette.error.colour if refused else palette.tip_muted
        painter.setBrush(ground)
        painter.setPen(QPen(strong, 1) if refused or palette.framed else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        left, right, y = float(_PADDING), self.width() - float(_PADDING), 8.0
        indent = self._indent()
        painter.setFont(type_.body)
        painter.setPen(quiet)
        self._text(painter, QRectF(left, y, indent, _LINE), self.tr("Было:"))
        self._text(painter, QRectF(left + indent, y, right - left - indent, _LINE), self._told.before)
        y += _LINE
        painter.setPen(strong)
        self._text(painter, QRectF(left, y, indent, _LINE), self.tr("Станет:"))
        painter.setFont(type_.bold)
        pill = self._pill_width()
        after = QRectF(left + indent, y, right - left - indent - pill, _LINE)
        self._text(painter, after, self._told.after)
        wide = min(QFontMetricsF(type_.bold).horizontalAdvance(self._told.after), after.width())
        self._pill(painter, QPointF(after.left() + wide + 10, y), strong)
        y += _LINE + 3
        line = QColor(quiet)
        line.setAlphaF(0.4)
        painter.fillRect(QRectF(left, y, right - left, 1), line)
        painter.setFont(type_.small if refused else type_.caption)
        painter.setPen(strong if refused else quiet)
        self._text(painter, QRectF(left, y + 3, right - left, _LINE), self._told.reason or self._told.hint)

    def _pill(self, painter: QPainter, at: QPointF, colour: QColor) -> None:
        if not self._told.shift:
            return
        ground = QColor(colour)
        ground.setAlphaF(0.2)
        area = QRectF(at.x(), at.y() + 2, self._pill_width() - 10, _LINE - 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
        painter.setPen(colour)
        painter.setFont(self._look.type.caption_bold)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self._told.shift)

    @staticmethod
    def _text(painter: QPainter, area: QRectF, text: str) -> None:
        elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(area.width()) + 1)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, elided)

    def _indent(self) -> float:
        metrics = QFontMetricsF(self._look.type.body)
        return max(metrics.horizontalAdvance(text) for text in (self.tr("Было:"), self.tr("Станет:"))) + 9

    def _pill_width(self) -> float:
        if not self._told.shift:
            return 0.0
        return QFontMetricsF(self._look.type.caption_bold).horizontalAdvance(self._told.shift) + 24

    def _size(self, most: int) -> QSize:
        type_, told = self._look.type, self._told
        body, bold = QFontMetricsF(type_.body), QFontMetricsF(type_.bold)
        lines = (
            self._indent() + body.horizontalAdvance(told.before),
            self._indent() + bold.horizontalAdvance(told.after) + self._pill_width(),
            QFontMetricsF(type_.caption).horizontalAdvance(told.hint),
            QFontMetricsF(type_.small).horizontalAdvance(told.reason),
        )
        return QSize(min(round(max(lines)) + 2 * _PADDING + 4, most), 3 * _LINE + 19)


def _flipped(pointer: QPoint, size: QSize, room: QRect) -> QPoint:
    """Right of and below the pointer, or on the other side where that would leave the room; never under it."""
    place = pointer + _OFFSET
    if place.x() + size.width() > room.right():
        place.setX(max(pointer.x() - _OFFSET.x() - size.width(), 4))
    if place.y() + size.height() > room.bottom():
        place.setY(max(pointer.y() - _OFFSET.y() - size.height(), 4))
    return place
