"""The general form shows every field: its table alone is enough, also after another program saved it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from roadmap_desktop.domain.deadlines import Deadline, Period
from roadmap_desktop.domain.model import (
    Abbreviation,
    Act,
    Activity,
    Document,
    Execution,
    Executor,
    Goal,
    Indicator,
    Plan,
    Result,
    Section,
    Status,
)
from roadmap_desktop.domain.targets import Target
from roadmap_desktop.exchange import profiles
from roadmap_desktop.exchange.profiles import Source
from roadmap_desktop.exchange.reading import read_plan
from roadmap_desktop.exchange.writer import write
from roadmap_desktop.exchange.writing.workbook import SHOWN
from tests.builders import a_plan, an_activity
from tests.exchange.workbooks import alone, bared, cell_of, edited, resaved, seed, written

YEARS = ("2018", "2019", "2020")
WORDS = ("развитие", "сервисов", "колледжей", "и", "по", "области", "«Мастер»", "кадров", "(WSR)", "№ 5", "программ")
# Nothing ends as if a page had cut it: a reader of any document joins «развитие и» with the row below.
TEXTS = st.lists(st.sampled_from(WORDS), max_size=5).map(lambda words: " ".join(["Развитие", *words, "области"]))
VALUES = st.sampled_from(["Да", "Нет", "-", "12", "2,5", "1 000", "не менее 5", "97,50"])
ROLES = st.sampled_from(["", "соисполнитель", "по согласованию", "координатор"])
BODIES = ("Департамент кадров", "ПОО", "Министерство связи области")
Way = Callable[[Path], Path]
ACT = Act("распоряжение", "Правительства области", date(2017, 3, 20), "216-рп")


PERIODS = st.sampled_from([Period(date(2018, 1, 1), date(2020, 12, 31)), Period(date(2017, 9, 15), date(2021, 3, 1))])


def some(values: st.SearchStrategy[Any], least: int = 0, most: int = 3) -> st.SearchStrategy[Any]:
    return st.lists(values, min_size=least, max_size=most).map(tuple)


yearly = st.dictionaries(st.sampled_from(YEARS), VALUES).map(
    lambda found: tuple((year, Target.of(found[year])) for year in YEARS if year in found)
)
reports = st.builds(
    Execution,
    id=st.just("e"),
    occurrence=st.sampled_from(["", "2018", "2019-04"]),
    status=st.sampled_from([status for status in Status if status is not Status.NONE]),
    fact_date=st.none() | st.dates(date(2000, 1, 1), date(2040, 1, 1)),
    evidence=st.just("") | TEXTS,
    reason=st.just("") | TEXTS,
)


@st.composite
def activities(draw: st.DrawFn, number: int) -> Activity:
    id_ = f"a{number}"
    results = tuple(Result(f"{id_}r{i}", text) for i, text in enumerate(draw(some(TEXTS, 1))))
    indicators = draw(
        some(st.builds(Indicator, id=st.just(""), name=TEXTS, unit=st.just("Ед."), targets=yearly, facts=yearly))
    )
    known = draw(st.lists(reports, max_size=2, unique_by=lambda report: report.occurrence))
    bodies = draw(st.lists(st.sampled_from(BODIES), min_size=1, max_size=3, unique=True))
    return Activity(
        id_,
        "r",
        draw(TEXTS),
        number=f"{number}.",
        goals=draw(st.sampled_from([(), ("1",), ("1", "2")])),
        deadline=Deadline.of(
            draw(st.sampled_from(["Май - июнь 2018", "ежегодно", "2018-2020", "до 1 декабря 2019 г."]))
        ),
        executors=tuple(Executor(body, draw(ROLES), body) for body in bodies),
        results=results,
        documents=tuple(Document(f"{id_}d{i}", text) for i, text in enumerate(draw(some(TEXTS)))),
        indicators=tuple(
            replace(one, id=f"{id_}i{i}", result=results[min(i, len(results) - 1)].id)
            for i, one in enumerate(indicators)
        ),
        execution=tuple(sorted(known, key=lambda report: report.occurrence)),
        note=draw(st.just("") | TEXTS),
        locked=draw(st.booleans()),
        extra=draw(st.sampled_from([(), (("Источник средств", "Бюджет"),)])),
    )


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    nodes: list[Section | Activity] = []
    for number in range(1, draw(st.integers(1, 4)) + 1):
        if draw(st.booleans()):
            nodes.append(Section(f"s{number}", "r", f"Блок «{draw(TEXTS)}»"))
        home = next((node.id for node in reversed(nodes) if isinstance(node, Section)), None)
        nodes.append(replace(draw(activities(number)), section=home))
    plan = a_plan(
        *nodes,
        title="План мероприятий («дорожная карта») развития области на 2018–2020 годы",
        years=YEARS,
        act=ACT,
        period=draw(PERIODS),
        goals=(Goal("g1", "1", "Рост занятости."), Goal("g2", "2", "Новые программы.")),
        abbreviations=(Abbreviation("b", "ПОО", "профессиональные организации"),),
    )
    plan = replace(plan, activities=tuple(a for a in plan.rows() if isinstance(a, Activity)))
    shorts = draw(st.dictionaries(st.sampled_from(BODIES), st.sampled_from(["ДК", "ПОО", "МС области"])))
    return replace(plan, organizations=tuple(replace(o, short=shorts.get(o.name, "")) for o in plan.organizations))


def told(plan: Plan) -> list[Any]:
    """Every field of a plan in words: no ids, no order but that of the document."""
    head = plan.roadmap
    names = {o.id: (o.name, o.short) for o in plan.organizations}
    goals = [(goal.number, goal.text) for goal in head.goals]
    short = [(one.short, one.full) for one in head.abbreviations]
    found: list[Any] = [(head.title, head.act, head.period, goals, short)]
    sections = {section.id: section.title for section in plan.sections}
    for node in plan.rows():
        if isinstance(node, Section):
            found.append(node.title)
        else:
            found.append((sections.get(node.section or ""), *_told(node, names)))
    return found


def _told(activity: Activity, names: dict[str, tuple[str, str]]) -> tuple[Any, ...]:
    places = {result.id: i for i, result in enumerate(activity.results)}
    return (
        activity.number, activity.title, activity.goals, activity.deadline.text, activity.note, activity.extra,
        activity.locked,
        [result.text for result in activity.results], [document.text for document in activity.documents],
        [(names[executor.organization], executor.role) for executor in activity.executors],
        [(i.name, i.unit, places.get(i.result or ""), i.targets, i.facts) for i in activity.indicators],
        [replace(report, id="") for report in activity.execution],
    )  # fmt: skip


@settings(max_examples=1000 if settings().max_examples > 100 else 40)
@given(plans())
def test_what_people_see_is_the_whole_plan(plan: Plan) -> None:
    with TemporaryDirectory() as folder:
        path = written(plan, Path(folder), "general")
        assert read_plan(path).plan == plan
        assert told(read_plan(alone(path)).plan) == told(plan)


def drawn(seed: int) -> Plan:
    """A plan with everything in it, another one for every number."""
    year = str(2018 + seed % 3)
    results = (Result("x", f"Приказ № {seed}"), Result("y", "Сеть центров"))
    indicators = (
        Indicator("i", "Охват", "x", "Чел.", ((year, Target.of("12")),), ((year, Target.of(f"{seed},5")),)),
        Indicator("j", "Доля", "y", "%", (), (("2019", Target.of("97,50")),)),
    )
    activity = an_activity(
        "a",
        f"Мероприятие {seed}",
        "Май - июнь 2018",
        section="s",
        number="1.",
        executors=(Executor("ПОО", text="ПОО"),),
        results=results,
        documents=(Document("d", "Отчет"), Document("c", "Протокол")),
        indicators=indicators,
        execution=(
            Execution("e", "2018", Status.DONE, date(2018, 6, 30), "приказ от 30.06.2018 № 5\nи протокол"),
            Execution("f", "2019", Status.PARTLY, None, "", "нет средств"),
        ),
        extra=(("Источник средств", "Бюджет"),),
        note="Контроль",
        locked=bool(seed % 2),
    )
    title = "План мероприятий («дорожная карта») на 2018–2020 годы"
    return a_plan(Section("s", "r", "Блок первый"), activity, title=title, years=YEARS, act=ACT)


@pytest.mark.needs("soffice")
@pytest.mark.parametrize("kind", ["xlsx:Calc MS Excel 2007 XML", "ods"])
def test_another_program_may_save_it(kind: str, tmp_path: Path) -> None:
    expected = [drawn(seed) for seed in range(5)]
    whole = [written(plan, tmp_path, "general", f"p{i}") for i, plan in enumerate(expected)]
    again = [read_plan(path).plan for path in resaved([*whole, *map(bared, whole), *map(alone, whole)], kind)]
    assert again[:10] == [*expected, *expected]
    assert [told(plan) for plan in again[10:]] == [told(plan) for plan in expected]


def changed(old: str, new: str, *, way: Way, tmp_path: Path) -> Activity:
    """The activity after one visible cell of the general form was changed."""
    path = written(drawn(0), tmp_path, "general")

    def edit(page: Worksheet) -> None:
        (cell,) = [cell for row in page.iter_rows() for cell in row if cell.value == old]
        cell.value = new

    path = edited(path, edit)
    return read_plan(way(path)).plan.activities[0]


@pytest.mark.parametrize("way", [bared, alone])
def test_a_status_that_was_edited_wins(way: Way, tmp_path: Path) -> None:
    activity = changed(
        "2018: Исполнено\n2019: Исполнено частично", "2018: не исполнено\n2020: В работе", way=way, tmp_path=tmp_path
    )
    found = {report.occurrence: (report.status, report.reason) for report in activity.execution}
    assert found == {
        "2018": (Status.NOT_DONE, ""),
        "2019": (Status.NONE, "нет средств"),
        "2020": (Status.IN_WORK, ""),
    }
    assert activity.execution[0].fact_date == date(2018, 6, 30)
    if way is bared:
        assert {report.id for report in activity.execution} > {"e", "f"}


@pytest.mark.parametrize("way", [bared, alone])
def test_a_fact_that_was_edited_wins(way: Way, tmp_path: Path) -> None:
    path = written(drawn(0), tmp_path, "general")

    def edit(page: Worksheet) -> None:
        (cell,) = [cell for row in page.iter_rows() for cell in row if cell.value == 0.5]
        cell.value = 14.5

    path = edited(path, edit)
    (indicator, _) = read_plan(way(path)).plan.activities[0].indicators
    assert [target.text for _, target in indicator.facts] == ["14,5"]
    assert [target.text for _, target in indicator.targets] == ["12"]


@pytest.mark.parametrize("way", [bared, alone])
def test_a_status_in_other_words_is_kept_as_evidence(way: Way, tmp_path: Path) -> None:
    old = "2018: Исполнено\n2019: Исполнено частично"
    first, *others = changed(old, "2018: Почти готово", way=way, tmp_path=tmp_path).execution
    assert first.evidence == "Почти готово\nприказ от 30.06.2018 № 5\nи протокол"
    assert first.status is Status.NONE
    assert [report.reason for report in others] == ["нет средств"]


@pytest.mark.parametrize("way", [bared, alone])
def test_a_lock_that_was_edited_wins(way: Way, tmp_path: Path) -> None:
    path = written(drawn(1), tmp_path, "general")
    assert read_plan(way(path)).plan.activities[0].locked
    assert not read_plan(way(edited(path, lambda page: _emptied(page, "да")))).plan.activities[0].locked


def _emptied(page: Worksheet, text: str) -> None:
    page[cell_of(page, text)].value = None


@pytest.mark.parametrize("way", [bared, alone])
def test_a_period_and_a_short_name_that_were_edited_win(way: Way, tmp_path: Path) -> None:
    plan = drawn(0)
    plan = replace(plan, organizations=tuple(replace(o, short="СО") for o in plan.organizations))
    path = written(plan, tmp_path, "general")
    assert told(read_plan(way(path)).plan) == told(plan)

    def edit(page: Worksheet) -> None:
        page[cell_of(page, "Период действия: с 01.01.2018 по 31.12.2020")] = (
            "Период действия: с 15.01.2018 по 31.12.2021."
        )
        page[cell_of(page, "Краткое наименование: СО – ПОО")] = "Краткое наименование: СПО – ПОО"

    again = read_plan(way(edited(path, edit))).plan
    assert again.roadmap.period == Period(date(2018, 1, 15), date(2021, 12, 31))
    assert [organization.short for organization in again.organizations] == ["СПО"]


def test_a_note_that_only_begins_like_them_stays_a_note_and_a_line_more_is_read(tmp_path: Path) -> None:
    note, other = "Период действия: до отмены акта.", "Контроль за исполнением – за отделом."
    plan = drawn(0)
    plan = replace(plan, roadmap=replace(plan.roadmap, notes=(note, other)))
    path = written(plan, tmp_path, "general")
    assert read_plan(alone(path)).plan.roadmap.notes == (note, other)

    def edit(page: Worksheet) -> None:
        address = cell_of(page, other)
        page[address] = "Контроль снят."
        page.cell(page.max_row + 1, 1, "Краткое наименование: П – ПОО")

    again = read_plan(edited(path, edit)).plan
    assert again.roadmap.notes == (note, "Контроль снят.")
    assert again.roadmap.period == plan.roadmap.period
    assert [organization.short for organization in again.organizations] == ["П"]


def test_keys_without_their_records_are_no_column_of_the_plan(tmp_path: Path) -> None:
    plan = seed("tyumen")
    path = written(plan, tmp_path, "general")
    book = load_workbook(path)
    del book[SHOWN]
    book.save(path)
    again = read_plan(path).plan
    assert again.activities[0].id != plan.activities[0].id
    assert told(again) == told(read_plan(alone(written(plan, tmp_path, "general"))).plan)


def test_a_form_of_ones_own_may_call_its_columns_otherwise(tmp_path: Path) -> None:
    names = {Source.STATUS: "Состояние дел", Source.LOCKED: "Не переносить", Source.REASON: "Почему  не"}
    general = profiles.form("general")
    columns = tuple(replace(c, heading=names.get(c.source, c.heading)) for c in general.columns)
    form, path = replace(general, columns=columns, open=False), tmp_path / "own.xlsx"
    write(drawn(1), form, path, revision=1)
    assert read_plan(path).plan == drawn(1)

    def edit(page: Worksheet) -> None:
        page[cell_of(page, "да")].value = None
        page[cell_of(page, "2018: Исполнено\n2019: Исполнено частично")].value = "2018: Не исполнено"

    (activity,) = read_plan(edited(path, edit)).plan.activities
    assert not activity.locked
    assert [(r.occurrence, r.status) for r in activity.execution] == [("2018", Status.NOT_DONE), ("2019", Status.NONE)]
    assert activity.extra == drawn(1).activities[0].extra


def test_a_report_that_says_nothing_yet_comes_back_too(tmp_path: Path) -> None:
    blank = (Execution("e", ""), Execution("f", "2018"))
    for execution in (blank, (*blank, Execution("g", "2019", Status.DONE))):
        plan = a_plan(an_activity("a", "Отчет", number="1.", execution=execution))
        assert read_plan(written(plan, tmp_path, "general")).plan == plan


def test_the_records_repeat_no_report(tmp_path: Path) -> None:
    hidden = load_workbook(written(drawn(0), tmp_path, "general"))[SHOWN]
    texts = " ".join(str(cell.value) for row in hidden.iter_rows() for cell in row if cell.value)
    assert "протокол" not in texts
    assert "нет средств" not in texts
