"""Columns whose heads nobody knows, told from what stands below them."""

import pytest

from roadmap_desktop.domain.organizations import is_body
from roadmap_desktop.domain.proposal import Choices, Field
from roadmap_desktop.errors import InputError
from roadmap_desktop.exchange.recognition import recognise
from tests.exchange.forms import Read, read, sheet

TITLE = "Дорожная карта развития на 2031-2032 годы\n"
ROWS = (
    "1|Открыть школу|до 1 мая 2031 г.|Минэк|да\n2|Закрыть свалку|ежегодно|МБУ «Чистота»|нет\n"
    "3|Отчет|постоянно|Администрация|да"
)


def fields(found: Read) -> list[str]:
    return [column.field.value for column in found.proposal.tables[0].columns]


@pytest.mark.parametrize("head", ["Позиция|Что предстоит|Когда сделаем|Кому поручено|Знак", "А|Б|В|Г|Д"])
def test_a_table_under_words_that_nobody_knows_is_read(head: str) -> None:
    found = read(sheet(f"{TITLE}{head}\n{ROWS}"))
    assert fields(found) == ["number", "title", "deadline", "executors", "extra"]
    assert [activity.title for activity in found.plan.activities] == ["Открыть школу", "Закрыть свалку", "Отчет"]
    assert "recognition.column-unknown" in found.codes


def test_of_known_heads_only_the_missing_are_told_from_cells() -> None:
    found = read(sheet(f"{TITLE}№|Мероприятие|К какому дню|Исполнитель|Знак\n{ROWS}"))
    assert fields(found) == ["number", "title", "deadline", "executors", "extra"]
    known = read(sheet(f"{TITLE}№|Мероприятие|Знак|Исполнитель|Срок\n{ROWS}"))
    assert fields(known) == ["number", "title", "extra", "executors", "deadline"]


def test_a_list_without_deadlines_or_bodies_is_no_plan() -> None:
    with pytest.raises(InputError, match=r"input\.no-table"):
        read(sheet("Склад\nПолка|Товар|Вес\n1|Гвозди|5\n2|Доски|40\n3|Краска|7"))


def test_what_the_user_says_of_an_unknown_column_holds() -> None:
    grid = sheet(f"{TITLE}№|Мероприятие|К какому дню|Исполнитель|Знак\n{ROWS}")
    found = recognise([grid], choices=Choices(columns={(0, 2): Field.NOTE}))
    assert found.plan.activities[0].note == "до 1 мая 2031 г."


@pytest.mark.parametrize(
    "name", ["Минэк", "Администрация района", "ГБУЗ «Больница»", "Иванов И.И.", "«Фонд помощи»", "вузы"]
)
def test_a_name_begins_as_names_do(name: str) -> None:
    assert is_body(name)


@pytest.mark.parametrize("text", ["Открыть школу", "до 1 мая", "5", "", "Протокол"])
def test_other_texts_do_not(text: str) -> None:
    assert not is_body(text)


def test_a_cross_says_nothing_of_what_a_heading_has_not() -> None:
    rows = "1|Спорт|х|X|х\n1.1|Ремонт|Минспорт|май 2031|Акт\n2|Кадры|Минтруд|май 2031|х\n2.1|Курсы|Минтруд|июнь 2031|x"
    found = read(sheet(f"{TITLE}№|Мероприятие|Исполнитель|Срок|Результат\n{rows}"))
    assert found.sections == [(1, "1", "Спорт")]
    assert [a.number for a in found.plan.activities] == ["1.1", "2", "2.1"]
    assert found.activity("2").results == found.activity("2.1").results == ()


def test_an_item_without_a_deadline_over_items_that_have_some_is_a_heading() -> None:
    rows = "Р1|Станции|Минжкх|\nКТ1.1|Проект|Минжкх|май 2031\nР2|Реестр|Минжкх|июнь 2031\nКТ2.1|Опись|Минжкх|май 2031"
    found = read(sheet(f"{TITLE}Код|Мероприятие|Исполнитель|Срок\n{rows}"))
    assert [title for _, _, title in found.sections] == ["Станции"]
    assert found.plan.roadmap.notes == ("Станции: Исполнитель: Минжкх",)
