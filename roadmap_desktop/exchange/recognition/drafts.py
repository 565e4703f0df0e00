"""What the rows of tables are gathered into before the plan is made: sections and activities still open to joins."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from roadmap_desktop.domain.findings import Finding, Fix, Severity
from roadmap_desktop.domain.model import new_id
from roadmap_desktop.domain.proposal import Column, Field, Grid, Join, RowClass, SourceRow, Table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roadmap_desktop.domain.model import Pairs
    from roadmap_desktop.domain.proposal import Cell

Place = tuple[int, int]
"""Grid and row, counted from 0."""


@dataclass(slots=True)
class SectionDraft:
    """A section as printed; `notes` is how many notes stand above it."""

    place: Place
    title: str
    number: str = ""
    bold: bool = False
    italic: bool = False
    notes: int = 0
    id: str = field(default_factory=new_id)


@dataclass(slots=True)
class Line:
    """A result row of an activity: its result, indicator, unit and targets, by column index."""

    place: Place
    texts: dict[int, str] = field(default_factory=dict)


@dataclass(slots=True)
class ActivityDraft:
    """An activity: `texts` holds the entries of each column that belongs to it as a whole."""

    place: Place
    table: Table
    texts: dict[int, list[str]] = field(default_factory=dict)
    lines: list[Line] = field(default_factory=list)
    id: str = field(default_factory=new_id)

    def columns(self, wanted: Field) -> list[Column]:
        """The columns of its table that hold this field."""
        return [column for column in self.table.columns if column.field is wanted]

    def entries(self, wanted: Field) -> list[str]:
        """The texts of a field that belongs to the activity, one a source cell, from left to right."""
        return [text for column in self.columns(wanted) for text in self.texts.get(column.index, []) if text]

    def text(self, wanted: Field) -> str:
        """The one text of a field; cells of several rows are put on lines of their own."""
        return "\n".join(self.entries(wanted))

    def line_text(self, line: Line, wanted: Field) -> str:
        """The text of a field in one of its result rows."""
        return "\n".join(text for c in self.columns(wanted) if (text := line.texts.get(c.index, "")))


Draft = SectionDraft | ActivityDraft


def draft_title(draft: Draft) -> str:
    """The title of a draft, as a person knows it."""
    return draft.title if isinstance(draft, SectionDraft) else draft.text(Field.TITLE)


def draft_number(draft: Draft) -> str:
    """The number of a draft as printed; empty when it has none."""
    return draft.number if isinstance(draft, SectionDraft) else draft.text(Field.NUMBER)


@dataclass(slots=True)
class View:
    """A row of a table as recognition sees it: its filled cells by column.

    `page` tells that a page may have ended right above it; `below` are the columns that a merge from above covers.
    """

    place: Place
    table: Table
    cells: dict[int, Cell]
    below: frozenset[int] = frozenset()
    page: bool = False
    free: bool = False
    adjacent: bool = False
    hidden: bool = False
    full_width: bool = False

    def text(self, wanted: Field) -> str:
        """The texts of the columns that hold a field."""
        cells = self.cells
        return "\n".join(cells[c.index].text for c in self.table.columns if c.field is wanted and c.index in cells)

    def has(self, *wanted: Field) -> bool:
        """Whether some column of these fields is filled."""
        cells = self.cells
        return any(column.field in wanted and column.index in cells for column in self.table.columns)

    def covered(self, wanted: Field) -> bool:
        """Whether the column of a field is covered by a merge from above."""
        return any(column.field is wanted and column.index in self.below for column in self.table.columns)

    @property
    def single(self) -> Cell | None:
        """The only filled cell, when there is but one."""
        return next(iter(self.cells.values())) if len(self.cells) == 1 else None


class Trail:
    """Which row of the source became what, in the order of the source."""

    def __init__(self, grids: tuple[Grid, ...]) -> None:
        self._grids = grids
        self._rows: dict[Place, SourceRow] = {}

    def mark(self, place: Place, kind: RowClass, entity: str = "", joined: Place | None = None) -> None:
        """Say what a row was taken for; a later word on the same row replaces the earlier."""
        grid, row = place
        cells = self._grids[grid].rows[row].cells
        self._rows[place] = SourceRow(
            self.address(place),
            kind,
            entity,
            self.address(joined) if joined else "",
            text=" | ".join(cell.text for cell in cells if cell.text)[:200],
        )

    def join(self, place: Place, join: Join) -> None:
        """Add to a marked row what was put together there."""
        row = self._rows[place]
        self._rows[place] = SourceRow(row.cell, row.kind, row.entity, row.joined, (*row.joins, join), row.text)

    def finding(
        self,
        code: str,
        draft: Draft,
        arguments: Pairs = (),
        field: str = "",
        *,
        severity: Severity = Severity.WARNING,
        fix: Fix | None = None,
    ) -> Finding:
        """A finding about a section or an activity, with its number or title and its first cell."""
        place = draft_number(draft) or draft_title(draft)
        return Finding(code, arguments, draft.id, place, field, severity, self.address(draft.place), fix)

    def address(self, place: Place, column: int | None = None) -> str:
        """The address of a row or a cell for people."""
        return self._grids[place[0]].address(place[1], column)

    def seams(self) -> Iterator[tuple[str, str]]:
        """The pieces that were put together, two and two."""
        return (pieces for row in self._rows.values() for join in row.joins for pieces in pairwise(join.before))

    def rows(self) -> tuple[SourceRow, ...]:
        """Every marked row, in order."""
        return tuple(self._rows[place] for place in sorted(self._rows))
