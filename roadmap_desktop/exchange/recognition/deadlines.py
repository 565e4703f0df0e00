"""The one wording of a deadline from the columns that a form has for it: a text, two dates, or marks in periods."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from roadmap_desktop.domain.deadlines import Deadline, Kind, Precision, write
from roadmap_desktop.domain.deadlines.manner import NBSP
from roadmap_desktop.domain.proposal import Field
from roadmap_desktop.exchange.recognition.labels import period_label

if TYPE_CHECKING:
    from roadmap_desktop.exchange.recognition.drafts import ActivityDraft

_PREPOSITION = re.compile(r"(?:с|со|до|к|по|не|в|на|начиная|после|ежегодно|постоянно|весь)\b", re.IGNORECASE)
MARKS = frozenset({"x", "х", "+", "v", "•", "*", "●", "■", "█", "✓", "✔", "√", "да"})
"""What a cell says that only marks its column, in lower case."""


def deadline_text(draft: ActivityDraft) -> str:
    """The deadline as printed; two columns become «с – по», marked months and quarters a list of them."""
    entries = list(dict.fromkeys(draft.entries(Field.DEADLINE)))
    if entries:
        return "; ".join(entries)
    start, finish = draft.text(Field.START), draft.text(Field.FINISH)
    if start and finish:
        return start if start == finish else f"{start} – {finish}"
    if start:
        return _declined(f"с {start}") if _is_bare(start) else start
    if finish:
        return _declined(f"до {finish}") if _is_bare(finish) else finish
    return _marked(draft)


def _declined(text: str) -> str:
    """The words in the case that the preposition asks for: «с мая 2031 г.» of «май 2031 г.»; days need none."""
    reading = Deadline.of(text).reading
    named = [moment for stretch in reading.periods for moment in (stretch.start, stretch.end) if moment]
    if len(named) != 1 or named[0].precision is Precision.DAY:
        return text
    words = write(reading)
    return f"{words[:1].lower()}{words[1:]}".replace(NBSP, " ")


def _is_bare(text: str) -> bool:
    """Whether a date is worded as one of two ends is, so that alone it needs the word for which end it is."""
    return not _PREPOSITION.match(text) and bool(Deadline.of(text).reading.periods)


def is_mark(text: str) -> bool:
    """Whether a cell under a period only marks it."""
    return text.strip().casefold() in MARKS


def speaks_of_time(text: str) -> bool:
    """Whether a cell under a period words a deadline of its own: «до 15 марта», «постоянно»."""
    first = text.split(maxsplit=1)[0]
    timely = first[:1].isdigit() or first[:1].islower() or _PREPOSITION.match(first) or period_label(text)
    return bool(timely) and Deadline.of(text).reading.kind is not Kind.CONDITIONAL


def milestone(text: str) -> bool:
    """Whether a cell under a period says what is to be seen by then."""
    return bool(text.strip("-–— \n")) and not is_mark(text) and not speaks_of_time(text)


def _marked(draft: ActivityDraft) -> str:
    """«март - май, октябрь 2031» from the columns of periods that hold a mark; other cells speak for themselves."""
    runs: list[list[str]] = []
    said: list[str] = []
    running = False
    for column in draft.columns(Field.MARK):
        text = " ".join(draft.texts.get(column.index, [])).strip()
        marked = is_mark(text) or milestone(text)
        if marked and running:
            runs[-1].append(column.label)
        elif marked:
            runs.append([column.label])
        elif text.strip("-–— "):
            said.append(_dated(text, column.label))
        running = marked
    phrases = [run[0] if len(run) == 1 else _range(run[0], run[-1]) for run in runs]
    return ", ".join(dict.fromkeys(phrases + said))


def _dated(text: str, label: str) -> str:
    """A wording under the head of a year, with that year where it names a day or a part of one: «до 1 октября 2031»."""
    bare = label.isdigit() and label not in text
    return f"{text} {label}" if bare and Deadline.of(text).reading.periods else text


def _range(first: str, last: str) -> str:
    """«апрель - июнь 2031», «I - II квартал 2031»: what both ends have in common stands once, behind."""
    opening, closing = first.split(), last.split()
    while len(opening) > 1 and opening[-1] == closing[-(len(first.split()) - len(opening)) - 1]:
        opening.pop()
    return f"{' '.join(opening)} - {last}"
