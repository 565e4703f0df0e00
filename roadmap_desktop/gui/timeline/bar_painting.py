"""Paints what a row shows: its bars, the lines between them, words where there is no bar, signs behind."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPaintEngine, QPainter, QPen

from roadmap_desktop.domain.execution import Standing
from roadmap_desktop.gui import icons
from roadmap_desktop.gui.timeline.drawing import Drawing, Form, Link, Shape, Words
from roadmap_desktop.gui.timeline.placing import Sheet, placed
from roadmap_desktop.gui.timeline.shape_painting import Dress, ShapePainter

_ICON = 12
_HATCH = 6.0


class BarPainter:
    """Paints drawings on one sheet; made for one paint event. `today` is a day number."""

    def __init__(self, painter: QPainter, sheet: Sheet, dress: Dress, today: int) -> None:
        self.shapes = ShapePainter(painter, sheet, dress)
        self._painter = painter
        self._sheet = sheet
        self._palette = dress.palette
        self._type = dress.type
        self._today = sheet.x(today)
        self._plan = sheet.plan
        self._raster = painter.paintEngine().type() is QPaintEngine.Type.Raster

    def draw(self, drawing: Drawing, top: float, *, ringed: bool = False) -> None:
        """Everything that a row shows; `ringed` puts the ring of a selected row around its bars."""
        if drawing.words is not Words.NONE:
            self._draw_words(drawing, top, bare=not ringed)
            return
        if drawing.link is not Link.NONE:
            self._draw_links(drawing, top)
        if drawing.overdue is not None:
            self._overdue_tail(drawing, drawing.overdue, top)
        last: tuple[Shape, QRectF] | None = None
        for shape, rect in placed(drawing, self._sheet, top):
            if ringed and shape.form is not Form.DIAMOND:
                self.shapes.ring(rect)
            self.shapes.paint(shape.form, shape.standing, rect)
            last = shape, rect
        if last is not None and last[0] is drawing.shapes[-1]:
            self._after(drawing, last[1])

    def ghost(self, drawing: Drawing, top: float) -> None:
        """The old place during a drag."""
        for shape, rect in placed(drawing, self._sheet, top):
            self.shapes.ghost(shape.form, rect)

    # Beside the bars -------------------------------------------------------------------------------------------------

    def _draw_links(self, drawing: Drawing, top: float) -> None:
        middle = self._middle(top)
        pen = QPen(self._palette.bars[Standing.NOT_DUE].outline, self._sheet.strokes.hairline)
        if drawing.link is Link.DOTTED:
            pen.setDashPattern([1.5, 3])
        gaps = []
        for one, following in pairwise(shape for shape in drawing.shapes if shape.form is not Form.STRIP):
            if one.end is None or following.start is None or following.start - one.end <= 1:
                continue
            left, right = self._sheet.x(one.end + 1), self._sheet.x(following.start)
            if right > max(left, 0) + 2 and left < self._sheet.width:
                # A line from far off the view would have its dots counted from there, at a cost.
                gaps.append(QLineF(max(left, -6 + left % 6), middle, min(right, self._sheet.width), middle))
        if gaps:
            self._painter.setPen(pen)
            self._painter.drawLines(gaps)

    def _overdue_tail(self, drawing: Drawing, index: int, top: float) -> None:
        """A dotted line from the last overdue bar to today, or to the bar that follows."""
        last = drawing.shapes[index]
        following = next((shape.start for shape in drawing.shapes[index + 1 :] if shape.start), None)
        stop = self._today if following is None else min(self._today, self._sheet.x(following))
        left, right = max(self._sheet.x((last.end or 0) + 1) + 1, 0.0), min(stop - 2, self._sheet.width)
        if right > left:
            pen = QPen(self._palette.bars[Standing.OVERDUE].outline, self._sheet.strokes.hairline)
            pen.setDashPattern([2, 2])
            middle = self._middle(top)
            self._painter.setPen(pen)
            self._painter.drawLine(QPointF(left, middle), QPointF(right, middle))

    def _middle(self, top: float) -> float:
        """The middle of a line of one pixel through the middle of the row."""
        return self._sheet.strokes.snap(top + self._sheet.measures.row / 2) + self._sheet.strokes.hairline / 2

    def _after(self, drawing: Drawing, rect: QRectF) -> None:
        name = "lock" if drawing.locked else "repeat" if drawing.link is Link.DOTTED else ""
        if not name:
            return
        colour, left = self._palette.muted, rect.right() + 6
        if left + _ICON > self._plan[1]:
            if not drawing.locked or rect.width() < _ICON + 6:
                return
            colour, left = self._palette.text, min(rect.right(), self._sheet.width) - _ICON - 4
        self._icon(name, QPointF(left, rect.center().y() - _ICON / 2), colour)

    def _icon(self, name: str, at: QPointF, colour: QColor) -> None:
        at = QPointF(self._sheet.strokes.snap(at.x()), self._sheet.strokes.snap(at.y()))
        if self._raster:
            self._painter.drawPixmap(at, icons.pixmap(name, _ICON, colour, self._sheet.strokes.ratio))
        else:
            icons.paint(self._painter, name, QRectF(at.x(), at.y(), _ICON, _ICON), colour)

    # Instead of bars -------------------------------------------------------------------------------------------------

    def _draw_words(self, drawing: Drawing, top: float, *, bare: bool) -> None:
        left, right = max(self._plan[0] + 1, 0.0), min(self._plan[1] - 1, self._sheet.width)
        if right <= left:
            return
        self._painter.setFont(self._type.caption)
        metrics = QFontMetricsF(self._type.caption)
        if drawing.words is Words.UNREAD:
            self._flag(QCoreApplication.translate("Timeline", "Срок не прочитан"), QPointF(left, top), metrics)
            return
        text = drawing.text if any(letter.isalpha() for letter in drawing.text) else ""
        text = metrics.elidedText(text[:1].lower() + text[1:], Qt.TextElideMode.ElideRight, max(right - left - 40, 0))
        wide = metrics.horizontalAdvance(text) + 8 if text else 0.0
        strip = self._sheet.measures.strip
        middle = top + self._sheet.measures.row / 2
        if text:
            ground = QRectF(left, middle - metrics.height() / 2, wide, metrics.height())
            if bare:
                self._painter.fillRect(ground, self._palette.base)
            self._painter.setPen(self._palette.muted)
            self._painter.drawText(ground.adjusted(3, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, text)
        area = QRectF(left + wide, middle - strip / 2, right - left - wide, strip)
        self.shapes.hatch(area, Standing.CONTINUOUS, _HATCH)

    def _flag(self, text: str, at: QPointF, metrics: QFontMetricsF) -> None:
        colour, height = self._palette.warning.colour, float(self._sheet.measures.bar + 4)
        above = (self._sheet.measures.row - height) / 2
        rect = QRectF(at.x(), at.y() + above, metrics.horizontalAdvance(text) + 32, height)
        pen = QPen(colour, self._sheet.strokes.outline(self._palette.outline))
        pen.setDashPattern([4, 2])
        self.shapes.pill(rect, pen)
        self._painter.drawText(rect.adjusted(20, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, text)
        self._painter.setFont(self._type.caption_bold)
        self._painter.drawText(rect.adjusted(9, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, "?")


def paint_bracket(painter: QPainter, left: float, right: float, middle: float, colour: QColor) -> None:
    """The bracket of a section, from the first to the last day of its activities."""
    painter.fillRect(QRectF(left, middle - 1, right - left, 2), colour)
    painter.fillRect(QRectF(left, middle - 1, 2, 6), colour)
    painter.fillRect(QRectF(right - 2, middle - 1, 2, 6), colour)
