"""What the reports on execution say, cell by cell, in the user's language."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from roadmap_desktop.app.messages import Messages
from roadmap_desktop.domain.execution import REPORTED
from roadmap_desktop.domain.model import Activity


def cells(activity: Activity, messages: Messages) -> Iterator[tuple[str, str, str]]:
    """The filled cells of its reports: the field, the occurrence (empty: the whole activity) and the words."""
    for report in activity.execution:
        for field in REPORTED:
            text = worded(field, str(getattr(report, field) or ""), messages)
            if text.strip():
                yield field, report.occurrence, text


def worded(field: str, text: str, messages: Messages) -> str:
    """The text of a cell as people read it; `text` is the code of a status, a day in ISO form, or words."""
    if field == "fact_date" and text:
        return f"{date.fromisoformat(text):%d.%m.%Y}"
    return messages.text(f"status.{text}") if field == "status" and text else text
