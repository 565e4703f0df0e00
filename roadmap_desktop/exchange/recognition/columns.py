"""What the columns under a header block hold, told from the path of heads above each."""

from __future__ import annotations

import re
from dataclasses import replace
from operator import eq
from typing import TYPE_CHECKING

from roadmap_desktop.domain.proposal import Cell, Column, Field, Grid, Row, Table
from roadmap_desktop.exchange.recognition.contents import inferred, is_unknown
from roadmap_desktop.exchange.recognition.deadlines import is_mark
from roadmap_desktop.exchange.recognition.labels import period_label, year_label
from roadmap_desktop.exchange.recognition.lexicon import heads, key
from roadmap_desktop.exchange.recognition.matrix import with_marked_bodies

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_NUMBER = re.compile(r"\d+(?:\.\d+)*[.)]?")
_DEED = re.compile(r"\b(?:мероприят|мер[аы]\b|действи|поручени|работ|решени)", re.IGNORECASE)
_BOTH = re.compile(r"[/,;]")
_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")
_MEASURED = frozenset({Field.TARGET, Field.FACT, Field.INDICATOR, Field.RESULT})
_ENDS = frozenset({Field.START, Field.FINISH})
_ONCE = frozenset(Field) - {Field.EXECUTORS, Field.TARGET, Field.FACT, Field.MARK, Field.EXTRA}


def columns_of(
    grid: Grid, first: int, last: int, index: int, chosen: Mapping[tuple[int, int], Field]
) -> tuple[Column, ...]:
    """The columns of the header block in these rows; hidden ones that hold no known field are left out."""
    width = max(len(row.cells) for row in grid.rows[first : last + 1])
    columns: list[Column] = []
    for i in range(width):
        path = _path(grid, first, last, i)
        if path:
            columns.append(_column(i, path))
    bodies = with_marked_bodies(grid, last, _with_number(grid, last, columns))
    told = _with_groups(grid, last, inferred(grid, last, bodies))
    settled = _marked_years(grid, last, _settled(told))
    shown = [c for c in settled if c.field is not Field.EXTRA or c.index not in grid.hidden_columns]
    return tuple(replace(c, field=chosen.get((index, c.index), c.field)) for c in shown)


def _with_number(grid: Grid, last: int, columns: list[Column]) -> list[Column]:
    """A first column without a head, or with an unknown one, holds the numbers when the rows below say so."""
    columns = _without_numbered_titles(grid, last, columns)
    if not columns or any(column.field is Field.NUMBER for column in columns):
        return columns
    unknown = is_unknown(columns[0])
    if columns[0].index == 0 and not unknown:
        return columns
    first = columns[0].index - (0 if unknown else 1)
    if not _holds_numbers(grid, last, first):
        return columns
    return (
        [replace(columns[0], field=Field.NUMBER), *columns[1:]] if unknown else [Column(first, Field.NUMBER), *columns]
    )


def _without_numbered_titles(grid: Grid, last: int, columns: list[Column]) -> list[Column]:
    """Of two columns under the head of titles, the one that holds numbers is theirs."""
    titles = [column for column in columns if column.field is Field.TITLE]
    numbered = [column for column in titles if len(titles) > 1 and _holds_numbers(grid, last, column.index)]
    return [replace(column, field=Field.NUMBER) if column in numbered[:1] else column for column in columns]


def _holds_numbers(grid: Grid, last: int, index: int) -> bool:
    """Whether most cells of a column are numbers of items."""
    below = [row.cells[index].text for row in grid.rows[last + 1 : last + 40] if index < len(row.cells)]
    filled = [text for text in below if text]
    return sum(bool(_NUMBER.fullmatch(text)) for text in filled) * 2 > len(filled)


def _marked_years(grid: Grid, last: int, columns: list[Column]) -> list[Column]:
    """Years that hold nothing but marks are the deadline of a form that has no other."""
    years = [column for column in columns if column.field is Field.TARGET and year_label(column.label)]
    if not years or {c.field for c in columns} & {Field.DEADLINE, Field.START, Field.MARK, Field.UNIT, Field.INDICATOR}:
        return columns
    rows = grid.rows[last + 1 : last + 40]
    cells = [
        row.cells[c.index].text for row in rows for c in years if c.index < len(row.cells) and not is_numbering(row)
    ]
    marks = [text for text in cells if is_mark(text)]
    if not marks or any(text.strip("-–— ") for text in cells if not is_mark(text)):
        return columns
    return [replace(column, field=Field.MARK) if column in years else column for column in columns]


def is_numbering(row: Row) -> bool:
    """Whether a row numbers the columns 1, 2, 3 and so on."""
    texts = [cell.text.strip(" .") for cell in row.cells if cell.text]
    return len(texts) >= 3 and texts == [str(i + 1) for i in range(len(texts))]


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
        if period_label(leaf) and group in _MEASURED:
            kind = Field.FACT if measure == "fact" else Field.TARGET
            return Column(index, kind, path, _period(leaf, years[-1].label))
        if not measure and (known.field(words) is Field.DEADLINE or period_label(leaf)):
            return Column(index, Field.MARK, path, _period(leaf, years[-1].label) or years[-1].label)
        return Column(index, Field.FACT if measure == "fact" else Field.TARGET, path, years[-1].label)
    if period_label(leaf):
        named = [*_YEAR.findall(" ".join(path)), ""]
        kind = Field.TARGET if group in _MEASURED else Field.MARK
        return Column(index, kind, path, _period(leaf, named[0]))
    if group is Field.DEADLINE and measure:
        return Column(index, Field.EXTRA if measure == "fact" else Field.DEADLINE, path)
    field = known.field(leaf)
    timed = set(Field) - _ENDS - {Field.EXECUTORS, Field.EXTRA} if group is Field.DEADLINE else set()
    vague = {None, Field.TITLE, Field.NUMBER} | timed
    if len(path) > 1 and field in vague:
        field = known.field(" ".join(path)) or field
    if field in _ENDS and group is not Field.DEADLINE and len(key(leaf)) < 4:
        field = None
    label = known.role(leaf) if field is Field.EXECUTORS else leaf if field in {Field.TARGET, Field.FACT} else ""
    return Column(index, field or Field.EXTRA, path, label)


def _period(leaf: str, year: str) -> str:
    """The period that a head names, of the year that stands above it where it names none itself."""
    return period_label(leaf if _YEAR.search(leaf) else f"{leaf} {year}")


def _measure(leaf: str, found: str) -> str:
    known = heads()
    if found:
        return found
    return "plan" if key(leaf) in known.plan else "fact" if key(leaf) in known.fact else ""


def _settled(columns: list[Column]) -> list[Column]:
    """Each field once where once is enough; a table without a title column takes the nearest that can be one."""
    columns = _with_results(_with_milestones(_with_indicators(_with_deeds(_titled(columns)))))
    fields = [column.field for column in columns]
    if Field.FINISH in fields and Field.START not in fields:
        # With no beginning beside it a date of the end is the deadline, as printed.
        at = fields.index(Field.FINISH)
        columns[at] = replace(columns[at], field=Field.DEADLINE)
    if not {Field.RESULT, Field.UNIT, Field.TARGET} & set(fields) and Field.INDICATOR in fields:
        # An indicator that nothing measures is what is to come of the activity, in words.
        at = fields.index(Field.INDICATOR)
        columns[at] = replace(columns[at], field=Field.RESULT)
    executors = [i for i, field in enumerate(fields) if field is Field.EXECUTORS]
    if len(executors) == 1 and columns[executors[0]].label == "участник":
        # Where nobody else is named, those who take part are responsible.
        columns[executors[0]] = replace(columns[executors[0]], label="")
    seen: set[Field] = set()
    for i, column in enumerate(columns):
        if column.field in _ONCE and column.field in seen:
            columns[i] = replace(column, field=Field.EXTRA)
        seen.add(column.field)
    return columns


def _with_results(columns: list[Column]) -> list[Column]:
    """In the federal form the kind of document is the result, where no other column says what is to come."""
    fields = [column.field for column in columns]
    if Field.RESULT in fields or Field.DOCUMENT not in fields:
        return columns
    at = fields.index(Field.DOCUMENT)
    head = columns[at].heading[-1]
    both = any(heads().field(part) is Field.RESULT for part in _BOTH.split(head))
    measured = {Field.INDICATOR, Field.TARGET} & set(fields)
    if not both and (measured or not key(head).startswith(key("вид документа"))):
        return columns
    return [*columns[:at], replace(columns[at], field=Field.RESULT), *columns[at + 1 :]]


def _with_indicators(columns: list[Column]) -> list[Column]:
    """«Показатель результата» with a unit and values beside it is the indicator."""
    fields = {column.field for column in columns}
    if Field.INDICATOR in fields or not {Field.UNIT, Field.TARGET} <= fields:
        return columns
    groups = {column.heading[0] for column in columns if column.field is Field.UNIT and len(column.heading) > 1}
    named = [c for c in columns if c.field is Field.RESULT and (_is_figure(c.heading[-1]) or c.heading[0] in groups)]
    return [replace(column, field=Field.INDICATOR) if column in named else column for column in columns]


def _is_figure(head: str) -> bool:
    return key(head).startswith(("показател", "критери", "метрик"))


def _with_groups(grid: Grid, last: int, columns: list[Column]) -> list[Column]:
    """An unknown first column groups the rows: left of the numbers, or where it reaches over several titles."""
    fields = {column.field for column in columns}
    if not columns or not is_unknown(columns[0]) or Field.SECTION in fields or not fields & {Field.NUMBER, Field.TITLE}:
        return columns
    index = columns[0].index
    rows = [row.cells for row in grid.rows[last + 1 :] if index < len(row.cells) and not row.free]
    texts = [cells[index].text for cells in rows if cells[index].text]
    # Marks and figures are no names of groups.
    worded = any(len(text) > 2 and text[0].isalpha() for text in texts)
    groups = Field.NUMBER in fields or _reaches_over(rows, index, columns) or any(map(eq, texts, texts[1:]))
    return [replace(columns[0], field=Field.SECTION), *columns[1:]] if worded and groups else columns


def _reaches_over(rows: list[tuple[Cell, ...]], index: int, columns: list[Column]) -> bool:
    """Whether a cell of this column is merged over several titles, or empty beside many where nothing is merged."""
    title = next(column.index for column in columns if column.field is Field.TITLE)
    titled = [cells for cells in rows if title < len(cells) and cells[title].text and not cells[index].text]
    return any(cells[index].rows == 0 for cells in titled) or len(titled) * 3 > len(rows)


def _with_deeds(columns: list[Column]) -> list[Column]:
    """Where one head only names a thing («Наименование дороги»), the one that says what is done holds the titles."""
    titles = [column for column in columns if column.field is Field.TITLE]
    deeds = [column for column in titles if _DEED.search(" ".join(column.heading))]
    if len(titles) < 2 or not deeds or titles[0] in deeds:
        return columns
    return [replace(c, field=Field.EXTRA) if c.field is Field.TITLE and c not in deeds else c for c in columns]


def _with_milestones(columns: list[Column]) -> list[Column]:
    """Control events beside activities are what is to come of them, where nothing else says it."""
    titles = [column for column in columns if column.field is Field.TITLE]
    events = [column for column in titles if heads().is_milestone(column.heading[-1])]
    if len(events) != 1 or len(titles) == 1 or any(column.field is Field.RESULT for column in columns):
        return columns
    return [replace(column, field=Field.RESULT) if column in events else column for column in columns]


def without_idle_sections(grid: Grid, table: Table, rows: Iterable[int]) -> Table:
    """The table, its column of sections kept as it is where it groups nothing and headings stand between the rows."""
    index = next((column.index for column in table.columns if column.field is Field.SECTION), None)
    filled = [[cell.text for cell in grid.rows[row].cells if cell.text] for row in rows]
    if index is None or not any(len(texts) == 1 for texts in filled):
        return table
    full = (grid.rows[row].cells for row, texts in zip(rows, filled, strict=True) if len(texts) > 2)
    names = [cells[index].text for cells in full if index < len(cells)]
    if len(set(names)) < len(names) or "" in names:
        return table
    kept = (replace(c, field=Field.EXTRA) if c.field is Field.SECTION else c for c in table.columns)
    return replace(table, columns=tuple(kept))


def _titled(columns: list[Column]) -> list[Column]:
    if any(column.field is Field.TITLE for column in columns):
        return columns
    for field in (Field.GOALS, Field.SECTION, Field.INDICATOR):
        for i, column in enumerate(columns):
            speaks = field is not Field.SECTION or key("мероприят") in key(" ".join(column.heading))
            if column.field is field and speaks:
                return [*columns[:i], replace(column, field=Field.TITLE), *columns[i + 1 :]]
    return _guessed_title(columns)


def _guessed_title(columns: list[Column]) -> list[Column]:
    """Where others say when and by whom, what is done stands under the first unknown head behind the number.

    Where all are known it is the one that would name sections.
    """
    fields = [column.field for column in columns]
    if Field.EXECUTORS not in fields or not {Field.DEADLINE, Field.FINISH} & set(fields):
        return columns
    start = fields.index(Field.NUMBER) if Field.NUMBER in fields else 0
    found = [i for i, column in enumerate(columns) if i >= start and is_unknown(column)]
    if not found and fields.count(Field.SECTION) == 1:
        # «Направления деятельности»: nothing else says what is done.
        found = [fields.index(Field.SECTION)]
    return [replace(column, field=Field.TITLE) if i in found[:1] else column for i, column in enumerate(columns)]
