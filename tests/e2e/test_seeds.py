"""The two real roadmaps through the whole program: what was counted by hand, and what to look at in them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from roadmap_desktop.app import imports
from roadmap_desktop.app.dump import content_json
from roadmap_desktop.domain.checks import plan_findings
from roadmap_desktop.domain.model import Plan
from tests.conftest import ROOT


@pytest.fixture(scope="module")
def smolensk() -> Plan:
    return imports.read(ROOT / "tests/data/seeds/smolensk.txt").plan


@pytest.fixture(scope="module")
def tyumen() -> Plan:
    return imports.read(ROOT / "tests/data/seeds/tyumen.txt").plan


def findings(plan: Plan) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for finding in plan_findings(plan):
        found.setdefault(finding.code, []).append(finding.argument("abbreviation") or finding.place)
    return {code: sorted(places) for code, places in found.items()}


def test_findings_of_the_first(smolensk: Plan) -> None:
    assert findings(smolensk) == {
        "abbreviation.empty": ["РУМЦ"],
        "abbreviation.unused": ["ПОА", "РУМЦ"],
        "abbreviation.unexplained": ["ВСП", "ДЭ", "КЦП", "ОПК", "ПО", "РМЦ", "СПО", "СРМОР", "СРОР"],
        "deadline.wrong-case": ["12."],
        "target.after-deadline": ["14.", "18.", "2.", "22.", "30.", "33.", "34."],
        "target.mixed": ["10.", "9."],
        "result.several": ["22."],
    }


def test_findings_of_the_second(tyumen: Plan) -> None:
    assert findings(tyumen) == {
        "number.duplicate": ["18.", "18."],
        "number.without-dot": ["10", "3"],
        "deadline.ambiguous": ["21.1.", "21.2.", "21.4."],
        "deadline.many-before-act": [""],
    }


def test_deadlines_are_kept_byte_for_byte(smolensk: Plan, tyumen: Plan, seed_texts: dict[str, str]) -> None:
    for plan, text in ((smolensk, seed_texts["smolensk"]), (tyumen, seed_texts["tyumen"])):
        cells = set(re.sub(r"</?p>", "", text).replace("\n", "\t").split("\t"))
        missing = [a.number for a in plan.activities if a.deadline.text not in cells]
        # What a page break cut stands in no single cell of the text.
        assert missing == (["27."] if plan is smolensk else ["21.2."])


@pytest.mark.parametrize("name", ["smolensk", "tyumen"])
def test_the_shipped_workbooks_hold_what_the_texts_hold(name: str) -> None:
    text, workbook = (imports.read(ROOT / path).plan for path in (f"tests/data/seeds/{name}.txt", f"seed/{name}.xlsx"))
    assert content_json(workbook) == content_json(text)


def test_every_word_of_the_texts_is_kept(smolensk: Plan, tyumen: Plan, seed_texts: dict[str, str]) -> None:
    for plan, name in ((smolensk, "smolensk"), (tyumen, "tyumen")):
        kept = _words(str(plan))
        assert _words(re.sub(r"<[^>]+>", " ", seed_texts[name])) - kept == _BROKEN[name]


def _words(text: str) -> set[str]:
    plain = "".join(c if c.isalnum() else " " for c in text.replace("\\n", " "))
    return {word for word in plain.casefold().split() if len(word) > 1}


# Halves of words that the reader joined, and of the repeated header; nothing else of the texts is lost.
_BROKEN: dict[str, set[str]] = {
    "smolensk": {"высококвалифици", "рованных", "высококвалифицирова", "нных", "едини", "цы", "измере", "ния"},
    "tyumen": set(),
}


def test_paths_are_the_only_source(tmp_path: Path) -> None:
    copy = tmp_path / "любое имя.txt"
    copy.write_bytes((ROOT / "tests/data/seeds/smolensk.txt").read_bytes())
    assert len(imports.read(copy).plan.activities) == 35
