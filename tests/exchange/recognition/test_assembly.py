"""A cell that lists several results stays one, and the list is offered to be split."""

import pytest

from tests.exchange.forms import read, sheet

HEAD = "Дорожная карта развития на 2031 год\n№|Мероприятие|Срок|Результат\n"


def offered(cell: str) -> list[str]:
    """The results that the finding about a cell of results offers; none when nothing is offered."""
    found = read(sheet(f"{HEAD}1|Опрос|май|{cell}"))
    assert [result.text for result in found.activity("1").results] == [cell.replace("~", "\n")]
    fixes = [f.fix for f in found.proposal.findings if f.code == "recognition.result-list"]
    return [line for fix in fixes if fix for line in fix.text.split("\n")]


@pytest.mark.parametrize(
    "cell",
    [
        "создан реестр; проведен опрос",
        "– создан реестр;~– проведен опрос.",
        "1. создан реестр.~2. проведен опрос.",
        "1) создан реестр; 2) проведен опрос",
        "1. создан реестр~2. проведен опрос",
    ],
)
def test_lists_are_offered_however_they_are_marked(cell: str) -> None:
    assert [item.rstrip(".") for item in offered(cell)] == ["создан реестр", "проведен опрос"]


def test_paragraphs_that_each_are_whole_are_offered() -> None:
    assert offered("Реестр площадок~Отчет об опросе") == ["Реестр площадок", "Отчет об опросе"]


@pytest.mark.parametrize(
    "cell",
    [
        "Создан реестр",
        "Создан реестр~площадок",
        "Создан реестр и~Отчет",
        "Построены:~Школа~Больница",
        "Доля не менее 1.5 процента",
        "Проведен опрос 2. Слет",
    ],
)
def test_a_text_that_its_lines_only_break_is_not_offered(cell: str) -> None:
    assert offered(cell) == []
