"""Where one executor ends and the next begins."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_desktop.domain.model import Organization
from roadmap_desktop.domain.organizations import folded, parts, split


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("Минфин, Минэк", ["Минфин", "Минэк"]),
        ("Минфин;Минэк;", ["Минфин", "Минэк"]),
        ("Минфин\nМинэк", ["Минфин", "Минэк"]),
        ("ПОО, предприятия", ["ПОО", "предприятия"]),
        ("Министерство труда, занятости и защиты края", ["Министерство труда, занятости и защиты края"]),
        ("Комитет дорог области Комитет связи области", ["Комитет дорог области", "Комитет связи области"]),
        ("Координатор Департамент связи", ["Координатор", "Департамент связи"]),
        ("Комитет связи и Министерство дорог", ["Комитет связи", "Министерство дорог"]),
        ("Министерство связи Республики Алтай, ПАО «Связь»", ["Министерство связи Республики Алтай", "ПАО «Связь»"]),
        ("Министерство\nсвязи края\nАдминистрации районов", ["Министерство\nсвязи края", "Администрации районов"]),
        ("1. Минспорт\n2. Минкультуры", ["Минспорт", "Минкультуры"]),
        ("Минстрой Республики Марий Эл, ПОО", ["Минстрой Республики Марий Эл", "ПОО"]),
        ("Минфин совместно с Минэком", ["Минфин", "Минэком"]),
        ("Минфин при участии банков (совместно с фондом)", ["Минфин", "банков (совместно с фондом)"]),
        ("Комитет дорог и органы местного самоуправления", ["Комитет дорог", "органы местного самоуправления"]),
        ("Комитет культуры и организации досуга", ["Комитет культуры и организации досуга"]),
        ("Попова Е.П., председатель комитета", ["Попова Е.П., председатель комитета"]),
        ("ГБУ «Дом «Юность»; Минспорт", ["ГБУ «Дом «Юность»", "Минспорт"]),
        ("АНО «Спорт, туризм, отдых»", ["АНО «Спорт, туризм, отдых»"]),
        ("", []),
        (" ,; \n", []),
    ],
)  # fmt: skip
def test_names_are_parted_and_never_cut(cell: str, names: list[str]) -> None:
    assert list(split(cell)) == names


@pytest.mark.parametrize(
    ("cell", "found"),
    [
        ("ПАО «Связь» (по согласованию)", [("ПАО «Связь»", "по согласованию")]),
        ("Минфин (координатор), Минэк", [("Минфин", "координатор"), ("Минэк", "")]),
        ("Координатор – Минфин", [("Минфин", "координатор")]),
        ("Координатор", [("Координатор", "")]),
        ("РМЦ (Институт)", [("РМЦ (Институт)", "")]),
    ],
)
def test_a_role_is_one_only_beside_a_name(cell: str, found: list[tuple[str, str]]) -> None:
    assert [(part.name, part.role) for part in parts(cell)] == found


def test_a_definition_gives_the_short_name() -> None:
    (part,) = parts("Министерство дорог края (далее – Миндор)")
    assert (part.name, part.short) == ("Министерство дорог края", "Миндор")


def test_a_known_name_parts_what_nothing_else_does() -> None:
    known = [Organization("1", "Заречный дом"), Organization("2", "Лыжный клуб")]
    assert split("Заречный дом Лыжный клуб", known) == ("Заречный дом", "Лыжный клуб")
    assert split("Заречный дом Лыжный клуб") == ("Заречный дом Лыжный клуб",)


def test_a_conjunction_parts_two_known_names_only() -> None:
    known = [Organization("1", "Заречный дом"), Organization("2", "клуб лыжников")]
    assert split("Заречный дом и клуб лыжников", known) == ("Заречный дом", "клуб лыжников")
    assert split("Заречный дом и клуб лыжников", known[:1]) == ("Заречный дом и клуб лыжников",)


def test_case_quotes_dashes_and_blanks_do_not_tell_names_apart() -> None:
    assert folded('Центр  "Рост – 2"') == folded("центр «Рост-2».")


@given(st.text(alphabet="АБВабв «»(),;-\n1.", max_size=60))
def test_no_letter_of_a_cell_is_lost(cell: str) -> None:
    letters = [c for c in cell if c.isalpha()]
    kept = [c for name in split(cell) for c in name if c.isalpha()]
    lost = [c for c in letters if c.casefold() not in "аи"]
    assert [c for c in kept if c.casefold() not in "аи"] == lost


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("Министерство энергетики,\nсетевые организации", ["Министерство энергетики", "сетевые организации"]),
        ("ВУЗ (по согласованию), главные врачи", ["ВУЗ", "главные врачи"]),
        ("Фонд «Победа» (координатор), 49-я армия", ["Фонд «Победа»", "49-я армия"]),
        ("Северо-Западное управление Ростехнадзора", ["Северо-Западное управление Ростехнадзора"]),
        ("Департамент строительства, ЖКХ и ТЭК области", ["Департамент строительства, ЖКХ и ТЭК области"]),
        ("Департамент труда, ТПП и Фонд", ["Департамент труда", "ТПП", "Фонд"]),
    ],
)
def test_a_comma_parts_groups_and_keeps_what_one_body_is_for(cell: str, names: list[str]) -> None:
    assert [part.name for part in parts(cell)] == names


def test_a_body_called_by_its_first_word_keeps_the_rest_of_its_name() -> None:
    name = "Управление Администрации Главы республики"
    assert [part.name for part in parts(name, frozenset({"управление"}))] == [name]


def test_after_a_name_closed_by_its_place_any_word_begins_another_and_a_last_dot_goes() -> None:
    found = parts("Министерство леса области, арендаторы (по согласованию);\nГУ «Архив».")
    assert [(part.name, part.role) for part in found] == [
        ("Министерство леса области", ""), ("арендаторы", "по согласованию"), ("ГУ «Архив»", ""),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("ОГКУ «Парк»\nохотпользователи", ["ОГКУ «Парк»", "охотпользователи"]),
        ("ОМВД по г. Ухте (по согласованию)\nкибердружина", ["ОМВД по г. Ухте (по согласованию)", "кибердружина"]),
        ("Минпромторг России, Минстрой России", ["Минпромторг России", "Минстрой России"]),
        ("ОМВД (по согласованию)\nв селе", ["ОМВД (по согласованию)\nв селе"]),
        ("ОГКУ «Парк»\nимени Горького", ["ОГКУ «Парк»\nимени Горького"]),
        ("Ильина Анна Петровна, директор", ["Ильина Анна Петровна, директор"]),
    ],
)
def test_names_on_lines_of_their_own_and_people_with_posts(cell: str, names: list[str]) -> None:
    assert [part.text for part in parts(cell)] == names
