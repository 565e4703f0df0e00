"""The sheet «Замечания»: what the program finds doubtful in the plan, in words."""

from collections.abc import Sequence

from roadmap_desktop.domain.model import Plan
from roadmap_desktop.exchange.profiles.forms import Align, Form, Source
from roadmap_desktop.exchange.writing import paging
from roadmap_desktop.exchange.writing.additions import Remark
from roadmap_desktop.exchange.writing.columns import POINTS_A_MM, Leaf
from roadmap_desktop.exchange.writing.heading import add_heading
from roadmap_desktop.exchange.writing.setting import Setting
from roadmap_desktop.exchange.writing.sheet import Cell, Look, Sheet
from roadmap_desktop.exchange.writing.table import Table
from roadmap_desktop.exchange.writing.typesetting import PIXEL

_NUMBER, _KIND, _PLACE = 12.0, 34.0, 70.0
"""Widths in mm; the sentence takes the rest."""

_NONE = "Замечаний нет."


def lay_out_remarks(plan: Plan, form: Form, remarks: Sequence[Remark]) -> Sheet:
    """The sheet of a plan, set up as its form is."""
    setting = Setting(plan, form, _leaves(form))
    add_heading(setting, "Замечания", "" if remarks else _NONE)
    size = form.lettering.table
    Table(setting, size).add_header()
    setting.limit_rows()
    text = Look(size, grid=True)
    middle = text._replace(align=Align.CENTER)
    for number, remark in enumerate(remarks, 1):
        cells = (str(number), remark.place, remark.kind, remark.text)
        looks = (middle, text, middle, text)
        setting.add_block([Cell(0, i, 0, i, v, look) for i, (v, look) in enumerate(zip(cells, looks, strict=True))])
    paging.break_pages(setting.sheet)
    return setting.sheet


def _leaves(form: Form) -> tuple[Leaf, ...]:
    rest = form.page.width - 1 - _NUMBER - _PLACE - _KIND
    columns = (("№ п/п", _NUMBER), ("Пункт или мероприятие", _PLACE), ("Вид", _KIND), ("Замечание", rest))
    return tuple(
        Leaf(Source.NOTE, "", heading, "", Align.LEFT, width * POINTS_A_MM // PIXEL * PIXEL)
        for heading, width in columns
    )
