"""Plans of further regions, as the files they come in, give what a person reads in them."""

from pathlib import Path

import pytest

from roadmap_desktop.exchange.reading import read_plan
from tests.exchange.recognition import corpus, regions


@pytest.mark.parametrize("name", regions.NAMES)
def test_a_file_of_another_region_is_read_as_a_person_reads_it(tmp_path: Path, name: str) -> None:
    found = corpus.described(read_plan(regions.built(name, tmp_path)).plan)
    assert corpus.differences(regions.expected(name), found) == []


@pytest.mark.parametrize("kind", ["ods", "html"])
def test_coloured_periods_are_seen_in_other_kinds_of_files(tmp_path: Path, kind: str) -> None:
    found = corpus.described(read_plan(regions.built("months-coloured", tmp_path, kind)).plan)
    assert corpus.differences(regions.expected("months-coloured"), found) == []
