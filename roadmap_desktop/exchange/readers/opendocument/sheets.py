"""Sheets (.ods): rows and cells that repeat, merged and covered cells, typed values with their shown text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import TYPE_CHECKING, Final

from roadmap_desktop.domain.proposal import Cell, Grid, Row
from roadmap_desktop.errors import InputError
from roadmap_desktop.exchange.readers.cleaning import stored
from roadmap_desktop.exchange.readers.documents import MOST_COLUMNS, MOST_ROWS, TableRow, spread
from roadmap_desktop.exchange.readers.far import LONGEST_GAP, refuse
from roadmap_desktop.exchange.readers.opendocument.names import count, name
from roadmap_desktop.exchange.readers.opendocument.parts import FAULTS, events, styles_root
from roadmap_desktop.exchange.readers.opendocument.styles import Look, Styles
from roadmap_desktop.exchange.readers.opendocument.texts import PARAGRAPHS, cell_of, pieces

if TYPE_CHECKING:
    from collections.abc import Iterable
    from xml.etree.ElementTree import Element

_TABLE, _COLUMN, _ROW = name("table:table"), name("table:table-column"), name("table:table-row")
_CELL, _COVERED = name("table:table-cell"), name("table:covered-table-cell")
_STYLE: Final = name("style:style")
_SPREADSHEET: Final = name("office:spreadsheet")
_UNSEEN: Final = frozenset({"collapse", "filter"})
_POINTED: Final = re.compile(r"-?\d+\.\d+")
_NUMBERS: Final = frozenset({"float", "percentage", "currency"})
# Empty cells of one colour beside each other: more are the ground of a page, no marks.
_MOST_MARKED: Final = 60
# LibreOffice keeps what it saw in linked files as sheets of this style.
_LINKED: Final = "ta_extref"


def read(path: Path) -> tuple[Grid, ...]:
    """One grid a sheet, hidden ones marked.

    InputError `input.unreadable`, `.empty`, `.far-cell` or `.too-many-rows`.
    """
    try:
        styles = Styles(styles_root(path))
        grids = tuple(sheet.grid() for sheet in _sheets(path, styles))
    except FAULTS as error:
        raise InputError("input.unreadable", name=path.name) from error
    if not any(grid.rows for grid in grids):
        raise InputError("input.empty", name=path.name)
    return grids


def _sheets(path: Path, styles: Styles) -> Iterable[_Sheet]:
    sheet: _Sheet | None = None
    above: list[str] = []
    for event, element in events(path):
        if event == "start":
            if element.tag == _TABLE and above[-1:] == [_SPREADSHEET]:
                sheet = _Sheet(path.name, element, styles)
            above.append(element.tag)
            continue
        above.pop()
        if element.tag == _STYLE:
            styles.take(element)
        elif sheet is not None and element.tag == _COLUMN:
            sheet.take_column(element)
        elif sheet is not None and element.tag == _ROW:
            sheet.take_row(element)
            element.clear()
        elif sheet is not None and element.tag == _TABLE and above[-1:] == [_SPREADSHEET]:
            if not sheet.linked:
                yield sheet
            sheet = None
            element.clear()


@dataclass(slots=True)
class _Columns:
    """What is said of the columns: how cells look in them, how wide they are, which are hidden."""

    styles: list[str] = field(default_factory=list)
    widths: list[float] = field(default_factory=list)
    hidden: set[int] = field(default_factory=set)


class _Sheet:
    def __init__(self, file: str, table: Element, styles: Styles) -> None:
        style = table.get(name("table:style-name"), "")
        self.linked = style == _LINKED
        self._file = file
        self._name = table.get(name("table:name"), "")
        self._hidden = styles.attribute("table", style, "table-properties", "table:display") == "false"
        self._styles = styles
        self._columns = _Columns()
        self._rows: list[TableRow] = []
        self._blank = 0

    def grid(self) -> Grid:
        """The sheet as far as it is filled."""
        cells = spread(self._rows)
        width = max(map(len, cells), default=0)
        return Grid(
            tuple(Row(tuple(c), row.hidden) for c, row in zip(cells, self._rows, strict=True)),
            self._name,
            hidden=self._hidden,
            hidden_columns=frozenset(self._columns.hidden),
            widths=tuple(self._columns.widths[:width]),
        )

    def take_column(self, element: Element) -> None:
        """Know one column, or several that are alike."""
        first = len(self._columns.styles)
        last = min(first + count(element.get(name("table:number-columns-repeated"))), MOST_COLUMNS)
        if element.get(name("table:visibility")) in _UNSEEN:
            self._columns.hidden.update(range(first, last))
        style = element.get(name("table:default-cell-style-name"), "")
        width = self._styles.width(element.get(name("table:style-name"), ""))
        self._columns.styles += [style] * (last - first)
        self._columns.widths += [width] * (last - first)

    def take_row(self, element: Element) -> None:
        """Read one row, or several that are alike; blank ones count only when something stands below."""
        times = count(element.get(name("table:number-rows-repeated")))
        row = TableRow(self._cells(element), element.get(name("table:visibility")) in _UNSEEN)
        if not row.cells:
            self._blank += times
            return
        top = len(self._rows) + self._blank
        if self._blank > LONGEST_GAP:
            refuse(self._file, self._name, top, row.cells[0][0])
        if top + times > MOST_ROWS:
            raise InputError("input.too-many-rows", name=self._file, most=MOST_ROWS)
        self._rows += [TableRow() for _ in range(self._blank)]
        self._rows += [row] * times
        self._blank = 0

    def _cells(self, row: Element) -> list[tuple[int, Cell]]:
        cells: list[tuple[int, Cell]] = []
        column = 0
        below = row.get(name("table:default-cell-style-name"), "")
        for element in row:
            if element.tag not in {_CELL, _COVERED}:
                continue
            times = count(element.get(name("table:number-columns-repeated")))
            cell = self._cell(element, column, below) if len(element) or element.attrib else Cell()
            marked = bool(cell.fill) and times <= _MOST_MARKED and column + times <= MOST_COLUMNS
            if element.tag == _CELL and (cell.text or cell.rows > 1 or cell.columns > 1 or marked):
                if column + times > MOST_COLUMNS:
                    refuse(self._file, self._name, len(self._rows) + self._blank, max(column, MOST_COLUMNS))
                cells += [(column + i, cell) for i in range(times)]
            column += times
        return cells if any(cell.text for _, cell in cells) else []

    def _cell(self, element: Element, column: int, row_style: str) -> Cell:
        own = element.get(name("table:style-name")) or row_style
        columns = self._columns.styles
        style = own or (columns[column] if column < len(columns) else "")
        look = self._styles.look("table-cell", style) if style else Look()
        cell = cell_of((pieces(p, self._styles, look) for p in element if p.tag in PARAGRAPHS), stored)
        value = _value(element)
        text = cell.text or ("" if value is None else str(value))
        return replace(
            cell,
            text=_with_comma(text, value) if isinstance(value, Decimal) else text,
            value=value,
            rows=count(element.get(name("table:number-rows-spanned"))),
            columns=count(element.get(name("table:number-columns-spanned"))),
            fill=self._styles.fill(style) if style else "",
        )


def _with_comma(text: str, value: Decimal) -> str:
    """A decimal as a Russian sheet shows it, also of a file saved where it has a point; «1.000» of 1000 is none."""
    pointed = _POINTED.fullmatch(text) and abs(Decimal(text) - value) < 1
    return text.replace(".", ",") if pointed else text


def _value(element: Element) -> date | Decimal | None:
    kind = element.get(name("office:value-type"))
    try:
        if kind in _NUMBERS:
            return Decimal(element.get(name("office:value"), ""))
        if kind == "date":
            return date.fromisoformat(element.get(name("office:date-value"), "")[:10])
    except (InvalidOperation, ValueError):
        return None
    return None
