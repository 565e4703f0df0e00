"""Every cure offered is a phrase that reads as the cured one did, without what was found."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_desktop.domain.deadlines import read
from tests.domain.deadlines.cases import TEXTS, cases, period

WITHIN = period("2018-01-01..2020-12-31")
TABLES = [case for name in ("seeds", "phrases", "rows", "later", "unseen", "judged") for case in cases(f"{name}.tsv")]


def test_cures_and_alternatives_of_the_tables_read_as_they_say() -> None:
    for case in TABLES:
        reading = read(case.text)
        for finding in reading.findings:
            if finding.fix:
                cured = read(finding.fix)
                assert cured.spans(case.period) == reading.spans(case.period), case.text
                assert finding.code not in {found.code for found in cured.findings}, case.text
        for way in reading.alternatives:
            assert read(way.text).spans(case.period) == way.reading.spans(case.period), (case.text, way.id)


@pytest.mark.parametrize(
    ("text", "cure"),
    [
        ("декабрь 2018 г., далее - ежегодо", "Декабрь 2018 г., далее - ежегодно"),
        ("2018-2020 г.г., далее - ПОСТОЯНО", "2018–2020 годы, далее - ПОСТОЯННО"),
        ("I квартал 2018 г. III квартал 2018 г.", None),
        ("с 31.12.2019 по 01.12.2019", "1–31 декабря 2019 г."),
        ("до 01,12,2019", "До 1 декабря 2019 г."),
        ("поле утверждения бюджета", None),
        ("сентя-рь (2018 г.)", None),
    ],
)
def test_the_cure_mends_the_tail_too_or_is_not_offered(text: str, cure: str | None) -> None:
    cures = {finding.fix for finding in read(text).findings if finding.fix}
    assert {found.replace("\u00a0", " ") for found in cures} == ({cure} if cure else set())


@given(st.sampled_from([text for text in TEXTS if len(text) > 3]), st.data())
def test_the_cure_of_a_typing_error_keeps_the_reading(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(1, len(text) - 2))
    mistyped = text[:at] + text[at + 1] + text[at] + text[at + 2 :]
    reading = read(mistyped)
    for finding in reading.findings:
        if finding.fix and finding.code == "deadline.misspelt":
            assert read(finding.fix).spans(WITHIN) == reading.spans(WITHIN)
