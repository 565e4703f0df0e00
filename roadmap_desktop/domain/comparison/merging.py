"""One row, or the head, with the chosen cells of another; what was not chosen or not shown stays."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from roadmap_desktop.domain.comparison.cells import first_by_occurrence
from roadmap_desktop.domain.comparison.differences import Difference, Kind
from roadmap_desktop.domain.comparison.order import by_line, woven
from roadmap_desktop.domain.execution import REPORTED
from roadmap_desktop.domain.model import (
    Abbreviation,
    Activity,
    Document,
    Execution,
    Goal,
    Indicator,
    Pairs,
    Result,
    Roadmap,
    Section,
)
from roadmap_desktop.domain.targets import Target

_Part = TypeVar("_Part", Result, Document, Indicator, Goal, Abbreviation)

_CELLS = {
    "number": (),
    "title": (),
    "note": (),
    "locked": (),
    "goals": ("goals",),
    "executors": ("executors",),
    "documents": ("documents",),
    "deadline": ("start", "finish", "mark "),
}
"""Fields of an activity that are taken whole or by part, with the beginnings of the names of their original cells."""


def merged_activity(before: Activity, after: Activity, chosen: Sequence[Difference]) -> Activity:
    """An activity with the chosen cells of the other; an indicator whose result is gone stays without it."""
    if not chosen:
        return before
    fields = {difference.field for difference in chosen}
    whole: dict[str, Any] = {name: getattr(after, name) for name in fields & _CELLS.keys() if name != "documents"}
    results = merged_parts(before.results, after.results, [d for d in chosen if d.field == "results"])
    documents = merged_parts(before.documents, after.documents, [d for d in chosen if d.field == "documents"])
    known = {result.id for result in results}
    indicators = _indicators(before, after, chosen)
    return replace(
        before,
        results=results,
        documents=documents,
        indicators=tuple(i if i.result in known else replace(i, result=None) for i in indicators),
        execution=_reports(before, after, [d for d in chosen if d.field in REPORTED]),
        extra=_extra(before.extra, after.extra, [d.part for d in chosen if d.field == "extra"]),
        cells=_originals(before.cells, after.cells, fields),
        **whole,
    )


def merged_section(before: Section, after: Section, chosen: Iterable[Difference]) -> Section:
    """A section with the chosen words of the other."""
    values: dict[str, Any] = {d.field: getattr(after, d.field) for d in chosen if d.field in {"number", "title"}}
    return replace(before, **values)


def merged_roadmap(before: Roadmap, after: Roadmap, chosen: Sequence[Difference]) -> Roadmap:
    """The head with the chosen parts of the other; the act is read from the captions and goes with them."""
    fields = {difference.field for difference in chosen}
    values: dict[str, Any] = {name: getattr(after, name) for name in fields & {"title", "period", "years", "notes"}}
    if "captions" in fields:
        values |= {"captions": after.captions, "act": after.act}
    return replace(
        before,
        goals=merged_parts(before.goals, after.goals, [d for d in chosen if d.field == "goals"]),
        abbreviations=merged_parts(
            before.abbreviations, after.abbreviations, [d for d in chosen if d.field == "abbreviations"]
        ),
        **values,
    )


def merged_parts(
    before: Sequence[_Part],
    after: Sequence[_Part],
    chosen: Iterable[Difference],
    alter: Callable[[_Part, _Part], _Part] = lambda _old, new: new,
    placed: Collection[str] = (),
) -> tuple[_Part, ...]:
    """A list of parts with those of the other that were chosen to come, to go, to change or to stand elsewhere.

    Those of `placed` stand as in the other list, too.
    """
    ids: dict[Kind, set[str]] = {kind: set() for kind in Kind}
    for difference in chosen:
        ids[difference.kind].add(difference.part)
    old, new = {part.id: part for part in before}, {part.id: part for part in after}
    parts = {id_: alter(part, new[id_]) if id_ in ids[Kind.CHANGED] else part for id_, part in old.items()}
    parts |= {id_: new[id_] for id_ in ids[Kind.ADDED]}
    elsewhere = ids[Kind.MOVED] | set(placed)
    kept = [id_ for id_ in old if id_ not in ids[Kind.REMOVED] | elsewhere]
    return tuple(parts[id_] for id_ in woven(kept, list(new), ids[Kind.ADDED] | elsewhere))


def _indicators(before: Activity, after: Activity, chosen: Sequence[Difference]) -> tuple[Indicator, ...]:
    new = {indicator.id: indicator for indicator in after.indicators}
    own = [d for d in chosen if d.field == "indicators"]
    linked = {d.part for d in chosen if d.field == "result"}
    ours: Sequence[Indicator] = before.indicators
    theirs: Sequence[Indicator] = after.indicators
    if linked or any(d.kind in {Kind.ADDED, Kind.MOVED} for d in own):
        ours, theirs = by_line(before, after.results), by_line(after, after.results)
    parts = merged_parts(ours, theirs, own, _renamed, linked)
    cells: dict[str, list[Difference]] = {}
    for difference in chosen:
        if difference.field in {"unit", "result", "targets", "facts"}:
            cells.setdefault(difference.part, []).append(difference)
    return tuple(_measured(part, new[part.id], cells[part.id]) if part.id in cells else part for part in parts)


def _renamed(before: Indicator, after: Indicator) -> Indicator:
    """An indicator with the other's name, and its unit where one cell holds both."""
    if before.tail or after.tail:
        return replace(before, name=after.name, unit=after.unit, tail=after.tail)
    return replace(before, name=after.name)


def _measured(before: Indicator, after: Indicator, chosen: Iterable[Difference]) -> Indicator:
    values: dict[str, Any] = {}
    for difference in chosen:
        if difference.year:
            current = values.get(difference.field, getattr(before, difference.field))
            target = dict(getattr(after, difference.field)).get(difference.year, Target.of(""))
            values[difference.field] = _with_year(current, difference.year, target)
        else:
            values[difference.field] = getattr(after, difference.field)
    return replace(before, **values)


def _reports(before: Activity, after: Activity, chosen: Sequence[Difference]) -> tuple[Execution, ...]:
    """The reports, by occurrence, with the chosen cells of the other; one that is emptied goes."""
    if not chosen:
        return before.execution
    known, other = first_by_occurrence(before.execution), first_by_occurrence(after.execution)
    altered: dict[str, Execution] = {}
    for difference in chosen:
        name = difference.year
        report = altered.get(name) or known.get(name) or Execution(other[name].id, name)
        value = getattr(other.get(name, Execution("", name)), difference.field)
        altered[name] = replace(report, **{difference.field: value})
    # Of several on one occurrence the first is told by the file, the others stay as they are.
    there = [altered.pop(r.occurrence, r) if known[r.occurrence] is r else r for r in before.execution]
    found = [r for r in (*there, *altered.values()) if r in before.execution or r != Execution(r.id, r.occurrence)]
    return tuple(sorted(found, key=lambda report: report.occurrence))


def _with_year(pairs: tuple[tuple[str, Target], ...], year: str, target: Target) -> tuple[tuple[str, Target], ...]:
    known = dict(pairs)
    if year in known:
        return tuple((known | {year: target}).items())
    return tuple(sorted((*pairs, (year, target)), key=lambda pair: pair[0]))


def _extra(before: Pairs, after: Pairs, names: Sequence[str]) -> Pairs:
    found, new = dict(before), dict(after)
    for name in names:
        found[name] = new.get(name, "")
    return tuple((name, text) for name, text in found.items() if text or name not in names)


def _originals(before: Pairs, after: Pairs, fields: Iterable[str]) -> Pairs:
    """The original cells; those of a field that was taken are the ones of the other side."""
    stems = tuple(stem for field in fields for stem in _CELLS.get(field, ()))
    if not stems:
        return before
    found = {name: text for name, text in before if not name.startswith(stems)}
    found |= {name: text for name, text in after if name.startswith(stems)}
    order = list(dict(before) | dict(after))
    return tuple((name, found[name]) for name in order if name in found)
