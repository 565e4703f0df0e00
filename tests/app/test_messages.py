import ast
import json
import re
from pathlib import Path
from string import Formatter

import pytest

from roadmap_desktop.app.messages import LANGUAGES, Messages, sentences
from roadmap_desktop.errors import RuleError
from tests.conftest import ROOT

# The first word of every code: what a quoted «word.word» must begin with to be taken for one.
FAMILIES = frozenset(code.split(".")[0] for code in sentences("ru"))


# A family and a name, nothing behind: «field.» alone is the beginning of a code that is put together.
CODE = re.compile(r"([a-z-]+)\.[a-z]+(?:-[a-z]+)*")


def codes_in(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    texts = {n.value for n in ast.walk(tree) if isinstance(n, ast.Constant) and isinstance(n.value, str)}
    return {text for text in texts if (found := CODE.fullmatch(text)) and found[1] in FAMILIES}


def placeholders(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


def test_every_code_is_worded_in_every_language() -> None:
    first, *others = (sentences(language) for language in LANGUAGES)
    for other in others:
        assert first.keys() == other.keys()


@pytest.mark.parametrize("code", sorted(sentences("ru")))
def test_languages_have_the_same_placeholders(code: str) -> None:
    assert placeholders(sentences("ru")[code]) == placeholders(sentences("en")[code])


def test_every_code_in_the_program_has_a_sentence() -> None:
    used = set().union(*(codes_in(path) for path in (ROOT / "roadmap_desktop").rglob("*.py")))
    assert used
    assert sorted(used - sentences("ru").keys()) == []


def test_russian_sentences_keep_the_words_of_the_field() -> None:
    text = json.dumps(sentences("ru"), ensure_ascii=False)
    assert not {"ё", "Ё"} & set(text)
    assert "дедлайн" not in text.casefold()


def test_a_sentence_takes_its_arguments() -> None:
    said = Messages("ru").error(RuleError("rule.too-long", length=40_000, longest=32_767))
    assert "40000" in said
    assert "32767" in said
    assert Messages("en").text("no.such-code") == "no.such-code"
