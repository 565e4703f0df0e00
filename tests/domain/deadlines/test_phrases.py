"""The tables of phrases: the seeds' own and gathered ones, with readings worked out by hand."""

from __future__ import annotations

import pytest

from roadmap_desktop.domain.deadlines import Deadline, describe
from tests.domain.deadlines.cases import Case, cases


@pytest.mark.parametrize("case", cases("seeds.tsv") + cases("phrases.tsv"), ids=lambda case: case.text or "empty")
def test_phrase_is_read_as_worked_out_by_hand(case: Case) -> None:
    found = describe(Deadline.of(case.text), case.period)
    assert (found["kind"], found["recurrence"]) == (case.kind, case.recurrence)
    if case.ambiguous != "?":
        assert (found["spans"], found["ambiguous"]) == (case.spans, case.ambiguous == "yes")
