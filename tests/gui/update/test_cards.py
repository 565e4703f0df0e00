"""Two texts beside each other: what one has and the other lacks is marked, and nothing is lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_desktop.gui.update import cards

WORDS = st.lists(st.sampled_from(["план", "отчет", "приказ", "\n", "  ", "май"]), max_size=12).map(" ".join)


@pytest.mark.parametrize(
    ("text", "other", "marked"),
    [
        ("май 2031", "июнь 2031", ["май"]),
        ("План и отчет", "План", [" и отчет"]),
        ("План", "План и отчет", []),
        ("то же", "то же", []),
        ("только здесь", "", []),
        ("", "только там", []),
    ],
)
def test_what_the_other_text_lacks_is_marked(text: str, other: str, marked: list[str]) -> None:
    assert [piece for piece, differs in cards.marked(text, other) if differs] == marked


@given(WORDS, WORDS)
def test_the_pieces_are_the_text(text: str, other: str) -> None:
    assert "".join(piece for piece, _ in cards.marked(text, other)) == text


@given(WORDS)
def test_equal_texts_have_no_marks(text: str) -> None:
    assert not any(differs for _, differs in cards.marked(text, text))


def test_very_long_texts_are_shown_without_marks() -> None:
    text = "слово " * cards.MOST
    assert cards.marked(text, text + "иное") == [(text, False)]
