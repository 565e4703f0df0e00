"""Plans of further regions, as the files they come in, give what a person reads in them."""

from pathlib import Path
from random import Random
from typing import Any

import pytest

from roadmap_desktop.exchange import readers
from roadmap_desktop.exchange.readers.text import grid
from roadmap_desktop.exchange.reading import read_plan
from roadmap_desktop.exchange.recognition import recognise
from tests.exchange.recognition import corpus, pages, regions

OF_ONE_SHEET = [name for name in regions.NAMES if "\n--- " not in regions.source(name).text]
CUT = [name if i % 4 == 0 else pytest.param(name, marks=pytest.mark.long) for i, name in enumerate(OF_ONE_SHEET)]


@pytest.mark.parametrize("name", regions.NAMES)
def test_a_file_of_another_region_is_read_as_a_person_reads_it(tmp_path: Path, name: str) -> None:
    found = corpus.described(read_plan(regions.built(name, tmp_path)).plan)
    assert corpus.differences(regions.expected(name), found) == []


@pytest.mark.parametrize("kind", ["ods", "html"])
def test_coloured_periods_are_seen_in_other_kinds_of_files(tmp_path: Path, kind: str) -> None:
    found = corpus.described(read_plan(regions.built("months-coloured", tmp_path, kind)).plan)
    assert corpus.differences(regions.expected("months-coloured"), found) == []


def words(value: Any) -> Any:
    """A description whose line breaks do not matter: a text has none within its cells."""
    if isinstance(value, dict):
        return {name: words(part) for name, part in value.items()}
    if isinstance(value, list):
        return [*map(words, value)]
    return " ".join(value.split()) if isinstance(value, str) else value


def read_text(text: str) -> dict[str, Any]:
    found: dict[str, Any] = words(corpus.described(recognise([grid(text)]).plan))
    return found


@pytest.mark.parametrize("name", CUT)
def test_pages_change_nothing_in_a_text_without_merges(tmp_path: Path, name: str) -> None:
    """Rows, cells and headings cut anywhere, heads repeated or not: one of both may be cut where none can tell."""
    (source,) = readers.read(regions.built(name, tmp_path))
    whole = read_text(pages.as_text(source))
    wrong = [
        corpus.differences(whole, read_text(pages.as_text(source, Random(f"{name} {seed}"), heads=bool(seed))))
        for seed in range(2)
    ]
    assert [] in wrong
