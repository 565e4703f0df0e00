"""Tables in the forms of many regions give what a person reads in them."""

from typing import Any

import pytest

from roadmap_desktop.exchange.recognition import recognise
from tests.exchange.recognition import corpus


@pytest.mark.parametrize("name", corpus.NAMES)
def test_a_table_of_another_region_is_read_as_a_person_reads_it(name: str) -> None:
    found = corpus.described(recognise(corpus.grids(name)).plan)
    assert corpus.differences(corpus.expected(name), found) == []


def test_the_corpus_is_wide_enough() -> None:
    assert len(corpus.NAMES) >= 20


def test_every_wrong_field_of_an_activity_counts() -> None:
    wanted: dict[str, Any] = {"activities": [{"number": "1", "title": "А", "deadline": "май"}]}
    rest: dict[str, Any] = {"section": None, "executors": [], "results": [], "documents": [], "indicators": []}
    found = {"activities": [{"number": "1", "title": "А", "deadline": "июнь", **rest}]}
    assert corpus.differences(wanted, found) == [("deadline", "май", "июнь")]
    assert corpus.scores({"one": (wanted, found)})["deadline"] == (0, 1)
