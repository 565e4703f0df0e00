"""Dragging by kind: design/deadlines.md, section 3."""

from __future__ import annotations

import pytest

from roadmap_desktop.domain.deadlines import (
    Deadline,
    Edge,
    Manner,
    MoveRefused,
    Precision,
    between,
    handles,
    move,
    read,
    remove_end,
    set_end,
    set_start,
)
from tests.domain.deadlines.cases import period

WITHIN = period("2018-01-01..2020-12-31")


def plain(deadline: Deadline) -> str:
    """The text with plain blanks."""
    return deadline.text.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("text", "count", "moved"),
    [
        ("Май - июнь 2018", 1, "Июнь - июль 2018"),
        ("Май - июнь 2018", 7, "Декабрь 2018 - январь 2019"),
        ("Декабрь 2018 - январь 2019", -7, "Май - июнь 2018"),
        ("Сентябрь 2018-декабрь 2020", 4, "Январь 2019-апрель 2021"),
        ("Октябрь 2019 - декабря 2020", 1, "Ноябрь 2019 - января 2021"),
        ("МАЙ 2018 ГОДА", 1, "ИЮНЬ 2018 ГОДА"),
        ("апр. 2019", 2, "июн. 2019"),
        ("в апреле 2019 года", 1, "в мае 2019 года"),
        ("2-3 квартал 2017 года, далее - постоянно", 1, "3-4 квартал 2017 года, далее - постоянно"),
        ("окончание – декабрь 2019", 1, "окончание – январь 2020"),
        ("до 15 числа января 2020 г.", 1, "до 16 числа января 2020 г."),
        ("до 15 числа января следующего года", 1, "до 16 числа января следующего года"),
        ("2-3 квартал 2017 года", 2, "4 квартал 2017 года-1 квартал 2018 года"),
        ("II–III кварталы 2017 г.", 2, "IV квартал 2017 г.–I квартал 2018 г."),
        ("во II квартале 2019 года", 1, "в III квартале 2019 года"),
        ("с I по III квартал 2019 г.", 1, "со II по IV квартал 2019 г."),
        ("Первое полугодие 2019 года", 1, "Второе полугодие 2019 года"),
        ("2018-2020", 1, "2019-2021"),
        ("2018/2019 учебный год", 1, "2019/2020 учебный год"),
        ("до 1 декабря 2019 г.", 14, "до 15 декабря 2019 г."),
        ("15–17 мая 2019 г.", 15, "30 мая–1 июня 2019 г."),
        ("28.02.2020", 1, "29.02.2020"),
        ("01.09-15.12.2019", 10, "11.09-25.12.2019"),
        ("Сентябрь 2016 и периодическая актуализация", -1, "Август 2016 и периодическая актуализация"),
        ("между маем и июнем 2019 г.", 1, "между июнем и июлем 2019 г."),
        ("начало – май 2019 г., окончание – июль 2019 г.", 1, "начало – июнь 2019 г., окончание – август 2019 г."),
        ("(1) до 1 мая 2019 г.; (2) до 1 июня 2019 г.", 1, "(1) до 2 мая 2019 г.; (2) до 2 июня 2019 г."),
        ("Ноябрь ежегодно", -1, "Октябрь ежегодно"),
        ("Апрель, декабрь (ежегодно)", -3, "Январь, сентябрь (ежегодно)"),
        ("Ежегодно, до 1 марта", 14, "Ежегодно, до 15 марта"),
        ("ежемесячно, до 5-го числа", 10, "ежемесячно, до 15-го числа"),
    ],
)
def test_body_moves_in_its_own_unit_and_only_its_tokens_change(text: str, count: int, moved: str) -> None:
    assert plain(move(Deadline.of(text), count)) == moved


def test_an_edge_moves_alone() -> None:
    deadline = Deadline.of("Май - июнь 2018")
    assert move(deadline, 2, edge=Edge.END).text == "Май - август 2018"
    assert move(deadline, -1, edge=Edge.START).text == "Апрель - июнь 2018"
    with pytest.raises(MoveRefused):
        move(deadline, 2, edge=Edge.START)


def test_a_grabbed_member_of_a_list_moves_alone_and_may_be_copied() -> None:
    deadline = Deadline.of("Июль, декабрь 2017")
    assert move(deadline, -1, member=1).text == "Июль, ноябрь 2017"
    assert move(deadline, 1, member=1).text == "Июль 2017, январь 2018"
    assert move(deadline, -1, member=1, copy=True).text == "Июль, ноябрь, декабрь 2017"


def test_a_whole_list_keeps_its_distances() -> None:
    assert move(Deadline.of("Июль, декабрь 2017"), 2).text == "Сентябрь 2017, февраль 2018"


def test_a_coarse_unit_falls_to_the_next_finer_that_fits() -> None:
    assert plain(move(Deadline.of("I квартал 2019 г."), 1, unit=Precision.MONTH)) == "Февраль–апрель 2019 г."
    assert plain(move(Deadline.of("I квартал 2019 г."), 3, unit=Precision.MONTH)) == "II квартал 2019 г."
    assert plain(set_end(Deadline.of("2018–2020 годы"), "2021-06")) == "I полугодие 2018 г. – I полугодие 2021 г."


def test_one_occurrence_moves_by_an_exception_in_words() -> None:
    moved = move(Deadline.of("Апрель ежегодно"), 1, occurrence=2019, period=WITHIN)
    assert plain(moved) == "Апрель 2018 г., май 2019 г., апрель 2020 г."


def test_an_end_is_set_and_removed() -> None:
    assert set_end(Deadline.of("Сентябрь 2018-декабрь 2020"), "2021-03").text == "Сентябрь 2018-март 2021"
    assert plain(set_end(Deadline.of("С сентября 2019 г."), "2021-03")) == "С сентября 2019 г. по март 2021 г."
    assert remove_end(Deadline.of("Май - июнь 2018")).text == "С мая 2018"


def test_a_start_is_set_where_only_the_end_was_known() -> None:
    assert plain(set_start(Deadline.of("До 1 декабря 2019 г."), "2019-09-01")) == "С 1 сентября по 1 декабря 2019 г."


def test_the_ongoing_takes_bounds_behind_its_words() -> None:
    assert plain(set_start(Deadline.of("Постоянно"), "2018-03")) == "Постоянно с марта 2018 г."
    assert plain(set_end(Deadline.of("Постоянно"), "2019-06")) == "Постоянно до конца июня 2019 г."
    assert plain(set_start(Deadline.of("Ежегодно"), "2019")) == "Ежегодно, начиная с 2019 года"


@pytest.mark.parametrize("text", ["По мере необходимости", "", "по отдельному графику", "31 апреля 2019"])
def test_what_names_no_date_cannot_be_held(text: str) -> None:
    held = handles(read(text))
    assert (held.body, held.start, held.end) == (False, False, False)
    with pytest.raises(MoveRefused):
        move(Deadline.of(text), 1)


@pytest.mark.parametrize(
    ("text", "body", "start", "end", "unit"),
    [
        ("Май - июнь 2018", True, True, True, "month"),
        ("Июль, декабрь 2017", True, False, False, "month"),
        ("до 1 декабря 2019 г.", True, False, True, "day"),
        ("с сентября 2019 г.", False, True, True, "month"),
        ("Постоянно", False, True, True, "month"),
        ("2-3 квартал 2017 года, далее - постоянно", True, True, True, "quarter"),
        ("II полугодие (ежегодно)", True, True, True, "half-year"),
        ("Ежегодно", False, True, True, "year"),
        ("раз в три года", False, False, False, "month"),
    ],
)
def test_handles_by_kind(text: str, *, body: bool, start: bool, end: bool, unit: str) -> None:
    held = handles(read(text))
    assert (held.body, held.start, held.end, str(held.unit)) == (body, start, end, unit)


def test_a_rule_stops_at_the_edges_of_its_year() -> None:
    with pytest.raises(MoveRefused) as refused:
        move(Deadline.of("Ноябрь ежегодно"), 2)
    assert refused.value.code == "move.edge-of-year"


def test_a_part_without_a_year_moves_within_the_school_year_of_the_roadmap() -> None:
    within = period("2018-09-01..2019-05-31")
    assert move(Deadline.of("декабрь"), 1, period=within).text == "январь"


def test_an_end_with_a_year_and_one_without_do_not_move_so_that_no_year_is_lost() -> None:
    with pytest.raises(MoveRefused, match=r"move\.no-handle"):
        move(Deadline.of("с 2018 года по май"), 1, period=WITHIN)


def test_a_school_year_without_its_years_moves_with_the_months_before_it() -> None:
    moved = move(Deadline.of("с сентября по май (учебный год)"), 1, period=WITHIN)
    assert moved.text == "с октября по июнь (учебный год)"


def test_a_chosen_reading_is_what_moves() -> None:
    chosen = Deadline.of("Декабрь 2016 Сентябрь 2017", "range")
    assert plain(move(chosen, 1, edge=Edge.END)) == "Декабрь 2016 – октябрь 2017"


def test_moving_back_gives_the_very_words_again() -> None:
    deadline = Deadline.of("первая декада июня 2018 г.")
    assert move(move(deadline, 5), -5) is deadline


def test_new_words_take_the_manner_of_the_document() -> None:
    manner = Manner.of(["Май - июнь 2018", "Апрель 2019", "Июнь 2018"])
    assert between("2018-05", "2019-03", manner).text == "Май 2018 – март 2019"
    assert between("2018-05", "2018-06", manner).text == "Май - июнь 2018"


def test_a_settled_doubt_stays_settled_when_it_moves() -> None:
    moved = move(Deadline.of("до декабря 2018", "exclusive"), 1)
    assert (moved.text, moved.choice) == ("до января 2019", "exclusive")
    assert [str(span) for span in moved.reading.spans(None)] == ["..2018-12-31"]
