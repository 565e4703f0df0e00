"""What a comparison comes to: one value for every cell that differs."""

from dataclasses import dataclass
from enum import StrEnum

from roadmap_desktop.domain.model import Plan

ROW = "row"
"""The field of a difference that is a whole row."""

SECTION = "section"
"""The field of a row that stands in another section."""

PLACE = "place"
"""The field of a row, result or document that stands behind another one of its kind."""


class Kind(StrEnum):
    """What happened to a cell, a part or a row."""

    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class Difference:
    """One cell, part or row that the file has otherwise than the database.

    `entity` is the id of the roadmap, section or activity (of an added row the id that it will have), `place` the
    number or title that a person knows it by. `field` is a field of the entity, of its indicators («unit») or of its
    reports («status»), ROW, SECTION or PLACE; `part` the id of the result, document, indicator, goal or abbreviation,
    or the name of an extra field; `year` the label of a target, the occurrence of a report. Of a move, `old` and `new`
    are the section, or what it stands behind.

    A `conflict` was altered in the database too since the file was exported; `base` is the text of that time.
    """

    entity: str
    place: str
    field: str
    kind: Kind
    old: str = ""
    new: str = ""
    part: str = ""
    year: str = ""
    conflict: bool = False
    base: str = ""


@dataclass(frozen=True, slots=True)
class Comparison:
    """A plan of the database, the plan of the file under the same ids where the rows match, and what differs."""

    before: Plan
    after: Plan
    differences: tuple[Difference, ...]
