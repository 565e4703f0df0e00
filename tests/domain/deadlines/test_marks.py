"""Marked days of months, quarters and years."""

from __future__ import annotations

import pytest

from roadmap_desktop.domain.deadlines import Recurrence, read
from tests.domain.deadlines.cases import period

YEAR = period("2019-01-01..2019-12-31")


@pytest.mark.parametrize(
    ("text", "every", "first", "count"),
    [
        ("до конца каждого квартала", Recurrence.QUARTERLY, "..2019-03-31", 4),
        ("ежеквартально, до конца квартала", Recurrence.QUARTERLY, "..2019-03-31", 4),
        ("в последний день каждого квартала", Recurrence.QUARTERLY, "2019-03-31..2019-03-31", 4),
        ("до конца каждого года", Recurrence.YEARLY, "..2019-12-31", 1),
        ("ежемесячно до конца следующего месяца", Recurrence.MONTHLY, "..2019-02-28", 12),
        ("ежемесячно, в последний рабочий день", Recurrence.MONTHLY, "2019-01-31..2019-01-31", 12),
        ("ежемесячно, в третьей декаде", Recurrence.MONTHLY, "2019-01-21..2019-01-31", 12),
        ("в последней декаде месяца", Recurrence.MONTHLY, "2019-01-21..2019-01-31", 12),
        ("I декада месяца, следующего за отчетным кварталом", Recurrence.QUARTERLY, "2019-04-01..2019-04-10", 4),
        ("ежемесячно до 5-го числа следующего за отчетным месяца", Recurrence.MONTHLY, "..2019-02-05", 12),
        ("до 15 числа следующего за отчетным кварталом месяца", Recurrence.QUARTERLY, "..2019-04-15", 4),
        ("до 15 числа, следующего за отчетным месяцем", Recurrence.MONTHLY, "..2019-02-15", 12),
        ("по итогам квартала до 15 числа месяца, следующего за отчетным", Recurrence.QUARTERLY, "..2019-04-15", 4),
        ("ежемесячно, в первый понедельник", Recurrence.MONTHLY, "2019-01-07..2019-01-07", 12),
        ("25-го ежемесячно", Recurrence.MONTHLY, "2019-01-25..2019-01-25", 12),
        ("ежемесячно не позднее 5 (пятого) числа", Recurrence.MONTHLY, "..2019-01-05", 12),
    ],
)
def test_marked_days(text: str, every: Recurrence, first: str, count: int) -> None:
    reading = read(text)
    found = reading.spans(YEAR)
    assert (reading.recurrence, str(found[0]), len(found)) == (every, first, count)
    assert not reading.findings


@pytest.mark.parametrize("text", ["до конца квартала", "до конца месяца", "последний день квартала"])
def test_a_unit_that_does_not_come_again_is_no_mark(text: str) -> None:
    assert read(text).spans(YEAR) == ()


@pytest.mark.parametrize(
    "text",
    ["в феврале года, следующего за отчетным, 1 числа", "ежемесячно в январе-марте года, следующего за отчетным",
     "еженедельно, январь – март года, следующего за отчетным"],
)  # fmt: skip
def test_a_part_that_a_lag_puts_behind_the_period_gives_nothing_there(text: str) -> None:
    for span in read(text).spans(YEAR):
        assert span.start is None or span.end is None or span.start <= span.end


def test_which_of_several_days_lies_in_the_following_year_is_asked() -> None:
    reading = read("за I полугодие – до 15 июля, за год – до 20 января года, следующего за отчетным")
    assert {finding.code for finding in reading.findings} == {"deadline.partly-read"}
