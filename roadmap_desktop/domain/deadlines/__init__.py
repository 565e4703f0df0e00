"""Deadlines: the wording that is signed and the period that is planned with, as one value."""

from roadmap_desktop.domain.deadlines.bars import Bar, bars
from roadmap_desktop.domain.deadlines.reader import read
from roadmap_desktop.domain.deadlines.reading import Alternative, Deadline, Reading, describe
from roadmap_desktop.domain.deadlines.types import (
    DeadlineFinding,
    Kind,
    Mark,
    Moment,
    Period,
    Precision,
    Recurrence,
    Rule,
    Span,
    Stretch,
)
from roadmap_desktop.domain.deadlines.units import Point, parse_point, snap, units_between

__all__ = [
    "Alternative",
    "Bar",
    "Deadline",
    "DeadlineFinding",
    "Kind",
    "Mark",
    "Moment",
    "Period",
    "Point",
    "Precision",
    "Reading",
    "Recurrence",
    "Rule",
    "Span",
    "Stretch",
    "bars",
    "describe",
    "parse_point",
    "read",
    "snap",
    "units_between",
]
