"""Every cell of reference/domain.md 4.4 in both registers."""

from __future__ import annotations

import pytest

from roadmap_desktop.domain.deadlines import Case, Kind, Manner, Reading, Recurrence, Register, Rule, read, write
from tests.domain.deadlines.cases import rows

TABLE = [(*row, "", "", "", "", "")[:5] for row in rows("wordings.tsv")]
TEXTS = [(cell, case, words) for cell, *said in TABLE for case, words in zip(Case, said, strict=True) if words]


def plain(text: str) -> str:
    """With plain blanks."""
    return text.replace("\u00a0", " ")


@pytest.mark.parametrize("cell", [row[0] for row in TABLE])
def test_canonical_cell_is_written_as_it_was_read(cell: str) -> None:
    assert plain(write(read(cell))) == cell


@pytest.mark.parametrize(("cell", "case", "words"), TEXTS)
def test_running_text_takes_the_case_of_its_preposition(cell: str, case: Case, words: str) -> None:
    assert plain(write(read(cell), Register.TEXT, case)) == words


def test_new_text_has_no_break_spaces_where_a_line_must_not_end() -> None:
    assert write(read("1 декабря 2019")) == "1\u00a0декабря 2019\u00a0г."
    assert write(read("ноябрь 2018 - март 2019")) == "Ноябрь 2018\u00a0г.\u00a0– март 2019\u00a0г."
    assert write(read("I кв. 2019")) == "I\u00a0квартал 2019\u00a0г."


def test_a_document_manner_shows_in_new_words() -> None:
    manner = Manner(dash=" - ", suffix="года", numerals="arabic", capital=False, unbroken=False)
    assert write(read("II–III кварталы 2017 г."), manner=manner) == "2 - 3 кварталы 2017 года"


def test_what_the_reading_does_not_hold_is_not_worded() -> None:
    assert write(Reading(Kind.RECURRING, rule=Rule(Recurrence.OTHER))) == ""
