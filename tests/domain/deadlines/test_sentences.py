"""Two sentences in one phrase: both are read, or a person is asked to look."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from roadmap_desktop.domain.deadlines import Kind, read
from tests.domain.deadlines.cases import cases, period

WITHIN = period("2018-01-01..2020-12-31")


def spans(text: str) -> set[str]:
    return {str(span) for span in read(text).spans(WITHIN)}


@pytest.mark.parametrize(
    "text",
    [
        "Сентябрь 2018 г. Ежемесячно, до 10 числа",
        "Сентябрь 2018 г.; еженедельно",
        "III квартал 2018 года\nРаз в месяц",
        "2019 год, ежеквартально\nОсень 2019 года",
        "не позже 1 декабря 2019 г.; 15.05.2019",
        "Постоянно. 15 мая 2019 г.",
        "До конца июня 2019 г.; ежегодно 1 сентября",
        "апрель 2018 г., далее ежегодно. 15.05.2019",
        "июль 2019 года. 12 раз в год",
        "1) до 1 мая 2019 г.;\n2) ежеквартально",
        "март; сентябрь 2018 г.\nЕжемесячно",
        "В апреле каждого года. До октября 2019 г. (включительно)",
        "Начало: 01.03.2019; окончание: 30.11.2019\nЕженедельно",
    ],
)
def test_what_one_sentence_does_to_the_other_is_asked(text: str) -> None:
    assert {finding.code for finding in read(text).findings} == {"deadline.partly-read"}


@pytest.mark.parametrize(
    "text",
    [
        "Ежеквартально. До 10 числа месяца, следующего за отчетным кварталом",
        "Ежегодно. До 1 марта",
        "2018–2020 годы\nЕжеквартально",
        "С 1 мая 2019\nПо 1 июня 2019",
        "Постоянно. С 1 сентября 2018 г.",
        "Ежемесячно\nс 1 сентября 2018 г.",
        "Ежемесячно \n с 1 сентября 2018 г.",
        "до 1 марта 2018 г.; до 1 марта 2019 г.",
        "I и III кв. 2018 г.; май 2019 г.",
    ],
)
def test_what_goes_on_in_the_next_sentence_is_usual(text: str) -> None:
    assert "deadline.partly-read" not in {finding.code for finding in read(text).findings}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("март, сентябрь 2018 г. До конца II кв. 2019",
         {"2018-03-01..2018-03-31", "2018-09-01..2018-09-30", "..2019-06-30"}),
        ("15 мая 2019 г.\nДо 01.12.2019 г.", {"2019-05-15..2019-05-15", "..2019-12-01"}),
        ("2018 год: март, июнь. III декада февраля 2019 г.",
         {"2018-03-01..2018-03-31", "2018-06-01..2018-06-30", "2019-02-21..2019-02-28"}),
        ("2018 год, второе полугодие; с 15 по 17 мая 2019 г.",
         {"2018-07-01..2018-12-31", "2019-05-15..2019-05-17"}),
        ("2018 год, сентябрь. 2019 год", {"2018-09-01..2018-09-30", "2019-01-01..2019-12-31"}),
        ("2018 год; 15.09.; 15.10.2018",
         {"2018-01-01..2018-12-31", "2018-09-15..2018-09-15", "2018-10-15..2018-10-15"}),
    ],
)  # fmt: skip
def test_a_sentence_lends_the_other_neither_years_nor_prepositions(text: str, expected: set[str]) -> None:
    assert spans(text) == expected


def clear(text: str) -> bool:
    """Whether the phrase is one line of explicit dates, read without a doubt."""
    reading = read(text)
    dated = reading.kind is Kind.ONCE and all(stretch.dated for stretch in reading.periods)
    return dated and not reading.findings and not {"\n", ";", ")"} & set(text) and bool(reading.periods)


PHRASES = st.sampled_from(sorted({case.text for case in cases("unseen.tsv") if clear(case.text)}))


@given(PHRASES, PHRASES, st.sampled_from(["; ", "\n", ". "]))
def test_two_phrases_in_one_are_both_or_are_asked(one: str, other: str, sign: str) -> None:
    assume(one != other)
    text = one.rstrip(". ") + sign + other[:1].upper() + other[1:]
    assert read(text).findings or spans(text) == spans(one) | spans(other), text


def test_a_long_run_of_blanks_and_breaks_is_no_trouble() -> None:
    assert spans("Май 2018 г." + " \n" * 900 + "Июнь 2018 г.") == spans("Май 2018 г.") | spans("Июнь 2018 г.")
