from dataclasses import replace
from typing import Any

import pytest

from roadmap_desktop.domain import edits, rules
from roadmap_desktop.domain.changes import Change, Step, apply
from roadmap_desktop.domain.model import Entity, Executor
from roadmap_desktop.errors import RuleError
from tests.builders import two_blocks

FILE = two_blocks()


def refusal(change: Change | None) -> str:
    assert change is not None
    with pytest.raises(RuleError) as refused:
        rules.check(change, apply(FILE, change))
    return refused.value.code


def altered(before: Entity, **values: Any) -> Change:
    return Change((Step(before, replace(before, **values)),))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (" \n", "rule.empty-title"),
        ("а\x07б", "rule.control-character"),
        ("а\ud800", "rule.control-character"),
        ("а\rб", "rule.control-character"),
        ("а" * 32_768, "rule.too-long"),
    ],
)
def test_texts_that_no_document_can_carry(text: str, code: str) -> None:
    assert refusal(altered(FILE.activities["a1"], title=text)) == code


@pytest.mark.parametrize("text", ["а\nб", "\tа", "а" * 32_767, "=СУММ(А1)", "𝄞 ✓"])
def test_texts_that_may_stand(text: str) -> None:
    change = altered(FILE.activities["a1"], note=text)
    rules.check(change, apply(FILE, change))


def test_ids_must_be_known() -> None:
    assert refusal(altered(FILE.activities["a1"], section="nowhere")) == "rule.unknown-id"
    assert refusal(altered(FILE.activities["a1"], executors=(Executor("nobody"),))) == "rule.unknown-id"
    assert refusal(altered(FILE.activities["a1"], results=())) == "rule.unknown-id"


def test_a_section_with_rows_is_not_removed_alone() -> None:
    assert refusal(Change((Step(FILE.sections["s1"], None),))) == "rule.unknown-id"
    assert refusal(Change((Step(FILE.organizations["ПОО"], None),))) == "rule.unknown-id"


def test_sections_form_no_cycle() -> None:
    assert refusal(altered(FILE.sections["s2"], parent="s21")) == "rule.section-cycle"


def test_every_edit_keeps_the_rules() -> None:
    for change in (edits.remove(FILE, ["s2"]), edits.remove_roadmap(FILE, "r"), edits.indent(FILE, "s2")):
        assert change is not None
        rules.check(change, apply(FILE, change))
