"""Which sheets an export has, and how far it is."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook

from roadmap_desktop.app import exports
from roadmap_desktop.app.exports import Addition
from roadmap_desktop.domain.model import Roadmap
from roadmap_desktop.errors import RoadmapError, UsageError
from roadmap_desktop.exchange.writing.workbook import SHOWN
from tests.builders import two_blocks


@pytest.mark.parametrize(
    ("names", "kinds"),
    [
        ("график", {Addition.TIMELINE}),
        (" Индикаторы , замечания", {Addition.INDICATORS, Addition.REMARKS}),
        ("timeline,remarks", {Addition.TIMELINE, Addition.REMARKS}),
        ("все", set(Addition)),
        ("нет", set()),
    ],
)
def test_sheets_are_named_in_a_list(names: str, kinds: set[Addition]) -> None:
    assert exports.named_additions(names) == kinds


def test_an_unknown_sheet_is_refused_with_the_names_there_are() -> None:
    with pytest.raises(UsageError) as refused:
        exports.named_additions("график,лист")
    assert refused.value.arguments == {"sheet": "лист", "sheets": "график, индикаторы, замечания"}


@pytest.mark.parametrize("kinds", [(), (Addition.REMARKS,), tuple(Addition)])
def test_the_workbook_has_the_sheets_wanted(kinds: tuple[Addition, ...], tmp_path: Path) -> None:
    exports.export(two_blocks(), "r", "general", tmp_path / "plan.xlsx", sheets=kinds)
    assert load_workbook(tmp_path / "plan.xlsx").sheetnames == ["Дорожная карта", *kinds, SHOWN]


def test_progress_only_goes_on_and_may_stop_the_work_at_every_step(tmp_path: Path) -> None:
    steps: list[float] = []
    exports.export(two_blocks(), "r", "", tmp_path / "plan.xlsx", progress=lambda d, t: steps.append(d / t))
    assert steps == sorted(steps)
    assert steps[-1] < 1
    before = (tmp_path / "plan.xlsx").read_bytes()
    for last in range(len(steps)):
        seen = 0

        def stop(*_: int, last: int = last) -> None:
            nonlocal seen
            if seen == last:
                raise RoadmapError("export.cancelled")
            seen += 1

        with pytest.raises(RoadmapError):
            exports.export(two_blocks(), "r", "", tmp_path / "plan.xlsx", progress=stop)
        assert (tmp_path / "plan.xlsx").read_bytes() == before
        assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("«Дорожная карта» развития\nна 2018/2020", "Дорожная карта развития на 2018 2020.xlsx"),
        ("con", "_con.xlsx"),
        ("???", "Дорожная карта.xlsx"),
    ],
)
def test_a_workbook_is_named_after_its_roadmap(title: str, name: str) -> None:
    assert exports.workbook_name(Roadmap("r", title)) == name
