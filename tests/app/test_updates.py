"""A workbook that went out, was edited as officials edit, and comes back into its roadmap; and files of others."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import pytest
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from roadmap_desktop.app import exports, updates
from roadmap_desktop.app.dump import content_json
from roadmap_desktop.app.messages import Messages
from roadmap_desktop.app.session import Label, Session
from roadmap_desktop.domain import edits
from roadmap_desktop.domain.changes import Change, plan_added
from roadmap_desktop.domain.comparison import Comparison
from roadmap_desktop.domain.model import Execution, Plan, Status
from roadmap_desktop.exchange.reading import read_plan
from tests.exchange import layouts
from tests.exchange.workbooks import SEEDS, alone, bared, cell_of, edited, seed

STEP = Label("step.field", (("number", "1."), ("field", "title")))


@pytest.fixture(params=SEEDS)
def session(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Session]:
    """A database with one of the real roadmaps."""
    with Session.open(tmp_path / "plan.db", create=True) as opened:
        opened.apply(plan_added(seed(request.param)), Label("step.import", (("title", request.param),)), "import")
        yield opened


def roadmap_of(session: Session) -> str:
    return next(iter(session.file.roadmaps))


def plan_of(session: Session) -> Plan:
    return session.file.plan(roadmap_of(session))


def exported(session: Session, folder: Path, form: str = "") -> Path:
    path = folder / "plan.xlsx"
    exports.export(session.file, roadmap_of(session), form, path)
    return path


def compared(session: Session, path: Path) -> Comparison:
    return updates.compare(session, roadmap_of(session), read_plan(path, known=session.file.organizations.values()))


def told(comparison: Comparison) -> list[str]:
    wording = updates.Wording(comparison, Messages("ru"))
    return [wording.sentence(difference) for difference in comparison.differences]


def edit(session: Session, make: Callable[[str], Change | None], number: int = 1) -> None:
    session.apply(make(plan_of(session).activities[number].id), STEP, "test")


# --- what officials do to a workbook ---------------------------------------------------------------------------------


def cell(page: Worksheet, key: str, heading: str) -> str:
    """The address of a cell by the key of its row and the beginning of the heading of its column."""
    (row,) = [cell.row for line in page.iter_rows() for cell in line if cell.value == key]
    found = [c for line in page.iter_rows(max_row=30) for c in line if str(c.value or "").startswith(heading)]
    best = [c for c in found if c.value == heading] or found
    return f"{get_column_letter(best[-1].column or 1)}{row}"


def set_cells(session: Session, number: int, **texts: str) -> Callable[[Worksheet], None]:
    """Write into the cells of one activity what stands under these headings."""
    key = f"{plan_of(session).activities[number].id}#0"

    def change(page: Worksheet) -> None:
        for heading, text in texts.items():
            page[cell(page, key, heading)] = text

    return change


@pytest.mark.parametrize("form", ["", "targets", "documents", "general"])
def test_what_comes_back_untouched_does_not_differ(session: Session, tmp_path: Path, form: str) -> None:
    path = exported(session, tmp_path, form)
    assert told(compared(session, path)) == []
    assert told(compared(session, bared(path))) == []


def test_edited_cells_are_the_only_differences_and_are_taken_as_one_step(session: Session, tmp_path: Path) -> None:
    before, digest = plan_of(session), session._store.digest
    other = before.activities[5].deadline.text
    texts = {"Мероприят": "Новое название", "Срок": "Март 2031", "Ответственн": "Центр развития"}
    path = edited(exported(session, tmp_path), set_cells(session, 4, **texts))
    found = compared(session, path)
    number, row = before.activities[4].number.rstrip("."), before.activities[4]
    executors = " ".join(dict(row.cells)["executors"].split())
    assert told(found) == [
        f"п. {number} · Мероприятие: «{row.title}» → «Новое название»",
        f"п. {number} · Срок: «{row.deadline.text}» → «Март 2031»",
        f"п. {number} · Ответственные исполнители: «{executors}» → «Центр развития»",
    ]
    updates.take(session, found, found.differences)
    after = plan_of(session)
    assert content_json(after) == content_json(read_plan(path).plan)
    assert [a.id for a, b in zip(before.activities, after.activities, strict=True) if a != b] == [row.id]
    assert after.activities[5].deadline.text == other
    session.undo()
    assert session._store.digest == digest
    assert plan_of(session) == before


@pytest.mark.parametrize("session", ["smolensk"], indirect=True)
def test_a_target_is_one_cell(tmp_path: Path, session: Session) -> None:
    plan = plan_of(session)
    path = edited(exported(session, tmp_path), set_cells(session, 0, **{plan.roadmap.years[0]: "17"}))
    (difference,) = compared(session, path).differences
    assert (difference.field, difference.year, difference.new) == ("targets", plan.roadmap.years[0], "17")


def lines_of(page: Worksheet, entity: str) -> list[int]:
    return [c.row or 0 for line in page.iter_rows() for c in line if str(c.value or "").startswith(f"{entity}#")]


def cut_row(page: Worksheet, entity: str) -> list[list[Any]]:
    """Take an activity out of the sheet, as «delete rows» does; gives what stood there."""
    rows = lines_of(page, entity)
    for span in [s for s in page.merged_cells.ranges if s.min_row >= rows[0]]:
        page.merged_cells.remove(span)
    cut = [[cell.value for cell in page[row]] for row in rows]
    page.delete_rows(rows[0], len(rows))
    return cut


def put_rows(page: Worksheet, row: int, rows: list[list[Any]]) -> None:
    for span in [s for s in page.merged_cells.ranges if s.min_row >= row]:
        page.merged_cells.remove(span)
    page.insert_rows(row, len(rows))
    for number, values in enumerate(rows, row):
        for column, value in enumerate(values, 1):
            page.cell(number, column).value = value


def test_a_deleted_an_added_and_a_moved_row(session: Session, tmp_path: Path) -> None:
    plan = plan_of(session)
    homes = [a.section for a in plan.activities]
    first = next(i for i in range(2, len(homes) - 4) if len({homes[i + j] for j in range(4)}) == 1)
    gone, upper, moved, last = plan.activities[first : first + 4]

    def work(page: Worksheet) -> None:
        cut_row(page, gone.id)
        rows = cut_row(page, moved.id)
        put_rows(page, lines_of(page, upper.id)[0], rows)
        title = cell_of(page, last.title)
        new: list[Any] = [None] * page.max_column
        new[0], new[page[title].column - 1] = "99.", "Совсем новое мероприятие"
        put_rows(page, lines_of(page, last.id)[0], [new])

    path = edited(exported(session, tmp_path), work)
    found = compared(session, path)
    assert {(d.kind.value, d.place) for d in found.differences if d.field in {"row", "place"}} == {
        ("removed", gone.number),
        ("added", "99."),
        ("moved", next(d.place for d in found.differences if d.field == "place")),
    }
    updates.take(session, found, found.differences)
    order = [a.id for a in plan_of(session).activities]
    assert order.index(moved.id) < order.index(upper.id) < order.index(last.id)
    assert gone.id not in order
    new = plan_of(session).activities[order.index(last.id) - 1]
    assert (new.number, new.title, new.section) == ("99.", "Совсем новое мероприятие", last.section)
    assert compared(session, path).differences == ()


# --- both sides ------------------------------------------------------------------------------------------------------


def test_what_the_database_altered_since_the_export_stays(session: Session, tmp_path: Path) -> None:
    path = exported(session, tmp_path)
    edit(session, lambda id_: edits.set_field(session.file, id_, "title", "Правка в базе"))
    edit(session, lambda id_: edits.remove(session.file, [id_]), 7)
    session.apply(edits.add_activity(session.file, roadmap_of(session), "Новое в базе"), STEP, "test")
    assert told(compared(session, path)) == []
    assert len(told(compared(session, bared(path)))) == 3


def test_an_edit_of_both_sides_is_a_conflict_with_three_texts(session: Session, tmp_path: Path) -> None:
    path = edited(exported(session, tmp_path), set_cells(session, 1, Срок="Март 2031", Мероприят="Иное"))
    then = plan_of(session).activities[1]
    edit(session, lambda id_: edits.set_field(session.file, id_, "deadline", "Май 2031"))
    found = compared(session, path)
    assert [(d.field, d.conflict, d.old, d.new, d.base) for d in found.differences] == [
        ("title", False, then.title, "Иное", then.title),
        ("deadline", True, "Май 2031", "Март 2031", then.deadline.text),
    ]
    assert "правили обе стороны" in told(found)[1]
    updates.take(session, found, updates.unopposed(found.differences))
    now = plan_of(session).activities[1]
    assert (now.title, now.deadline.text) == ("Иное", "Май 2031")


def test_a_revision_of_another_history_is_not_taken_for_the_export(session: Session, tmp_path: Path) -> None:
    """In a copy that went its own way the same revision is another state: the file must not be judged by it."""
    session.save_copy(tmp_path / "copy.db")
    edit(session, lambda id_: edits.set_field(session.file, id_, "title", "Первая история"))
    path = exported(session, tmp_path)
    with Session.open(tmp_path / "copy.db") as copy:
        edit(copy, lambda id_: edits.set_field(copy.file, id_, "deadline", "Март 2031"))
        assert copy.file.revision == session.file.revision
        fields = {difference.field for difference in compared(copy, path).differences}
        assert fields == {"title", "deadline"}


def test_what_was_undone_since_the_export_does_not_come_back(session: Session, tmp_path: Path) -> None:
    edit(session, lambda id_: edits.set_field(session.file, id_, "title", "Отмененное"))
    path = exported(session, tmp_path)
    session.undo()
    assert told(compared(session, path)) == []


# --- files of others -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("number", range(4))
def test_the_same_plan_broken_over_pages_does_not_differ(session: Session, tmp_path: Path, number: int) -> None:
    plan, random = plan_of(session), Random(number)
    form = layouts.random_form(plan, random)
    path = tmp_path / "pages.txt"
    path.write_text(layouts.as_text(plan, form, layouts.layout(plan, form, random), random), encoding="utf-8")
    assert told(compared(session, path)) == []


def test_another_roadmap_of_the_database_is_not_taken_for_this_one(session: Session, tmp_path: Path) -> None:
    path = exported(session, tmp_path)
    session.apply(edits.add_roadmap(session.file, "Другая"), STEP, "test")
    other = session.file.ordered_roadmaps()[1].id
    found = updates.compare(session, other, read_plan(path))
    assert found.differences
    updates.take(session, found, found.differences)
    assert len(session.file.plan(other).activities) == len(plan_of(session).activities)
    assert not {a.id for a in session.file.plan(other).activities} & {a.id for a in plan_of(session).activities}


def test_a_difference_as_json_has_its_sentence(session: Session, tmp_path: Path) -> None:
    path = edited(exported(session, tmp_path), set_cells(session, 1, Срок="Март 2031"))
    found = compared(session, path)
    row = updates.Wording(found, Messages("en")).to_json(found.differences[0])
    assert json.loads(json.dumps(row)) == row
    assert row["new"] == "Март 2031"
    assert row["text"].startswith("item 2 · Deadline: «")


# --- reports ---------------------------------------------------------------------------------------------------------

DONE = Execution("", "2018", Status.DONE, date(2018, 6, 29), "приказ № 5", "")


def report(session: Session, number: int, told: Execution) -> None:
    edit(session, lambda id_: edits.set_execution(session.file, id_, told), number)


@pytest.mark.parametrize("session", ["smolensk"], indirect=True)
@pytest.mark.parametrize("bare", [False, True])
def test_edited_reports_are_old_beside_new_and_one_step(session: Session, tmp_path: Path, bare: bool) -> None:
    report(session, 1, DONE)
    report(session, 1, Execution("", "", Status.IN_WORK, None, "идет работа", ""))
    before = session.file
    texts = {
        "Статус": "2018: Исполнено частично\n2019: Не исполнено",
        "Фактическая": "2018: 02.07.2018",
        "Сведения": "2018: приказ № 6",
        "Причина": "2019: нет средств",
    }
    path = edited(exported(session, tmp_path, "general"), set_cells(session, 1, **texts))
    found = compared(session, alone(path) if bare else path)
    assert sorted(told(found)) == sorted(
        [
            "п. 2 · Статус: «В работе» → «»",
            "п. 2 · Статус 2018: «Исполнено» → «Исполнено частично»",
            "п. 2 · Статус 2019: «» → «Не исполнено»",
            "п. 2 · Дата исполнения 2018: «29.06.2018» → «02.07.2018»",
            "п. 2 · Сведения об исполнении: «идет работа» → «»",
            "п. 2 · Сведения об исполнении 2018: «приказ № 5» → «приказ № 6»",
            "п. 2 · Причина отклонения 2019: «» → «нет средств»",
        ]
    )
    updates.take(session, found, found.differences)
    assert [
        (r.occurrence, r.status, r.fact_date, r.evidence, r.reason) for r in plan_of(session).activities[1].execution
    ] == [
        ("2018", Status.PARTLY, date(2018, 7, 2), "приказ № 6", ""),
        ("2019", Status.NOT_DONE, None, "", "нет средств"),
    ]
    session.undo()
    assert session.file.activities == before.activities


@pytest.mark.parametrize("session", ["smolensk"], indirect=True)
@pytest.mark.parametrize("bare", [False, True])
def test_a_deadline_that_a_file_fixes_is_fixed(session: Session, tmp_path: Path, bare: bool) -> None:
    path = edited(exported(session, tmp_path, "general"), set_cells(session, 1, **{"Срок закреплен": "Да"}))
    found = compared(session, alone(path) if bare else path)
    assert told(found) == ["п. 2 · Закреплено: «» → «✓»"]
    updates.take(session, found, found.differences)
    assert plan_of(session).activities[1].locked


@pytest.mark.parametrize("session", ["smolensk"], indirect=True)
def test_a_report_that_the_database_wrote_since_the_export_is_a_conflict_only_where_both_did(
    session: Session, tmp_path: Path
) -> None:
    report(session, 1, DONE)
    path = edited(exported(session, tmp_path, "general"), set_cells(session, 1, Статус="2018: Не исполнено"))
    report(session, 1, replace(DONE, status=Status.PARTLY, evidence="приказ № 7"))
    report(session, 2, DONE)
    found = compared(session, path)
    (sentence,) = told(found)
    assert sentence.startswith("п. 2 · Статус 2018: «Исполнено частично» → «Не исполнено»")
    assert sentence.endswith("(правили обе стороны, при выгрузке было «Исполнено»)")


@pytest.mark.parametrize("session", ["smolensk"], indirect=True)
def test_a_form_without_columns_of_reports_takes_none_away(session: Session, tmp_path: Path) -> None:
    report(session, 1, DONE)
    path = exported(session, tmp_path)
    report(session, 1, replace(DONE, status=Status.PARTLY))
    assert told(compared(session, path)) == []
    assert told(compared(session, bared(path))) == []


@pytest.mark.parametrize("session", ["smolensk"], indirect=True)
@pytest.mark.parametrize("bare", [False, True])
def test_a_fact_of_an_indicator_is_one_cell(session: Session, tmp_path: Path, bare: bool) -> None:
    row = plan_of(session).activities[0]
    edit(session, lambda id_: edits.set_target(session.file, id_, row.indicators[0].id, "2018", "5", facts=True), 0)
    path = exported(session, tmp_path, "general")
    edit(session, lambda id_: edits.set_target(session.file, id_, row.indicators[0].id, "2018", "7", facts=True), 0)
    found = updates.compared(session.file, roadmap_of(session), read_plan(alone(path) if bare else path), None)
    assert [(d.field, d.year, d.old, d.new) for d in found.differences] == [("facts", "2018", "7", "5")]
