"""Deadlines: the wording that is signed and the period that is planned with, as one value."""

from roadmap_desktop.domain.deadlines.bars import Bar, bars
from roadmap_desktop.domain.deadlines.control import (
    ControlSettings,
    Rest,
    WorkCalendar,
    control_date,
    control_dates,
    shifted_off_rest,
)
from roadmap_desktop.domain.deadlines.findings import FINDING_CODES, before_act
from roadmap_desktop.domain.deadlines.manner import CANONICAL, Manner
from roadmap_desktop.domain.deadlines.moves import (
    Handles,
    between,
    handles,
    move,
    remove_end,
    set_end,
    set_start,
)
from roadmap_desktop.domain.deadlines.reader import read
from roadmap_desktop.domain.deadlines.reading import Alternative, Deadline, Reading, describe
from roadmap_desktop.domain.deadlines.shifting import Edge, MoveRefused
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
from roadmap_desktop.domain.deadlines.writer import Case, Register, write

__all__ = [
    "CANONICAL",
    "FINDING_CODES",
    "Alternative",
    "Bar",
    "Case",
    "ControlSettings",
    "Deadline",
    "DeadlineFinding",
    "Edge",
    "Handles",
    "Kind",
    "Manner",
    "Mark",
    "Moment",
    "MoveRefused",
    "Period",
    "Point",
    "Precision",
    "Reading",
    "Recurrence",
    "Register",
    "Rest",
    "Rule",
    "Span",
    "Stretch",
    "WorkCalendar",
    "bars",
    "before_act",
    "between",
    "control_date",
    "control_dates",
    "describe",
    "handles",
    "move",
    "parse_point",
    "read",
    "remove_end",
    "set_end",
    "set_start",
    "shifted_off_rest",
    "snap",
    "units_between",
    "write",
]
