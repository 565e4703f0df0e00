"""What is found in the words of a deadline, and the cures offered."""

from __future__ import annotations

from datetime import date

import pytest

from roadmap_desktop.domain.deadlines import FINDING_CODES, Deadline, before_act, describe, read
from tests.domain.deadlines.cases import TEXTS, period

WITHIN = period("2018-01-01..2020-12-31")


@pytest.mark.parametrize(
    ("text", "code", "fix"),
    [
        ("Октябрь 2019 - декабря 2020", "deadline.wrong-case", "Октябрь 2019 г. – декабрь 2020 г."),
        ("2018-2020 г.г.", "deadline.year-suffix", "2018–2020 годы"),
        ("декабрь 2019 - март 2019", "deadline.reversed", "Март–декабрь 2019 г."),
        ("Сентбярь 2018", "deadline.misspelt", "Сентябрь 2018 г."),
        ("декабрь 2O18", "deadline.misspelt", "Декабрь 2018 г."),
        ("31 апреля 2019", "deadline.impossible-date", None),
        ("5 квартал 2018", "deadline.impossible-date", None),
        ("апрель", "deadline.missing-year", None),
        ("в конце 2018 года", "deadline.vague", None),
        ("Заседание 15 мая 2018 г.", "deadline.partly-read", None),
        ("Маи 2018", "deadline.unread", None),
        ("как-нибудь потом", "deadline.unread", None),
        ("до декабря 2018", "deadline.ambiguous", None),
    ],
)
def test_finding_and_its_cure(text: str, code: str, fix: str | None) -> None:
    found = {finding.code: finding.fix for finding in read(text).findings}
    assert code in found
    assert (found[code] or "").replace("\u00a0", " ") == (fix or "")


def test_codes_are_a_closed_list() -> None:
    assert {finding.code for text in TEXTS for finding in read(text).findings} <= set(FINDING_CODES)


@pytest.mark.parametrize(
    ("text", "ways"),
    [
        ("Декабрь 2016 Сентябрь 2017", {"list": "2016-12-01..2016-12-31", "range": "2016-12-01..2017-09-30"}),
        ("до декабря 2018", {"inclusive": "..2018-12-31", "exclusive": "..2018-11-30"}),
        ("ноябрь - март 2019", {"previous-year": "2018-11-01..2019-03-31", "reversed": "2019-03-01..2019-11-30"}),
        ("декабрь 2018-2020", {"each-year": "2018-12-01..2018-12-31", "range": "2018-12-01..2020-12-31"}),
    ],
)
def test_ambiguity_is_a_value_with_both_readings(text: str, ways: dict[str, str]) -> None:
    reading = read(text)
    assert {way.id: str(way.reading.spans(None)[0]) for way in reading.alternatives} == ways
    assert reading.choice == reading.alternatives[0].id


def test_a_choice_settles_the_doubt_and_survives_its_text() -> None:
    deadline = Deadline.of("Декабрь 2016 Сентябрь 2017", "range")
    assert [str(span) for span in deadline.reading.spans(None)] == ["2016-12-01..2017-09-30"]
    assert not deadline.reading.ambiguous
    assert Deadline.of(deadline.text, deadline.choice) == deadline
    assert Deadline.of(deadline.text, "no such way").choice == ""


def test_the_described_alternatives_have_their_spans() -> None:
    found = describe(Deadline.of("до 2020 года"), WITHIN)
    assert found["ambiguous"] is True
    assert found["alternatives"] == [
        {"id": "inclusive", "text": "До конца 2020\u00a0года", "spans": ["..2020-12-31"]},
        {"id": "exclusive", "text": "До конца 2019\u00a0года", "spans": ["..2019-12-31"]},
    ]


def test_a_deadline_before_the_act_is_found() -> None:
    finding = before_act(read("Март 2017"), WITHIN, date(2018, 2, 1))
    assert finding is not None
    assert dict(finding.arguments) == {"end": "31.03.2017", "act": "01.02.2018"}
    assert before_act(read("Март 2019"), WITHIN, date(2018, 2, 1)) is None
    assert before_act(read("ежегодно"), WITHIN, date(2018, 2, 1)) is None
