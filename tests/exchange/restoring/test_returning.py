"""What goes out in a form comes in again: with the hidden sheet as the same plan, without it as an equal one."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from roadmap_desktop.domain.deadlines import Deadline
from roadmap_desktop.domain.model import Document, Execution, Executor, Plan, Result, Section, Status
from roadmap_desktop.domain.targets import Target
from roadmap_desktop.errors import InputError
from roadmap_desktop.exchange import profiles
from roadmap_desktop.exchange.profiles import Approval
from roadmap_desktop.exchange.reading import read_plan
from roadmap_desktop.exchange.writing.workbook import HIDDEN
from tests.builders import a_plan, an_activity, an_indicator
from tests.exchange.workbooks import SEEDS, anonymous, bared, cell_of, edited, resaved, seed, written


@pytest.mark.parametrize("name", SEEDS)
def test_a_real_roadmap_comes_back_as_the_same_plan(name: str, tmp_path: Path) -> None:
    assert read_plan(written(seed(name), tmp_path)).plan == seed(name)


@pytest.mark.parametrize("name", SEEDS)
def test_a_real_roadmap_comes_back_without_its_hidden_parts(name: str, tmp_path: Path) -> None:
    plan = read_plan(bared(written(seed(name), tmp_path))).plan
    assert anonymous(plan) == anonymous(seed(name))


@pytest.mark.needs("soffice")
def test_real_roadmaps_come_back_after_another_program_saved_them(tmp_path: Path) -> None:
    whole = [written(seed(name), tmp_path, name=name) for name in SEEDS]
    again = resaved([*whole, *(bared(path) for path in whole)])
    plans = [read_plan(path).plan for path in again]
    assert plans[:2] == [seed(name) for name in SEEDS]
    assert [anonymous(plan) for plan in plans[2:]] == [anonymous(seed(name)) for name in SEEDS]


@pytest.mark.parametrize("form", ["targets", "documents", "general"])
@pytest.mark.parametrize("name", SEEDS)
def test_any_form_keeps_what_it_does_not_show(name: str, form: str, tmp_path: Path) -> None:
    assert read_plan(written(seed(name), tmp_path, form)).plan == seed(name)


def in_form(plan: Plan, **values: Any) -> Plan:
    """The plan with a form of its own that leaves out what stands around the table, or signs it."""
    form = replace(profiles.suitable(plan), name="own", **values)
    return replace(plan, roadmap=replace(plan.roadmap, layout=profiles.as_text(form)))


BARE: dict[str, Any] = {"heading": False, "goals": False, "abbreviations": False, "approval": Approval.NONE}


@pytest.mark.parametrize("name", SEEDS)
@pytest.mark.parametrize("left_out", [BARE, *({key: value} for key, value in BARE.items())])
def test_what_a_form_leaves_out_around_the_table_returns(name: str, left_out: dict[str, Any], tmp_path: Path) -> None:
    plan = in_form(seed(name), **left_out)
    assert read_plan(written(plan, tmp_path)).plan == plan


def test_a_signature_belongs_to_the_form_and_is_no_note(tmp_path: Path) -> None:
    plan = in_form(seed("tyumen"), signature=("Заместитель Губернатора области", "И.О. Фамилия"))
    path = written(plan, tmp_path)
    assert read_plan(path).plan == plan

    def retitle(page: Worksheet) -> None:
        page[cell_of(page, plan.roadmap.title)] = "План развития"

    back = read_plan(edited(path, retitle)).plan.roadmap
    assert (back.title, back.notes) == ("План развития", plan.roadmap.notes)


def rich_plan() -> Plan:
    """Two activities with everything that a form may leave out."""
    return a_plan(
        Section("s", "r", "Блок первый"),
        an_activity(
            "a",
            "Разработка регламента",
            "Май - июнь 2018",
            section="s",
            number="1.",
            goals=("1", "2"),
            executors=(Executor("ПОО", "соисполнитель", "ПОО"), Executor("СОИРО")),
            results=(Result("r1", "Приказ"), Result("r2", "Регламент")),
            documents=(Document("d1", "Отчет"), Document("d2", "Протокол")),
            indicators=(
                replace(an_indicator("i1", "r1", y2018="Да", y2019="-"), unit="«Да»/ «Нет»"),
                replace(an_indicator("i2", "r2", y2018="17", y2019="2,5"), name="Охват", unit="Ед."),
                replace(an_indicator("i3", "r2", y2018="1 000"), facts=(("2018", Target.of("900")),)),
            ),
            execution=(Execution("e", "2018", Status.DONE, date(2018, 6, 30), "приказ № 5"),),
            note="Контроль",
            extra=(("Источник", "Бюджет"),),
            cells=(("executors", "ПОО, СОИРО"),),
        ),
        an_activity("b", "Заключение договоров", "", section="s", number="2.", locked=True),
        years=("2018", "2019", "2020"),
    )


@pytest.mark.parametrize("form", ["targets", "documents", "general"])
def test_facts_execution_and_notes_return_from_every_form(form: str, tmp_path: Path) -> None:
    assert read_plan(written(rich_plan(), tmp_path, form)).plan == rich_plan()


def test_the_chosen_reading_of_a_deadline_returns(tmp_path: Path) -> None:
    activity = replace(an_activity("a", "Отчет", number="1."), deadline=Deadline.of("Апрель", "each-year"))
    (back,) = read_plan(written(a_plan(activity), tmp_path)).plan.activities
    assert back.deadline == activity.deadline


def changed(path: Path, old: str, new: str) -> Plan:
    """The plan after one visible cell was changed."""

    def edit(page: Worksheet) -> None:
        page[cell_of(page, old)] = new

    return read_plan(edited(path, edit)).plan


def test_an_edited_deadline_wins_and_all_else_stays(tmp_path: Path) -> None:
    plan = seed("smolensk")
    back = changed(written(plan, tmp_path), "Сентябрь 2018-декабрь 2020", "Октябрь 2018")
    differing = [(a, b) for a, b in zip(plan.activities, back.activities, strict=True) if a != b]
    assert [(a.number, b) for a, b in differing] == [
        ("8.", replace(differing[0][0], deadline=Deadline.of("Октябрь 2018")))
    ]
    assert replace(back, activities=plan.activities) == plan


def test_an_edited_result_keeps_its_id_and_its_indicator(tmp_path: Path) -> None:
    back = changed(written(rich_plan(), tmp_path, "targets"), "Приказ", "Распоряжение")
    first = rich_plan().activities[0]
    expected = replace(first, results=(Result("r1", "Распоряжение"), first.results[1]))
    assert back.activities[0] == expected


def test_edited_executors_are_split_anew(tmp_path: Path) -> None:
    back = changed(written(rich_plan(), tmp_path, "targets"), "ПОО, СОИРО", "СОИРО")
    activity = back.activities[0]
    assert [(e.organization, e.text) for e in activity.executors] == [("СОИРО", "СОИРО")]
    assert dict(activity.cells)["executors"] == "СОИРО"


def test_an_edited_title_of_the_roadmap_wins(tmp_path: Path) -> None:
    back = changed(written(rich_plan(), tmp_path), "Дорожная карта", "Дорожная карта развития на 2021-2022 годы")
    assert back.roadmap.title == "Дорожная карта развития на 2021-2022 годы"
    assert back.roadmap.id == "r"
    assert back.activities == rich_plan().activities


@pytest.mark.parametrize("form", ["documents", "general"])
def test_an_activity_of_which_only_the_title_is_known_stays_one_when_that_is_edited(form: str, tmp_path: Path) -> None:
    first, second = an_activity("a", "Приказ", number="1."), an_activity("b", "Отчет", "2018", number="1.1.")
    path = written(a_plan(first, second, notes=("Примечание",)), tmp_path, form)

    def rename(page: Worksheet) -> None:
        page[cell_of(page, "Приказ")] = "Постановление"

    plan = read_plan(edited(path, rename)).plan
    assert plan == a_plan(replace(first, title="Постановление"), second, notes=("Примечание",))


def test_rows_may_change_places(tmp_path: Path) -> None:
    plan = a_plan(*(an_activity(f"a{i}", f"Мероприятие {i}", number=f"{i}.", note=f"n{i}") for i in range(1, 5)))
    path = written(plan, tmp_path, "documents")

    def swap(page: Worksheet) -> None:
        row = page[cell_of(page, "Мероприятие 2")].row
        for upper, lower in zip(page[row], page[row + 1], strict=True):
            upper.value, lower.value = lower.value, upper.value

    back = read_plan(edited(path, swap)).plan
    assert [activity.id for activity in back.activities] == ["a1", "a3", "a2", "a4"]
    assert [activity.note for activity in back.activities] == ["n1", "n3", "n2", "n4"]


def test_a_deleted_row_is_gone_and_a_new_one_is_new(tmp_path: Path) -> None:
    plan = a_plan(*(an_activity(f"a{i}", f"Мероприятие {i}", number=f"{i}.") for i in range(1, 5)))

    def edit(page: Worksheet) -> None:
        row = page[cell_of(page, "Мероприятие 2")].row
        for cell in page[row]:
            cell.value = {1: "2.", 2: "Новое мероприятие"}.get(cell.column)

    back = read_plan(edited(written(plan, tmp_path, "documents"), edit)).plan
    assert [activity.title for activity in back.activities] == [
        "Мероприятие 1", "Новое мероприятие", "Мероприятие 3", "Мероприятие 4",
    ]  # fmt: skip
    assert [activity.id for activity in back.activities if activity.id.startswith("a")][:1] == ["a1"]
    assert "a2" not in {activity.id for activity in back.activities}


def test_a_copied_row_becomes_an_activity_of_its_own(tmp_path: Path) -> None:
    plan = a_plan(*(an_activity(f"a{i}", f"Мероприятие {i}", number=f"{i}.") for i in range(1, 4)))

    def copy(page: Worksheet) -> None:
        row = page[cell_of(page, "Мероприятие 1")].row
        for upper, lower in zip(page[row], page[row + 1], strict=True):
            lower.value = upper.value

    ids = [activity.id for activity in read_plan(edited(written(plan, tmp_path, "documents"), copy)).plan.activities]
    assert (ids[0], ids[2]) == ("a1", "a3")
    assert ids[1] not in {"a1", "a2", "a3"}


@pytest.mark.parametrize("damage", ["", "{", '{"entity": 1}', "[]"])
def test_a_spoilt_hidden_sheet_leaves_the_visible_cells(damage: str, tmp_path: Path) -> None:
    path = written(seed("smolensk"), tmp_path)
    book = load_workbook(path)
    book["_сведения"]["B2"] = damage
    book.save(path)
    assert anonymous(read_plan(path).plan) == anonymous(seed("smolensk"))


def test_a_plan_just_begun_comes_back(tmp_path: Path) -> None:
    plan = a_plan(an_activity("a", "Название"), years=("2018",))
    assert read_plan(written(plan, tmp_path, "targets")).plan == plan


def test_a_file_without_any_plan_is_still_refused(tmp_path: Path) -> None:
    Workbook().save(tmp_path / "empty.xlsx")
    with pytest.raises(InputError):
        read_plan(tmp_path / "empty.xlsx")


def test_without_the_column_of_keys_the_visible_cells_are_read(tmp_path: Path) -> None:
    plan = read_plan(edited(written(seed("tyumen"), tmp_path), lambda page: page.delete_cols(7))).plan
    assert anonymous(plan) == anonymous(seed("tyumen"))
    assert plan.roadmap.id == seed("tyumen").roadmap.id


def test_the_column_of_keys_may_be_shown(tmp_path: Path) -> None:
    def show(page: Worksheet) -> None:
        page.column_dimensions["G"].hidden = False

    assert read_plan(edited(written(seed("tyumen"), tmp_path), show)).plan == seed("tyumen")


def test_a_new_result_row_joins_its_activity_and_the_others_keep_their_ids(tmp_path: Path) -> None:
    plan = rich_plan()
    path = written(plan, tmp_path, "documents")

    def insert(page: Worksheet) -> None:
        row = page[cell_of(page, "Регламент")].row
        page.unmerge_cells(start_row=row - 1, end_row=row, start_column=1, end_column=1)
        for cell in list(page.merged_cells.ranges):
            if cell.min_row == row - 1:
                page.merged_cells.remove(cell)
        page.insert_rows(row + 1)
        page.cell(row + 1, 3).value = "План работы"

    results = read_plan(edited(path, insert)).plan.activities[0].results
    assert [(result.id if result.id[0] == "r" else "", result.text) for result in results[:2]] == [
        ("r1", "Приказ"),
        ("r2", "Регламент"),
    ]
    assert results[2].text == "План работы"


def test_a_title_and_a_period_that_the_user_gives_win(tmp_path: Path) -> None:
    path = written(seed("smolensk"), tmp_path)
    assert read_plan(path, title="Другое название").plan.roadmap.title == "Другое название"


def test_the_hidden_sheet_repeats_no_wording_of_the_form(tmp_path: Path) -> None:
    plan = seed("tyumen")
    hidden = load_workbook(written(plan, tmp_path))["_сведения"]
    texts = " ".join(str(cell.value) for row in hidden.iter_rows() for cell in row if cell.value)
    assert not [a.number for a in plan.activities if a.title in texts]
    assert not [a.number for a in plan.activities for result in a.results if result.text in texts]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"digests":[[', '"digests":[["",'),
        ('"entity":{"id":', '"entity":{"ID":'),
        ('"executors":[{"organization":"', '"executors":[{"organization":"?'),
        ('"section":"', '"section":"?'),
        ('"results":[{"id":', '"results":[{"ID":'),
        ('"around":[["', '"around":[["?'),
        ('"columns":[["', '"columns":[["?'),
    ],
)
def test_a_made_up_record_leaves_the_visible_cells(old: str, new: str, tmp_path: Path) -> None:
    path = written(seed("smolensk"), tmp_path)
    book = load_workbook(path)
    texts = [cell for row in book["_сведения"].iter_rows(min_col=2) for cell in row if cell.value]
    edited_ones = [cell for cell in texts if old in str(cell.value)]
    assert edited_ones
    edited_ones[-1].value = str(edited_ones[-1].value).replace(old, new, 1)
    book.save(path)
    assert anonymous(read_plan(path).plan) == anonymous(seed("smolensk"))


def test_a_workbook_of_the_first_days_has_its_keys_still(tmp_path: Path) -> None:
    """Its records do not tell what stood above the columns of reports."""
    path = written(seed("tyumen"), tmp_path)
    book = load_workbook(path)
    (cell,) = [row[1] for row in book[HIDDEN].iter_rows() if row[0].value == "roadmap"]
    data = json.loads(str(cell.value))
    del data["headings"]
    cell.value = json.dumps(data, ensure_ascii=False)
    book.save(path)
    assert read_plan(path).plan == seed("tyumen")


@pytest.mark.parametrize("name", SEEDS)
def test_the_examples_that_are_shipped_come_back_as_plans_of_the_program(name: str) -> None:
    assert read_plan(Path("seed") / f"{name}.xlsx").origin is not None
