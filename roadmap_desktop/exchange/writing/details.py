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
from roadmap_desktop.domain.targets import Target
from roadmap_desktop.exchange.profiles.forms import Source
from roadmap_desktop.exchange.writing.sheet import Row, Sheet
from roadmap_desktop.exchange.writing.workbook import unescaped

FORMAT = "roadmap-desktop 1"
"""The first cell of the sheet; another number means another form of its rows."""

_PORTION = 30_000

ONE_CELL = frozenset({"number", "title", "goals", "deadline", "executors", "documents", "note"})
"""Fields that a form shows as one cell of the activity."""


def details(plan: Plan, sheet: Sheet, revision: int) -> list[list[str]]:
    """The rows of the hidden sheet for a plan and the sheet that it was laid out as."""
    digests = _digests(sheet.rows)
    sources = sheet.form.sources
    rows = [[FORMAT], _row("roadmap", plan.roadmap.id, _roadmap(plan.roadmap, sheet, revision))]
    rows += [_row("organization", o.id, {"entity": encoded(o)}) for o in plan.organizations]
    for node in plan.rows():
        if isinstance(node, Section):
            rows.append(
                _row(
                    "section",
                    node.id,
                    {"digests": digests[node.id], "entity": encoded(replace(node, roadmap="", title=""))},
                )
            )
        else:
            rows.append(_row("activity", node.id, {"digests": digests[node.id], **_activity(node, sources)}))
    return rows


def digest(text: str) -> str:
    """What tells whether a cell still holds this text; empty for an empty one.

    Readers drop blanks around a text, so the digest is that of the text without them, and they are kept beside it.
    """
    bare = text.strip()
    mark = blake2b(bare.encode(), digest_size=6).hexdigest() if bare else ""
    if bare == text:
        return mark
    start = text.index(bare)
    return mark + json.dumps([text[:start], text[start + len(bare) :]])


def as_written(text: str, mark: str) -> str | None:
    """The text that was written into a cell which now reads `text`; None when that is another one than was digested."""
    bare, _, blanks = mark.partition("[")
    for found in (text, unescaped(text)):
        if digest(found.strip()) == bare:
            before, after = json.loads(f"[{blanks}") if blanks else ("", "")
            return f"{before}{found.strip()}{after}"
    return None


def _row(kind: str, id_: str, data: dict[str, Any]) -> list[str]:
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return [kind, id_, *(text[i : i + _PORTION] for i in range(0, len(text), _PORTION))]


def _digests(rows: Iterable[Row]) -> dict[str, list[list[str]]]:
    """By id the digests of every line, in the order of the columns."""
    found: dict[str, list[list[str]]] = {}
    known: dict[str, str] = {}
    for row in rows:
        if row.key:
            texts = [str(value) for value in row.values]
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
    # The parts keep their places without a text, and blank lines theirs.
    return {
        "revision": revision,
        "form": sheet.form.name,
        "columns": [[leaf.source.value, leaf.name] for leaf in sheet.columns],
        "around": [[row.part.value, digest(_text(row))] for row in sheet.rows if row.part],
        "entity": encoded(bare),
    }


def _text(row: Row) -> str:
    return next((text for value in row.values if (text := str(value))), "")


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
        documents=_emptied(activity.documents, Source.DOCUMENTS in sources and is_plain(activity)),
        indicators=tuple(_indicator(indicator, sources) for indicator in activity.indicators),
        extra=tuple((name, "") for name, _ in activity.extra) if Source.EXTRA in sources else activity.extra,
        cells=tuple((name, "" if name in shown & ONE_CELL else text) for name, text in activity.cells),
    )
    choice = activity.deadline.choice if Source.DEADLINE in sources else ""
    return {"entity": encoded(bare)} | ({"choice": choice} if choice else {})


def is_plain(activity: Activity) -> bool:
    """Whether the cell of the documents is the text of the only one."""
    return len(activity.documents) == 1 and "documents" not in dict(activity.cells)


def _emptied(parts: tuple[Any, ...], shown: bool) -> tuple[Any, ...]:
    return tuple(replace(part, text="") for part in parts) if shown else parts


def _indicator(indicator: Indicator, sources: frozenset[Source]) -> Indicator:
    return replace(
        indicator,
        name="" if Source.INDICATOR in sources else indicator.name,
        unit="" if Source.UNIT in sources else indicator.unit,
        targets=tuple((year, Target.of("")) for year, _ in indicator.targets)
        if Source.TARGETS in sources
        else indicator.targets,
    )
