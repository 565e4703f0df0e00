"""Both plans laid out anew, with columns dropped or shuffled and rows cut by pages: the same roadmaps are read."""

from dataclasses import replace
from functools import cache
from pathlib import Path
from random import Random

import pytest

from roadmap_desktop.domain.model import Activity, Plan, Section
from roadmap_desktop.exchange import readers
from roadmap_desktop.exchange.readers import text
from roadmap_desktop.exchange.recognition import recognise
from tests.exchange import documents, layouts

SEEDS = Path(__file__).parents[2] / "data" / "seeds"
USUAL, ALL = 8, 200


@cache
def plan_of(name: str) -> Plan:
    return recognise(readers.read(SEEDS / f"{name}.txt")).plan


def words(value: str) -> str:
    """A text whose line breaks do not matter: a page may cut it at any of them."""
    return " ".join(value.split())


def described(plan: Plan) -> list[object]:
    """A plan without its ids, row by row."""
    roadmap = plan.roadmap
    levels = plan.levels()
    head = [words(roadmap.title), roadmap.act, roadmap.years, roadmap.captions, roadmap.notes]
    lists = [(g.number, words(g.text)) for g in roadmap.goals] + [(a.short, a.full) for a in roadmap.abbreviations]
    rows = [
        (levels[node.id], node.number, words(node.title), node.style)
        if isinstance(node, Section)
        else activity_described(plan, node)
        for node in plan.rows()
    ]
    return [*head, *lists, *rows]


def activity_described(plan: Plan, activity: Activity) -> tuple[object, ...]:
    names = {o.id: o.name.casefold() for o in plan.organizations}
    order = [result.id for result in activity.results]
    return (
        activity.number,
        words(activity.title),
        activity.goals,
        words(activity.deadline.text),
        [(names[e.organization], e.role) for e in activity.executors],
        [words(result.text) for result in activity.results],
        [words(document.text) for document in activity.documents],
        [
            (order.index(i.result or ""), words(i.unit), [(y, words(t.text)) for y, t in i.targets])
            for i in activity.indicators
        ],
    )


def numbers(count: int) -> list[object]:
    return [i if i < count else pytest.param(i, marks=pytest.mark.long) for i in range(ALL)]


@pytest.mark.parametrize("name", ["smolensk", "tyumen"])
@pytest.mark.parametrize("seed", numbers(USUAL))
def test_a_text_in_any_layout_is_the_same_roadmap(name: str, seed: int) -> None:
    random, plan = Random(f"{name} {seed}"), plan_of(name)
    form = layouts.random_form(plan, random)
    printed = layouts.layout(plan, form, random)
    grid = text.grid(layouts.as_text(plan, form, printed, random))
    assert described(recognise([grid]).plan) == described(layouts.without_dropped(plan, form))


@pytest.mark.parametrize("name", ["smolensk", "tyumen"])
@pytest.mark.parametrize("seed", numbers(USUAL))
def test_a_workbook_in_any_layout_is_the_same_roadmap(name: str, seed: int, tmp_path: Path) -> None:
    random, plan = Random(f"{name} {seed}"), plan_of(name)
    form = layouts.random_form(plan, random)
    path = tmp_path / "plan.xlsx"
    layouts.as_workbook(plan, form, layouts.layout(plan, form, random), path)
    assert described(recognise(readers.read(path)).plan) == described(layouts.without_dropped(plan, form))


@pytest.mark.parametrize("name", ["smolensk", "tyumen"])
@pytest.mark.parametrize("seed", numbers(USUAL))
def test_a_word_document_in_any_layout_is_the_same_roadmap(name: str, seed: int, tmp_path: Path) -> None:
    random, plan = Random(f"{name} {seed}"), plan_of(name)
    form = replace(layouts.random_form(plan, random), unbroken=random.random() < 0.5)
    path = tmp_path / "plan.docx"
    documents.as_document(plan, form, layouts.layout(plan, form, random), path)
    assert described(recognise(readers.read(path)).plan) == described(layouts.without_dropped(plan, form))


@pytest.mark.parametrize("name", ["smolensk", "tyumen"])
@pytest.mark.parametrize("seed", numbers(USUAL))
def test_other_wordings_of_the_heads_are_the_same_columns(name: str, seed: int) -> None:
    random, plan = Random(f"other {name} {seed}"), plan_of(name)
    form = layouts.reworded(layouts.random_form(plan, random), random)
    printed = layouts.layout(plan, form, random)
    grid = text.grid(layouts.as_text(plan, form, printed, random))
    assert described(recognise([grid]).plan) == described(layouts.without_dropped(plan, form))
