"""«Выписка»: what one organisation answers for, as a workbook of its own."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from roadmap_desktop.app import extracts
from roadmap_desktop.domain.changes import apply, plan_added
from roadmap_desktop.domain.model import Act, Executor, File, Organization, Plan, Section
from roadmap_desktop.errors import RuleError
from roadmap_desktop.exchange.reading import read_plan
from roadmap_desktop.exchange.writing.additions import Addition
from roadmap_desktop.exchange.writing.extract import CERTIFIED, extract
from roadmap_desktop.exchange.writing.workbook import VISIBLE
from tests.builders import a_plan, an_activity
from tests.exchange.workbooks import SEEDS, seed

ACT = Act("распоряжение", "Правительства области", date(2017, 3, 20), "216-рп")


def a_small_plan(act: Act) -> Plan:
    return a_plan(
        Section("s1", "r", "Блок первый"),
        Section("s11", "r", "Подраздел", parent="s1"),
        an_activity("a1", "Отчет", number="1.", section="s11", executors=(Executor("ПОО"),)),
        Section("s2", "r", "Блок второй"),
        an_activity("a2", "Доклад", number="2.", section="s2", executors=(Executor("СОИРО"),)),
        an_activity("a7", "Договор", number="7.", executors=(Executor("СОИРО"), Executor("ПОО", "соисполнитель"))),
        act=act,
        captions=("УТВЕРЖДАЮ",),
    )


def file_of(plan: Plan) -> File:
    change = plan_added(plan)
    assert change is not None
    return apply(File(), change)


def test_only_the_activities_of_the_organisation_stay_with_the_sections_above_them() -> None:
    part = extract(a_small_plan(Act()), "ПОО")
    assert [activity.number for activity in part.activities] == ["1.", "7."]
    assert [section.title for section in part.sections] == ["Блок первый", "Подраздел"]


def test_the_heading_names_document_act_and_organisation() -> None:
    roadmap = extract(a_small_plan(ACT), "ПОО").roadmap
    assert roadmap.title == (
        "Выписка из дорожной карты, утвержденной распоряжением Правительства области от 20 марта 2017 г. № 216-рп\n"
        "Исполнитель: ПОО"
    )
    assert (roadmap.act, roadmap.captions, roadmap.notes) == (Act(), (), (CERTIFIED,))


@pytest.mark.parametrize("name", SEEDS)
def test_an_extract_of_a_real_roadmap_is_read_as_those_activities(name: str, tmp_path: Path) -> None:
    plan = seed(name)
    organization = plan.activities[0].executors[0].organization
    own = [a for a in plan.activities if organization in {e.organization for e in a.executors}]
    responsible = next(o for o in plan.organizations if o.id == organization)
    (path,) = extracts.write(file_of(plan), plan.roadmap.id, [responsible], tmp_path)
    path.rename(tmp_path / "part.xlsx")
    assert load_workbook(tmp_path / "part.xlsx").sheetnames == [VISIBLE, Addition.TIMELINE]
    back = read_plan(tmp_path / "part.xlsx").plan
    assert [(a.number, a.title, a.deadline) for a in back.activities] == [(a.number, a.title, a.deadline) for a in own]
    assert 0 < len(own) < len(plan.activities)
    assert not {a.id for a in back.activities} & {a.id for a in own}


def test_an_organisation_without_activities_is_refused(tmp_path: Path) -> None:
    file = file_of(a_small_plan(Act()))
    other = File(file.id, 0, file.roadmaps, file.sections, file.activities, {"o": Organization("o", "Музей")})
    with pytest.raises(RuleError) as refused:
        extracts.write(other, "r", [other.organizations["o"]], tmp_path / "part.xlsx")
    assert refused.value.code == "export.no-activities"
    assert list(tmp_path.iterdir()) == []
