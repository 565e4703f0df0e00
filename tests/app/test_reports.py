"""Cells of reports in the user's words."""

from __future__ import annotations

from datetime import date

import pytest

from roadmap_desktop.app.messages import Messages
from roadmap_desktop.app.reports import cells, worded
from roadmap_desktop.domain.model import Activity, Execution, Status


@pytest.mark.parametrize("status", [status for status in Status if status is not Status.NONE])
@pytest.mark.parametrize("language", ["ru", "en"])
def test_every_status_has_words(status: Status, language: str) -> None:
    messages = Messages(language)
    assert worded("status", status.value, messages) == messages.text(f"status.{status.value}") != f"status.{status}"


@pytest.mark.parametrize("field", ["status", "fact_date", "evidence", "reason"])
def test_what_is_not_said_stays_empty(field: str) -> None:
    assert worded(field, "", Messages("ru")) == ""


def test_only_what_is_said_has_a_cell() -> None:
    reports = (Execution("e", "2018", Status.DONE, date(2018, 6, 9), "", "нет"), Execution("f", "2019"))
    assert list(cells(Activity("a", "r", "Дело", execution=reports), Messages("ru"))) == [
        ("status", "2018", "Исполнено"),
        ("fact_date", "2018", "09.06.2018"),
        ("reason", "2018", "нет"),
    ]
