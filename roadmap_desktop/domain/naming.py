"""What names of organisations are compared by, and the words that tell them apart."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

_QUOTES = str.maketrans(dict.fromkeys("«»„“”'’‘", '"'))
_DASHES = re.compile(r"\s*[‐‑‒–—−-]\s*")


@dataclass(frozen=True, slots=True)
class Wording:
    """Words that tell names apart; all in lower case.

    `heads` begin the name of one body («департамент»), `collectives` the name of a group («предприятия»); `roles` are
    pairs of words beside a name and the role they mean; `places` close a name («области»).
    """

    heads: frozenset[str] = frozenset(
        (
            "администрация",
            "агентство",
            "департамент",
            "дирекция",
            "инспекция",
            "институт",
            "комиссия",
            "комитет",
            "министерство",
            "отдел",
            "правительство",
            "служба",
            "совет",
            "союз",
            "управление",
            "учреждение",
            "фонд",
            "центр",
        )
    )
    collectives: frozenset[str] = frozenset(
        ("вузы", "заинтересованные", "колледжи", "координатор", "муниципальные", "образовательные", "общественные",
         "органы", "организации", "председатели", "предприятия", "работодатели", "руководители", "учреждения",
         "члены", "школы")
    )  # fmt: skip
    roles: tuple[tuple[str, str], ...] = (("по согласованию", "по согласованию"), ("координатор", "координатор"))
    places: frozenset[str] = frozenset(
        ("города", "края", "области", "округа", "района", "республики", "россии", "рф", "федерации")
    )


DEFAULT_WORDING = Wording()


@lru_cache(maxsize=50_000)
def folded(name: str) -> str:
    """What names are compared by: case, ё, blanks, kinds of quotes and dashes and a last sign do not matter."""
    plain = name.translate(_QUOTES).casefold().replace("ё", "е")
    return " ".join(_DASHES.sub("-", plain).split()).strip(" .,;:")
