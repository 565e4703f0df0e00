"""The wording that cures the spelling of a phrase: canonical, with the words behind the dates put right too."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from roadmap_desktop.domain.deadlines.spelling import capitals_of
from roadmap_desktop.domain.deadlines.types import Kind
from roadmap_desktop.domain.deadlines.writer import write

if TYPE_CHECKING:
    from roadmap_desktop.domain.deadlines.drafts import Draft
    from roadmap_desktop.domain.deadlines.reading import Reading
    from roadmap_desktop.domain.deadlines.scanning import Token

CURED = {
    "deadline.wrong-case", "deadline.year-suffix", "deadline.reversed", "deadline.misspelt", "deadline.line-break",
    "deadline.no-sign",
}  # fmt: skip
"""The findings that a canonical wording of the same reading does away with."""


def cure(reading: Reading, draft: Draft) -> str | None:
    """The canonical wording; None where there is none, or where it would read otherwise.

    A list in which only some members have a year would lend it to the others; so would two lists put together.
    """
    if reading.kind in {Kind.CONDITIONAL, Kind.AS_NEEDED}:
        return None
    dated = {stretch.dated for stretch in reading.periods}
    if len(dated) > 1 or (len(draft.lists) > 1 and False in dated):
        return None
    return write(replace(reading, tail=_spelled(reading.tail, draft))) or None


def _spelled(tail: str, draft: Draft) -> str:
    """The tail with the words that were mistyped as they were meant."""
    text = draft.phrase.text
    if not tail or not text.endswith(tail):
        return tail
    offset = len(text) - len(tail)
    for token in reversed(draft.phrase.tokens):
        if token.flaw and token.start >= offset:
            old = tail[token.start - offset : token.end - offset]
            tail = tail[: token.start - offset] + _meant(token, old) + tail[token.end - offset :]
    return tail


def _meant(token: Token, old: str) -> str:
    if token.flaw == "deadline.year-suffix":
        return "гг."
    return capitals_of(token.text, old) if token.text.isalpha() else old
