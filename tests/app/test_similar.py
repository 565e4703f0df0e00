"""Names that look alike are offered, chains of merges end, texts stay."""

from __future__ import annotations

from dataclasses import replace

import pytest

from roadmap_desktop.app.similar import merged, similar
from roadmap_desktop.domain.model import Activity, Executor, Organization, Plan, Roadmap


def plan_of(*names: str) -> Plan:
    organizations = tuple(Organization(str(place), name) for place, name in enumerate(names))
    executors = tuple(Executor(o.id, text=o.name) for o in organizations)
    activity = Activity("a", "r", "Дело", executors=executors)
    return Plan(Roadmap("r", "План"), activities=(activity,), organizations=organizations)


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Департамент образования", "Департамент образования и науки области"),
        ("Департамента финансов", "Департамент финансов края"),
        ("Министерство здравоохранения", "Министерство здравохранения области и края"),
        ("Ассоциация «Совет муниципалитетов»", "Ассоциация «Совет муниципалитета»"),
    ],
)
def test_names_that_may_be_one_are_offered_once(name: str, other: str) -> None:
    offers = similar(plan_of(name, other))
    assert [o.name for found in offers.values() for o in found] == [max(name, other, key=len)]


def test_other_names_are_not() -> None:
    assert similar(plan_of("Департамент культуры области", "Департамент экономики области", "Департамент")) == {}


def test_the_register_is_offered_too() -> None:
    known = Organization("k", "Департамент образования и науки области")
    assert similar(plan_of("Департамент образования"), [known]) == {"0": (known,)}


def test_a_merge_changes_the_organisation_and_no_text() -> None:
    plan = plan_of("Департамент образования", "Департамент образования и науки", "Школа")
    done = merged(plan, {"0": plan.organizations[1]})
    assert done.organizations == plan.organizations[1:]
    assert [e.organization for e in done.activities[0].executors] == ["1", "1", "2"]
    assert [e.text for e in done.activities[0].executors] == [e.text for e in plan.activities[0].executors]


def test_a_circle_of_merges_ends() -> None:
    plan = plan_of("А", "Б")
    done = merged(plan, {"0": plan.organizations[1], "1": plan.organizations[0]})
    assert {e.organization for e in done.activities[0].executors} <= {o.id for o in done.organizations}


def test_nothing_chosen_changes_nothing() -> None:
    plan = plan_of("А")
    assert merged(plan, {}) == replace(plan)
