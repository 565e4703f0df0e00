"""Delimited text (.csv, .tsv): the encoding and the delimiter are found, a quoted cell may hold lines."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from itertools import islice
from pathlib import Path

from roadmap_desktop.domain.proposal import EMPTY, Cell, Grid, Row
from roadmap_desktop.errors import InputError
from roadmap_desktop.exchange.readers.cleaning import clean
from roadmap_desktop.exchange.readers.documents import MOST_COLUMNS, MOST_ROWS
from roadmap_desktop.exchange.readers.encoding import decoded

_DELIMITERS = (";", "\t", ",", "|")
_SAMPLED_ROWS = 200
_STATED = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)
_ZERO = re.compile("\0")


def read(path: Path) -> tuple[Grid, ...]:
    """The one grid of a file; InputError `input.not-text`, `input.empty`, `input.too-many-…`."""
    found = grid(decoded(path.read_bytes(), path.name), path.name)
    if not any(row.cells for row in found.rows):
        raise InputError("input.empty", name=path.name)
    return (found,)


def grid(text: str, name: str = "") -> Grid:
    """The rows of a delimited text; Excel's first line «sep=;» states the delimiter and is no row."""
    text = _ZERO.sub("", text)
    stated = _STATED.match(text)
    if stated:
        text = text[stated.end() :]
    delimiter = stated[1] if stated else _delimiter(text)
    try:
        return _grid(text, delimiter, csv.QUOTE_MINIMAL, name)
    except csv.Error:
        # A quote that nobody closes would swallow the rest of the file: then it is an ordinary sign.
        return _grid(text, delimiter, csv.QUOTE_NONE, name)


def _grid(text: str, delimiter: str, quoting: int, name: str) -> Grid:
    rows: list[Row] = []
    for values in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, quoting=quoting):  # type: ignore[arg-type]
        if len(rows) >= MOST_ROWS:
            raise InputError("input.too-many-rows", name=name, most=MOST_ROWS)
        cells = [_cell(value) for value in values]
        while cells and not cells[-1].text:
            cells.pop()
        if len(cells) > MOST_COLUMNS:
            raise InputError("input.too-many-columns", name=name, most=MOST_COLUMNS)
        rows.append(Row(tuple(cells)))
    return Grid(tuple(rows))


def _cell(value: str) -> Cell:
    text = clean(value) if value else ""
    return Cell(text) if text else EMPTY


def _delimiter(text: str) -> str:
    """The delimiter by which most rows have the same number of cells, more than one; that of more cells if equal."""
    return max(_DELIMITERS, key=lambda delimiter: _regularity(text, delimiter))


def _regularity(text: str, delimiter: str) -> tuple[float, int]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    widths: Counter[int] = Counter()
    try:
        widths.update(len(row) for row in islice(reader, _SAMPLED_ROWS) if row)
    except csv.Error:
        return 0.0, 0
    parted = {width: count for width, count in widths.items() if width > 1}
    if not parted:
        return 0.0, 0
    width, count = max(parted.items(), key=lambda item: item[::-1])
    return round(count / widths.total(), 1), width
