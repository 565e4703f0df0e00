"""Executors and deadlines in one column are parted where each cell clearly holds both."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_desktop.domain.proposal import Choices, Field
from roadmap_desktop.exchange.recognition import recognise
from roadmap_desktop.exchange.recognition.parting import parted
from tests.exchange.forms import read, sheet

TITLE = "Дорожная карта развития на 2031-2032 годы\n"
BODIES = (
    "Минэк",
    "Отдел информации",
    "Управление культуры, спорта и туризма",
    "Минэк,\nшколы (по согласованию)",
    "ГАУ «Май»",
)
TERMS = (
    "май 2031 года",
    "до 1 марта 2031 г.",
    "постоянно",
    "ежегодно, до 1 октября",
    "II, IV кварталы 2031 года",
    "2031 – 2032 годы",
)


@given(st.sampled_from(BODIES), st.sampled_from(TERMS), st.sampled_from([" ", ", ", "; ", "\n", ",\n", " – ", " ;\n"]))
def test_both_are_found_whatever_stands_between_and_whichever_comes_first(body: str, term: str, sign: str) -> None:
    assert parted(f"{body}{sign}{term}") == (body, term)
    assert parted(f"{term}{sign}{body}") == (body, term)
    assert parted(f"{body} ({term})") == (body, term)


@pytest.mark.parametrize(
    "text",
    ["Минэк", "май 2031 года", "Минэк, Минфин", "Минэк (по согласованию)", "до 1 марта, ежегодно", "", "Минэк, 2 отдел",
     "ОАО «8 Марта», Минэк", "рабочая группа май 2031 года"],
)  # fmt: skip
def test_a_cell_that_does_not_clearly_hold_both_is_left_whole(text: str) -> None:
    assert parted(text) is None


@pytest.mark.parametrize(
    "head", ["Исполнитель, срок", "Срок и ответственные", "Ответственный исполнитель / срок реализации"]
)
def test_a_head_that_names_both_makes_two_columns(head: str) -> None:
    rows = "1|Опрос|Минэк, май 2031 года\n2|Слет|Минфин; постоянно\n3|Итоги|Минэк"
    found = read(sheet(f"{TITLE}№|Мероприятие|{head}\n{rows}"))
    assert [a.deadline.text for a in found.plan.activities] == ["май 2031 года", "постоянно", ""]
    assert [found.executors(number) for number in "123"] == [["Минэк"], ["Минфин"], ["Минэк"]]
    assert {Field.EXECUTORS, Field.DEADLINE} <= {c.field for c in found.proposal.tables[0].columns}
    headings = [c.heading[-1] for c in found.proposal.tables[0].columns if c.field in {Field.EXECUTORS, Field.DEADLINE}]
    assert all(len(heading) < len(head) and heading[0].isupper() for heading in headings)


def test_a_cell_of_a_deadline_alone_is_one() -> None:
    rows = "1|Опрос|Минэк, май 2031 года\n2|Слет|Минфин; постоянно\n3|Итоги|декабрь 2031 года"
    found = read(sheet(f"{TITLE}№|Мероприятие|Исполнитель, срок\n{rows}"))
    assert (found.activity("3").deadline.text, found.executors("3")) == ("декабрь 2031 года", [])


@pytest.mark.parametrize(
    ("head", "cells"),
    [("Исполнитель, срок", ["Минэк", "Минфин"]), ("Исполнитель", ["Минэк, май 2031 года", "Минфин, май 2031 года"])],
)
def test_a_column_is_left_alone_where_cells_or_head_name_one_thing(head: str, cells: list[str]) -> None:
    found = read(sheet(f"{TITLE}№|Мероприятие|{head}\n1|Опрос|{cells[0]}\n2|Слет|{cells[1]}"))
    assert [a.deadline.text for a in found.plan.activities] == ["", ""]


def test_a_form_that_has_a_column_of_deadlines_keeps_the_head_that_names_both() -> None:
    rows = "1|Опрос|Минэк, май 2031 года|июнь 2031 года"
    found = read(sheet(f"{TITLE}№|Мероприятие|Исполнитель, срок отчета|Срок\n{rows}"))
    assert found.activity("1").deadline.text == "июнь 2031 года"


def test_what_the_user_takes_the_column_for_goes_before() -> None:
    grid = sheet(f"{TITLE}№|Мероприятие|Исполнитель, срок|Итог\n1|Опрос|Минэк, май 2031 года|Отчет")
    kept = recognise([grid], choices=Choices(columns={(0, 2): Field.EXTRA})).plan.activities[0]
    assert (kept.executors, kept.deadline.text) == ((), "")
    assert kept.extra == (("Исполнитель, срок", "Минэк, май 2031 года"),)
