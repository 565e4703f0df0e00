import pytest

from roadmap_desktop.domain import edits
from roadmap_desktop.domain.changes import Change, apply
from roadmap_desktop.domain.edits.activity import list_members
from roadmap_desktop.domain.model import Activity, Execution, File, Status
from roadmap_desktop.errors import RuleError
from tests.builders import a_file, an_activity, two_blocks


def after(file: File, change: Change | None, id_: str = "a1") -> Activity:
    assert change is not None
    return apply(file, change).activities[id_]


def test_an_edited_field_no_longer_has_its_original_cell() -> None:
    file = two_blocks()
    edited = after(file, edits.set_executors(file, "a1", ["СОИРО"]))
    assert [e.text for e in edited.executors] == ["СОИРО"]
    assert edited.cells == ()


def test_an_executor_that_stands_keeps_its_place_in_the_register() -> None:
    file = two_blocks()
    change = edits.set_field(file, "a2", "executors", "поо; предприятия")
    assert change is not None
    after_it = apply(file, change)
    assert {o.name for o in after_it.organizations.values()} == {"ПОО", "предприятия"}
    assert dict(after_it.activities["a2"].cells)["executors"] == "поо; предприятия"


def test_results_are_edited_by_lines_and_keep_their_indicators() -> None:
    file = two_blocks()
    edited = after(file, edits.set_field(file, "a1", "results", "Приказ\nПоложение"))
    assert [r.text for r in edited.results] == ["Приказ", "Положение"]
    assert edited.indicators[0].result == edited.results[0].id == "r1"
    shorter = after(file, edits.set_field(file, "a1", "results", "Регламент"))
    assert [r.id for r in shorter.results] == ["r2"]
    assert shorter.indicators[0].result is None


def test_goals_are_numbers_separated_as_people_like() -> None:
    file = two_blocks()
    assert after(file, edits.set_field(file, "a1", "goals", "1, 2;3 2")).goals == ("1", "2", "3")


def test_a_target_is_typed_by_its_text() -> None:
    file = two_blocks()
    indicator = after(file, edits.set_target(file, "a1", "i1", "2020", "д")).indicators[0]
    assert dict(indicator.targets)["2020"].text == "Да"
    fact = after(file, edits.set_target(file, "a1", "i1", "2018", "Нет", facts=True)).indicators[0]
    assert dict(fact.facts)["2018"].text == "Нет"
    assert dict(fact.targets)["2018"].text == "Да"


def test_parts_are_added_moved_and_removed() -> None:
    file = two_blocks()
    added = after(file, edits.add_part(file, "a1", "results", "Порядок", after="r1"))
    assert [r.text for r in added.results] == ["Приказ", "Порядок", "Регламент"]
    moved = after(file, edits.move_part(file, "a1", "r2", -5))
    assert [r.id for r in moved.results] == ["r2", "r1"]
    removed = after(file, edits.remove_part(file, "a1", "r1"))
    assert removed.indicators[0].result is None


def test_a_list_in_one_result_is_taken_apart() -> None:
    text = "-Заполнение базы; -Отчет о результатах;\n- Рекомендации"
    assert list_members(text) == ("Заполнение базы", "Отчет о результатах", "Рекомендации")
    file = a_file(an_activity("a1"))
    change = edits.add_part(file, "a1", "results", text)
    assert change is not None
    file = apply(file, change)
    result = file.activities["a1"].results[0].id
    split = after(file, edits.split_result(file, "a1", result))
    assert [r.text for r in split.results] == ["Заполнение базы", "Отчет о результатах", "Рекомендации"]
    assert split.results[0].id == result


def test_execution_is_kept_per_occurrence() -> None:
    file = two_blocks()
    change = edits.set_execution(file, "a3", Execution("", "2018", Status.DONE, evidence="Протокол"))
    assert change is not None
    file = apply(file, change)
    report = after(file, edits.set_execution(file, "a3", Execution("", "2019", Status.IN_WORK)), "a3").execution
    assert [(r.occurrence, r.status) for r in report] == [("2018", Status.DONE), ("2019", Status.IN_WORK)]


@pytest.mark.parametrize("part", ["nobody", ""])
def test_an_unknown_part_is_refused(part: str) -> None:
    with pytest.raises(RuleError, match="unknown-id"):
        edits.set_part(two_blocks(), "a1", part, "текст")
