"""The painted part of the timeline: scale, scrolling, visible rows, and where every bar lies. Moves nothing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QEvent, QLocale, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget
from typing_extensions import override

from roadmap_desktop.app.outline import RowKind
from roadmap_desktop.domain.deadlines import Edge, Handles, Period, handles
from roadmap_desktop.domain.model import Activity
from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.timeline.drawing import Drawings, Form, Shape, axis
from roadmap_desktop.gui.timeline.ground import GroundPainter
from roadmap_desktop.gui.timeline.header import TimelineHeader
from roadmap_desktop.gui.timeline.painting import RowsPainter, State
from roadmap_desktop.gui.timeline.placing import Sheet, place
from roadmap_desktop.gui.timeline.row_geometry import NO_ROWS, Measures, Rows
from roadmap_desktop.gui.timeline.shape_painting import Dress, handle_rect
from roadmap_desktop.gui.timeline.strokes import Strokes
from roadmap_desktop.gui.timeline.time_scale import ENGLISH, RUSSIAN, TimeScale, Zoom

_ARROW = 24.0
"""Px at an open end that can be taken to set an end."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A bar under a point: whose, which of its bars, and which part of it."""

    activity: str
    member: int
    zone: Edge
    shape: int = 0
    occurrence: int | None = None


class TimelineCanvas(QAbstractScrollArea):
    """Shows the deadlines of the rows that `show_rows` gave, on the axis of the plan.

    Rows lie in the viewport as they do in the table: whoever holds both keeps headers and horizontal scroll bars of
    one height, and ties the vertical scroll bars together.
    """

    zoomed = Signal(Zoom)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._dress = Dress(look.palette, look.type)
        self._rows = NO_ROWS
        self._drawings = Drawings(None, date.today())  # noqa: DTZ011 - calendar dates have no time zone
        self._scale = TimeScale(*axis((), None, self._drawings.today))
        self._state = State()
        self._fitted = True
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("График"))
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._header = TimelineHeader(self, self._paint_header)
        self._header.panned.connect(self.scroll_by)
        self.horizontalScrollBar().valueChanged.connect(self._header.update)
        look.changed.connect(self._restyle)
        self._restyle()

    # What is shown ---------------------------------------------------------------------------------------------------

    def show_plan(self, activities: Iterable[Activity], period: Period | None, today: date) -> None:
        """Turn to these activities, or follow a change of them; the axis covers every day they name."""
        if (self._drawings.period, self._drawings.today) != (period, today):
            self._drawings = Drawings(period, today)
        first, last = axis(activities, period, today)
        if (first, last) != (self._scale.start, self._scale.end):
            self._rescale(replace(self._scale, start=first, end=last))
        self.renew()

    def show_rows(self, rows: Rows) -> None:
        """Take the rows from somewhere else; a table's rows are given once (`TableRows`), then `renew` follows."""
        self._rows = rows
        self.renew()

    def show_selection(self, chosen: Iterable[str]) -> None:
        """Mark the rows of these ids as chosen."""
        self._set_state(replace(self._state, selected=frozenset(chosen)))

    def renew(self) -> None:
        """Follow a change of rows, heights or activities."""
        self._update_bars()
        self.viewport().update()
        self._header.update()

    @property
    def today(self) -> date:
        """The day that statuses and the line of today are counted by."""
        return self._drawings.today

    @property
    def state(self) -> State:
        """What is chosen, pointed at and dragged."""
        return self._state

    @property
    def rows(self) -> Rows:
        """The rows shown."""
        return self._rows

    # Scale and scrolling ---------------------------------------------------------------------------------------------

    @property
    def scale(self) -> TimeScale:
        """The axis and its zoom."""
        return self._scale

    @property
    def offset(self) -> int:
        """Px of the content to the left of the view."""
        return self.horizontalScrollBar().value()

    def set_zoom(self, zoom: Zoom) -> None:
        """Go to a level at its default width, the middle of the view staying where it is."""
        self._zoom_to(self._scale.at(zoom), self.viewport().width() / 2)

    def zoom_by(self, factor: float, x: float) -> None:
        """Widen or narrow the cells; the date at x of the view stays there."""
        self._zoom_to(self._scale.scaled(factor), x)

    def zoom_step(self, step: int) -> None:
        """One level finer (1) or coarser (-1)."""
        self._zoom_to(self._scale.finer() if step > 0 else self._scale.coarser(), self.viewport().width() / 2)

    def fit(self) -> None:
        """Show the whole plan, and keep doing so until the user zooms."""
        self._fitted = True
        self._rescale(self._scale)

    def go_to(self, day: date) -> None:
        """Bring a day into the middle of the view."""
        self.horizontalScrollBar().setValue(round(self._scale.x(day) - self.viewport().width() / 2))

    def reveal(self, activity: str) -> None:
        """Bring the first bar of an activity into view, when no part of it is."""
        rect = self.bar_rect(activity)
        if not rect.isNull() and (rect.right() < 0 or rect.left() > self.viewport().width()):
            self.horizontalScrollBar().setValue(self.offset + rect.left() - self.viewport().width() // 4)

    def moment_at(self, x: float) -> float:
        """The day number, with a fraction, at x of the view."""
        return self._scale.moment(x + self.offset)

    def extend(self, days: int) -> None:
        """Widen the axis beyond its end, or its beginning (negative), the picture staying where it is."""
        end = self._scale.start if days < 0 else self._scale.end
        self.cover(*[date.fromordinal(end.toordinal() + days)] * 2)

    def cover(self, start: date, end: date) -> None:
        """Widen the axis so that these days lie on it, the picture staying where it is."""
        wider = self._scale.covering(start, end)
        if wider is self._scale:
            return
        shift = wider.x(self._scale.start) - self._scale.x(self._scale.start)
        at = self.offset
        self._scale = wider
        self._update_bars()
        self.horizontalScrollBar().setValue(round(at + shift))
        self.viewport().update()

    def restore(self, scale: TimeScale, scroll: int) -> None:
        """Go back to an axis and a place that were before."""
        self._scale = scale
        self._update_bars()
        self.horizontalScrollBar().setValue(scroll)
        self.viewport().update()

    def _zoom_to(self, scale: TimeScale, x: float) -> None:
        moment, before = self.moment_at(x), self._scale.zoom
        self._fitted = False
        self._scale = scale
        self._update_bars()
        self.horizontalScrollBar().setValue(round(scale.x_of(moment) - x))
        self.renew()
        if scale.zoom is not before:
            self.zoomed.emit(scale.zoom)

    def _rescale(self, scale: TimeScale) -> None:
        before, moment = self._scale.zoom, self.moment_at(0)
        self._scale = scale.fitted(self.viewport().width()) if self._fitted else scale
        self.renew()
        self.horizontalScrollBar().setValue(round(self._scale.x_of(moment)))
        if self._scale.zoom is not before:
            self.zoomed.emit(self._scale.zoom)

    def scroll_by(self, x: float, y: float = 0.0) -> None:
        """Move the paper by px, to the left and up when positive."""
        self.horizontalScrollBar().setValue(self.offset + round(x))
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + round(y))

    def _update_bars(self) -> None:
        size, rows = self.viewport().size(), self._rows
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setRange(0, max(round(self._scale.width) - size.width(), 0))
        across.setPageStep(size.width())
        across.setSingleStep(max(round(self._scale.unit), 1))
        down.setRange(0, max(rows.top(rows.count()) - size.height(), 0))
        down.setPageStep(size.height())
        down.setSingleStep(self._look.row_height)

    # Where things are ------------------------------------------------------------------------------------------------

    def sheet(self) -> Sheet:
        """What places bars in the viewport now."""
        measures, strokes = Measures.of(self._look.row_height), Strokes.of(self.devicePixelRatioF())
        return Sheet(self._scale, self.offset, self.viewport().width(), measures, strokes)

    def bar_rect(self, activity: str, member: int = 0) -> QRect:
        """The rectangle of a bar in the viewport; null when the activity has no such bar or no visible row."""
        found = self._find(activity, member)
        return QRect() if found is None else place(found[0], self.sheet(), found[1]).toAlignedRect()

    def handle_point(self, activity: str, edge: Edge, member: int = 0) -> QPoint:
        """Where to press in the viewport to take this part of a bar; null when there is none."""
        found = self._find(activity, member)
        if found is None:
            return QPoint()
        shape, top = found
        rect = place(shape, self.sheet(), top)
        if edge is Edge.BODY:
            return rect.center().toPoint()
        return _zone(shape, rect, edge).center().toPoint()

    def bar_at(self, point: QPoint) -> Hit | None:
        """The bar under a point of the viewport, and which part of it."""
        y = point.y() + self.verticalScrollBar().value()
        index = self._rows.index_at(y)
        if y < 0 or index >= self._rows.count():
            return None
        row = self._rows.row(index)
        if row.kind is not RowKind.ACTIVITY or row.activity is None:
            return None
        sheet, top = self.sheet(), float(self._rows.top(index) - self.verticalScrollBar().value())
        shapes = self._drawings.of(row.activity).shapes
        for number in reversed(range(len(shapes))):
            shape = shapes[number]
            zone = _zone_at(shape, place(shape, sheet, top), QPointF(point), self.held(row.activity, number))
            if zone is not None:
                return Hit(row.id, shape.member, zone, number, shape.occurrence)
        return None

    def held(self, activity: Activity, number: int) -> Handles:
        """What of one bar of an activity can be taken.

        A plain rhythm has only its very beginning and end; the strip behind a dated part follows that part.
        """
        reading, shapes = activity.deadline.reading, self._drawings.of(activity).shapes
        held = handles(reading)
        if shapes[number].form is Form.STRIP and len(shapes) > 1:
            return replace(held, body=False, start=False, end=False)
        if reading.rule is not None and not reading.rule.parts and not reading.onward:
            return replace(held, start=held.start and number == 0, end=held.end and number == len(shapes) - 1)
        return held

    def activity(self, id_: str) -> Activity | None:
        """The activity of a visible row."""
        index = self._rows.index_of(id_)
        return None if index is None else self._rows.row(index).activity

    def _find(self, id_: str, member: int) -> tuple[Shape, float] | None:
        index = self._rows.index_of(id_)
        activity = self.activity(id_)
        if index is None or activity is None:
            return None
        top = float(self._rows.top(index) - self.verticalScrollBar().value())
        shapes = self._drawings.of(activity).shapes
        return next(((shape, top) for shape in shapes if shape.member == member), None)

    # Painting --------------------------------------------------------------------------------------------------------

    def _set_state(self, state: State) -> None:
        if state != self._state:
            self._state = state
            self.viewport().update()
            self._header.update()

    def _paint_header(self, painter: QPainter) -> None:
        marked = self._state.preview.marked if self._state.preview else None
        height = float(self._header.height())
        GroundPainter(painter, self.sheet(), self._dress).header(height, self.today, marked)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        scrolled, exposed = self.verticalScrollBar().value(), event.rect()
        first = self._rows.index_at(exposed.top() + scrolled)
        last = min(self._rows.index_at(exposed.bottom() + scrolled), self._rows.count() - 1)
        rows = RowsPainter(painter, self.sheet(), self._dress, self._drawings)
        rows.paint(self._rows, range(first, last + 1), scrolled, self._state, bottom=exposed.bottom() + 1)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._header.setGeometry(0, 0, self.viewport().width(), self.viewport().y())
        self._rescale(self._scale)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._restyle()

    @override
    def sizeHint(self) -> QSize:
        return QSize(600, 400)

    def _restyle(self) -> None:
        self._dress = Dress(self._look.palette, self._look.type)
        self.setViewportMargins(0, self._look.density.header, 0, 0)
        words = ENGLISH if QLocale().language() is QLocale.Language.English else RUSSIAN
        self._scale = replace(self._scale, words=words)
        self.renew()


def _zone(shape: Shape, rect: QRectF, edge: Edge) -> QRectF:
    """The part of a bar that takes hold of one of its ends."""
    if edge is Edge.END and shape.end is None:
        return QRectF(rect.right() - _ARROW, rect.top(), _ARROW, rect.height())
    return handle_rect(rect, at_end=edge is Edge.END)


def _zone_at(shape: Shape, rect: QRectF, point: QPointF, held: Handles) -> Edge | None:
    if not rect.top() - 3 <= point.y() <= rect.bottom() + 3:
        return None
    if shape.form is not Form.DIAMOND:
        for edge, allowed in ((Edge.END, held.end), (Edge.START, held.start)):
            if allowed and _zone(shape, rect, edge).adjusted(0, -3, 0, 3).contains(point):
                return edge
    return Edge.BODY if rect.left() <= point.x() <= rect.right() else None
