"""A plain text with tables in it: a line is a row, tabs part the cells."""

import re
from pathlib import Path

from roadmap_desktop.domain.proposal import EMPTY, Cell, Grid, Row
from roadmap_desktop.errors import InputError
from roadmap_desktop.exchange.readers.documents import MOST_COLUMNS, MOST_ROWS
from roadmap_desktop.exchange.readers.encoding import decoded
from roadmap_desktop.exchange.readers.markup import plain

_BREAKS = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def read(path: Path) -> tuple[Grid, ...]:
    """The one grid of a text file; InputError `input.not-text` for a binary one, `input.empty` for blanks only."""
    text = decoded(path.read_bytes(), path.name)
    if not text.strip():
        raise InputError("input.empty", name=path.name)
    return (grid(text, path.name),)


def grid(text: str, name: str = "") -> Grid:
    """The rows of a text; a line without a tab stands outside the tables. InputError `input.too-many-…`."""
    lines = _CONTROL.sub("", _BREAKS.sub("\n", text)).split("\n")
    if len(lines) > MOST_ROWS:
        raise InputError("input.too-many-rows", name=name, most=MOST_ROWS)
    if any(line.count("\t") >= MOST_COLUMNS for line in lines):
        raise InputError("input.too-many-columns", name=name, most=MOST_COLUMNS)
    return Grid(tuple(_row(line) for line in _stars_closed(lines)))


def _row(line: str) -> Row:
    parts = line.split("\t")
    return Row(tuple(_cell(part) for part in parts) if line.strip() else (), free=len(parts) == 1)


def _cell(part: str) -> Cell:
    if not part.strip():
        return EMPTY
    text, bold, italic = plain(part.strip())
    return Cell(text, bold=bold, italic=italic)


def _stars_closed(lines: list[str]) -> list[str]:
    """Bold that runs over several lines is closed and opened again at each break, up to a blank line."""
    closed: list[str] = []
    is_open = False
    for line in lines:
        bare = line.strip()
        if not bare:
            is_open = False
        opening = "**" if is_open and bare else ""
        # Two stars at the end of a line are the mark of a footnote, unless a line above began with them.
        if bare.count("**") % 2 and (is_open or (bare.startswith("**") and "\t" not in line)):
            is_open = not is_open
        closing = "**" if is_open and bare else ""
        closed.append(f"{opening}{bare}{closing}" if opening or closing else line)
    return closed
