"""No wrong date without a finding: what typing errors, cuts and joins leave behind."""

from __future__ import annotations

import pytest

from roadmap_desktop.domain.deadlines import read
from tests.domain.deadlines.cases import period

WITHIN = period("2018-01-01..2020-12-31")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("-3 кв. 2017", "deadline.partly-read"),
        (", III кварталы (ежегодно)", "deadline.partly-read"),
        ("март 2018 г., июнь 2018 г.,", "deadline.partly-read"),
        ("2018г,-2020г.", "deadline.partly-read"),
        ("2018а–2020 годы", "deadline.partly-read"),
        ("до 1 декабря 2018 г., далее", "deadline.partly-read"),
        ("до 15 числа месяца, следующего за", "deadline.partly-read"),
        ("ежегодно, в последнююо пятницу месяца", "deadline.partly-read"),
        ("ежегодно, в декабре, начи", "deadline.partly-read"),
        ("ежегодно, в период сиапреля по май", "deadline.partly-read"),
        ("с оII квартала 2018 года по I квартал 2019 года", "deadline.partly-read"),
        ("раза в год", "deadline.unread"),
        ("31.12.2019 (не позднее)", "deadline.partly-read"),
        ("I квартал 2018 г., I квартал 2018 г.", "deadline.repeated-part"),
        ("II–II кварталы 2017 г.", "deadline.repeated-part"),
        ("Май 2091", "deadline.unlikely-year"),
        ("до 1.12.81", "deadline.unlikely-year"),
        ("ссен. 2018", "deadline.misspelt"),
        ("ежегодно, 2018  2020 годы", "deadline.ambiguous"),
        ("ежегодно до декабря", "deadline.ambiguous"),
        ("до 1-15 марта 2019", "deadline.vague"),
        ("2018 год (март, ичнь)", "deadline.partly-read"),
        ("Июнь-зиюль, ежегодно", "deadline.partly-read"),
        ("ежегодно до конца гпда", "deadline.partly-read"),
        ("но 1 декабря 2019 г.", "deadline.partly-read"),
        ("с бянв. по март 2019", "deadline.partly-read"),
        ("после 1-5 мая 2018 г.", "deadline.vague"),
        ("1-\n5.05.2019", "deadline.line-break"),
        ("I четверть, май 2019", "deadline.partly-read"),
        ("начало – декабрь 2019, окончание – май 2019", "deadline.reversed"),
        ("до 15 декабря предшествующего года", "deadline.partly-read"),
    ],
)
def test_what_may_be_wrong_is_found(text: str, code: str) -> None:
    assert code in {finding.code for finding in read(text).findings}


@pytest.mark.parametrize(
    "text",
    ["- до 1 марта 2019 г.", "2018 год и далее", "не реже раза в год", "март 2018 г., а также июнь 2018 г.",
     "с даты подписания по 31 декабря 2019 г.", "Март 2019 г.;", "до 15 числа месяца, следующего за отчетным"],
)  # fmt: skip
def test_what_is_usual_is_not(text: str) -> None:
    assert not read(text).findings


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("до 15 января,, 15 июля 2019 г.", "до 15 января, 15 июля 2019 г."),
        ("начиная с-\n 2019 года", "начиная с 2019 года"),
        ("декабрь 2018 и -\n2019 годов", "декабрь 2018 и 2019 годов"),
        ("2018 год, после\nдующие годы – постоянно", "2018 год, последующие годы – постоянно"),
        ("– март 2018 г.\n– июнь 2018 г.", "март 2018 г.; июнь 2018 г."),
        ("с 1 марта 2019 г., по 1 июня 2019 г.", "с 1 марта 2019 г. по 1 июня 2019 г."),
    ],
)
def test_what_layout_did_is_undone(text: str, meant: str) -> None:
    assert read(text).spans(WITHIN) == read(meant).spans(WITHIN)
    assert not read(text).findings


def test_no_span_is_reversed_where_years_of_the_period_do_not_fit() -> None:
    assert [str(span) for span in read("с мая по 2019 год").spans(WITHIN)] == [
        "2018-05-01..2019-12-31",
        "2019-05-01..2019-12-31",
    ]
