"""The visible rows, and the steps from one order of rows to the next."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from roadmap_desktop.app.outline import RowKind, RowStep, StepKind, outline, row_steps
from roadmap_desktop.domain.model import Activity, Node, Result, Section

NODES: tuple[Node, ...] = (
    Section("s1", "r", "Блок"),
    Activity("a1", "r", "Первое", "s1", results=(Result("x", "1"), Result("y", "2"))),
    Section("s2", "r", "Подраздел", "s1"),
    Activity("a2", "r", "Второе", "s2", results=(Result("z", "3"),)),
    Activity("a3", "r", "Третье"),
)


def ids(*arguments: object, **named: object) -> list[str]:
    return [row.id for row in outline(NODES, *arguments, **named)]  # type: ignore[arg-type]


def test_sections_are_open_and_results_hidden() -> None:
    assert ids() == ["s1", "a1", "s2", "a2", "a3"]


def test_a_folded_section_hides_all_below() -> None:
    assert ids(collapsed={"s1"}) == ["s1", "a3"]
    assert ids(collapsed={"s2"}) == ["s1", "a1", "s2", "a3"]


def test_only_several_results_get_rows() -> None:
    assert ids(expanded={"a1", "a2"}) == ["s1", "a1", "x", "y", "s2", "a2", "a3"]


def test_a_filter_keeps_the_sections_above() -> None:
    assert ids(wanted=lambda activity: activity.id == "a2") == ["s1", "s2", "a2"]
    assert ids(wanted=lambda activity: activity.id == "a3") == ["a3"]


def test_a_section_that_is_wanted_itself_keeps_all_its_rows() -> None:
    assert ids(wanted=lambda node: node.id == "s2") == ["s1", "s2", "a2"]
    assert ids(wanted=lambda node: node.id == "s1") == ["s1", "a1", "s2", "a2"]
    assert ids(wanted=lambda node: node.id == "s1", collapsed={"s2"}) == ["s1", "a1", "s2"]
    empty = (*NODES, Section("s3", "r", "Пустой"))
    assert [row.id for row in outline(empty, wanted=lambda node: node.id in {"s3", "a3"})] == ["a3", "s3"]


def test_levels_and_counts() -> None:
    rows = {row.id: row for row in outline(NODES, expanded={"a1"})}
    assert [(rows[i].level, rows[i].count) for i in ("s1", "s2", "a3")] == [(1, 2), (2, 1), (0, 0)]
    assert (rows["a1"].count, rows["x"].owner, rows["x"].kind) == (2, "a1", RowKind.RESULT)


orders = st.lists(st.integers(0, 12).map(str), unique=True, max_size=12)


@given(orders, orders)
def test_steps_lead_from_any_order_to_any_other(old: list[str], new: list[str]) -> None:
    assert replayed(old, new, row_steps(old, new)) == new


@given(orders)
def test_nothing_changed_needs_no_step(order: list[str]) -> None:
    assert row_steps(order, list(order)) == ()


@given(orders, st.data())
def test_rows_that_stay_in_order_are_left_alone(order: list[str], data: st.DataObject) -> None:
    kept = [i for i in order if data.draw(st.booleans())]
    steps = row_steps(order, kept)
    assert all(step.kind is StepKind.REMOVE for step in steps)
    assert sum(step.last - step.first + 1 for step in steps) == len(order) - len(kept)


@given(orders.filter(lambda order: len(order) > 1), st.data())
def test_a_block_that_changed_its_place_is_one_move(order: list[str], data: st.DataObject) -> None:
    first = data.draw(st.integers(0, len(order) - 1))
    last = data.draw(st.integers(first, len(order) - 1))
    rest = order[:first] + order[last + 1 :]
    target = data.draw(st.integers(0, len(rest)))
    moved = rest[:target] + order[first : last + 1] + rest[target:]
    steps = row_steps(order, moved)
    assert [step.kind for step in steps] == ([] if moved == order else [StepKind.MOVE])


def replayed(old: list[str], new: list[str], steps: tuple[RowStep, ...]) -> list[str]:
    """What a view that obeys the steps shows at the end."""
    rows = list(old)
    for step in steps:
        block = rows[step.first : step.last + 1]
        if step.kind is StepKind.INSERT:
            rows[step.first : step.first] = new[step.first : step.last + 1]
        else:
            del rows[step.first : step.last + 1]
        if step.kind is StepKind.MOVE:
            place = step.target - (len(block) if step.target > step.last else 0)
            rows[place:place] = block
    return rows
