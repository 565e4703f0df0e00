"""A column for each body, with marks for those that take part."""

import json

import pytest

from roadmap_desktop.domain.naming import Wording
from roadmap_desktop.domain.organizations import is_body
from tests.exchange.forms import Read, read, sheet

TITLE = "Дорожная карта развития на 2031-2032 годы\n"
ROWS = "1|Опрос|май 2031|{}||{}\n2|Слет|июнь 2031|{}|{}|"
GROUPED = "№|Мероприятие|Срок|Исполнители||\n|||Минэк|Школы|Минфин\n"
MERGES = "A2:A3 B2:B3 C2:C3 D2:F2"


def matrix(head: str, merges: str, *marks: str) -> Read:
    return read(sheet(TITLE + head + ROWS.format(*marks), merges))


@pytest.mark.parametrize(
    ("first", "second", "role"),
    [
        ("+", "+", ""),
        ("х", "x", ""),
        ("О", "С", " (соисполнитель)"),
        ("отв.", "соисп.", " (соисполнитель)"),
        ("V", "(у)", " (участник)"),
    ],
)
@pytest.mark.parametrize(
    ("head", "merges"), [(GROUPED, MERGES), ("№|Мероприятие|Срок|Минэк|Школы|Минфин\n", "")], ids=["grouped", "bare"]
)
def test_a_mark_names_the_body_above_it(head: str, merges: str, first: str, second: str, role: str) -> None:
    found = matrix(head, merges, first, second, first, second)
    assert found.executors("1") == ["Минэк", f"Минфин{role}"]
    assert found.executors("2") == ["Минэк", f"Школы{role}"]


def test_the_form_of_the_document_has_one_column_of_names() -> None:
    found = matrix(GROUPED, MERGES, "+", "+", "+", "+")
    columns = json.loads(found.plan.roadmap.layout)["columns"]
    assert [c["heading"] for c in columns] == ["№", "Мероприятие", "Срок", "Исполнители"]


def test_names_of_bodies_over_figures_are_no_executors() -> None:
    found = matrix("№|Мероприятие|Срок|Минэк|Школы|Минфин\n", "", "5", "6", "7", "8")
    assert found.executors("1") == []


def test_other_words_under_a_name_stay_as_they_are() -> None:
    found = matrix(GROUPED, MERGES, "Отдел роста", "+", "+", "+")
    assert found.executors("1") == ["Отдел роста", "Минфин"]


def test_what_a_head_names_is_asked_of_the_columns_not_of_every_row(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def counted(head: str, wording: Wording) -> bool:
        asked.append(head)
        return is_body(head, wording)

    monkeypatch.setattr("roadmap_desktop.exchange.recognition.matrix.is_body", counted)
    times: list[int] = []
    for count in (4, 40):
        asked.clear()
        rows = "\n".join(f"{n}|Опрос {n}|май 2031|+||+" for n in range(1, count + 1))
        found = read(sheet(TITLE + GROUPED + rows, MERGES))
        assert found.executors(str(count)) == ["Минэк", "Минфин"]
        times.append(len(asked))
    assert times[0] == times[1]
