"""Workbooks of Excel 97 (.xls): values and merges. Only for the cage, since calamine can abort its process."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path

from python_calamine import (
    CalamineError,
    CalamineWorkbook,
    PasswordError,
    SheetMetadata,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from roadmap_desktop.domain.proposal import Cell, Grid, Row
from roadmap_desktop.errors import InputError
from roadmap_desktop.exchange.readers import shown
from roadmap_desktop.exchange.readers.cleaning import clean
from roadmap_desktop.exchange.readers.documents import TableRow, spread
from roadmap_desktop.exchange.readers.old_looks import PLAIN, SheetLooks, looks

_Value = int | float | str | bool | time | date | datetime | timedelta


def read(path: Path) -> tuple[Grid, ...]:
    """One grid a sheet, hidden ones marked. InputError `input.protected`, `input.unreadable` or `input.empty`."""
    try:
        with CalamineWorkbook.from_path(path) as book:
            sheets = [sheet for sheet in book.sheets_metadata if sheet.typ == SheetTypeEnum.WorkSheet]
            known = looks(path.read_bytes())
            grids = tuple(_grid(book, sheet, known.get(sheet.name, SheetLooks())) for sheet in sheets)
    except PasswordError as error:
        raise InputError("input.protected", name=path.name) from error
    except (CalamineError, ValueError) as error:
        raise InputError("input.unreadable", name=path.name) from error
    if not any(grid.rows for grid in grids):
        raise InputError("input.empty", name=path.name)
    return grids


def _grid(book: CalamineWorkbook, metadata: SheetMetadata, look: SheetLooks) -> Grid:
    sheet = book.get_sheet_by_name(metadata.name)
    merges = {top: (bottom[0] - top[0] + 1, bottom[1] - top[1] + 1) for top, bottom in sheet.merged_cell_ranges or ()}
    rows = []
    for r, values in enumerate(sheet.to_python(skip_empty_area=False)):
        row = TableRow(hidden=r in look.hidden_rows)
        for column, value in enumerate(values):
            cell = _cell(value, *merges.get((r, column), (1, 1)))
            if cell.text or cell.rows > 1 or cell.columns > 1:
                bold, italic, struck = look.cells.get((r, column), PLAIN)
                row.cells.append((column, replace(cell, bold=bold, italic=italic, struck=struck)))
        rows.append(row)
    while rows and not any(cell.text for _, cell in rows[-1].cells):
        rows.pop()
    cells = spread(rows)
    width = max(map(len, cells), default=0)
    return Grid(
        tuple(Row(tuple(c), row.hidden) for c, row in zip(cells, rows, strict=True)),
        metadata.name,
        hidden=metadata.visible != SheetVisibleEnum.Visible,
        hidden_columns=frozenset(look.hidden_columns),
        widths=tuple(look.widths.get(column, 0.0) for column in range(width)),
    )


def _cell(value: _Value, rows: int, columns: int) -> Cell:
    match value:
        case str():
            return Cell(clean(value), None, rows, columns)
        case bool():
            return Cell("ИСТИНА" if value else "ЛОЖЬ", None, rows, columns)
        case int() | float():
            return Cell(shown.number(value, "General"), Decimal(repr(value)), rows, columns)
        case datetime():
            return Cell(shown.moment(value, "dd.mm.yyyy"), value.date(), rows, columns)
        case date():
            return Cell(shown.moment(value, "dd.mm.yyyy"), value, rows, columns)
    return Cell(shown.moment(value, ""), None, rows, columns)
