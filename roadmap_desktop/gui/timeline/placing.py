"""From days to rectangles: where the bars of a row lie. Shared by painting, by the hit-test and by tests."""

from __future__ import annotations

from collections.abc import Iterator
from math import floor

from PySide6.QtCore import QRectF

from roadmap_desktop.gui.timeline.drawing import Drawing, Form, Shape
from roadmap_desktop.gui.timeline.row_geometry import Measures
from roadmap_desktop.gui.timeline.strokes import Strokes
from roadmap_desktop.gui.timeline.time_scale import TimeScale

LEAST_WIDTH = 6.0
GAP = 1.0
"""Px left free at each end of a period, so that neighbours never touch."""


class Sheet:
    """What places and paints bars: the scale, how far it is scrolled, heights, rounding, and the visible width."""

    __slots__ = ("_day", "_origin", "measures", "plan", "scale", "scroll", "strokes", "width")

    def __init__(self, scale: TimeScale, scroll: float, width: float, measures: Measures, strokes: Strokes) -> None:
        self.scale = scale
        self.scroll = scroll
        self.width = width
        self.measures = measures
        self.strokes = strokes
        # In device pixels: this is asked for twice a bar.
        self._day = scale.day_width * strokes.ratio
        self._origin = (scale.x_of(0) - scroll) * strokes.ratio + 0.5
        self.plan = self.x(scale.start.toordinal()), self.x(scale.end.toordinal() + 1)
        """Where the axis begins and ends in the view."""

    def x(self, ordinal: float) -> float:
        """The x of a day number in the view, on a device pixel."""
        return floor(self._origin + ordinal * self._day) / self.strokes.ratio


def place(shape: Shape, sheet: Sheet, top: float) -> QRectF:
    """The rectangle of a bar in a row that begins at `top`; an open end reaches to the end of the plan."""
    left = (sheet.plan[0] if shape.start is None else sheet.x(shape.start)) + GAP
    right = (sheet.plan[1] if shape.end is None else sheet.x(shape.end + 1)) - GAP
    middle = top + sheet.measures.row / 2
    if shape.form is Form.DIAMOND:
        size = sheet.measures.bar + 4
        return QRectF(sheet.strokes.snap((left + right - size) / 2), middle - size / 2, size, size)
    height = sheet.measures.strip if shape.form is Form.STRIP else sheet.measures.bar
    return QRectF(left, middle - height / 2, max(right - left, LEAST_WIDTH), height)


def placed(drawing: Drawing, sheet: Sheet, top: float) -> Iterator[tuple[Shape, QRectF]]:
    """The bars of a row that can be seen, with their rectangles."""
    for shape in drawing.shapes:
        rect = place(shape, sheet, top)
        if rect.right() >= 0 and rect.left() <= sheet.width:
            yield shape, rect
