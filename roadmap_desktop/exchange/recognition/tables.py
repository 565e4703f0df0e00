"""Finds the header blocks of a grid and says what each column holds."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from roadmap_desktop.domain.proposal import Column, Field, Grid, Row, Table
from roadmap_desktop.exchange.recognition.labels import period_label, year_label
from roadmap_desktop.exchange.recognition.lexicon import heads, key

if TYPE_CHECKING:
    from collections.abc import Mapping

_LONGEST_HEAD = 250
_DEEPEST_HEADER = 3
_ONCE = frozenset(Field) - {Field.EXECUTORS, Field.TARGET, Field.FACT, Field.MARK, Field.EXTRA}


@dataclass(frozen=True, slots=True)
class Header:
    """A header block: the table it opens, or the rows that only repeat an earlier one."""

    table: Table
    first: int
    last: int
    numbers: int | None = None


def find(grid: Grid, index: int, chosen: Mapping[tuple[int, int], Field]) -> tuple[Header, ...]:
    """The header blocks of a grid from above; a block like the one before it repeats its table."""
    found: list[Header] = []
    row = 0
    while row < len(grid.rows):
        if not is_head(grid.rows[row]):
            row += 1
            continue
        first, last = _extent(grid, row, found)
        columns = _columns(grid, first, last, index, chosen)
        if not any(column.field is Field.TITLE for column in columns):
            row += 1
            continue
        numbers = last + 1 if last + 1 < len(grid.rows) and is_numbering(grid.rows[last + 1]) else None
        table = Table(index, first, last, columns)
        if found and same_shape(found[-1].table, table):
            table = found[-1].table
        found.append(Header(table, first, last, numbers))
        row = (numbers or last) + 1
    return tuple(found)


def is_head(row: Row) -> bool:
    """Whether a row looks like the head of a table: most of its cells name different fields, as heads are written."""
    if row.free or row.hidden:
        return False
    texts = [cell.text for cell in row.cells if cell.text]
    if len(texts) < 2 or any(len(text) > _LONGEST_HEAD or _is_data(text) for text in texts):
        return False
    known = heads()
    exact = {known.names[key(text)] for text in texts if key(text) in known.names}
    if len(exact) >= 3:
        return True
    fields = {known.field(text) for text in texts if len(text) < 120} - {None}
    said = len(exact) >= 1 and len(fields) >= min(3, len(texts)) and len(fields) * 2 > len(texts)
    return said and Field.TITLE in fields | ({Field.TITLE} if Field.INDICATOR in fields else set())


def _is_data(text: str) -> bool:
    """Whether a cell is none of a head: begun in lower case, closed like a sentence, or a plain number."""
    number = text.rstrip(".").isdigit() and year_label(text) is None
    return number or text[:1].islower() or text.endswith(";")


def is_numbering(row: Row) -> bool:
    """Whether a row numbers the columns 1, 2, 3 and so on."""
    texts = [cell.text.strip(" .") for cell in row.cells if cell.text]
    return len(texts) >= 3 and texts == [str(i + 1) for i in range(len(texts))]


def same_shape(one: Table, other: Table) -> bool:
    """Whether two header blocks name the same columns, however the page broke their words."""
    mine = {(c.index, key("".join(c.heading))) for c in one.columns}
    others = {(c.index, key("".join(c.heading))) for c in other.columns}
    return len(mine & others) * 10 >= 6 * max(len(mine), len(others))


def _extent(grid: Grid, row: int, before: list[Header]) -> tuple[int, int]:
    """First and last row of the header block around its main row; one that repeats a block is as high as that."""
    for header in before[-1:]:
        for main in range(header.first, header.last + 1):
            if _same_words(grid.rows[main], grid.rows[row]):
                first = row - (main - header.first)
                return first, min(first + header.last - header.first, len(grid.rows) - 1)
    main_row = grid.rows[row]
    spans = [cell.rows for cell in main_row.cells if cell.text]
    deepest = min(row + max(spans) - 1, row + _DEEPEST_HEADER - 1)
    last = row
    while last + 1 < len(grid.rows) and last - row < _DEEPEST_HEADER - 1:
        if last >= deepest and not _is_subhead(grid.rows[last + 1], main_row):
            break
        last += 1
    floor = before[-1].last + 1 if before else 0
    grouped = row > floor and _is_subhead(grid.rows[row - 1], main_row)
    return (row - 1 if grouped else row), min(last, len(grid.rows) - 1)


def _same_words(one: Row, other: Row) -> bool:
    mine = {(i, key(cell.text)) for i, cell in enumerate(one.cells) if cell.text}
    others = {(i, key(cell.text)) for i, cell in enumerate(other.cells) if cell.text}
    return len(mine & others) * 10 >= 6 * max(len(mine), len(others))


def _is_subhead(row: Row, main: Row) -> bool:
    """Whether a row belongs to the header block of the main row: only short heads, none under number and title."""
    filled = [(i, cell.text) for i, cell in enumerate(row.cells) if cell.text]
    if row.free or not filled or is_numbering(row):
        return False
    for i, text in filled:
        above = main.cells[i].text if i < len(main.cells) else ""
        if above and heads().field(above) in {Field.NUMBER, Field.TITLE} and year_label(above) is None:
            return False
        if not (year_label(text) or period_label(text) or (len(text) < 80 and _is_subword(text))):
            return False
    return True


def _is_subword(text: str) -> bool:
    known = heads()
    return key(text) in known.plan | known.fact or known.field(text) is not None


def _columns(
    grid: Grid, first: int, last: int, index: int, chosen: Mapping[tuple[int, int], Field]
) -> tuple[Column, ...]:
    width = max(len(row.cells) for row in grid.rows[first : last + 1])
    columns: list[Column] = []
    for i in range(width):
        path = _path(grid, first, last, i)
        if path:
            columns.append(_column(i, path))
    settled = _settled(columns)
    shown = [c for c in settled if c.field is not Field.EXTRA or c.index not in grid.hidden_columns]
    return tuple(replace(c, field=chosen.get((index, c.index), c.field)) for c in shown)


def _path(grid: Grid, first: int, last: int, column: int) -> tuple[str, ...]:
    """The texts of the header cells over a column, from above, each once."""
    path: list[str] = []
    for row in range(first, last + 1):
        text = _head_at(grid, row, last, column)
        text = " ".join(text.split())
        if text and (not path or path[-1] != text):
            path.append(text)
    return tuple(path)


def _head_at(grid: Grid, row: int, last: int, column: int) -> str:
    cells = grid.rows[row].cells
    if column >= len(cells) or cells[column].rows == 0:
        return ""
    if cells[column].text:
        return cells[column].text
    left = column
    while left > 0 and not cells[left].text:
        left -= 1
    if cells[column].columns == 0:
        return cells[left].text
    # Without merges a group stands over its first column only: the next ones belong to it while both have sub-heads.
    grouped = row < last and _has_text(grid, row + 1, last, column) and _has_text(grid, row + 1, last, left)
    return cells[left].text if grouped else ""


def _has_text(grid: Grid, first: int, last: int, column: int) -> bool:
    return any(column < len(row.cells) and bool(row.cells[column].text) for row in grid.rows[first : last + 1])


def _column(index: int, path: tuple[str, ...]) -> Column:
    known = heads()
    if any(known.is_money(part) for part in path):
        return Column(index, Field.EXTRA, path)
    leaf, group = path[-1], known.field(" ".join(path[:-1]))
    years = [year for part in path if (year := year_label(part))]
    measure = _measure(leaf, years[-1].measure if years else "")
    if years:
        words = " ".join(part for part in path if year_label(part) is None)
        if not measure and (known.field(words) is Field.DEADLINE or period_label(leaf)):
            return Column(index, Field.MARK, path, period_label(f"{leaf} {years[-1].label}") or years[-1].label)
        return Column(index, Field.FACT if measure == "fact" else Field.TARGET, path, years[-1].label)
    if period_label(leaf):
        return Column(index, Field.MARK, path, period_label(leaf))
    if group is Field.DEADLINE and measure:
        return Column(index, Field.EXTRA if measure == "fact" else Field.DEADLINE, path)
    field = known.field(leaf)
    if len(path) > 1 and (field in {None, Field.TITLE, Field.NUMBER} or group is Field.DEADLINE):
        field = known.field(" ".join(path)) or field
    if field in {Field.START, Field.FINISH} and group is not Field.DEADLINE and len(key(leaf)) < 4:
        field = None
    label = known.role(leaf) if field is Field.EXECUTORS else leaf if field in {Field.TARGET, Field.FACT} else ""
    return Column(index, field or Field.EXTRA, path, label)


def _measure(leaf: str, found: str) -> str:
    known = heads()
    if found:
        return found
    return "plan" if key(leaf) in known.plan else "fact" if key(leaf) in known.fact else ""


def _settled(columns: list[Column]) -> list[Column]:
    """Each field once where once is enough; a table without a title column takes the nearest that can be one."""
    columns = _titled(columns)
    fields = [column.field for column in columns]
    if Field.RESULT not in fields and Field.DOCUMENT in fields:
        # In the federal form the kind of document is the result.
        at = fields.index(Field.DOCUMENT)
        if key(columns[at].heading[-1]) == key("вид документа"):
            columns[at] = replace(columns[at], field=Field.RESULT)
    seen: set[Field] = set()
    for i, column in enumerate(columns):
        if column.field in _ONCE and column.field in seen:
            columns[i] = replace(column, field=Field.EXTRA)
        seen.add(column.field)
    return columns


def _titled(columns: list[Column]) -> list[Column]:
    if any(column.field is Field.TITLE for column in columns):
        return columns
    for field in (Field.GOALS, Field.SECTION, Field.INDICATOR):
        for i, column in enumerate(columns):
            speaks = field is Field.INDICATOR or key("мероприят") in key(" ".join(column.heading))
            if column.field is field and speaks:
                return [*columns[:i], replace(column, field=Field.TITLE), *columns[i + 1 :]]
    return columns
