"""Typed cells of an indicator: «Да», «Нет», a number, «-», a text, nothing.

«Нет», «-» and an empty cell are three things; the text of a cell is kept as it was typed.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise


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
_LIMIT = re.compile(r"\bне\s+(?:более|больше|выше)(?!\s+\d)")
_LIMIT_AT_END = re.compile(_LIMIT.pattern + r"\W*$")
_MORE = re.compile(r"\bне\s+(?:менее|меньше|ниже)|\b(?:рост|прирост|увелич|повыш)")
_LESS = re.compile(r"сниж|сокращ|уменьш")


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


def falls(name: str, unit: str, targets: Iterable[Target]) -> bool:
    """Whether less is better of an indicator; `targets` are its cells in the order of years.

    Targets that grow never fall, whatever the words: then «Снижение …» measures the decrease itself. Else a limit
    («…, не более») or the word at the front says so, or targets that shrink each year if the words want no growth.
    """
    name, unit = (" ".join(text.casefold().split()) for text in (name, unit))
    values = [target.value for target in targets if target.value is not None]
    steps = list(pairwise(values))
    if any(later > earlier for earlier, later in steps):
        return False
    if _LIMIT_AT_END.search(name) or _LIMIT.search(unit) or _LESS.match(name):
        return True
    return bool(steps) and all(later < earlier for earlier, later in steps) and not _MORE.search(f"{name} {unit}")


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
