from __future__ import annotations

from dataclasses import replace

import pytest

from roadmap_desktop.app.search import Search
from roadmap_desktop.domain.deadlines import Deadline
from roadmap_desktop.domain.model import Activity, Document, Executor, File, Organization, Result, Section

SECTIONS = {"s": Section("s", "r", "Ведущие колледжи"), "t": Section("t", "r", "Движение", "s")}
FILE = File(organizations={"o": Organization("o", "Департамент по образованию", "ДО")}, sections=SECTIONS)
ACTIVITY = Activity(
    "a",
    "r",
    "Отчёт о работе\u00a0кластеров",
    "t",
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
        "движение",
        "колледж отчет",
        " кластер   план ",
    ],
)
def test_words_are_found_in_every_field(query: str) -> None:
    wanted = Search().wanted(query, FILE)
    assert wanted is not None
    assert wanted(ACTIVITY)


@pytest.mark.parametrize("query", ["июль", "отчет июль", "8.1"])
def test_a_word_that_is_nowhere_leaves_the_activity_out(query: str) -> None:
    wanted = Search().wanted(query, FILE)
    assert wanted is not None
    assert not wanted(ACTIVITY)


@pytest.mark.parametrize("query", ["", " ", "\n\t"])
def test_no_word_is_no_choice(query: str) -> None:
    assert Search().wanted(query, FILE) is None


def test_what_is_remembered_follows_the_activity_its_organization_and_section() -> None:
    search = Search()
    for activity, file, query, found in (
        (ACTIVITY, FILE, "отчет", True),
        (replace(ACTIVITY, title="Сводка"), FILE, "отчет", False),
        (ACTIVITY, FILE, "министерство", False),
        (ACTIVITY, replace(FILE, organizations={"o": Organization("o", "Министерство")}), "министерство", True),
        (ACTIVITY, FILE, "колледж", True),
        (ACTIVITY, replace(FILE, sections={"t": Section("t", "r", "Иное")}), "колледж", False),
    ):
        wanted = search.wanted(query, file)
        assert wanted is not None
        assert wanted(activity) is found
