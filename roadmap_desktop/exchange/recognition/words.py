"""Words that a narrow column or a page broke: put together where the file itself proves the whole word."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from roadmap_desktop.domain.findings import Finding, Fix, Severity
from roadmap_desktop.domain.proposal import Join

if TYPE_CHECKING:
    from collections.abc import Iterable

    from roadmap_desktop.exchange.recognition.drafts import Draft, Trail

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LAST_HALF = re.compile(r"([^\W\d_]+)-$")
_TWO_WORDS = r"([^\W\d_]+(?:-[^\W\d_]+)*) ([а-яё]+)(?![\w-])"
_PAIR = re.compile(rf"(?<![\w-]){_TWO_WORDS}")
_PAIRS = re.compile(rf"(?<![\w-])(?={_TWO_WORDS})")
_ABOUT = frozenset({"о", "об"})
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
    """Two words that are or may be one, and that one."""

    text: str
    suggestion: str


class Vocabulary:
    """The words of one file, and the broken words that it proves to be whole."""

    def __init__(self, texts: Iterable[str], seams: Iterable[tuple[str, str]] = ()) -> None:
        # One search over all texts, each on lines of its own, takes half the time of one for each.
        whole = "\n".join(dict.fromkeys(texts))
        self._counts = Counter[str](_WORD.findall(whole.casefold()))
        self._pairs: Counter[tuple[str, str]] = Counter()
        printed = Counter[tuple[str, str]](_PAIRS.findall(whole))
        for (first, second), count in printed.items():
            self._pairs[first.casefold(), second] += count
        seams = tuple(seams)
        for before, after in seams:
            # A page breaks a word between two cells: the halves stand in the one, then in the other.
            met = f"{before.split()[-1]} {after.split()[0]}" if before.split() and after.split() else ""
            self._pairs.update((first.casefold(), second) for first, second in _PAIRS.findall(met))
        ways = Counter(first + second for first, second in self._pairs)
        twice = {whole for whole, count in ways.items() if count > 1}
        self._broken = {pair for pair in self._pairs if self._is_broken(*pair, twice)}
        self._hyphened = {f"{first}-{second}": first + second for first, second in self._carried(seams)}
        self._suspected = {pair for pair in self._pairs if self._is_suspected(*pair)}
        # Few texts have any such word: the others are passed over by one search.
        self._breaks = _any_of(second for _, second in self._broken)
        self._doubts = _any_of(second for _, second in self._suspected)

    def healed(self, text: str) -> tuple[str, tuple[Suspect, ...]]:
        """The text with its broken words put together where the file proves it, and those words."""
        found: list[Suspect] = []
        for parted, whole in self._hyphened.items():
            if parted in text:
                found.append(Suspect(parted, whole))
                text = text.replace(parted, whole)
        while self._breaks and self._breaks.search(text):
            for match in _overlapping(text):
                if (match[1].casefold(), match[2]) in self._broken:
                    found.append(Suspect(match[0], match[1] + match[2]))
                    text = text[: match.start()] + match[1] + match[2] + text[match.end() :]
                    break
            else:
                break
        return text, tuple(found)

    def suspects(self, text: str) -> tuple[Suspect, ...]:
        """Broken words that the file does not prove: left as they are, to be looked at by a person."""
        if not self._doubts or not self._doubts.search(text):
            return ()
        found: list[Suspect] = []
        for match in _overlapping(text):
            first, second = match[1], match[2]
            if (first.casefold(), second) not in self._suspected:
                continue
            if second in _ABOUT:
                follower = _WORD.match(text, match.end() + 1)
                if follower and _UNGOVERNED.search(follower[0].casefold()):
                    found.append(Suspect(match[0], f"{first}го" if first.endswith("о") else first + second))
                continue
            if found and found[-1].text.endswith(f" {first}"):
                # Of three pieces in a row the later two are surely one word, the first may be whole.
                found.pop()
            found.append(Suspect(match[0], first + second))
        return tuple(dict.fromkeys(found))

    def _carried(self, seams: Iterable[tuple[str, str]]) -> Iterable[tuple[str, str]]:
        """The halves of words that a page parted with a hyphen, and that stand whole elsewhere."""
        for before, after in seams:
            first, second = _LAST_HALF.search(before), _WORD.match(after)
            if first and second and (first[1] + second[0]).casefold() in self._counts:
                yield first[1], second[0]

    def _is_broken(self, first: str, second: str, twice: set[str]) -> bool:
        whole = first + second
        if first in _SHORT_WORDS or second in _SHORT_WORDS or len(whole) < 6:
            return False
        together = self._pairs[first, second]
        apart = (self._counts[first] > together, self._counts[second] > together)
        if whole in twice and not any(apart):
            return True
        # Where both halves are words elsewhere too, they may be words here.
        return whole in self._counts and not all(apart)

    def _is_suspected(self, first: str, second: str) -> bool:
        if second in _ABOUT:
            # The preposition «о» governs no word in -а, -ы, -ов: before one it is the end of a broken word.
            return len(first) > 4 and first[-1] in "ое" and self._counts[first] < 2
        return bool(_NO_BEGINNING.match(second)) and self._counts[second] <= 2 and first not in _SHORT_WORDS


class Mender:
    """Mends texts by the vocabulary of their file; every mending is a join of its row and a finding."""

    def __init__(self, vocabulary: Vocabulary, trail: Trail) -> None:
        self.findings: list[Finding] = []
        self._vocabulary = vocabulary
        self._trail = trail
        self._told: set[tuple[str, str, Suspect]] = set()

    def whole(self, draft: Draft, field: str, text: str, *, alone: bool = True) -> str:
        """The text with its broken words put together; what is only suspected becomes a finding.

        `alone`: the text is all that its field holds, so that the finding can offer the field mended.
        """
        healed, words = self._vocabulary.healed(text)
        if words:
            self._trail.join(draft.place, Join(field, (text,), healed))
        for word in words:
            arguments = (("before", word.text), ("after", word.suggestion))
            code = "recognition.word-joined"
            self.findings.append(self._trail.finding(code, draft, arguments, field, severity=Severity.INFORMATION))
        self.doubt(draft, field, healed, alone=alone)
        return healed

    def doubt(self, draft: Draft, field: str, text: str, *, alone: bool = True) -> None:
        """Tell what looks like a broken word, once in a field, and offer the join; the text stays."""
        for suspect in self._vocabulary.suspects(text):
            if (draft.id, field, suspect) in self._told:
                continue
            self._told.add((draft.id, field, suspect))
            arguments = (("text", suspect.text), ("suggestion", suspect.suggestion))
            fix = Fix(field, text.replace(suspect.text, suspect.suggestion)) if alone else None
            self.findings.append(self._trail.finding("recognition.word-broken", draft, arguments, field, fix=fix))


def _any_of(words: Iterable[str]) -> re.Pattern[str] | None:
    alternatives = "|".join(sorted(set(words)))
    return re.compile(rf"(?<= )(?:{alternatives})(?![\w-])") if alternatives else None


def _overlapping(text: str) -> Iterable[re.Match[str]]:
    """Every two neighbouring words, the second in lower case; a word may end one pair and begin the next."""
    place = 0
    while match := _PAIR.search(text, place):
        yield match
        place = match.start(2)
