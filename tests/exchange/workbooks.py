"""Workbooks for tests: written, edited as people do, saved again by an office program."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import cache
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.workbook.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from roadmap_desktop.domain.model import Activity, Plan
from roadmap_desktop.exchange import profiles
from roadmap_desktop.exchange.reading import read_plan
from roadmap_desktop.exchange.writer import write
from roadmap_desktop.exchange.writing.workbook import VISIBLE

SEEDS = ("smolensk", "tyumen")
_TEXTS = Path(__file__).resolve().parent.parent / "data" / "seeds"


@cache
def seed(name: str) -> Plan:
    """A real roadmap, as recognised from its text."""
    return read_plan(_TEXTS / f"{name}.txt").plan


def written(plan: Plan, folder: Path, form: str = "", name: str = "plan") -> Path:
    """The workbook of a plan, in the form named or the suitable one."""
    target = folder / f"{name}.xlsx"
    write(plan, profiles.form(form) if form else profiles.suitable(plan), target, revision=7)
    return target


def edited(path: Path, edit: Callable[[Worksheet], None]) -> Path:
    """The workbook after somebody changed its visible sheet and saved it under another name."""
    book = load_workbook(path)
    edit(book[VISIBLE])
    return _saved(book, path, "edited")


def bared(path: Path) -> Path:
    """The workbook without what cannot be seen: hidden sheets, rows, columns and defined names."""
    book = load_workbook(path)
    for page in book.worksheets:
        if page.sheet_state != "visible":
            book.remove(page)
    for page in book.worksheets:
        for key in [key for key, column in page.column_dimensions.items() if column.hidden]:
            page.delete_cols(page[f"{key}1"].column)
            del page.column_dimensions[key]
        assert not any(row.hidden for row in page.row_dimensions.values()), "the program hides no row"
        page.print_title_rows = None
        page.print_area = None
    assert not book.defined_names
    return _saved(book, path, "bared")


def alone(path: Path) -> Path:
    """The table as somebody copied it into a workbook of its own: no other sheet, nothing behind its last column."""
    book = load_workbook(path)
    for page in book.worksheets:
        if page.title != VISIBLE:
            book.remove(page)
    page = book[VISIBLE]
    page.delete_cols(page.max_column)
    page.print_title_rows = None
    page.print_area = None
    return _saved(book, path, "alone")


def resaved(paths: Iterable[Path], kind: str = "xlsx:Calc MS Excel 2007 XML") -> list[Path]:
    """The files as LibreOffice saves them, in another folder."""
    paths = list(paths)
    folder = paths[0].parent / kind.partition(":")[0]
    own_profile = f"-env:UserInstallation=file://{paths[0].parent / 'office'}"
    command = ["soffice", own_profile, "--headless", "--convert-to", kind, "--outdir", str(folder), *map(str, paths)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return [folder / f"{path.stem}.{kind.partition(':')[0]}" for path in paths]


def cell_of(page: Worksheet, text: str) -> str:
    """The address of the only cell with this text."""
    (found,) = [cell.coordinate for row in page.iter_rows() for cell in row if cell.value == text]
    return found


def anonymous(plan: Plan) -> Plan:
    """A plan without what a file cannot bear without its hidden parts: ids, the form of its source."""
    ids: dict[str, str] = {}
    names = {organization.id: organization.name for organization in plan.organizations}

    def plain(id_: str | None) -> str | None:
        return id_ and ids.setdefault(id_, str(len(ids)))

    head = replace(
        plan.roadmap,
        id="",
        form="",
        layout="",
        goals=tuple(replace(goal, id="") for goal in plan.roadmap.goals),
        abbreviations=tuple(replace(abbreviation, id="") for abbreviation in plan.roadmap.abbreviations),
    )
    sections = tuple(
        replace(section, id=plain(section.id) or "", parent=plain(section.parent), roadmap="")
        for section in plan.sections
    )
    activities = tuple(_anonymous(activity, plain, names) for activity in plan.activities)
    organizations = tuple(replace(o, id="") for o in sorted(plan.organizations, key=lambda o: o.name))
    return Plan(head, sections, activities, organizations)


def _anonymous(activity: Activity, plain: Callable[[str | None], str | None], names: dict[str, str]) -> Activity:
    return replace(
        activity,
        id=plain(activity.id) or "",
        roadmap="",
        section=plain(activity.section),
        results=tuple(replace(result, id=plain(result.id) or "") for result in activity.results),
        documents=tuple(replace(document, id="") for document in activity.documents),
        indicators=tuple(replace(i, id="", result=plain(i.result)) for i in activity.indicators),
        executors=tuple(replace(e, organization=names[e.organization]) for e in activity.executors),
    )


def _saved(book: Workbook, path: Path, name: str) -> Path:
    target = path.with_name(f"{path.stem}-{name}.xlsx")
    book.save(target)
    return target
