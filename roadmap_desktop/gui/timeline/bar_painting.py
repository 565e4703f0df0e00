"""Paints what a row shows: bars by form and status, the lines between them, hatches and signs. For screen and print."""

from __future__ import annotations

import itertools
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QLinearGradient, QPaintEngine, QPainter, QPainterPath, QPen

from roadmap_desktop.domain.execution import Standing
from roadmap_desktop.gui import icons
from roadmap_desktop.gui.fonts import Type
from roadmap_desktop.gui.palette import BarColours, Palette
from roadmap_desktop.gui.timeline import signs
from roadmap_desktop.gui.timeline.drawing import Drawing, Form, Link, Shape, Words
from roadmap_desktop.gui.timeline.placing import Sheet, placed

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
_ICON = 12
_HATCH = 6.0


@dataclass(frozen=True, slots=True)
class Dress:
    """What bars are painted with."""

    palette: Palette
    type: Type


class BarPainter:
    """Paints drawings on one sheet; made for one paint event. `today` is a day number."""

    def __init__(self, painter: QPainter, sheet: Sheet, dress: Dress, today: int) -> None:
        self._painter = painter
        self._sheet = sheet
        self._palette = dress.palette
        self._type = dress.type
        self._line = sheet.strokes.outline(dress.palette.outline)
        self._today = sheet.x(today)
        self._plan = sheet.plan
        self._raster = painter.paintEngine().type() is QPaintEngine.Type.Raster

    def draw(self, drawing: Drawing, top: float, *, ringed: bool = False) -> None:
        """Everything that a row shows; `ringed` puts the ring of a selected row around its bars."""
        if drawing.words is not Words.NONE:
            self._draw_words(drawing, top, bare=not ringed)
            return
        shapes = list(placed(drawing, self._sheet, top))
        if drawing.link is not Link.NONE:
            self._draw_links(drawing, top)
        self._overdue_tail(drawing, top)
        for shape, rect in shapes:
            if ringed and shape.form is not Form.DIAMOND:
                self._ring(rect)
            self._draw_shape(shape, rect)
        if shapes:
            self._after(drawing, shapes[-1])

    def ghost(self, drawing: Drawing, top: float) -> None:
        """The old place during a drag: dashed, with a tenth of a fill."""
        colour = QColor(self._palette.ghost)
        pen = QPen(colour, self._sheet.strokes.hairline, Qt.PenStyle.DashLine)
        colour.setAlphaF(0.1)
        for shape, rect in placed(drawing, self._sheet, top):
            self._rounded(rect, pen, QBrush(colour), self._sheet.strokes.hairline, diamond=shape.form is Form.DIAMOND)

    def handles(self, rect: QRectF, standing: Standing, *, start: bool, end: bool) -> None:
        """The handles of a hovered bar."""
        colours = self._palette.bars[standing]
        for wanted, area in ((start, handle_rect(rect, at_end=False)), (end, handle_rect(rect, at_end=True))):
            if wanted:
                self._painter.setPen(Qt.PenStyle.NoPen)
                self._painter.setBrush(colours.outline)
                self._painter.drawRoundedRect(area, 2, 2)
                self._painter.fillRect(area.adjusted(2.5, 3, -2.5, -3), colours.fill or self._palette.base)

    # Forms -----------------------------------------------------------------------------------------------------------

    def _draw_shape(self, shape: Shape, rect: QRectF) -> None:
        colours = self._palette.bars[shape.standing]
        if shape.form is Form.DIAMOND:
            self._rounded(rect, self._pen(shape.standing, colours), _fill(colours), self._line, diamond=True)
        elif shape.form is Form.FADE_IN:
            self._fade_in(rect, colours)
        elif shape.form is Form.FADE_OUT or shape.end is None:
            self._fade_out(rect, colours)
        else:
            self._bar(shape.standing, rect, colours)
            self._sign(shape.standing, rect, colours)

    def _bar(self, standing: Standing, rect: QRectF, colours: BarColours) -> None:
        pen, line = self._pen(standing, colours), self._line
        if standing is Standing.PARTLY:
            self._rounded(rect, Qt.PenStyle.NoPen, QBrush(self._palette.base), 0)
            self._part(rect, rect.adjusted(0, rect.height() / 2, 0, 0), _fill(colours), colours.outline)
            self._rounded(rect, pen, QBrush(Qt.BrushStyle.NoBrush), line)
            return
        self._rounded(rect, pen, _fill(colours), line)
        if standing is Standing.DONE_LATE:
            late = self._palette.bars[Standing.DUE_SOON]
            end = rect.adjusted(max(rect.width() - LATE_END, rect.width() / 2), 0, 0, 0)
            self._part(rect, end, _fill(late), colours.outline)
            self._rounded(rect, pen, QBrush(Qt.BrushStyle.NoBrush), line)
        elif standing is Standing.EXCLUDED:
            middle = self._sheet.strokes.snap(rect.center().y()) - line / 2
            self._painter.setPen(QPen(colours.outline, line))
            self._painter.drawLine(QPointF(rect.left(), middle), QPointF(rect.right(), middle))
        elif self._palette.patterned:
            self._pattern(standing, rect, pen)

    def _fade_in(self, rect: QRectF, colours: BarColours) -> None:
        reach = min(FADE_IN, rect.width())
        left, right = rect.left(), rect.left() + reach
        fill = self._gradient(left, right, colours.fill or self._palette.base, rising=True)
        pen = QPen(QBrush(self._gradient(left, right, colours.outline, rising=True)), self._line)
        if self._palette.patterned:
            pen = QPen(colours.outline, self._line, Qt.PenStyle.DotLine)
        self._rounded(rect, pen, QBrush(fill), self._line, radius=0)
        edge = self._sheet.strokes.edge
        self._painter.fillRect(
            QRectF(rect.right() - edge, rect.top() - 2, edge, rect.height() + 4), QBrush(colours.outline)
        )

    def _fade_out(self, rect: QRectF, colours: BarColours) -> None:
        reach = min(FADE_OUT, rect.width())
        left, right = rect.right() - reach, rect.right()
        fill = self._gradient(left, right, colours.fill or self._palette.base, rising=False)
        pen = QPen(QBrush(self._gradient(left, right, colours.outline, rising=False)), self._line)
        self._rounded(rect, pen, QBrush(fill), self._line)
        tall = min(rect.height() / 2 - 2, 4.0)
        middle = rect.center().y()
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        for step, strength in enumerate((0.4, 0.7, 1.0)):
            colour = QColor(colours.outline)
            colour.setAlphaF(strength)
            self._painter.setPen(QPen(colour, 1.75, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            tip = rect.right() - 1 - (2 - step) * 7
            self._painter.drawPolyline(
                [QPointF(tip - 4, middle - tall), QPointF(tip, middle), QPointF(tip - 4, middle + tall)]
            )

    # Beside the bars -------------------------------------------------------------------------------------------------

    def _draw_links(self, drawing: Drawing, top: float) -> None:
        main = [shape for shape in drawing.shapes if shape.form is not Form.STRIP]
        if len(main) < 2:
            return
        middle = self._sheet.strokes.snap(top + self._sheet.measures.row / 2) + self._sheet.strokes.hairline / 2
        pen = QPen(self._palette.bars[Standing.NOT_DUE].outline, self._sheet.strokes.hairline)
        if drawing.link is Link.DOTTED:
            pen.setDashPattern([1.5, 3])
        self._painter.setPen(pen)
        gaps = []
        for one, following in itertools.pairwise(main):
            if one.end is None or following.start is None:
                continue
            left, right = self._sheet.x(one.end + 1), self._sheet.x(following.start)
            if right > max(left, 0) + 2 and left < self._sheet.width:
                # A line from far off the view would have its dots counted from there, at a cost.
                gaps.append(QLineF(max(left, -6 + left % 6), middle, min(right, self._sheet.width), middle))
        self._painter.drawLines(gaps)

    def _overdue_tail(self, drawing: Drawing, top: float) -> None:
        """A dotted line from the last overdue bar to today, or to the bar that follows."""
        overdue = [i for i, shape in enumerate(drawing.shapes) if shape.standing is Standing.OVERDUE and shape.end]
        if not overdue:
            return
        last = drawing.shapes[overdue[-1]]
        following = next((shape.start for shape in drawing.shapes[overdue[-1] + 1 :] if shape.start), None)
        stop = self._today if following is None else min(self._today, self._sheet.x(following))
        left, right = max(self._sheet.x((last.end or 0) + 1) + 1, 0.0), min(stop - 2, self._sheet.width)
        if right > left:
            pen = QPen(self._palette.bars[Standing.OVERDUE].outline, self._sheet.strokes.hairline)
            pen.setDashPattern([2, 2])
            middle = self._sheet.strokes.snap(top + self._sheet.measures.row / 2) + self._sheet.strokes.hairline / 2
            self._painter.setPen(pen)
            self._painter.drawLine(QPointF(left, middle), QPointF(right, middle))

    def _after(self, drawing: Drawing, last: tuple[Shape, QRectF]) -> None:
        shape, rect = last
        if shape is not drawing.shapes[-1]:
            return
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
        if not self._raster:
            icons.paint(self._painter, name, QRectF(at.x(), at.y(), _ICON, _ICON), colour)
        else:
            self._painter.drawPixmap(at, icons.pixmap(name, _ICON, colour, self._sheet.strokes.ratio))

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
        self._hatch(QRectF(left + wide, middle - strip / 2, right - left - wide, strip), Standing.CONTINUOUS, _HATCH)

    def _flag(self, text: str, at: QPointF, metrics: QFontMetricsF) -> None:
        colour, height = self._palette.warning.colour, float(self._sheet.measures.bar + 4)
        above = (self._sheet.measures.row - height) / 2
        rect = QRectF(at.x(), at.y() + above, metrics.horizontalAdvance(text) + 32, height)
        pen = QPen(colour, self._line)
        pen.setDashPattern([4, 2])
        self._rounded(rect, pen, QBrush(Qt.BrushStyle.NoBrush), self._line, radius=height / 2)
        self._painter.drawText(rect.adjusted(20, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, text)
        self._painter.setFont(self._type.caption_bold)
        self._painter.drawText(rect.adjusted(9, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, "?")

    # Strokes ---------------------------------------------------------------------------------------------------------

    def _pen(self, standing: Standing, colours: BarColours) -> QPen:
        if standing is Standing.EXCLUDED:
            pen = QPen(colours.outline, self._line)
            pen.setDashPattern([3, 3])
            return pen
        wide = 2 if self._palette.patterned and standing is Standing.OVERDUE else 1
        return QPen(colours.outline, self._line * wide)

    def _rounded(
        self,
        rect: QRectF,
        pen: QPen | Qt.PenStyle,
        brush: QBrush,
        line: float,
        *,
        radius: float = RADIUS,
        diamond: bool = False,
    ) -> None:
        self._painter.setPen(pen)
        self._painter.setBrush(brush)
        half = line / 2
        inner = rect.adjusted(half, half, -half, -half)
        if diamond:
            middle = inner.center()
            self._painter.drawPolygon(
                [
                    QPointF(middle.x(), inner.top()),
                    QPointF(inner.right(), middle.y()),
                    QPointF(middle.x(), inner.bottom()),
                    QPointF(inner.left(), middle.y()),
                ]
            )
            return
        # A bar of decades at day zoom is drawn no farther than just off the view, so that dashes stay cheap.
        inner.setLeft(max(inner.left(), -FADE_OUT))
        inner.setRight(min(inner.right(), self._sheet.width + FADE_OUT))
        self._painter.drawRoundedRect(inner, radius, radius)

    def _part(self, whole: QRectF, part: QRectF, brush: QBrush, line: QColor) -> None:
        """Fill a part of a bar inside its rounded outline, with a line where the part begins."""
        path = QPainterPath()
        path.addRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        self._painter.save()
        self._painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        self._painter.fillRect(part, brush)
        wide = self._sheet.strokes.hairline
        across = part.height() == whole.height()
        self._painter.fillRect(
            QRectF(part.left(), part.top(), wide if across else part.width(), part.height() if across else wide), line
        )
        self._painter.restore()

    def _sign(self, standing: Standing, rect: QRectF, colours: BarColours) -> None:
        if rect.width() < _SIGN_DROPPED_UNDER or not signs.has_sign(standing):
            return
        centre = rect.center()
        if rect.width() >= _SIGN_CENTRED_UNDER:
            centre.setX(min(max(rect.left(), 0.0) + _SIGN_AT, rect.right() - _SIGN_AT))
        centre = QPointF(self._sheet.strokes.snap(centre.x()), self._sheet.strokes.snap(centre.y()))
        if self._palette.patterned and standing in {Standing.OVERDUE, Standing.DUE_SOON}:
            ground = QRectF(centre.x() - 6, rect.top() + 2, 12, rect.height() - 4)
            self._painter.fillRect(ground, self._palette.base)
        signs.paint_in_bar(self._painter, standing, centre, colours.sign)

    def _ring(self, rect: QRectF) -> None:
        ring = self._sheet.strokes.ring
        self._rounded(
            rect.adjusted(-ring - 1, -ring - 1, ring + 1, ring + 1),
            QPen(self._palette.accent, ring),
            QBrush(self._palette.base),
            ring,
            radius=RADIUS + 2,
        )

    def _pattern(self, standing: Standing, rect: QRectF, pen: QPen) -> None:
        inner = rect.adjusted(1, 1, -1, -1)
        if standing is Standing.OVERDUE:
            self._hatch(inner, standing, 4.0)
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

    def _hatch(self, rect: QRectF, standing: Standing, step: float) -> None:
        """Strokes at 45°, counted from the beginning of the content, so that they do not swim when scrolled."""
        left, right = max(rect.left(), 0.0), min(rect.right(), self._sheet.width)
        if right <= left:
            return
        tall = rect.height()
        first = left - (left + self._sheet.scroll) % step - tall
        self._painter.save()
        self._painter.setClipRect(QRectF(left, rect.top(), right - left, tall), Qt.ClipOperation.IntersectClip)
        self._painter.setPen(QPen(self._palette.bars[standing].outline, 1.0))
        self._painter.drawLines(
            [
                QLineF(first + i * step, rect.bottom(), first + i * step + tall, rect.top())
                for i in range(int((right - first) / step) + 1)
            ]
        )
        self._painter.restore()


def handle_rect(rect: QRectF, *, at_end: bool) -> QRectF:
    """Where the handle at one end of a bar lies: inside, or outside a narrow bar."""
    inside = rect.width() >= HANDLES_INSIDE_FROM
    if at_end:
        left = rect.right() - HANDLE if inside else rect.right()
    else:
        left = rect.left() if inside else rect.left() - HANDLE
    return QRectF(left, rect.top(), HANDLE, rect.height())


def paint_bracket(painter: QPainter, left: float, right: float, middle: float, colour: QColor) -> None:
    """The bracket of a section, from the first to the last day of its activities."""
    painter.fillRect(QRectF(left, middle - 1, right - left, 2), colour)
    painter.fillRect(QRectF(left, middle - 1, 2, 6), colour)
    painter.fillRect(QRectF(right - 2, middle - 1, 2, 6), colour)


def _fill(colours: BarColours) -> QBrush:
    return QBrush(colours.fill) if colours.fill is not None else QBrush(Qt.BrushStyle.NoBrush)
