"""Signs of how an activity stands, painted crisp at 12 px: in a bar, and in the table's status column."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from roadmap_desktop.domain.execution import Standing
from roadmap_desktop.gui.palette import Palette

_CHECK = ((-3.6, 0.3), (-1.2, 2.8), (3.8, -2.6))
_HANDS = ((0.0, -2.6), (0.0, 0.2), (1.9, 1.2))
_ARROW = ((1.0, -3.4), (4.4, 0.0), (1.0, 3.4))
_RADIUS = 5.0

_IN_BAR = {
    Standing.DONE,
    Standing.DONE_LATE,
    Standing.UNCONFIRMED,
    Standing.OVERDUE,
    Standing.DUE_SOON,
    Standing.WITHDRAWN,
}


def has_sign(standing: Standing) -> bool:
    """Whether a bar that stands so carries a sign."""
    return standing in _IN_BAR


def paint_in_bar(painter: QPainter, standing: Standing, centre: QPointF, colour: QColor) -> None:
    """The sign inside a bar, in a box of 12 px about the centre."""
    if standing is Standing.DUE_SOON:
        painter.setPen(_pen(colour, 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, 4.4, 4.4)
        _lines(painter, centre, _HANDS)
    elif standing is Standing.OVERDUE:
        _exclamation(painter, centre, colour)
    elif standing is Standing.WITHDRAWN:
        _double_check(painter, centre, colour)
    elif standing in _IN_BAR:
        painter.setPen(_pen(colour, 1.8))
        _lines(painter, centre, _CHECK)


def paint_status(painter: QPainter, standing: Standing, centre: QPointF, palette: Palette) -> None:
    """The sign of the status column, in a box of 14 px about the centre; nothing where nothing is known."""
    if standing is Standing.UNKNOWN:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _STATUS[standing](painter, centre, palette)
    painter.restore()


def _pen(colour: QColor, width: float) -> QPen:
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def _lines(painter: QPainter, centre: QPointF, points: tuple[tuple[float, float], ...]) -> None:
    painter.drawPolyline(QPolygonF([QPointF(centre.x() + x, centre.y() + y) for x, y in points]))


def _exclamation(painter: QPainter, centre: QPointF, colour: QColor, size: float = 1.0) -> None:
    # Rectangles, not strokes: they begin and end with a pixel.
    x, y = centre.x() - size, centre.y()
    painter.fillRect(QRectF(x, y - 4 * size, 2 * size, 5 * size), colour)
    painter.fillRect(QRectF(x, y + 2 * size, 2 * size, 2 * size), colour)


def _double_check(painter: QPainter, centre: QPointF, colour: QColor) -> None:
    painter.setPen(_pen(colour, 1.5))
    _lines(painter, centre - QPointF(1.8, 0), _CHECK)
    _lines(painter, centre + QPointF(1.8, 0), ((-1.6, 2.4), (-1.2, 2.8), (3.8, -2.6)))


def _circle(painter: QPainter, centre: QPointF, line: QColor, fill: QColor | None = None) -> None:
    painter.setPen(QPen(line, 1.5))
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(centre, _RADIUS, _RADIUS)


def _not_due(painter: QPainter, centre: QPointF, palette: Palette) -> None:
    _circle(painter, centre, palette.bars[Standing.NOT_DUE].outline)


def _unreported(painter: QPainter, centre: QPointF, palette: Palette) -> None:
    colour = palette.bars[Standing.UNREPORTED].outline
    _circle(painter, centre, colour)
    painter.drawLine(centre - QPointF(2.2, 0), centre + QPointF(2.2, 0))


def _in_work(painter: QPainter, centre: QPointF, palette: Palette) -> None:
    colour = palette.bars[Standing.IN_WORK].outline
    _circle(painter, centre, colour)
    painter.setBrush(colour)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(centre, 2.3, 2.3)


def _due_soon(painter: QPainter, centre: QPointF, palette: Palette) -> None:
    colours = palette.bars[Standing.DUE_SOON]
    _circle(painter, centre, colours.outline, colours.fill)
    painter.setPen(_pen(colours.sign, 1.4))
    _lines(painter, centre, _HANDS)


def _done(painter: QPainter, centre: QPointF, palette: Palette) -> None:
    colours = palette.bars[Standing.DONE]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.fill if colours.fill is not None else colours.outline)
    painter.drawEllipse(centre, 6.0, 6.0)
    painter.setPen(_pen(colours.sign, 1.7))
    _lines(painter, centre, ((-2.8, 0.2), (-0.9, 2.1), (2.9, -2.0)))


def _done_late(painter: QPainter, centre: QPointF, palette: Palette) -> None:
    _done(painter, centre, palette)
    colours = palette.bars[Standing.DUE_SOON]
    painter.setPen(QPen(colours.outline if palette.patterned else palette.base, 1.0))
    painter.setBrush(colours.fill if colours.fill is not None else colours.outline)
    painter.drawEllipse(centre + QPointF(4.4, 4.4), 3.0, 3.0)


def _partly(painter: QPainter, centre: QPointF, palette: Palette) -> None:
    colour = palette.bars[Standing.PARTLY].outline
    _circle(painter, centre, colour)
    painter.setBrush(colour)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPie(QRectF(centre.x() - 3.6, centre.y() - 3.6, 7.2, 7.2), 180 * 16, 180 * 16)


def _unconfirmed(painter: QPainter, centre: QPointF, palette: Palette) -> None:
    colour = palette.bars[Standing.UNCONFIRMED].outline
    _circle(painter, centre, colour)
    painter.setPen(_pen(colour, 1.5))
    _lines(painter, centre, ((-2.4, 0.2), (-0.8, 1.8), (2.4, -1.7)))


def _overdue(painter: QPainter, centre: QPointF, palette: Palette) -> None:
    colours = palette.bars[Standing.OVERDUE]
    fill = colours.outline if palette.patterned or colours.fill is None else colours.fill
    painter.setPen(_pen(fill, 1.6))
    painter.setBrush(fill)
    x, y = centre.x(), centre.y()
    painter.drawPolygon(QPolygonF([QPointF(x, y - 5.2), QPointF(x + 6, y + 5), QPointF(x - 6, y + 5)]))
    _exclamation(painter, centre + QPointF(0, 1), palette.base if palette.patterned else colours.sign, 0.8)


def _withdrawn(painter: QPainter, centre: QPointF, palette: Palette) -> None:
    _double_check(painter, centre, palette.bars[Standing.WITHDRAWN].outline)


def _excluded(painter: QPainter, centre: QPointF, palette: Palette) -> None:
    _circle(painter, centre, palette.bars[Standing.EXCLUDED].outline)
    painter.drawLine(centre + QPointF(-3.4, 3.4), centre + QPointF(3.4, -3.4))


def _continuous(painter: QPainter, centre: QPointF, palette: Palette) -> None:
    painter.setPen(_pen(palette.bars[Standing.CONTINUOUS].outline, 1.6))
    painter.drawLine(centre + QPointF(-4.6, 0), centre + QPointF(4.0, 0))
    _lines(painter, centre, _ARROW)


_STATUS = {
    Standing.NOT_DUE: _not_due,
    Standing.UNREPORTED: _unreported,
    Standing.IN_WORK: _in_work,
    Standing.DUE_SOON: _due_soon,
    Standing.DONE: _done,
    Standing.DONE_LATE: _done_late,
    Standing.PARTLY: _partly,
    Standing.UNCONFIRMED: _unconfirmed,
    Standing.OVERDUE: _overdue,
    Standing.CONTINUOUS: _continuous,
    Standing.WITHDRAWN: _withdrawn,
    Standing.EXCLUDED: _excluded,
}
