"""The sheet while it is being set: blocks of cells become rows with heights, one below the other."""

from collections.abc import Sequence

from roadmap_desktop.domain.model import Plan
from roadmap_desktop.exchange.profiles.forms import Form
from roadmap_desktop.exchange.writing import paging
from roadmap_desktop.exchange.writing.columns import Leaf, leaves
from roadmap_desktop.exchange.writing.faces import Faces
from roadmap_desktop.exchange.writing.sheet import Cell, Key, Look, Part, Row, Sheet, Span
from roadmap_desktop.exchange.writing.typesetting import whole_pixels

_HIGHEST = 405.0
"""Offices hold rows of up to 409.5 points."""


class Setting:
    """A sheet under the hands of the typesetter; columns and lines count from 0, those of the form unless given."""

    def __init__(self, plan: Plan, form: Form, columns: tuple[Leaf, ...] = ()) -> None:
        self.plan = plan
        self.form = form
        self.columns = columns or leaves(form, plan)
        self.sheet = Sheet(form, self.columns)
        self._widths = self.sheet.widths
        self._highest = _HIGHEST
        self._faces = Faces(form.lettering.metrics)

    @property
    def last(self) -> int:
        """The last column."""
        return len(self.columns) - 1

    def limit_rows(self) -> None:
        """Let every row fit on a page below the repeated header."""
        page = paging.room(self.sheet)
        self._highest = min(_HIGHEST, max(page - paging.header_height(self.sheet), page / 4))

    def add_line(self, part: Part | None, text: str, look: Look, *, left: int = 0, keep: bool = False) -> None:
        """Append a row whose text reaches from column `left` to the last one; without a part it stays blank."""
        first = len(self.sheet.rows)
        self.add_block([Cell(0, left, 0, self.last, text, look)], keep=keep)
        self.sheet.rows[first].part = part

    def add_block(self, cells: Sequence[Cell], *, entity: str = "", keep: bool = False) -> None:
        """Append the lines that these cells cover, as rows that a page should not part.

        `entity` is the id of the section or activity that the rows belong to; `keep` binds them, as a heading, to what
        follows.
        """
        heights = self._heights(cells)
        parts = [self._parts(height, cells) if height > self._highest else [height] for height in heights]
        tops: list[int] = []
        for line, rows in enumerate(parts):
            tops.append(len(self.sheet.rows))
            for i, height in enumerate(rows):
                key = Key(entity, line) if entity and i == 0 else None
                blank = len(self.columns)
                self.sheet.rows.append(Row([""] * blank, [None] * blank, height, key, keep=True, heads=keep))
        self.sheet.rows[-1].keep = keep
        tops.append(len(self.sheet.rows))
        for cell in cells:
            self._place(cell, tops[cell.top], tops[cell.bottom + 1])

    def _place(self, cell: Cell, top: int, end: int) -> None:
        rows = self.sheet.rows
        for i in range(top, end):
            for column in range(cell.left, cell.right + 1):
                rows[i].looks[column] = cell.look
        rows[top].values[cell.left] = cell.value
        if end - top > 1 or cell.right > cell.left:
            self.sheet.spans.append(Span(top + 1, cell.left + 1, end, cell.right + 1))

    def _heights(self, cells: Sequence[Cell]) -> list[float]:
        """The heights of the lines; what a cell over several lines needs beyond them goes to its last line."""
        heights = [0.0] * (max(cell.bottom for cell in cells) + 1)
        for cell in sorted(cells, key=lambda cell: cell.bottom - cell.top):
            width = sum(self._widths[cell.left : cell.right + 1])
            need = whole_pixels(self._faces.of(cell.look).height(str(cell.value), width))
            have = sum(heights[cell.top : cell.bottom + 1])
            if need > have:
                heights[cell.bottom] += need - have
        return heights

    def _parts(self, height: float, cells: Sequence[Cell]) -> list[float]:
        """A line higher than a row may be, as several rows that end between lines of text as they are counted here.

        An office whose lines stand closer may still cut one of them where the page ends.
        """
        pitch = max(self._faces.of(cell.look).pitch for cell in cells)
        step = self._highest // pitch * pitch
        parts: list[float] = []
        while height > self._highest:
            parts.append(step)
            height -= step
        return [*parts, height]
