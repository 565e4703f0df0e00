"""The hidden sheet «_сведения»: what a plan is beyond its visible cells, so that it comes back as the same plan.

It has a row for the roadmap, each organisation, section and activity: kind, id and a JSON text, cut into portions that
fit a cell. A wording that the form shows is not repeated there, only a digest of its cell: what somebody deletes from
the visible table must not live on in a hidden one, and a cell that was edited is known by its digest.
"""

import json
from collections.abc import Iterable
from dataclasses import replace
from hashlib import blake2b
from typing import Any

from roadmap_desktop.domain.codec import encoded
from roadmap_desktop.domain.deadlines import Deadline
from roadmap_desktop.domain.model import Activity, Indicator, Plan, Roadmap, Section
from roadmap_desktop.exchange.profiles.forms import Source
from roadmap_desktop.exchange.writing.sheet import Row, Sheet, printed
from roadmap_desktop.exchange.writing.surroundings import abbreviation_line, goal_line

FORMAT = "roadmap-desktop 1"
"""The first cell of the sheet; another number means another form of its rows."""

_PORTION = 30_000

_ONE_CELL = frozenset({"number", "title", "goals", "deadline", "executors", "documents", "note"})
"""Fields that a form shows as one cell of the activity."""


def details(plan: Plan, sheet: Sheet, revision: int) -> list[list[str]]:
    """The rows of the hidden sheet for a plan and the sheet that it was laid out as."""
    digests = _digests(sheet.rows)
    sources = sheet.form.sources
    rows = [[FORMAT], _row("roadmap", plan.roadmap.id, _roadmap(plan.roadmap, sheet, revision))]
    rows += [_row("organization", o.id, {"entity": encoded(o)}) for o in plan.organizations]
    for node in plan.rows():
        if isinstance(node, Section):
            rows.append(_row("section", node.id, {"digests": digests[node.id], "entity": _section(node)}))
        else:
            rows.append(_row("activity", node.id, {"digests": digests[node.id], **_activity(node, sources)}))
    return rows


def digest(text: str) -> str:
    """What tells whether a cell still holds this text; empty for an empty one."""
    return blake2b(text.encode(), digest_size=6).hexdigest() if text else ""


def _row(kind: str, id_: str, data: dict[str, Any]) -> list[str]:
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return [kind, id_, *(text[i : i + _PORTION] for i in range(0, len(text), _PORTION))]


def _digests(rows: Iterable[Row]) -> dict[str, list[list[str]]]:
    """By id the digests of every line, in the order of the columns."""
    found: dict[str, list[list[str]]] = {}
    known: dict[str, str] = {}
    for row in rows:
        if row.key:
            texts = [printed(value) for value in row.values]
            for text in texts:
                if text not in known:
                    known[text] = digest(text)
            found.setdefault(row.key.entity, []).append([known[text] for text in texts])
    return found


def _roadmap(roadmap: Roadmap, sheet: Sheet, revision: int) -> dict[str, Any]:
    bare = replace(
        roadmap,
        title="",
        goals=tuple(replace(goal, text="") for goal in roadmap.goals),
        abbreviations=tuple(replace(abbreviation, full="") for abbreviation in roadmap.abbreviations),
        captions=(),
        notes=(),
    )
    return {
        "revision": revision,
        "form": sheet.form.name,
        "columns": [[leaf.source.value, leaf.name] for leaf in sheet.columns],
        "title": digest(roadmap.title),
        "captions": [digest(line) for line in roadmap.captions],
        "goals": [digest(goal_line(goal)) for goal in roadmap.goals],
        "notes": [digest(line) for line in roadmap.notes],
        "abbreviations": [digest(abbreviation_line(abbreviation)) for abbreviation in roadmap.abbreviations],
        "entity": encoded(bare),
    }


def _section(section: Section) -> Any:
    return encoded(replace(section, roadmap="", title=""))


def _activity(activity: Activity, sources: frozenset[Source]) -> dict[str, Any]:
    shown = {source.value for source in sources}
    bare = replace(
        activity,
        roadmap="",
        title="",
        number="" if Source.NUMBER in sources else activity.number,
        note="" if Source.NOTE in sources else activity.note,
        deadline=Deadline.of("") if Source.DEADLINE in sources else activity.deadline,
        results=_emptied(activity.results, Source.RESULTS in sources),
        documents=_emptied(activity.documents, Source.DOCUMENTS in sources and len(activity.documents) == 1),
        indicators=tuple(_indicator(indicator, sources) for indicator in activity.indicators),
        extra=tuple((name, "") for name, _ in activity.extra) if Source.EXTRA in sources else activity.extra,
        cells=tuple((name, "" if name in shown & _ONE_CELL else text) for name, text in activity.cells),
    )
    choice = activity.deadline.choice if Source.DEADLINE in sources else ""
    return {"entity": encoded(bare)} | ({"choice": choice} if choice else {})


def _emptied(parts: tuple[Any, ...], shown: bool) -> tuple[Any, ...]:
    return tuple(replace(part, text="") for part in parts) if shown else parts


def _indicator(indicator: Indicator, sources: frozenset[Source]) -> Indicator:
    return replace(
        indicator,
        name="" if Source.INDICATOR in sources else indicator.name,
        unit="" if Source.UNIT in sources else indicator.unit,
        targets=() if Source.TARGETS in sources else indicator.targets,
    )
