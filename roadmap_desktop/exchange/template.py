"""An empty workbook to type a new plan into without the program, which then reads it as any document."""

import json
from datetime import date
from pathlib import Path
from typing import Any

from openpyxl.utils import get_column_letter

from roadmap_desktop import paths
from roadmap_desktop.domain import ranks
from roadmap_desktop.domain.deadlines import Period
from roadmap_desktop.domain.model import Activity, Plan, Roadmap
from roadmap_desktop.exchange.profiles import Form, Source, parse
from roadmap_desktop.exchange.writing import checking, workbook
from roadmap_desktop.exchange.writing.columns import leaves
from roadmap_desktop.exchange.writing.heading import UNREAD
from roadmap_desktop.exchange.writing.layout import lay_out
from roadmap_desktop.exchange.writing.saving import replace_file
from roadmap_desktop.exchange.writing.setting import Setting
from roadmap_desktop.exchange.writing.sheet import Cell, Look, Sheet
from roadmap_desktop.exchange.writing.table import Table
from roadmap_desktop.exchange.writing.workbook import DropDown

_YEARS = 3
_NOTE = f"Лист для справки: здесь же списки для выбора; {UNREAD}"


def write_template(target: Path, year: int) -> None:
    """Write the workbook for three years from `year` on to `target`; errors as of `writer.write`."""
    text = (paths.resources() / "template.json").read_text(encoding="utf-8")
    data = json.loads(text.replace("{first}", str(year)).replace("{last}", str(year + _YEARS - 1)))
    form = parse(json.dumps(data["form"]), "template.json")
    plan = _empty_plan(data, year)
    sheet = _opened(lay_out(plan, form), data["rows"])
    guide, lists = _guide(plan, form, data["help"])
    pages = {workbook.VISIBLE: sheet, data["help"]["sheet"]: guide}
    drop_downs = _drop_downs(sheet, data, lists)
    content = workbook.made(pages, plan.roadmap.title, drop_downs=drop_downs)
    replace_file(target, content, lambda path: checking.compare(path, pages.values()))


def _empty_plan(data: dict[str, Any], year: int) -> Plan:
    period = Period(date(year, 1, 1), date(year + _YEARS - 1, 12, 31))
    roadmap = Roadmap("template", data["title"], period=period)
    count = data["rows"]
    rows = zip(range(1, count + 1), ranks.spread(count), strict=True)
    return Plan(roadmap, (), tuple(Activity(f"row{i}", "template", "", rank=r, number=f"{i}.") for i, r in rows))


def _opened(sheet: Sheet, count: int) -> Sheet:
    """The sheet for people to type into: rows grow with their texts, nothing typed turns into a date."""
    numeric = {i for i, leaf in enumerate(sheet.columns) if leaf.source is Source.TARGETS}
    for row in sheet.rows[-count:]:
        row.height, row.key = 0, None
        row.looks = [
            look if look is None or i in numeric else look._replace(format="@") for i, look in enumerate(row.looks)
        ]
    sheet.breaks.clear()
    return sheet


def _guide(plan: Plan, form: Form, data: dict[str, Any]) -> tuple[Sheet, dict[str, str]]:
    """The sheet with the rules, a sample and the lists; the ranges of the lists by their columns."""
    setting = Setting(plan, form, leaves(form, plan))
    text = Look(form.lettering.text)
    setting.add_line(None, data["title"], text._replace(bold=True))
    setting.add_line(None, _NOTE, text._replace(size=form.lettering.table, italic=True))
    for line in data["lines"]:
        setting.add_line(None, line, text)
    setting.add_line(None, "", text)
    Table(setting).add_header()
    plain = Look(form.lettering.table, grid=True)
    looks = [plain._replace(align=leaf.align) for leaf in setting.columns]
    setting.add_block(
        [Cell(0, i, 0, i, text, look) for i, (text, look) in enumerate(zip(data["sample"], looks, strict=True))]
    )
    setting.add_line(None, "", text)
    setting.add_line(None, data["lists_heading"], text)
    ranges: dict[str, str] = {}
    first = len(setting.sheet.rows) + 1
    lists = {name: (_columns(setting.sheet, name)[0], texts) for name, texts in data["lists"].items()}
    for i in range(max(len(texts) for _, texts in lists.values())):
        cells = [Cell(0, column, 0, column, texts[i], plain) for column, texts in lists.values() if i < len(texts)]
        setting.add_block(cells)
    for name, (column, texts) in lists.items():
        letter = get_column_letter(column + 1)
        ranges[name] = f"'{data['sheet']}'!${letter}${first}:${letter}${first + len(texts) - 1}"
    return setting.sheet, ranges


def _columns(sheet: Sheet, source: str) -> list[int]:
    return [i for i, leaf in enumerate(sheet.columns) if leaf.source.value == source]


def _drop_downs(sheet: Sheet, data: dict[str, Any], lists: dict[str, str]) -> list[DropDown]:
    first, last = len(sheet.rows) - data["rows"] + 1, len(sheet.rows)
    found: list[DropDown] = []
    for name, source in lists.items():
        columns = _columns(sheet, name)
        left, right = get_column_letter(columns[0] + 1), get_column_letter(columns[-1] + 1)
        found.append(DropDown(f"{left}{first}:{right}{last}", source))
    return found
