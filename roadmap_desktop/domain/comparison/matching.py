"""Which row of a file is which row of a plan: by identity, else by number and title, never by position."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from typing import TypeVar

from roadmap_desktop.domain.comparison.cells import described, words
from roadmap_desktop.domain.comparison.pairing import Pairing, likeness
from roadmap_desktop.domain.model import (
    Activity,
    Document,
    Node,
    Organization,
    Plan,
    Result,
    Roadmap,
)
from roadmap_desktop.domain.naming import folded

_Part = TypeVar("_Part", Result, Document)

_PARTS = ("results", "documents", "indicators")

_ALIKE = 60
"""How alike, of 100, two titles under one number must be to be the same row reworded."""

_NEARLY_SAME = 90
"""The same where the numbers differ as well: a typing error mended while rows above came or went."""


def adopted(plan: Plan, known: Plan, register: Iterable[Organization], settled: Collection[str] = frozenset()) -> Plan:
    """The plan of a file with the ids of a known plan wherever a row, a part or an organisation is the same.

    What goes by a `settled` id is matched by that id alone.
    """
    organizations = _organizations(plan.organizations, register)
    seen = tuple(_with_organizations(activity, organizations) for activity in plan.activities)
    ids = _Rows(known, replace(plan, activities=seen), settled).pairs
    there = {activity.id: activity for activity in known.activities}
    sections = tuple(
        replace(s, id=ids.get(s.id, s.id), parent=ids.get(s.parent or "", s.parent), roadmap=known.roadmap.id)
        for s in plan.sections
    )
    moved = (
        replace(a, id=ids.get(a.id, a.id), section=ids.get(a.section or "", a.section), roadmap=known.roadmap.id)
        for a in seen
    )
    activities = tuple(_with_parts(activity, there.get(activity.id), settled) for activity in moved)
    return Plan(_roadmap(plan, known.roadmap, settled), sections, activities, tuple(organizations.values()))


def identities(plan: Plan) -> frozenset[str]:
    """The ids of all rows of a plan and of their parts, and of the lists of its head."""
    found = {section.id for section in plan.sections} | {activity.id for activity in plan.activities}
    for activity in plan.activities:
        found |= {part.id for name in _PARTS for part in getattr(activity, name)}
    return frozenset(found | {g.id for g in plan.roadmap.goals} | {a.id for a in plan.roadmap.abbreviations})


def plain_number(number: str) -> str:
    """A number whose final dot does not matter."""
    return number.strip().rstrip(".").casefold()


def folded_title(title: str) -> str:
    """A title whose case, ё and blanks do not matter."""
    return words(title).casefold().replace("ё", "е")


class _Rows:
    """Pairs sections and activities: `pairs` has the known id by that of the file."""

    def __init__(self, old: Plan, new: Plan, settled: Collection[str]) -> None:
        self._homes = {section.id: section for plan in (old, new) for section in plan.sections}
        self._activities = Pairing(old.activities, new.activities, settled)
        self._sections = Pairing(old.sections, new.sections, settled)
        self._pair_sections_by_title()
        self._pair_activities()
        self._pair_sections_by_content(old, new)
        self._activities.by_likeness(_title, _NEARLY_SAME, self._stand)

    @property
    def pairs(self) -> dict[str, str]:
        return self._sections.pairs | self._activities.pairs

    def _pair_activities(self) -> None:
        pairing = self._activities
        # Of rows with one number and title those are the same that agree in more.
        pairing.by(lambda a: (_number(a), _title(a), self._path(a.section), words(a.deadline.text)))
        pairing.by(lambda a: (_number(a), _title(a), self._path(a.section)))
        pairing.by(lambda a: (_number(a), _title(a)))
        pairing.by(lambda a: (_title(a), words(a.deadline.text)))
        pairing.by(_title, counted=True)
        pairing.by_likeness(_title, _NEARLY_SAME, lambda a: (_number(a), self._stand(a)))
        pairing.by_likeness(_title, _NEARLY_SAME, self._stand)
        pairing.by(lambda a: (_number(a), self._path(a.section)) if _number(a) else None, counted=True, fits=_reworded)
        pairing.by(lambda a: _number(a) or None, counted=True, fits=_reworded)

    def _pair_sections_by_title(self) -> None:
        self._sections.by(lambda s: self._path(s.id))
        self._sections.by(_title, counted=True)

    def _pair_sections_by_content(self, old: Plan, new: Plan) -> None:
        """A section under another title is the one with most of its activities."""
        homes = {activity.id: activity.section for activity in old.activities}
        sizes = Counter(activity.section for activity in new.activities)
        votes: dict[str, Counter[str]] = {}
        for activity in new.activities:
            home = homes.get(self._activities.pairs.get(activity.id, ""))
            if home and activity.section:
                votes.setdefault(activity.section, Counter())[home] += 1
        for section, counted in votes.items():
            ((home, agreed),) = counted.most_common(1)
            if 2 * agreed > sizes[section]:
                self._sections.pair(home, section)
        self._sections.by(lambda s: (_number(s), self._path(s.parent)) if _number(s) else None, counted=True)

    def _path(self, section: str | None) -> tuple[str, ...]:
        """The titles from the top down to a section."""
        found: list[str] = []
        while section in self._homes and len(found) < len(self._homes):
            found.append(_title(self._homes[section]))
            section = self._homes[section].parent
        return tuple(reversed(found))

    def _stand(self, activity: Activity) -> tuple[object, ...]:
        """The section of a row and the figures in its title: «за 2019» is not «за 2020»."""
        home = self._sections.pairs.get(activity.section or "", activity.section)
        return (home, *re.findall(r"\d+", activity.title))


def _number(node: Node) -> str:
    return plain_number(node.number)


def _title(node: Node) -> str:
    return folded_title(node.title)


def _reworded(old: Activity, new: Activity) -> bool:
    """Whether a row under the same number is the same one: its title is alike, or what else it says is not refuted."""
    if likeness(_title(old), _title(new)) >= _ALIKE:
        return True
    pairs = [(ours, theirs) for ours, theirs in zip(_says(old), _says(new), strict=True) if ours and theirs]
    return 2 * sum(ours == theirs for ours, theirs in pairs) >= len(pairs)


def _says(activity: Activity) -> tuple[object, ...]:
    return (
        words(activity.deadline.text),
        [(executor.organization, executor.role) for executor in activity.executors],
        [words(result.text) for result in activity.results],
        [words(document.text) for document in activity.documents],
    )


def _with_parts(seen: Activity, known: Activity | None, settled: Collection[str]) -> Activity:
    """The activity with the ids of the parts that it shares with a known one."""
    if known is None or all(getattr(seen, name) == getattr(known, name) for name in _PARTS):
        return seen
    results = _paired(known.results, seen.results, settled)
    documents = _paired(known.documents, seen.documents, settled)
    measured = tuple(replace(i, result=results.get(i.result or "", i.result)) for i in seen.indicators)
    pairing = Pairing(known.indicators, measured, settled)
    pairing.by(lambda i: (i.result, words(i.name), words(i.unit)))
    pairing.by(lambda i: i.result, counted=True)
    pairing.by(described)
    pairing.by(lambda i: (words(i.name), words(i.unit)), counted=True)
    pairing.by(lambda i: words(i.name) or None, counted=True)
    pairing.by_rest()
    return replace(
        seen,
        results=tuple(replace(result, id=results.get(result.id, result.id)) for result in seen.results),
        documents=tuple(replace(document, id=documents.get(document.id, document.id)) for document in seen.documents),
        indicators=tuple(replace(i, id=pairing.pairs.get(i.id, i.id)) for i in measured),
    )


def _paired(old: Iterable[_Part], new: Iterable[_Part], settled: Collection[str]) -> dict[str, str]:
    pairing = Pairing(old, new, settled)
    pairing.by(lambda part: words(part.text))
    pairing.by_likeness(lambda part: words(part.text), _ALIKE)
    pairing.by_rest()
    return pairing.pairs


def _roadmap(plan: Plan, known: Roadmap, settled: Collection[str]) -> Roadmap:
    """The head with the ids of known goals and abbreviations; years with values come, but none goes."""
    seen = plan.roadmap
    goals = Pairing(known.goals, seen.goals, settled)
    goals.by(lambda goal: (plain_number(goal.number), words(goal.text)))
    goals.by(lambda goal: words(goal.text), counted=True)
    goals.by(lambda goal: plain_number(goal.number), counted=True)
    lines = Pairing(known.abbreviations, seen.abbreviations, settled)
    lines.by(lambda line: (line.short, words(line.full)))
    lines.by(lambda line: line.short, counted=True)
    used = {year for activity in plan.activities for i in activity.indicators for year, _ in i.targets}
    fresh = [year for year in seen.years if year in used and year not in known.years]
    return replace(
        seen,
        id=known.id,
        goals=tuple(replace(goal, id=goals.pairs.get(goal.id, goal.id)) for goal in seen.goals),
        abbreviations=tuple(replace(line, id=lines.pairs.get(line.id, line.id)) for line in seen.abbreviations),
        years=tuple(sorted((*known.years, *fresh))) if fresh else known.years,
    )


def _organizations(seen: Iterable[Organization], register: Iterable[Organization]) -> dict[str, Organization]:
    """By the id in the file the organisation of the register, or the new one."""
    register = tuple(register)
    known = {o.id: o for o in register}
    named = {folded(o.short): o for o in register if o.short} | {folded(o.name): o for o in register}
    return {o.id: known.get(o.id) or named.get(folded(o.name)) or o for o in seen}


def _with_organizations(activity: Activity, organizations: Mapping[str, Organization]) -> Activity:
    executors = (replace(e, organization=organizations[e.organization].id) for e in activity.executors)
    return replace(activity, executors=tuple(executors))
