"""The closed list of what is found in deadlines, and findings that need more than the phrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roadmap_desktop.domain.days import day_text
from roadmap_desktop.domain.deadlines.types import DeadlineFinding, Kind

if TYPE_CHECKING:
    from datetime import date

    from roadmap_desktop.domain.deadlines.reading import Reading
    from roadmap_desktop.domain.deadlines.types import Period

FINDING_CODES = (
    "deadline.ambiguous",
    "deadline.wrong-case",
    "deadline.year-suffix",
    "deadline.reversed",
    "deadline.impossible-date",
    "deadline.missing-year",
    "deadline.misspelt",
    "deadline.line-break",
    "deadline.repeated-part",
    "deadline.unlikely-year",
    "deadline.vague",
    "deadline.no-sign",
    "deadline.partly-read",
    "deadline.unread",
    "deadline.before-act",
)
"""Every code that a reading or `before_act` can give; worded in resources/messages."""


def before_act(reading: Reading, period: Period | None, act: date | None) -> DeadlineFinding | None:
    """A deadline that was past when the act was signed; only of explicit dates, since rules go on."""
    if act is None or reading.kind is not Kind.ONCE:
        return None
    ends = [span.end for span in reading.spans(period)]
    if not ends or any(end is None or end >= act for end in ends):
        return None
    last = max(end for end in ends if end)
    return DeadlineFinding("deadline.before-act", (("end", day_text(last)), ("act", day_text(act))))
