"""The chosen differences as one change: everything else stays as it is."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence

from roadmap_desktop.domain.changes import Change, Step, change
from roadmap_desktop.domain.comparison.differences import Comparison, Difference
from roadmap_desktop.domain.comparison.merging import merged_activity, merged_roadmap, merged_section
from roadmap_desktop.domain.comparison.placing import placed
from roadmap_desktop.domain.model import Activity, File, Node, Organization, Plan, Section


def accepted(file: File, comparison: Comparison, chosen: Collection[Difference]) -> Change | None:
    """The change that takes these differences of a comparison into the file; None when there is nothing to take.

    What stays keeps its identity and all that the other file does not show. A row whose new section was not taken
    stands in the nearest one above; moves that would put sections into each other are not done. Applying it raises
    RuleError `rule.stale` when a row was edited since the comparison.
    """
    by_entity: dict[str, list[Difference]] = defaultdict(list)
    for difference in chosen:
        by_entity[difference.entity].append(difference)
    before, after = comparison.before, comparison.after
    old = {node.id: node for node in before.rows()}
    new = {node.id: node for node in after.rows()}
    nodes = {
        node.id: _merged(node, new.get(node.id), by_entity[node.id]) if node.id in old else node
        for node in placed(before, after, chosen)
    }
    head = merged_roadmap(before.roadmap, after.roadmap, by_entity[before.roadmap.id])
    return change(
        (
            *(Step(None, organization) for organization in _unknown(nodes.values(), after, file)),
            Step(before.roadmap, head),
            *(Step(old.get(id_), nodes[id_]) for id_ in dict.fromkeys((*new, *old)) if id_ in nodes),
            *(Step(node, None) for node in reversed(old.values()) if node.id not in nodes),
        )
    )


def _merged(before: Node, after: Node | None, chosen: Sequence[Difference]) -> Node:
    """A row where it now stands, with the chosen cells of the file."""
    if isinstance(before, Section):
        return merged_section(before, after, chosen) if isinstance(after, Section) else before
    return merged_activity(before, after, chosen) if isinstance(after, Activity) else before


def _unknown(nodes: Iterable[Node], after: Plan, file: File) -> Iterator[Organization]:
    """The organisations that the file brings and the register lacks."""
    used = {e.organization for node in nodes if isinstance(node, Activity) for e in node.executors}
    return (o for o in after.organizations if o.id in used and o.id not in file.organizations)
