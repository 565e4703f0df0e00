"""The lines that the table of differences shows; made in a worker."""

from __future__ import annotations

from dataclasses import dataclass

from roadmap_desktop.app.selection import Differences, Selection
from roadmap_desktop.app.updates import Wording
from roadmap_desktop.domain.comparison import Difference


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the table: one difference, or the heading of several."""

    name: str
    differences: Differences
    heading: bool = False
    old: str = ""
    new: str = ""

    @property
    def difference(self) -> Difference | None:
        """The one difference of a line that is no heading."""
        return None if self.heading else self.differences[0]


def lines_of(selection: Selection, wording: Wording, *, only_conflicts: bool = False) -> tuple[Line, ...]:
    """A heading for each row of the plan, and under it a line for each of its differences."""
    lines: list[Line] = []
    for group in selection.rows(only_conflicts=only_conflicts):
        heading = " · ".join(filter(None, (group.name, group.title)))
        lines.append(Line(heading, group.differences, heading=True))
        for difference in group.differences:
            old, new = wording.sides(difference)
            lines.append(Line(wording.column(difference), (difference,), old=old, new=new))
    return tuple(lines)
