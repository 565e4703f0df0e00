"""Which differences are taken: what is chosen at the beginning, and by row, column and all at once."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_desktop.app.messages import Messages
from roadmap_desktop.app.selection import Extent, Selection
from roadmap_desktop.app.updates import Wording
from roadmap_desktop.domain.comparison import Comparison, Difference, Kind
from roadmap_desktop.domain.comparison.differences import ROW
from roadmap_desktop.domain.deadlines import Deadline
from roadmap_desktop.domain.model import Activity, Execution, Indicator, Plan, Result, Roadmap, Status
from roadmap_desktop.domain.targets import Target

PLAN = Plan(Roadmap("r", "Карта"), (), (Activity("a", "r", "Первое", number="1."), Activity("b", "r", "Второе")))
TITLE = Difference("a", "1.", "title", Kind.CHANGED, "Было", "Стало")
DEADLINE = Difference("a", "1.", "deadline", Kind.CHANGED, "май", "июнь", conflict=True, base="апрель")
OTHER = Difference("b", "Второе", "deadline", Kind.CHANGED, "май", "июль")
TARGET = Difference("b", "Второе", "targets", Kind.CHANGED, "1", "2", part="i", year="2031")
GONE = Difference("c", "3.", ROW, Kind.REMOVED, "3. Третье")
NEW = Difference("d", "4.", ROW, Kind.ADDED, new="4. Новое")
ALL = (TITLE, DEADLINE, OTHER, TARGET, GONE, NEW)


def selection(*, ours: bool = False, differences: tuple[Difference, ...] = ALL) -> Selection:
    wording = Wording(Comparison(PLAN, PLAN, differences), Messages("ru"))
    return Selection(differences, wording, ours=ours)


def test_conflicts_wait_and_a_file_of_others_removes_no_rows_by_itself() -> None:
    assert selection().chosen == (TITLE, OTHER, TARGET, NEW)
    assert selection().left == (1, 1)
    assert selection(ours=True).chosen == (TITLE, OTHER, TARGET, GONE, NEW)
    assert selection(ours=True).left == (1, 0)


def test_groups_of_rows_have_place_and_title() -> None:
    rows = selection().rows()
    assert [(row.name, row.title, len(row.differences)) for row in rows[:2]] == [
        ("п. 1", "Первое", 2),
        ("«Второе»", "", 2),
    ]
    assert [row.differences for row in selection().rows(only_conflicts=True)] == [(DEADLINE,)]


def test_columns_tell_years_and_rows_that_come_or_go_apart() -> None:
    names = [column.name for column in selection().columns()]
    assert names == ["Мероприятие", "Срок", "Целевое значение 2031", "Строки, которых нет в файле", "Новые строки"]
    assert selection().columns()[1].differences == (DEADLINE, OTHER)


@pytest.mark.parametrize(
    ("wanted", "extent"), [((), Extent.NONE), ((DEADLINE,), Extent.SOME), ((DEADLINE, OTHER), Extent.ALL)]
)
def test_how_much_of_a_column_is_chosen(wanted: tuple[Difference, ...], extent: Extent) -> None:
    chosen = selection()
    chosen.choose_only(wanted)
    assert chosen.extent((DEADLINE, OTHER)) is extent
    assert chosen.extent(()) is Extent.NONE


def test_those_without_conflict_take_the_rows_that_go_as_well() -> None:
    chosen = selection()
    chosen.choose_unopposed()
    assert chosen.chosen == (TITLE, OTHER, TARGET, GONE, NEW)


@given(st.lists(st.tuples(st.sets(st.sampled_from(ALL)), st.booleans())))
def test_choosing_is_set_arithmetic(steps: list[tuple[set[Difference], bool]]) -> None:
    chosen, expected = selection(), set(selection().chosen)
    for some, wanted in steps:
        chosen.choose(some, wanted=wanted)
        expected = expected | some if wanted else expected - some
    assert set(chosen.chosen) == expected
    assert chosen.count == len(expected)
    assert list(chosen.chosen) == [d for d in ALL if chosen.has(d)]


def test_a_whole_row_is_told_with_its_cells() -> None:
    row = Activity("d", "r", "Новое", number="4.", note="Сверх плана")
    found = Comparison(PLAN, Plan(PLAN.roadmap, (), (row,)), (NEW,))
    assert Wording(found, Messages("ru")).whole(NEW) == "4. Новое\nПримечание: Сверх плана"
    assert Wording(found, Messages("ru")).whole(TITLE) == ""


def test_a_whole_row_is_told_with_its_reports_values_and_all_that_one_would_accept_with_it() -> None:
    indicator = Indicator("i", "Охват", None, "%", (("2018", Target.of("5")),), (("2018", Target.of("4")),))
    whole = Execution("e", "", Status.IN_WORK, None, "идет работа", "")
    row = Activity(
        "d",
        "r",
        "Новое",
        number="4.",
        goals=("1", "2"),
        deadline=Deadline.of("2018"),
        results=(Result("x", "Отчет"), Result("y", "Приказ")),
        indicators=(indicator,),
        execution=(whole, Execution("f", "2018", Status.DONE, date(2018, 6, 29), "приказ № 5", "опоздали")),
        locked=True,
        extra=(("Объем", "5 млн"), ("Пусто", "")),
    )
    found = Comparison(PLAN, Plan(PLAN.roadmap, (), (row,)), (NEW,))
    assert Wording(found, Messages("ru")).whole(NEW).split("\n") == [
        "4. Новое",
        "Задачи: 1, 2",
        "Результаты: Отчет Приказ",
        "Срок: 2018",
        "Закреплено: ✓",
        "Показатели: Охват, %: 2018 – 5",
        "Факт: Охват, %: 2018 – 4",
        "Статус: В работе",
        "Сведения об исполнении: идет работа",
        "Статус 2018: Исполнено",
        "Дата исполнения 2018: 29.06.2018",
        "Сведения об исполнении 2018: приказ № 5",
        "Причина отклонения 2018: опоздали",
        "Объем: 5 млн",
    ]
