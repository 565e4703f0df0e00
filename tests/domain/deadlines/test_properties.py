"""What holds for every phrase and every reading (design/deadlines.md, section 2, rule 5)."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import assume, example, given
from hypothesis import strategies as st

from roadmap_desktop.domain.codec import decoded, encoded
from roadmap_desktop.domain.deadlines import (
    Deadline,
    Kind,
    MoveRefused,
    Period,
    Reading,
    describe,
    handles,
    move,
    read,
    write,
)
from tests.domain.deadlines.cases import TEXTS, period
from tests.domain.deadlines.readings import DATED, READINGS

WITHIN = period("2018-01-01..2020-12-31")


def bare(reading: Reading) -> Reading:
    """The reading without what was found in its words."""
    return replace(reading, findings=(), choice="", alternatives=())


@given(READINGS)
def test_what_is_written_reads_back_as_it_was(reading: Reading) -> None:
    assert bare(read(write(reading))) == reading


@given(READINGS)
def test_a_canonical_wording_is_written_again_as_it_stands(reading: Reading) -> None:
    text = write(reading)
    assert write(read(text)) == text


@given(st.text(max_size=2000) | st.lists(st.sampled_from(TEXTS), max_size=60).map("".join))
@example("1, " * 666)
@example("с" + "1" * 1500)
@example("сентябрь" * 250)
def test_reading_never_raises_and_spans_are_ordered(text: str) -> None:
    for span in read(text).spans(WITHIN):
        assert span.start is None or span.end is None or span.start <= span.end


@given(st.sampled_from(TEXTS), st.integers(-30, 30))
def test_moving_there_and_back_restores_the_text_also_through_the_file(text: str, count: int) -> None:
    deadline = Deadline.of(text)
    assume(handles(deadline.reading).body)
    try:
        moved = move(deadline, count, period=WITHIN)
        back = move(moved, -count, period=WITHIN)
    except MoveRefused:
        assume(False)
    assert back == deadline
    assert move(decoded(Deadline, encoded(moved)), -count, period=WITHIN) == deadline


@given(st.sampled_from(TEXTS), st.integers(-30, 30))
def test_words_alone_moved_there_and_back_read_as_before(text: str, count: int) -> None:
    deadline = Deadline.of(text)
    assume(handles(deadline.reading).body)
    try:
        moved = move(deadline, count, period=WITHIN)
        back = move(Deadline.of(moved.text, moved.choice), -count, period=WITHIN)
    except MoveRefused:
        assume(False)
    assert bare(back.reading) == replace(bare(deadline.reading), tail=back.reading.tail)


@given(DATED, st.integers(-40, 40))
def test_canonical_wordings_survive_a_move_there_and_back_through_the_file(reading: Reading, count: int) -> None:
    text = write(reading)
    stored = Deadline.of(move(Deadline.of(text), count).text)
    assert move(stored, -count).text == text


@given(DATED, st.integers(-40, 40))
def test_a_shift_keeps_the_precision_and_the_tail(reading: Reading, count: int) -> None:
    moved = move(Deadline.of(write(reading)), count).reading
    assert moved.precisions == reading.precisions
    assert (moved.tail, moved.kind) == (reading.tail, Kind.ONCE)


@given(st.sampled_from(TEXTS), st.booleans())
def test_a_described_deadline_names_its_doubts(text: str, within: bool) -> None:
    chosen: Period | None = WITHIN if within else None
    found = describe(Deadline.of(text), chosen)
    codes = {finding["code"] for finding in found["findings"]}  # type: ignore[attr-defined]
    assert not found["ambiguous"] or codes & {"deadline.ambiguous", "deadline.missing-year"}
    assert ("alternatives" in found) == ("deadline.ambiguous" in codes)
