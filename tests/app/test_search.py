from __future__ import annotations

from dataclasses import replace

import pytest

from roadmap_desktop.app.search import Search
from roadmap_desktop.domain.deadlines import Deadline
from roadmap_desktop.domain.model import Activity, Document, Executor, Organization, Result

ORGANIZATIONS = {"o": Organization("o", "Департамент по образованию", "ДО")}
ACTIVITY = Activity(
    "a",
    "r",
    "Отчёт о работе\u00a0кластеров",
    number="8.",
    deadline=Deadline.of("Май - июнь 2018"),
    results=(Result("x", "Типовой план"),),
    documents=(Document("d", "Приказ № 5"),),
    executors=(Executor("o", text="Деп. образования"),),
    note="Уточнить",
)


@pytest.mark.parametrize(
    "query",
    [
        "отчет",
        "ОТЧЁТ",
        "работе кластеров",
        "кластеров работе",
        "8.",
        "июнь 2018",
        "типовой",
        "приказ",
        "уточнить",
        "деп. образования",
        "департамент",
        "ДО",
        " кластер   план ",
    ],
)
def test_words_are_found_in_every_field(query: str) -> None:
    wanted = Search().wanted(query)
    assert wanted is not None
    assert wanted(ACTIVITY, ORGANIZATIONS)


@pytest.mark.parametrize("query", ["июль", "отчет июль", "8.1"])
def test_a_word_that_is_nowhere_leaves_the_activity_out(query: str) -> None:
    wanted = Search().wanted(query)
    assert wanted is not None
    assert not wanted(ACTIVITY, ORGANIZATIONS)


@pytest.mark.parametrize("query", ["", " ", "\n\t"])
def test_no_word_is_no_choice(query: str) -> None:
    assert Search().wanted(query) is None


def test_what_is_remembered_follows_the_activity_and_its_organization() -> None:
    search = Search()
    for activity, organizations, query, found in (
        (ACTIVITY, ORGANIZATIONS, "отчет", True),
        (replace(ACTIVITY, title="Сводка"), ORGANIZATIONS, "отчет", False),
        (ACTIVITY, ORGANIZATIONS, "министерство", False),
        (ACTIVITY, {"o": Organization("o", "Министерство")}, "министерство", True),
    ):
        wanted = search.wanted(query)
        assert wanted is not None
        assert wanted(activity, organizations) is found


def test_one_question_is_asked_again_of_organizations_that_came_since() -> None:
    wanted = Search().wanted("министерство")
    assert wanted is not None
    assert not wanted(ACTIVITY, ORGANIZATIONS)
    given = replace(ACTIVITY, executors=(Executor("new"),))
    assert wanted(given, {**ORGANIZATIONS, "new": Organization("new", "Министерство")})
