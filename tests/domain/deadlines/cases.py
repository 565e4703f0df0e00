"""Reads the tables of tests/data/deadlines."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import NamedTuple

from roadmap_desktop.domain.deadlines import Period

DATA = Path(__file__).parents[2] / "data" / "deadlines"


class Case(NamedTuple):
    """One row: a phrase, the roadmap's period and what must be read."""

    text: str
    period: Period
    kind: str
    recurrence: str
    spans: list[str]
    ambiguous: str


def period(text: str) -> Period:
    """«2018-01-01..2020-12-31» as a period."""
    start, end = text.split("..")
    return Period(date.fromisoformat(start), date.fromisoformat(end))


def rows(name: str) -> list[list[str]]:
    """The rows of a table, comments left out."""
    lines = (DATA / name).read_text(encoding="utf-8").split("\n")
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def cases(name: str) -> list[Case]:
    """The rows of a table of phrases."""
    return [
        Case(json.loads(f'"{text}"'), period(within), kind, recurrence, spans.split(), ambiguous)
        for text, within, kind, recurrence, spans, ambiguous, *_source in rows(name)
    ]


TEXTS = [case.text for name in ("seeds.tsv", "phrases.tsv") for case in cases(name)]
"""Every phrase of the tables."""
