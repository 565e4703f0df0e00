"""Finds the header blocks of a grid and says what each column holds."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from roadmap_desktop.domain.proposal import Field, Grid, Row, Table
from roadmap_desktop.exchange.recognition.columns import columns_of, is_numbering
from roadmap_desktop.exchange.recognition.labels import period_label, year_label
from roadmap_desktop.exchange.recognition.lexicon import heads, key

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_WHEN = frozenset({Field.DEADLINE, Field.FINISH})
_FIGURES = re.compile(r"\d+(?:[.,]\d+)*\.?")
_LONGEST_HEAD = 250
_LONGEST_SUBHEAD = 80
_SHORT_HEAD = 40
_DEEPEST_HEADER = 3
_FARTHEST_HEAD = 60


@dataclass(frozen=True, slots=True)
class Header:
    """A header block: the table it opens, or the rows that only repeat an earlier one.

    `numbers` is the row of column numbers below it; `aside` marks a table of something else than activities.
    """

    table: Table
    first: int
    last: int
    numbers: int | None = None
    aside: bool = False

    @property
    def end(self) -> int:
        """The first row below the block."""
        return (self.last if self.numbers is None else self.numbers) + 1


def find(grid: Grid, index: int, chosen: Mapping[tuple[int, int], Field]) -> tuple[Header, ...]:
    """The header blocks of a grid from above; a block like the one before it repeats its table."""
    found: list[Header] = []
    row = 0
    while row < len(grid.rows):
        header = _header_at(grid, row, found, (index, chosen))
        if header:
            found.append(header)
        row = header.end if header else row + 1
    return tuple(found)


def guessed(grid: Grid, index: int, chosen: Mapping[tuple[int, int], Field]) -> tuple[Header, ...]:
    """A header block in words that nobody knows: the first row of short texts whose columns hold what a plan needs.

    For a grid in which `find` finds none; the cells below say when and by whom.
    """
    for row in range(min(len(grid.rows), _FARTHEST_HEAD)):
        texts = [cell.text for cell in grid.rows[row].cells if cell.text]
        if grid.rows[row].free or len(texts) < 3 or any(len(text) > _LONGEST_HEAD or _is_data(text) for text in texts):
            continue
        first, last = _extent(grid, row, 0)
        columns = columns_of(grid, first, last, index, chosen)
        if {Field.TITLE, Field.DEADLINE, Field.EXECUTORS} <= {column.field for column in columns}:
            found = [Header(Table(index, first, last, columns), first, last, _numbers_below(grid, last))]
            found += [
                h for r in range(found[0].end, len(grid.rows)) if (h := _repeated(grid, r, found[0])) and h.first == r
            ]
            return tuple(found)
    return ()


def _header_at(
    grid: Grid, row: int, before: list[Header], source: tuple[int, Mapping[tuple[int, int], Field]]
) -> Header | None:
    foreign = bool(before) and _is_foreign(grid.rows[row])
    if not foreign and not is_head(grid.rows[row]):
        return None
    repeated = _repeated(grid, row, before[-1]) if before else None
    if repeated:
        return repeated
    index, chosen = source
    first, last = _extent(grid, row, before[-1].end if before else 0)
    table = Table(index, first, last, columns_of(grid, first, last, index, chosen))
    titled = any(column.field is Field.TITLE for column in table.columns)
    if not titled and not foreign:
        return None
    if before and same_shape(before[-1].table, table):
        table = before[-1].table
    return Header(table, first, last, _numbers_below(grid, last), aside=not titled)


def _repeated(grid: Grid, row: int, header: Header) -> Header | None:
    """The header block of the page above, printed once more around this row."""
    for main in range(header.first, header.last + 1):
        if _same_words(grid.rows[main], grid.rows[row]):
            first = row - (main - header.first)
            last = min(first + header.last - header.first, len(grid.rows) - 1)
            return Header(header.table, first, last, _numbers_below(grid, last), header.aside)
    return None


def _numbers_below(grid: Grid, last: int) -> int | None:
    return last + 1 if last + 1 < len(grid.rows) and is_numbering(grid.rows[last + 1]) else None


def without_indicator_tables(headers: Iterable[Header]) -> tuple[Header, ...]:
    """The headers, those of tables of indicators set aside where there is a table of activities beside them."""
    headers = tuple(headers)
    if all(header.aside or _is_of_indicators(header.table) for header in headers):
        return headers
    return tuple(replace(h, aside=h.aside or _is_of_indicators(h.table)) for h in headers)


def _is_of_indicators(table: Table) -> bool:
    title = next((column for column in table.columns if column.field is Field.TITLE), None)
    return title is None or heads().field(title.heading[-1]) is Field.INDICATOR


def is_head(row: Row) -> bool:
    """Whether a row looks like the head of a table: most of its cells name different fields, as heads are written."""
    if row.free or row.hidden:
        return False
    texts = [cell.text for cell in row.cells if cell.text]
    if len(texts) < 2 or any(len(text) > _LONGEST_HEAD or _is_data(text) for text in texts):
        return False
    known = heads()
    exact = {known.names[key(text)] for text in texts if key(text) in known.names}
    if len(exact) >= (2 if Field.TITLE in exact and len(texts) >= 3 else 3):
        return True
    texts = [text for text in texts if year_label(text) is None]
    fields = {known.field(text) for text in texts} - {None}
    if not exact:
        # With no wording known as a whole, all or many of the heads must name something, the most needful among them.
        return len(fields) >= min(4, max(3, len(texts))) and {Field.TITLE, Field.EXECUTORS} <= fields
    if Field.EXECUTORS in fields and fields & _WHEN and len(texts) >= 3 and all(len(t) <= _SHORT_HEAD for t in texts):
        # Where it says when and by whom, a short unknown head is that of what is done.
        return True
    # Two cells are too few to be sure of, unless they are as short as heads are.
    said = len(fields) >= 3 or all(len(text) <= _SHORT_HEAD for text in texts)
    # Where numbers have a head, three known heads are enough among however many others.
    most = len(fields) * 2 > len(texts) or Field.NUMBER in exact
    return said and most and len(fields) >= min(3, len(texts)) and bool({Field.TITLE, Field.INDICATOR} & fields)


def _is_foreign(row: Row) -> bool:
    """Whether a row heads some other table: it begins with the head of a number, and nothing in it is data."""
    texts = [cell.text for cell in row.cells if cell.text]
    if row.free or len(texts) < 2 or len(texts[0]) > 20 or heads().names.get(key(texts[0])) is not Field.NUMBER:
        return False
    return not any(len(text) > _LONGEST_HEAD or _is_data(text) for text in texts)


def _is_data(text: str) -> bool:
    """Whether a cell is none of a head: begun in lower case, closed like a sentence, or a plain number."""
    if key(text) in heads().names or period_label(text) or year_label(text):
        return False
    return bool(_FIGURES.fullmatch(text)) or text[:1].islower() or text.endswith(";")


def same_shape(one: Table, other: Table) -> bool:
    """Whether two header blocks name the same columns, however the page broke their words."""
    mine = {(c.index, key("".join(c.heading))) for c in one.columns}
    others = {(c.index, key("".join(c.heading))) for c in other.columns}
    return len(mine & others) * 10 >= 6 * max(len(mine), len(others))


def _extent(grid: Grid, row: int, floor: int) -> tuple[int, int]:
    """First and last row of the header block around its main row; `floor` is the first row that may belong to it."""
    main_row = grid.rows[row]
    spans = [cell.rows for cell in main_row.cells if cell.text]
    deepest = min(row + max(spans) - 1, row + _DEEPEST_HEADER - 1)
    last = row
    while last + 1 < len(grid.rows) and last - row < _DEEPEST_HEADER - 1:
        if last >= deepest and not _is_subhead(grid.rows[last + 1], main_row):
            break
        last += 1
    grouped = row > floor and _is_subhead(grid.rows[row - 1], main_row)
    return (row - 1 if grouped else row), min(last, len(grid.rows) - 1)


def _same_words(one: Row, other: Row) -> bool:
    mine = {(i, key(cell.text)) for i, cell in enumerate(one.cells) if cell.text}
    others = {(i, key(cell.text)) for i, cell in enumerate(other.cells) if cell.text}
    return len(mine & others) * 10 >= 6 * max(len(mine), len(others))


def _is_subhead(row: Row, main: Row) -> bool:
    """Whether a row belongs to the header block of the main row: only short heads, none under number and title."""
    filled = [(i, cell.text) for i, cell in enumerate(row.cells) if cell.text]
    # A month alone across the table, or at its left, heads the rows below it.
    left = next((i for i, cell in enumerate(main.cells) if cell.text), 0)
    heading = len(filled) == 1 and (filled[0][0] <= left or row.cells[filled[0][0]].columns * 2 > len(main.cells))
    if row.free or not filled or heading or is_numbering(row):
        return False
    return all(_is_subhead_cell(row, main, i) for i, _ in filled)


def _is_subhead_cell(row: Row, main: Row, i: int) -> bool:
    text, above = row.cells[i].text, main.cells[i].text if i < len(main.cells) else ""
    if above and heads().names.get(key(text)) is Field.NUMBER is heads().field(above):
        # «№» and «п/п» in two cells without a merge.
        return True
    group = bool(above) and i + 1 < len(main.cells) and not main.cells[i + 1].text
    if (group or (i > 0 and not above)) and text[0].islower() and len(text) < _LONGEST_SUBHEAD:
        # Under a group, whatever it says: «Сроки», «планируемые», «начало» and «окончание».
        return True
    shared = group and i + 1 < len(row.cells) and bool(row.cells[i + 1].text)
    if above and not shared and heads().field(above) in {Field.NUMBER, Field.TITLE} and year_label(above) is None:
        return False
    return bool(year_label(text) or period_label(text)) or (len(text) < _LONGEST_SUBHEAD and _is_subword(text))


def _is_subword(text: str) -> bool:
    known = heads()
    return key(text) in known.plan | known.fact or known.field(text) is not None
