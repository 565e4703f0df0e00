"""Goes over the rows of all grids once: tables to the body, other lines to the frame."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from roadmap_desktop.domain.findings import Finding, Severity
from roadmap_desktop.domain.proposal import Cell, Choices, Field, Grid, Row, RowClass, Table
from roadmap_desktop.exchange.recognition import headings, matrix, parting, tables
from roadmap_desktop.exchange.recognition.body import Body
from roadmap_desktop.exchange.recognition.columns import is_numbering, without_idle_sections
from roadmap_desktop.exchange.recognition.drafts import Place, Trail, View, draft_title
from roadmap_desktop.exchange.recognition.lexicon import begins, heads, is_page_mark, surroundings
from roadmap_desktop.exchange.recognition.phrases import ends_mid, opens_mid
from roadmap_desktop.exchange.recognition.surroundings import Framer, TextLine

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from roadmap_desktop.exchange.recognition.tables import Header

_MARKED = Cell("■")
_CROSS = re.compile("[xх]", re.IGNORECASE)
_WORDED = frozenset({Field.RESULT, Field.DOCUMENT, Field.DEADLINE, Field.START, Field.FINISH, Field.EXECUTORS})
"""What a cross under their heads says nothing of."""
_RULE = re.compile(r"[-–—_=*|+:. ]+")
_INITIALS = re.compile(r"[А-ЯЁ]\.\s?[А-ЯЁ]\.\s?[А-ЯЁ][а-яё]+|[А-ЯЁ][а-яё]+\s[А-ЯЁ]\.\s?[А-ЯЁ]\.|_{3,}")


class Scan:
    """One pass over the source; afterwards `body`, `framer` and `trail` hold what was found."""

    def __init__(self, grids: tuple[Grid, ...], choices: Choices) -> None:
        self.trail = Trail(grids)
        self.framer = Framer()
        self.tables: list[Table] = []
        self.findings: list[Finding] = []
        self._grids = grids
        self._lined = {i for i, grid in enumerate(grids) if any(row.free for row in grid.rows)}
        self._shares: dict[int, bool] = {}
        self._headers = _headers(grids, choices)
        self._views = {view.place: view for i in self._headers for view in self._table_rows(i)}
        self._last = _last_rows(self._views.values())
        self.body = Body(self.trail, choices, self._views, self.framer.frame.notes)

    @property
    def has_table(self) -> bool:
        """Whether any grid has a table of activities."""
        return bool(self._headers)

    def run(self) -> None:
        """Class every row of every grid that can be seen."""
        first = next((i for i, found in self._headers.items() if any(not header.aside for header in found)), 0)
        for index, grid in enumerate(self._grids):
            if index == first and min(self._headers, default=0) < first:
                self.framer.begin_plan()
            if grid.hidden:
                self._set_aside(index, grid)
            elif index in self._headers or not self._headers or self._is_textual(grid):
                self._run_grid(index, grid)
            else:
                self._set_aside(index, grid)
        self.body.withdraw_idle()

    def _is_textual(self, grid: Grid) -> bool:
        """A sheet without a table of activities is read for goals and abbreviations only when it is a list of lines."""
        return all(len([c for c in row.cells if c.text]) <= 2 for row in grid.rows)

    def _set_aside(self, index: int, grid: Grid) -> None:
        if any(cell.text for row in grid.rows for cell in row.cells):
            code = "recognition.sheet-hidden" if grid.hidden else "recognition.sheet-without-table"
            arguments = (("sheet", grid.name or str(index + 1)),)
            self.findings.append(Finding(code, arguments, severity=Severity.INFORMATION, cell=grid.address(0)))

    def _table_rows(self, index: int) -> Iterator[View]:
        """The rows under each header block, as views."""
        grid = self._grids[index]
        found = self._headers[index]
        heading = headings.above_first(grid, found)
        if heading is not None:
            table = next(header.table for header in found if not header.aside)
            yield from _views(grid, index, table, range(heading, heading + 1), after_page=True)
        for header, following in zip(found, (*found[1:], None), strict=True):
            if header.aside:
                continue
            if header.table not in self.tables:
                self.tables.append(header.table)
                self.findings += _column_findings(grid, header.table)
            rows = range(header.end, following.first if following else len(grid.rows))
            repeated = header.first != header.table.first
            yield from _views(grid, index, header.table, rows, after_page=repeated)

    def _run_grid(self, index: int, grid: Grid) -> None:
        headers = self._headers.get(index, ())
        opening = {h.first: h for h in headers}
        above_tables = headers[0].first if headers else len(grid.rows)
        within: Header | None = None
        after, blank = False, False
        for r, row in enumerate(grid.rows):
            place = (index, r)
            within = opening.get(r, within)
            if within and r < within.end:
                self._take_head(place, within)
                after = blank = False
            elif not any(cell.text for cell in row.cells):
                blank = True
            else:
                view = self._views.get(place)
                aside = view is None and within is not None and within.aside and not after
                # Above the first table only the heading of its section is seen as a row of it.
                after = after and within is not None
                after = after or (headings.opens_list(row) if aside else view is None or self._leaves_table(view, row))
                if aside and not after:
                    self._take_aside(place, row)
                elif after or view is None:
                    self._take_line(place, row, blank=blank, before=r < above_tables)
                else:
                    self.framer.pause()
                    self._take_row(view, row)
                blank = False

    def _take_head(self, place: Place, header: Header) -> None:
        kind = RowClass.COLUMN_NUMBERS if place[1] == header.numbers else RowClass.HEADER
        self.framer.pause()
        if not header.aside:
            self.trail.mark(place, kind)
            return
        if place[1] == header.first:
            grid, headers = self._grids[place[0]], self._headers[place[0]]
            if headings.comes_before_activities(grid, headers, header):
                self.body.withdraw_heading()
            cell = self.trail.address(place)
            self.findings.append(Finding("recognition.table-set-aside", (("cell", cell),), cell=cell))
        self._take_aside(place, self._grids[place[0]].rows[place[1]])

    def _take_aside(self, place: Place, row: Row) -> None:
        """A row of a table that holds no activities is kept as a note."""
        self.framer.frame.notes.append(" | ".join(cell.text for cell in row.cells if cell.text))
        self.trail.mark(place, RowClass.NOTE)

    def _leaves_table(self, view: View, row: Row) -> bool:
        """Whether the lines of the document begin here again: abbreviations, notes, signatures."""
        last = self._last[view.place[0]]
        if view.single is None and not (view.place[1] >= last and _is_signature(row)):
            return False
        if headings.opens_list(row):
            return True
        text = next(cell.text for cell in row.cells if cell.text)
        if begins(text, surroundings().note) or _is_signature(row):
            return view.place[1] >= last
        return view.place[1] > last and not self._stays_in_table(view)

    def _stays_in_table(self, view: View) -> bool:
        """Whether a row with one filled cell, below all others, still belongs to the table."""
        if view.free or view.single is None:
            return False
        if view.single.bold or view.single.italic or opens_mid(view.single.text):
            return True
        if view.place[0] in self._lined or (self.body.drafts and ends_mid(draft_title(self.body.drafts[-1]))):
            # Where lines stand outside the tables, whatever is no line stands in one.
            return True
        column = min(view.cells)
        title = any(c.index == column and c.field is Field.TITLE for c in view.table.columns)
        inside = not view.full_width and column > view.table.columns[0].index
        return inside and not (title and view.page)

    def _take_line(self, place: Place, row: Row, *, blank: bool, before: bool) -> None:
        filled = [(i, cell) for i, cell in enumerate(row.cells) if cell.text]
        if _RULE.fullmatch("".join(cell.text for _, cell in filled)):
            self.trail.mark(place, RowClass.BLANK)
            return
        right = filled[0][0] * 2 > max(len(row.cells), 4)
        if len(filled) == 2 and self._is_pair(filled[0][1].text):
            texts = [f"{filled[0][1].text} – {filled[1][1].text}"]
        else:
            texts = [line for _, cell in filled for line in cell.text.split("\n") if line.strip()]
        for text in texts:
            line = TextLine(place, text.strip(), all(c.bold for _, c in filled), blank, right)
            self.trail.mark(place, self.framer.take(line, before_table=before))
            blank = False

    def _is_pair(self, text: str) -> bool:
        """Whether an abbreviation stands in a cell of its own, its full text in the next."""
        return self.framer.within is RowClass.ABBREVIATION and len(text) < 60

    def _take_row(self, view: View, row: Row) -> None:
        texts = [cell.text for cell in row.cells if cell.text]
        first = texts[0]
        words = surroundings()
        if _RULE.fullmatch(first) and len(first) >= 3 and all(_RULE.fullmatch(text) for text in texts):
            self.trail.mark(view.place, RowClass.BLANK)
        elif is_numbering(row) and len(texts) >= min(4, len(view.table.columns)):
            self.trail.mark(view.place, RowClass.COLUMN_NUMBERS)
        elif begins(first, words.total) and not first[:1].isdigit():
            self._note(view, texts, RowClass.TOTAL)
        elif view.single and is_page_mark(first) and (view.free or not first.strip(" .").isdigit()):
            self.trail.mark(view.place, RowClass.PAGE)
        elif view.single and (begins(first, words.note) or headings.is_remark(row)):
            self._note(view, texts, RowClass.NOTE)
        else:
            numbered = self._numbered(view.table)
            kind = self.body.take(view, numbered=numbered)
            if kind in {RowClass.NOTE, RowClass.TOTAL, RowClass.SIGNATURE}:
                self.framer.frame.notes.append(" ".join(texts))

    def _note(self, view: View, texts: list[str], kind: RowClass) -> None:
        self.framer.frame.notes.append(" ".join(texts))
        self.trail.mark(view.place, kind)

    def _numbered(self, table: Table) -> bool:
        """Whether most activities of a table have a number."""
        if id(table) not in self._shares:
            rows = [v for v in self._views.values() if v.table is table and v.has(Field.TITLE) and not v.single]
            with_number = sum(view.has(Field.NUMBER) for view in rows)
            self._shares[id(table)] = with_number * 2 > len(rows)
        return self._shares[id(table)]


def _views(grid: Grid, index: int, table: Table, rows: range, *, after_page: bool) -> Iterator[View]:
    """The filled rows of a range; what stands in columns without a head is kept with the nearest head at its left."""
    known = [column.index for column in table.columns]
    unseen = grid.hidden_columns - set(known)
    worded = {column.index for column in table.columns if column.field in _WORDED}
    periods = {column.index for column in table.columns if column.field is Field.MARK}
    bodies = matrix.bodies(table)
    page, above = after_page, -2
    for r in rows:
        row = grid.rows[r]
        filled = {i: cell for i, cell in enumerate(row.cells) if cell.text and i not in unseen}
        if not filled:
            page = True
            continue
        filled = matrix.with_bodies(filled, bodies)
        below = frozenset(i for i in known if 0 <= i < len(row.cells) and row.cells[i].rows == 0)
        wide = len(filled) == 1 and next(iter(filled.values())).columns * 2 > len(known)
        cells = {
            i: cell for i, cell in filled.items() if i in known and not (i in worded and _CROSS.fullmatch(cell.text))
        }
        for i in filled.keys() - set(known):
            cells.setdefault(max((k for k in known if k < i), default=known[0]), filled[i])
        if periods:
            cells |= _coloured(row, table, periods - cells.keys())
        yield View(
            (index, r), table, parting.cells_of(cells, table), below, page, row.free, above == r - 1, row.hidden, wide
        )
        page, above = False, r


def _coloured(row: Row, table: Table, empty: set[int]) -> dict[int, Cell]:
    """Marks for those of the empty cells under periods that have a colour of their own, not that of their whole row."""
    cells = row.cells
    plain = {cells[c.index].fill for c in table.columns if c.field is Field.TITLE and 0 <= c.index < len(cells)}
    return {i: _MARKED for i in empty if i < len(cells) and cells[i].fill and cells[i].fill not in plain}


def _headers(grids: tuple[Grid, ...], choices: Choices) -> dict[int, tuple[Header, ...]]:
    """The header blocks of every visible grid that has some."""
    found = {i: tables.find(grid, i, choices.columns) for i, grid in enumerate(grids) if not grid.hidden}
    if all(header.aside for headers in found.values() for header in headers):
        found = {i: tables.guessed(grids[i], i, choices.columns) or headers for i, headers in found.items()}
    settled = iter(tables.without_indicator_tables(header for headers in found.values() for header in headers))
    return {i: _completed(grids[i], tuple(islice(settled, len(h)))) for i, h in found.items() if h}


def _completed(grid: Grid, headers: tuple[Header, ...]) -> tuple[Header, ...]:
    """The headers, with columns of their own for numbers and deadlines that stand in cells of something else."""
    found: dict[int, tuple[Table, list[int]]] = {}
    for header, following in zip(headers, (*headers[1:], None), strict=True):
        if not header.aside:
            # A page may have but the end of an item: all that stands under a head tells what its cells hold.
            _, rows = found.setdefault(id(header.table), (header.table, []))
            rows.extend(range(header.end, following.first if following else len(grid.rows)))
    made = {
        name: parting.completed(grid, without_idle_sections(grid, table, rows), rows)
        for name, (table, rows) in found.items()
    }
    return tuple(replace(header, table=made.get(id(header.table), header.table)) for header in headers)


def _last_rows(views: Iterable[View]) -> dict[int, int]:
    """The last row of the tables of each grid that is surely one: with several cells filled."""
    last: dict[int, int] = {}
    for view in views:
        row = view.place[1] if view.single is None else -1
        last[view.place[0]] = max(row, last.get(view.place[0], -1))
    return last


def _column_findings(grid: Grid, table: Table) -> Iterator[Finding]:
    """Columns that no field was known for, and hidden ones that were left out."""
    known = {column.index for column in table.columns}
    unknown = [c for c in table.columns if c.field is Field.EXTRA and not heads().knows(" ".join(c.heading))]
    found = [("recognition.column-unknown", column.index, " / ".join(column.heading)) for column in unknown]
    cells = grid.rows[table.first].cells
    found += [("recognition.column-hidden", i, cells[i].text) for i in grid.hidden_columns - known if i < len(cells)]
    for code, index, heading in found:
        if heading:
            address = grid.address(table.first, index)
            yield Finding(code, (("heading", heading),), severity=Severity.INFORMATION, cell=address)


def _is_signature(row: Row) -> bool:
    texts = [cell.text for cell in row.cells if cell.text]
    named = any(_INITIALS.search(text) for text in texts)
    return bool(begins(texts[0], surroundings().signature)) and (len(texts) == 1 or named)
