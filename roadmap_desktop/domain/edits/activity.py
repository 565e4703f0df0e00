"""Edits of one activity: its fields, its parts, its targets."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from roadmap_desktop.domain.changes import Change, Step, change
from roadmap_desktop.domain.deadlines import Deadline
from roadmap_desktop.domain.edits.lookup import activity as find
from roadmap_desktop.domain.fields import field
from roadmap_desktop.domain.model import (
    Activity,
    Document,
    Execution,
    Executor,
    File,
    Indicator,
    Organization,
    Pairs,
    Result,
    new_id,
)
from roadmap_desktop.domain.naming import folded
from roadmap_desktop.domain.organizations import split
from roadmap_desktop.domain.targets import Target
from roadmap_desktop.errors import RuleError

Part = Result | Document | Indicator

_LIST_MARK = re.compile(r";\s*|\n\s*(?=[-–—•])")


def set_field(file: File, activity: str, name: str, text: str) -> Change | None:
    """Give a field the text that was typed into its cell.

    Parts stand on lines of their own, goals are separated by commas, executors as officials
    separate them. RuleError for a field that is not edited as a text.
    """
    match name:
        case "number" | "title" | "note":
            return _changed(file, activity, **{name: text.strip() if name != "note" else text})
        case "deadline":
            now = find(file, activity).deadline
            return None if text == now.text else set_deadline(file, activity, Deadline.of(text))
        case "goals":
            return _changed(file, activity, goals=_numbers(text))
        case "executors":
            return set_executors(file, activity, split(text, file.organizations.values()), cell=text)
        case "results" | "documents":
            return _set_lines(file, activity, name, text)
        case "locked":
            return _changed(file, activity, locked=bool(text))
    raise RuleError("rule.not-a-text", field=name)


def set_deadline(file: File, activity: str, deadline: Deadline) -> Change | None:
    """Give the activity another deadline, as typed or as dragged."""
    return _changed(file, activity, deadline=deadline)


def set_executors(file: File, activity: str, names: Sequence[str], *, cell: str = "") -> Change | None:
    """Make these organisations responsible; those that the register lacks are added to it.

    A name that an executor of the activity already carries keeps that executor with its role.
    """
    before = find(file, activity)
    register = {folded(o.name): o for o in file.organizations.values()}
    register |= {folded(o.short): o for o in file.organizations.values() if o.short}
    standing = {folded(executor.text): executor for executor in before.executors if executor.text}
    fresh: list[Organization] = []
    executors: list[Executor] = []
    for name in filter(None, (name.strip() for name in names)):
        key = folded(name)
        if key in standing:
            executors.append(standing[key])
            continue
        if key not in register:
            register[key] = Organization(new_id(), name)
            fresh.append(register[key])
        executors.append(Executor(register[key].id, text=name))
    if tuple(executors) == before.executors:
        return None
    cells = _without(before.cells, "executors")
    if cell:
        cells = (*cells, ("executors", cell))
    after = replace(before, executors=tuple(executors), cells=cells)
    return change([*(Step(None, organization) for organization in fresh), Step(before, after)])


def add_part(file: File, activity: str, name: str, text: str, *, after: str | None = None) -> Change | None:
    """Add a result, a document or an indicator (its name) behind the part `after`, else at the end."""
    before = find(file, activity)
    parts: list[Part] = list(getattr(before, name))
    place = next((i + 1 for i, part in enumerate(parts) if part.id == after), len(parts))
    parts.insert(place, _PARTS[name](text))
    return _changed(file, activity, **{name: tuple(parts)})


def set_part(file: File, activity: str, part: str, text: str) -> Change | None:
    """Give a result, a document or an indicator (its name) another text."""

    def worded(old: Part) -> Part:
        return replace(old, name=text) if isinstance(old, Indicator) else replace(old, text=text)

    return _part_changed(file, activity, part, worded)


def set_indicator(
    file: File, activity: str, indicator: str, *, unit: str | None = None, result: str | None = None
) -> Change | None:
    """Give an indicator another unit, or the result that it measures (empty: none)."""

    def altered(old: Part) -> Part:
        if not isinstance(old, Indicator):
            raise RuleError("rule.unknown-id", id=indicator)
        new = old if unit is None else replace(old, unit=unit, tail="")
        return new if result is None else replace(new, result=result or None)

    return _part_changed(file, activity, indicator, altered)


def set_target(
    file: File, activity: str, indicator: str, year: str, text: str, *, facts: bool = False
) -> Change | None:
    """Fill the cell of one year, plan or fact; an empty text empties it."""

    def altered(old: Part) -> Part:
        if not isinstance(old, Indicator):
            raise RuleError("rule.unknown-id", id=indicator)
        cells = dict(old.facts if facts else old.targets)
        cells[year] = Target.typed(text)
        pairs = tuple(sorted(cells.items()))
        return replace(old, facts=pairs) if facts else replace(old, targets=pairs)

    return _part_changed(file, activity, indicator, altered)


def remove_part(file: File, activity: str, part: str) -> Change | None:
    """Remove a result, a document or an indicator; indicators of a removed result stay, without it."""
    before = find(file, activity)
    name = _home(before, part)
    kept = {name: tuple(p for p in getattr(before, name) if p.id != part)}
    if name == "results":
        kept["indicators"] = tuple(replace(i, result=None) if i.result == part else i for i in before.indicators)
    return _changed(file, activity, **kept)


def move_part(file: File, activity: str, part: str, by: int) -> Change | None:
    """Move a part up (negative) or down among its kind; it stops at the ends."""
    before = find(file, activity)
    name = _home(before, part)
    parts = list(getattr(before, name))
    place = next(i for i, p in enumerate(parts) if p.id == part)
    moved = parts.pop(place)
    parts.insert(max(0, min(len(parts), place + by)), moved)
    return _changed(file, activity, **{name: tuple(parts)})


def split_result(file: File, activity: str, result: str) -> Change | None:
    """Take a result that lists several apart; the first keeps the id, so its indicators stay."""
    before = find(file, activity)
    results: list[Result] = []
    for old in before.results:
        texts = list_members(old.text) if old.id == result else (old.text,)
        results += [Result(old.id if i == 0 else new_id(), text) for i, text in enumerate(texts)]
    return _changed(file, activity, results=tuple(results))


def list_members(text: str) -> tuple[str, ...]:
    """The members of a list set in one cell («-А; -Б; -В»), without their marks."""
    members = (member.strip().lstrip("-–—•").strip() for member in _LIST_MARK.split(text))
    return tuple(member for member in members if member)


def set_execution(file: File, activity: str, report: Execution) -> Change | None:
    """Report on the occurrence that the report names, or on the whole activity; the id of an earlier report stays."""
    before = find(file, activity)
    old = next((e for e in before.execution if e.occurrence == report.occurrence), None)
    new = replace(report, id=old.id if old else new_id())
    others = (e for e in before.execution if e is not old)
    reports = tuple(sorted((*others, new), key=lambda e: e.occurrence))
    return _changed(file, activity, execution=reports)


_PARTS: dict[str, Callable[[str], Part]] = {
    "results": lambda text: Result(new_id(), text),
    "documents": lambda text: Document(new_id(), text),
    "indicators": lambda text: Indicator(new_id(), text),
}


def _changed(file: File, activity: str, **values: object) -> Change | None:
    """The activity with these fields; the original cells of altered fields no longer hold."""
    before = find(file, activity)
    altered = {n: v for n, v in values.items() if getattr(before, n) != v}
    if not altered:
        return None
    cells = _without(before.cells, *altered)
    after = replace(before, **{"cells": cells, **altered})  # type: ignore[arg-type]
    return change([Step(before, after)])


def _part_changed(file: File, activity: str, part: str, alter: Callable[[Part], Part]) -> Change | None:
    before = find(file, activity)
    name = _home(before, part)
    parts = tuple(alter(p) if p.id == part else p for p in getattr(before, name))
    return _changed(file, activity, **{name: parts})


def _set_lines(file: File, activity: str, name: str, text: str) -> Change | None:
    """Lines become parts; a line that stood before keeps its part, so its indicators stay."""
    before = find(file, activity)
    standing: list[Result | Document] = list(getattr(before, name))
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    parts: list[Part] = []
    for place, line in enumerate(lines):
        same = next((p for p in standing if p.text == line), None)
        if same is None and len(lines) == len(getattr(before, name)):
            same = getattr(before, name)[place]
        if same in standing:
            standing.remove(same)
            parts.append(replace(same, text=line))
        else:
            parts.append(_PARTS[name](line))
    lost = {p.id for p in standing}
    values: dict[str, object] = {name: tuple(parts)}
    if name == "results":
        values["indicators"] = tuple(replace(i, result=None) if i.result in lost else i for i in before.indicators)
    return _changed(file, activity, **values)


def _home(activity: Activity, part: str) -> str:
    for name in ("results", "documents", "indicators"):
        if any(p.id == part for p in getattr(activity, name)):
            return field(name).name
    raise RuleError("rule.unknown-id", id=part)


def _without(cells: Pairs, *names: str) -> Pairs:
    return tuple((name, text) for name, text in cells if name not in names)


def _numbers(text: str) -> tuple[str, ...]:
    return tuple(_unique(re.findall(r"[^\s,;]+", text)))


def _unique(texts: Iterable[str]) -> Iterable[str]:
    return dict.fromkeys(texts)
