"""A table with columns of its own goes out in them: order, wording and content as in the source."""

from __future__ import annotations

from pathlib import Path

import pytest

from roadmap_desktop.domain.model import Plan
from roadmap_desktop.exchange import profiles
from roadmap_desktop.exchange.reading import read_plan
from roadmap_desktop.exchange.writer import write
from roadmap_desktop.exchange.writing.layout import lay_out
from tests.exchange.forms import read, sheet
from tests.exchange.workbooks import anonymous, bared, written

TITLE = "Дорожная карта развития на 2031-2032 годы\n"

MONEY = sheet(
    TITLE + "№|Исполнитель|Содержание мероприятия|Финансирование, тыс. руб.||Код|Период исполнения|Примечания\n"
    "|||2031 год|2032 год|||\n"
    "Раздел I. Сеть|||||||\n"
    "1|Минэк|Закупка оборудования|100|250,5|115|01.02.2031|срочно\n"
    "2|Минфин|Отчет о закупке|||116|декабрь 2031|",
    "A2:A3 B2:B3 C2:C3 D2:E2 F2:F3 G2:G3 H2:H3 A4:H4",
)
PAIRS = sheet(
    TITLE + "№|Мероприятие|Показатель|Ед. изм.|2031 год||2032 год|\n||||план|факт|план|факт\n"
    "1|Тропы|Длина троп|км|10|9,5|12|\n||Число троп|ед.|5||6|",
    "A2:A3 B2:B3 C2:C3 D2:D3 E2:F2 G2:H2",
)
DATES = sheet(
    TITLE + "№|Наименование мероприятия|Срок|\n||начала реализации|окончания реализации\n"
    "1|Закупка|01.02.2031|30.11.2031\n2|Отчет|01.12.2031|01.12.2031",
    "A2:A3 B2:B3 C2:D2",
)
MARKS = sheet(
    TITLE + "№|Мероприятие|Срок исполнения, 2031 год||||Исполнитель\n||1 кв.|2 кв.|3 кв.|4 кв.|\n"
    "1|Анализ||x|x||Минэк\n2|Доклад|x||||Минфин",
    "A2:A3 B2:B3 C2:F2 G2:G3",
)


def headings(plan: Plan) -> list[list[object]]:
    """The filled heads of the form, row by row."""
    set_sheet = lay_out(plan, profiles.suitable(plan))
    top, end = set_sheet.header
    return [[value for value in row.values if value != ""] for row in set_sheet.rows[top - 1 : end]]


def test_columns_keep_their_order_and_wording() -> None:
    assert headings(read(MONEY).plan) == [
        ["№", "Исполнитель", "Содержание мероприятия", "Финансирование, тыс. руб.", "Код", "Период исполнения",
         "Примечания"],
        ["2031 год", "2032 год"],
    ]  # fmt: skip


def test_the_years_of_planned_and_actual_figures_are_heads() -> None:
    assert headings(read(PAIRS).plan) == [
        ["№", "Мероприятие", "Показатель", "Ед. изм.", "2031 год", "2032 год"],
        ["план", "факт", "план", "факт"],
    ]


def facts(plan: Plan) -> list[list[str]]:
    return [[target.text for _, target in i.facts] for a in plan.activities for i in a.indicators]


def test_actual_figures_come_back_by_what_is_seen(tmp_path: Path) -> None:
    plan = read(PAIRS).plan
    assert facts(plan) == [["9,5"], []]
    assert facts(read_plan(bared(written(plan, tmp_path))).plan) == facts(plan)


@pytest.mark.parametrize(("grid", "heads"), [(DATES, "Срок"), (MARKS, "Срок исполнения, 2031 год")])
def test_dates_and_marks_become_one_column_of_words(grid: object, heads: str) -> None:
    (found,) = headings(read(grid).plan)  # type: ignore[arg-type]
    assert found.count(heads) == 1


@pytest.mark.parametrize("grid", [MONEY, PAIRS, DATES, MARKS], ids=["money", "pairs", "dates", "marks"])
def test_a_table_of_others_comes_back_with_and_without_the_hidden_sheet(grid: object, tmp_path: Path) -> None:
    plan = read(grid).plan  # type: ignore[arg-type]
    path = written(plan, tmp_path)
    assert read_plan(path).plan == plan
    bare = read_plan(bared(path)).plan
    assert headings(bare) == headings(plan)
    for back, first in zip(anonymous(bare).activities, anonymous(plan).activities, strict=True):
        assert (back.number, back.title, back.deadline, back.executors, back.extra) == (
            first.number, first.title, first.deadline, first.executors, first.extra,
        )  # fmt: skip
        assert [i.targets for i in back.indicators] == [i.targets for i in first.indicators]


def test_a_numbered_section_beside_a_column_of_another_kind_comes_back(tmp_path: Path) -> None:
    grid = sheet(TITLE + "№|Код|Мероприятие|Срок\n1.|Сеть||\n1.1.|К5|Закупка|2031", "B3:D3")
    plan = read(grid).plan
    assert [(section.number, section.title) for section in plan.sections] == [("1.", "Сеть")]
    assert read_plan(written(plan, tmp_path)).plan == plan


def test_columns_of_executors_become_one_that_names_all_of_them() -> None:
    plan = read(sheet(TITLE + "№|Мероприятие|Срок|Ответственный|Соисполнители\n1|А|2031|Минэк|Минфин")).plan
    assert headings(plan) == [["№", "Мероприятие", "Срок", "Ответственный, соисполнители"]]


def test_the_form_of_the_document_is_taken_by_its_name(tmp_path: Path) -> None:
    plan = read(MONEY).plan
    write(plan, profiles.named("own", plan), tmp_path / "own.xlsx", revision=1)
    assert read_plan(tmp_path / "own.xlsx").plan == plan
