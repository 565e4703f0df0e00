"""The columns of the plan's table: the activity's fields, and its status between them."""

from __future__ import annotations

from dataclasses import dataclass

from roadmap_desktop.domain.fields import ACTIVITY_FIELDS, FieldKind, field


@dataclass(frozen=True, slots=True)
class Column:
    """A column by the name of what it shows; `heading` is a message code, `width` in logical pixels."""

    name: str
    heading: str
    width: int
    kind: FieldKind | None

    @property
    def is_text(self) -> bool:
        """Whether the cell is edited as a text."""
        return self.kind in _TYPED


_TYPED = {FieldKind.TEXT, FieldKind.DEADLINE, FieldKind.NUMBERS, FieldKind.EXECUTORS, FieldKind.PARTS}

STATUS = Column("status", "field.status", 30, None)

_FIRST = ("number", "title", "deadline")
_HIDDEN = frozenset({"locked"})


def _column(name: str) -> Column:
    found = field(name)
    return Column(name, found.heading, found.width, found.kind)


COLUMNS: tuple[Column, ...] = (
    _column("number"),
    _column("title"),
    STATUS,
    _column("deadline"),
    *(_column(f.name) for f in ACTIVITY_FIELDS if f.name not in _FIRST and f.name not in _HIDDEN),
)
"""In the order of the table; the first four are those beside the timeline."""

NUMBER, TITLE, STANDING, DEADLINE = range(4)
BESIDE_TIMELINE = 4
"""How many of the columns stand beside the timeline."""
