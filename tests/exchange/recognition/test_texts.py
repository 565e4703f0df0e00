"""Tables of a text with tabs: no cell is merged there, and pages cut rows, headings and cells."""

import pytest

from roadmap_desktop.exchange.readers.text import grid
from tests.exchange.forms import Read, read

TITLE = "План мероприятий на 2031-2032 годы\n\n"
HEAD = "№\tМероприятие\tСрок\tИсполнитель\n"


def text(*lines: str) -> Read:
    return read(grid(TITLE + "\n".join(lines).replace("|", "\t")))


def titles(found: Read) -> list[str]:
    return [activity.title for activity in found.plan.activities]


def test_a_head_stands_over_its_parts_without_a_merge() -> None:
    found = text(
        "Срок|Мероприятие||Исполнитель|Показатель||",
        "|№|Описание||2031|2032",
        "май|1|Опрос|Минэк|5|6",
        "|2|Слет|ГКУ|7|8",
    )
    assert [(a.number, a.title) for a in found.plan.activities] == [("1", "Опрос"), ("2", "Слет")]
    assert found.indicators("2")[0][2] == {"2031": "7", "2032": "8"}


def test_a_word_may_stand_between_a_group_and_its_heads() -> None:
    found = text(
        "№|Мероприятие|Сроки||Исполнитель", "||планируемые||", "||начало|окончание|", "1|А|май 2031|июнь 2031|ГКУ"
    )
    assert found.activity("1").deadline.text == "май 2031 – июнь 2031"


def test_values_by_year_may_stand_two_rows_below_their_head() -> None:
    heads = ("№|Мероприятие|Сроки||Показатель|||", "||||наименование|значение по годам||", "||начало|конец||2031|2032")
    found = text(*heads, "1|А|май 2031|июнь 2031|Доля|5|6")
    assert found.indicators("1")[0][:3] == ("Доля", "", {"2031": "5", "2032": "6"})


def test_numbers_before_titles_are_seen_over_all_pages() -> None:
    head = "Мероприятие|Срок|Исполнитель"
    found = text(
        head,
        "**Рост**||",
        "",
        head,
        "1.1. Проведение|май|ГКУ",
        "",
        head,
        "опросов||",
        "1.2.|июнь|ГКУ",
        "",
        head,
        "Слет|2031 года|",
    )
    assert [(a.number, a.title) for a in found.plan.activities] == [("1.1.", "Проведение опросов"), ("1.2.", "Слет")]


def test_a_page_cuts_a_heading_and_begins_with_another() -> None:
    rows = (
        "1.1.|А|май|ГКУ",
        "2.|Выездные||",
        "",
        HEAD.strip().replace("\t", "|"),
        "|консультации врачей||",
        "2.1.|Б|май|ГКУ",
    )
    found = text(HEAD.strip(), "1.|Рост||", *rows, "", "III. Кадры|||", "3.1.|В|май|ГКУ")
    assert [title for _, _, title in found.sections] == ["Рост", "Выездные консультации врачей", "Кадры"]
    assert titles(found) == ["А", "Б", "В"]


def test_a_page_cuts_executors_and_deadline_in_one_cell() -> None:
    head = "№|Мероприятие|Исполнитель, срок"
    found = text(head, "1|Опрос|Минэк, 8 июля", "", head, "||2031 года", "2|Слет|Минфин, май 2031 года")
    assert (found.activity("1").deadline.text, found.executors("1")) == ("8 июля 2031 года", ["Минэк"])


def test_the_last_row_may_be_the_rest_of_a_name() -> None:
    found = text("Мероприятие|Срок|Исполнитель", "Опрос|май|Минэк", "Смены «Большая|июнь|Минэк", "", "Тропа»||")
    assert titles(found) == ["Опрос", "Смены «Большая Тропа»"]


@pytest.mark.parametrize("first", ["Мероприятие", "№|Мероприятие"])
def test_a_remark_across_the_table_is_no_heading(first: str) -> None:
    number = "1|" if first.startswith("№") else ""
    remark = "Ключевой показатель: доля частных организаций на рынке за каждый год – 61 процент||"
    found = text(f"{first}|Срок|Исполнитель", "**Рынок услуг**||", remark, f"{number}Опрос|май|Минэк")
    assert [title for _, _, title in found.sections] == ["Рынок услуг"]


def test_a_first_column_that_is_mostly_empty_groups_the_rows() -> None:
    rows = ("Север|Парк|май|ГКУ|Акт", "|Сквер|май|ГКУ|Акт", "|Бор|май|ГКУ|Акт", "Юг|Сад|май|ГКУ|Акт")
    found = text("Территория|Мероприятие|Срок|Исполнитель|Результат", *rows)
    assert [title for _, _, title in found.sections] == ["Север", "Юг"]


def test_a_hyphen_that_parts_a_word_at_the_end_of_a_page_goes_where_the_word_stands_whole_elsewhere() -> None:
    head = "№|Мероприятие|Срок|Исполнитель"
    rows = (
        "1|Закупка вспомо-|май|Роспотреб-",
        "",
        head,
        "|гательных средств||надзор",
        "2|Учет вспомогательных средств|май|ГКУ",
    )
    found = text(head, *rows, "3|Опрос социально-|май|ГКУ", "", head, "|экономический||", "4|А|май|Роспотребнадзор")
    assert titles(found)[::2] == ["Закупка вспомогательных средств", "Опрос социально-экономический"]
    assert found.executors("1") == ["Роспотребнадзор"]


def test_a_page_that_begins_with_a_result_and_its_document_begins_another() -> None:
    head = "№|Мероприятие|Срок|Исполнитель|Результат|Документ"
    found = text(head, "1|А|май|ГКУ|Выявлены площади|Отчет", "", head, "||||Определены организации|Перечень")
    assert [result.text for result in found.activity("1").results] == ["Выявлены площади", "Определены организации"]


def test_a_head_guessed_from_its_cells_is_known_again_on_the_next_page() -> None:
    head = "Замечание|Что предлагается|До какого числа|Кому"
    rows = ("Нет стенда|Стенд|01.05.2031|Минэк", "", head, "Нет воды|Кулер|01.06.2031|Минфин")
    assert titles(text(head, *rows)) == titles(text(head, rows[0], rows[3]))


def test_footnotes_of_two_stars_make_no_line_bold() -> None:
    found = text("№|Мероприятие|Срок|Исполнитель", "1|А|до 1 апреля**|ГКУ", "2|Б|май|ГКУ")
    assert found.activity("2").deadline.text == "май"
