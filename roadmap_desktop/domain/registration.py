"""A plan from outside takes its place in a file: last in the registry, its organisations matched to the register."""

from dataclasses import fields, is_dataclass, replace
from typing import Any

from roadmap_desktop.domain import ranks
from roadmap_desktop.domain.deadlines import Deadline
from roadmap_desktop.domain.model import Activity, File, Organization, Plan, new_id
from roadmap_desktop.domain.organizations import folded
from roadmap_desktop.domain.targets import Target


def registered(plan: Plan, file: File) -> Plan:
    """The plan as it will stand in the file.

    An organisation whose name the register holds already, but for case and blanks, is the one of
    the register; similar names are never merged silently. The roadmap comes last. One that carries
    ids of the file (its own export, read again) comes with fresh ids, beside the old one.
    """
    taken = plan.roadmap.id in file.roadmaps or any(a.id in file.activities for a in plan.activities)
    if taken:
        plan = with_fresh_ids(plan)
    known = {folded(o.name): o for o in file.organizations.values()}
    same = {o.id: known.get(folded(o.name), o) for o in plan.organizations}
    last = max((r.rank for r in file.roadmaps.values()), default="")
    return Plan(
        replace(plan.roadmap, rank=ranks.between(last, "")),
        plan.sections,
        tuple(_with_organizations(activity, same) for activity in plan.activities),
        tuple(dict.fromkeys(same.values())),
    )


def with_fresh_ids(plan: Plan) -> Plan:
    """The same plan as a copy with an identity of its own; organisations stay the same ones."""
    shared = {organization.id for organization in plan.organizations}
    names = {id_: new_id() for id_ in _ids(plan) if id_ not in shared}
    copy: Plan = _renamed(plan, names)
    return copy


def _ids(value: object) -> set[str]:
    if isinstance(value, tuple):
        return set().union(*map(_ids, value))
    if not is_dataclass(value) or isinstance(value, Deadline | Target):
        return set()
    found = set().union(*(_ids(getattr(value, field.name)) for field in fields(value)))
    own = getattr(value, "id", None)
    return found | {own} if own else found


def _renamed(value: Any, names: dict[str, str]) -> Any:
    if isinstance(value, str):
        return names.get(value, value)
    if isinstance(value, tuple):
        return tuple(_renamed(item, names) for item in value)
    if not is_dataclass(value) or isinstance(value, Deadline | Target):
        return value
    changed = {field.name: _renamed(getattr(value, field.name), names) for field in fields(value)}
    return replace(value, **changed)  # type: ignore[type-var]


def _with_organizations(activity: Activity, same: dict[str, Organization]) -> Activity:
    executors = tuple(replace(e, organization=same[e.organization].id) for e in activity.executors)
    return activity if executors == activity.executors else replace(activity, executors=executors)
