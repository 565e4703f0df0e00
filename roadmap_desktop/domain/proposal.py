"""What was read from a file and what it was taken for: grids, row classes, joins, and the proposed plan.

Plain values: readers make the grids, recognition makes the proposal, the wizard shows both.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any

from roadmap_desktop.domain.findings import Finding
from roadmap_desktop.domain.model import Plan


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell as it was shown; `value` is set when the file typed it as a number or a date.

    `rows` and `columns` are the span of a merged cell. A cell that a merge covers is empty and has
    `rows` 0 (hidden under the one above) or `columns` 0 (under the one at its left). `fill` is a name of its colour, to
    be compared only; empty for none.
    """

    text: str = ""
    value: date | Decimal | None = None
    rows: int = 1
    columns: int = 1
    bold: bool = False
    italic: bool = False
    struck: bool = False
    fill: str = ""


EMPTY = Cell()
BELOW = Cell(rows=0)
BESIDE = Cell(columns=0)


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a grid; `free` is a line of text that stands outside any table.

    `place` says where a person finds the row, if not by its number in the grid: «таблица 2, строка 7».
    """

    cells: tuple[Cell, ...] = ()
    hidden: bool = False
    free: bool = False
    place: str = ""


@dataclass(frozen=True, slots=True)
class Grid:
    """A sheet or a text as rows of cells; rows and columns count from 0, shown from 1.

    `name` is empty for a text, whose rows are its lines. `widths` are in mm, as far as known.
    """

    rows: tuple[Row, ...]
    name: str = ""
    hidden: bool = False
    hidden_columns: frozenset[int] = frozenset()
    widths: tuple[float, ...] = ()

    def address(self, row: int, column: int | None = None) -> str:
        """Where a person finds the cell: «Лист1!C7», «строка 12» of a text, «таблица 2, строка 7» of a document."""
        if self.rows and self.rows[row].place:
            return self.rows[row].place
        if not self.name:
            return f"строка {row + 1}"
        letters, rest = "", (column or 0) + 1
        while rest:
            rest, digit = divmod(rest - 1, 26)
            letters = chr(ord("A") + digit) + letters
        return f"{self.name}!{letters}{row + 1}"


class Field(StrEnum):
    """What a column of a table holds."""

    NUMBER = "number"
    TITLE = "title"
    SECTION = "section"
    GOALS = "goals"
    RESULT = "result"
    DOCUMENT = "document"
    DEADLINE = "deadline"
    START = "start"
    FINISH = "finish"
    MARK = "mark"
    EXECUTORS = "executors"
    INDICATOR = "indicator"
    UNIT = "unit"
    TARGET = "target"
    FACT = "fact"
    NOTE = "note"
    EXTRA = "extra"

    @property
    def by_line(self) -> bool:
        """Whether each result row has a cell of its own, not the activity as a whole."""
        return self in {Field.RESULT, Field.INDICATOR, Field.UNIT, Field.TARGET, Field.FACT}


@dataclass(frozen=True, slots=True)
class Column:
    """A column and what it was taken for; `heading` is the path of its header cells from above.

    `label` is the year of a target, the period of a mark, the role of an executor, and of an extra column that the
    program knows for its own the field of a report («fact_date»).
    """

    index: int
    field: Field
    heading: tuple[str, ...] = ()
    label: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A header block found in a grid: rows `first` to `last`, both of it."""

    grid: int
    first: int
    last: int
    columns: tuple[Column, ...]


class RowClass(StrEnum):
    """What a row of the source was taken for."""

    BLANK = "blank"
    CAPTION = "caption"
    TITLE = "title"
    GOAL = "goal"
    HEADER = "header"
    COLUMN_NUMBERS = "column-numbers"
    SECTION = "section"
    ACTIVITY = "activity"
    RESULT = "result"
    CONTINUATION = "continuation"
    ABBREVIATION = "abbreviation"
    NOTE = "note"
    SIGNATURE = "signature"
    TOTAL = "total"
    PAGE = "page"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Join:
    """Pieces of a text that were put together, as they stood and as they stand now."""

    field: str
    before: tuple[str, ...]
    after: str


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A row of the source with its class and address.

    `entity` is the id of what it became, `joined` the address of the row that it continues.
    """

    cell: str
    kind: RowClass
    entity: str = ""
    joined: str = ""
    joins: tuple[Join, ...] = ()
    text: str = ""

    def to_json(self) -> dict[str, Any]:
        """The row as `import --json` prints it."""
        data: dict[str, Any] = {"cell": self.cell, "class": self.kind.value}
        data |= {name: getattr(self, name) for name in ("entity", "joined", "text") if getattr(self, name)}
        if self.joins:
            data["joins"] = [{"field": j.field, "before": list(j.before), "after": j.after} for j in self.joins]
        return data

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> "SourceRow":
        """The row that `to_json` wrote."""
        joins = (Join(j["field"], tuple(j["before"]), j["after"]) for j in data.get("joins", ()))
        texts = {name: data[name] for name in ("entity", "joined", "text") if name in data}
        return cls(data["cell"], RowClass(data["class"]), joins=tuple(joins), **texts)


@dataclass(frozen=True, slots=True)
class Choices:
    """What the user decided otherwise than recognition did: classes of rows and fields of columns.

    Keys are (grid, row) and (grid, column), counted from 0; `left_out` are grids that are not wanted.
    """

    rows: Mapping[tuple[int, int], RowClass] = field(default_factory=dict)
    columns: Mapping[tuple[int, int], Field] = field(default_factory=dict)
    left_out: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Origin:
    """What a workbook of the program knows of the plan that it was made from.

    `revision` is that of the database then, `rows` are the ids of the sections and activities, `columns` the source and
    the name of each, `fingerprint` stands for the texts of all cells of the activities.
    """

    revision: int
    rows: tuple[str, ...]
    columns: tuple[tuple[str, str], ...]
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """A plan as recognised, with everything that a person may want to check before taking it.

    `grids` are the source as a person sees it: those that `Choices` and `Table.grid` count.
    """

    plan: Plan
    findings: tuple[Finding, ...] = ()
    rows: tuple[SourceRow, ...] = ()
    tables: tuple[Table, ...] = ()
    grids: tuple[Grid, ...] = ()
    origin: Origin | None = None
