"""A calendar day in words: as it is written, and back."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_desktop.domain.days import day_text, told_day


@given(st.dates())
def test_every_day_that_the_calendar_knows_comes_back(day: date) -> None:
    text = day_text(day)
    assert told_day(text) == day
    assert len(text) == len("01.02.2027")


@pytest.mark.parametrize("text", ["", "31.02.2018", "1.2.27", "01.01.0000", "01.02.2027 г.", "май 2018"])
def test_what_is_no_day(text: str) -> None:
    assert told_day(text) is None
