"""A recognised plan completed by its hidden records: the same ids and content, unless a visible cell says else."""

from collections.abc import Sequence
from dataclasses import replace

from roadmap_desktop.domain import ranks
from roadmap_desktop.domain.model import Activity, Node, Plan, Roadmap, Section, new_id
from roadmap_desktop.domain.proposal import Column, Field, Grid, Proposal, Table
from roadmap_desktop.exchange.profiles.forms import Source
from roadmap_desktop.exchange.restoring.activities import Restorer
from roadmap_desktop.exchange.restoring.cells import SOURCES, Cells
from roadmap_desktop.exchange.restoring.general import named
from roadmap_desktop.exchange.restoring.keys import Keys
from roadmap_desktop.exchange.restoring.matching import Matching
from roadmap_desktop.exchange.restoring.origins import origin
from roadmap_desktop.exchange.restoring.surroundings import Lines, restored_roadmap
from roadmap_desktop.exchange.writing.columns import OWN

_FIELDS = {source: field for field, source in SOURCES.items()}


def restored(proposal: Proposal, grids: Sequence[Grid], keys: Keys) -> Proposal:
    """The proposal made of these grids, as the plan that was once written; `grids` and `keys` from `without_keys`."""
    lines = Lines(proposal, grids, keys)
    roadmap = restored_roadmap(proposal.plan.roadmap, keys, lines)
    matching = Matching(proposal, grids, keys, framed=lines.whole)
    plan = replace(_Return(proposal.plan, keys, matching).plan(), roadmap=roadmap)
    if not lines.about_kept:
        plan = _with_names_told(plan, proposal.plan)
    ids = matching.ids | {proposal.plan.roadmap.id: roadmap.id}
    return replace(
        proposal,
        plan=plan,
        rows=tuple(replace(row, entity=ids.get(row.entity, row.entity)) for row in proposal.rows),
        findings=tuple(
            replace(finding, entity=ids.get(finding.entity, finding.entity)) for finding in proposal.findings
        ),
        origin=origin(keys.records),
    )


def _with_names_told(plan: Plan, seen: Plan) -> Plan:
    """The plan with the short names of the organisations as they were recognised, where that knows them."""
    told = {organization.name: organization.short for organization in seen.organizations}
    organizations = tuple(replace(o, short=told.get(o.name, o.short)) for o in plan.organizations)
    return replace(plan, organizations=organizations)


def unrecognised(keys: Keys) -> Proposal:
    """A proposal without a row, for `restored` to fill: the table stands where and as it was written."""
    columns = tuple(_column(index, *shown) for index, shown in enumerate(keys.records.columns))
    grid = min(keys.rows)[0]
    first = keys.records.header
    return Proposal(Plan(Roadmap(new_id(), "")), tables=(Table(grid, first, first, columns),))


def _column(index: int, source: Source, name: str) -> Column:
    if source in OWN:
        return Column(index, Field.EXTRA, (named(source),), named(source))
    return Column(index, _FIELDS[source], (name,) if name else (), name if source.by_year else "")


class _Return:
    """Makes the nodes of the plan, one after the other."""

    def __init__(self, seen: Plan, keys: Keys, matching: Matching) -> None:
        self._plan = seen
        self._keys = keys
        self._matching = matching
        self._order = matching.order()
        self._whole = self._order == list(keys.records.nodes)
        self._roadmap = keys.records.roadmap.id
        self._kept = dict(keys.records.organizations)
        names = {organization.name.casefold(): id_ for id_, organization in self._kept.items()}
        self._known = {o.id: names[o.name.casefold()] for o in seen.organizations if o.name.casefold() in names}

    def plan(self) -> Plan:
        """The plan under the recorded roadmap."""
        nodes = [self._node(id_) for id_ in self._order]
        if not self._whole:
            nodes = _ranked(nodes)
        sections = tuple(node for node in nodes if isinstance(node, Section))
        activities = tuple(node for node in nodes if isinstance(node, Activity))
        used = {executor.organization for activity in activities for executor in activity.executors}
        register = (self._kept | {o.id: o for o in self._plan.organizations if o.id not in self._known}).values()
        return Plan(self._plan.roadmap, sections, activities, tuple(o for o in register if o.id in used))

    def _node(self, id_: str) -> Node:
        """A section or activity by its recorded id, or as recognised when it is new."""
        cells = self._matching.cells.get(id_)
        seen = self._matching.seen(id_)
        if cells is None:
            assert seen is not None, "what has no record was recognised"
            return self._adopted(seen)
        record = self._keys.records.nodes[id_]
        if isinstance(record.entity, Section):
            return self._section(record.entity, cells, seen)
        adopted = self._adopted(seen) if seen else None
        assert not isinstance(adopted, Section), "matched by kind"
        activity = Restorer(record.entity, record, cells, adopted).restored()
        return replace(activity, roadmap=self._roadmap, section=self._parent(activity.section, adopted))

    def _section(self, kept: Section, cells: Cells, seen: Node | None) -> Section:
        adopted = self._adopted(seen) if seen else None
        parent = self._parent(kept.parent, adopted)
        if adopted is not None and not cells.untouched:
            assert isinstance(adopted, Section), "matched by kind"
            return replace(kept, roadmap=self._roadmap, title=adopted.title, number=adopted.number, parent=parent)
        # Beside its number a section begins in the second column, whatever that shows of an activity.
        others = (text for shown, text in cells.texts[0].items() if text and shown[0] is not Source.NUMBER)
        beside = next(others, "") if cells.text(Source.NUMBER) else ""
        line = next((text for text in cells.texts[0].values() if text), "")
        title = beside or line.removeprefix(f"{kept.number} " if kept.number else "")
        return replace(kept, roadmap=self._roadmap, title=title, parent=parent)

    def _parent(self, kept: str | None, seen: Node | None) -> str | None:
        """Where a node stands in the table now; as recorded where nobody moved anything."""
        if seen is None or self._whole:
            return kept
        return seen.parent if isinstance(seen, Section) else seen.section

    def _adopted(self, node: Node) -> Node:
        """A recognised node among the recorded ones: its section and its organisations by their recorded ids."""
        ids = self._matching.ids
        if isinstance(node, Section):
            return replace(node, roadmap=self._roadmap, parent=ids.get(node.parent or "", node.parent))
        executors = tuple(
            replace(executor, organization=self._known.get(executor.organization, executor.organization))
            for executor in node.executors
        )
        section = ids.get(node.section or "", node.section)
        return replace(node, roadmap=self._roadmap, section=section, executors=executors)


def _ranked(nodes: Sequence[Node]) -> list[Node]:
    """The nodes with fresh ranks in the order given; one whose section is gone stands at the top."""
    known = {node.id for node in nodes if isinstance(node, Section)}
    siblings: dict[str | None, list[str]] = {}
    homed: list[Node] = []
    for node in nodes:
        if isinstance(node, Section):
            homed.append(replace(node, parent=node.parent if node.parent in known else None))
        else:
            homed.append(replace(node, section=node.section if node.section in known else None))
        siblings.setdefault(_home(homed[-1]), []).append(node.id)
    order = {id_: rank for ids in siblings.values() for id_, rank in zip(ids, ranks.spread(len(ids)), strict=True)}
    return [replace(node, rank=order[node.id]) for node in homed]


def _home(node: Node) -> str | None:
    return node.parent if isinstance(node, Section) else node.section
