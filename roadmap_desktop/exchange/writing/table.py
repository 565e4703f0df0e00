"""The table of a form: its header, sections across the width, activities with their lines."""

from collections.abc import Iterator
from itertools import groupby

from roadmap_desktop.domain.model import Activity, Organization, Section, SectionStyle
from roadmap_desktop.exchange.profiles.forms import Align, Repeat, Source
from roadmap_desktop.exchange.writing.columns import Leaf
from roadmap_desktop.exchange.writing.lines import blocks, lines
from roadmap_desktop.exchange.writing.setting import Setting
from roadmap_desktop.exchange.writing.sheet import Cell, Look


class Table:
    """Adds the table of a plan to a sheet that is being set; `size` in points stands for that of the form."""

    def __init__(self, setting: Setting, size: int = 0) -> None:
        self._setting = setting
        self._columns = setting.columns
        self._sources = setting.form.sources
        self._organizations: dict[str, Organization] = {o.id: o for o in setting.plan.organizations}
        self._plain = Look(size or setting.form.lettering.table, grid=True)
        self._looks = tuple(self._plain._replace(align=leaf.align) for leaf in self._columns)

    def add_header(self) -> None:
        """The heading, of two rows when columns stand in groups; repeated as the form has it."""
        sheet = self._setting.sheet
        look = self._plain._replace(align=Align.CENTER, middle=True)
        first = len(sheet.rows) + 1
        self._setting.add_block(list(_headings(self._columns, look)), keep=True)
        if self._setting.form.column_numbers:
            numbers = [Cell(0, i, 0, i, str(i + 1), look) for i in range(len(self._columns))]
            self._setting.add_block(numbers, keep=True)
        sheet.header = (first, len(sheet.rows))
        repeat = self._setting.form.repeat
        if repeat is Repeat.NUMBERS and self._setting.form.column_numbers:
            sheet.repeated = (len(sheet.rows), len(sheet.rows))
        elif repeat is not Repeat.NONE:
            sheet.repeated = sheet.header

    def add_section(self, section: Section, *, keyed: bool = True) -> None:
        """A section across the width; a numbered one keeps its number in the first column."""
        look = self._plain._replace(
            bold=section.style is SectionStyle.BOLD, italic=section.style is SectionStyle.ITALIC, middle=True
        )
        last, text = self._setting.last, section.title
        if section.number and self._columns[0].source is Source.NUMBER and last:
            number = look._replace(bold=False, italic=False, align=self._columns[0].align)
            cells = [Cell(0, 0, 0, 0, section.number, number), Cell(0, 1, 0, last, text, look)]
        else:
            text = f"{section.number} {text}" if section.number else text
            cells = [Cell(0, 0, 0, last, text, look._replace(align=Align.CENTER))]
        self._setting.add_block(cells, entity=section.id if keyed else "", keep=True)

    def add_activity(self, activity: Activity) -> None:
        """An activity: cells of its own over all its lines, a line for every result and indicator."""
        found = lines(activity, self._sources)
        cells = [
            Cell(block.first, block.column, block.last, block.column, block.value, self._looks[block.column])
            for block in blocks(activity, self._columns, found, self._organizations)
        ]
        self._setting.add_block(cells, entity=activity.id)


def _headings(columns: tuple[Leaf, ...], look: Look) -> Iterator[Cell]:
    bottom = 1 if any(leaf.group for leaf in columns) else 0
    numbered = enumerate(columns)
    for group, members in groupby(numbered, key=lambda item: item[1].group):
        inside = list(members)
        if group:
            yield Cell(0, inside[0][0], 0, inside[-1][0], group, look)
        for i, leaf in inside:
            yield Cell(1 if group else 0, i, bottom, i, leaf.heading, look)
