"""Whether a plan is the one that a workbook was made from."""

import json
from collections.abc import Iterable
from hashlib import blake2b

from roadmap_desktop.domain.model import Activity, Organization, Plan
from roadmap_desktop.domain.proposal import Origin
from roadmap_desktop.exchange.profiles.forms import Align, Source
from roadmap_desktop.exchange.restoring.records import Records
from roadmap_desktop.exchange.writing.columns import Leaf
from roadmap_desktop.exchange.writing.details import digest
from roadmap_desktop.exchange.writing.lines import blocks, lines

_Digests = list[list[str]]
"""The digests of the cells of an activity, line by line."""


def origin(records: Records) -> Origin:
    """What the records tell of the plan that was written."""
    found = (
        (id_, [list(line.values()) for line in record.lines])
        for id_, record in records.nodes.items()
        if isinstance(record.entity, Activity)
    )
    columns = tuple((source.value, name) for source, name in records.columns)
    return Origin(records.revision, tuple(records.nodes), columns, _fingerprint(found))


def is_origin(plan: Plan, origin: Origin) -> bool:
    """Whether the activities of a plan, written in the same columns, have the same cells.

    A revision alone does not tell: it counts otherwise in a copy of the database, or in one restored from a backup.
    """
    columns = tuple(Leaf(Source(source), name, "", "", Align.LEFT, 0) for source, name in origin.columns)
    organizations = {organization.id: organization for organization in plan.organizations}
    found = ((activity.id, _digests(activity, columns, organizations)) for activity in plan.activities)
    return _fingerprint(found) == origin.fingerprint


def _digests(activity: Activity, columns: tuple[Leaf, ...], organizations: dict[str, Organization]) -> _Digests:
    written = lines(activity, frozenset(leaf.source for leaf in columns))
    texts = [[""] * len(columns) for _ in written]
    for block in blocks(activity, columns, written, organizations):
        texts[block.first][block.column] = str(block.value)
    return [[digest(text) for text in line] for line in texts]


def _fingerprint(activities: Iterable[tuple[str, _Digests]]) -> str:
    text = json.dumps(list(activities), ensure_ascii=True, separators=(",", ":"))
    return blake2b(text.encode("ascii"), digest_size=16).hexdigest()
