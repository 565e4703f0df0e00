"""What a file has otherwise than the database, and what of it both have altered since the file was exported."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from roadmap_desktop.domain.comparison.cells import Cells, Sight, Slot, Value, described, part_text
from roadmap_desktop.domain.comparison.differences import PLACE, ROW, SECTION, Comparison, Difference, Kind
from roadmap_desktop.domain.comparison.matching import adopted, identities
from roadmap_desktop.domain.comparison.order import by_line, moved, shared
from roadmap_desktop.domain.comparison.shown import Shown
from roadmap_desktop.domain.model import Activity, File, Indicator, Node, Plan, Roadmap, Section
from roadmap_desktop.domain.proposal import Origin, Proposal
from roadmap_desktop.domain.registration import with_fresh_ids

_EMPTY = Value()


def compare(file: File, roadmap: str, proposal: Proposal, base: Plan | None = None) -> Comparison:
    """A roadmap of the file beside a plan that was read from elsewhere.

    `base` is the roadmap as it was when it was exported, where that is known: what the other side left as it was then
    is no difference, and what both sides altered is a conflict. Without it everything that differs is shown.
    """
    plan = proposal.plan
    if plan.roadmap.id != roadmap and plan.roadmap.id in file.roadmaps:
        plan = with_fresh_ids(plan)  # the workbook of another roadmap: its rows must not be taken for ours
    before = file.plan(roadmap)
    register = tuple(file.organizations.values())
    if base is not None:
        plan = adopted(plan, base, register)
    after = adopted(plan, before, register, identities(base) if base is not None else frozenset())
    shown = Shown.of(proposal)
    if not shown.sections:
        after = _housed(after, before)
    found = _Comparing(before, after, base, shown).differences(proposal.origin)
    return Comparison(before, after, tuple(found))


def _housed(after: Plan, before: Plan) -> Plan:
    """A plan read from a table without sections: rows stay in theirs, a new one joins the row above it."""
    homes = {activity.id: activity.section for activity in before.activities}
    home: str | None = None
    activities: list[Activity] = []
    for activity in after.activities:
        home = homes.get(activity.id, home)
        activities.append(replace(activity, section=home))
    return replace(after, activities=tuple(activities))


class _Side:
    """One of the three plans: its nodes by id, and the rows under every section."""

    def __init__(self, plan: Plan, shown: Shown) -> None:
        self.plan = plan
        self.sight = Sight(plan, shown)
        self.nodes: dict[str, Node] = {node.id: node for node in plan.rows()}
        self.children: dict[str | None, list[str]] = {}
        for node in self.nodes.values():
            self.children.setdefault(home_of(node), []).append(node.id)

    def title(self, id_: str | None) -> str:
        """The title of a section; empty for the top."""
        return self.nodes[id_].title if id_ in self.nodes else ""

    def above(self, id_: str) -> str:
        """What a person calls the row before this one under the same section; empty for the first."""
        siblings = self.children[home_of(self.nodes[id_])]
        place = siblings.index(id_)
        return label(self.nodes[siblings[place - 1]]) if place else ""


class _Comparing:
    """Compares row by row."""

    def __init__(self, before: Plan, after: Plan, base: Plan | None, shown: Shown) -> None:
        self._shown = shown
        self._before, self._after = _Side(before, shown), _Side(after, shown)
        self._base = _Side(base, shown) if base is not None else None

    def differences(self, origin: Origin | None) -> Iterator[Difference]:
        """The head first, then the rows as the file has them, then those that it lacks.

        A workbook of our own lacks a row only if it was exported with it.
        """
        known = self._before.nodes if origin is None else set(origin.rows)
        yield from self._head()
        moves = dict(self._moves())
        for id_, node in self._after.nodes.items():
            if id_ in self._before.nodes:
                yield from self._cells(self._before.nodes[id_], node)
                if id_ in moves:
                    yield moves[id_]
            elif self._shown.sections or isinstance(node, Activity):
                yield from self._added(node)
        for id_, node in self._before.nodes.items():
            shown = self._shown.sections or isinstance(node, Activity)
            if id_ not in self._after.nodes and shown and id_ in known:
                yield self._removed(node)

    def _head(self) -> Iterator[Difference]:
        before, after = self._before.plan.roadmap, self._after.plan.roadmap
        found = list(self._cells(before, after))
        # The period is read from the title; one that was set by hand stays when the title does.
        retitled = any(difference.field == "title" for difference in found) and after.period is not None
        yield from (difference for difference in found if difference.field != "period" or retitled)

    def _cells(self, before: Roadmap | Node, after: Roadmap | Node) -> Iterator[Difference]:
        if before == after:
            return
        base = self._then(before)
        literal = _literal([entity for entity in (before, after, base) if entity is not None])
        old = self._before.sight.cells(before, literal)
        new = self._after.sight.cells(after, literal)
        then = self._base.sight.cells(base, literal) if self._base and base is not None else None
        place = "" if isinstance(before, Roadmap) else label(before)
        indicators = _Indicators(before, after)
        for slot in dict.fromkeys((*new, *old)):
            found = _difference(slot, old, new, then)
            if found is not None and not indicators.hides(found):
                yield replace(indicators.worded(found), entity=before.id, place=place)
        yield from self._moved_parts(before, after, base)

    def _then(self, entity: Roadmap | Node) -> Roadmap | Node | None:
        if self._base is None:
            return None
        return self._base.plan.roadmap if isinstance(entity, Roadmap) else self._base.nodes.get(entity.id)

    def _moved_parts(
        self, before: Roadmap | Node, after: Roadmap | Node, base: Roadmap | Node | None
    ) -> Iterator[Difference]:
        if not (isinstance(before, Activity) and isinstance(after, Activity)):
            return
        # The order of indicators shows only among those of one result.
        linked = _linked(before) & _linked(after)
        for field, shown in (("results", "results"), ("documents", "documents"), ("indicators", "results")):
            if self._shown.has(shown):
                old, new = (_order(one, field, after, linked) for one in (before, after))
                then = _order(base, field, after, linked) if isinstance(base, Activity) else None
                texts = {part.id: part_text(part) for one in (before, after) for part in getattr(one, field)}
                conflict = then is not None and shared(old, then) != shared(then, old)
                for id_ in sorted(_moved(old, new, then), key=new.index):
                    was, now = (texts.get(_above(order, id_), "") for order in (old, new))
                    yield Difference(before.id, label(before), field, Kind.MOVED, was, now, id_, "", conflict)

    def _moves(self) -> Iterator[tuple[str, Difference]]:
        """The rows that stand elsewhere, by id."""
        staying: dict[str | None, list[str]] = {}
        for id_, node in self._after.nodes.items():
            old = self._before.nodes.get(id_)
            if old is None:
                continue
            homes = home_of(old), home_of(node)
            if homes[0] == homes[1]:
                staying.setdefault(homes[0], []).append(id_)
            elif self._left_home(id_, homes[1]):
                titles = self._before.title(homes[0]), self._after.title(homes[1])
                conflict = self._base is not None and home_of(self._base.nodes[id_]) != homes[0]
                yield id_, Difference(id_, label(old), SECTION, Kind.MOVED, *titles, conflict=conflict)
        for home, new in staying.items():
            yield from self._reordered(new, shared(self._before.children[home], new), home)

    def _left_home(self, id_: str, home: str | None) -> bool:
        """Whether it was the file that moved a row to another section."""
        return self._base is None or (id_ in self._base.nodes and home_of(self._base.nodes[id_]) != home)

    def _reordered(self, new: list[str], old: list[str], home: str | None) -> Iterator[tuple[str, Difference]]:
        then = self._base.children.get(home, []) if self._base else None
        conflict = then is not None and shared(old, then) != shared(then, old)
        for id_ in _moved(old, new, then):
            above = self._before.above(id_), self._after.above(id_)
            yield id_, Difference(id_, label(self._before.nodes[id_]), PLACE, Kind.MOVED, *above, conflict=conflict)

    def _added(self, node: Node) -> Iterator[Difference]:
        then = self._base.nodes.get(node.id) if self._base else None
        # A row that the database has dropped since comes back only if the file has altered it.
        if self._base is None or then is None or self._differ(self._base, then, self._after, node):
            yield Difference(
                node.id, label(node), ROW, Kind.ADDED, new=whole(node), conflict=then is not None,
                base=whole(then) if then else "",
            )  # fmt: skip

    def _removed(self, node: Node) -> Difference:
        then = self._base.nodes.get(node.id) if self._base else None
        conflict = self._base is not None and then is not None and self._differ(self._base, then, self._before, node)
        return Difference(
            node.id, label(node), ROW, Kind.REMOVED, whole(node), conflict=conflict, base=whole(then) if then else ""
        )

    def _differ(self, one: _Side, first: Node, other: _Side, second: Node) -> bool:
        old, new = one.sight.cells(first), other.sight.cells(second)
        return any(not old.get(slot, _EMPTY).same(new.get(slot, _EMPTY)) for slot in old.keys() | new.keys())


class _Indicators:
    """The indicators of both sides of a row, for what its differences say of them."""

    def __init__(self, before: Roadmap | Node, after: Roadmap | Node) -> None:
        self._sides = [_indicators(one) for one in (before, after)]

    def hides(self, difference: Difference) -> bool:
        """Whether another difference tells this one: that an indicator comes or goes as a whole."""
        there = [side[difference.part] for side in self._sides if difference.part in side]
        if len(there) != 1:
            return False
        # A row of targets that is wholly blank is no indicator in a file.
        return difference.field != "indicators" or not described(there[0])

    def worded(self, difference: Difference) -> Difference:
        """The difference with an indicator that comes or goes told in one line."""
        if difference.field != "indicators" or difference.kind is Kind.CHANGED:
            return difference
        before, after = self._sides
        if difference.kind is Kind.ADDED:
            return replace(difference, new=described(after[difference.part]))
        return replace(difference, old=described(before[difference.part]))


def _indicators(entity: Roadmap | Node) -> dict[str, Indicator]:
    return {i.id: i for i in entity.indicators} if isinstance(entity, Activity) else {}


def home_of(node: Node) -> str | None:
    """The section that a row stands in."""
    return node.parent if isinstance(node, Section) else node.section


def label(node: Node) -> str:
    """What a person knows a row by: its number, else its title."""
    return node.number or node.title


def whole(node: Node) -> str:
    """A row in one line."""
    return f"{node.number} {node.title}".strip()


def _difference(slot: Slot, old: Cells, new: Cells, then: Cells | None) -> Difference | None:
    """How one cell differs, if it was the file that altered it."""
    if _equal(slot, old, new) or (then is not None and _equal(slot, then, new)):
        return None
    kind = Kind.CHANGED
    if slot.stands_for_part:
        kind = Kind.ADDED if slot not in old else Kind.CHANGED if slot in new else Kind.REMOVED
    was, now = (cells.get(slot, _EMPTY).text for cells in (old, new))
    conflict = then is not None and not _equal(slot, then, old)
    base = then.get(slot, _EMPTY).text if then is not None else ""
    return Difference("", "", slot.field, kind, was, now, slot.part, slot.year, conflict, base)


def _equal(slot: Slot, one: Cells, other: Cells) -> bool:
    if slot.stands_for_part and (slot in one) != (slot in other):
        return False
    return one.get(slot, _EMPTY).same(other.get(slot, _EMPTY))


def _literal(versions: Iterable[Roadmap | Node]) -> frozenset[str]:
    """The fields whose original wording every version has kept: there the wording itself is compared."""
    return frozenset.intersection(*map(_original, versions))


def _original(entity: Roadmap | Node) -> frozenset[str]:
    if isinstance(entity, Activity):
        return frozenset(name for name, _ in entity.cells)
    return frozenset({"captions"}) if isinstance(entity, Roadmap) and entity.captions else frozenset()


def _moved(old: list[str], new: list[str], then: list[str] | None) -> frozenset[str]:
    """Those that the file has put elsewhere."""
    if then is not None and shared(new, then) == shared(then, new):
        return frozenset()
    return moved(old, new)


def _linked(activity: Activity) -> set[tuple[str, str | None]]:
    return {(indicator.id, indicator.result) for indicator in activity.indicators}


def _order(activity: Activity, field: str, shown: Activity, linked: set[tuple[str, str | None]]) -> list[str]:
    """The ids of parts in order; of indicators, those that measure the same result on both sides."""
    if field == "indicators":
        return [i.id for i in by_line(activity, shown.results) if (i.id, i.result) in linked]
    return [part.id for part in getattr(activity, field)]


def _above(order: list[str], id_: str) -> str:
    place = order.index(id_)
    return order[place - 1] if place else ""
