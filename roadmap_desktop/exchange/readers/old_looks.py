"""How the cells of an .xls workbook look, which calamine does not tell: bold, italic, struck, hidden."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from roadmap_desktop.exchange.readers import compound

_FONT, _FORMAT, _SHEET, _ROW, _COLUMNS, _END = 0x31, 0xE0, 0x85, 0x208, 0x7D, 0x0A
# Records of one cell begin with its row, column and format; one holds several numbers of a row.
_CELLS = frozenset({0xFD, 0x203, 0x27E, 0x204, 0x06, 0x205, 0xD6})
_NUMBERS = 0xBD
_ITALIC, _STRUCK, _HIDDEN_ROW, _BOLD = 0x2, 0x8, 0x20, 600
_MM_PER_CHARACTER = 7 * 25.4 / 96

Look = tuple[bool, bool, bool]
"""Bold, italic, struck."""

PLAIN: Look = (False, False, False)


@dataclass(slots=True)
class SheetLooks:
    """The looks of a sheet by (row, column), both from 0; widths in mm."""

    cells: dict[tuple[int, int], Look] = field(default_factory=dict)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    widths: dict[int, float] = field(default_factory=dict)


def looks(data: bytes) -> dict[str, SheetLooks]:
    """The looks of every sheet by its title; nothing when the file is torn, since looks are not worth a refusal."""
    try:
        book = compound.stream(data, "Workbook")
        return dict(_sheets(book))
    except (struct.error, ValueError, IndexError):
        return {}


def _sheets(book: bytes) -> Iterator[tuple[str, SheetLooks]]:
    fonts: list[Look] = []
    formats: list[int] = []
    places: list[tuple[str, int]] = []
    for kind, at, length in _records(book, 0):
        if kind == _FONT:
            _, options, _, weight = struct.unpack_from("<4H", book, at)
            fonts.append((weight >= _BOLD, bool(options & _ITALIC), bool(options & _STRUCK)))
        elif kind == _FORMAT:
            number = struct.unpack_from("<H", book, at)[0]
            # There is no font 4: those behind it count from 5.
            formats.append(number - 1 if number > 4 else number)
        elif kind == _SHEET:
            place, _, letters, wide = struct.unpack_from("<IHBB", book, at)
            text = book[at + 8 : at + length]
            title = text.decode("utf-16-le" if wide & 1 else "latin-1")[:letters]
            places.append((title, place))
    styled = [fonts[number] if number < len(fonts) else PLAIN for number in formats]
    for title, place in places:
        yield title, _sheet(book, place, styled)


def _sheet(book: bytes, place: int, styled: list[Look]) -> SheetLooks:
    found = SheetLooks()
    for kind, at, length in _records(book, place):
        if kind in _CELLS:
            row, column, number = struct.unpack_from("<3H", book, at)
            _take(found, row, column, styled[number])
        elif kind == _NUMBERS:
            row, first = struct.unpack_from("<2H", book, at)
            for i in range((length - 6) // 6):
                _take(found, row, first + i, styled[struct.unpack_from("<H", book, at + 4 + 6 * i)[0]])
        elif kind == _ROW and struct.unpack_from("<H", book, at + 12)[0] & _HIDDEN_ROW:
            found.hidden_rows.add(struct.unpack_from("<H", book, at)[0])
        elif kind == _COLUMNS:
            first, last, width, _, options = struct.unpack_from("<5H", book, at)
            for column in range(first, min(last, 255) + 1):
                found.widths[column] = width / 256 * _MM_PER_CHARACTER
                if options & 1:
                    found.hidden_columns.add(column)
    return found


def _take(found: SheetLooks, row: int, column: int, look: Look) -> None:
    if look != PLAIN:
        found.cells[row, column] = look


def _records(book: bytes, at: int) -> Iterator[tuple[int, int, int]]:
    """Kind, place and length of each record of a part of the stream, up to its end."""
    while at + 4 <= len(book):
        kind, length = struct.unpack_from("<HH", book, at)
        if kind == _END:
            return
        yield kind, at + 4, length
        at += 4 + length
