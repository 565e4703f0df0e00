"""Organisations whose names look alike: offered for merging, never merged by themselves."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from roadmap_desktop.domain.model import Activity, Organization, Plan
from roadmap_desktop.domain.naming import folded

ALMOST = 93
"""Per cent of letters from which two names differ by a slip of the hand."""
MOST = 4
STEM = 4
"""Letters of a word that its endings do not reach."""

_WORD = re.compile(r"[^\W\d_]{3,}")

Offers = dict[str, tuple[Organization, ...]]
"""The organisations that one may be the same as, by its id."""


def similar(plan: Plan, known: Iterable[Organization] = ()) -> Offers:
    """For each organisation of a plan those, of the plan or of the register, that may be meant by it.

    A name is offered another when all its words stand there too, but for their endings, or when it differs by a letter.
    """
    # Late: only an import needs it.
    from rapidfuzz import fuzz, process  # noqa: PLC0415

    own = {organization.id for organization in plan.organizations}
    everyone = {o.id: o for o in (*plan.organizations, *known)}
    names = {id_: folded(organization.name) for id_, organization in everyone.items()}
    stems = {id_: _stems(name) for id_, name in names.items()}
    holders: dict[str, set[str]] = defaultdict(set)
    for id_, own_stems in stems.items():
        for stem in own_stems:
            holders[stem].add(id_)
    offers: Offers = {}
    for organization in plan.organizations:
        id_ = organization.id
        close = process.extract(names[id_], names, scorer=fuzz.ratio, score_cutoff=ALMOST, limit=MOST + 1)
        candidates = [other for _, _, other in close if len(names[id_]) > STEM]
        if len(stems[id_]) > 1:
            candidates += sorted(set.intersection(*(holders[stem] for stem in stems[id_])), key=names.__getitem__)
        found = [
            everyone[other]
            for other in dict.fromkeys(candidates)
            if names[other] != names[id_] and (other not in own or _leads(names[other], names[id_]))
        ]
        if found:
            offers[id_] = tuple(found[:MOST])
    return offers


def merged(plan: Plan, targets: Mapping[str, Organization]) -> Plan:
    """The plan with some of its organisations, by id, replaced by others; the text of each cell stays as it is."""
    if not targets:
        return plan
    organizations = dict.fromkeys(_final(organization, targets) for organization in plan.organizations)
    by_id = {o.id: _final(o, targets).id for o in plan.organizations if o.id in targets}
    activities = tuple(_renamed(activity, by_id) for activity in plan.activities)
    return replace(plan, organizations=tuple(organizations), activities=activities)


def _renamed(activity: Activity, targets: Mapping[str, str]) -> Activity:
    executors = tuple(replace(e, organization=targets.get(e.organization, e.organization)) for e in activity.executors)
    return activity if executors == activity.executors else replace(activity, executors=executors)


def _final(organization: Organization, targets: Mapping[str, Organization]) -> Organization:
    """Where a chain of merges ends; one that comes back to its beginning ends before it."""
    seen = {organization.id}
    while (following := targets.get(organization.id)) is not None and following.id not in seen:
        seen.add(following.id)
        organization = following
    return organization


def _leads(other: str, name: str) -> bool:
    """Of two names of a plan the longer one is offered to the shorter, so that a pair is shown once."""
    return (len(other), other) > (len(name), name)


def _stems(name: str) -> frozenset[str]:
    return frozenset(word[:STEM] for word in _WORD.findall(name))
