from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from roadmap_desktop.app.messages import Messages
from roadmap_desktop.app.search import Search
from roadmap_desktop.domain.deadlines import Deadline
from roadmap_desktop.domain.model import (
    Activity,
    Document,
    Execution,
    Executor,
    Indicator,
    Organization,
    Result,
    Section,
    Status,
)
from roadmap_desktop.domain.targets import Target

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
    indicators=(
        Indicator(
            "i", "Охват", None, "чел.", (("2018", Target.of("1 250")),), (("2018", Target.of("не ранее осени")),)
        ),
    ),
    execution=(
        Execution("e", "2018", Status.PARTLY, date(2018, 7, 2), "Письмо № 77", "Нет средств"),
        Execution("f", "2019", Status.WITHDRAWN),
    ),
    extra=(("Объем", "5 млн"),),
)
SECTION = Section("s", "r", "Отдельные меры: ТРУДОВЫЕ ресурсы", number="IV.")


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
        "охват чел.",
        "1 250",
        "осени",
        "исполнено частично",
        "снято с контроля",
        "02.07.2018",
        "письмо № 77",
        "нет средств",
        "5 млн",
    ],
)
def test_words_are_found_in_every_field(query: str) -> None:
    wanted = Search(Messages()).wanted(query)
    assert wanted is not None
    assert wanted(ACTIVITY, ORGANIZATIONS)


@pytest.mark.parametrize("query", ["июль", "отчет июль", "8.1", "partly", "трудовые"])
def test_a_word_that_is_nowhere_leaves_the_activity_out(query: str) -> None:
    wanted = Search(Messages()).wanted(query)
    assert wanted is not None
    assert not wanted(ACTIVITY, ORGANIZATIONS)


@pytest.mark.parametrize("query", ["", " ", "\n\t"])
def test_no_word_is_no_choice(query: str) -> None:
    assert Search(Messages()).wanted(query) is None


def test_what_is_remembered_follows_the_activity_and_its_organization() -> None:
    search = Search(Messages())
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
    wanted = Search(Messages()).wanted("министерство")
    assert wanted is not None
    assert not wanted(ACTIVITY, ORGANIZATIONS)
    given = replace(ACTIVITY, executors=(Executor("new"),))
    assert wanted(given, {**ORGANIZATIONS, "new": Organization("new", "Министерство")})


@pytest.mark.parametrize(("query", "found"), [("трудовые меры", True), ("iv.", True), ("трудовые отчет", False)])
def test_a_section_is_found_by_its_own_heading(query: str, found: bool) -> None:
    wanted = Search(Messages()).wanted(query)
    assert wanted is not None
    assert wanted(SECTION, ORGANIZATIONS) is found
