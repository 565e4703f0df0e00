"""Headings, paragraphs and other tables between the tables of one document."""

import pytest

from roadmap_desktop.domain.proposal import BESIDE, EMPTY, Cell, Row
from roadmap_desktop.exchange.readers.text import grid
from roadmap_desktop.exchange.recognition.headings import is_remark
from tests.exchange.forms import read, sheet

TITLE = "План мероприятий на 2031 год\n\n"
HEAD = "№\tМероприятие\tСрок\n"


def sections(text: str) -> list[str]:
    return [title for _, _, title in read(grid(text)).sections]


def test_tables_of_other_columns_have_headings_of_their_own() -> None:
    text = TITLE + "I. Школы\n" + HEAD + "1\tКурсы\tмай\n\nII. Вузы\nМероприятие\tСрок\tИсполнитель\nСлет\tиюнь\tМинэк"
    found = read(grid(text))
    assert [title for _, _, title in found.sections] == ["Школы", "Вузы"]
    assert len({activity.section for activity in found.plan.activities}) == 2


def test_a_paragraph_under_a_heading_is_a_note() -> None:
    text = (
        TITLE
        + "1. Школы\n"
        + HEAD
        + "1.1\tКурсы\tмай\n\n2. Вузы\nСостояние рынка: 5 вузов.\n"
        + HEAD
        + "2.1\tСлет\tиюнь"
    )
    found = read(grid(text))
    assert [title for _, _, title in found.sections] == ["Школы", "Вузы"]
    assert "Состояние рынка: 5 вузов." in found.plan.roadmap.notes


@pytest.mark.parametrize(
    ("heading", "found"), [("", ["Школы", "Вузы"]), ("Раздел II. Действия\n", ["Раздел II. Действия", "Вузы"])]
)
def test_a_table_of_indicators_takes_a_heading_only_when_another_follows(heading: str, found: list[str]) -> None:
    indicators = "Наименование показателя\tЕдиница измерения\t2031\nДоля\t%\t5\n\n"
    text = (
        TITLE + "1. Школы\n" + indicators + heading + HEAD + "1.1\tКурсы\tмай\n\n2. Вузы\n" + HEAD + "2.1\tСлет\tиюнь"
    )
    assert sections(text) == found


def test_goals_above_a_table_are_no_headings() -> None:
    assert sections(
        TITLE + "1. Обучить.\n2. Проверить.\n" + HEAD + "1\tКурсы\tмай\n\n2. Вузы\n" + HEAD + "2\tСлет\tиюнь"
    ) == ["Вузы"]


def test_a_month_across_the_table_heads_the_rows_below_it() -> None:
    text = (
        TITLE
        + "Сроки\tМероприятие\tОтветственный\nСЕНТЯБРЬ\n5 сентября\tУрок\tМинэк\nОКТЯБРЬ\n11 октября\tСеминар\tМинэк"
    )
    assert sections(text) == ["СЕНТЯБРЬ", "ОКТЯБРЬ"]


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (Row((Cell("Показатели: 5 и 6"),), free=True), True),
        (Row((Cell("Системные мероприятия"),), free=True), False),
        (Row((Cell("Рынок: услуги", bold=True),), free=True), False),
        (Row((Cell("Показатели: 5 и 6"),)), False),
        (Row((Cell("(п. 3 в ред. распоряжения от 11.02.2031 № 144-р)"), EMPTY)), True),
        (Row((Cell("Исходная информация: садов 3. Мест мало.", columns=3), BESIDE, BESIDE)), True),
        (Row((Cell(f"Ключевой показатель: доля организаций {'а' * 40} – 61 %", columns=3), BESIDE, BESIDE)), True),
        (Row((Cell("Рынок дошкольного образования.", columns=3), BESIDE, BESIDE)), False),
        (Row((Cell("Задача: создание мест. Срок – год.", columns=3), BESIDE, BESIDE)), False),
        (Row((Cell("а" * 201),), free=True), False),
        (Row((Cell("А" * 201),), free=True), True),
    ],
)
def test_a_plain_paragraph_is_a_remark(row: Row, *, expected: bool) -> None:
    assert is_remark(row) is expected


@pytest.mark.parametrize(
    "title",
    ["Региональная дорожная карта развития", "Межведомственный комплексный план роста", "Комплекс мероприятий роста"],
)
def test_a_title_in_plain_type_is_known_by_its_words_behind_those_of_its_kind(title: str) -> None:
    text = f"к приказу Минэка\n{title}\n\n{HEAD}1\tА\tмай\nПримечание. Мероприятия выполняются в срок."
    assert read(grid(text)).plan.roadmap.title == title


@pytest.mark.parametrize("line", ["г. Тверь\n2031", "\nпо состоянию на 01.06.2031"])
def test_where_and_when_it_was_printed_is_no_part_of_the_title(line: str) -> None:
    text = f"План мероприятий развития\n{line}\n\n{HEAD}1\tА\tмай"
    assert read(grid(text)).plan.roadmap.title == "План мероприятий развития"


def test_a_plain_line_below_the_last_activity_heads_nothing() -> None:
    rows = "План на 2031 год\n|№|Мероприятие|Срок\n|1. Рост||\n|1.1|А|май\n|СМИ – средства информации"
    found = read(sheet(rows))
    assert [title for _, _, title in found.sections] == ["Рост"]
    assert "СМИ – средства информации" in found.plan.roadmap.notes
    bold = read(sheet(rows.replace("СМИ – средства информации", "*Раздел 2*")))
    assert [title for _, _, title in bold.sections] == ["Рост", "Раздел 2"]


@pytest.mark.parametrize(("first", "level"), [("Этап подготовки", 1), ("Этап 1. Подготовка", 2), ("Этап «Старт»", 2)])
def test_a_heading_worded_as_a_stage_without_number_or_name_stands_beside_the_others(first: str, level: int) -> None:
    rows = f"План на 2031 год\n№|Мероприятие|Срок\n*{first}*||\n1|А|май\n*Кадры*||\n2|Б|май"
    assert [one for one, _, _ in read(sheet(rows, "A3:C3 A5:C5")).sections] == [1, level]


def test_the_head_of_a_district_above_a_title_is_no_chapter() -> None:
    found = read(grid(f"Утверждаю\nГлава Северного района\n\n{TITLE}{HEAD}1\tА\tмай"))
    assert found.sections == []


def test_headings_right_below_a_roman_one_stand_under_it() -> None:
    rows = "I. Нормы||\nКрай||\n1|А|май\nРайон||\n2|Б|май\nII. Дела||\n3|В|май"
    found = read(grid(TITLE + HEAD + rows.replace("|", "\t")))
    assert [(level, title) for level, _, title in found.sections] == [
        (1, "Нормы"),
        (2, "Край"),
        (2, "Район"),
        (1, "Дела"),
    ]


def test_the_foot_of_a_page_between_two_pieces_of_a_table_heads_nothing() -> None:
    found = read(grid(f"{TITLE}{HEAD}1\tА\tмай\n\nСайт Администрации - 2 -\n{HEAD}2\tБ\tмай"))
    assert found.sections == []


def test_capitals_head_a_section_where_no_type_does() -> None:
    found = read(
        sheet("План на 2031 год\n№|Мероприятие|Срок\n|РОСТ ДОХОДОВ|\n1|Опрос|май\n\n|ЭКОНОМИЯ РАСХОДОВ|\n2|Слет|май")
    )
    assert [title for _, _, title in found.sections] == ["РОСТ ДОХОДОВ", "ЭКОНОМИЯ РАСХОДОВ"]


def test_a_title_may_stand_at_the_right_of_a_sheet() -> None:
    found = read(sheet(f"|||*План спасения озера*|\n\n{HEAD.strip()}\n1|А|май".replace("\t", "|")))
    assert found.plan.roadmap.title == "План спасения озера"


def test_an_act_in_brackets_below_the_title_is_that_of_its_approval() -> None:
    line = "(утв. распоряжением Правительства области от 15.08.2031 № 312-рп)"
    roadmap = read(grid(f"План роста на 2031 год\n{line}\n\n{HEAD}1\tА\tмай")).plan.roadmap
    assert (roadmap.title, roadmap.act.number) == ("План роста на 2031 год", "312-рп")


@pytest.mark.parametrize("line", ["Цель – рост числа классов.", "Цель: рост числа классов."])
def test_a_goal_below_the_title_is_no_part_of_it(line: str) -> None:
    found = read(grid(f"План роста на 2031 год\n{line}\n\n{HEAD}1\tА\tмай"))
    assert (found.plan.roadmap.title, found.plan.roadmap.notes) == ("План роста на 2031 год", (line,))


@pytest.mark.parametrize("below", ["|СМИ|\n\n|ВУЗ|\n\n|ГИА|", "|СМИ|\n|ВУЗ|\n|ГИА|", "\n|СМИ|\n|ВУЗ|\n\n|ГИА|"])
def test_lines_below_the_table_are_notes_in_their_order(below: str) -> None:
    found = read(sheet("План мероприятий на 2031 год\n\n№|Мероприятие|Срок\n1|Курсы|май\n2|Слет|июнь\n" + below))
    assert found.plan.roadmap.notes == ("СМИ", "ВУЗ", "ГИА")
    assert found.sections == []


def test_a_heading_that_is_withdrawn_stands_above_what_follows_it() -> None:
    indicators = "Наименование показателя\tЕдиница измерения\t2031\nДоля\t%\t5\n\n"
    text = (
        TITLE
        + "Раздел I. Школы\n"
        + HEAD
        + "1.1\tКурсы\tмай\n\nРаздел II. Вузы\nСостояние рынка: 5 вузов.\n"
        + indicators
        + "Раздел III. Действия\n"
        + HEAD
        + "2.1\tСлет\tиюнь"
    )
    notes = read(grid(text)).plan.roadmap.notes
    assert notes[:2] == ("Раздел II. Вузы", "Состояние рынка: 5 вузов.")
