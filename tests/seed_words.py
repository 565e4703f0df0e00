"""What is peculiar to the two seeds, found in their texts: the program must know none of it (architecture.md §4.5)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

# Everyday words of every Russian office text, and the roots that no ending can hide.
COMMON_ABBREVIATIONS = frozenset({"РФ"})
STEMS = ("смолен", "тюмен")
RUN_LENGTH = 4

_WORD = re.compile(r"[а-яёa-z0-9]+(?:-[а-яёa-z0-9]+)*")
_ABBREVIATION = re.compile(r"\b[А-ЯЁа-яё]*[А-ЯЁ][а-яё]?[А-ЯЁ]+\b")
_DATED = re.compile(
    r"\b(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр|квартал)\w* 20\d\d"
)


class SeedWords:
    """The runs of words, abbreviations and dated spellings of the seeds, without their header rows."""

    def __init__(self, seeds: Iterable[str]) -> None:
        # A reader must know the wording of headers: those rows are no peculiarity.
        lines = [line for seed in seeds for line in seed.splitlines() if not line.startswith("№")]
        self.runs = {run for line in lines for run in _runs(line)}
        self.abbreviations = {found for line in lines for found in _ABBREVIATION.findall(line)} - COMMON_ABBREVIATIONS
        self.dated = {found for line in lines for found in _DATED.findall(line.casefold())}

    def found_in(self, text: str) -> Iterator[str]:
        """Everything in the text that only somebody who knows a seed could have written."""
        folded = text.casefold()
        yield from (" ".join(run) for run in _runs(text) if run in self.runs)
        yield from (word for word in _ABBREVIATION.findall(text) if word in self.abbreviations)
        yield from (spelling for spelling in self.dated if spelling in folded)
        yield from (stem for stem in STEMS if stem in folded)


def _runs(text: str) -> Iterator[tuple[str, ...]]:
    words = _WORD.findall(re.sub(r"</?\w+>", "", text).casefold())
    return zip(*(words[i:] for i in range(RUN_LENGTH)), strict=False)
