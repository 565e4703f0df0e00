"""Workbooks (.xlsx, .xlsm): values by openpyxl's streaming mode, merges and hidden parts from the sheet's own part."""

from __future__ import annotations

import re
import zipfile
import zlib
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from roadmap_desktop.domain.proposal import BELOW, BESIDE, EMPTY, Cell, Grid, Row
from roadmap_desktop.errors import InputError
from roadmap_desktop.exchange.readers import package, shown
from roadmap_desktop.exchange.readers.cleaning import stored
from roadmap_desktop.exchange.readers.documents import MOST_COLUMNS, MOST_ROWS
from roadmap_desktop.exchange.readers.far import LONGEST_GAP, refuse
from roadmap_desktop.exchange.readers.looks import Looks
from roadmap_desktop.exchange.writing.heading import UNREAD, UNREAD_WITHIN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openpyxl.cell.read_only import ReadOnlyCell
    from openpyxl.worksheet._read_only import ReadOnlyWorksheet

# What openpyxl lets through when a part is missing, cut or not what it claims to be; XML parsers raise a SyntaxError.
_FAULTS = (
    zipfile.BadZipFile, zlib.error, InvalidFileException, SyntaxError, EOFError, LookupError, ValueError, TypeError,
    AttributeError, NotImplementedError,
)  # fmt: skip
_MOST_MARKS = 60
"""Filled cells behind the last text of a row that may be marks of a calendar; more are a band of colour."""
# How a workbook spells what XML cannot hold, a carriage return above all; a user's own «_x000D_» is «_x005F_x000D_».
# LibreOffice writes one as it stands, so that an escape of any other letter is taken for a user's own words.
_ESCAPED = re.compile("_x(00[01][0-9A-Fa-f]|005[Ff](?=_x[0-9A-Fa-f]{4}_))_")


def read(path: Path) -> tuple[Grid, ...]:
    """One grid a sheet, hidden ones marked.

    InputError `input.unreadable`, `input.empty`, `input.far-cell` or `input.too-many-rows`.
    """
    try:
        frames = package.frames(path)
        # From an open file, since openpyxl goes by the name. No links are followed and no formulas run: data_only takes
        # the values stored beside them.
        with path.open("rb") as file:
            book = load_workbook(file, read_only=True, data_only=True, keep_links=False)
            sheets = [sheet for sheet in book.worksheets if sheet.title in frames]
            looks = Looks()
            grids = tuple(_grid(sheet, frames[sheet.title], path.name, looks) for sheet in sheets)
    except _FAULTS as error:
        raise InputError("input.unreadable", name=path.name) from error
    if not any(grid.rows for grid in grids):
        raise InputError("input.empty", name=path.name)
    return grids


def _grid(sheet: ReadOnlyWorksheet, frame: package.SheetFrame, file: str, looks: Looks) -> Grid:
    # The dimension that a file states may lie in both directions.
    sheet.reset_dimensions()
    rows = _rows(sheet, frame.filled_rows, file, looks)
    width = max(map(len, rows), default=0)
    for merge in frame.merges:
        _span(rows, merge, width)
    return Grid(
        tuple(Row(tuple(cells), hidden=i in frame.hidden_rows) for i, cells in enumerate(rows)),
        sheet.title,
        hidden=sheet.sheet_state != "visible",
        hidden_columns=frozenset(frame.hidden_columns),
        widths=tuple(frame.widths.get(column, 0.0) for column in range(width)),
    )


def _rows(sheet: ReadOnlyWorksheet, filled: int, file: str, looks: Looks) -> list[list[Cell]]:
    """The rows down to the last with a value, cells far from all others refused."""
    rows: list[list[Cell]] = []
    blank = 0
    # The stubs give a sheet of streaming mode the methods of a full one, with other cells. Left at the last filled row,
    # openpyxl does not read the merges below, which are known already.
    for row in islice(cast("Any", sheet).iter_rows(max_row=filled), filled) if filled else ():
        cells = _cells(row, looks)
        if len(cells) > MOST_COLUMNS:
            refuse(file, sheet.title, len(rows) + blank, len(cells) - 1)
        if not cells:
            blank += 1
            continue
        if blank > LONGEST_GAP:
            refuse(file, sheet.title, len(rows) + blank, next(i for i, cell in enumerate(cells) if cell.text))
        rows += ([] for _ in range(blank))
        rows.append(cells)
        blank = 0
        if len(rows) <= UNREAD_WITHIN and any(cell.text.endswith(UNREAD) for cell in cells):
            break  # nor is what follows: a timeline takes as long as the plan itself
        if len(rows) > MOST_ROWS:
            raise InputError("input.too-many-rows", name=file, most=MOST_ROWS)
    return rows


def _cells(row: Sequence[ReadOnlyCell], looks: Looks) -> list[Cell]:
    """The cells of a row up to the last text, or a mark of colour not far behind it."""
    cells = [_cell(cell, looks) for cell in row]
    last = next((i for i in range(len(cells) - 1, -1, -1) if cells[i].text), -1)
    marked = next((i for i in range(len(cells) - 1, last, -1) if cells[i].fill), last)
    del cells[(marked if last >= 0 and marked - last <= _MOST_MARKS else last) + 1 :]
    return cells


def _cell(cell: ReadOnlyCell, looks: Looks) -> Cell:
    raw, look = cell.value, looks.blank(cell)
    if raw is None:
        return look
    # Asking for a format costs more than the text itself, so that cells of text are not asked.
    if isinstance(raw, str):
        return looks.worded(raw, look, _clean)
    text, value = _shown(raw, cell.number_format)
    return Cell(text, value, 1, 1, look.bold, look.italic, look.struck, look.fill) if text else EMPTY


def _clean(text: str) -> str:
    if "_x" in text:
        text = _ESCAPED.sub(_spelt_out, text)
    return stored(text)


def _spelt_out(match: re.Match[str]) -> str:
    """The letter that an escape stands for; none for a carriage return, which is followed by the line's own end."""
    code = int(match[1], 16)
    return "" if code == 0x0D else chr(code)


def _shown(value: object, code: str) -> tuple[str, date | Decimal | None]:
    """The text of a value as the sheet shows it, and its type where it is a number or a date."""
    match value:
        case bool():
            return ("ИСТИНА" if value else "ЛОЖЬ"), None
        case int() | float():
            return shown.number(value, code), Decimal(repr(value))
        case datetime():
            return shown.moment(value, code), value.date()
        case date():
            return shown.moment(value, code), value
        case time() | timedelta():
            return shown.moment(value, code), None
    return str(value), None


def _span(rows: list[list[Cell]], merge: tuple[int, int, int, int], width: int) -> None:
    """Give the first cell of a merged area its span and mark the others as covered by it."""
    top, left, bottom, right = merge
    bottom, right = min(bottom, len(rows) - 1), min(right, width - 1)
    if top > bottom or left > right:
        return
    first = rows[top][left] if left < len(rows[top]) else EMPTY
    for cells in rows[top : bottom + 1]:
        cells.extend([EMPTY] * (right + 1 - len(cells)))
        cells[left] = BELOW
        cells[left + 1 : right + 1] = [BESIDE] * (right - left)
    look = (first.bold, first.italic, first.struck, first.fill)
    rows[top][left] = Cell(first.text, first.value, bottom - top + 1, right - left + 1, *look)
