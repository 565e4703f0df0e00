"""Where the rows stand once the chosen ones have come, gone and moved."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from roadmap_desktop.domain.comparison.comparing import home_of
from roadmap_desktop.domain.comparison.differences import PLACE, ROW, SECTION, Difference, Kind
from roadmap_desktop.domain.comparison.order import ranked, woven
from roadmap_desktop.domain.model import Node, Plan, Section

_Homes = dict[str, str | None]


def placed(before: Plan, after: Plan, chosen: Iterable[Difference]) -> tuple[Node, ...]:
    """The rows of `before` with the chosen moves, without those chosen to go, with those of `after` chosen to come.

    A row whose section is not there stands in the nearest one above it; rows that nobody moved keep their ranks.
    """
    return tuple(_Tree(before, after, tuple(chosen)).nodes())


class _Tree:
    def __init__(self, before: Plan, after: Plan, chosen: tuple[Difference, ...]) -> None:
        self._old: _Homes = {node.id: home_of(node) for node in before.rows()}
        self._new: _Homes = {node.id: home_of(node) for node in after.rows()}
        added = {d.entity for d in chosen if d.field == ROW and d.kind is Kind.ADDED}
        removed = {d.entity for d in chosen if d.field == ROW and d.kind is Kind.REMOVED}
        self._nodes = {node.id: node for node in before.rows() if node.id not in removed}
        self._nodes |= {node.id: node for node in after.rows() if node.id in added}
        self._rehomed = added | {d.entity for d in chosen if d.field == SECTION}
        self._placed = self._rehomed | {d.entity for d in chosen if d.field == PLACE}
        self._homes = {id_: self._home(id_) for id_ in self._nodes}
        self._part_loops()

    def nodes(self) -> Iterator[Node]:
        """The rows with their sections and ranks, in no order."""
        families: dict[str | None, set[str]] = {}
        for id_, home in self._homes.items():
            families.setdefault(home, set()).add(id_)
        for home, family in families.items():
            fixed = {
                id_: self._nodes[id_].rank for id_ in family if id_ not in self._placed and self._old.get(id_) == home
            }
            if len(fixed) == len(family):
                yield from (self._nodes[id_] for id_ in family)
                continue
            kept = [id_ for id_ in self._old if id_ in family and id_ not in self._placed]
            order = woven(kept, [id_ for id_ in self._new if id_ in family], family & self._placed)
            ranks = ranked(order, fixed)
            yield from (_standing(self._nodes[id_], home, ranks[id_]) for id_ in order)

    def _home(self, id_: str) -> str | None:
        if id_ in self._rehomed:
            return self._there(self._new[id_], self._new | self._old)
        return self._there(self._old[id_], self._old)

    def _there(self, home: str | None, above: _Homes) -> str | None:
        """A section, or the nearest above it that is there."""
        while home is not None and home not in self._nodes:
            home = above.get(home)
        return home

    def _part_loops(self) -> None:
        """Undo the moves that would put sections into each other: possible when only some moves were chosen."""
        while loop := next(filter(None, map(self._loop, self._nodes)), None):
            for id_ in loop:
                self._homes[id_] = self._there(self._old.get(id_), self._old)
            self._placed -= loop

    def _loop(self, id_: str) -> set[str]:
        """The sections above one of which the last stands in the first; empty for an honest tree."""
        trail: list[str] = []
        home: str | None = id_
        while home is not None:
            if home in trail:
                return set(trail[trail.index(home) :])
            trail.append(home)
            home = self._homes[home]
        return set()


def _standing(node: Node, home: str | None, rank: str) -> Node:
    if isinstance(node, Section):
        return replace(node, parent=home, rank=rank)
    return replace(node, section=home, rank=rank)
