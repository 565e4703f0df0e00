"""Pages of paper one below the other; only those in view are painted."""

from __future__ import annotations

from enum import Enum
from math import ceil

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget
from typing_extensions import override

from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.printing.paper import Paper

GAP = 12
"""Logical pixels around every page."""
LEAST, MOST = 0.25, 4.0
_STEP = 1.2
_LINE = 40


class Fit(Enum):
    """What a page is fitted to when the view changes its size."""

    WIDTH = "width"
    PAGE = "page"
    NOTHING = "nothing"


class PagesView(QAbstractScrollArea):
    """Shows a paper; `turned` carries the number of the page in view, `zoomed` the scale (1 is the size of paper)."""

    turned = Signal(int)
    zoomed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self._paper: Paper | None = None
        self._fit = Fit.WIDTH
        self._zoom = 1.0
        self._number = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        # A bar that comes and goes would change the width that pages are fitted to.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().valueChanged.connect(self._turn)

    def wear(self, look: Look) -> None:
        """Take the colours from this look."""
        self._look = look
        look.changed.connect(self.viewport().update)

    def show_paper(self, paper: Paper | None) -> None:
        """Show another paper at the place that is in view; None for an empty ground."""
        self._paper = paper
        self._lay_out()
        self._turn()
        self.viewport().update()

    @property
    def page(self) -> int:
        """The number of the page in view, from 1; 0 without any."""
        count = len(self._paper) if self._paper else 0
        place = self.verticalScrollBar().value() + self.viewport().height() // 3
        return min(max(int(place // self._pitch()) + 1, 1), count) if count else 0

    @property
    def zoom(self) -> float:
        """The scale; 1 shows paper in its own size."""
        return self._zoom

    @property
    def fit(self) -> Fit:
        """What pages are fitted to."""
        return self._fit

    def go_to(self, number: int) -> None:
        """Bring the top of a page into view."""
        self.verticalScrollBar().setValue(ceil((number - 1) * self._pitch()))

    def set_fit(self, fit: Fit) -> None:
        """Fit pages to the view from now on."""
        self._fit = fit
        number = self.page
        self._lay_out()
        self.go_to(max(number, 1))

    def set_zoom(self, zoom: float) -> None:
        """Show pages at this scale, whatever the size of the view."""
        self._fit = Fit.NOTHING
        number, self._zoom = self.page, min(max(zoom, LEAST), MOST)
        self._lay_out()
        self.go_to(max(number, 1))

    def zoom_by(self, steps: float) -> None:
        """Larger by steps, smaller by steps below 0."""
        self.set_zoom(self._zoom * _STEP**steps)

    # Geometry --------------------------------------------------------------------------------------------------------

    def _unit(self) -> float:
        """Logical pixels of a point of paper."""
        return self._zoom * self.logicalDpiX() / 72

    def _pitch(self) -> float:
        return (self._paper.size.height() * self._unit() if self._paper else 0) + GAP

    def _lay_out(self) -> None:
        if self._paper is None:
            self.verticalScrollBar().setRange(0, 0)
            self.horizontalScrollBar().setRange(0, 0)
            return
        size, view = self._paper.size, self.viewport().size()
        whole = self.logicalDpiX() / 72
        if self._fit is not Fit.NOTHING:
            self._zoom = max((view.width() - 2 * GAP) / (size.width() * whole), LEAST)
        if self._fit is Fit.PAGE:
            self._zoom = max(min(self._zoom, (view.height() - 2 * GAP) / (size.height() * whole)), LEAST)
        width, height = size.width() * self._unit() + 2 * GAP, len(self._paper) * self._pitch() + GAP
        for bar, room, shown in (
            (self.horizontalScrollBar(), width, view.width()),
            (self.verticalScrollBar(), height, view.height()),
        ):
            bar.setRange(0, max(round(room) - shown, 0))
            bar.setPageStep(shown)
            bar.setSingleStep(_LINE)
        self.zoomed.emit(self._zoom)
        self.viewport().update()

    def _turn(self) -> None:
        self.viewport().update()
        if self.page != self._number:
            self._number = self.page
            self.turned.emit(self._number)

    # Events ----------------------------------------------------------------------------------------------------------

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        palette = self._look.palette if self._look else None
        painter.fillRect(event.rect(), palette.window if palette else Qt.GlobalColor.lightGray)
        if self._paper is None:
            return
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        size, unit, pitch = self._paper.size, self._unit(), self._pitch()
        wide, high = size.width() * unit, size.height() * unit
        left = max((self.viewport().width() - wide) / 2, GAP) - self.horizontalScrollBar().value()
        scrolled = self.verticalScrollBar().value()
        first = max(int(scrolled // pitch), 0)
        last = min(int((scrolled + self.viewport().height()) // pitch) + 1, len(self._paper))
        for place in range(first, last):
            sheet = QRectF(left, GAP + place * pitch - scrolled, wide, high)
            painter.fillRect(sheet, Qt.GlobalColor.white)
            painter.save()
            painter.setClipRect(sheet)
            painter.translate(sheet.topLeft())
            painter.scale(unit, unit)
            self._paper.paint(painter, place + 1)
            painter.restore()
            painter.setPen(palette.border if palette else Qt.GlobalColor.gray)
            painter.drawRect(sheet)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        number = self.page
        self._lay_out()
        if self._fit is not Fit.NOTHING and number:
            self.go_to(number)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(event.angleDelta().y() / 120)
            event.accept()
        else:
            super().wheelEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        count = len(self._paper) if self._paper else 0
        pages = {
            Qt.Key.Key_PageDown: self.page + 1,
            Qt.Key.Key_PageUp: self.page - 1,
            Qt.Key.Key_Home: 1,
            Qt.Key.Key_End: count,
        }
        if event.key() in pages and count:
            self.go_to(min(max(pages[Qt.Key(event.key())], 1), count))
        elif event.key() in {Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus}:
            self.zoom_by(-1 if event.key() == Qt.Key.Key_Minus else 1)
        else:
            super().keyPressEvent(event)
