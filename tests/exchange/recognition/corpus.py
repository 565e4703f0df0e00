"""Tables in the layouts of other regions, kept as text with what a person reads in each, and how they are scored.

`tests/data/corpus/NAME.txt` holds the sheets in the notation of `tests.exchange.forms.sheet`, where also `_…_` is
italic, `text{=value}` a cell that the file typed as a number or a date, `# merges:`, `# hidden:` and `# hidden-rows:`
stand for what they say, and `--- Имя` begins a further sheet. `NAME.json` is what was typed by hand.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from roadmap_desktop.domain.model import Activity, Plan
from roadmap_desktop.domain.proposal import Cell, Grid
from tests.exchange.forms import sheet

FOLDER = Path(__file__).parents[2] / "data" / "corpus"
NAMES = sorted(path.stem for path in FOLDER.glob("*.txt"))
FIELDS = ("number", "title", "section", "deadline", "executors", "results", "documents", "indicators")
_VALUE = re.compile(r"(?P<text>.*)\{=(?P<value>[\d.-]+)\}", re.DOTALL)
_OPTION = re.compile(r"# (?P<name>[a-z-]+): (?P<value>.*)")


def grids(name: str) -> list[Grid]:
    """The sheets of one file of the corpus."""
    parts = re.split(r"(?m)^--- (.+)\n", (FOLDER / f"{name}.txt").read_text(encoding="utf-8"))
    names = ["Лист1", *parts[1::2]]
    return [grid(text, title) for title, text in zip(names, parts[::2], strict=True)]


def expected(name: str) -> dict[str, Any]:
    """What a person reads in the file."""
    data: dict[str, Any] = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    return data


def grid(text: str, name: str) -> Grid:
    """One sheet from its notation."""
    lines = text.strip("\n").split("\n")
    options = {match["name"]: match["value"] for line in lines if (match := _OPTION.fullmatch(line))}
    body = "\n".join(line or "|" for line in lines if not _OPTION.fullmatch(line))
    found = sheet(body, options.get("merges", ""), name)
    hidden = {int(row) - 1 for row in options.get("hidden-rows", "").split()}
    rows = (replace(row, cells=tuple(map(_cell, row.cells)), hidden=i in hidden) for i, row in enumerate(found.rows))
    columns = frozenset(ord(letter) - 65 for letter in options.get("hidden", "").split())
    return replace(found, rows=tuple(rows), hidden_columns=columns)


def _cell(cell: Cell) -> Cell:
    if match := _VALUE.fullmatch(cell.text):
        typed = match["value"]
        value = date.fromisoformat(typed) if "-" in typed else Decimal(typed)
        return replace(cell, text=match["text"], value=value)
    if len(cell.text) > 2 and cell.text[0] == cell.text[-1] == "_" and cell.text[1].isalnum():
        return replace(cell, text=cell.text.strip("_"), italic=True)
    return cell


def described(plan: Plan) -> dict[str, Any]:
    """A plan in the words of the expected files."""
    roadmap, levels = plan.roadmap, plan.levels()
    act = roadmap.act
    return {
        "title": roadmap.title,
        "act": [act.kind, act.body, act.date.isoformat() if act.date else "", act.number] if act.kind else None,
        "period": [roadmap.period.start.isoformat(), roadmap.period.end.isoformat()] if roadmap.period else None,
        "sections": [[s.number, s.title, levels[s.id]] for s in plan.sections],
        "activities": [_activity(plan, activity) for activity in plan.activities],
    }


def _activity(plan: Plan, activity: Activity) -> dict[str, Any]:
    titles = {section.id: section.title for section in plan.sections}
    names = {o.id: o.name for o in plan.organizations}
    return {
        "number": activity.number,
        "title": activity.title,
        "section": titles.get(activity.section or ""),
        "deadline": activity.deadline.text,
        "executors": [names[e.organization] + (f" ({e.role})" if e.role else "") for e in activity.executors],
        "results": [result.text for result in activity.results],
        "documents": [document.text for document in activity.documents],
        "indicators": [
            [i.name, i.unit, {y: t.text for y, t in i.targets}, {y: t.text for y, t in i.facts}]
            for i in activity.indicators
        ],
    }


def differences(wanted: dict[str, Any], found: dict[str, Any]) -> list[tuple[str, Any, Any]]:
    """Every field of the plan and its activities that was read otherwise; activities are compared in order."""
    wrong = [(name, value, found[name]) for name, value in wanted.items() if name in found and name != "activities"]
    wrong = [entry for entry in wrong if entry[1] != entry[2]]
    mine, others = wanted["activities"], list(found["activities"])
    for activity in mine:
        key = (activity["number"], activity["title"])
        other = next((o for o in others if (o["number"], o["title"]) == key), None)
        other = other or next((o for o in others if o["number"] == key[0] or o["title"] == key[1]), None)
        if other:
            others.remove(other)
        wrong += [(name, _whole(activity, name), (other or {}).get(name)) for name in FIELDS
                  if other is None or _whole(activity, name) != other[name]]  # fmt: skip
    return wrong + [("activities", None, other) for other in others]


def _whole(activity: dict[str, Any], name: str) -> Any:
    """A field as expected: what is not written there is empty."""
    if name == "indicators":
        return [[*entry, {}][:4] for entry in activity.get(name, [])]
    return activity.get(name, "" if name in {"number", "title", "deadline"} else None if name == "section" else [])


def scores(results: dict[str, tuple[dict[str, Any], dict[str, Any]]]) -> dict[str, tuple[int, int]]:
    """By field: how many values are right, of how many; an activity too many is one wrong of each field."""
    wrong: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for wanted, found in results.values():
        for name in FIELDS:
            total[name] += len(wanted["activities"])
        for name in ("title", "act", "period", "sections"):
            total[f"plan {name}"] += name in wanted
        for name, value, _ in differences(wanted, found):
            if name == "activities":
                wrong.update(FIELDS)
                total.update(FIELDS)
            else:
                top = name in wanted and value == wanted[name]
                wrong[f"plan {name}" if top else name] += 1
    return {name: (count - wrong[name], count) for name, count in total.items()}
