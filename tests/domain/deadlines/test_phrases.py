"""The tables of phrases: the seeds' own, the 40 rows of the research and gathered ones, with readings made by hand."""

from __future__ import annotations

import pytest

from roadmap_desktop.domain.deadlines import Deadline, describe, read, write
from tests.domain.deadlines.cases import Case, cases, rows

TABLES = [case for name in ("seeds", "phrases", "rows", "later", "unseen", "judged") for case in cases(f"{name}.tsv")]


@pytest.mark.parametrize("case", TABLES, ids=lambda case: case.text or "empty")
def test_phrase_is_read_as_worked_out_by_hand(case: Case) -> None:
    found = describe(Deadline.of(case.text), case.period)
    assert (found["kind"], found["recurrence"]) == (case.kind, case.recurrence)
    if case.ambiguous != "?":
        assert (found["spans"], found["ambiguous"]) == (case.spans, case.ambiguous == "yes")


@pytest.mark.parametrize("row", rows("rows.tsv"), ids=lambda row: f"{row[-1]} {row[0]}")
def test_row_is_brought_to_its_canonical_cell(row: list[str]) -> None:
    text, canonical = row[0], row[6]
    assert write(read(text)).replace("\u00a0", " ") == canonical


def test_every_row_of_the_research_is_there() -> None:
    assert {row[-1] for row in rows("rows.tsv")} == {str(number) for number in range(1, 41)}


@pytest.mark.parametrize("word", ["сентябрь", "декабрь", "февраль", "октябрь"])
def test_one_typing_error_in_a_month_is_healed_or_marked(word: str) -> None:
    expected = read(f"{word} 2018").spans(None)
    errors = {word[:at] + word[at + 1 :] for at in range(len(word))}
    errors |= {word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(len(word) - 1)}
    for error in errors - {word}:
        reading = read(f"{error} 2018")
        assert reading.findings, error
        assert reading.spans(None) in {expected, ()}, error


@pytest.mark.parametrize("case", cases("seeds.tsv"), ids=lambda case: case.text)
def test_a_line_break_inside_a_word_is_healed(case: Case) -> None:
    for at in range(1, len(case.text)):
        if not case.text[at - 1 : at + 1].isalpha() or case.ambiguous == "yes":
            continue
        found = describe(Deadline.of(case.text[:at] + "\n" + case.text[at:]), case.period)
        assert found["spans"] == case.spans or found["findings"], case.text[:at]
