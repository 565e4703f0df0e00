"""The sheet «График»: months, quarters or years as columns, coloured and lettered where an activity is due.

Colours fade in a copier, so every cell says by a letter what it is; a capital stands where a period ends.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from roadmap_desktop.domain.deadlines import Bar, Deadline, Period, bars
from roadmap_desktop.domain.model import Activity, Plan, Section
from roadmap_desktop.exchange.profiles.forms import Align, Form, Source
from roadmap_desktop.exchange.writing import paging
from roadmap_desktop.exchange.writing.columns import POINTS_A_MM, Leaf
from roadmap_desktop.exchange.writing.heading import SIZE, add_heading
from roadmap_desktop.exchange.writing.setting import Setting
from roadmap_desktop.exchange.writing.sheet import Cell, Look, Sheet
from roadmap_desktop.exchange.writing.table import Table
from roadmap_desktop.exchange.writing.typesetting import PIXEL

_LEGEND = (
    "с – срок исполнения, п – повторяется, д – далее без срока или постоянно; "
    "прописной буквой отмечен период, в котором срок истекает."
)
_MONTHS = ("янв", "фев", "мар", "апр", "май", "июн", "июл", "авг", "сен", "окт", "ноя", "дек")
_QUARTERS = ("I", "II", "III", "IV")

# Months up to three years, quarters up to twelve, else years.
_LONGEST = ((1, 36), (3, 144))
_MOST_COLUMNS = 60

_NUMBER, _TITLE = 10.0, 85.0
_NARROWEST, _WIDEST = 4.6, 12.0
_ROOM_FOR_NAMES = 7.0
"""Widths in mm: of №, of the title at least, of a period, and of one that has room for «янв»."""


class _Kind(NamedTuple):
    """How a cell of a bar is shown; the lower `order` yields where bars overlap."""

    order: int
    letter: str
    fill: str


_TAIL, _OCCURRENCE, _MAIN = _Kind(1, "д", "E2E2E2"), _Kind(2, "п", "C3DDB5"), _Kind(3, "с", "A9C6E8")


class _Mark(NamedTuple):
    """A cell that an activity is due in; `last` where the period ends there."""

    kind: _Kind
    last: bool


class Axis(NamedTuple):
    """The columns of the sheet: `units` of `months` each; `first` counts units from the year 0."""

    months: int
    first: int
    units: int

    @classmethod
    def of(cls, start: date, end: date) -> "Axis":
        """The whole units that hold these two days and what is between them."""
        length = _month(end) - _month(start) + 1
        months = next((months for months, longest in _LONGEST if length <= longest), 12)
        first = _month(start) // months
        return cls(months, first, min(_month(end) // months - first + 1, _MOST_COLUMNS))

    def place(self, day: date) -> int:
        """The column of a day, from 0; below 0 or beyond the last for a day outside."""
        return _month(day) // self.months - self.first

    def heads(self) -> Iterator[tuple[str, str]]:
        """The year and the name of every unit; years have no name."""
        for unit in range(self.first, self.first + self.units):
            year, month = divmod(unit * self.months, 12)
            names = {1: _MONTHS[month], 3: _QUARTERS[month // 3], 12: ""}
            yield str(year), names[self.months]


def lay_out_timeline(plan: Plan, form: Form) -> Sheet | None:
    """The sheet of a plan, set up as its form is; None when nothing tells what time it spans."""
    axis = _axis(plan)
    if axis is None:
        return None
    setting = Setting(plan, form, tuple(_leaves(form, axis)))
    _Timeline(setting, axis).fill()
    paging.break_pages(setting.sheet)
    return setting.sheet


def _axis(plan: Plan) -> Axis | None:
    """The period of the roadmap, else the time that its deadlines name."""
    period = plan.roadmap.period
    if period:
        return Axis.of(period.start, period.end)
    found = (bar.span for deadline in {a.deadline for a in plan.activities} for bar in bars(deadline.reading, None))
    days = [day for span in found for day in (span.start, span.end) if day]
    return Axis.of(min(days), max(days)) if days else None


def _leaves(form: Form, axis: Axis) -> Iterator[Leaf]:
    wordings = {column.source: column.heading for column in form.columns}
    left = form.page.width - 1 - _NUMBER
    width = min(max((left - _TITLE) / axis.units, _NARROWEST), _WIDEST)
    # Whole pixels are narrower than what was shared out: the rest is the title's.
    title = max(left - _points(width) / POINTS_A_MM * axis.units, _TITLE)
    number = wordings.get(Source.NUMBER, "№ п/п")
    yield Leaf(Source.NUMBER, "", number, "", Align.CENTER, _points(_NUMBER))
    yield Leaf(Source.TITLE, "", wordings.get(Source.TITLE, "Мероприятие"), "", Align.LEFT, _points(title))
    for i, (year, name) in enumerate(axis.heads()):
        short = name if axis.months > 1 or width >= _ROOM_FOR_NAMES else str((axis.first + i) % 12 + 1)
        yield Leaf(Source.DEADLINE, "", short or year, year if short else "", Align.CENTER, _points(width))


class _Timeline:
    """Fills the sheet; a deadline that occurs again and again is placed once."""

    def __init__(self, setting: Setting, axis: Axis) -> None:
        self._setting = setting
        self._axis = axis
        self._period: Period | None = setting.plan.roadmap.period
        self._plain = Look(SIZE, grid=True)
        self._letters = {
            kind: self._plain._replace(align=Align.CENTER, middle=True, fill=kind.fill)
            for kind in (_TAIL, _OCCURRENCE, _MAIN)
        }
        self._known: dict[Deadline, Mapping[int, _Mark]] = {}

    def fill(self) -> None:
        """Title, legend, and the rows of the plan."""
        setting = self._setting
        add_heading(setting, "График реализации", _LEGEND)
        table = Table(setting, SIZE)
        table.add_header()
        setting.limit_rows()
        for node in setting.plan.rows():
            if isinstance(node, Section):
                table.add_section(node, keyed=False)
            else:
                self._add(node)

    def _add(self, activity: Activity) -> None:
        number = self._plain._replace(align=Align.CENTER)
        cells = [Cell(0, 0, 0, 0, activity.number, number), Cell(0, 1, 0, 1, activity.title, self._plain)]
        marks = self._marks(activity.deadline)
        if marks:
            cells += [self._cell(i, marks.get(i)) for i in range(self._axis.units)]
        else:
            # What stands on no calendar is said in its own words.
            words = self._plain._replace(italic=True, middle=True)
            cells.append(Cell(0, 2, 0, self._setting.last, activity.deadline.text, words))
        self._setting.add_block(cells)

    def _cell(self, unit: int, mark: _Mark | None) -> Cell:
        column = unit + 2
        if mark is None:
            return Cell(0, column, 0, column, "", self._plain)
        letter = mark.kind.letter.upper() if mark.last else mark.kind.letter
        return Cell(0, column, 0, column, letter, self._letters[mark.kind])

    def _marks(self, deadline: Deadline) -> Mapping[int, _Mark]:
        known = self._known.get(deadline)
        if known is None:
            known = self._known[deadline] = {}
            for bar in bars(deadline.reading, self._period):
                for unit, mark in self._marked(bar):
                    known[unit] = max(known.get(unit, mark), mark)
        return known

    def _marked(self, bar: Bar) -> Iterator[tuple[int, _Mark]]:
        start, end = bar.span.start, bar.span.end
        first = self._axis.place(start) if start else 0
        last = self._axis.place(end) if end else self._axis.units - 1
        # «С 2019 года» names no end: it goes on, as a tail does.
        kind = _OCCURRENCE if bar.role == "occurrence" else _MAIN if bar.role == "main" and end else _TAIL
        for unit in range(max(first, 0), min(last, self._axis.units - 1) + 1):
            yield unit, _Mark(kind, kind is not _TAIL and unit == last)


def _month(day: date) -> int:
    return day.year * 12 + day.month - 1


def _points(width: float) -> float:
    return width * POINTS_A_MM // PIXEL * PIXEL
