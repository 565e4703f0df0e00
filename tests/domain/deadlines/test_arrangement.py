"""What entries of one list mean together."""

from __future__ import annotations

import pytest

from roadmap_desktop.domain.deadlines import Deadline, MoveRefused, move, read

JUNES = ["2018-06-01..2018-06-30", "2019-06-01..2019-06-30", "2020-06-01..2020-06-30"]


def spans(text: str) -> list[str]:
    return [str(span) for span in read(text).spans(None)]


@pytest.mark.parametrize(
    "text",
    ["2018-2020 гг., июнь", "2018–2020 годы (июнь)", "2018-2020 гг. – в июне", "2018, 2019, 2020 гг.: июнь",
     "июнь, 2018, 2019, 2020 гг."],
)  # fmt: skip
def test_years_in_front_are_those_of_their_part(text: str) -> None:
    assert spans(text) == JUNES
    assert not read(text).findings


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2018, 2019 – июнь", JUNES[:2]),
        ("2018 год: март; 2019 год", ["2018-03-01..2018-03-31", "2019-01-01..2019-12-31"]),
        ("2018 год, 2019 год: март", ["2018-01-01..2018-12-31", "2019-03-01..2019-03-31"]),
        ("2018-2020 годы, до 1 марта", ["..2018-03-01", "..2019-03-01", "..2020-03-01"]),
        ("2018-2020 годы, до 1 марта 2021 г.", ["2018-01-01..2020-12-31", "..2021-03-01"]),
        ("март 2018, II квартал 2019, 2020 год",
         ["2018-03-01..2018-03-31", "2019-04-01..2019-06-30", "2020-01-01..2020-12-31"]),
    ],
)  # fmt: skip
def test_a_year_of_its_own_stays_one(text: str, expected: list[str]) -> None:
    assert spans(text) == expected


@pytest.mark.parametrize(
    "text",
    ["не ранее 1 марта и не позднее 15 марта 2019 г.", "не ранее 1 марта 2019 г., но не позднее 15 марта 2019 г.",
     "с 1 марта, но не позднее 15 марта 2019 года"],
)  # fmt: skip
def test_two_bounds_are_one_range(text: str) -> None:
    assert spans(text) == ["2019-03-01..2019-03-15"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2018-2020 учебные годы", ["2018-09-01..2020-08-31"]),
        ("с 2018 по 2020 учебный год", ["2018-09-01..2020-08-31"]),
        ("2018-2019, 2019-2020 учебные годы", ["2018-09-01..2019-08-31", "2019-09-01..2020-08-31"]),
        ("2018/2019 учебный год", ["2018-09-01..2019-08-31"]),
    ],
)
def test_the_last_words_make_all_years_of_schools(text: str, expected: list[str]) -> None:
    assert spans(text) == expected


@pytest.mark.parametrize("text", ["2018-2020 учебные годы", "2018-2020 гг., июнь", "2018, 2019 – июнь"])
def test_a_move_of_what_was_put_together_is_right_or_refused(text: str) -> None:
    deadline = Deadline.of(text)
    try:
        moved = move(deadline, 1)
    except MoveRefused:
        return
    assert read(moved.text).spans(None) == moved.reading.spans(None)
