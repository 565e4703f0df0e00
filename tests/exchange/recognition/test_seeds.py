"""Both real roadmaps, read whole: the figures were counted by hand, three times."""

import json
from collections import Counter
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from roadmap_desktop.domain.model import Act, Activity, Plan, SectionStyle
from roadmap_desktop.domain.proposal import Proposal
from roadmap_desktop.exchange import readers, recognition

DATA = Path(__file__).parents[2] / "data"
SEEDS = DATA / "seeds"


@cache
def seed(name: str) -> Proposal:
    return recognition.recognise(readers.read(SEEDS / f"{name}.txt"))


def counts(proposal: Proposal) -> dict[str, int]:
    plan = proposal.plan
    return {
        "sections": len(plan.sections),
        "activities": len(plan.activities),
        "results": sum(len(a.results) for a in plan.activities),
        "indicators": sum(len(a.indicators) for a in plan.activities),
        "documents": sum(len(a.documents) for a in plan.activities),
        "organizations": len(plan.organizations),
        "abbreviations": len(plan.roadmap.abbreviations),
        "goals": len(plan.roadmap.goals),
    }


def expected(name: str) -> list[dict[str, Any]]:
    """Rows typed by hand from the text of a seed: the ones that are hardest to read."""
    rows: list[dict[str, Any]] = json.loads((DATA / "expected" / f"{name}.json").read_text(encoding="utf-8"))
    return rows


def described(plan: Plan, activity: Activity) -> dict[str, Any]:
    names = {o.id: o.name for o in plan.organizations}
    order = [result.id for result in activity.results]
    return {
        "number": activity.number,
        "title": activity.title,
        "section": next(s.title for s in plan.sections if s.id == activity.section),
        "goals": list(activity.goals),
        "deadline": activity.deadline.text,
        "executors": [names[e.organization] for e in activity.executors],
        "results": [result.text for result in activity.results],
        "documents": [document.text for document in activity.documents],
        "indicators": [
            {"result": order.index(i.result or ""), "unit": i.unit, "targets": {y: t.text for y, t in i.targets}}
            for i in activity.indicators
        ],
    }


def codes(proposal: Proposal) -> Counter[str]:
    return Counter(finding.code for finding in proposal.findings)


def test_smolensk_is_read_completely() -> None:
    assert counts(seed("smolensk")) == {
        "sections": 13,
        "activities": 35,
        "results": 46,
        "indicators": 45,
        "documents": 0,
        "organizations": 22,
        "abbreviations": 15,
        "goals": 4,
    }


def test_tyumen_is_read_completely() -> None:
    assert counts(seed("tyumen")) == {
        "sections": 20,
        "activities": 58,
        "results": 58,
        "indicators": 0,
        "documents": 58,
        "organizations": 14,
        "abbreviations": 0,
        "goals": 0,
    }


def test_the_sub_headings_of_smolensk_stand_under_their_block() -> None:
    plan = seed("smolensk").plan
    assert Counter(plan.levels().values()) == {1: 10, 2: 3}
    above = {s.id: s.title for s in plan.sections}
    assert {above[s.parent] for s in plan.sections if s.parent} == {"Блок «Система конкурсных движений»"}


def test_the_sections_of_tyumen_are_bold_above_italic() -> None:
    plan = seed("tyumen").plan
    levels = plan.levels()
    assert Counter(s.style for s in plan.sections) == {SectionStyle.BOLD: 8, SectionStyle.ITALIC: 12}
    assert {levels[s.id] for s in plan.sections if s.style is SectionStyle.BOLD} == {1}
    assert {levels[s.id] for s in plan.sections if s.style is SectionStyle.ITALIC} == {2}
    assert [s.number for s in plan.sections if s.number] == [f"{n}." for n in range(18, 27)]


def test_the_head_of_smolensk() -> None:
    roadmap = seed("smolensk").plan.roadmap
    assert roadmap.title == (
        "«Дорожная карта» реализации Модели системы профессионального образования Смоленской области на 2018-2020 годы"
    )
    assert roadmap.period is not None
    assert (roadmap.period.start, roadmap.period.end) == (date(2018, 1, 1), date(2020, 12, 31))
    assert roadmap.years == ("2018", "2019", "2020")
    assert (roadmap.goals_heading, roadmap.abbreviations_heading) == ("Задачи:", "Сокращения:")
    assert [goal.number for goal in roadmap.goals] == ["1", "2", "3", "4"]
    assert [a.short for a in roadmap.abbreviations if not a.full] == ["РУМЦ"]
    assert (roadmap.captions, roadmap.notes) == ((), ())


def test_the_head_of_tyumen() -> None:
    roadmap = seed("tyumen").plan.roadmap
    assert roadmap.act == Act("распоряжение", "Правительства Тюменской области", date(2017, 3, 20), "216-рп")
    assert roadmap.captions[0] == "Приложение"
    assert len(roadmap.captions) == 4
    assert roadmap.period is not None
    assert (roadmap.period.start, roadmap.period.end) == (date(2016, 8, 1), date(2017, 12, 31))


def test_what_is_doubtful_is_said() -> None:
    found = codes(seed("tyumen"))
    assert found["recognition.period-from-deadlines"] == 1
    assert found["recognition.number-without-dot"] == 2
    assert found["recognition.number-repeated"] == 1
    assert found["recognition.organization-mended"] == 2
    assert codes(seed("smolensk"))["recognition.result-list"] == 1


def test_every_row_of_the_source_has_a_class() -> None:
    for name in ("smolensk", "tyumen"):
        lines = (SEEDS / f"{name}.txt").read_text(encoding="utf-8").split("\n")
        filled = {f"строка {i}" for i, line in enumerate(lines, 1) if line.strip()}
        assert {row.cell for row in seed(name).rows} == filled


@pytest.mark.parametrize(
    ("name", "row"), [(n, r) for n in ("smolensk", "tyumen") for r in expected(n)], ids=lambda value: str(value)[:24]
)
def test_a_hard_row_is_read_as_typed_by_hand(name: str, row: dict[str, Any]) -> None:
    plan = seed(name).plan
    activity = next(a for a in plan.activities if a.number == row["number"])
    assert described(plan, activity) == row


def test_the_second_number_18_of_tyumen_is_a_heading() -> None:
    section = next(s for s in seed("tyumen").plan.sections if s.number == "18.")
    assert (section.title, section.style) == ("Проектирование изменений", SectionStyle.ITALIC)


def test_an_abbreviation_belongs_to_the_organisation_that_it_stands_for() -> None:
    shorts = {o.short: o.name for o in seed("smolensk").plan.organizations if o.short}
    assert shorts == {"ДОиН": "Департамент Смоленской области по образованию и науке"}


def test_a_mended_name_keeps_the_words_of_its_cell() -> None:
    plan = seed("tyumen").plan
    activity = next(a for a in plan.activities if a.number == "13.")
    assert [e.text for e in activity.executors][2] == "Департаменту культуры Тюменской области"
    assert dict(activity.cells)["executors"].count("Департамент") == 3


def test_an_untouched_cell_is_kept_byte_for_byte(seed_texts: dict[str, str]) -> None:
    for activity in seed("smolensk").plan.activities:
        assert activity.number in {"2.", "3.", "11.", "18.", "27."} or all(
            cell in seed_texts["smolensk"] for cell in (activity.title, *dict(activity.cells).values())
        )


def test_joins_are_shown_as_before_and_after() -> None:
    rows = {row.cell: row for row in seed("smolensk").rows}
    joins = {join.field: join for join in rows["строка 94"].joins}
    assert (joins["deadline"].before, joins["deadline"].after) == (("Май - ноябрь", "2018"), "Май - ноябрь 2018")
    assert joins["unit"].after == "«Да»/ «Нет»"
    assert rows["строка 94"].joined == "строка 90"


def test_a_broken_word_is_joined_where_the_file_proves_it() -> None:
    plan = seed("smolensk").plan
    assert "высококвалифицированных" in plan.activities[2].results[0].text
    doubts = [f.argument("text") for f in seed("smolensk").findings if f.code == "recognition.word-broken"]
    assert "информационно о" in doubts
