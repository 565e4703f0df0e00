"""Lines and heights from font metrics."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_desktop.exchange.writing.typesetting import Face, face, whole_pixels

# A font whose letters are one point wide: lines can be counted by eye. Cells keep 3.75 points at their sides.
UNIT = 3.75 + 1.01 * 10.5


def unit_face() -> Face:
    return Face({}, 1.0, 12.0)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", 1),
        ("десять бук", 1),
        ("одиннадцать", 2),
        ("раз два три четыре", 2),
        ("раз\nдва", 2),
        ("раз\n\nдва", 3),
        ("научно-технический", 3),
        ("2018-2020 - 2021", 2),
        ("региональными/муниципальными", 4),
        ("раз четыре / два", 3),
        ("десять бук     ", 1),
        ("нераз\u00a0рывно", 2),
        ("и\tдалее", 2),
    ],
)
def test_a_text_of_single_letters_breaks_where_offices_break_it(text: str, lines: int) -> None:
    assert unit_face().lines(text, UNIT) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("раз два три четыре", ["раз два", "три четыре"]),
        ("научно-технический", ["научно-", "технически", "й"]),
        ("раз\n\n  два", ["раз", "", "  два"]),
        ("раз четыре     пять", ["раз четыре", "пять"]),
        ("акты/договоры", ["акты/", "договоры"]),
    ],
)
def test_lines_are_broken_where_they_are_counted(text: str, lines: list[str]) -> None:
    assert list(unit_face().broken(text, UNIT)) == lines


@given(st.text("аб -/)\t\n", max_size=60), st.floats(5, 60))
def test_as_many_lines_are_broken_as_counted_and_no_letter_is_lost(text: str, width: float) -> None:
    broken = unit_face().broken(text, width)
    assert len(broken) == unit_face().lines(text, width)
    assert "".join("".join(broken).split()) == "".join(text.split())


@given(st.text("абвгд -", max_size=80), st.floats(20, 60))
def test_no_broken_line_is_wider_than_its_cell(text: str, width: float) -> None:
    assert all(unit_face().width(line) <= width for line in unit_face().broken(text, width))


def test_a_word_wider_than_its_column_is_cut_by_letters() -> None:
    assert unit_face().lines("а" * 35, UNIT) == 4


def test_a_column_without_room_still_ends() -> None:
    assert unit_face().lines("слово", 1.0) == 5


@given(st.text("аб -/\n", max_size=60), st.floats(20, 200))
def test_a_wider_column_never_needs_much_more_lines(text: str, width: float) -> None:
    assert 1 <= unit_face().lines(text, width + 200) <= unit_face().lines(text, width) + text.count("/")


def test_the_heights_of_a_real_font_are_whole_pixels() -> None:
    serif = face("LiberationSerif", "Regular", 10)
    assert serif.pitch == 12.0
    assert serif.height("Мероприятие", 200) == pytest.approx(13.5)


def test_bold_letters_are_wider() -> None:
    text = "Мероприятие"
    assert face("LiberationSerif", "Bold", 10).width(text) > face("LiberationSerif", "Regular", 10).width(text)


@pytest.mark.parametrize(("points", "whole"), [(0, 0), (0.75, 0.75), (0.76, 1.5), (12.0, 12.0)])
def test_heights_are_rounded_up_to_pixels(points: float, whole: float) -> None:
    assert whole_pixels(points) == whole
