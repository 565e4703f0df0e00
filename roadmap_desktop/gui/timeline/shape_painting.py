"""Paints one bar: its form, the fill and outline of its status, its sign. For screen and print.

On the screen bars are put together from small pictures painted once («stamps»): a wide bar is its two ends and a
stretched column of its middle, some ten times cheaper than a rounded rectangle with smooth edges.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPaintEngine, QPainter, QPainterPath, QPen, QPixmap

from roadmap_desktop.domain.execution import Standing
from roadmap_desktop.gui.fonts import Type
from roadmap_desktop.gui.palette import BarColours, Palette
from roadmap_desktop.gui.timeline import signs
from roadmap_desktop.gui.timeline.drawing import Form
from roadmap_desktop.gui.timeline.placing import Sheet

RADIUS = 3.0
FADE_IN = 56.0
FADE_OUT = 64.0
LATE_END = 7.0
HANDLE = 8.0
HANDLES_INSIDE_FROM = 24.0
"""Bars narrower than this get their handles outside."""

_SIGN_AT = 9.0
_SIGN_CENTRED_UNDER = 20.0
_SIGN_DROPPED_UNDER = 13.0
_SIGN_SIZE = 16.0
_MARGIN = 4.0
_ENDS = {Form.FADE_IN: (FADE_IN + 4, 10.0), Form.FADE_OUT: (10.0, FADE_OUT + 4), Form.STRIP: (10.0, FADE_OUT + 4)}
"""Px at both ends of a form that are painted as they are; between them every column is alike."""
_PLAIN_ENDS = (10.0, 10.0)
_MOST_STAMPS = 800
_HATCHES = 64
"""Strokes on one stamp of a hatch."""

StampKey = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Dress:
    """What bars are painted with; `stamps` holds what was painted once for this palette."""

    palette: Palette
    type: Type
    stamps: dict[StampKey, QPixmap] = field(default_factory=dict, compare=False)


class ShapePainter:
    """Paints bars in rectangles of one sheet; made for one paint event."""

    def __init__(self, painter: QPainter, sheet: Sheet, dress: Dress) -> None:
        self._painter = painter
        self._sheet = sheet
        self._dress = dress
        self._palette = dress.palette
        self._strokes = sheet.strokes
        self._line = sheet.strokes.outline(dress.palette.outline)
        self._raster = painter.paintEngine().type() is QPaintEngine.Type.Raster
        # Patterns are counted from the beginning of the content: they cannot be stamped.
        self._stamping = self._raster and not dress.palette.patterned

    def paint(self, form: Form, standing: Standing, rect: QRectF) -> None:
        """One bar with its sign."""
        if not self._stamping or standing is Standing.EXCLUDED:
            self._whole(form, standing, rect)
        else:
            self._stamped(form, standing, rect)
        if form in {Form.BAR, Form.DIAMOND}:
            self._sign(standing, rect)

    def ghost(self, form: Form, rect: QRectF) -> None:
        """A dashed place with a tenth of a fill."""
        colour = QColor(self._palette.ghost)
        pen = QPen(colour, self._strokes.hairline, Qt.PenStyle.DashLine)
        colour.setAlphaF(0.1)
        if form is Form.DIAMOND:
            self._diamond(rect, pen, QBrush(colour))
        else:
            self._rounded(rect, pen, QBrush(colour), self._strokes.hairline)

    def ring(self, rect: QRectF) -> None:
        """The ring of a chosen bar, with a pixel of paper between."""
        ring = self._strokes.ring
        around = rect.adjusted(-ring - 1, -ring - 1, ring + 1, ring + 1)
        self._rounded(around, QPen(self._palette.accent, ring), QBrush(self._palette.base), ring, RADIUS + 2)

    def handles(self, rect: QRectF, standing: Standing, *, start: bool, end: bool) -> None:
        """The handles of a hovered bar."""
        colours = self._palette.bars[standing]
        for wanted, area in ((start, handle_rect(rect, at_end=False)), (end, handle_rect(rect, at_end=True))):
            if wanted:
                self._painter.setPen(Qt.PenStyle.NoPen)
                self._painter.setBrush(colours.outline)
                self._painter.drawRoundedRect(area, 2, 2)
                self._painter.fillRect(area.adjusted(2.5, 3, -2.5, -3), colours.fill or self._palette.base)

    def pill(self, rect: QRectF, pen: QPen) -> None:
        """An empty outline with round ends."""
        self._rounded(rect, pen, QBrush(Qt.BrushStyle.NoBrush), self._line, rect.height() / 2)

    def hatch(self, rect: QRectF, standing: Standing, step: float) -> None:
        """Strokes at 45°, counted from the beginning of the content, so that they do not swim when scrolled."""
        left, right = max(rect.left(), 0.0), min(rect.right(), self._sheet.width)
        if right <= left:
            return
        area, phase = QRectF(left, rect.top(), right - left, rect.height()), (left + self._sheet.scroll) % step
        if not self._stamping:
            self._strokes_at_45(self._painter, area, phase, standing, step)
            return
        stamp, wide, ratio = self._hatch_stamp(standing, step, rect.height()), step * _HATCHES, self._strokes.ratio
        while left < right:
            part = min(wide - phase, right - left)
            source = QRectF(phase * ratio, 0, part * ratio, rect.height() * ratio)
            self._painter.drawPixmap(QRectF(left, rect.top(), part, rect.height()), stamp, source)
            left, phase = left + part, 0.0

    def _strokes_at_45(self, painter: QPainter, area: QRectF, phase: float, standing: Standing, step: float) -> None:
        tall, first = area.height(), area.left() - phase - area.height()
        painter.save()
        painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
        painter.setPen(QPen(self._palette.bars[standing].outline, 1.0))
        painter.drawLines(
            [
                QLineF(first + i * step, area.bottom(), first + i * step + tall, area.top())
                for i in range(int((area.right() - first) / step) + 1)
            ]
        )
        painter.restore()

    # Stamps ----------------------------------------------------------------------------------------------------------

    def _stamped(self, form: Form, standing: Standing, rect: QRectF) -> None:
        left, right = _ENDS.get(form, _PLAIN_ENDS)
        wide, height = rect.width(), rect.height()
        if wide <= left + right + 2:
            stamp = self._stamp(form, standing, wide, height)
            self._painter.drawPixmap(QPointF(rect.left() - _MARGIN, rect.top() - _MARGIN), stamp)
            return
        stamp = self._stamp(form, standing, left + right + 2, height)
        ratio, tall, top = self._strokes.ratio, height + 2 * _MARGIN, rect.top() - _MARGIN
        left, right = left + _MARGIN, right + _MARGIN
        ends = (rect.left() - _MARGIN, 0.0, left), (rect.right() + _MARGIN - right, left + 2, right)
        for x, source, width in ends:
            if -width < x < self._sheet.width:
                part = QRectF(source * ratio, 0, width * ratio, tall * ratio)
                self._painter.drawPixmap(QRectF(x, top, width, tall), stamp, part)
        # Only as much of the middle as can be seen.
        first = max(rect.left() - _MARGIN + left, -2.0)
        last = min(rect.right() + _MARGIN - right, self._sheet.width + 2)
        if last > first:
            column = QRectF((left + 1) * ratio, 0, 1, tall * ratio)
            self._painter.drawPixmap(QRectF(first, top, last - first, tall), stamp, column)

    def _stamp(self, form: Form, standing: Standing, wide: float, height: float) -> QPixmap:
        key = form, standing, wide, height, self._strokes.ratio
        found = self._dress.stamps.get(key)
        if found is None:
            found = self._blank(wide + 2 * _MARGIN, height + 2 * _MARGIN)
            painter = QPainter(found)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            rect = QRectF(_MARGIN, _MARGIN, wide, height)
            ShapePainter(painter, self._sheet, self._dress)._whole(form, standing, rect)  # noqa: SLF001 - its own kind
            painter.end()
            self._keep(key, found)
        return found

    def _sign_stamp(self, standing: Standing) -> QPixmap:
        key = "sign", standing, self._strokes.ratio
        found = self._dress.stamps.get(key)
        if found is None:
            found = self._blank(_SIGN_SIZE, _SIGN_SIZE)
            painter = QPainter(found)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            middle = QPointF(_SIGN_SIZE / 2, _SIGN_SIZE / 2)
            signs.paint_in_bar(painter, standing, middle, self._palette.bars[standing].sign)
            painter.end()
            self._keep(key, found)
        return found

    def _hatch_stamp(self, standing: Standing, step: float, tall: float) -> QPixmap:
        key = "hatch", standing, step, tall, self._strokes.ratio
        found = self._dress.stamps.get(key)
        if found is None:
            found = self._blank(step * _HATCHES, tall)
            painter = QPainter(found)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._strokes_at_45(painter, QRectF(0, 0, step * _HATCHES, tall), 0.0, standing, step)
            painter.end()
            self._keep(key, found)
        return found

    def _blank(self, wide: float, tall: float) -> QPixmap:
        ratio = self._strokes.ratio
        made = QPixmap(round(wide * ratio), round(tall * ratio))
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        return made

    def _keep(self, key: StampKey, stamp: QPixmap) -> None:
        if len(self._dress.stamps) > _MOST_STAMPS:
            self._dress.stamps.clear()
        self._dress.stamps[key] = stamp

    # Forms -----------------------------------------------------------------------------------------------------------

    def _whole(self, form: Form, standing: Standing, rect: QRectF) -> None:
        colours = self._palette.bars[standing]
        if form is Form.DIAMOND:
            self._diamond(rect, self._pen(standing, colours), _fill(colours))
        elif form is Form.FADE_IN:
            self._fade_in(rect, colours)
        elif form in {Form.FADE_OUT, Form.STRIP}:
            self._fade_out(rect, colours)
        else:
            self._bar(standing, rect, colours)

    def _bar(self, standing: Standing, rect: QRectF, colours: BarColours) -> None:
        pen, line = self._pen(standing, colours), self._line
        if standing is Standing.PARTLY:
            self._rounded(rect, Qt.PenStyle.NoPen, QBrush(self._palette.base), 0)
            self._part(rect, rect.adjusted(0, rect.height() / 2, 0, 0), _fill(colours), colours.outline)
            self._rounded(rect, pen, QBrush(Qt.BrushStyle.NoBrush), line)
            return
        self._rounded(rect, pen, _fill(colours), line)
        if standing is Standing.DONE_LATE:
            end = rect.adjusted(max(rect.width() - LATE_END, rect.width() / 2), 0, 0, 0)
            self._part(rect, end, _fill(self._palette.bars[Standing.DUE_SOON]), colours.outline)
            self._rounded(rect, pen, QBrush(Qt.BrushStyle.NoBrush), line)
        elif standing is Standing.EXCLUDED:
            middle = self._strokes.snap(rect.center().y()) - line / 2
            self._painter.setPen(QPen(colours.outline, line))
            self._painter.drawLine(QPointF(rect.left(), middle), QPointF(rect.right(), middle))
        elif self._palette.patterned:
            self._pattern(standing, rect, pen)

    def _fade_in(self, rect: QRectF, colours: BarColours) -> None:
        left, right = rect.left(), rect.left() + min(FADE_IN, rect.width())
        fill = self._gradient(left, right, colours.fill or self._palette.base, rising=True)
        pen = QPen(QBrush(self._gradient(left, right, colours.outline, rising=True)), self._line)
        if self._palette.patterned:
            pen = QPen(colours.outline, self._line, Qt.PenStyle.DotLine)
        self._rounded(rect, pen, QBrush(fill), self._line, 0)
        edge = self._strokes.edge
        area = QRectF(rect.right() - edge, rect.top() - 2, edge, rect.height() + 4)
        self._painter.fillRect(area, QBrush(colours.outline))

    def _fade_out(self, rect: QRectF, colours: BarColours) -> None:
        left, right = rect.right() - min(FADE_OUT, rect.width()), rect.right()
        fill = self._gradient(left, right, colours.fill or self._palette.base, rising=False)
        pen = QPen(QBrush(self._gradient(left, right, colours.outline, rising=False)), self._line)
        self._rounded(rect, pen, QBrush(fill), self._line)
        tall, middle = min(rect.height() / 2 - 2, 4.0), rect.center().y()
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        for step, strength in enumerate((0.4, 0.7, 1.0)):
            colour = QColor(colours.outline)
            colour.setAlphaF(strength)
            self._painter.setPen(QPen(colour, 1.75, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            tip = rect.right() - 1 - (2 - step) * 7
            self._painter.drawPolyline(
                [QPointF(tip - 4, middle - tall), QPointF(tip, middle), QPointF(tip - 4, middle + tall)]
            )

    def _sign(self, standing: Standing, rect: QRectF) -> None:
        if rect.width() < _SIGN_DROPPED_UNDER or not signs.has_sign(standing):
            return
        centre = rect.center()
        if rect.width() >= _SIGN_CENTRED_UNDER:
            centre.setX(min(max(rect.left(), 0.0) + _SIGN_AT, rect.right() - _SIGN_AT))
        centre = QPointF(self._strokes.snap(centre.x()), self._strokes.snap(centre.y()))
        if self._stamping:
            half = _SIGN_SIZE / 2
            self._painter.drawPixmap(QPointF(centre.x() - half, centre.y() - half), self._sign_stamp(standing))
            return
        if self._palette.patterned and standing in {Standing.OVERDUE, Standing.DUE_SOON}:
            ground = QRectF(centre.x() - 6, rect.top() + 2, 12, rect.height() - 4)
            self._painter.fillRect(ground, self._palette.base)
        signs.paint_in_bar(self._painter, standing, centre, self._palette.bars[standing].sign)

    # Strokes ---------------------------------------------------------------------------------------------------------

    def _pen(self, standing: Standing, colours: BarColours) -> QPen:
        if standing is Standing.EXCLUDED:
            pen = QPen(colours.outline, self._line)
            pen.setDashPattern([3, 3])
            return pen
        wide = 2 if self._palette.patterned and standing is Standing.OVERDUE else 1
        return QPen(colours.outline, self._line * wide)

    def _rounded(
        self, rect: QRectF, pen: QPen | Qt.PenStyle, brush: QBrush, line: float, radius: float = RADIUS
    ) -> None:
        self._painter.setPen(pen)
        self._painter.setBrush(brush)
        half = line / 2
        # A bar of decades at day zoom is drawn no farther than just off the view, so that dashes stay cheap.
        left, right = max(rect.left() + half, -FADE_OUT), min(rect.right() - half, self._sheet.width + FADE_OUT)
        self._painter.drawRoundedRect(
            QRectF(left, rect.top() + half, right - left, rect.height() - line), radius, radius
        )

    def _diamond(self, rect: QRectF, pen: QPen, brush: QBrush) -> None:
        self._painter.setPen(pen)
        self._painter.setBrush(brush)
        half = self._line / 2
        inner = rect.adjusted(half, half, -half, -half)
        middle = inner.center()
        self._painter.drawPolygon(
            [
                QPointF(middle.x(), inner.top()),
                QPointF(inner.right(), middle.y()),
                QPointF(middle.x(), inner.bottom()),
                QPointF(inner.left(), middle.y()),
            ]
        )

    def _part(self, whole: QRectF, part: QRectF, brush: QBrush, line: QColor) -> None:
        """Fill a part of a bar inside its rounded outline, with a line where the part begins."""
        path = QPainterPath()
        path.addRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        self._painter.save()
        self._painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        self._painter.fillRect(part, brush)
        wide = self._strokes.hairline
        across = part.height() == whole.height()
        size = (wide, part.height()) if across else (part.width(), wide)
        self._painter.fillRect(QRectF(part.left(), part.top(), *size), line)
        self._painter.restore()

    def _pattern(self, standing: Standing, rect: QRectF, pen: QPen) -> None:
        inner = rect.adjusted(1, 1, -1, -1)
        if standing is Standing.OVERDUE:
            self.hatch(inner, standing, 4.0)
        elif standing is Standing.DUE_SOON:
            self._painter.setPen(QPen(pen.color(), 1.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            rows = range(int(inner.height()) // 3)
            self._painter.drawPoints(
                [
                    QPointF(inner.left() + 2 + 4 * column + 2 * (row % 2), inner.top() + 1.5 + 3 * row)
                    for row in rows
                    for column in range(int(inner.width() - 3) // 4)
                ]
            )

    def _gradient(self, left: float, right: float, colour: QColor, *, rising: bool) -> QLinearGradient:
        # A page knows no half-transparent gradient: it fades to paper instead.
        faded = QColor(colour if self._raster else self._palette.base)
        faded.setAlpha(0 if self._raster else 255)
        gradient = QLinearGradient(left, 0, right, 0)
        gradient.setColorAt(0, faded if rising else colour)
        gradient.setColorAt(1, colour if rising else faded)
        return gradient


def handle_rect(rect: QRectF, *, at_end: bool) -> QRectF:
    """Where the handle at one end of a bar lies: inside, or outside a narrow bar."""
    inside = rect.width() >= HANDLES_INSIDE_FROM
    if at_end:
        left = rect.right() - HANDLE if inside else rect.right()
    else:
        left = rect.left() if inside else rect.left() - HANDLE
    return QRectF(left, rect.top(), HANDLE, rect.height())


def _fill(colours: BarColours) -> QBrush:
    return QBrush(colours.fill) if colours.fill is not None else QBrush(Qt.BrushStyle.NoBrush)
