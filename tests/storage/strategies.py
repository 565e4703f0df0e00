"""Random files for property tests: every field of the model, and references that hold."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from types import MappingProxyType
from typing import Any

from hypothesis import strategies as st

from roadmap_desktop.domain.deadlines import Deadline, Period, move
from roadmap_desktop.domain.model import (
    Abbreviation,
    Act,
    Activity,
    Document,
    Execution,
    Executor,
    File,
    Goal,
    Indicator,
    Organization,
    Result,
    Roadmap,
    Section,
    SectionStyle,
    Status,
)
from roadmap_desktop.domain.targets import Target

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
days = st.dates(date(2000, 1, 1), date(2040, 12, 31))
pairs = st.lists(st.tuples(texts, texts), max_size=2).map(tuple)
lines = st.lists(texts, max_size=2).map(tuple)
deadlines = st.sampled_from(["", "Май - июнь 2031", "ежегодно", "до декабря 2033", "2031-2033"]).map(Deadline.of)
deadlines = st.one_of(deadlines, st.integers(1, 9).map(lambda months: move(Deadline.of("Май 2031", "x"), months)))
values = st.lists(
    st.tuples(st.sampled_from(["2031", "2032", "2033–2035"]), st.one_of(texts, st.just("12,5")).map(Target.of)),
    max_size=2,
).map(tuple)
periods = st.tuples(days, days).map(lambda ends: Period(min(ends), max(ends)))


def _ids(letter: str) -> st.SearchStrategy[str]:
    return st.integers(0, 3).map(lambda number: f"{letter}{number}")


def _some(**fields: st.SearchStrategy[Any]) -> Callable[[type[Any]], st.SearchStrategy[tuple[Any, ...]]]:
    def of(kind: type[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
        unique = (lambda item: item.id) if "id" in fields else None
        return st.lists(st.builds(kind, **fields), max_size=3, unique_by=unique).map(tuple)

    return of


roadmaps = st.builds(
    Roadmap,
    id=_ids("r"),
    title=texts,
    rank=texts,
    act=st.builds(Act, texts, texts, st.none() | days, texts),
    period=st.none() | periods,
    goals=_some(id=_ids("g"), number=texts, text=texts)(Goal),
    abbreviations=_some(id=_ids("b"), short=texts, full=texts)(Abbreviation),
    years=lines,
    form=texts,
    layout=texts,
    manner=texts,
    captions=lines,
    notes=lines,
    goals_heading=texts,
    abbreviations_heading=texts,
    extra=pairs,
)
executions = _some(
    id=_ids("e"),
    occurrence=texts,
    status=st.sampled_from(Status),
    fact_date=st.none() | days,
    evidence=texts,
    reason=texts,
)


@st.composite
def _activities(draw: st.DrawFn, roadmap: str, homes: Sequence[str | None], organizations: Sequence[str]) -> Activity:
    results = draw(_some(id=_ids("x"), text=texts)(Result))
    measured = st.sampled_from([None, *(result.id for result in results)])
    indicators = _some(id=_ids("i"), name=texts, result=measured, unit=texts, targets=values, facts=values)(Indicator)
    executors = _some(organization=st.sampled_from(organizations), role=texts, text=texts)(Executor)
    return draw(
        st.builds(
            Activity,
            id=_ids(f"{roadmap}a"),
            roadmap=st.just(roadmap),
            title=texts,
            section=st.sampled_from(homes),
            rank=texts,
            number=texts,
            goals=lines,
            deadline=deadlines,
            executors=executors if organizations else st.just(()),
            results=st.just(results),
            documents=_some(id=_ids("d"), text=texts)(Document),
            indicators=indicators,
            execution=executions(Execution),
            note=texts,
            locked=st.booleans(),
            extra=pairs,
            cells=pairs,
        )
    )


@st.composite
def _sections(draw: st.DrawFn, roadmap: str) -> list[Section]:
    """A tree: the parent of a section is one before it."""
    found: list[Section] = []
    for number in range(draw(st.integers(0, 3))):
        parent = draw(st.sampled_from([None, *(section.id for section in found)]))
        style = draw(st.sampled_from(SectionStyle))
        found.append(Section(f"{roadmap}s{number}", roadmap, draw(texts), parent, draw(texts), draw(texts), style))
    return found


@st.composite
def files(draw: st.DrawFn) -> File:
    """A file of up to three roadmaps; ids come from a small pool, so that two files share many."""
    register = draw(_some(id=_ids("o"), name=texts, short=texts)(Organization))
    heads = draw(st.lists(roadmaps, max_size=3, unique_by=lambda roadmap: roadmap.id))
    sections: list[Section] = []
    activities: list[Activity] = []
    for head in heads:
        tree = draw(_sections(head.id))
        homes = [None, *(section.id for section in tree)]
        measures = _activities(head.id, homes, [organization.id for organization in register])
        sections += tree
        activities += draw(st.lists(measures, max_size=3, unique_by=lambda activity: activity.id))
    tables = ({item.id: item for item in items} for items in (heads, sections, activities, register))
    return File("", 0, *map(MappingProxyType, tables))  # type: ignore[arg-type]
