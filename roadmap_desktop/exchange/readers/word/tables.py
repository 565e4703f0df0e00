"""Tables of Word: merged cells, rows that begin late, columns that differ by a hair."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import accumulate, pairwise

from roadmap_desktop.domain.proposal import Cell
from roadmap_desktop.exchange.readers.documents import MOST_COLUMNS, TableRow
from roadmap_desktop.exchange.readers.word.paragraphs import row_is_gone, row_is_hidden
from roadmap_desktop.exchange.readers.word.xml import Element, number, value, w

_TWIPS_PER_MM = 1440 / 25.4
# Borders drawn by hand miss each other by less than this; no column of a form is so narrow.
_HAIR = 2.0 * _TWIPS_PER_MM
_WRAPPERS = frozenset({w("sdt"), w("sdtContent"), w("customXml"), w("ins"), w("moveTo")})


def rows_of(table: Element) -> Iterator[Element]:
    """The rows of a table that were not deleted."""
    return (row for row in _inside(table, w("tr")) if not row_is_gone(row.find(w("trPr"))))


def cells_of(row: Element) -> Iterator[Element]:
    """The cells of a row."""
    return _inside(row, w("tc"))


def table_rows(table: Element, read: Callable[[Element], Cell]) -> list[TableRow]:
    """The rows with their cells at the columns of the table's grid; `read` gives the text of a cell."""
    columns = _columns(table)
    rows: list[TableRow] = []
    above: dict[int, tuple[int, int]] = {}
    for element in rows_of(table):
        row = TableRow(hidden=row_is_hidden(element.find(w("trPr"))))
        begun: dict[int, tuple[int, int]] = {}
        for cell, at, span in _places(element):
            first, last = _column(columns, at), _column(columns, at + span)
            if _goes_on(cell) and first in above:
                begun[first] = above[first]
                _lengthen(rows, above[first])
            else:
                row.cells.append((first, replace(read(cell), columns=max(last - first, 1), fill=_fill(cell))))
                begun[first] = (len(rows), len(row.cells) - 1)
        rows.append(row)
        above = begun
    return rows


def widths_of(table: Element) -> tuple[float, ...]:
    """The widths of the columns in mm, as far as the table has them."""
    edges = _edges(table)
    if not edges:
        return ()
    columns = _columns(table)
    left = {columns[i]: edge for i, edge in reversed(list(enumerate(edges)))}
    places = [left[column] for column in sorted(left)]
    return tuple(round((b - a) / _TWIPS_PER_MM, 1) for a, b in pairwise(places))


def _places(row: Element) -> Iterator[tuple[Element, int, int]]:
    """The cells of a row, each with the column of the table's grid where it begins, and how many it takes."""
    at = number(value(row.find(w("trPr")), "gridBefore"))
    for cell in cells_of(row):
        span = min(max(number(value(cell.find(w("tcPr")), "gridSpan"), 1), 1), MOST_COLUMNS)
        yield cell, at, span
        at += span


def _goes_on(cell: Element) -> bool:
    """Whether a cell is only the lower part of the one above."""
    settings = cell.find(w("tcPr"))
    merge = None if settings is None else settings.find(w("vMerge"))
    return merge is not None and merge.get(w("val"), "continue") == "continue"


def _fill(cell: Element) -> str:
    """The colour of a cell; empty for none and for white."""
    settings = cell.find(w("tcPr"))
    shade = None if settings is None else settings.find(w("shd"))
    colour = "" if shade is None else shade.get(w("fill"), "")
    return "" if colour.casefold() in {"auto", "ffffff"} else colour


def _lengthen(rows: list[TableRow], where: tuple[int, int]) -> None:
    row, index = where
    column, cell = rows[row].cells[index]
    rows[row].cells[index] = (column, replace(cell, rows=len(rows) - row + 1))


def _edges(table: Element) -> list[int]:
    """Where the columns of the grid begin, in twips, and where the last one ends."""
    grid = table.find(w("tblGrid"))
    widths = [] if grid is None else [max(number(column.get(w("w"))), 0) for column in grid.iterfind(w("gridCol"))]
    return list(accumulate(widths, initial=0)) if widths and all(widths) else []


def _columns(table: Element) -> list[int]:
    """The column that each edge of the grid begins: edges that miss each other by a hair are one."""
    edges = _edges(table)
    columns: list[int] = []
    for i, edge in enumerate(edges):
        columns.append(0 if i == 0 else columns[-1] + (edge - edges[i - 1] >= _HAIR))
    for row in rows_of(table) if columns else ():
        if any(_column(columns, at) == _column(columns, at + span) for _, at, span in _places(row)):
            # A column of its own after all, if a narrow one.
            return list(range(len(edges)))
    return columns


def _column(columns: list[int], edge: int) -> int:
    if edge < len(columns):
        return columns[edge]
    beyond = edge - len(columns) + 1 + columns[-1] if columns else edge
    return min(beyond, MOST_COLUMNS)


def _inside(parent: Element, tag: str) -> Iterator[Element]:
    for child in parent:
        if child.tag == tag:
            yield child
        elif child.tag in _WRAPPERS:
            yield from _inside(child, tag)
