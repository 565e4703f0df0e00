"""A plan beside the same plan read from a file: what differs, what conflicts, what a chosen part of it leads to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_desktop.domain import edits
from roadmap_desktop.domain.changes import Change, apply
from roadmap_desktop.domain.comparison import Comparison, Difference, Kind, accepted, compare
from roadmap_desktop.domain.deadlines import Deadline
from roadmap_desktop.domain.execution import REPORTED
from roadmap_desktop.domain.model import (
    Act,
    Activity,
    Document,
    Execution,
    Executor,
    File,
    Goal,
    Plan,
    Result,
    Section,
    Status,
)
from roadmap_desktop.domain.proposal import Column, Field, Origin, Proposal, Table
from roadmap_desktop.domain.registration import with_fresh_ids
from roadmap_desktop.domain.rules import check
from tests.builders import a_file, an_activity, an_indicator

ALL = tuple(field for field in Field if field not in {Field.START, Field.FINISH, Field.MARK, Field.SECTION})
YEARS = ("2018", "2019", "2020")
EXPORTED = ("a1", "a2", "a3", "a4", "a5", "a6", "a8", "a9", "s1", "s2", "s21")


def proposed(plan: Plan, *fields: Field) -> Proposal:
    """A plan as if read from a file of others with these columns; without any, from our own with all of them."""
    columns = [Column(i, field, (field.value,)) for i, field in enumerate(fields or ALL)]
    for field in {Field.TARGET, Field.FACT} & set(fields or ALL):
        columns += [Column(0, field, (year,), year) for year in YEARS]
    if not fields:  # ours have a column for every extra field that a row had, also when that row is gone
        columns.append(Column(0, Field.EXTRA, ("Источник",)))
        columns += [Column(0, Field.EXTRA, (field,), field) for field in (*REPORTED, "locked")]
    tables = (Table(0, 0, 0, tuple(columns)),)
    return Proposal(plan, tables=tables, origin=None if fields else Origin(0, EXPORTED, (), ""))


def a_roadmap() -> File:
    """Two sections with a sub-section, six activities, all that a row can hold."""
    return a_file(
        Section("s1", "r", "Блок первый"),
        Section("s2", "r", "Блок второй"),
        Section("s21", "r", "Подраздел", parent="s2"),
        an_activity(
            "a1",
            "Разработка регламента",
            "Май - июнь 2018",
            section="s1",
            number="1.",
            goals=("1", "2"),
            executors=(Executor("ПОО", text="ПОО"), Executor("СОИРО", text="СОИРО")),
            results=(Result("r1", "Приказ"), Result("r2", "Регламент"), Result("r3", "Отчет о работе")),
            documents=(Document("d1", "Протокол совещания"),),
            indicators=(
                replace(an_indicator("i1", "r1", y2018="Да", y2019="-"), unit="«Да»/ «Нет»"),
                replace(an_indicator("i2", "r2", y2018="17"), name="Охват", unit="Ед."),
            ),
            execution=(Execution("e", "2018", Status.DONE),),
            note="Контроль",
            extra=(("Источник", "Бюджет"),),
            cells=(("executors", "ПОО, СОИРО"), ("goals", "1, 2")),
        ),
        an_activity("a2", "Заключение договоров", "2018-2020", section="s1", number="2."),
        an_activity("a3", "Проведение экспертизы", "ежегодно", section="s21", number="3."),
        an_activity("a4", "Обучение наставников", "2019", section="s21", number="4."),
        an_activity("a5", "Выпуск сборника", "2020", section="s2", number="5.", documents=(Document("d2", "Сборник"),)),
        an_activity("a6", "Подведение итогов", "Декабрь 2020", number="6."),
        goals=(Goal("g1", "1", "Развитие сети"), Goal("g2", "2", "Обучение кадров")),
        years=YEARS,
    )


def edited(file: File, *changes: Callable[[File], Change | None]) -> File:
    for make in changes:
        change = make(file)
        file = apply(file, change) if change else file
    return file


def reported(file: File, activity: str, occurrence: str = "2018", **said: Any) -> Change | None:
    """A report is made or altered; one that says nothing is taken away."""
    change = edits.set_execution(file, activity, Execution("", occurrence, **said))
    if said or change is None:
        return change
    (step,) = change.steps
    assert isinstance(step.after, Activity)
    kept = tuple(report for report in step.after.execution if report.occurrence != occurrence)
    return Change((replace(step, after=replace(step.after, execution=kept)),))


def found(before: File, after: Plan, *fields: Field, base: Plan | None = None) -> Comparison:
    return compare(before, "r", proposed(after, *fields), base)


def taken(before: File, comparison: Comparison, chosen: Sequence[Difference] | None = None) -> File:
    change = accepted(before, comparison, comparison.differences if chosen is None else chosen)
    if change is None:
        return before
    after = apply(before, change)
    check(change, after)
    return after


def seen(plan: Plan) -> list[object]:
    """What a table shows of a plan: without identities, ranks and what has no column."""
    names = {o.id: o.name for o in plan.organizations}
    levels = plan.levels()

    def row(node: Section | Activity) -> tuple[object, ...]:
        if isinstance(node, Section):
            return levels[node.id], node.number, node.title
        order = {result.id: place for place, result in enumerate(node.results)}
        homes = {section.id: section.title for section in plan.sections}
        return (
            homes.get(node.section or ""),
            node.number,
            node.title,
            node.goals,
            node.deadline.text,
            [(names[e.organization], e.role, e.text) for e in node.executors],
            [result.text for result in node.results],
            [document.text for document in node.documents],
            [
                (i.name, i.unit, order.get(i.result or ""), {y: t.text for y, t in i.targets if t.text})
                for i in sorted(node.indicators, key=lambda i: order.get(i.result or "", len(order)))
            ],
            [said for r in node.execution if any((said := (r.occurrence, *(getattr(r, n) for n in REPORTED)))[1:])],
            node.note,
            dict(node.extra),
        )

    return [plan.roadmap.title, [(g.number, g.text) for g in plan.roadmap.goals], *map(row, plan.rows())]


def told(comparison: Comparison) -> list[tuple[str, str, str, str]]:
    return [(d.place, d.field, d.old, d.new) for d in comparison.differences]


EDITS: dict[str, tuple[Callable[[File], Change | None], list[tuple[str, str, str, str]]]] = {
    "title": (
        lambda f: edits.set_field(f, "a2", "title", "Расторжение договоров"),
        [("2.", "title", "Заключение договоров", "Расторжение договоров")],
    ),
    "number": (lambda f: edits.set_field(f, "a2", "number", "2.1."), [("2.", "number", "2.", "2.1.")]),
    "deadline": (lambda f: edits.set_field(f, "a2", "deadline", "2021"), [("2.", "deadline", "2018-2020", "2021")]),
    "executors": (
        lambda f: edits.set_field(f, "a1", "executors", "СОИРО, Центр развития"),
        [("1.", "executors", "ПОО, СОИРО", "СОИРО, Центр развития")],
    ),
    "goals": (lambda f: edits.set_field(f, "a1", "goals", "2"), [("1.", "goals", "1, 2", "2")]),
    "result": (lambda f: edits.set_part(f, "a1", "r1", "Распоряжение"), [("1.", "results", "Приказ", "Распоряжение")]),
    "result order": (lambda f: edits.move_part(f, "a1", "r3", -2), [("1.", "results", "Регламент", "")]),
    "document": (lambda f: edits.add_part(f, "a5", "documents", "Акт"), [("5.", "documents", "", "Акт")]),
    "target": (lambda f: edits.set_target(f, "a1", "i2", "2020", "25"), [("1.", "targets", "", "25")]),
    "unit": (lambda f: edits.set_indicator(f, "a1", "i2", unit="Чел."), [("1.", "unit", "Ед.", "Чел.")]),
    "measured": (
        lambda f: edits.set_indicator(f, "a1", "i2", result="r3"),
        [("1.", "result", "Регламент", "Отчет о работе")],
    ),
    "indicator": (
        lambda f: edits.remove_part(f, "a1", "i2"),
        [("1.", "indicators", "Охват, Ед.: 2018 – 17", "")],
    ),
    "fact": (lambda f: edits.set_target(f, "a1", "i2", "2018", "15", facts=True), [("1.", "facts", "", "15")]),
    "status": (lambda f: reported(f, "a1", status=Status.PARTLY), [("1.", "status", "done", "partly")]),
    "fact date": (
        lambda f: reported(f, "a1", status=Status.DONE, fact_date=date(2018, 6, 29)),
        [("1.", "fact_date", "", "2018-06-29")],
    ),
    "report that comes": (
        lambda f: reported(f, "a2", "2019-04", evidence="приказ № 5", reason="нет средств"),
        [("2.", "evidence", "", "приказ № 5"), ("2.", "reason", "", "нет средств")],
    ),
    "report that goes": (lambda f: reported(f, "a1"), [("1.", "status", "done", "")]),
    "note": (lambda f: edits.set_field(f, "a1", "note", ""), [("1.", "note", "Контроль", "")]),
    "lock": (lambda f: edits.set_field(f, "a1", "locked", "да"), [("1.", "locked", "", "✓")]),
    "section": (
        lambda f: edits.set_section(f, "s1", title="Блок I"),
        [("Блок первый", "title", "Блок первый", "Блок I")],
    ),
    "removed": (lambda f: edits.remove(f, ["a4"]), [("4.", "row", "4. Обучение наставников", "")]),
    "place": (lambda f: edits.move(f, "a4", "s21", after=None), [("4.", "place", "3.", "")]),
    "home": (lambda f: edits.move(f, "a4", "s1", after="a2"), [("4.", "section", "Подраздел", "Блок первый")]),
    "goal": (
        lambda f: edits.set_goals(f, "r", [("1", "Развитие сети"), ("2", "Обучение")]),
        [("", "goals", "2. Обучение кадров", "2. Обучение")],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", EDITS)
def test_one_edit_is_one_difference_and_leads_there(name: str) -> None:
    before, (make, expected) = a_roadmap(), EDITS[name]
    after = edited(before, make).plan("r")
    comparison = found(before, after)
    assert told(comparison) == expected
    result = taken(before, comparison)
    assert seen(result.plan("r")) == seen(after)


def test_the_same_plan_under_other_ids_does_not_differ() -> None:
    before = a_roadmap()
    assert found(before, with_fresh_ids(before.plan("r"))).differences == ()


def test_where_lines_break_is_no_difference() -> None:
    before = edited(a_roadmap(), lambda f: edits.set_field(f, "a2", "title", "Заключение\nдоговоров"))
    assert found(before, a_roadmap().plan("r")).differences == ()


RENAMED = {
    "retitled": {"a2": {"title": "Расторжение соглашений"}},
    "renumbered": {f"a{i}": {"number": f"{i + 1}."} for i in range(2, 7)},
    "typing error, renumbered": {"a5": {"title": "Выпуск сборников", "number": "7."}},
}


@pytest.mark.parametrize("name", RENAMED)
def test_a_row_is_known_by_what_is_left_of_number_and_title(name: str) -> None:
    before, plan = a_roadmap(), a_roadmap().plan("r")
    activities = tuple(replace(a, **RENAMED[name].get(a.id, {})) for a in plan.activities)  # type: ignore[arg-type]
    comparison = found(before, with_fresh_ids(replace(plan, activities=activities)))
    expected = {(id_, field) for id_, fields in RENAMED[name].items() for field in fields}
    assert {(d.entity, d.field) for d in comparison.differences} == expected


def test_rows_are_never_matched_by_position() -> None:
    before = a_roadmap()
    plan = with_fresh_ids(replace(before.plan("r"), activities=before.plan("r").activities[1:]))
    assert told(found(before, plan)) == [("1.", "row", "1. Разработка регламента", "")]


def test_a_row_replaced_by_another_is_not_a_renamed_one() -> None:
    before, plan = a_roadmap(), a_roadmap().plan("r")
    other = an_activity("n", "Закупка мебели", "Март 2021", section="s1", number="1.", results=(Result("n1", "Акт"),))
    comparison = found(before, replace(plan, activities=(other, *plan.activities[1:])))
    assert [(d.kind, d.place) for d in comparison.differences if d.field == "row"] == [
        (Kind.ADDED, "1."),
        (Kind.REMOVED, "1."),
    ]


def test_two_rows_with_one_number_and_title_stay_two() -> None:
    twins = [an_activity(f"a{i}", "Отчет", f"Март 201{i}", number="1.") for i in (8, 9)]
    before = a_file(*twins)
    assert found(before, with_fresh_ids(a_file(*reversed(twins)).plan("r"))).differences[0].kind is Kind.MOVED


HIDING = (Field.TITLE, Field.NUMBER, Field.DEADLINE)


def test_a_form_without_a_column_deletes_nothing() -> None:
    before = a_roadmap()
    bare = [
        Activity(a.id, "r", a.title, a.section, a.rank, a.number, deadline=a.deadline)
        for a in before.plan("r").activities
    ]
    plan = replace(before.plan("r"), activities=tuple(bare), roadmap=replace(before.roadmaps["r"], goals=(), years=()))
    assert found(before, with_fresh_ids(plan), *HIDING).differences == ()
    assert len(found(before, plan).differences) > 5


def test_a_table_without_sections_moves_nothing() -> None:
    before = a_roadmap()
    rows = tuple(replace(a, section=None, rank=str(i)) for i, a in enumerate(before.plan("r").activities))
    new = an_activity("n", "Новое", number="4.1.", rank="3a")
    plan = replace(before.plan("r"), sections=(), activities=(*rows[:4], new, *rows[4:]))
    comparison = found(before, plan, *ALL)
    assert [(d.kind, d.entity) for d in comparison.differences] == [(Kind.ADDED, "n")]
    after = taken(before, comparison)
    assert after.activities["n"].section == "s21"
    assert [a.id for a in after.plan("r").activities] == ["a1", "a2", "a3", "a4", "n", "a5", "a6"]


def test_a_year_without_a_column_keeps_its_targets() -> None:
    before = a_roadmap()
    plan = edited(before, lambda f: edits.set_target(f, "a1", "i1", "2018", "")).plan("r")
    columns = (Column(0, Field.TITLE), Column(1, Field.TARGET, ("2019",), "2019"))
    assert compare(before, "r", Proposal(plan, tables=(Table(0, 0, 0, columns),))).differences == ()


def test_a_deadline_that_the_program_worded_is_compared_by_its_days() -> None:
    before, plan = a_roadmap(), a_roadmap().plan("r")
    dated = replace(plan.activities[0], deadline=Deadline.of("с мая 2018 года по июнь 2018 года"))
    plan = replace(plan, activities=(dated, *plan.activities[1:]))
    assert found(before, plan, Field.TITLE, Field.START, Field.FINISH).differences == ()
    assert len(found(before, plan, Field.TITLE, Field.DEADLINE).differences) == 1


def test_what_only_the_database_altered_is_no_difference() -> None:
    exported = a_roadmap()
    now = edited(
        exported,
        lambda f: edits.set_field(f, "a2", "title", "Иное"),
        lambda f: edits.add_activity(f, "r", "Новое в базе"),
        lambda f: edits.remove(f, ["a4"]),
        lambda f: edits.move(f, "a6", "s1"),
        lambda f: edits.set_target(f, "a1", "i1", "2018", "Нет"),
    )
    assert found(now, exported.plan("r"), base=exported.plan("r")).differences == ()
    assert len(found(now, exported.plan("r"), *ALL).differences) == 5


def test_a_row_that_was_not_exported_is_not_missed() -> None:
    exported = a_roadmap()
    now = edited(exported, lambda f: edits.add_activity(f, "r", "Новое в базе"), lambda f: edits.remove(f, ["a2"]))
    assert [d.entity for d in found(now, exported.plan("r")).differences] == ["a2"]


def test_an_approval_block_that_the_form_worded_is_no_difference() -> None:
    act = Act("распоряжение", "Правительства области", date(2017, 3, 20), "216-рп")
    before = a_file(an_activity("a1", number="1."), act=act)
    block = ("УТВЕРЖДЕНА", "распоряжением Правительства области", "от 20.03.2017 № 216-рп")
    plan = before.plan("r")
    worded = replace(plan, roadmap=replace(plan.roadmap, captions=block))
    other = replace(plan, roadmap=replace(worded.roadmap, act=replace(act, number="300-рп")))
    assert found(before, worded).differences == ()
    assert [d.field for d in found(before, other).differences] == ["captions"]


def test_what_both_sides_altered_is_a_conflict() -> None:
    exported = a_roadmap()
    now = edited(
        exported,
        lambda f: edits.set_field(f, "a2", "deadline", "2019"),
        lambda f: edits.remove(f, ["a4"]),
        lambda f: edits.set_field(f, "a5", "note", "Срочно"),
        lambda f: edits.set_field(f, "a3", "title", "Общее"),
    )
    file = edited(
        exported,
        lambda f: edits.set_field(f, "a2", "deadline", "2021"),
        lambda f: edits.set_field(f, "a4", "title", "Обучение"),
        lambda f: edits.remove(f, ["a5"]),
        lambda f: edits.set_field(f, "a3", "title", "Общее"),
        lambda f: edits.set_field(f, "a6", "number", "7."),
    )
    comparison = found(now, file.plan("r"), base=exported.plan("r"))
    assert {(d.entity, d.field, d.conflict, d.base) for d in comparison.differences} == {
        ("a2", "deadline", True, "2018-2020"),
        ("a4", "row", True, "4. Обучение наставников"),
        ("a5", "row", True, "5. Выпуск сборника"),
        ("a6", "number", False, "6."),
    }
    assert taken(now, comparison).activities["a4"].title == "Обучение"


def test_a_section_taken_away_leaves_its_rows_to_the_one_above() -> None:
    before = a_roadmap()
    comparison = found(before, edited(before, lambda f: edits.remove(f, ["s21"])).plan("r"))
    chosen = [d for d in comparison.differences if d.entity == "s21"]
    after = taken(before, comparison, chosen)
    assert {a.id: a.section for a in after.activities.values()}["a3"] == "s2"
    assert [a.id for a in after.plan("r").activities] == [a.id for a in before.plan("r").activities]


def test_half_of_a_swap_of_sections_makes_no_loop() -> None:
    before = a_file(Section("s1", "r", "Первый"), Section("s2", "r", "Второй", parent="s1"))
    plan = before.plan("r")
    swapped = (replace(plan.sections[0], parent="s2"), replace(plan.sections[1], parent=None))
    comparison = found(before, replace(plan, sections=swapped[::-1]))
    (half,) = [d for d in comparison.differences if d.entity == "s1"]
    assert taken(before, comparison, [half]) == before
    assert taken(before, comparison).sections["s1"].parent == "s2"


def test_a_file_without_columns_of_reports_says_nothing_of_them() -> None:
    before = a_roadmap()
    plan = replace(before.plan("r"), activities=tuple(replace(a, execution=()) for a in before.plan("r").activities))
    assert found(before, plan, *ALL).differences == ()
    assert [d.field for d in found(before, plan).differences] == ["status"]


def test_reports_are_taken_cell_by_cell_and_the_rest_of_them_stays() -> None:
    before = a_roadmap()
    said: dict[str, Any] = {"fact_date": date(2018, 6, 29), "evidence": "приказ № 5", "reason": "нет средств"}
    plan = edited(before, lambda f: reported(f, "a1", status=Status.PARTLY, **said)).plan("r")
    comparison = found(before, plan)
    assert [d.field for d in comparison.differences] == list(REPORTED)
    chosen = [d for d in comparison.differences if d.field in {"evidence", "fact_date"}]
    (report,) = taken(before, comparison, chosen).activities["a1"].execution
    assert report == Execution("e", "2018", Status.DONE, said["fact_date"], "приказ № 5", "")


def test_a_report_that_both_sides_wrote_is_a_conflict_by_cell() -> None:
    exported = a_roadmap()
    now = edited(exported, lambda f: reported(f, "a1", status=Status.NOT_DONE, evidence="письмо"))
    file = edited(exported, lambda f: reported(f, "a1", status=Status.PARTLY, reason="нет средств"))
    comparison = found(now, file.plan("r"), base=exported.plan("r"))
    assert [(d.field, d.year, d.conflict, d.base) for d in comparison.differences] == [
        ("status", "2018", True, "done"),
        ("reason", "2018", False, ""),
    ]
    (report,) = taken(now, comparison).activities["a1"].execution
    assert report == Execution("e", "2018", Status.PARTLY, None, "письмо", "нет средств")


def test_of_two_reports_on_one_occurrence_none_is_lost() -> None:
    twice = (Execution("e", "2018", Status.DONE), Execution("x", "2018", Status.PARTLY, None, "второй"))
    before = a_file(an_activity("a1", number="1.", execution=twice))
    (row,) = before.plan("r").activities
    altered = replace(row, execution=(replace(twice[0], status=Status.EXCLUDED), twice[1]))
    comparison = found(before, replace(before.plan("r"), activities=(altered,)))
    assert [(d.field, d.new) for d in comparison.differences] == [("status", "excluded")]
    after = taken(before, comparison).activities["a1"].execution
    assert after == (replace(twice[0], status=Status.EXCLUDED), twice[1])


def test_an_untouched_row_keeps_its_rank_and_its_cells() -> None:
    before = a_roadmap()
    plan = edited(before, lambda f: edits.move(f, "a4", "s21", after=None)).plan("r")
    comparison = found(before, with_fresh_ids(plan))
    change = accepted(before, comparison, comparison.differences)
    assert change is not None
    assert change.touched == {"a4"}
    assert taken(before, comparison).activities["a1"] is before.activities["a1"]


def test_only_the_chosen_cells_are_taken() -> None:
    before = a_roadmap()
    plan = edited(
        before,
        lambda f: edits.set_field(f, "a1", "title", "Иное"),
        lambda f: edits.set_field(f, "a1", "deadline", "2021"),
        lambda f: edits.set_target(f, "a1", "i1", "2018", "Нет"),
    ).plan("r")
    comparison = found(before, plan)
    after = taken(before, comparison, [d for d in comparison.differences if d.field == "targets"]).activities["a1"]
    assert [t.text for _, t in after.indicators[0].targets] == ["Нет", "-"]
    assert replace(after, indicators=before.activities["a1"].indicators) == before.activities["a1"]


# --- any edits lead from one plan to the other -----------------------------------------------------------------------

TEXTS = st.sampled_from(["Приказ", "Отчет", "Иное", "Разработка плана", "2019", "Май 2018", "Да"])
NODES = ["a1", "a2", "a3", "a4", "a5", "a6", "s1", "s2", "s21"]


@st.composite
def an_edit(draw: st.DrawFn, file: File) -> Change | None:
    """One edit that a user could make, of any kind; a refused one is none."""
    rows = list(file.activities)  # not sorted: new ids are random
    sections: list[str | None] = [None, *file.sections]
    if not rows:
        return edits.add_activity(file, "r", "Новое")
    id_, text = draw(st.sampled_from(rows)), draw(TEXTS)
    activity = file.activities[id_]
    parts = [p.id for name in ("results", "documents", "indicators") for p in getattr(activity, name)]
    part = draw(st.sampled_from(parts)) if parts else ""
    year, place = draw(st.sampled_from(YEARS)), draw(st.sampled_from(sections))
    field = draw(st.sampled_from(["number", "title", "deadline", "goals", "executors", "note", "results", "documents"]))
    makers: list[Callable[[], Change | None]] = [
        lambda: edits.set_field(file, id_, field, text),
        lambda: edits.set_field(file, id_, field, f"{text}\n{year}" if field == "results" else text),
        lambda: edits.add_part(file, id_, draw(st.sampled_from(["results", "documents"])), text),
        lambda: edits.set_part(file, id_, part, text) if part else None,
        lambda: edits.remove_part(file, id_, part) if part else None,
        lambda: edits.move_part(file, id_, part, draw(st.sampled_from([-1, 1]))) if part else None,
        lambda: reported(file, id_, year, status=draw(st.sampled_from(Status)), reason=text),
        lambda: reported(file, id_, year),
        lambda: edits.set_target(file, id_, part, year, text) if part in {i.id for i in activity.indicators} else None,
        lambda: edits.move(file, id_, place),
        lambda: edits.move_by(file, id_, draw(st.sampled_from([-2, -1, 1, 2]))),
        lambda: edits.remove(file, [id_]),
        lambda: edits.add_activity(file, "r", text, section=place),
        lambda: edits.add_section(file, "r", text, parent=place),
        lambda: edits.set_section(file, place, title=text) if place else None,
        lambda: edits.remove(file, [place]) if place else None,
        lambda: edits.indent(file, place) if place else None,
        lambda: edits.outdent(file, place) if place else None,
    ]  # fmt: skip
    return draw(st.sampled_from(makers))()


@st.composite
def edited_plans(draw: st.DrawFn, most: int = 6) -> File:
    file = a_roadmap()
    for _ in range(draw(st.integers(1, most))):
        change = draw(an_edit(file))
        file = apply(file, change) if change else file
    return file


@given(edited_plans())
def test_all_differences_lead_from_any_plan_to_any_other(target: File) -> None:
    before = a_roadmap()
    after = taken(before, found(before, target.plan("r")))
    assert seen(after.plan("r")) == seen(target.plan("r"))
    assert found(after, target.plan("r")).differences == ()


@given(edited_plans(), st.data())
def test_any_choice_is_a_lawful_change_that_undo_takes_back(target: File, data: st.DataObject) -> None:
    before = a_roadmap()
    comparison = found(before, target.plan("r"))
    chosen = [d for d in comparison.differences if data.draw(st.booleans())]
    change = accepted(before, comparison, chosen)
    after = taken(before, comparison, chosen)
    assert apply(after, change.inverted()) == before if change else after is before


@given(edited_plans(), edited_plans())
def test_what_the_file_left_alone_stays_as_the_database_has_it(ours: File, theirs: File) -> None:
    base = a_roadmap().plan("r")
    assert found(ours, base, base=base).differences == ()
    same = found(a_roadmap(), theirs.plan("r"), base=base).differences
    assert not [d for d in same if d.conflict]
    assert len(same) == len(found(a_roadmap(), theirs.plan("r")).differences)
