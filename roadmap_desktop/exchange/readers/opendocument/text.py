"""Texts (.odt): paragraphs, lists and tables in their order, as they look with all changes accepted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from roadmap_desktop.domain.proposal import Cell, Grid
from roadmap_desktop.errors import InputError
from roadmap_desktop.exchange.readers.documents import MOST_COLUMNS, DocumentRows, TableRow
from roadmap_desktop.exchange.readers.opendocument.lists import Counting, Lists
from roadmap_desktop.exchange.readers.opendocument.names import count, name
from roadmap_desktop.exchange.readers.opendocument.parts import FAULTS, root, styles_root
from roadmap_desktop.exchange.readers.opendocument.styles import Look, Styles, millimetres
from roadmap_desktop.exchange.readers.opendocument.texts import PARAGRAPHS, Piece, cell_of, pieces

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_TABLE, _ROW, _CELL = name("table:table"), name("table:table-row"), name("table:table-cell")
_COVERED, _COLUMN = name("table:covered-table-cell"), name("table:table-column")
_LIST, _BOX = name("text:list"), name("draw:text-box")
_ROW_GROUPS: Final = frozenset({name(f"table:table-{n}") for n in ("header-rows", "rows", "row-group")})
_COLUMN_GROUPS: Final = frozenset({name(f"table:table-{n}") for n in ("header-columns", "columns", "column-group")})
_WRAPPERS: Final = frozenset({name("text:section"), name("draw:frame"), _BOX})
_DEEPEST: Final = 50
_MOST_REPEATED: Final = 1000
_HALF_PAGE_MM: Final = 70
_PLAIN: Final = Look()


def read(path: Path) -> tuple[Grid, ...]:
    """The one grid of a document; InputError `input.unreadable` or `input.empty`."""
    try:
        content, common = root(path, "content.xml"), styles_root(path)
        body = content.find(f"{name('office:body')}/{name('office:text')}")
        document = _Document(path.name, Styles(common, content), Lists(common, content))
        document.take(() if body is None else body)
    except FAULTS as error:
        raise InputError("input.unreadable", name=path.name) from error
    return (document.rows.grid(),)


class _Document:
    def __init__(self, file: str, styles: Styles, lists: Lists) -> None:
        self.rows = DocumentRows(file)
        self._styles = styles
        self._lists = lists

    def take(self, blocks: Iterable[Element], depth: int = 0) -> None:
        """Read the blocks of the body in their order."""
        for block in blocks:
            if block.tag in PARAGRAPHS:
                self._take_paragraph(block, "", depth)
            elif block.tag == _LIST:
                for paragraph, mark in self._items(block):
                    self._take_paragraph(paragraph, mark, depth)
            elif block.tag == _TABLE:
                self._take_table(block, depth)
            elif block.tag in _WRAPPERS and depth < _DEEPEST:
                self.take(block, depth + 1)

    def _take_paragraph(self, element: Element, mark: str, depth: int) -> None:
        if depth < _DEEPEST:
            for box in element.iter(_BOX):
                self.take(box, depth + 1)
        right = self._is_right(element) and not self.rows.has_tables
        self.rows.add_line(cell_of([self._marked(element, mark)]), right=right)

    def _marked(self, element: Element, mark: str) -> Iterator[Piece]:
        found = list(pieces(element, self._styles, _PLAIN))
        yield mark, found[0][1] if found else _PLAIN
        yield from found

    def _is_right(self, element: Element) -> bool:
        """Whether a paragraph is set to the right or begins about the middle of the page."""
        style = element.get(name("text:style-name"), "")
        align = self._styles.attribute("paragraph", style, "paragraph-properties", "fo:text-align")
        margin = self._styles.attribute("paragraph", style, "paragraph-properties", "fo:margin-left")
        return align in {"end", "right"} or millimetres(margin) >= _HALF_PAGE_MM

    def _items(
        self, element: Element, counting: Counting | None = None, style: str = "", depth: int = 0
    ) -> Iterator[tuple[Element, str]]:
        """The paragraphs of a list, each with its number; lists in it go deeper."""
        counting = counting or self._lists.begin(element)
        style = element.get(name("text:style-name"), style)
        for item in element:
            numbered = item.tag == name("text:list-item")
            for child in item:
                if child.tag in PARAGRAPHS:
                    mark = self._lists.next_number(counting, depth, item, style) if numbered else ""
                    numbered = False
                    yield child, mark
                elif child.tag == _LIST and depth < _DEEPEST:
                    yield from self._items(child, counting, style, depth + 1)

    def _take_table(self, table: Element, depth: int) -> None:
        cells = [cell for row in _rows(table) for cell in row if cell.tag == _CELL]
        if len(cells) == 1 and any(child.tag == _TABLE for child in cells[0]) and depth < _DEEPEST:
            # A table of one cell is a frame that holds the whole page.
            self.take(cells[0], depth + 1)
            return
        rows: list[TableRow] = []
        for row in _rows(table):
            times = min(count(row.get(name("table:number-rows-repeated"))), _MOST_REPEATED)
            rows += [TableRow(list(self._cells(row)))] * times
        self.rows.add_table(rows, self._widths(table))

    def _cells(self, row: Element) -> Iterator[tuple[int, Cell]]:
        column = 0
        for element in row:
            if element.tag not in {_CELL, _COVERED}:
                continue
            times = min(count(element.get(name("table:number-columns-repeated"))), MOST_COLUMNS)
            if element.tag == _CELL:
                cell = replace(
                    cell_of(self._within(element)),
                    value=None,
                    rows=count(element.get(name("table:number-rows-spanned"))),
                    columns=count(element.get(name("table:number-columns-spanned"))),
                )
                for i in range(times):
                    yield column + i, cell
            column += times

    def _within(self, element: Element, depth: int = 0) -> Iterator[Iterable[Piece]]:
        """The lines of a cell; a table in it is read line by line."""
        for child in element:
            if child.tag in PARAGRAPHS:
                for box in child.iter(_BOX) if depth < _DEEPEST else ():
                    yield from self._within(box, depth + 1)
                yield self._marked(child, "")
            elif child.tag == _LIST:
                for paragraph, mark in self._items(child):
                    yield self._marked(paragraph, mark)
            elif child.tag == _TABLE and depth < _DEEPEST:
                for row in _rows(child):
                    cells = (cell for cell in row if cell.tag == _CELL)
                    lines = [[*line, (" ", _PLAIN)] for cell in cells for line in self._within(cell, depth + 1)]
                    yield [piece for line in lines for piece in line]
            elif child.tag in _WRAPPERS and depth < _DEEPEST:
                yield from self._within(child, depth + 1)

    def _widths(self, table: Element) -> tuple[float, ...]:
        widths: list[float] = []
        for column in _columns(table):
            times = min(count(column.get(name("table:number-columns-repeated"))), MOST_COLUMNS)
            widths += [self._styles.width(column.get(name("table:style-name"), ""))] * times
        return tuple(widths[:MOST_COLUMNS])


def _rows(table: Element) -> Iterator[Element]:
    for child in table:
        if child.tag == _ROW:
            yield child
        elif child.tag in _ROW_GROUPS:
            yield from _rows(child)


def _columns(table: Element) -> Iterator[Element]:
    for child in table:
        if child.tag == _COLUMN:
            yield child
        elif child.tag in _COLUMN_GROUPS:
            yield from _columns(child)
