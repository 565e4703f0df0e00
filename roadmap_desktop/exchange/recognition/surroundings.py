"""What stands around the tables: title, approval block, goals, abbreviations, notes."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

from roadmap_desktop.domain.deadlines import Period
from roadmap_desktop.domain.model import Abbreviation, Act, Goal, new_id
from roadmap_desktop.domain.proposal import RowClass
from roadmap_desktop.exchange.recognition.lexicon import begins, folded, is_page_mark, key, surroundings
from roadmap_desktop.exchange.recognition.phrases import opens_mid

if TYPE_CHECKING:
    from roadmap_desktop.exchange.recognition.drafts import Place

_SAID = re.compile(r":|\s[–—-]\s")
_GOAL = re.compile(r"(?P<number>\d+(?:\.\d+)*)[.)]?\s+(?P<text>\S.*)", re.DOTALL)
_ABBREVIATION = re.compile(r"[-–—•*\s]*(?P<short>\S.*?)\s+[–—-](?:\s+(?P<full>.*))?", re.DOTALL)
_ACT = re.compile(
    r"(?P<kind>{kinds})\w*\s+(?P<body>.*?)\s*\bот\s+(?P<date>[^№]*?)\s*(?:№|N[so]?\b)\s*(?P<number>[^\s,;()]+)",
    re.IGNORECASE | re.DOTALL,
)
_WORDY_DATE = re.compile(r"(\d{1,2})[»”\x22]?\s+([а-я]+)\s+(\d{4})", re.IGNORECASE)
_DIGIT_DATE = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
# A line of a passport («Куратор: …») is no more of the title.
_ENTRY = re.compile(r"[А-ЯЁ][^:«»]{2,40}:\s+\S")
_KIND = re.compile(r"(?:ая|ый|ий)$", re.IGNORECASE)
# Where and when it was printed, or what day it shows, stands below a title.
_IMPRINT = re.compile(
    r"(?:г|гор|с|п|пос|пгт)\.?\s?[А-ЯЁ][\w. -]{2,30}|20\d\d(?:\s*(?:г\.?|год))?|"
    r"\(?(?:по состоянию на|составлен\w*) .*|Общие положения|Пояснительная записка"
)
_TERM = re.compile(r"(?:срок|период)\w*\b", re.IGNORECASE)
_MONTHS = ("янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек")
_YEARS = re.compile(
    r"(?P<first>20\d\d)\s*(?:[-‐‑‒–—−/]|\s(?:по|до|и)\s)\s*(?P<last>20\d\d|\d\d(?=\s*уч))|"
    r"(?:\b(?:на|за|в)\s+|(?<![а-я\d.]\s)(?<!\.))(?P<only>20\d\d)\s*(?:г\b|год)",
    re.IGNORECASE,
)


@dataclass(slots=True)
class TextLine:
    """A line around the tables; `gap` when a blank row stands above it, `right` when it stands in the right half."""

    place: Place
    text: str
    bold: bool = False
    gap: bool = False
    right: bool = False


@dataclass(slots=True)
class Frame:
    """What the lines around the tables came to."""

    title: str = ""
    title_elsewhere: str = ""
    captions: list[str] = field(default_factory=list)
    goals: list[Goal] = field(default_factory=list)
    goals_heading: str = ""
    abbreviations: list[Abbreviation] = field(default_factory=list)
    abbreviations_heading: str = ""
    notes: list[str] = field(default_factory=list)
    classes: list[tuple[Place, RowClass]] = field(default_factory=list)


class Framer:
    """Reads the lines before and after the tables, one after another; each line may go on with the one above."""

    def __init__(self) -> None:
        self.frame = Frame()
        self.within = RowClass.NOTE

    def take(self, line: TextLine, *, before_table: bool) -> RowClass:
        """Class one line and keep what it says."""
        if line.gap and self.within in {RowClass.TITLE, RowClass.CAPTION} and not opens_mid(line.text):
            self.within = RowClass.NOTE
        kind = self._class_of(line, before_table=before_table)
        self._keep(kind, line)
        self.within = kind
        self.frame.classes.append((line.place, kind))
        return kind

    def begin_plan(self) -> None:
        """A sheet of activities begins: its own title goes before that of a sheet of something else."""
        frame = self.frame
        frame.title, frame.title_elsewhere = "", frame.title

    def pause(self) -> None:
        """A table begins: the next line goes on with nothing above."""
        self.within = RowClass.NOTE

    def _class_of(self, line: TextLine, *, before_table: bool) -> RowClass:
        bare = key(line.text.strip(" :"))
        words = surroundings()
        if bare in words.abbreviations:
            return RowClass.ABBREVIATION
        if bare in words.goals and not self.frame.goals:
            return RowClass.GOAL
        if self.within is RowClass.ABBREVIATION and (_ABBREVIATION.fullmatch(line.text) or not line.gap):
            return RowClass.ABBREVIATION
        if self.within is RowClass.GOAL and (_GOAL.fullmatch(line.text) or not line.gap):
            return RowClass.GOAL
        if begins(line.text, words.goals_words) and _SAID.search(line.text[:40]):
            return RowClass.NOTE
        return self._class_before(line) if before_table else self._class_after(line)

    def _class_before(self, line: TextLine) -> RowClass:
        words = surroundings()
        if begins(line.text, words.caption) or folded(line.text) == "проект":
            return RowClass.CAPTION
        worded = _opens_title(line.text)
        opening = not self.frame.title and (line.bold or worded)
        if opening and (not line.right or (line.bold and worded)):
            return RowClass.TITLE
        if self.within is RowClass.TITLE and (_ENTRY.match(line.text) or _IMPRINT.fullmatch(line.text)):
            return RowClass.NOTE
        if self.within in {RowClass.TITLE, RowClass.CAPTION}:
            return self.within
        return RowClass.CAPTION if line.right else RowClass.NOTE

    def _class_after(self, line: TextLine) -> RowClass:
        words = surroundings()
        if is_page_mark(line.text):
            return RowClass.PAGE
        if begins(line.text, words.total):
            return RowClass.TOTAL
        return RowClass.SIGNATURE if begins(line.text, words.signature) else RowClass.NOTE

    def _keep(self, kind: RowClass, line: TextLine) -> None:
        frame = self.frame
        match kind:
            case RowClass.TITLE:
                frame.title = f"{frame.title} {line.text}".strip()
            case RowClass.CAPTION:
                frame.captions.append(line.text)
            case RowClass.GOAL:
                self._keep_goal(line)
            case RowClass.ABBREVIATION:
                self._keep_abbreviation(line)
            case RowClass.PAGE:
                pass
            case _:
                frame.notes.append(line.text)

    def _keep_goal(self, line: TextLine) -> None:
        frame = self.frame
        if self.within is not RowClass.GOAL:
            frame.goals_heading = line.text
        elif match := _GOAL.fullmatch(line.text):
            frame.goals.append(Goal(new_id(), match["number"], match["text"]))
        elif frame.goals:
            last = frame.goals[-1]
            frame.goals[-1] = Goal(last.id, last.number, f"{last.text} {line.text}")
        else:
            frame.goals.append(Goal(new_id(), "", line.text))

    def _keep_abbreviation(self, line: TextLine) -> None:
        frame = self.frame
        match = _ABBREVIATION.fullmatch(line.text)
        if self.within is not RowClass.ABBREVIATION:
            frame.abbreviations_heading = line.text
        elif match:
            frame.abbreviations.append(Abbreviation(new_id(), match["short"], match["full"] or ""))
        elif frame.abbreviations:
            last = frame.abbreviations[-1]
            frame.abbreviations[-1] = Abbreviation(last.id, last.short, f"{last.full} {line.text}")
        else:
            frame.notes.append(line.text)


def _opens_title(text: str) -> bool:
    """Whether a line begins as titles do, maybe behind words that say of what kind: «Региональная дорожная карта»."""
    whole = text.split()
    kinds = next((i for i, word in enumerate(whole) if not _KIND.search(word)), len(whole))
    return any(begins(" ".join(whole[i:]), surroundings().title) for i in range(min(kinds, 3) + 1))


def act_of(captions: list[str]) -> Act:
    """The legal act that an approval block names; empty parts where it leaves blanks."""
    text = " ".join(" ".join(captions).split())
    text = re.sub(r"\((?:в ред|с изм)[^)]*\)?", " ", text, flags=re.IGNORECASE)
    kinds = dict(surroundings().acts)
    pattern = re.compile(_ACT.pattern.replace("{kinds}", "|".join(kinds)), _ACT.flags)
    match = pattern.search(text)
    if not match:
        return Act()
    number = match["number"].strip("_ ")
    return Act(kinds[match["kind"].casefold()], match["body"].strip(), _date(match["date"]), number)


def _date(text: str) -> date | None:
    wordy, digits = _WORDY_DATE.search(text), _DIGIT_DATE.search(text)
    try:
        if digits:
            return date(int(digits[3]), int(digits[2]), int(digits[1]))
        if wordy:
            month = next(i for i, stem in enumerate(_MONTHS, 1) if wordy[2].casefold().startswith(stem))
            return date(int(wordy[3]), month, int(wordy[1]))
    except (ValueError, StopIteration):
        return None
    return None


def period_of_notes(notes: list[str]) -> Period | None:
    """The period that a line of a passport names («Срок реализации: 2031–2034 годы»)."""
    # The term may stand in a cell of its own beside its name.
    named = (text for pair in pairwise([*notes, ""]) if _TERM.match(pair[0]) for text in pair)
    return next((found for text in named if (found := period_of(text))), None)


def period_of(title: str) -> Period | None:
    """The whole years that a title names («на 2018-2020 годы»), or its school year."""
    match = _YEARS.search(title)
    if not match:
        return None
    first, last = int(match["only"] or match["first"]), int(match["only"] or match["last"])
    last += first // 100 * 100 if last < 100 else 0
    if last < first:
        return None
    school_year = last == first + 1 and re.search(r"\bуч", title[match.start() :])
    if school_year:
        return Period(date(first, 9, 1), date(last, 8, 31))
    return Period(date(first, 1, 1), date(last, 12, 31))
