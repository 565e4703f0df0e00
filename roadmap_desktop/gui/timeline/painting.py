"""Paints the rows of a timeline on any paint device: the view's viewport, a picture, a page."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPainter

from roadmap_desktop.app.outline import RowKind
from roadmap_desktop.gui.palette import Palette
from roadmap_desktop.gui.timeline.bar_painting import BarPainter, paint_bracket
from roadmap_desktop.gui.timeline.drawing import Drawing, Drawings
from roadmap_desktop.gui.timeline.ground import GroundPainter, Marked
from roadmap_desktop.gui.timeline.placing import GAP, Sheet, place
from roadmap_desktop.gui.timeline.row_geometry import Row, Rows
from roadmap_desktop.gui.timeline.shape_painting import Dress


@dataclass(frozen=True, slots=True)
class Preview:
    """A drag in progress: the bars of one activity where they were and where they would be."""

    id: str
    before: Drawing
    after: Drawing
    marked: Marked


@dataclass(frozen=True, slots=True)
class Hovered:
    """The bar under the pointer, and which of its ends can be taken."""

    id: str
    shape: int
    start: bool
    end: bool


@dataclass(frozen=True, slots=True)
class State:
    """What the hand and the eye are on."""

    selected: frozenset[str] = frozenset()
    pointed: str = ""
    focused: bool = True
    hovered: Hovered | None = None
    preview: Preview | None = None


QUIET = State()
"""For pictures: nothing is chosen, nothing pointed at."""


class RowsPainter:
    """Paints visible rows; made for one paint event."""

    def __init__(self, painter: QPainter, sheet: Sheet, dress: Dress, drawings: Drawings) -> None:
        self._painter = painter
        self._sheet = sheet
        self._palette = dress.palette
        self._drawings = drawings
        self._ground = GroundPainter(painter, sheet, dress)
        self._bars = BarPainter(painter, sheet, dress, drawings.today.toordinal())

    def paint(self, rows: Rows, shown: range, scrolled: int, state: State, *, bottom: float) -> None:
        """The rows of `shown`, `scrolled` px of the content being above the view, on ground down to `bottom`.

        Below the last row the ground goes on without lines of rows.
        """
        top = float(rows.top(shown.start) - scrolled) if shown else 0.0
        self._ground.fill(top, bottom)
        for index in shown:
            self._row_ground(rows.row(index), rows.top(index) - scrolled, rows.height(index), state)
        if state.preview is not None:
            self._ground.marked(state.preview.marked, top, bottom)
        self._ground.lines(top, bottom)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index in shown:
            row, y, height = rows.row(index), rows.top(index) - scrolled, rows.height(index)
            self._ground.row_line(y + height)
            self._row(row, y, height, state)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        self._ground.today(self._drawings.today, top, bottom)

    def _row_ground(self, row: Row, y: float, height: float, state: State) -> None:
        if row.kind is RowKind.SECTION:
            return
        colour = _row_colour(row.id, state, self._palette)
        if colour is not None and not self._palette.framed:
            self._ground.row(y, height, colour)
        elif colour is not None:
            self._ground.row(y, height, colour, framed=True)

    def _row(self, row: Row, y: float, height: float, state: State) -> None:
        if row.kind is RowKind.SECTION:
            self._section(row, y, height, state)
        elif row.activity is not None and row.kind is RowKind.ACTIVITY:
            preview = state.preview
            if preview is not None and preview.id == row.id:
                self._bars.ghost(preview.before, y)
                self._bars.draw(preview.after, y, ringed=True)
                return
            drawing = self._drawings.of(row.activity)
            self._bars.draw(drawing, y, ringed=row.id in state.selected)
            hovered = state.hovered
            if hovered is not None and hovered.id == row.id and hovered.shape < len(drawing.shapes):
                shape = drawing.shapes[hovered.shape]
                rect = place(shape, self._sheet, y)
                self._bars.shapes.handles(rect, shape.standing, start=hovered.start, end=hovered.end)

    def _section(self, row: Row, y: float, height: float, state: State) -> None:
        self._ground.row(y, height - self._sheet.strokes.hairline, self._palette.section)
        colour = _row_colour(row.id, state, self._palette)
        if row.id in state.selected and colour is not None:
            self._ground.row(y, height, colour, framed=self._palette.framed)
        if self._palette.framed:
            self._ground.row_line(y)
        if row.span is not None:
            left = self._sheet.x(row.span[0].toordinal()) + GAP
            right = self._sheet.x(row.span[1].toordinal() + 1) - GAP
            left, right = max(left, -10.0), min(right, self._sheet.width + 10)
            if right > left:
                middle = self._sheet.strokes.snap(y + self._sheet.measures.row / 2)
                paint_bracket(self._painter, left, right, middle, self._palette.bracket)


def _row_colour(id_: str, state: State, palette: Palette) -> QColor | None:
    if id_ in state.selected:
        return palette.selection_soft if state.focused else palette.selection_unfocused
    return palette.hover if id_ == state.pointed else None
