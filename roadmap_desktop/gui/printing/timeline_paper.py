"""The timeline of a plan on paper: A4 across, the header and the legend on each page, patterns for black and white."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPainter

from roadmap_desktop.app.messages import Messages
from roadmap_desktop.domain.model import Plan
from roadmap_desktop.gui.palette import PRINT, Palette
from roadmap_desktop.gui.timeline.plan_drawing import Columns, PlanDrawing

_COLUMNS = Columns(title=330.0, deadline=170.0, timeline=640.0)
_MARGIN = 10 * 72 / 25.4


class TimelinePaper:
    """Pages of the timeline; `today` is the day that statuses are counted by."""

    def __init__(self, plan: Plan, today: date, messages: Messages, palette: Palette = PRINT) -> None:
        self.title = plan.roadmap.title
        self.size = QSizeF(297 * 72 / 25.4, 210 * 72 / 25.4)
        self._drawing = PlanDrawing(plan, today, palette, _COLUMNS, messages)
        self._scale = (self.size.width() - 2 * _MARGIN) / self._drawing.width
        self._pages = self._drawing.pages((self.size.height() - 2 * _MARGIN) / self._scale)

    def __len__(self) -> int:
        return len(self._pages)

    def paint(self, painter: QPainter, number: int) -> None:
        """The rows of a page with the header above and the legend below."""
        painter.save()
        painter.translate(_MARGIN, _MARGIN)
        painter.scale(self._scale, self._scale)
        self._drawing.paint(painter, self._pages[number - 1], note=f"{number} / {len(self)}")
        painter.restore()
