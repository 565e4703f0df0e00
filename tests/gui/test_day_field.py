"""A calendar day, typed as people write it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from roadmap_desktop.domain.days import day_text
from roadmap_desktop.gui.day_field import DayField, problem_of_period, read


@given(st.dates())
def test_what_is_shown_is_read(day: date) -> None:
    assert read(day_text(day)) == read(f"{day.day}/{day.month}/{day.year:04}") == day


def test_a_day_of_the_first_century_is_no_day_of_ours(qtbot: QtBot) -> None:
    field = DayField()
    qtbot.addWidget(field)
    field.setText("01.02.0027")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "01.02.0027"
    assert field.day() == date(27, 2, 1)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (" 1.2.27 ", date(2027, 2, 1)),
        ("01,02,2027", date(2027, 2, 1)),
        ("1.2.2027 г.", date(2027, 2, 1)),
        ("31.02.2027", None),
        ("1.2.0000", None),
        ("1.2.202", None),
        ("вчера", None),
        ("", None),
    ],
)
def test_days_as_people_write_them(text: str, day: date | None) -> None:
    assert read(text) == day


@pytest.mark.parametrize("typed", ["31.12.2029", "31.12.29", "31,12,2029"])
@pytest.mark.parametrize("before", [date(2026, 1, 1), date(2027, 2, 28)])
def test_a_day_typed_over_another_is_that_day(qtbot: QtBot, typed: str, before: date) -> None:
    field = DayField()
    qtbot.addWidget(field)
    field.show_day(before)
    field.show()
    field.selectAll()
    QTest.keyClicks(field, typed)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (field.day(), field.text()) == (date(2029, 12, 31), "31.12.2029")


def test_what_cannot_be_read_stays_as_typed(qtbot: QtBot) -> None:
    field = DayField()
    qtbot.addWidget(field)
    QTest.keyClicks(field, "31.02.2027")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (field.day(), field.text()) == (None, "31.02.2027")
    field.show_day(None)
    assert field.text() == ""


@pytest.mark.parametrize(
    ("start", "end", "sentence"),
    [
        ("01.01.2027", "31.12.2027", ""),
        ("01.01.2027", "01.01.2027", ""),
        ("01.01.2027", "31.12.2026", "Начало периода позже"),
        ("01.01.2027", "", "День периода не прочитан"),
        ("январь", "31.12.2027", "День периода не прочитан"),
    ],
)
def test_two_days_make_a_period_or_a_sentence(qtbot: QtBot, start: str, end: str, sentence: str) -> None:
    fields = DayField(), DayField()
    for field, text in zip(fields, (start, end), strict=True):
        qtbot.addWidget(field)
        field.setText(text)
    assert problem_of_period(*fields).startswith(sentence)
    assert bool(problem_of_period(*fields)) == bool(sentence)
