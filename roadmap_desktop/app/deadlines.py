"""Deadlines as a command gives them: the same edits that a drag makes."""

import re
from typing import NamedTuple

from roadmap_desktop.app.session import Applied, Label, Session
from roadmap_desktop.domain import edits
from roadmap_desktop.domain.deadlines import (
    Deadline,
    Manner,
    Precision,
    move,
    parse_point,
    set_end,
    set_start,
)
from roadmap_desktop.domain.model import Activity, File
from roadmap_desktop.errors import RuleError, UsageError

_SHIFT = re.compile(r"([+-]?\d{1,4})([dwmqhy])")
# The letter of a shift: its unit, and how many of them.
_UNITS = {
    "d": (Precision.DAY, 1),
    "w": (Precision.DAY, 7),
    "m": (Precision.MONTH, 1),
    "q": (Precision.QUARTER, 1),
    "h": (Precision.HALF_YEAR, 1),
    "y": (Precision.YEAR, 1),
}


class Wish(NamedTuple):
    """What a deadline is to become: a text, a shift («+2m»), or other ends («2018-05»)."""

    text: str | None = None
    shift: str | None = None
    start: str | None = None
    end: str | None = None


def find_activity(file: File, roadmaps: list[str], number: str, id_: str = "") -> Activity:
    """The activity with this number, its final dot aside, or with this id.

    RuleError when none or several fit; the candidates are named.
    """
    if id_:
        if id_ not in file.activities:
            raise RuleError("rule.unknown-id", id=id_)
        return file.activities[id_]
    bare = number.strip().rstrip(".")
    found = [a for a in file.activities.values() if a.roadmap in roadmaps and a.number.strip().rstrip(".") == bare]
    if not found:
        raise RuleError("rule.no-activity", number=number)
    if len(found) > 1:
        candidates = "; ".join(f"{a.id} ({a.title})" for a in found)
        raise RuleError("rule.several-activities", number=number, candidates=candidates)
    return found[0]


def altered(file: File, activity: Activity, wish: Wish) -> Deadline:
    """The deadline after the wish; MoveRefused when its kind has no such handle."""
    if wish.text is not None:
        return Deadline.of(wish.text)
    roadmap = file.roadmaps[activity.roadmap]
    manner = Manner.from_json(roadmap.manner)
    deadline = activity.deadline
    if wish.shift is not None:
        count, unit = _shift(wish.shift)
        return move(deadline, count, unit=unit, period=roadmap.period, manner=manner)
    if wish.start is not None:
        deadline = set_start(deadline, parse_point(wish.start), period=roadmap.period, manner=manner)
    if wish.end is not None:
        deadline = set_end(deadline, parse_point(wish.end), period=roadmap.period, manner=manner)
    return deadline


def set_deadline(session: Session, activity: Activity, deadline: Deadline, source: str = "command") -> Applied | None:
    """Give an activity another deadline, as one step of the journal."""
    label = Label("step.deadline-moved", (("number", activity.number.strip().rstrip(".")), ("title", activity.title)))
    return session.apply(edits.set_deadline(session.file, activity.id, deadline), label, source)


def _shift(text: str) -> tuple[int, Precision]:
    found = _SHIFT.fullmatch(text.strip())
    if not found:
        raise UsageError("usage.shift", text=text)
    unit, times = _UNITS[found[2]]
    return int(found[1]) * times, unit
