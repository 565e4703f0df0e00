"""A proposal laid out by rows: places, brackets, seams; and the models that show it."""

from __future__ import annotations

import pytest
from pytestqt.modeltest import ModelTester

from roadmap_desktop.domain.model import Plan, Roadmap
from roadmap_desktop.domain.proposal import (
    Cell,
    Column,
    Field,
    Grid,
    Proposal,
    Row,
    RowClass,
    SourceRow,
    Table,
)
from roadmap_desktop.gui.wizard.join_panel import seam
from roadmap_desktop.gui.wizard.kinds import Kind
from roadmap_desktop.gui.wizard.review import Bracket, review
from roadmap_desktop.gui.wizard.wizard import ImportWizard

KINDS = (RowClass.HEADER, RowClass.ACTIVITY, RowClass.HEADER, RowClass.CONTINUATION, RowClass.CONTINUATION)


def proposal() -> Proposal:
    """One activity over three rows, the head repeated after the first."""
    grid = Grid(tuple(Row((Cell("1."), Cell(f"текст {n}"))) for n in range(5)), "План")
    rows = tuple(
        SourceRow(grid.address(n), kind, joined=grid.address(1) if kind is RowClass.CONTINUATION else "")
        for n, kind in enumerate(KINDS)
    )
    table = Table(0, 0, 0, (Column(0, Field.NUMBER), Column(1, Field.TITLE)))
    return Proposal(Plan(Roadmap("r", "План")), rows=rows, tables=(table,), grids=(grid,))


def test_a_bracket_reaches_from_the_first_piece_to_the_last() -> None:
    brackets = [row.bracket for row in review(proposal()).rows]
    assert brackets == [Bracket.NONE, Bracket.START, Bracket.INSIDE, Bracket.TICK, Bracket.END]


def test_rows_know_kind_number_and_texts() -> None:
    rows = review(proposal()).rows
    assert [row.kind for row in rows[:3]] == [Kind.HEADER, Kind.ACTIVITY, Kind.HEADER_AGAIN]
    assert [row.label for row in rows] == ["1", "2", "3", "4", "5"]
    assert rows[1].cells[:2] == ("1.", "текст 1")
    assert [row.changeable for row in rows] == [False, True, False, True, True]


def test_a_continuation_leads_to_what_it_continues() -> None:
    found = review(proposal())
    assert found.joins == (3, 4)
    assert found.start_of(found.rows[4]) == found.rows[1]


@pytest.mark.parametrize(
    ("first", "whole", "marked"),
    [
        ("Распоряжение об", "Распоряжение об утверждении плана", "об утверждении"),
        ("высоко-", "высококвалифицированных кадров", "высококвалифицированных"),
        ("", "План работы", "План"),
        ("План", "План", "План"),
    ],
)
def test_the_seam_is_the_words_at_both_sides(first: str, whole: str, marked: str) -> None:
    start, end = seam(first, whole)
    assert whole[start:end] == marked


@pytest.mark.usefixtures("review")
def test_models_keep_the_rules_of_qt(wizard: ImportWizard, qtmodeltester: ModelTester) -> None:
    for page in (wizard.columns_page, wizard.rows_page, wizard.deadlines_page, wizard.executors_page):
        qtmodeltester.check(page.model)
    qtmodeltester.check(wizard.findings_page.model)
    qtmodeltester.check(wizard.file_page.sheets)
