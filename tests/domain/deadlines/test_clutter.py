"""List numbers, the time of day, numbers in words, and numbers that a line break cut."""

from __future__ import annotations

import pytest

from roadmap_desktop.domain.deadlines import Deadline, move, read
from roadmap_desktop.domain.deadlines.tokens import tokens


def spans(text: str) -> list[str]:
    return [str(span) for span in read(text).spans(None)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("1. До 1 июня\n2. До 1 июля", ["до", "1", "июня", ";", "до", "1", "июля"]),
        ("I. До 1 июня 2018 г. II. До 1 июля", ["до", "1", "июня", "2018", "г", ";", "до", "1", "июля"]),
        ("а) март 2019 г.; б) май", ["март", "2019", "г", ";", "май"]),
        ("до 1 марта 2019 г.* <1>", ["до", "1", "марта", "2019", "г"]),
        ("1. Март 2019 г.; 2. Май 2019 г.", ["март", "2019", "г", ";", "май", "2019", "г"]),
        ("1. Подготовка – март", ["подготовка", "-", "март"]),
        ("Срок: 1. До 1 июня 2. До 1 июля", ["срок", ":", "до", "1", "июня", "2", "до", "1", "июля"]),
        ("Срок: 1. До 1 июня", ["срок", ":", "до", "1", "июня"]),
        ("Сроки: 1) май; 2) июнь", ["сроки", ":", "май", ";", "июнь"]),
        ("(1) до 1 июня 2018 г. (2) до 1 июля", ["до", "1", "июня", "2018", "г", ";", "до", "1", "июля"]),
        ("(1) до 1 июня", ["до", "1", "июня"]),
        ("1.1. До 1 июня; 1.2. До 1 июля", ["до", "1", "июня", ";", "до", "1", "июля"]),
        ("1.1. Май 2018 г.\n1.2. Июнь", ["май", "2018", "г", ";", "июнь"]),
        ("1.1. II квартал", ["ii", "квартал"]),
        ("15.9. до 15.10.2018", ["15.9", "до", "15.10.2018"]),
        ("01.09. до 1 октября", ["01.09", "до", "1", "октября"]),
        ("(1 июня)", ["(", "1", "июня", ")"]),
        ("Срок: 1 июня", ["срок", ":", "1", "июня"]),
        ("1 марта", ["1", "марта"]),
        ("1. Марта", ["1", "марта"]),
        ("15 мая в 10:00", ["15", "мая"]),
        ("с 10:00 до 12:00 15 мая", ["15", "мая"]),
        ("до 25 (двадцать пятого) числа", ["до", "25", "числа"]),
        ("до 10 (пятого) числа", ["до", "10", "(", "пятого", ")", "числа"]),
    ],
)
def test_what_says_nothing_of_dates_is_dropped(text: str, words: list[str]) -> None:
    assert [token.text for token in tokens(text)] == words


def test_a_number_in_words_belongs_to_its_number() -> None:
    (_, number, _) = tokens("до 10 (десятого) числа")
    assert (number.start, number.end) == (3, 16)


@pytest.mark.parametrize(
    ("text", "read_as"),
    [
        ("II\nI квартал 2019", "2019-07-01..2019-09-30"),
        ("I\nV квартал 2018", "2018-10-01..2018-12-31"),
        ("1-\n7 ноября 2018", "2018-11-01..2018-11-07"),
        ("I-\nII квартал 2018", "2018-01-01..2018-06-30"),
    ],
)
def test_a_number_that_a_line_break_may_have_cut_is_found_with_its_cure(text: str, read_as: str) -> None:
    reading = read(text)
    cures = {finding.code: finding.fix for finding in reading.findings}
    assert [str(span) for span in reading.spans(None)] == [read_as]
    assert not reading.ambiguous
    assert [str(span) for span in read(cures["deadline.line-break"] or "").spans(None)] == [read_as]


@pytest.mark.parametrize("text", ["15-\n17 мая 2019", "3-\n4 квартал 2018", "2018-\n2019 годы", "I\nквартал 2018"])
def test_a_break_beside_whole_numbers_is_no_finding(text: str) -> None:
    assert not read(text).findings
    assert spans(text) == spans(text.replace("\n", "" if "-" in text else " "))


@pytest.mark.parametrize("text", ["201\n8 год", "2\n018 год", "20\n18 год", "до 31.12.20\n18", "1-\nе полугодие 2018"])
def test_a_number_cut_by_a_line_break_is_whole_again(text: str) -> None:
    assert spans(text) == spans(text.replace("\n", ""))
    assert not read(text).findings


@pytest.mark.parametrize("text", ["до О1.12.2019", "до 0l.12.2О19", "до 01,12,2019", "до О1.12.19 г."])
def test_letters_and_commas_in_a_date_are_found_with_its_cure(text: str) -> None:
    (finding,) = read(text).findings
    assert spans(text) == ["..2019-12-01"]
    assert finding.code == "deadline.misspelt"
    assert (finding.fix or "").replace("\u00a0", " ") == "До 1 декабря 2019 г."


def test_a_moved_day_takes_its_words_along() -> None:
    moved = move(Deadline.of("До 10 (десятого) декабря 2019 г."), 1)
    assert [str(span) for span in moved.reading.spans(None)] == ["..2019-12-11"]
    assert "десятого" not in moved.text
