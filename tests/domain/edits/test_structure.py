import pytest

from roadmap_desktop.domain import edits
from roadmap_desktop.domain.changes import Change, apply
from roadmap_desktop.domain.model import Activity, File, Section
from roadmap_desktop.errors import RuleError
from tests.builders import two_blocks


def titles(file: File, change: Change | None) -> list[str]:
    assert change is not None
    return [node.title for node in apply(file, change).plan("r").rows()]


ROWS = [
    "Блок первый",
    "Разработка регламента",
    "Заключение договоров",
    "Блок второй",
    "Подраздел",
    "Проведение экспертизы",
]


def test_rows_stand_in_the_order_of_the_document() -> None:
    assert [node.title for node in two_blocks().plan("r").rows()] == ROWS


def test_an_activity_is_inserted_between_two_and_numbered_in_between() -> None:
    file = two_blocks()
    change = edits.add_activity(file, "r", "Новое", section="s1", after="a1")
    assert titles(file, change)[1:4] == ["Разработка регламента", "Новое", "Заключение договоров"]
    assert change is not None
    new = change.steps[0].after
    assert isinstance(new, Activity)
    assert new.number == "1.1."


def test_an_activity_at_the_end_gets_the_next_number() -> None:
    file = two_blocks()
    change = edits.add_activity(file, "r", "Новое", section="s21")
    assert change is not None
    new = change.steps[0].after
    assert isinstance(new, Activity)
    assert new.number == "4."


def test_a_section_goes_with_everything_below() -> None:
    file = two_blocks()
    assert titles(file, edits.remove(file, ["s2"])) == ROWS[:3]


def test_rows_move_up_down_in_and_out() -> None:
    file = two_blocks()
    assert titles(file, edits.move_by(file, "a2", -1))[1:3] == ["Заключение договоров", "Разработка регламента"]
    assert edits.move_by(file, "a1", -1) is None
    assert edits.indent(file, "s1") is None
    inside = edits.indent(file, "s2")
    assert inside is not None
    moved = apply(file, inside).sections["s2"]
    assert moved.parent == "s1"
    out = edits.outdent(file, "s21")
    assert out is not None
    assert [n.title for n in apply(file, out).plan("r").rows() if isinstance(n, Section)][-1] == "Подраздел"


def test_a_section_cannot_stand_under_itself() -> None:
    with pytest.raises(RuleError, match="section-cycle"):
        edits.move(two_blocks(), "s2", "s21")
