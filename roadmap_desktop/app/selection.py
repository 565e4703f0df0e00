"""Which differences of a comparison are to be taken: one by one, by row, by column, all, or those without conflict."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, auto
from itertools import groupby
from operator import attrgetter

from roadmap_desktop.app.updates import Wording, unopposed
from roadmap_desktop.domain.comparison import Difference, Kind
from roadmap_desktop.domain.comparison.differences import ROW

Differences = tuple[Difference, ...]


class Extent(Enum):
    """How many of some differences are chosen."""

    NONE = auto()
    SOME = auto()
    ALL = auto()


@dataclass(frozen=True, slots=True)
class Group:
    """Differences that belong together: of one row of the plan, or of one column."""

    name: str
    title: str
    differences: Differences


class Selection:
    """Begins with what needs no second thought: no conflicts, and rows go only if our own workbook lacks them.

    A file of others may show a part of the plan; that it lacks a row says little.
    """

    def __init__(self, differences: Differences, wording: Wording, *, ours: bool) -> None:
        self.differences = differences
        self._wording = wording
        self._chosen = {d for d in unopposed(differences) if ours or not _goes(d)}
        self._columns = tuple(self._by_column())

    @property
    def chosen(self) -> Differences:
        """The chosen ones, in their order."""
        return tuple(d for d in self.differences if d in self._chosen)

    @property
    def count(self) -> int:
        """How many are chosen."""
        return len(self._chosen)

    @property
    def conflicts(self) -> Differences:
        """Those that both sides have edited."""
        return tuple(d for d in self.differences if d.conflict)

    @property
    def left(self) -> tuple[int, int]:
        """How many conflicts, and how many other rows that would go, are not chosen."""
        rest = [d for d in self.differences if d not in self._chosen]
        conflicts = sum(d.conflict for d in rest)
        return conflicts, sum(_goes(d) and not d.conflict for d in rest)

    def has(self, difference: Difference) -> bool:
        """Whether one is chosen."""
        return difference in self._chosen

    def extent(self, some: Differences) -> Extent:
        """How many of these are chosen."""
        count = sum(d in self._chosen for d in some)
        return Extent.ALL if some and count == len(some) else Extent.SOME if count else Extent.NONE

    def choose(self, some: Iterable[Difference], *, wanted: bool) -> None:
        """Take these, or leave them."""
        if wanted:
            self._chosen.update(some)
        else:
            self._chosen.difference_update(some)

    def choose_only(self, some: Iterable[Difference]) -> None:
        """Take these and no others."""
        self._chosen = set(some)

    def choose_unopposed(self) -> None:
        """Take all that only the file has edited."""
        self.choose_only(unopposed(self.differences))

    def rows(self, *, only_conflicts: bool = False) -> tuple[Group, ...]:
        """A group for each row of the plan that differs, in the order of the file."""
        shown = self.conflicts if only_conflicts else self.differences
        together = (tuple(found) for _, found in groupby(shown, key=attrgetter("entity")))
        return tuple(Group(self._wording.place(some[0]), self._wording.title(some[0]), some) for some in together)

    def columns(self) -> tuple[Group, ...]:
        """A group for each column that differs; rows that come and rows that go are columns of their own."""
        return self._columns

    def _by_column(self) -> Iterator[Group]:
        found: dict[str, list[Difference]] = {}
        for difference in self.differences:
            found.setdefault(self._wording.column(difference), []).append(difference)
        return (Group(name, "", tuple(some)) for name, some in found.items())


def _goes(difference: Difference) -> bool:
    return difference.field == ROW and difference.kind is Kind.REMOVED
