"""A proposal laid out for looking over: one entry for each row of the document. Made in a worker."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from roadmap_desktop.app.mappings import row_words
from roadmap_desktop.app.similar import Offers, similar
from roadmap_desktop.domain.findings import Finding
from roadmap_desktop.domain.model import Organization
from roadmap_desktop.domain.proposal import Field, Grid, Proposal, RowClass, SourceRow, Table
from roadmap_desktop.gui.wizard.kinds import WHOLE, Kind, kind_of

Place = tuple[int, int]
"""Grid and row, counted from 0."""

_SLOTS: tuple[tuple[Field, ...], ...] = (
    (Field.NUMBER,),
    (Field.TITLE,),
    (Field.RESULT, Field.DOCUMENT, Field.INDICATOR),
    (Field.DEADLINE, Field.START, Field.FINISH),
    (Field.EXECUTORS,),
)
"""The fields that the rows are shown by, a tuple for each column of the view."""
SLOTS = len(_SLOTS)

_SHEET_CELL = re.compile(r"(?P<sheet>.*!)[A-Z]+(?P<row>\d+)", re.DOTALL)
_LAST_NUMBER = re.compile(r"(\d+)\D*$")


class Bracket(Enum):
    """The part of a bracket that a row carries: it joins the halves of what a page tore apart."""

    NONE = auto()
    START = auto()
    INSIDE = auto()
    TICK = auto()
    END = auto()


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """A row of the document; `cells` are its texts by slot, or one text that runs over all of them."""

    place: Place
    source: SourceRow
    kind: Kind
    cells: tuple[str, ...]
    bracket: Bracket = Bracket.NONE
    changeable: bool = False

    @property
    def label(self) -> str:
        """The number of the row, as its document counts."""
        match = _LAST_NUMBER.search(self.source.cell)
        return match[1] if match else str(self.place[1] + 1)


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Review:
    """All rows of a proposal, those that continue another one, and where each is found."""

    proposal: Proposal
    rows: tuple[ReviewRow, ...] = ()
    joins: tuple[int, ...] = ()
    """The indexes of the rows that continue another."""
    by_address: dict[str, int] = field(default_factory=dict)
    similar: Offers = field(default_factory=dict)
    """The organisations whose names resemble those of others."""
    words: tuple[str, ...] = ()
    """What each row is known by to the memory of the user's corrections; empty where nothing can be corrected."""

    def counts(self) -> Counter[Kind]:
        """How many rows there are of each kind."""
        return Counter(row.kind for row in self.rows)

    def start_of(self, row: ReviewRow) -> ReviewRow | None:
        """The row that this one continues."""
        index = self.by_address.get(row.source.joined)
        return None if index is None else self.rows[index]

    def row_of(self, finding: Finding) -> int | None:
        """The index of the row that a finding speaks of."""
        match = _SHEET_CELL.fullmatch(finding.cell)
        address = f"{match['sheet']}A{match['row']}" if match else finding.cell
        return self.by_address.get(address)


def review(proposal: Proposal, known: Iterable[Organization] = ()) -> Review:
    """Lay a proposal out; `known` are the organisations of the register."""
    places = {grid.address(r): (g, r) for g, grid in enumerate(proposal.grids) for r in range(len(grid.rows))}
    layout = _Layout(proposal)
    rows = [layout.row(places[source.cell], source) for source in proposal.rows if source.cell in places]
    by_address = {row.source.cell: index for index, row in enumerate(rows)}
    brackets = _brackets(rows, by_address)
    rows = [_with_bracket(row, brackets[i]) if i in brackets else row for i, row in enumerate(rows)]
    joins = tuple(i for i, row in enumerate(rows) if row.kind is Kind.CONTINUATION)
    words = tuple(row_words(_texts(proposal.grids, row.place)) if row.changeable else "" for row in rows)
    return Review(proposal, tuple(rows), joins, by_address, similar(proposal.plan, known), words)


class _Layout:
    def __init__(self, proposal: Proposal) -> None:
        self._grids = proposal.grids
        self._nested = {section.id for section in proposal.plan.sections if section.parent is not None}
        self._tables: dict[int, list[Table]] = {}
        for table in sorted(proposal.tables, key=lambda table: (table.grid, table.first)):
            self._tables.setdefault(table.grid, []).append(table)
        self._columns: dict[int, tuple[tuple[int, ...], ...]] = {}

    def row(self, place: Place, source: SourceRow) -> ReviewRow:
        """One row of the document."""
        table = self._table(place)
        kind = self._kind(place, source, table)
        whole = table is None or kind in WHOLE
        cells = (_running(self._grids[place[0]], place[1]),) if whole else self._cells(place, table)
        in_table = table is not None and place[1] > table.last and kind not in {Kind.HEADER, Kind.HEADER_AGAIN}
        return ReviewRow(place, source, kind, cells, changeable=in_table)

    def _table(self, place: Place) -> Table | None:
        """The table that a row stands in or below."""
        tables = self._tables.get(place[0], [])
        index = bisect_right([table.first for table in tables], place[1]) - 1
        return tables[index] if index >= 0 else None

    def _kind(self, place: Place, source: SourceRow, table: Table | None) -> Kind:
        if source.kind is RowClass.HEADER and (table is None or place[1] > table.last):
            return Kind.HEADER_AGAIN
        if source.kind is RowClass.SECTION and source.entity in self._nested:
            return Kind.SUBSECTION
        return kind_of(source.kind)

    def _cells(self, place: Place, table: Table | None) -> tuple[str, ...]:
        assert table is not None
        if id(table) not in self._columns:
            self._columns[id(table)] = tuple(_columns(table, fields) for fields in _SLOTS)
        cells = self._grids[place[0]].rows[place[1]].cells
        return tuple(
            " – ".join(" ".join(cells[i].text.split()) for i in columns if 0 <= i < len(cells) and cells[i].text)
            for columns in self._columns[id(table)]
        )


def _columns(table: Table, fields: Sequence[Field]) -> tuple[int, ...]:
    """The columns of the first of these fields that the table has; of a start and a finish both."""
    together = Field.START in fields
    for name in fields:
        found = tuple(c.index for c in table.columns if c.field is name or (together and c.field in fields))
        if found:
            return found
    return ()


def _texts(grids: Sequence[Grid], place: Place) -> Iterable[str]:
    return (cell.text for cell in grids[place[0]].rows[place[1]].cells)


def _running(grid: Grid, row: int) -> str:
    return " ".join(" ".join(cell.text.split()) for cell in grid.rows[row].cells if cell.text)


def _brackets(rows: Iterable[ReviewRow], by_address: dict[str, int]) -> dict[int, Bracket]:
    found: dict[int, Bracket] = {}
    for index, row in enumerate(rows):
        start = by_address.get(row.source.joined)
        if row.kind is not Kind.CONTINUATION or start is None:
            continue
        found.setdefault(start, Bracket.START)
        for between in range(start + 1, index):
            earlier = found.get(between, Bracket.INSIDE)
            found[between] = Bracket.TICK if earlier is Bracket.END else earlier
        found[index] = Bracket.END
    return found


def _with_bracket(row: ReviewRow, bracket: Bracket) -> ReviewRow:
    return ReviewRow(row.place, row.source, row.kind, row.cells, bracket, row.changeable)
