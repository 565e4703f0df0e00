"""Tables as other regions print them: two dates, plan and fact, marked months, merges, several tables in a file."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from roadmap_desktop.domain.model import Act
from roadmap_desktop.domain.proposal import Choices, Field, Grid, RowClass
from roadmap_desktop.errors import InputError
from roadmap_desktop.exchange import profiles
from roadmap_desktop.exchange.readers.text import grid as text_grid
from roadmap_desktop.exchange.recognition import recognise
from tests.exchange.forms import read, sheet

TITLE = "Дорожная карта развития на 2031-2032 годы\n"


def test_two_columns_of_dates_are_one_deadline() -> None:
    found = read(
        sheet(
            TITLE + "№|Наименование мероприятия|Срок|\n||начала реализации|окончания реализации\n"
            "1|Закупка|01.02.2031|30.11.2031\n2|Отчет|01.12.2031|01.12.2031\n3|Итоги||31.12.2032",
            "A2:A3 B2:B3 C2:D2",
        )
    )
    texts = [activity.deadline.text for activity in found.plan.activities]
    assert texts == ["01.02.2031 – 30.11.2031", "01.12.2031", "до 31.12.2032"]
    assert dict(found.activity("1").cells)["finish"] == "30.11.2031"


def test_plan_and_fact_stand_in_pairs_under_a_year() -> None:
    found = read(
        sheet(
            TITLE + "№|Мероприятие|Показатель|Ед. изм.|2031 год||2032 год|\n||||план|факт|план|факт\n"
            "1|Тропы|Длина троп|км|10|9,5|12|\n||Число троп|ед.|5||6|",
            "A2:A3 B2:B3 C2:C3 D2:D3 E2:F2 G2:H2",
        )
    )
    assert found.indicators("1") == [
        ("Длина троп", "км", {"2031": "10", "2032": "12"}, {"2031": "9,5"}),
        ("Число троп", "ед.", {"2031": "5", "2032": "6"}, {}),
    ]


def test_spans_of_years_are_heads_of_targets_and_numbers_of_columns_are_none() -> None:
    found = read(
        sheet(
            "Перечень показателей на 2031-2040 годы\n"
            "№ п/п|Наименование показателя|Единица измерения|2031 год|2032 - 2035 годы|2036–2040\n"
            "1|2|3|4|5|6\n1.|Доля объектов|%|10|40|100"
        )
    )
    assert found.plan.roadmap.years == ("2031", "2032–2035", "2036–2040")
    assert [row.kind for row in found.proposal.rows][2] is RowClass.COLUMN_NUMBERS
    assert found.indicators("1")[0][2] == {"2031": "10", "2032–2035": "40", "2036–2040": "100"}


@pytest.mark.parametrize(
    ("heads", "cells", "deadline"),
    [
        ("январь|февраль|март|апрель", "x|x||", "январь - февраль 2031"),
        ("I кв.|II кв.|III кв.|IV кв.", "|+|+|", "II - III квартал 2031"),
        ("1 кв.|2 кв.|3 кв.|4 кв.", "|х||х", "II квартал 2031, IV квартал 2031"),
        ("1 кв.|2 кв.|3 кв.|4 кв.", "до 15 марта|||", "до 15 марта"),
    ],
)
def test_marked_periods_are_a_deadline(heads: str, cells: str, deadline: str) -> None:
    text = f"План-график\n№|Мероприятие|Срок исполнения, 2031 год||||Исполнитель\n||{heads}|\n1|Анализ|{cells}|Минэк"
    found = read(sheet(text, "A2:A3 B2:B3 C2:F2 G2:G3"))
    assert found.activity("1").deadline.text == deadline
    assert found.activity("1").extra == ()


def test_merged_cells_belong_to_every_activity_they_span() -> None:
    found = read(
        sheet(
            TITLE + "№|Мероприятие|Срок|Исполнитель|Результат\n"
            "1|Совет|I квартал|Минэк~Минфин|Протокол\n2|Доклад|||Доклад\n||||Слайды",
            "C3:C5 D3:D5 A4:A5 B4:B5",
        )
    )
    assert found.activity("2").deadline.text == "I квартал"
    assert found.executors("2") == ["Минэк", "Минфин"]
    assert [result.text for result in found.activity("2").results] == ["Доклад", "Слайды"]


def test_a_row_of_a_merged_item_is_no_rest_of_the_one_above() -> None:
    text = "№|Мероприятие|Срок|Исполнитель\n1|Совет|март 2031|Минэк\n||июнь 2031|Минфин"
    found = read(sheet(TITLE + text, "A3:A4 B3:B4"))
    assert found.activity("1").deadline.text == "март 2031; июнь 2031"
    assert found.executors("1") == ["Минэк", "Минфин"]


def test_numbers_without_a_head_and_the_kind_of_document_as_result() -> None:
    found = read(
        text_grid(
            "План\n\n\tМероприятие\tВид документа\tСрок\tОтветственный исполнитель\n"
            "I. Законы\t\t\t\t\n1.\tПоправка\tзакон\tмай 2031 г.\tМинфин и Минэк\n2.\tДоклад\tдоклад\tежегодно\tМинфин"
        )
    )
    assert [a.number for a in found.plan.activities] == ["1.", "2."]
    assert found.activity("1").results[0].text == "закон"
    assert found.executors("1") == ["Минфин", "Минэк"]
    assert found.sections == [(1, "I.", "Законы")]


def test_numbers_at_the_beginning_of_titles_are_numbers() -> None:
    found = read(
        text_grid(
            "План\n\nМероприятие\tСрок\tИсполнитель\n1. Основа\n1.1. Приказ\tмарт 2031\tМинэк\n"
            "1.2. Порядок\tмай 2031\tМинэк\n\nконкурса\t\tи Минфин\n2. Контроль\t\t\n2.1. Отчет\tиюнь 2031\tМинэк"
        )
    )
    assert [(a.number, a.title) for a in found.plan.activities] == [
        ("1.1.", "Приказ"), ("1.2.", "Порядок конкурса"), ("2.1.", "Отчет"),
    ]  # fmt: skip
    assert [number for _, number, _ in found.sections] == ["1.", "2."]


def test_sections_by_number_only_and_a_subsection_by_its_word() -> None:
    found = read(
        sheet(
            TITLE + "№|Мероприятие|Срок|Исполнитель\n*Раздел 1. Кадры*\n*Подраздел 1.1. Школы*\n1|Курсы|2031|Минэк\n"
            "*Раздел 2. Рост*\nII|Спрос||\n2|Опрос|2032|Минэк",
            "A3:D3 A4:D4 A6:D6",
        )
    )
    assert [level for level, _, _ in found.sections] == [1, 2, 1, 2]


def test_rows_of_a_table_cut_at_every_line_are_put_together() -> None:
    found = read(
        text_grid(
            "План на 2031 год\n\n№ п/п\tМероприятие\tСрок\tИсполнитель\tРезультат\n"
            "1.\tУтверждение порядка\tI квартал\tМинистерство\tПриказ\n"
            "\tвыдачи субсидий\t2031 года\tэкономики края\tминистерства\n"
            "\tорганизациям\t\t\t\n2.\tКонкурс\tдо 1 мая\tМинфин\tПротокол\n\t\t2031 года\t\t"
        )
    )
    first = found.activity("1")
    assert (first.title, first.deadline.text) == (
        "Утверждение порядка выдачи субсидий организациям",
        "I квартал 2031 года",
    )
    assert (found.executors("1"), first.results[0].text) == (["Министерство экономики края"], "Приказ министерства")
    assert found.activity("2").deadline.text == "до 1 мая 2031 года"


def test_other_tables_are_set_aside_and_not_lost() -> None:
    found = read(
        sheet(
            TITLE + "№|Мероприятие|Срок|Исполнитель\n1|Совет|май 2031|Минэк\n|\n"
            "Показатели плана\n№|Наименование показателя|2031|2032\n"
            "1|Доля услуг|10|20\n|\n№|Источник|2031|2032\n1|Бюджет|5|6\nСокращения:\nМЭ – министерство"
        )
    )
    assert [a.title for a in found.plan.activities] == ["Совет"]
    notes = found.plan.roadmap.notes
    assert {"Показатели плана", "1 | Доля услуг | 10 | 20", "1 | Бюджет | 5 | 6"} <= set(notes)
    assert [a.short for a in found.plan.roadmap.abbreviations] == ["МЭ"]
    assert "recognition.table-set-aside" in found.codes


def test_a_page_leaves_no_trace_and_a_heading_is_not_taken_for_one() -> None:
    found = read(
        text_grid(
            "План\n\n№\tМероприятие\tСрок\n1\tСовет\t2031\n2\nПродолжение таблицы\n№\tМероприятие\tСрок\n"
            "Продолжение работы по развитию школ и училищ\t\t\n2\tОтчет\t2032"
        )
    )
    assert [title for _, _, title in found.sections] == ["Продолжение работы по развитию школ и училищ"]
    assert [row.kind for row in found.proposal.rows].count(RowClass.PAGE) == 2


def test_totals_signatures_and_footnotes_become_notes() -> None:
    found = read(
        sheet(
            TITLE + "№|Мероприятие*|Срок|Исполнитель\n1|Совет|май 2031|Минэк\nИтого|1||\n"
            "* уточняется\nНачальник отдела|||И.И. Иванов"
        )
    )
    assert len(found.plan.activities) == 1
    assert len(found.plan.roadmap.notes) >= 3
    assert "Итого 1" in found.plan.roadmap.notes


def test_money_by_year_is_no_target_and_other_columns_are_kept() -> None:
    found = read(
        sheet(
            TITLE + "№|Мероприятие|Соисполнители|Объем финансирования, тыс. руб.||Уровень|Примечание\n|||2031|2032||\n"
            "1|Ремонт|Минфин|1,5|2|край|срочно",
            "A2:A3 B2:B3 C2:C3 D2:E2 F2:F3 G2:G3",
        )
    )
    activity = found.activity("1")
    assert (activity.indicators, activity.note, found.executors("1")) == ((), "срочно", ["Минфин (соисполнитель)"])
    assert activity.extra[0] == ("Объем финансирования, тыс. руб. / 2031", "1,5")
    assert dict(activity.extra)["Уровень"] == "край"


def test_a_column_of_sections_opens_a_section_at_each_new_name() -> None:
    found = read(
        sheet(TITLE + "№|Направление|Мероприятие|Срок\n1|Рост|А|2031\n2||Б|2031\n3|Рост|В|2031\n4|Кадры|Г|2032")
    )
    assert [title for _, _, title in found.sections] == ["Рост", "Кадры"]
    homes = [activity.section for activity in found.plan.activities]
    assert homes[0] == homes[1] == homes[2] != homes[3]


def test_a_section_with_values_keeps_them_as_a_note() -> None:
    found = read(sheet(TITLE + "№|Мероприятие|Срок|Ед. изм.|2031|2032\n1|*Рост*||%|5|6\n1.1|Опрос|2031|ед.|1|2"))
    assert found.sections == [(1, "1", "Рост")]
    assert found.plan.roadmap.notes == ("Рост: Ед. изм.: %; 2031: 5; 2032: 6",)


def with_value(grid: Grid, row: int, value: date | Decimal) -> Grid:
    rows = list(grid.rows)
    first, *rest = rows[row].cells
    rows[row] = replace(rows[row], cells=(replace(first, value=value), *rest))
    return replace(grid, rows=tuple(rows))


def test_a_number_that_the_sheet_took_for_a_date_or_cut_is_mended_with_a_finding() -> None:
    grid = sheet(TITLE + "№|Мероприятие|Срок\n1.9|А|2031\n1.1|Б|2031\n18.01.2031|В|2031")
    found = read(with_value(with_value(grid, 3, Decimal("1.1")), 4, date(2031, 1, 18)))
    assert [a.number for a in found.plan.activities] == ["1.9", "1.10", "18.1"]
    assert "recognition.number-from-date" in found.codes


def test_hidden_and_unknown_columns_rows_and_sheets_are_told() -> None:
    grid = sheet(TITLE + "№|Мероприятие|Срок|Ключ|Штамп\n1|А|2031|k1|да\n2|Б|2031|k2|нет")
    rows = (*grid.rows[:3], replace(grid.rows[3], hidden=True))
    other = replace(sheet("Черновик", name="Лист2"), hidden=True)
    found = read(replace(grid, rows=rows, hidden_columns=frozenset({3})), other)
    assert len(found.plan.activities) == 2
    assert found.activity("1").extra == (("Штамп", "да"),)
    assert {
        f"recognition.{name}" for name in ("row-hidden", "column-hidden", "column-unknown", "sheet-hidden")
    } <= found.codes


def test_the_approval_block_the_goals_and_the_school_year() -> None:
    found = read(
        sheet(
            "||УТВЕРЖДЕН~приказом департамента~от «15» мая 2030 г. № 12-п\n"
            "ПЛАН МЕРОПРИЯТИЙ\n(«дорожная карта») на 2030/2031 учебный год\n"
            "Цели и задачи:\n1) Обучить.\n2) Проверить\nзнания.\n№|Мероприятие|Срок\n1|Курсы|сентябрь"
        )
    )
    roadmap = found.plan.roadmap
    assert roadmap.act == Act("приказ", "департамента", date(2030, 5, 15), "12-п")
    assert roadmap.title == "ПЛАН МЕРОПРИЯТИЙ («дорожная карта») на 2030/2031 учебный год"
    assert [(g.number, g.text) for g in roadmap.goals] == [("1", "Обучить."), ("2", "Проверить знания.")]
    assert roadmap.period is not None
    assert (roadmap.period.start, roadmap.period.end) == (date(2030, 9, 1), date(2031, 8, 31))


def test_a_unit_may_stand_in_the_name_of_the_indicator() -> None:
    found = read(sheet(TITLE + "№|Мероприятие|Показатель|2031\n1|А|Число школ, ед.|5\n2|Б|Доля школ (%)|6"))
    assert [found.indicators(n)[0][:2] for n in "12"] == [("Число школ", "ед."), ("Доля школ", "%")]
    indicators = [activity.indicators[0] for activity in found.plan.activities]
    assert [indicator.with_unit for indicator in indicators] == ["Число школ, ед.", "Доля школ (%)"]


def test_tables_on_several_sheets_are_one_plan() -> None:
    first = sheet(TITLE + "№|Мероприятие|Срок\n1|А|2031", name="Часть 1")
    second = sheet("№|Мероприятие|Срок|Исполнитель\n2|Б|2032|МЭ", name="Часть 2")
    lists = sheet("Сокращения\nМЭ|министерство экономики", name="Списки")
    found = read(first, second, lists)
    assert [a.number for a in found.plan.activities] == ["1", "2"]
    assert found.plan.organizations[0].name == "МЭ"
    assert [(a.short, a.full) for a in found.plan.roadmap.abbreviations] == [("МЭ", "министерство экономики")]


def test_the_own_form_of_a_document_is_a_form_profile() -> None:
    found = read(sheet(TITLE + "№ п/п|Шаги|Срок|Показатели||Штамп\n|||2031 год|2032 год|\n1|А|2031|1|2|да", "D2:E2"))
    form = profiles.parse(found.plan.roadmap.layout, "own")
    assert [column.source.value for column in form.columns] == ["number", "title", "deadline", "targets", "extra"]
    assert (form.columns[1].heading, form.columns[3].heading, form.columns[3].group) == ("Шаги", "{} год", "Показатели")


def test_the_user_may_decide_otherwise() -> None:
    grid = sheet(TITLE + "№|Мероприятие|Срок|Пояснения к делу\n1|А|2031|x\n2|Б||")
    choices = Choices(rows={(0, 3): RowClass.SECTION}, columns={(0, 3): Field.NOTE})
    plan = recognise([grid], choices=choices).plan
    assert [section.title for section in plan.sections] == ["Б"]
    assert plan.activities[0].note == "x"


def test_known_organisations_keep_their_identity() -> None:
    grid = sheet(TITLE + "№|Мероприятие|Срок|Исполнитель\n1|А|2031|минфин")
    known = recognise([grid]).plan.organizations
    assert recognise([grid], known=known).plan.organizations == known


def test_a_name_in_another_case_is_the_known_one_with_a_finding() -> None:
    text = "№|Мероприятие|Срок|Исполнитель\n1|А|2031|Контрольно-счетная палата края\n"
    found = read(sheet(TITLE + text + "2|Б|2031|Минфин совместно с Контрольно-счетной палатой края\n3|В|2031|Минфину"))
    assert found.executors("2") == ["Минфин", "Контрольно-счетная палата края"]
    assert found.executors("3") == ["Минфин"]
    assert "recognition.organization-mended" in found.codes


def test_an_item_with_results_of_its_own_is_no_heading_of_those_below_it() -> None:
    text = "№|Мероприятие|Срок|Исполнитель|Итог\n1|*Форум*|май 2031|Минэк|Проект\n1.1|Заявки|март 2031|Минэк|"
    found = read(sheet(TITLE + text))
    assert [a.number for a in found.plan.activities] == ["1", "1.1"]


def test_a_heading_with_a_deadline_keeps_it_as_a_note() -> None:
    text = "№|Мероприятие|Срок|Исполнитель\n1|Кадры|2031 год|\n1.1|Курсы|май 2031|Минэк\n2|Итоги|2032|Минэк"
    found = read(sheet(TITLE + text))
    assert (found.sections, found.plan.roadmap.notes) == ([(1, "1", "Кадры")], ("Кадры: Срок: 2031 год",))
    assert [bool(a.section) for a in found.plan.activities] == [True, False]


def test_a_file_without_a_table_is_said() -> None:
    with pytest.raises(InputError, match=r"input\.no-table"):
        read(sheet("Дорожная карта\nТекст без таблицы"))


@pytest.mark.parametrize("mark", ['-"-', "«-«", "то же", "-//-", '"'])
def test_a_ditto_mark_says_what_the_row_above_says(mark: str) -> None:
    found = read(sheet(TITLE + f"№|Мероприятие|Срок|Исполнитель\n1|А|май|Минэк\n2|Б|{mark}|{mark}\n3|В|-|Минфин"))
    assert (found.activity("2").deadline.text, found.executors("2")) == ("май", ["Минэк"])
    assert found.activity("3").deadline.text == "-"


def test_a_column_of_sections_may_number_them() -> None:
    found = read(sheet(TITLE + "Раздел|Мероприятие|Срок\n1. Рост|А|май\n|Б|май\n2. Кадры|В|май", "A3:A4"))
    assert found.sections == [(1, "1.", "Рост"), (1, "2.", "Кадры")]
