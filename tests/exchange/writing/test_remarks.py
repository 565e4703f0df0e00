"""The sheet «Замечания»: the findings in words, as the program lists them."""

from __future__ import annotations

from pathlib import Path

from openpyxl import load_workbook

from roadmap_desktop.app import exports
from roadmap_desktop.app.messages import Messages
from roadmap_desktop.domain.checks import plan_findings
from roadmap_desktop.domain.model import Plan
from tests.builders import a_plan, an_activity
from tests.exchange.workbooks import seed
from tests.exchange.writing.test_extract import file_of


def remarks(plan: Plan, folder: Path) -> list[tuple[object, ...]]:
    target = folder / "plan.xlsx"
    exports.export(file_of(plan), plan.roadmap.id, "", target, sheets=[exports.Addition.REMARKS])
    return list(load_workbook(target)[exports.Addition.REMARKS].iter_rows(values_only=True))


def test_every_finding_has_a_line_with_its_place_and_its_sentence(tmp_path: Path) -> None:
    plan, messages = seed("tyumen"), Messages("ru")
    expected = [
        (str(i), f.place or None, messages.text(f"severity.{f.severity}"), messages.finding(f))
        for i, f in enumerate(plan_findings(plan), 1)
    ]
    assert len(expected) > 3
    assert remarks(plan, tmp_path)[-len(expected) :] == expected


def test_a_plan_without_findings_says_so(tmp_path: Path) -> None:
    from roadmap_desktop.domain.model import Executor

    plan = a_plan(an_activity("a", "Отчет", "Май 2018", number="1.", executors=(Executor("ПОО"),)))
    assert plan_findings(plan) == ()
    assert ("Замечаний нет.", None, None, None) in remarks(plan, tmp_path)
