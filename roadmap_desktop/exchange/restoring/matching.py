"""Which recognised section or activity is which recorded one."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from roadmap_desktop.domain.model import Node, Section
from roadmap_desktop.domain.proposal import Grid, Proposal, RowClass
from roadmap_desktop.exchange.restoring.cells import Cells, cells_of
from roadmap_desktop.exchange.restoring.keys import Keys, Place

_STARTS = frozenset({RowClass.SECTION, RowClass.ACTIVITY})


class Matching:
    """`ids` has the recorded id by the recognised one, `cells` the visible cells of every recorded entity."""

    def __init__(self, proposal: Proposal, grids: Sequence[Grid], keys: Keys, *, framed: bool) -> None:
        self._keys = keys
        # With every line above and below as it was written, nothing there is a new row of the table.
        self._edges = (min(keys.rows), max(keys.rows)) if framed and keys.rows else None
        self._nodes = {node.id: node for node in proposal.plan.rows()}
        places = {grid.address(row): (i, row) for i, grid in enumerate(grids) for row in range(len(grid.rows))}
        self._starts = {row.entity: places[row.cell] for row in proposal.rows if row.kind in _STARTS}
        self.cells: dict[str, Cells] = cells_of(proposal, grids, keys)
        self.ids = self._matched()
        self._recorded = {recorded: id_ for id_, recorded in self.ids.items()}
        self._mark_added((row.entity, places[row.cell]) for row in proposal.rows)

    def seen(self, id_: str) -> Node | None:
        """The recognised node of a recorded id, or of its own."""
        return self._nodes.get(self._recorded.get(id_, id_))

    def order(self) -> list[str]:
        """The ids of all sections and activities as they stand now: recorded, or recognised and new."""
        entries = [(cells.place, entity) for entity, cells in self.cells.items() if self._is_there(entity)]
        place: Place = (0, -1)
        for id_ in self._nodes:
            place = self._starts.get(id_, place)
            if id_ not in self.ids and not self._belongs(place):
                entries.append((place, id_))
        return [id_ for _, id_ in sorted(entries, key=lambda entry: entry[0])]

    def _matched(self) -> dict[str, str]:
        entities = {cells.place: entity for entity, cells in self.cells.items()}
        ids: dict[str, str] = {}
        for id_, place in self._starts.items():
            entity = entities.get(place)
            if entity and id_ in self._nodes and self._is_section(entity) == isinstance(self._nodes[id_], Section):
                ids[id_] = entity
        return ids

    def _mark_added(self, rows: Iterable[tuple[str, Place]]) -> None:
        """Tell the cells of an activity that recognition counts rows to it which nobody wrote."""
        for id_, place in rows:
            entity = self.ids.get(id_)
            if entity and place not in self._keys.rows and not self._is_outside(place):
                self.cells[entity] = replace(self.cells[entity], added=True)

    def _is_there(self, entity: str) -> bool:
        """Whether a record has its rows: recognition found it too, or nobody touched them."""
        return entity in self._recorded or self.cells[entity].untouched

    def _belongs(self, place: Place) -> bool:
        """Whether a row that was taken for something of its own is an untouched line, of a record or around them."""
        if self._is_outside(place):
            return True
        key = self._keys.rows.get(place)
        return key is not None and key.entity in self.cells and self.cells[key.entity].untouched

    def _is_outside(self, place: Place) -> bool:
        return self._edges is not None and not self._edges[0] <= place <= self._edges[1]

    def _is_section(self, entity: str) -> bool:
        return isinstance(self._keys.records.nodes[entity].entity, Section)
