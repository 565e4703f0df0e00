"""Any plan that the data allow goes out and comes back, whatever stands in its cells."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeVar

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from roadmap_desktop.domain.codec import decoded, encoded
from roadmap_desktop.domain.deadlines import Deadline
from roadmap_desktop.domain.model import (
    Abbreviation,
    Activity,
    Document,
    Execution,
    Executor,
    Goal,
    Indicator,
    Organization,
    Plan,
    Result,
    Roadmap,
    Section,
    SectionStyle,
    Status,
)
from roadmap_desktop.domain.targets import Target
from roadmap_desktop.exchange import profiles
from roadmap_desktop.exchange.profiles import Source
from roadmap_desktop.exchange.reading import read_plan
from roadmap_desktop.exchange.writer import write
from tests.builders import a_plan
from tests.exchange.workbooks import bared, resaved, written

E = TypeVar("E", Roadmap, Section, Activity, Organization)

# What the data let in, with the marks that mean something to a workbook, to its reader and to recognition.
TEXTS = st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Cn"]) | st.sampled_from(list("абвАБ12.-–;:,()«»\"'=+@#_x0\n\t")),
    max_size=24,
)
FILLED = TEXTS.filter(str.strip)
YEARS = ("2018", "2019", "2020")


REPORTS = st.builds(
    Execution,
    id=st.uuids().map(str),
    occurrence=st.sampled_from(["", "2018", "2019-04", "2019-04-30"]) | TEXTS,
    status=st.sampled_from(Status),
    fact_date=st.none() | st.dates(),
    evidence=TEXTS,
    reason=TEXTS,
)


def tuples(values: st.SearchStrategy[Any], most: int = 2) -> st.SearchStrategy[Any]:
    return st.lists(values, max_size=most).map(tuple)


def _values(texts: dict[str, str]) -> tuple[tuple[str, Target], ...]:
    return tuple((year, Target.of(text)) for year, text in texts.items())


@st.composite
def activities(draw: st.DrawFn) -> Activity:
    results = draw(tuples(FILLED, 3))
    parts = tuple(Result("", text) for text in results)
    values = st.dictionaries(st.sampled_from(YEARS), TEXTS)
    tails = st.sampled_from(["", ", %", " (чел.)"]) | TEXTS
    indicators = draw(tuples(st.tuples(TEXTS, TEXTS, values, values, tails), 3))
    return Activity(
        "",
        "r",
        draw(FILLED),
        number=draw(TEXTS),
        goals=draw(tuples(FILLED)),
        deadline=Deadline.of(draw(TEXTS)),
        executors=tuple(Executor(name, "", name) for name in draw(tuples(FILLED))),
        results=parts,
        documents=tuple(Document("", text) for text in draw(tuples(FILLED))),
        indicators=tuple(
            Indicator("", name, None, unit, _values(targets), _values(facts), tail)
            for name, unit, targets, facts, tail in indicators
        ),
        execution=draw(st.lists(REPORTS, max_size=3, unique_by=lambda report: report.occurrence).map(tuple)),
        locked=draw(st.booleans()),
        note=draw(TEXTS),
        extra=tuple(draw(st.dictionaries(FILLED, FILLED, max_size=1)).items()),
    )


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    nodes: list[Section | Activity] = [
        Section("", "r", draw(FILLED), number=draw(TEXTS), style=draw(st.sampled_from(SectionStyle)))
        for _ in range(draw(st.integers(0, 2)))
    ]
    nodes = [*nodes, *draw(st.lists(activities(), min_size=1, max_size=4))]
    named = [_with_ids(node, f"n{i}", draw) for i, node in enumerate(draw(st.permutations(nodes)))]
    return a_plan(
        *named,
        title=draw(FILLED),
        years=YEARS,
        goals=tuple(
            Goal(f"g{i}", number, text) for i, (number, text) in enumerate(draw(tuples(st.tuples(TEXTS, TEXTS))))
        ),
        abbreviations=tuple(
            Abbreviation(f"b{i}", s, f) for i, (s, f) in enumerate(draw(tuples(st.tuples(FILLED, TEXTS))))
        ),
        captions=draw(tuples(TEXTS)),
        notes=draw(tuples(TEXTS)),
    )


def _with_ids(node: Section | Activity, id_: str, draw: st.DrawFn) -> Section | Activity:
    if isinstance(node, Section):
        return replace(node, id=id_)
    results = tuple(replace(result, id=f"{id_}r{i}") for i, result in enumerate(node.results))
    owners = st.sampled_from([None, *(result.id for result in results)])
    indicators = tuple(replace(x, id=f"{id_}i{i}", result=draw(owners)) for i, x in enumerate(node.indicators))
    documents = tuple(replace(x, id=f"{id_}d{i}") for i, x in enumerate(node.documents))
    return replace(node, id=id_, results=results, indicators=indicators, documents=documents)


@settings(max_examples=1000 if settings().max_examples > 100 else 60)
@given(plans(), st.sampled_from(["targets", "documents", "general"]))
def test_any_plan_comes_back_from_any_form(plan: Plan, form: str) -> None:
    with TemporaryDirectory() as folder:
        assert read_plan(written(plan, Path(folder), form)).plan == plan


@given(plans())
def test_units_that_stand_beside_the_names_come_back_too(plan: Plan) -> None:
    general = profiles.form("general")
    form = replace(general, columns=tuple(c for c in general.columns if c.source is not Source.UNIT))
    with TemporaryDirectory() as folder:
        path = Path(folder) / "plan.xlsx"
        write(plan, form, path, revision=1)
        assert read_plan(path).plan == plan


@settings(max_examples=1000 if settings().max_examples > 100 else 60)
@given(plans())
def test_the_general_form_hides_nothing_that_it_needs(plan: Plan) -> None:
    with TemporaryDirectory() as folder:
        assert read_plan(bared(written(plan, Path(folder), "general"))).plan == plan


def drawn(count: int) -> list[Plan]:
    """The same plans in every run."""
    found: list[Plan] = []

    @settings(max_examples=count, derandomize=True, database=None, phases=[Phase.generate])
    @given(plans())
    def collect(plan: Plan) -> None:
        found.append(plan)

    collect()
    return found[:count]


def without_tabs(plan: Plan) -> Plan:
    """The plan with blanks for tabs: LibreOffice itself drops those beside a line break from an .ods."""

    return Plan(
        _without_tabs(plan.roadmap),
        tuple(map(_without_tabs, plan.sections)),
        tuple(map(_without_tabs, plan.activities)),
        tuple(map(_without_tabs, plan.organizations)),
    )


def _without_tabs(entity: E) -> E:
    blank: E = decoded(type(entity), json.loads(json.dumps(encoded(entity)).replace("\\t", " ")))
    return blank


@pytest.mark.needs("soffice")
@pytest.mark.parametrize("kind", ["xlsx:Calc MS Excel 2007 XML", "ods"])
def test_any_plan_comes_back_after_another_program_saved_it(kind: str, tmp_path: Path) -> None:
    expected = drawn(40 if settings().max_examples > 100 else 10)
    if kind == "ods":
        expected = [without_tabs(plan) for plan in expected]
    paths = [bared(written(plan, tmp_path, "general", f"p{i}")) for i, plan in enumerate(expected)]
    assert [read_plan(path).plan for path in resaved(paths, kind)] == expected
