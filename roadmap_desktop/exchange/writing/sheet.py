"""A sheet as it will be written: rows of values with their looks and heights, spans, page breaks. No openpyxl here."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from typing_extensions import override

from roadmap_desktop.exchange.profiles.forms import Align, Form
from roadmap_desktop.exchange.writing.columns import POINTS_A_MM, Leaf


@dataclass(frozen=True, slots=True)
class Figure:
    """A decimal as it was typed («2,50»), for a cell that holds a number and shows it just so."""

    text: str

    @override
    def __str__(self) -> str:
        return self.text

    @property
    def number(self) -> float:
        """The number, in as few digits as a workbook keeps."""
        return float(self.text.replace(",", "."))

    @property
    def format(self) -> str:
        """The number format that shows as many decimals as were typed: «0.00»."""
        return "0." + "0" * len(self.text.partition(",")[2])


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula («G7-F7») and what it comes to, for whoever looks at the file without calculating it.

    `format` is that of a number («0.0%»); a formula of the program takes cells by their addresses, never a text.
    """

    text: str
    value: float | str
    format: str = ""

    @override
    def __str__(self) -> str:
        return str(self.value)


Value = str | int | Figure | Formula
"""What a cell holds; an empty text is a blank cell."""


class Look(NamedTuple):
    """How a cell is set; equal looks share one style of the workbook.

    `fill` is a colour («A9C6E8»), `format` that of numbers whose value brings none («@» takes what is typed for text).
    """

    size: int
    align: Align = Align.LEFT
    bold: bool = False
    italic: bool = False
    middle: bool = False
    grid: bool = False
    fill: str = ""
    format: str = ""


class Cell(NamedTuple):
    """A cell with what it reaches over: lines of its block and columns, both from 0, both ends inclusive."""

    top: int
    left: int
    bottom: int
    right: int
    value: Value
    look: Look


class Span(NamedTuple):
    """Cells merged into one; rows and columns count from 1, both ends inclusive."""

    top: int
    left: int
    bottom: int
    right: int


class Part(StrEnum):
    """What a line above or below the table is."""

    CAPTION = "caption"
    ACT = "act"
    TITLE = "title"
    GOALS_HEADING = "goals-heading"
    GOAL = "goal"
    NOTE = "note"
    ABOUT = "about"
    ABBREVIATIONS_HEADING = "abbreviations-heading"
    ABBREVIATION = "abbreviation"
    SIGNATURE = "signature"


class Key(NamedTuple):
    """Whose row it is: the id of a section or activity, and which of its lines, from 0."""

    entity: str
    line: int = 0


@dataclass(slots=True)
class Row:
    """One row: a value and a look for every column, the height in points.

    `keep` binds a row to the next one: no page should end between them; where a page cannot help it, it still never
    ends below a row that `heads` what follows. `part` says what a line outside the table is.
    A row of height 0 is left to the office, which fits it to what is typed.
    """

    values: list[Value]
    looks: list[Look | None]
    height: float
    key: Key | None = None
    keep: bool = False
    heads: bool = False
    part: Part | None = None


@dataclass(slots=True)
class Sheet:
    """The visible sheet; `header` are the first and the last row of the heading of its table, from 1.

    `repeated` are the rows of it that stand on every page, (0, 0) for none; `breaks` are the rows that pages end after.
    """

    form: Form
    columns: tuple[Leaf, ...]
    rows: list[Row] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)
    header: tuple[int, int] = (0, 0)
    repeated: tuple[int, int] = (0, 0)
    breaks: list[int] = field(default_factory=list)

    @property
    def widths(self) -> tuple[float, ...]:
        """The widths of the columns in points."""
        return tuple(leaf.width for leaf in self.columns)

    @property
    def scale(self) -> float:
        """What the sheet is printed at: smaller where its columns are wider than the paper."""
        return min(1.0, self.form.page.width * POINTS_A_MM / sum(self.widths))
