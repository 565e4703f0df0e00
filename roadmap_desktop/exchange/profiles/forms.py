"""What an official form consists of: plain values, read from resources/profiles."""

from dataclasses import dataclass
from enum import StrEnum


class Source(StrEnum):
    """What a column of a form shows: fields of an activity, parts of its indicators and of its reports."""

    NUMBER = "number"
    TITLE = "title"
    GOALS = "goals"
    RESULTS = "results"
    DOCUMENTS = "documents"
    DEADLINE = "deadline"
    LOCKED = "locked"
    EXECUTORS = "executors"
    INDICATOR = "indicator"
    UNIT = "unit"
    TARGETS = "targets"
    FACTS = "facts"
    STATUS = "status"
    FACT_DATE = "fact-date"
    EVIDENCE = "evidence"
    REASON = "reason"
    NOTE = "note"
    EXTRA = "extra"

    @property
    def by_line(self) -> bool:
        """Whether it has a cell for every result or indicator, not one for the whole activity."""
        return self in {Source.RESULTS, Source.INDICATOR, Source.UNIT, Source.TARGETS, Source.FACTS}

    @property
    def repeats(self) -> bool:
        """Whether it makes several columns: one a year, one an extra field."""
        return self in {Source.TARGETS, Source.FACTS, Source.EXTRA}

    @property
    def by_year(self) -> bool:
        """Whether its columns are years."""
        return self in {Source.TARGETS, Source.FACTS}


class Align(StrEnum):
    """How text stands in its cell."""

    LEFT = "left"
    CENTER = "center"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a form; `width` is in mm, of each column where the source repeats.

    `heading` may hold «{}» for the year or the name of the extra field. Neighbours with the same `group` stand under
    one common heading; a group with «{}» for the year stands over plan and fact of each. A column that stretches takes
    its share of what is left of the sheet. `field` names the only extra field that a column shows; one without it has
    the rest of them.
    """

    source: Source
    heading: str
    width: float
    align: Align = Align.LEFT
    group: str = ""
    stretch: bool = False
    field: str = ""

    @property
    def repeats(self) -> bool:
        """Whether it makes several columns."""
        return self.source.repeats and not self.field

    @property
    def by_pair(self) -> bool:
        """Whether it stands under each year together with its neighbours."""
        return self.source.by_year and "{}" in self.group


@dataclass(frozen=True, slots=True)
class Margins:
    """Margins of the sheet in mm."""

    left: float = 20
    right: float = 10
    top: float = 20
    bottom: float = 20


class Paper(StrEnum):
    """Sheet sizes that officials print on."""

    A4 = "A4"
    A3 = "A3"


@dataclass(frozen=True, slots=True)
class Page:
    """The sheet that the form is printed on; one sheet wide whatever the columns."""

    paper: Paper = Paper.A4
    landscape: bool = True
    margins: Margins = Margins()

    @property
    def width(self) -> float:
        """What columns may take, in mm."""
        return self.sides[0] - self.margins.left - self.margins.right

    @property
    def height(self) -> float:
        """What rows may take, in mm."""
        return self.sides[1] - self.margins.top - self.margins.bottom

    @property
    def sides(self) -> tuple[int, int]:
        """Width and height of the sheet, in mm."""
        short, long = {Paper.A4: (210, 297), Paper.A3: (297, 420)}[self.paper]
        return (long, short) if self.landscape else (short, long)


@dataclass(frozen=True, slots=True)
class Lettering:
    """The font of the form; `metrics` names the font whose widths stand for it, sizes are in points."""

    family: str = "Times New Roman"
    metrics: str = "LiberationSerif"
    text: int = 12
    table: int = 10


class Approval(StrEnum):
    """How the approval block is worded that is made of the act: «Приложение к …», or «УТВЕРЖДЕН …»; or left out."""

    ANNEX = "annex"
    APPROVED = "approved"
    NONE = "none"


class Repeat(StrEnum):
    """What stands at the top of every page but the first of the table."""

    HEADER = "header"
    NUMBERS = "numbers"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Form:
    """An official form: its columns and everything around the table.

    `name` is typed on the command line, `title` is shown. `caption` is the width of the approval block at the right, in
    mm; it and the two headings are made for a roadmap that has none of its own. `heading`, `goals` and `abbreviations`
    say whether the title and the two lists are printed, `signature` are the last lines of all. `origin` is what a
    user's own form was made of: the name of a form that ships, or the JSON text of an imported one. A form that is open
    hides nothing: what it keeps for reading back stands on a sheet and in a column that everybody sees.
    """

    name: str
    title: str
    columns: tuple[Column, ...]
    page: Page = Page()
    lettering: Lettering = Lettering()
    caption: float = 80
    approval: Approval = Approval.ANNEX
    goals_heading: str = ""
    abbreviations_heading: str = ""
    column_numbers: bool = False
    repeat: Repeat = Repeat.HEADER
    heading: bool = True
    goals: bool = True
    abbreviations: bool = True
    signature: tuple[str, ...] = ()
    open: bool = False
    origin: str = ""

    @property
    def sources(self) -> frozenset[Source]:
        """What the form shows."""
        return frozenset(column.source for column in self.columns)
