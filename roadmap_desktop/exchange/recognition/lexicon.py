"""The words by which tables are recognised, from resources/recognition: data that an administrator extends."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from roadmap_desktop import paths
from roadmap_desktop.domain.naming import Wording
from roadmap_desktop.domain.proposal import Field

if TYPE_CHECKING:
    from collections.abc import Iterable

_FOOTER = re.compile(r"\s[-–—]\s?\d{1,3}\s?[-–—]$")
"""«Официальный сайт … - 2 -»"""
_SIGNS = re.compile(r"[^\w№]|_")


@lru_cache(maxsize=100_000)
def key(text: str) -> str:
    """What a head is compared by: letters, digits and №, so that a head broken by its narrow column is the same."""
    return _SIGNS.sub("", text.casefold().replace("ё", "е"))


def folded(text: str) -> str:
    """A line for comparing its beginning: case, ё and blanks do not matter."""
    return " ".join(text.casefold().replace("ё", "е").split())


@dataclass(frozen=True, slots=True)
class Heads:
    """Wordings of column heads by field."""

    names: dict[str, Field]
    stems: tuple[tuple[tuple[str, ...], Field], ...]
    money: tuple[str, ...]
    plan: frozenset[str]
    fact: frozenset[str]
    responsible: tuple[str, ...]
    milestones: tuple[str, ...]
    executor_roles: tuple[tuple[str, str], ...]

    def field(self, head: str) -> Field | None:
        """The field that a head names: by its whole wording, else by the stem that begins earliest and is longest."""
        words = [word for word in _SIGNS.split(head.casefold().replace("ё", "е")) if word]
        compared = "".join(words)
        if not compared:
            return None
        if compared in self.names:
            return self.names[compared]
        starts = tuple(accumulate(map(len, words[:-1]), initial=0))
        ranked = (
            (min(places), -sum(map(len, stems)), field)
            for stems, field in self.stems
            if (places := _beginnings(stems, compared, starts))
        )
        best = min(ranked, key=lambda found: found[:2], default=None)
        return best[2] if best else None

    def knows(self, head: str) -> bool:
        """Whether a head names a field, or a thing that is kept as an extra field on purpose."""
        return self.is_money(head) or self.field(head) is not None

    def is_money(self, head: str) -> bool:
        """Whether a head speaks of financing, so that years under it are no targets."""
        return any(stem in key(head) for stem in self.money)

    def is_milestone(self, head: str) -> bool:
        """Whether a head speaks of events that show what has come of an activity, where another one names it."""
        return key(head).startswith(self.milestones)

    def role(self, head: str) -> str:
        """The role of the executors in a column, as its head names it; empty for the responsible ones."""
        compared = key(head)
        if any(stem in compared for stem in self.responsible):
            return ""
        return next((role for stem, role in self.executor_roles if compared.startswith(stem)), "")


def _beginnings(stems: tuple[str, ...], compared: str, starts: tuple[int, ...]) -> list[int]:
    """Where each stem begins a word, nothing unless all do: «взаимодействие» is no «действие»."""
    if not all(stem in compared for stem in stems):
        return []
    places = [next((at for at in starts if compared.startswith(stem, at)), -1) for stem in stems]
    return places if min(places) >= 0 else []


@dataclass(frozen=True, slots=True)
class Surroundings:
    """How lines around the tables begin."""

    title: tuple[str, ...]
    caption: tuple[str, ...]
    goals: frozenset[str]
    goals_words: tuple[str, ...]
    abbreviations: frozenset[str]
    note: tuple[str, ...]
    signature: tuple[str, ...]
    total: tuple[str, ...]
    page: tuple[str, ...]
    section: tuple[str, ...]
    section_only: tuple[str, ...]
    section_below: frozenset[str]
    acts: tuple[tuple[str, str], ...]


def begins(text: str, openings: Iterable[str]) -> str:
    """Which of the openings a line begins with, as whole words; empty when with none."""
    line = folded(text)
    for opening in openings:
        rest = line[len(opening) :]
        if line.startswith(opening) and not (rest[:1].isalnum() and opening[-1:].isalnum()):
            return opening
    return ""


def is_page_mark(text: str) -> bool:
    """Whether a line only tells of the page: its number, or that a table goes on."""
    bare = text.strip(" -–—.")
    if _FOOTER.search(text):
        return True
    return bare.isdigit() or (len(bare.split()) <= 4 and bool(begins(bare, surroundings().page)))


@cache
def heads() -> Heads:
    """The wordings of column heads."""
    data = _load("headers.json")
    names: dict[str, Field] = {}
    stems: list[tuple[tuple[str, ...], Field]] = []
    for name, words in data["fields"].items():
        names |= {key(wording): Field(name) for wording in words["names"]}
        stems += [(tuple(map(key, group)), Field(name)) for group in words["stems"]]
    return Heads(
        names,
        tuple(stems),
        tuple(map(key, data["money"])),
        frozenset(map(key, data["plan"])),
        frozenset(map(key, data["fact"])),
        tuple(map(key, data["responsible"])),
        tuple(map(key, data["milestones"])),
        tuple((key(stem), role) for stem, role in data["executor_roles"]),
    )


@cache
def surroundings() -> Surroundings:
    """The openings of lines around the tables."""
    data = _load("surroundings.json")

    def longest_first(name: str) -> tuple[str, ...]:
        return tuple(sorted(map(folded, data[name]), key=len, reverse=True))

    return Surroundings(
        longest_first("title"),
        longest_first("caption"),
        frozenset(map(key, data["goals"])),
        longest_first("goals"),
        frozenset(map(key, data["abbreviations"])),
        longest_first("note"),
        longest_first("signature"),
        longest_first("total"),
        longest_first("page"),
        longest_first("section"),
        longest_first("section_only"),
        frozenset(map(folded, data["section_below"])),
        tuple((stem, kind) for stem, kind in data["acts"]),
    )


@cache
def wording() -> Wording:
    """The words that organisations' names begin with, and those that stand beside them."""
    data = _load("organizations.json")
    return Wording(
        frozenset(data["heads"]),
        frozenset(data["collectives"]),
        tuple((words, role) for words, role in data["roles"]),
        frozenset(data["places"]),
    )


def unit_apart(text: str) -> tuple[str, str, str]:
    """The name of an indicator without the unit at its end, the unit, and how that followed it: «, чел.», « (%)»."""
    match = _unit_ending().search(text)
    name = text[: match.start()].rstrip() if match else text
    return (name, match["unit"], text[len(name) :]) if match and name else (text, "", "")


@cache
def _unit_ending() -> re.Pattern[str]:
    data = _load("units.json")

    def alternatives(name: str) -> str:
        words = sorted(data[name], key=len, reverse=True)
        return "|".join(r"\.?\s?".join(map(re.escape, word.split())) + r"\.?" for word in words)

    unit = rf"(?:(?:{alternatives('multipliers')})\s?)?(?:{alternatives('units')})"
    # «млн куб. м в год», «случаев на 100 тыс. населения», «руб./чел.»
    of_what = r"(?:\s(?:в|на)\s[\w. ]{1,40}|\s?/\s?[\w.]{1,20})?"
    return re.compile(rf"(?:,\s*|\()(?P<unit>{unit}{of_what})\)?\s*$", re.IGNORECASE)


def _load(name: str) -> dict[str, Any]:
    data: dict[str, Any] = json.loads((paths.resources() / "recognition" / name).read_text(encoding="utf-8"))
    return data
