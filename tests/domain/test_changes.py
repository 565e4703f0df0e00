import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_desktop.domain import edits
from roadmap_desktop.domain.changes import Change, apply, change, diff, plan_added
from roadmap_desktop.domain.codec import change_from_json, change_to_text, plan_from_json, plan_to_json
from roadmap_desktop.domain.model import File
from roadmap_desktop.domain.registration import registered
from roadmap_desktop.errors import RuleError
from tests.builders import two_blocks

FILE = two_blocks()


def some_changes(file: File) -> list[Change | None]:
    return [
        edits.set_field(file, "a1", "title", "Иное"),
        edits.set_field(file, "a1", "deadline", "Июнь 2019"),
        edits.set_target(file, "a1", "i1", "2019", "12,5"),
        edits.remove(file, ["s2"]),
        edits.add_section(file, "r", "Новый", after="s1"),
        edits.add_activity(file, "r", "Новое", section="s1", after="a1"),
        edits.move(file, "a3", "s1"),
        edits.remove_part(file, "a1", "r1"),
        edits.set_executors(file, "a2", ["Новая организация", "поо"]),
        edits.remove_roadmap(file, "r"),
    ]


@given(st.sampled_from(range(len(some_changes(FILE)))))
def test_a_change_and_its_inverse_leave_nothing(place: int) -> None:
    made = some_changes(FILE)[place]
    assert made is not None
    assert apply(apply(FILE, made), made.inverted()) == FILE


@given(st.sampled_from(range(len(some_changes(FILE)))))
def test_a_change_survives_json(place: int) -> None:
    made = some_changes(FILE)[place]
    assert made is not None
    assert change_from_json(json.loads(change_to_text(made))) == made


def test_a_plan_survives_json() -> None:
    plan = FILE.plan("r")
    assert plan_from_json(plan_to_json(plan)) == plan


def test_a_change_on_an_altered_entity_is_refused() -> None:
    first = edits.set_field(FILE, "a1", "title", "Одно")
    second = edits.set_field(FILE, "a1", "title", "Другое")
    assert first is not None
    assert second is not None
    with pytest.raises(RuleError) as refused:
        apply(apply(FILE, first), second)
    assert refused.value.code == "rule.stale"


def test_no_change_is_none() -> None:
    assert edits.set_field(FILE, "a1", "title", "Разработка регламента") is None
    assert change([]) is None


def test_diff_leads_from_one_snapshot_to_the_other() -> None:
    made = edits.remove(FILE, ["s2"])
    assert made is not None
    after = apply(FILE, made)
    found = diff(FILE, after)
    assert found is not None
    assert found.touched == made.touched == {"s2", "s21", "a3"}


def test_a_plan_taken_in_twice_stands_twice() -> None:
    copy = registered(FILE.plan("r"), FILE)
    added = plan_added(copy, FILE.organizations.values())
    assert added is not None
    after = apply(FILE, added)
    assert len(after.roadmaps) == 2
    assert len(after.organizations) == len(FILE.organizations)
    first, second = (after.plan(r.id) for r in after.ordered_roadmaps())
    assert [a.title for a in first.activities] == [a.title for a in second.activities]
    assert second.activities[0].indicators[0].result == second.activities[0].results[0].id
