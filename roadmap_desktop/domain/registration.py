"""A plan from outside takes its place in a file: last in the registry, its organisations matched to the register."""

from dataclasses import replace

from roadmap_desktop.domain import ranks
from roadmap_desktop.domain.codec import Json, plan_from_json, plan_to_json
from roadmap_desktop.domain.model import Activity, File, Organization, Plan, new_id
from roadmap_desktop.domain.naming import folded


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
    plain = plan_to_json(plan)
    shared = {organization.id for organization in plan.organizations}
    names = {id_: new_id() for id_ in _ids(plain) - shared}
    return plan_from_json(_renamed(plain, names))


def _ids(plain: Json) -> set[str]:
    if isinstance(plain, list):
        return set().union(*map(_ids, plain))
    if isinstance(plain, dict):
        return set().union(*map(_ids, plain.values())) | ({plain["id"]} if "id" in plain else set())
    return set()


def _renamed(plain: Json, names: dict[str, str]) -> Json:
    if isinstance(plain, list):
        return [_renamed(item, names) for item in plain]
    if isinstance(plain, dict):
        return {key: _renamed(item, names) for key, item in plain.items()}
    return names.get(plain, plain) if isinstance(plain, str) else plain


def _with_organizations(activity: Activity, same: dict[str, Organization]) -> Activity:
    executors = tuple(replace(e, organization=same[e.organization].id) for e in activity.executors)
    return activity if executors == activity.executors else replace(activity, executors=executors)
