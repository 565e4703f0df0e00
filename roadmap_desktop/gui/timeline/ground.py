"""Paints what lies under and above the bars: bands of years, lines, rows; the header of two tiers; today."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from roadmap_desktop.gui.timeline.placing import Sheet
from roadmap_desktop.gui.timeline.shape_painting import Dress
from roadmap_desktop.gui.timeline.time_scale import Cell, Unit, flag

TINT = 0.22
"""Strength of the columns under a dragged bar."""


@dataclass(frozen=True, slots=True)
class Marked:
    """The days, both of it, whose columns and header cells are tinted during a drag."""

    start: date
    end: date


class GroundPainter:
    """Paints the ground of one sheet: rows by `rows`, the header by `header`, today by `today`."""

    def __init__(self, painter: QPainter, sheet: Sheet, dress: Dress) -> None:
        self._painter = painter
        self._sheet = sheet
        self._palette = dress.palette
        self._type = dress.type
        self._left, self._right = sheet.scroll, sheet.scroll + sheet.width

    # Under the bars --------------------------------------------------------------------------------------------------

    def fill(self, top: float, bottom: float) -> None:
        """Paper on the plan and its air, grey beyond, bands of every second year."""
        plan_left, plan_right = self._sheet.plan
        painter, palette = self._painter, self._palette
        painter.fillRect(QRectF(0, top, self._sheet.width, bottom - top), palette.beyond)
        left, right = max(plan_left - 6, 0.0), min(plan_right + 6, self._sheet.width)
        painter.fillRect(QRectF(left, top, right - left, bottom - top), palette.base)
        for year in self._cells(Unit.YEAR):
            if (year.start.year - self._sheet.scale.start.year) % 2:
                left, right = self._ends(year)
                painter.fillRect(QRectF(left, top, right - left, bottom - top), palette.band)

    def marked(self, marked: Marked, top: float, bottom: float) -> None:
        """The columns of a drag."""
        left, right = self._sheet.x(marked.start.toordinal()), self._sheet.x(marked.end.toordinal() + 1)
        area = QRectF(left, top, right - left, bottom - top)
        if self._palette.framed:
            self._painter.setPen(QPen(self._palette.accent, self._sheet.strokes.hairline))
            self._painter.drawLines([QLineF(x, top, x, bottom) for x in (left, right)])
            return
        tint = QColor(self._palette.drag_tint)
        tint.setAlphaF(TINT)
        self._painter.fillRect(area, tint)

    def lines(self, top: float, bottom: float) -> None:
        """The vertical lines of the lower tier; heavy where a year begins or ends."""
        hair, heavy = self._sheet.strokes.hairline, self._sheet.strokes.year
        for cell in self._cells(self._sheet.scale.level.lower):
            left = self._sheet.x(cell.start.toordinal())
            if not cell.begins_year:
                self._painter.fillRect(QRectF(left, top, hair, bottom - top), self._palette.hairline)
        for x in self._year_ends():
            self._painter.fillRect(QRectF(x, top, heavy, bottom - top), self._palette.year_line)

    def row_line(self, y: float) -> None:
        """The hairline below a row."""
        hair = self._sheet.strokes.hairline
        self._painter.fillRect(
            QRectF(0, self._sheet.strokes.snap(y) - hair, self._sheet.width, hair), self._palette.hairline
        )

    def row(self, top: float, height: float, colour: QColor, *, framed: bool = False) -> None:
        """The ground of a chosen, hovered or section row; a frame of 2 px in high contrast."""
        area = QRectF(0, top, self._sheet.width, height)
        if not framed:
            self._painter.fillRect(area, colour)
            return
        ring = self._sheet.strokes.ring
        self._painter.fillRect(QRectF(0, top, area.width(), ring), self._palette.accent)
        self._painter.fillRect(QRectF(0, area.bottom() - ring, area.width(), ring), self._palette.accent)

    # Over the bars ---------------------------------------------------------------------------------------------------

    def today(self, day: date, top: float, bottom: float) -> None:
        """The line of today, in the middle of the day where a day is wide."""
        x = self._today_x(day)
        if x is not None:
            ring = self._sheet.strokes.ring
            self._painter.fillRect(QRectF(x - ring / 2, top, ring, bottom - top), self._palette.today)

    # The header ------------------------------------------------------------------------------------------------------

    def header(self, height: float, today: date, marked: Marked | None = None) -> None:
        """Both tiers, the flag of today, and the tinted cells of a drag."""
        painter, palette, middle = self._painter, self._palette, self._sheet.strokes.snap(height / 2)
        painter.fillRect(QRectF(0, 0, self._sheet.width, height), palette.window)
        upper, lower = self._sheet.scale.level.upper, self._sheet.scale.level.lower
        if marked is not None:
            self._marked_header(lower, marked, middle, height)
        hair = self._sheet.strokes.hairline
        painter.fillRect(QRectF(0, middle - hair, self._sheet.width, hair), palette.border)
        painter.fillRect(QRectF(0, height - hair, self._sheet.width, hair), palette.border)
        self._lower_tier(lower, marked, middle, height)
        flag_area = self._flag_area(today, middle)
        self._upper_tier(upper, middle, flag_area)
        for x in self._year_ends():
            painter.fillRect(QRectF(x, 0, self._sheet.strokes.year, height), palette.year_line)
        if flag_area is not None:
            self._flag(flag_area, flag(today, self._sheet.scale.words))

    def _marked_header(self, unit: Unit, marked: Marked, top: float, bottom: float) -> None:
        ends = [self._ends(cell) for cell in self._cells(unit) if _touches(cell, marked)]
        if not ends:
            return
        area = QRectF(ends[0][0], top, ends[-1][1] - ends[0][0], bottom - top)
        self._painter.fillRect(area, self._palette.drag_tint)
        if self._palette.framed:
            self._painter.setPen(QPen(self._palette.accent, self._sheet.strokes.ring))
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.drawRect(area.adjusted(1, 1, -1, -2))

    def _lower_tier(self, unit: Unit, marked: Marked | None, top: float, bottom: float) -> None:
        normal, bold = QFontMetricsF(self._type.caption), QFontMetricsF(self._type.caption_bold)
        hair = self._sheet.strokes.hairline
        cells = self._cells(unit)
        # Where one name of a month would be left out, every other one is: gaps here and there look like faults.
        sparse = unit is Unit.MONTH and not all(
            bold.horizontalAdvance(c.label) + 1 <= c.right - c.left for c in cells[1:-1]
        )
        for cell in cells:
            left, right = self._ends(cell)
            if not cell.begins_year:
                self._painter.fillRect(QRectF(left, top, hair, bottom - top), self._palette.border)
            chosen = marked is not None and _touches(cell, marked)
            room = (right - left) * (1.5 if sparse else 1)
            if sparse and cell.start.month % 2 == 0:
                continue
            if (bold if chosen else normal).horizontalAdvance(cell.label) + 1 <= room:
                self._painter.setFont(self._type.caption_bold if chosen else self._type.caption)
                self._painter.setPen(self._palette.drag_text if chosen else self._palette.muted)
                middle = (left + right) / 2
                area = QRectF(middle - room / 2, top, room, bottom - top)
                self._painter.drawText(area, Qt.AlignmentFlag.AlignCenter, cell.label)

    def _upper_tier(self, unit: Unit, bottom: float, taken: QRectF | None) -> None:
        metrics, hair = QFontMetricsF(self._type.small_bold), self._sheet.strokes.hairline
        self._painter.setFont(self._type.small_bold)
        for cell in self._cells(unit):
            left, right = self._ends(cell)
            if left > 0:
                self._painter.fillRect(QRectF(left, 0, hair, bottom), self._palette.border)
            wide = metrics.horizontalAdvance(cell.label)
            place = _label_place(max(left, 0.0) + 4, min(right, self._sheet.width) - 4, wide, taken)
            if place is not None:
                self._painter.setPen(self._palette.text)
                self._painter.drawText(QRectF(place, 0, wide + 1, bottom), Qt.AlignmentFlag.AlignVCenter, cell.label)

    def _flag_area(self, today: date, bottom: float) -> QRectF | None:
        x = self._today_x(today)
        if x is None:
            return None
        wide = QFontMetricsF(self._type.small).horizontalAdvance(flag(today, self._sheet.scale.words)) + 10
        left = min(max(x - wide / 2, 0.0), self._sheet.width - wide)
        return QRectF(self._sheet.strokes.snap(left), 3, wide, bottom - 6)

    def _flag(self, area: QRectF, text: str) -> None:
        painter = self._painter
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._palette.today)
        painter.drawRoundedRect(area, 3, 3)
        painter.setPen(self._palette.on_today)
        painter.setFont(self._type.small)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)
        painter.restore()

    def _today_x(self, day: date) -> float | None:
        if not self._sheet.scale.start <= day <= self._sheet.scale.end:
            return None
        x = self._sheet.x(day.toordinal() + (0.5 if self._sheet.scale.day_width > 12 else 0))
        return x if -2 <= x <= self._sheet.width + 2 else None

    # Cells -----------------------------------------------------------------------------------------------------------

    def _cells(self, unit: Unit) -> list[Cell]:
        return list(self._sheet.scale.cells(unit, self._left, self._right))

    def _ends(self, cell: Cell) -> tuple[float, float]:
        snap = self._sheet.strokes.snap
        return snap(cell.left - self._sheet.scroll), snap(cell.right - self._sheet.scroll)

    def _year_ends(self) -> list[float]:
        """The x of every first of January in sight, and of both ends of the axis."""
        scale = self._sheet.scale
        starts = [cell.start for cell in self._cells(Unit.YEAR) if cell.start >= scale.start]
        ends = [self._sheet.x(day.toordinal()) for day in starts]
        return [*ends, *(x for x in self._sheet.plan if 0 <= x <= self._sheet.width)]


def _touches(cell: Cell, marked: Marked) -> bool:
    return cell.start <= marked.end and cell.next > marked.start


def _label_place(left: float, right: float, wide: float, taken: QRectF | None) -> float | None:
    """Where a label of the upper tier begins: in the middle of what is seen of its span, beside the flag of today."""
    if right - left < wide:
        return None
    place = (left + right - wide) / 2
    if taken is None or place + wide + 6 <= taken.left() or place >= taken.right() + 6:
        return place
    after, before = taken.right() + 6, taken.left() - 6 - wide
    if after - place <= place - before and after + wide <= right:
        return after
    if before >= left:
        return before
    return after if after + wide <= right else None
