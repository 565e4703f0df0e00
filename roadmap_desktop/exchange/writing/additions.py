"""Which sheets stand behind the form; plain values, so that a window can offer them before openpyxl is loaded."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Addition(StrEnum):
    """A sheet behind the form, by the name on its tab."""

    TIMELINE = "График"
    INDICATORS = "Индикаторы"
    REMARKS = "Замечания"


class Remark(NamedTuple):
    """A finding in words: how much it matters, the number or title of what it speaks of, the sentence."""

    kind: str
    place: str
    text: str


@dataclass(frozen=True, slots=True)
class Additions:
    """The sheets wanted, and what «Замечания» says."""

    kinds: frozenset[Addition] = frozenset({Addition.TIMELINE})
    remarks: tuple[Remark, ...] = ()
