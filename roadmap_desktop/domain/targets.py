"""Typed cells of an indicator: «Да», «Нет», a number, «-», a text, nothing.

«Нет», «-» and an empty cell are three things; the text of a cell is kept as it was typed.
"""

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache


class TargetKind(StrEnum):
    """What a cell of a target or a fact says."""

    YES = "yes"
    NO = "no"
    NUMBER = "number"
    NOT_APPLICABLE = "not-applicable"
    TEXT = "text"
    EMPTY = "empty"


_DASHES = frozenset("-‐‑‒–—−")
_CROSSES = frozenset({"x", "х"})  # Latin and Cyrillic: officials strike a cell out with either
_NUMBER = re.compile(r"[-−+]?\d{1,3}(?:[   ]\d{3})+(?:[.,]\d+)?|[-−+]?\d+(?:[.,]\d+)?")
_ABBREVIATED = {"д": "Да", "+": "Да", "н": "Нет"}


@dataclass(frozen=True, slots=True)
class Target:
    """A cell as typed (`text`) and what it means; `value` is set for numbers only."""

    text: str
    kind: TargetKind
    value: Decimal | None = None

    @classmethod
    def of(cls, text: str) -> "Target":
        """Read a cell; whatever is not yes, no, a number or a dash is a text."""
        return _read(text)

    @classmethod
    def typed(cls, text: str) -> "Target":
        """Read what a user typed: «д», «+» and «н» stand for «Да» and «Нет»."""
        return cls.of(_ABBREVIATED.get(text.strip().casefold(), text.strip()))


def _number(text: str) -> Decimal:
    plain = re.sub(r"[   ]", "", text).replace(",", ".").replace("−", "-")
    return Decimal(plain)


@lru_cache(maxsize=10_000)
def _read(text: str) -> Target:
    # The same few cells stand in a table by the thousand.
    bare = " ".join(text.split())
    if not bare:
        return Target(text, TargetKind.EMPTY)
    folded = bare.casefold().rstrip(".")
    if folded == "да":
        return Target(text, TargetKind.YES)
    if folded == "нет":
        return Target(text, TargetKind.NO)
    if bare in _DASHES or folded in _CROSSES:
        return Target(text, TargetKind.NOT_APPLICABLE)
    if _NUMBER.fullmatch(bare):
        return Target(text, TargetKind.NUMBER, _number(bare))
    return Target(text, TargetKind.TEXT)
