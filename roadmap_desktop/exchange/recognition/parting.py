"""Two fields in one column: numbers that lead titles, executors and deadlines under one head («Исполнитель, срок»)."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from roadmap_desktop.domain.deadlines import Deadline, Kind
from roadmap_desktop.domain.organizations import is_body
from roadmap_desktop.domain.proposal import Cell, Column, Field, Grid, Table
from roadmap_desktop.exchange.recognition.lexicon import heads, wording
from roadmap_desktop.exchange.recognition.phrases import is_open, opens_mid
from roadmap_desktop.exchange.recognition.seams import WHEN

if TYPE_CHECKING:
    from collections.abc import Iterable

LEADING = -1
"""The index of the column of numbers that the file itself does not have."""

PARTED = -2
"""The index of the column of deadlines that the file itself does not have."""

_PAIR = (Field.EXECUTORS, Field.DEADLINE)
_SAID_ELSEWHERE = WHEN | {Field.EXECUTORS}
_LED = re.compile(r"(?P<number>\d+(?:\.\d+)+\.?|\d+[.)])(?:\s+(?P<title>\S.*)|$)", re.DOTALL)
_IN_HEAD = re.compile(r"\s*(?:[,;/()\n]|\bи\b)\s*")
_SEAM = re.compile(r"\s*[,;]?\n\s*|\s*[,;]\s*|\s+[–—-]\s+|\s+(?![(«„\x22])")
_BRACKETED = re.compile(r"(?P<before>.+?)\s*\((?P<within>[^()]+)\)\s*", re.DOTALL)
_UNREAD = frozenset({"deadline.unread", "deadline.partly-read"})


def completed(grid: Grid, table: Table, rows: Iterable[int]) -> Table:
    """The table, with columns of their own for what stands in cells of something else in these rows."""
    rows = tuple(rows)
    return _with_deadlines(grid, _with_numbers(grid, table, rows), rows)


def cells_of(cells: dict[int, Cell], table: Table) -> dict[int, Cell]:
    """The cells of a row as the columns of its completed table have them."""
    if table.columns[0].index == LEADING:
        cells = _with_number(cells, table)
    return _with_parts(cells, table) if table.columns[-1].index == PARTED else cells


def _with_numbers(grid: Grid, table: Table, rows: Iterable[int]) -> Table:
    """The table with a column of numbers where most of its titles begin with one and no column holds them."""
    title = next((column.index for column in table.columns if column.field is Field.TITLE), None)
    if title is None or any(column.field is Field.NUMBER for column in table.columns):
        return table
    cells = [grid.rows[row].cells for row in rows]
    titles = [row[title].text for row in cells if title < len(row) and row[title].text and _is_full(row)]
    titles = [text for text in titles if not opens_mid(text)]
    led = sum(bool(_LED.match(text)) for text in titles)
    if not titles or led * 5 < len(titles) * 3:
        return table
    return replace(table, columns=(Column(LEADING, Field.NUMBER), *table.columns))


def _with_deadlines(grid: Grid, table: Table, rows: Iterable[int]) -> Table:
    """The table with a column of deadlines of its own, where one head names both and most of its cells hold both."""
    found = [(c, words) for c in table.columns if c.field in _PAIR and (words := _worded(c))]
    if len(found) != 1:
        return table
    ((column, (bodies, terms)),) = found
    if {c.field for c in table.columns if c is not column} & _SAID_ELSEWHERE:
        return table
    texts = [text for row in rows if (text := _text(grid, row, column.index))]
    both = sum(parted(text) is not None for text in texts)
    if both * 3 < len(texts) * 2 or not texts:
        return table
    kept = (replace(c, field=Field.EXECUTORS, heading=(bodies,)) if c is column else c for c in table.columns)
    return replace(table, columns=(*kept, Column(PARTED, Field.DEADLINE, (terms,))))


def _with_number(cells: dict[int, Cell], table: Table) -> dict[int, Cell]:
    """The cells of a row with the number that leads its title in a cell of its own."""
    title = next(column.index for column in table.columns if column.field is Field.TITLE)
    match = _LED.fullmatch(cells[title].text) if title in cells and len(cells) > 1 else None
    if not match:
        return cells
    found = {**cells, LEADING: Cell(match["number"]), title: replace(cells[title], text=match["title"] or "")}
    return {i: cell for i, cell in found.items() if cell.text}


def _with_parts(cells: dict[int, Cell], table: Table) -> dict[int, Cell]:
    """The cells of a row, the one that holds executors and a deadline as two."""
    index = next(column.index for column in table.columns if column.field is Field.EXECUTORS)
    if index not in cells or (len(cells) == 1 and not _is_time(cells[index].text)):
        return cells
    cell = cells[index]
    both = parted(cell.text) or (("", cell.text) if _is_time(cell.text) else (cell.text, ""))
    found = {**cells, index: replace(cell, text=both[0]), PARTED: replace(cell, text=both[1])}
    return {i: one for i, one in found.items() if one.text}


def parted(text: str) -> tuple[str, str] | None:
    """The executors and the deadline of a text that is nothing but these two, in either order; else None."""
    bracketed = _BRACKETED.fullmatch(text)
    if bracketed and _is_time(bracketed["within"]):
        return bracketed["before"], bracketed["within"]
    seams = [seam for seam in _SEAM.finditer(text) if not is_open(text[: seam.start()])]
    halves = [(text[: seam.start()].strip(), text[seam.end() :].strip(), _is_blank(seam[0])) for seam in seams]
    for before, after, bare in halves:
        if before and _is_time(after) and not _is_time(before) and (not bare or _is_body(before)):
            return before, after
    for before, after, bare in reversed(halves):
        if after and _is_time(before) and not _is_time(after) and (not bare or _is_body(after)):
            return after, before
    return None


def _is_blank(seam: str) -> bool:
    return seam.isspace() and "\n" not in seam


def _is_body(text: str) -> bool:
    """Whether a text begins as names do: needed where but a blank stands between a name and a deadline."""
    return is_body(text, wording())


def _is_time(text: str) -> bool:
    """Whether a text is read as a deadline from its first word to its last."""
    reading = Deadline.of(text).reading
    unread = {finding.code for finding in reading.findings} & _UNREAD
    whole = not unread and reading.tail in ("", text)
    return reading.kind is not Kind.CONDITIONAL and whole and any(letter.isalnum() for letter in text)


def _worded(column: Column) -> tuple[str, str] | None:
    """What a head that names executors and deadlines calls each of them: «Исполнитель», «срок»."""
    named = {heads().field(part): part for part in _IN_HEAD.split(column.heading[-1]) if part}
    if not set(_PAIR) <= named.keys():
        return None
    bodies, terms = (named[field] for field in _PAIR)
    return bodies[0].upper() + bodies[1:], terms[0].upper() + terms[1:]


def _text(grid: Grid, row: int, index: int) -> str:
    """The text of a cell in a row that holds others too: one alone heads the rows below."""
    cells = grid.rows[row].cells
    alone = sum(bool(cell.text) for cell in cells) < 2
    return "" if alone or index >= len(cells) else cells[index].text


def _is_full(row: tuple[Cell, ...]) -> bool:
    return sum(bool(cell.text) for cell in row) > 1
