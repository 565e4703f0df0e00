"""What a timeline draws of a reading: segments, repetitions, the strip that goes on, and what can be grabbed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from roadmap_desktop.domain.deadlines.reading import Reading
    from roadmap_desktop.domain.deadlines.types import Period, Precision, Span

Role = Literal["main", "tail", "occurrence"]


@dataclass(frozen=True, slots=True)
class Bar:
    """One segment of a deadline.

    `span`: both ends inclusive; an end that is None fades out. `precision`: the unit it was named in, None for a strip
    that follows from «постоянно» or from a rule without a unit. `member`: which part of the phrase it shows, as `move`
    takes it. `role`: main, tail («далее – постоянно») or occurrence of a rule. `occurrence`: the year of an occurrence.
    """

    span: Span
    precision: Precision | None
    member: int
    role: Role
    occurrence: int | None = None


def bars(reading: Reading, period: Period | None) -> tuple[Bar, ...]:
    """The segments of the reading in a roadmap's period, one for each of its spans, in the same order."""
    return tuple(
        Bar(found.span, found.precision, found.member, _role(found.role), found.index or None)
        for found in reading.occurrences(period)
    )


def _role(role: str) -> Role:
    return "tail" if role == "tail" else "occurrence" if role == "occurrence" else "main"
