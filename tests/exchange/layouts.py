"""Lays a plan out anew, as officials' programs do: columns dropped and shuffled, rows cut by pages, heads repeated."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.worksheet.worksheet import Worksheet

from roadmap_desktop.domain.model import Activity, Plan, Section, SectionStyle
from roadmap_desktop.exchange.recognition.phrases import opens_result

OPTIONAL = ("goals", "unit", "documents", "executors", "deadline")
HEADS = {
    "number": ("№ п/п", "№", "N п/п", "Номер пункта", "п/п"),
    "title": (
        "Мероприятие",
        "Наименование мероприятия",
        "Содержание мероприятия",
        "Мероприятия",
        "Контрольное событие",
    ),
    "goals": ("Задачи модели", "Задача", "Цель, задача", "Номер задачи"),
    "results": ("Результаты", "Ключевой результат", "Ожидаемый результат", "Ожидаемый непосредственный результат"),
    "documents": ("Документы, закрепляющие результат", "Подтверждающий документ", "Форма завершения"),
    "deadline": ("Сроки", "Срок реализации", "Срок исполнения", "Период реализации", "Срок выполнения мероприятия"),
    "executors": ("Ответственные", "Ответственный исполнитель", "Исполнители", "Ответственные за выполнение"),
    "unit": ("Единицы измерения", "Ед. изм.", "Единица измерения показателя"),
}
GROUPS = ("Целевые индикаторы", "Целевые показатели", "Значение показателя по годам", "Плановое значение")
OTHER_HEADS = {
    "number": ("№ пункта", "N", "№ пп.", "Порядковый номер", "Пункт плана"),
    "title": (
        "Перечень мероприятий",
        "Наименование основного мероприятия",
        "Наименование работ",
        "Содержание работы",
        "Мероприятие, направленное на достижение цели",
        "Мероприятие (действие)",
    ),
    "goals": ("№ задачи", "Решаемая задача", "Цели и задачи", "Задача дорожной карты"),
    "results": ("Планируемые результаты", "Итоги", "Результат реализации мероприятия", "Ожидаемый эффект"),
    "documents": (
        "Документ, подтверждающий исполнение",
        "Итоговый документ",
        "Вид подтверждающего документа",
        "Отчетные документы",
        "Форма отчетности",
    ),
    "deadline": ("Дата исполнения", "Плановый срок", "Сроки проведения", "Календарные сроки", "Период выполнения"),
    "executors": (
        "Исполнитель мероприятия",
        "Ответственные лица",
        "Орган, ответственный за исполнение",
        "Ответственный за реализацию",
        "Кто исполняет",
    ),
    "unit": ("Ед. измерения", "Единица измерения (по ОКЕИ)", "Единицы", "Единица изм."),
}
OTHER_GROUPS = ("Значения целевых показателей", "Целевое значение", "План по годам", "Показатели реализации по годам")
OTHER_YEAR_HEADS = ("{}г.", "в {} году", "{} г. (план)", "на {} год")
YEAR_HEADS = ("{}", "{} год", "{} г.", "План на {} год")
Cells = dict[str, str]


@dataclass(frozen=True)
class Form:
    """How a plan is to be laid out; `unbroken` is one table of a Word document over all pages."""

    columns: tuple[str, ...]
    years: tuple[str, ...]
    words: dict[str, str] = field(default_factory=dict)
    widths: dict[str, int] = field(default_factory=dict)
    page_lines: int = 0
    repeat_head: bool = True
    merged: bool = False
    unbroken: bool = False


@dataclass
class Printed:
    """A row of the layout: cells by column, or a heading; `span` counts the result rows of its activity on the page."""

    cells: Cells
    heading: Section | None = None
    span: int = 1
    head: int | None = None
    blank: bool = False


def random_form(plan: Plan, random: Random) -> Form:
    """Columns in any order behind the number, some of the optional ones gone, pages of any length."""
    years = plan.roadmap.years
    used = {"results", "executors", "deadline"} | ({"unit", "goals"} if years else {"documents"})
    dropped = set(random.sample(OPTIONAL, random.randint(0, 2)))
    rest = [name for name in HEADS if name in used - dropped] + ["title"] + (["targets"] if years else [])
    random.shuffle(rest)
    words = {name: random.choice(options) for name, options in HEADS.items()}
    words |= {"group": random.choice(GROUPS), "year": random.choice(YEAR_HEADS)}
    widths = {name: random.randint(14, 48) for name in rest}
    pages = random.choice([0, 18, 25, 33, 47])
    return Form(("number", *rest), years, words, widths, pages, random.random() < 0.7, merged=random.random() < 0.5)


def reworded(form: Form, random: Random) -> Form:
    """The same columns under other heads, each as some region words it."""
    words = {name: random.choice(options) for name, options in OTHER_HEADS.items()}
    words |= {"group": random.choice(OTHER_GROUPS), "year": random.choice(OTHER_YEAR_HEADS)}
    return replace(form, words=words)


def without_dropped(plan: Plan, form: Form) -> Plan:
    """What can be read back from the layout: the plan without the fields whose column was dropped."""

    def kept(activity: Activity) -> Activity:
        gone = {name: () for name in ("goals", "documents", "executors") if name not in form.columns}
        activity = replace(activity, **gone)  # type: ignore[arg-type]
        if "deadline" not in form.columns:
            activity = replace(activity, deadline=activity.deadline.of(""))
        if "unit" not in form.columns:
            activity = replace(activity, indicators=tuple(replace(i, unit="") for i in activity.indicators))
        return activity

    return replace(plan, activities=tuple(kept(activity) for activity in plan.activities))


def layout(plan: Plan, form: Form, random: Random) -> list[Printed]:
    """The printed rows of the whole table, page by page."""
    printed = [Printed({}, head=0)]
    used = 0
    for node in plan.rows():
        rows = [Printed({"number": node.number}, heading=node)] if isinstance(node, Section) else _activity(plan, node)
        for i, row in enumerate(rows):
            height = _height(row, form)
            if form.page_lines and height > form.page_lines - used:
                room = form.page_lines - used if i == 0 and random.random() < 0.8 else 0
                printed += _broken_over_pages(row, form, room, random)
                used = 0
            else:
                printed.append(row)
            used += min(height, form.page_lines)
    _count_spans(printed)
    return printed


def _broken_over_pages(row: Printed, form: Form, room: int, random: Random) -> list[Printed]:
    """What of a row fits on the page, the head of the next page, and the rest; the whole row there if nothing fits."""
    cut = _cut(row, form, room) if room > 0 else None
    above, below = ([cut[0]], cut[1]) if cut else ([], row)
    head_again = [Printed({}, head=random.randint(0, 1))] if form.repeat_head else []
    return [*above, Printed({}, blank=True), *head_again, below]


def _activity(plan: Plan, activity: Activity) -> list[Printed]:
    names = {o.id: o.name for o in plan.organizations}
    cells = dict(activity.cells)
    first: Cells = {
        "number": activity.number,
        "title": activity.title,
        "goals": cells.get("goals", ", ".join(activity.goals)),
        "documents": "\n".join(d.text for d in activity.documents),
        "deadline": activity.deadline.text,
        "executors": cells.get("executors", ", ".join(names[e.organization] for e in activity.executors)),
    }
    rows = [Printed({"results": result.text}) for result in activity.results] or [Printed({})]
    order = [result.id for result in activity.results]
    unit = ""
    for indicator in activity.indicators:
        row = rows[order.index(indicator.result or "") if indicator.result else 0]
        row.cells |= {f"target:{year}": target.text for year, target in indicator.targets}
        row.cells["unit"] = "" if indicator.unit == unit else indicator.unit
        unit = indicator.unit
    rows[0].cells |= first
    return rows


def _count_spans(printed: list[Printed]) -> None:
    """Tell every first row of an activity how many rows without a number follow it directly."""
    first: Printed | None = None
    for row in printed:
        if row.heading or row.head is not None or row.blank:
            first = None
        elif row.cells.get("number"):
            first = row
        elif first is not None and not set(row.cells) & {"title", "executors"}:
            first.span += 1
        else:
            first = None


def _wrapped(text: str, width: int) -> list[str]:
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lines += textwrap.wrap(paragraph, width, break_long_words=False, break_on_hyphens=False) or [""]
    return lines


def _width(name: str, form: Form) -> int:
    return form.widths.get("targets" if name.startswith("target:") else name, 30)


def _height(row: Printed, form: Form) -> int:
    if row.heading:
        return 1
    return max((len(_wrapped(text, _width(name, form))) for name, text in row.cells.items()), default=1)


def _cut(row: Printed, form: Form, room: int) -> tuple[Printed, Printed] | None:
    """The row as two: what fits on the page, and the rest without a number."""
    if row.heading:
        return None
    above: Cells = {}
    below: Cells = {}
    for name, text in row.cells.items():
        lines = _wrapped(text, _width(name, form))
        above[name], below[name] = " ".join(lines[:room]), " ".join(lines[room:])
    shown = {name for name in below if below[name] and _is_shown(name, form)}
    if form.unbroken and shown == {"results"} and opens_result(below["results"]):
        # With no page to be seen nobody can tell the rest from a further result.
        return None
    return (Printed(above), Printed(below)) if shown else None


def _is_shown(name: str, form: Form) -> bool:
    return ("targets" if name.startswith("target:") else name) in form.columns


def columns(form: Form) -> list[str]:
    """The columns with a target column for each year."""
    return [c for name in form.columns for c in ([f"target:{y}" for y in form.years] if name == "targets" else [name])]


def head(form: Form, variant: int) -> list[list[str]]:
    """The one or two header rows; variant 1 is broken by a narrow column."""
    words = {name: _broken(text) if variant else text for name, text in form.words.items()}
    names = columns(form)
    first = next((i for i, name in enumerate(names) if name.startswith("target:")), -1)
    top = [words.get(name, words["group"] if i == first else "") for i, name in enumerate(names)]
    if first < 0:
        return [top]
    years = [name.partition(":")[2] for name in names]
    return [top, [form.words["year"].format(year) if year else "" for year in years]]


def _broken(text: str) -> str:
    """A head as a narrow column breaks it: «Едини цы измер ения»."""
    return " ".join(part for word in text.split() for part in (word[:5], word[5:]) if part)


def as_text(plan: Plan, form: Form, printed: list[Printed], random: Random) -> str:
    """The layout as a text with tabs, like the two that were given."""
    roadmap = plan.roadmap
    lines = [*roadmap.captions, "", *(f"**{part}**" for part in [roadmap.title]), ""]
    if roadmap.goals:
        lines += [roadmap.goals_heading, "", *(f"{goal.number}. {goal.text}" for goal in roadmap.goals), ""]
    for row in printed:
        lines += _text_rows(row, form, random)
    if roadmap.abbreviations:
        lines += ["", roadmap.abbreviations_heading, ""]
        lines += [f"- {a.short} – {a.full}".rstrip() for a in roadmap.abbreviations]
    return "\n".join(lines)


def _text_rows(row: Printed, form: Form, random: Random) -> list[str]:
    names = columns(form)
    if row.blank:
        return [""]
    if row.head is not None:
        return ["\t".join(cells) for cells in head(form, row.head)]
    if row.heading:
        title = _marked(row.heading)
        if row.heading.number:
            return ["\t".join([row.heading.number, title] + [""] * (len(names) - 2))]
        free = form.repeat_head and random.random() < 0.3
        return ["", title, ""] if free else ["\t".join([title] + [""] * (len(names) - 1))]
    return ["\t".join(_lines_as_html(row.cells.get(name, "")) for name in names)]


def _lines_as_html(text: str) -> str:
    return "".join(f"<p>{line}</p>" for line in text.split("\n")) if "\n" in text else text


def _marked(section: Section) -> str:
    tag = {SectionStyle.BOLD: "b", SectionStyle.ITALIC: "i"}.get(section.style)
    return f"<{tag}>{section.title}</{tag}>" if tag else section.title


def as_workbook(plan: Plan, form: Form, printed: list[Printed], path: Path) -> None:
    """The layout as a workbook; `form.merged` merges section rows and header groups, as most officials do."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    roadmap = plan.roadmap
    names = columns(form)
    for caption in roadmap.captions:
        sheet.append([""] * (len(names) - 2) + [caption])
    sheet.append([])
    sheet.append([roadmap.title])
    sheet.cell(sheet.max_row, 1).font = Font(bold=True)
    sheet.append([])
    for line in ([roadmap.goals_heading] if roadmap.goals else []) + [f"{g.number}. {g.text}" for g in roadmap.goals]:
        sheet.append([line])
    for row in printed:
        _sheet_row(sheet, row, form)
    if roadmap.abbreviations:
        sheet.append([])
        sheet.append([roadmap.abbreviations_heading])
        for a in roadmap.abbreviations:
            sheet.append([f"- {a.short} – {a.full}".rstrip()])
    book.save(path)


def _sheet_row(sheet: Worksheet, row: Printed, form: Form) -> None:
    names = columns(form)
    if row.blank:
        _append(sheet, [None])
    elif row.head is not None:
        heads = head(form, row.head)
        at = [_append(sheet, [cell or None for cell in cells]) for cells in heads]
        if form.merged and len(heads) == 2:
            _merge_head(sheet, at[0], names)
    elif row.heading:
        _section_row(sheet, row.heading, form, len(names))
    else:
        texts = [row.cells.get(name) or None for name in names]
        numbers = [t is not None and t.isdigit() and names[i].startswith("target") for i, t in enumerate(texts)]
        at_row = _append(sheet, [int(t or 0) if n else t for t, n in zip(texts, numbers, strict=True)])
        for cell in sheet[at_row]:
            cell.alignment = Alignment(wrap_text=True)
        if form.merged and row.span > 1:
            _merge_activity(sheet, at_row, row.span, names)


def _append(sheet: Worksheet, cells: Sequence[str | int | None]) -> int:
    # `append` leaves no row at all for an empty list, and `max_row` does not count one of blanks.
    sheet.append(list(cells) or [None])
    return int(sheet._current_row)  # type: ignore[attr-defined]


def _section_row(sheet: Worksheet, section: Section, form: Form, width: int) -> None:
    at = _append(sheet, [section.number, section.title] if section.number else [section.title])
    cell = sheet.cell(at, 2 if section.number else 1)
    cell.font = Font(bold=section.style is SectionStyle.BOLD, italic=section.style is SectionStyle.ITALIC)
    if form.merged:
        sheet.merge_cells(start_row=at, end_row=at, start_column=2 if section.number else 1, end_column=width)


def _merge_activity(sheet: Worksheet, top: int, span: int, names: list[str]) -> None:
    for i, name in enumerate(names, 1):
        if name not in {"results", "unit"} and not name.startswith("target:"):
            sheet.merge_cells(start_row=top, end_row=top + span - 1, start_column=i, end_column=i)


def _merge_head(sheet: Worksheet, top: int, names: list[str]) -> None:
    years = [i + 1 for i, name in enumerate(names) if name.startswith("target:")]
    for i in range(1, len(names) + 1):
        if i not in years:
            sheet.merge_cells(start_row=top, end_row=top + 1, start_column=i, end_column=i)
    sheet.merge_cells(start_row=top, end_row=top, start_column=years[0], end_column=years[-1])
