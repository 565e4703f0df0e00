"""The pages of a sheet as they lie on paper: what stands where, in points from the upper left corner of the paper.

Whoever paints them decides nothing: lines are broken here, where the heights of the rows were measured.
"""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from roadmap_desktop.domain.model import Plan
from roadmap_desktop.exchange.profiles.forms import Align, Form
from roadmap_desktop.exchange.writing.columns import POINTS_A_MM
from roadmap_desktop.exchange.writing.faces import Faces
from roadmap_desktop.exchange.writing.layout import Progress, lay_out
from roadmap_desktop.exchange.writing.sheet import Look, Sheet
from roadmap_desktop.exchange.writing.typesetting import AIR, SIDES

SHIPPED = {"LiberationSerif": "Liberation Serif", "LiberationSans": "Liberation Sans"}
"""The fonts in resources/fonts that official forms are set in: metrics and family."""
_USUAL = "LiberationSerif"

_NUMBER_EDGE = 10 * POINTS_A_MM
"""What is left free above the page number, by the rules of office work."""

_HAIR = 1e-6


class Text(NamedTuple):
    """A line of text; `x` and `baseline` are where it begins, `size` is that of its font in points."""

    x: float
    baseline: float
    text: str
    size: float
    bold: bool = False
    italic: bool = False


class Box(NamedTuple):
    """A cell with lines around it; `fill` is a colour («A9C6E8») or empty."""

    left: float
    top: float
    width: float
    height: float
    fill: str = ""


class PrintedPage(NamedTuple):
    """What one page shows; cells lie below the texts."""

    boxes: tuple[Box, ...]
    texts: tuple[Text, ...]


class _Place(NamedTuple):
    """A row of the sheet (from 0) on a page, `top` in points below the first one."""

    row: int
    top: float


class Printout:
    """All pages of a plan in a form, made when they are asked for; `width` and `height` are those of the paper.

    `family` names the shipped font that lines were broken for.
    """

    def __init__(self, sheet: Sheet, title: str = "") -> None:
        page = sheet.form.page
        self.title = title
        self.family = SHIPPED[sheet.form.lettering.metrics]
        self.width, self.height = (side * POINTS_A_MM for side in page.sides)
        self._sheet = sheet
        self._faces = Faces(sheet.form.lettering.metrics)
        self._scale = sheet.scale
        self._left, self._top = page.margins.left * POINTS_A_MM, page.margins.top * POINTS_A_MM
        self._edges = (0, *sheet.breaks, len(sheet.rows))
        self._lefts = [0.0]
        for width in sheet.widths:
            self._lefts.append(self._lefts[-1] + width)
        self._spans = {
            (row, column): span
            for span in sheet.spans
            for row in range(span.top - 1, span.bottom)
            for column in range(span.left - 1, span.right)
        }

    def __len__(self) -> int:
        """How many pages there are."""
        return len(self._edges) - 1

    def page(self, number: int) -> PrintedPage:
        """A page, counted from 1."""
        boxes, texts = list[Box](), list[Text]()
        for body in self._bodies(number):
            first, last = body[0].row, body[-1].row
            for place in body:
                for column, look in enumerate(self._sheet.rows[place.row].looks):
                    if look is not None and self._begins(place.row, column, first):
                        self._add(boxes, texts, self._cell(place, column, last), look)
        if number > 1:
            texts.append(self._number(number))
        return PrintedPage(tuple(boxes), tuple(texts))

    def _bodies(self, number: int) -> Iterator[list[_Place]]:
        """The repeated header, then the rows of the page itself."""
        start, end = self._edges[number - 1 : number + 1]
        top = 0.0
        first, last = self._sheet.repeated
        header = range(first - 1, last) if 0 < last <= start else range(0)
        for rows in (header, range(start, end)):
            places = list[_Place]()
            for row in rows:
                places.append(_Place(row, top))
                top += self._sheet.rows[row].height
            if places:
                yield places

    def _begins(self, row: int, column: int, first: int) -> bool:
        """Whether a cell begins here, or goes on here from the page before."""
        span = self._spans.get((row, column))
        return span is None or (column == span.left - 1 and row in {span.top - 1, first})

    def _cell(self, place: _Place, column: int, last: int) -> "_Piece":
        span = self._spans.get((place.row, column))
        top, end, right = (span.top - 1, span.bottom, span.right) if span else (place.row, place.row + 1, column + 1)
        value = self._sheet.rows[top].values[column]
        height = self._height(place.row, min(end, last + 1))
        area = Box(self._lefts[column], place.top, self._lefts[right] - self._lefts[column], height)
        # What stands above this piece was shown on the pages that end inside the cell.
        inside = self._edges[bisect_right(self._edges, top) : bisect_right(self._edges, place.row)]
        before = [self._height(*piece) for piece in pairwise((top, *inside))]
        return _Piece(area, str(value), before, end > last + 1)

    def _height(self, first: int, end: int) -> float:
        return sum(row.height for row in self._sheet.rows[first:end])

    def _add(self, boxes: list[Box], texts: list[Text], piece: "_Piece", look: Look) -> None:
        area = piece.area
        if look.grid:
            box = (self._left + area.left * self._scale, self._top + area.top * self._scale)
            boxes.append(Box(*box, area.width * self._scale, area.height * self._scale, look.fill))
        face = self._faces.of(look)
        lines = face.broken(piece.text, area.width)
        start = sum(_room(height, face.pitch) for height in piece.before)
        shown = lines[start : start + _room(area.height, face.pitch)] if piece.goes_on else lines[start:]
        free = max(area.height - len(shown) * face.pitch, 0)
        top = area.top + (free / 2 if look.middle else min(free, AIR) / 2)
        for i, line in enumerate(shown):
            if line.strip():
                x = area.left + SIDES / 2
                if look.align is Align.CENTER:
                    x = area.left + max(area.width - face.width(line), 0) / 2
                baseline = top + i * face.pitch + face.ascent
                texts.append(self._text(x, baseline, line, look))

    def _text(self, x: float, baseline: float, line: str, look: Look) -> Text:
        place = (self._left + x * self._scale, self._top + baseline * self._scale)
        return Text(*place, line.replace("\t", " " * 8), look.size * self._scale, look.bold, look.italic)

    def _number(self, number: int) -> Text:
        form = self._sheet.form
        look = Look(form.lettering.text)
        face = self._faces.of(look)
        middle = self._left + form.page.width * POINTS_A_MM / 2
        return Text(middle - face.width(str(number)) / 2, _NUMBER_EDGE + face.ascent, str(number), look.size)


class _Piece(NamedTuple):
    """What a page shows of a cell; `before` are the heights of its pieces on earlier pages, in points."""

    area: Box
    text: str
    before: list[float]
    goes_on: bool


def _room(height: float, pitch: float) -> int:
    """How many lines a piece of a cell shows that is cut by the end of a page."""
    return int(height / pitch + _HAIR)


def printout(plan: Plan, form: Form, progress: Progress | None = None) -> Printout:
    """The pages of a plan in a form; a font that does not ship is printed in one that does."""
    lettering = form.lettering
    metrics = lettering.metrics if lettering.metrics in SHIPPED else _USUAL
    form = replace(form, lettering=replace(lettering, metrics=metrics))
    return Printout(lay_out(plan, form, progress), plan.roadmap.title)
