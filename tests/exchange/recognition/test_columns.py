"""What columns are taken for where their heads alone do not say it."""

import pytest

from roadmap_desktop.domain.proposal import Field
from roadmap_desktop.exchange.recognition.labels import period_label
from roadmap_desktop.exchange.recognition.lexicon import unit_apart
from roadmap_desktop.exchange.recognition.surroundings import period_of, period_of_notes
from tests.exchange.forms import Read, read, sheet

TITLE = "Дорожная карта развития на 2031-2032 годы\n"


def fields(found: Read) -> list[str]:
    return [column.field.value for column in found.proposal.tables[0].columns]


@pytest.mark.parametrize(
    "head",
    [
        "№ п/п|Пункт карты|Срок|Исполнитель",
        "Что делаем|Сроки проведения|Ответственные",
        "№ п/п|Направления деятельности|Сроки|Исполнители",
    ],
)
def test_an_unknown_head_beside_when_and_by_whom_is_that_of_what_is_done(head: str) -> None:
    row = "1|Опрос|май|Минэк" if head.startswith("№") else "Опрос|май|Минэк"
    found = read(sheet(f"{TITLE}{head}\n{row}"))
    assert [activity.title for activity in found.plan.activities] == ["Опрос"]


def test_an_unknown_head_over_numbers_is_theirs_and_what_stands_left_of_numbers_groups_the_rows() -> None:
    found = read(sheet(TITLE + "Поз.|Мероприятие|Срок\n1.1|А|май\n1.2|Б|июнь"))
    assert fields(found) == ["number", "title", "deadline"]
    grouped = read(sheet(TITLE + "Отрасль|№|Мероприятие|Срок\nСпорт|1|А|май\n|2|Б|июнь\nТуризм|3|В|июль", "A3:A4"))
    assert [title for _, _, title in grouped.sections] == ["Спорт", "Туризм"]


def test_three_known_heads_beside_that_of_numbers_are_enough() -> None:
    head = "№|Вид работ|Исполнитель|Ввод|Длина|Ширина|Покрытие"
    assert Field.TITLE in fields(read(sheet(f"{TITLE}{head}\n1|Ремонт|Минэк|5|6|7|щебень")))


def test_a_date_of_the_end_alone_is_the_deadline_as_printed() -> None:
    found = read(sheet(TITLE + "№|Мероприятие|Дата завершения|Исполнитель\n1|А|01.06.2031|Минэк"))
    assert found.activity("1").deadline.text == "01.06.2031"


@pytest.mark.parametrize(
    ("heads", "field"),
    [
        ("Вид документа", "result"),
        ("Форма завершения", "document"),
        ("Документ / результат", "result"),
        ("Вид документа|2031|2032", "document"),
        ("Документ, подтверждающий результат", "document"),
        ("Документ", "document"),
    ],
)
def test_a_document_is_the_result_where_its_head_says_so_and_nothing_else_does(heads: str, field: str) -> None:
    found = read(sheet(f"{TITLE}№|Мероприятие|Срок|{heads}\n1|А|май|Акт" + "|5|6" * heads.count("|2031")))
    assert fields(found)[3] == field


def test_the_figure_of_a_result_is_an_indicator_where_it_has_a_unit_and_values() -> None:
    head = "№|Мероприятие|Срок|Показатель результата|Ед. изм.|2031\n1|А|май|Охват|%|5"
    assert fields(read(sheet(TITLE + head)))[3:] == ["indicator", "unit", "target"]
    assert fields(read(sheet(TITLE + head.replace("Показатель результата", "Критерий выполнения"))))[3] == "indicator"
    assert fields(read(sheet(TITLE + head.replace("Показатель результата", "Результат"))))[3] == "result"
    grouped = "№|Мероприятие|Ключевой результат||\n||наименование|ед. изм.|2031\n1|А|Охват|%|5"
    assert fields(read(sheet(TITLE + grouped, "A2:A3 B2:B3 C2:E2")))[2:] == ["indicator", "unit", "target"]


def test_deadline_and_executor_may_stand_under_one_head() -> None:
    head = "№|Мероприятие|Срок, ответственный||Итог\n||срок|ответственный|\n1|А|май|Директор|Акт"
    found = read(sheet(TITLE + head, "C2:D2 A2:A3 B2:B3 E2:E3"))
    assert (found.activity("1").deadline.text, found.executors("1")) == ("май", ["Директор"])


def test_a_stem_begins_a_word() -> None:
    found = read(sheet(TITLE + "Сфера взаимодействия|№|Мероприятие|Срок\nСпорт|1|А|май\n|2|Б|май", "A3:A4"))
    assert fields(found) == ["section", "number", "title", "deadline"]


def test_figures_that_tell_how_far_a_result_is_reached_are_an_indicator_and_no_result() -> None:
    head = "№|Необходимые меры|Показатели, характеризующие степень достижения результата|2031|2032|Срок"
    assert fields(read(sheet(f"{TITLE}{head}\n1|А|Доля, %|5|6|май")))[:3] == ["number", "title", "indicator"]


def test_quarters_under_the_values_of_an_indicator_are_targets() -> None:
    head = "№|Мероприятие|Показатель|Плановые значения, 2031 год|||Срок\n|||I квартал|9 месяцев|год|"
    found = read(sheet(f"{TITLE}{head}\n1|А|Число, ед.|3|9|12|ежемесячно", "D2:F2 A2:A3 B2:B3 C2:C3 G2:G3"))
    assert found.indicators("1")[0][2] == {"I квартал 2031": "3", "9 месяцев 2031": "9", "2031": "12"}
    assert found.activity("1").deadline.text == "ежемесячно"


def test_an_item_that_announces_lettered_parts_heads_them_only() -> None:
    found = read(sheet(TITLE + "№|Мероприятие|Срок\n1|Кластер:|\nа)|здание|май\nб)|проект|июнь\n2|Студия|июль"))
    assert found.sections == [(1, "1", "Кластер:")]
    assert [bool(activity.section) for activity in found.plan.activities] == [True, True, False]


@pytest.mark.parametrize(
    ("head", "label"), [("9 месяцев", "9 месяцев"), ("9 месяцев 2031 г.", "9 месяцев 2031"), ("годы", "")]
)
def test_a_sum_of_months_is_a_period(head: str, label: str) -> None:
    assert period_label(head) == label


def test_the_period_may_stand_beside_its_name_or_be_a_short_school_year() -> None:
    beside, school = period_of_notes(["Срок реализации", "2031 – 2034 годы"]), period_of("План на 2031/32 учебный год")
    assert beside is not None
    assert school is not None
    assert (beside.start.year, beside.end.year) == (2031, 2034)
    assert (school.start.isoformat(), school.end.isoformat()) == ("2031-09-01", "2032-08-31")


@pytest.mark.parametrize(
    ("rows", "merges", "sections"),
    [
        ("Север|Парк|май|Акт\n|Сквер|июнь|Акт", "A3:A4", ["Север"]),
        ("Север|Парк|май|Акт\nСевер|Сквер|июнь|Акт\nЮг|Бор|июнь|Акт", "", ["Север", "Юг"]),
        ("Север|Парк|май|Акт\nЮг|Сквер|июнь|Акт", "", []),
        ("Север|Парк|май|Акт\n|||Реестр\nЮг|Сквер|июнь|Акт", "A3:A4 B3:B4 C3:C4", []),
    ],
)
def test_an_unknown_first_column_makes_sections_where_it_reaches_over_rows(
    rows: str, merges: str, sections: list[str]
) -> None:
    found = read(sheet(f"{TITLE}Участок|Мероприятие|Срок|Результат\n{rows}", merges))
    assert [title for _, _, title in found.sections] == sections
    assert [a.title for a in found.plan.activities] == [
        name for name in ("Парк", "Сквер", "Бор") if f"|{name}|" in rows
    ]


@pytest.mark.parametrize(("cells", "deadline"), [("+|+|", "2031 - 2032"), ("-|х|-", "2032"), ("+||+", "2031, 2033")])
def test_years_that_hold_nothing_but_marks_are_the_deadline(cells: str, deadline: str) -> None:
    head = "№|Мероприятие|Планируемые годы|||Исполнитель\n||2031|2032|2033|"
    found = read(sheet(f"{TITLE}{head}\n1|2|3|4|5|6\n1|А|{cells}|Минэк", "C2:E2 A2:A3 B2:B3 F2:F3"))
    assert (found.activity("1").deadline.text, found.activity("1").indicators) == (deadline, ())


def test_stages_with_their_years_are_spans_of_targets() -> None:
    head = "№|Мероприятие|Целевые ориентиры|I этап (2031–2032 гг.)|II этап (2033 - 2040 годы)"
    found = read(sheet(f"{TITLE}{head}\n1|А|Число, ед.|5|6"))
    assert found.indicators("1")[0] == ("Число", "ед.", {"2031–2032": "5", "2033–2040": "6"}, {})


def test_a_parent_of_parents_is_a_heading_and_keeps_what_else_its_row_says() -> None:
    rows = "1|Центр|180 дней|Минэк района|\n1.1|Здание|60 дней||\n1.1.1|Договор|20 дней||Минэк\n2|Итоги|5 дней||Минфин"
    found = read(sheet(f"{TITLE}№|Наименование задачи|Длительность|Куратор проекта|Исполнитель\n{rows}"))
    assert [title for _, _, title in found.sections] == ["Здание"]
    assert [a.number for a in found.plan.activities] == ["1", "1.1.1", "2"]
    bare = read(
        sheet(
            f"{TITLE}№|Наименование задачи|Длительность|Исполнитель\n"
            + rows.replace("|Минэк района|", "|").replace("||", "|")
        )
    )
    assert [title for _, _, title in bare.sections] == ["Центр", "Здание"]
    assert bare.plan.roadmap.notes == ("Центр: Длительность: 180 дней", "Здание: Длительность: 60 дней")


def test_numbers_and_titles_under_one_head_are_told_apart_by_their_cells() -> None:
    head = "Срок|Мероприятие||Исполнитель\n|№|Описание|"
    found = read(sheet(f"{TITLE}{head}\nмай|1|Опрос|Минэк\nиюнь|2|Слет|Минэк", "B2:C2 A2:A3 D2:D3"))
    assert [(a.number, a.title) for a in found.plan.activities] == [("1", "Опрос"), ("2", "Слет")]


def test_control_events_beside_activities_are_their_results() -> None:
    found = read(sheet(f"{TITLE}№|Мероприятие|Срок|Контрольное событие\n1|Опрос|май|Отчет"))
    assert [result.text for result in found.activity("1").results] == ["Отчет"]
    alone = read(sheet(f"{TITLE}№|Контрольное событие|Срок|Исполнитель\n1|Отчет сдан|май|Минэк"))
    assert alone.activity("1").title == "Отчет сдан"
    beside = read(sheet(f"{TITLE}№|Мероприятие|Срок|Контрольное событие|Результат\n1|Опрос|май|Отчет|100 анкет"))
    assert [result.text for result in beside.activity("1").results] == ["100 анкет"]
    assert beside.activity("1").extra == (("Контрольное событие", "Отчет"),)


@pytest.mark.parametrize(
    ("factors", "sections"),
    [(("Вода", "Вода"), ["Сети", "Вода"]), (("Вода", "Тепло"), ["Сети"]), (("Сети", "Сети"), ["Сети"])],
)
def test_a_column_of_stages_makes_sections_where_it_groups_rows(factors: tuple[str, str], sections: list[str]) -> None:
    rows = f"*Сети*\n1|{factors[0]}|А|май\n2|{factors[1]}|Б|май"
    found = read(sheet(f"{TITLE}№|Фактор (этап) реализации|Меры|Срок\n{rows}", "A3:D3"))
    assert [title for _, _, title in found.sections] == sections


@pytest.mark.parametrize("head", ["31.12.2031", "на 31 декабря 2031 года"])
def test_a_value_on_the_last_day_of_a_year_is_that_of_the_year(head: str) -> None:
    table = f"№|Мероприятие|Срок|Показатель|Ед. изм.|Текущее значение|{head}\n1|А|май|Доля|%|10|70"
    found = read(sheet(f"{TITLE}{table}"))
    assert found.indicators("1") == [("Доля", "%", {"2031": "70"}, {})]
    assert found.activity("1").extra == (("Текущее значение", "10"),)


def test_the_sheet_of_activities_has_the_title() -> None:
    values = sheet("*План показателей*\n№|Показатель|2031\n1|Доля|5", name="Показатели")
    plan = "№|Мероприятие|Срок\n1|А|май"
    assert read(values, sheet(f"*Дорожная карта*\n{plan}")).plan.roadmap.title == "Дорожная карта"
    assert read(values, sheet(plan)).plan.roadmap.title == "План показателей"


@pytest.mark.parametrize(
    ("start", "finish", "deadline"),
    [
        ("01.02.31", "01.03.31", "01.02.31 – 01.03.31"),
        ("", "01.03.31", "до 01.03.31"),
        ("пост.", "", "пост."),
        ("май 2031 г.", "", "с мая 2031 г."),
        ("", "декабрь 2031", "до конца декабря 2031 г."),
        ("II квартал 2031", "", "со II квартала 2031 г."),
        ("2031", "", "с 2031 года"),
        ("", "ежегодно до 1 мая", "ежегодно до 1 мая"),
        ("", "по факту", "по факту"),
    ],
)
def test_one_of_two_ends_is_worded_as_that_end_where_it_is_a_date(start: str, finish: str, deadline: str) -> None:
    found = read(sheet(f"{TITLE}№|Мероприятие|Срок||Исполнитель\n||нач.|оконч.|\n1|А|{start}|{finish}|Минэк", "C2:D2"))
    assert found.activity("1").deadline.text == deadline


def test_whoever_holds_an_event_is_named_and_how_many_come_is_no_executor() -> None:
    found = read(sheet(f"{TITLE}№|Мероприятие|Дата|Организаторы|Количество участников\n1|Слет|май|Минспорт|300"))
    assert found.executors("1") == ["Минспорт"]
    assert found.activity("1").extra == (("Количество участников", "300"),)


def test_values_reach_over_several_activities_with_their_indicator_only() -> None:
    head = "Показатель|Ед. изм.|2031|№|Мероприятие|Срок\n"
    found = read(sheet(f"{TITLE}{head}Доля|%|95|1|Парк|май\n|||2|Сквер|июнь", "A3:A4 B3:B4 C3:C4"))
    assert found.indicators("2") == found.indicators("1") == [("Доля", "%", {"2031": "95"}, {})]
    alone = read(sheet(f"{TITLE}{head}Доля|%|95|1|Парк|май\nЧисло|шт.||2|Сквер|июнь", "C3:C4"))
    assert alone.indicators("2") == [("Число", "шт.", {}, {})]


@pytest.mark.parametrize("when", ["Срок завершения работ", "Дата наступления события", "Дата представления"])
def test_an_end_alone_tells_a_head_of_a_plan(when: str) -> None:
    found = read(sheet(f"{TITLE}Раздел, пункт|Предстоит|{when}|Ответственный орган|Примечание\n1.1|Парк|май|Минэк|да"))
    assert fields(found) == ["number", "title", "deadline", "executors", "note"]


def test_two_ends_may_be_headed_by_prepositions() -> None:
    found = read(sheet(f"{TITLE}№|Мероприятие|Сроки||Исполнитель\n||с|до|\n1|Парк|май 2031|июнь 2031|Минэк", "C2:D2"))
    assert found.activity("1").deadline.text == "май 2031 – июнь 2031"


def test_figures_left_of_the_numbers_group_nothing() -> None:
    found = read(
        sheet(f"{TITLE}Ранг|ID|Инициатива|Владелец|Старт|Финиш\n1|А-1|Парк|Минэк|май|июнь\n1|А-2|Бор|Минэк|май|июнь")
    )
    assert (found.sections, [a.number for a in found.plan.activities]) == ([], ["А-1", "А-2"])
    assert found.plan.activities[0].deadline.text == "май – июнь"


def test_the_head_of_numbers_may_stand_in_two_cells() -> None:
    found = read(sheet(f"{TITLE}№|Мероприятие|Исполнитель|Срок|Показатель\nп/п||||2031\n1|Парк|Минэк|май|5"))
    assert found.activity("1").title == "Парк"
    assert [i.targets[0][0] for i in found.activity("1").indicators] == ["2031"]


def test_tasks_stand_under_goals_by_their_words() -> None:
    rows = "Стратегическая цель 1. Сады\nТактическая задача 1.1. Парки\n1.1.1|Бор|май|Минэк"
    found = read(sheet(f"{TITLE}№|Мероприятие|Срок|Исполнитель\n{rows}", "A3:D3 A4:D4"))
    assert [(level, title[:8]) for level, _, title in found.sections] == [(1, "Стратеги"), (2, "Тактичес")]


@pytest.mark.parametrize(
    ("name", "unit"),
    [
        ("Просмотры каталога, тыс.", "тыс."),
        ("Сброс стоков, млн куб. м в год", "млн куб. м в год"),
        ("Смертность (случаев на 100 тыс. населения)", "случаев на 100 тыс. населения"),
        ("Выработка, тыс. руб./чел.", "тыс. руб./чел."),
        ("Число писем, посланий", ""),
        ("Доля школ, готовых к году", ""),
    ],
)
def test_a_unit_ends_the_name_of_an_indicator_with_whatever_it_is_counted_in(name: str, unit: str) -> None:
    assert unit_apart(name)[1] == unit


def test_what_is_done_goes_before_what_is_named() -> None:
    head = "№|Наименование дороги|Планируемые меры|Срок|Кто готовит\n1|М-5|Разметка|май|Отдел"
    found = read(sheet(TITLE + head))
    assert (found.plan.activities[0].title, found.executors("1")) == ("Разметка", ["Отдел"])


def test_a_place_beside_the_time_is_none() -> None:
    head = "№|Мероприятие|Место и время||Исполнитель\n||место|срок|\n1|Слет|Москва|май|Отдел"
    found = read(sheet(TITLE + head, "A2:A3 B2:B3 C2:D2 E2:E3"))
    assert found.activity("1").deadline.text == "май"
