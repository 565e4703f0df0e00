"""A row that a page cut in two inside one unbroken table: known by its wordings, with no page to be seen."""

import pytest

from roadmap_desktop.exchange.recognition.phrases import ends_mid, joined, opens_list, opens_with_name
from tests.exchange.forms import read, sheet

HEAD = "Дорожная карта развития на 2031-2032 годы\n№|Мероприятие|Срок|Исполнитель|Результат\n"
FIRST = "1.|Информирование членов|{deadline}|{executors}|{result}\n"
LAST = "\n2.|Отчет|май 2032|Минфин|Доклад"


def titles(above: dict[str, str], below: str) -> list[str]:
    cells = {"deadline": "май 2031", "executors": "Минэк", "result": "Протокол"} | above
    found = read(sheet(HEAD + FIRST.format(**cells) + below + LAST))
    return [activity.title for activity in found.plan.activities]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ({}, "|Молодежного совета||области|"),
        ({}, "|Молодежного совета|(ежегодно)||"),
        ({"executors": "Департамент образования и"}, "|Молодежного совета||науки края|"),
        ({"deadline": "апрель,"}, "|Молодежного совета|декабрь|Минэк|"),
        ({}, "|Молодежного совета||Минфин|Слайды"),
        ({}, "|Молодежного совета|май|Минфин|заседания"),
        ({"result": "Протокол заседания и"}, "|Молодежного совета|май|Минфин|Слайды"),
    ],
    ids=["name", "bracket", "conjunction", "comma", "no deadline", "result", "result ends"],
)
def test_a_row_is_the_rest_of_the_one_above_when_any_cell_says_so(above: dict[str, str], below: str) -> None:
    assert titles(above, below) == ["Информирование членов Молодежного совета", "Отчет"]


@pytest.mark.parametrize("below", ["|Заседание|июнь 2031|органы власти|Протокол", "|Заседание|июнь|Минэк|"])
def test_a_row_that_says_when_and_by_whom_is_an_activity_whose_number_is_missing(below: str) -> None:
    assert titles({}, below) == ["Информирование членов", "Заседание", "Отчет"]


def test_a_name_in_quotes_under_a_title_is_no_heading_where_headings_are_printed_otherwise() -> None:
    text = (
        HEAD
        + "*Рост*\n1.|Школа движения|май 2031|Минэк|Проект\n|«Молодые профессионалы»|||\n*Итоги*\n2.|Отчет|май|Минфин|"
    )
    found = read(sheet(text, "A3:E3 A6:E6"))
    assert found.activity("1").title == "Школа движения «Молодые профессионалы»"
    assert [title for _, _, title in found.sections] == ["Рост", "Итоги"]


def test_a_plain_text_under_a_title_is_a_heading_where_no_other_is_printed() -> None:
    found = read(sheet(HEAD + "|Рост|||\n1.|Школа|май 2031|Минэк|\n|Итоги|||\n2.|Отчет|май|Минфин|"))
    assert [title for _, _, title in found.sections] == ["Рост", "Итоги"]


def test_a_result_that_goes_on_with_a_name_or_a_list_is_one() -> None:
    text = HEAD + "1.|Школа|май|Минэк|Перечень листов\n||||WorldSkills составлен:\n||||• первый\n2.|Отчет|май|Минфин|"
    assert [r.text for r in read(sheet(text)).activity("1").results] == [
        "Перечень листов WorldSkills составлен: • первый"
    ]


def test_where_results_are_merged_under_their_activity_another_row_is_the_rest_of_one() -> None:
    text = HEAD + "1.|Школа|май|Минэк|Приказ\n||||Порядок\n2.|Опрос|май|Минэк|Справка о ходе\n||||Опроса жителей"
    found = read(sheet(text, "A3:A4 B3:B4 C3:C4 D3:D4"))
    assert [r.text for r in found.activity("1").results] == ["Приказ", "Порядок"]
    assert [r.text for r in found.activity("2").results] == ["Справка о ходе Опроса жителей"]


def test_executors_cut_inside_a_name_are_one() -> None:
    text = (
        HEAD
        + "1.|Школа|май|Председатели\n|||ОПК\n"
        + "2.|Опрос|май|ГАУ «Дворец творчества\n|||«Пионер»\n3.|Итоги|май|Председатели ОПК"
    )
    found = read(sheet(text))
    assert found.executors("1") == ["Председатели ОПК"]
    assert found.executors("2") == ["ГАУ «Дворец творчества «Пионер»"]


def test_an_open_quote_breaks_off_and_one_closed_for_two_does_not() -> None:
    assert ends_mid("Дворец «Пионер")
    assert not ends_mid("Дворец «Творчество и «Пионер»")
    assert opens_with_name("«Пионер»")
    assert opens_list("в составе:")
    assert not opens_list("Приказ")


@pytest.mark.parametrize(("head", "number"), [("", ""), ("№|", "|")])
def test_a_group_in_lower_case_begins_no_rest_of_a_row_where_nothing_has_a_number(head: str, number: str) -> None:
    rows = f"{number}Отлов|май 2031|подрядчик|Протокол\n{number}Передача|май|волонтерские организации|Акт"
    found = read(sheet(f"План на 2031 год\n{head}Мероприятие|Срок|Исполнитель|Результат\n{rows}"))
    assert [activity.title for activity in found.plan.activities] == ["Отлов", "Передача"]


@pytest.mark.parametrize(
    ("before", "after", "whole"),
    [
        ("раз-", "вития края", "развития края"),
        ("социально-", "экономического роста", "социально-экономического роста"),
        ("план-", "график", "план-график"),
        ("Российской Феде-", "рации", "Российской Федерации"),
        ("Санкт-", "Петербург", "Санкт- Петербург"),
    ],
)
def test_a_hyphen_at_a_seam_goes_unless_it_is_that_of_the_word(before: str, after: str, whole: str) -> None:
    assert joined(before, after) == whole


@pytest.mark.parametrize(
    ("before", "after", "whole"),
    [
        ("май-", "июнь 2031", "май- июнь 2031"),
        ("с даты полу-", "чения", "с даты получения"),
        ("2031-", "2032", "2031- 2032"),
    ],
)
def test_a_hyphen_before_a_moment_is_a_dash_of_the_deadline(before: str, after: str, whole: str) -> None:
    assert joined(before, after, keeps_hyphen_apart=True) == whole
