"""Words that a narrow column or a page broke: put together where the file itself proves the whole word."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_PAIR = re.compile(r"(?<![\w-])([^\W\d_]+(?:-[^\W\d_]+)*) ([а-яё]+)(?![\w-])")
_SHORT_WORDS = frozenset(
    ("а", "без", "бы", "в", "ведь", "вне", "во", "вот", "все", "вы", "да", "для", "до", "ее", "если", "еще", "ещё",
     "же", "за", "и", "из", "из-за", "или", "им", "их", "к", "как", "ко", "ли", "либо", "мы", "на", "над", "нам",
     "нас", "не", "нет", "ни", "но", "ну", "о", "об", "обо", "он", "она", "они", "от", "по", "под", "при", "про",
     "раз", "с", "сам", "со", "так", "там", "те", "то", "той", "тот", "ту", "ты", "у", "уж", "уже", "чем", "что",
     "эта", "эти", "это", "этот", "я", "гг", "год", "года", "ед", "кв", "млн", "пп", "ред", "руб", "рф", "см", "ст",
     "стр", "тыс", "чел", "шт")
)  # fmt: skip
# No Russian word begins like this: a hard or soft sign, ы, and what stands only inside words.
_NO_BEGINNING = re.compile(
    r"[ьъы]|нн|й[нст]|льн(?!а$|у$|ян)|рб|рн|нт|нс|нц|ованн|ирова|ельн(?!ик)|енн|остн|ческ|ющ|ящ(?!ик|ер)|ств(?!ол|ор)"
)
_UNGOVERNED = re.compile(r"(?:[аы]|ия|ов|ть|ый|ая|ое)$")


@dataclass(frozen=True, slots=True)
class Suspect:
    """Two words that may be one, with the suggestion."""

    text: str
    suggestion: str


class Vocabulary:
    """The words of one file, and the broken words that it proves to be whole."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._counts: Counter[str] = Counter()
        self._pairs: Counter[tuple[str, str]] = Counter()
        for text in dict.fromkeys(texts):
            self._counts.update(word.casefold() for word in _WORD.findall(text))
            self._pairs.update((match[1].casefold(), match[2]) for match in _overlapping(text))
        ways = Counter(first + second for first, second in self._pairs)
        self._twice = {whole for whole, count in ways.items() if count > 1}

    def healed(self, text: str) -> str:
        """The text with its broken words put together where the file proves it."""
        if " " not in text:
            return text
        while True:
            for match in _overlapping(text):
                first, second = match[1], match[2]
                if self._is_broken(first.casefold(), second):
                    text = text[: match.start()] + first + second + text[match.end() :]
                    break
            else:
                return text

    def suspects(self, text: str) -> tuple[Suspect, ...]:
        """Broken words that the file does not prove: left as they are, to be looked at by a person."""
        found: list[Suspect] = []
        for match in _overlapping(text):
            first, second = match[1], match[2]
            if _NO_BEGINNING.match(second) and self._counts[second] <= 2 and first.casefold() not in _SHORT_WORDS:
                if found and found[-1].text.endswith(f" {first}"):
                    # Of three pieces in a row the later two are surely one word, the first may be whole.
                    found.pop()
                found.append(Suspect(match[0], first + second))
            elif second in {"о", "об"} and len(first) > 4 and first[-1] in "ое" and self._counts[first.casefold()] < 2:
                # The preposition «о» governs no word in -а, -ы, -ов …: here it is the end of a broken word.
                follower = _WORD.match(text, match.end() + 1)
                if follower and _UNGOVERNED.search(follower[0].casefold()):
                    found.append(Suspect(match[0], f"{first}го" if first.endswith("о") else first + second))
        return tuple(dict.fromkeys(found))

    def _is_broken(self, first: str, second: str) -> bool:
        whole = first + second
        if first in _SHORT_WORDS or second in _SHORT_WORDS or len(whole) < 6:
            return False
        together = self._pairs[first, second]
        apart = (self._counts[first] > together, self._counts[second] > together)
        if whole in self._twice and not any(apart):
            return True
        # Where both halves are words elsewhere too, they may be words here.
        return whole in self._counts and not all(apart)


def _overlapping(text: str) -> Iterable[re.Match[str]]:
    """Every two neighbouring words, the second in lower case; a word may end one pair and begin the next."""
    place = 0
    while match := _PAIR.search(text, place):
        yield match
        place = match.start(2)
