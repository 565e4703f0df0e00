"""Edits of the tree: sections and activities are added, removed and moved."""

import re
from collections.abc import Iterable
from dataclasses import replace

from roadmap_desktop.domain import ranks
from roadmap_desktop.domain.changes import Change, Step, added, change, removed
from roadmap_desktop.domain.edits import lookup
from roadmap_desktop.domain.model import Activity, File, Node, Section, SectionStyle, in_order, new_id
from roadmap_desktop.errors import RuleError

_NUMBER = re.compile(r"(\d+)(\D*)$")


def add_section(
    file: File, roadmap: str, title: str, *, parent: str | None = None, after: str | None = None
) -> Change | None:
    """Add a section under `parent` behind the sibling `after`, else at the end."""
    lookup.roadmap(file, roadmap)
    style = SectionStyle.ITALIC if parent else SectionStyle.BOLD
    rank = _rank(file, roadmap, parent, after)
    return added([Section(new_id(), roadmap, title, parent, rank, style=style)])


def add_activity(
    file: File, roadmap: str, title: str, *, section: str | None = None, after: str | None = None
) -> Change | None:
    """Add an activity to `section` behind the sibling `after`, else at the end.

    It is numbered on from the last activity of the plan when it comes last, else («12.1.») from
    the one before it; nobody else is renumbered.
    """
    lookup.roadmap(file, roadmap)
    new = Activity(new_id(), roadmap, title, section, _rank(file, roadmap, section, after))
    plan = file.plan(roadmap)
    order = [n for n in in_order(plan.sections, (*plan.activities, new)) if isinstance(n, Activity)]
    place = order.index(new)
    before = order[place - 1].number if place else ""
    taken = {activity.number for activity in order}
    number = _next_number(before, last=place == len(order) - 1, taken=taken)
    return added([replace(new, number=number)])


def set_section(
    file: File,
    section: str,
    *,
    title: str | None = None,
    number: str | None = None,
    style: SectionStyle | None = None,
) -> Change | None:
    """Give a section another title, number or way of printing."""
    before = lookup.section(file, section)
    after = replace(
        before,
        title=before.title if title is None else title.strip(),
        number=before.number if number is None else number.strip(),
        style=before.style if style is None else style,
    )
    return change([Step(before, after)])


def remove(file: File, ids: Iterable[str]) -> Change | None:
    """Remove sections, with everything below them, and activities."""
    doomed: dict[str, Node] = {}
    for id_ in ids:
        node = lookup.node(file, id_)
        doomed[id_] = node
        if isinstance(node, Section):
            doomed |= {below.id: below for below in _below(file, node)}
    return removed(doomed.values())


def move(file: File, id_: str, parent: str | None, *, after: str | None = None) -> Change | None:
    """Move a row under `parent` behind the sibling `after`; None puts it first.

    RuleError for a section that would come to stand under itself.
    """
    before = lookup.node(file, id_)
    if parent is not None:
        home = lookup.section(file, parent)
        if isinstance(before, Section) and parent in {id_, *(b.id for b in _below(file, before))}:
            raise RuleError("rule.section-cycle", title=before.title)
        if home.roadmap != before.roadmap:
            raise RuleError("rule.other-roadmap", title=home.title)
    siblings = [s for s in _siblings(file, before.roadmap, parent) if s.id != id_]
    place = next((i + 1 for i, s in enumerate(siblings) if s.id == after), 0)
    low = siblings[place - 1].rank if place else ""
    high = siblings[place].rank if place < len(siblings) else ""
    rank = ranks.between(low, high)
    if isinstance(before, Section):
        return change([Step(before, replace(before, parent=parent, rank=rank))])
    return change([Step(before, replace(before, section=parent, rank=rank))])


def move_by(file: File, id_: str, by: int) -> Change | None:
    """Move a row up (−1) or down (+1) among its siblings; at the end it stays where it is."""
    node = lookup.node(file, id_)
    siblings = _siblings(file, node.roadmap, _parent(node))
    place = next(i for i, s in enumerate(siblings) if s.id == id_)
    target = place + by
    if not 0 <= target < len(siblings):
        return None
    others = [s for s in siblings if s.id != id_]
    return move(file, id_, _parent(node), after=others[target - 1].id if target else None)


def indent(file: File, id_: str) -> Change | None:
    """Put a row at the end of the section above it among its siblings; None when there is none."""
    node = lookup.node(file, id_)
    siblings = _siblings(file, node.roadmap, _parent(node))
    place = next(i for i, s in enumerate(siblings) if s.id == id_)
    home = next((s for s in reversed(siblings[:place]) if isinstance(s, Section)), None)
    if home is None:
        return None
    last = _siblings(file, node.roadmap, home.id)
    return move(file, id_, home.id, after=last[-1].id if last else None)


def outdent(file: File, id_: str) -> Change | None:
    """Put a row behind the section it stands in; None at the top."""
    node = lookup.node(file, id_)
    parent = _parent(node)
    if parent is None:
        return None
    home = lookup.section(file, parent)
    return move(file, id_, home.parent, after=home.id)


def _parent(node: Node) -> str | None:
    return node.parent if isinstance(node, Section) else node.section


def _siblings(file: File, roadmap: str, parent: str | None) -> list[Node]:
    nodes: list[Node] = [s for s in file.sections.values() if s.roadmap == roadmap and s.parent == parent]
    nodes += [a for a in file.activities.values() if a.roadmap == roadmap and a.section == parent]
    return sorted(nodes, key=lambda node: (node.rank, node.id))


def _below(file: File, section: Section) -> list[Node]:
    found: list[Node] = []
    for node in _siblings(file, section.roadmap, section.id):
        found.append(node)
        if isinstance(node, Section):
            found += _below(file, node)
    return found


def _rank(file: File, roadmap: str, parent: str | None, after: str | None) -> str:
    if parent is not None:
        lookup.section(file, parent)
    siblings = _siblings(file, roadmap, parent)
    place = next((i + 1 for i, s in enumerate(siblings) if s.id == after), len(siblings))
    low = siblings[place - 1].rank if place else ""
    high = siblings[place].rank if place < len(siblings) else ""
    return ranks.between(low, high)


def _next_number(before: str, *, last: bool, taken: set[str]) -> str:
    found = _NUMBER.search(before)
    if not found:
        return "" if before or taken - {""} else "1."
    if last:
        number = int(found[1]) + 1
        return f"{before[: found.start()]}{number}{found[2]}"
    stem = before[: found.end(1)]
    return next(n for i in range(1, len(taken) + 2) if (n := f"{stem}.{i}{found[2]}") not in taken)
