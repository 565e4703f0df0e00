"""What an import did, in words: every row of the source stands on the sheet, read or skipped, with its cell."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook

from roadmap_desktop.app import result_sheets
from roadmap_desktop.app.messages import LANGUAGES, Messages
from roadmap_desktop.app.result_sheets import Outcome
from roadmap_desktop.domain.findings import Finding
from roadmap_desktop.domain.model import Plan, Roadmap
from roadmap_desktop.domain.proposal import Join, Proposal, RowClass, SourceRow
from roadmap_desktop.exchange.reading import read_plan
from tests.builders import an_activity
from tests.exchange.workbooks import SEEDS
from tests.test_commands import SEEDS as TEXTS


def sheets(path: Path) -> dict[str, list[tuple[object, ...]]]:
    book = load_workbook(path)
    return {page.title: list(page.iter_rows(min_row=2, values_only=True)) for page in book.worksheets}


def test_a_row_is_told_with_its_cell_its_class_and_its_activity(tmp_path: Path) -> None:
    rows = (
        SourceRow("Лист1!A1", RowClass.HEADER, text="№ | Мероприятие"),
        SourceRow("Лист1!A2", RowClass.ACTIVITY, "a", text="1. | Разработка"),
        SourceRow(
            "Лист1!A3", RowClass.CONTINUATION, "a", "Лист1!A2", (Join("title", ("Разра", "ботка"), "Разработка"),)
        ),
    )
    plan = Plan(Roadmap("r", "Карта"), (), (an_activity("a", "Разработка", number="1."),))
    finding = Finding("executors.none", (), "a", "1.", cell="Лист1!A2")
    result_sheets.write([Outcome("план.xlsx", Proposal(plan, (finding,), rows))], tmp_path / "r.xlsx", Messages("ru"))
    found = sheets(tmp_path / "r.xlsx")
    assert found["Прочитано"] == [
        ("план.xlsx", "Лист1!A2", "Мероприятие", "1.", None, "1. | Разработка"),
        ("план.xlsx", "Лист1!A3", "Продолжение строки", "1.", "Лист1!A2", None),
    ]
    assert found["Пропущено"] == [("план.xlsx", "Лист1!A1", "Пропущено: шапка таблицы", "№ | Мероприятие")]
    assert found["Соединено"] == [("план.xlsx", "Лист1!A3", "Мероприятие", "Разра | ботка", "Разработка")]
    assert found["Замечания"] == [("план.xlsx", "Лист1!A2", "1.", "Ответственный исполнитель не указан.")]
    assert ("план.xlsx", "Строк пропущено", "1") in found["Итог"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_real_files_leave_no_row_and_no_word_out(language: str, tmp_path: Path) -> None:
    outcomes = [Outcome(name, read_plan(TEXTS / f"{name}.txt")) for name in SEEDS]
    result_sheets.write(outcomes, tmp_path / "r.xlsx", Messages(language))
    summary, read, skipped, joins, findings = sheets(tmp_path / "r.xlsx").values()
    assert len(read) + len(skipped) == sum(len(outcome.proposal.rows) for outcome in outcomes)
    assert len(findings) == sum(len(outcome.proposal.findings) for outcome in outcomes)
    assert {row[0] for row in summary} == set(SEEDS)
    # A code that nobody worded would stand here as it is.
    texts = [row[1] for row in summary] + [row[2] for row in (*read, *skipped, *joins)]
    assert not [text for text in texts if str(text).startswith(("field.", "row.", "count."))]


def test_every_class_of_rows_and_every_count_is_worded() -> None:
    for language in LANGUAGES:
        messages = Messages(language)
        codes = [f"row.{kind.value}" for kind in RowClass]
        assert [code for code in codes if messages.text(code) == code] == []
