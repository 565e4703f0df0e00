"""A wanted reading in the words of the old phrase: its tokens respelled in place, or new words in its own manner."""

from __future__ import annotations

from dataclasses import dataclass, replace

from roadmap_desktop.domain.deadlines import units
from roadmap_desktop.domain.deadlines.atoms import Atom
from roadmap_desktop.domain.deadlines.entries import Entry
from roadmap_desktop.domain.deadlines.grammar import Phrase, parse
from roadmap_desktop.domain.deadlines.manner import Manner
from roadmap_desktop.domain.deadlines.reader import read
from roadmap_desktop.domain.deadlines.reading import Deadline, Reading
from roadmap_desktop.domain.deadlines.scanning import Token
from roadmap_desktop.domain.deadlines.spelling import SHORT_MONTHS, capitals_of, marks_respelled, numeric
from roadmap_desktop.domain.deadlines.types import Kind, Moment, Precision, Stretch
from roadmap_desktop.domain.deadlines.words import T, month_form, ordinal_like
from roadmap_desktop.domain.deadlines.writer import write


def reworded(deadline: Deadline, wanted: Reading, manner: Manner) -> Deadline | None:
    """Words that read back as the wanted reading: the old ones changed where they must be, else new ones."""
    own = manner.shown_by(deadline.text)
    anew, respelled = write(wanted, manner=own), _respelled(deadline, wanted)
    # A list shares units and years among its members: one that is written by rule is written by rule again.
    ruled = len(wanted.periods) > 1 and write(deadline.reading, manner=own) == deadline.text
    for text in (anew if ruled else "", respelled, _appended(deadline, wanted, own), anew):
        worded = _worded(text, wanted, deadline.choice) if text else None
        if worded:
            return worded
    return None


def _worded(text: str, wanted: Reading, choice: str) -> Deadline | None:
    """The text as a deadline, if it reads as wanted; a doubt that was settled before stays settled."""
    chosen = Deadline.of(text, choice)
    if same(chosen.reading, wanted):
        return chosen
    settled = Deadline.of(text, read(text).choice) if choice else Deadline.of(text)
    return settled if same(settled.reading, wanted) else None


def same(one: Reading, other: Reading) -> bool:
    """Whether two readings promise the same, whatever was found in their words."""
    return (one.kind, one.periods, one.rule, one.onward) == (other.kind, other.periods, other.rule, other.onward)


def same_days(one: Reading, other: Reading) -> bool:
    """Whether two readings come to the same days, however exactly they name them: a quarter and its three months."""
    return same(replace(one, periods=()), replace(other, periods=())) and _days(one) == _days(other)


def _days(reading: Reading) -> list[tuple[object, object]]:
    """The first and the last day of each part; a moment without a year stands for itself."""
    return [
        (
            units.first_day(part.start) if part.start and part.start.year else part.start,
            units.last_day(part.end) if part.end and part.end.year else part.end,
        )
        for part in reading.periods
    ]


def _appended(deadline: Deadline, wanted: Reading, manner: Manner) -> str:
    """«Постоянно», a rhythm and «с X» take a bound behind them: the old words stay."""
    old = deadline.reading
    mixed = replace(manner, capital=False)
    text = deadline.text.rstrip()
    if text and old.rule is None and not old.periods and wanted.periods:
        return f"{text} {write(replace(wanted, kind=Kind.ONCE, tail=''), manner=mixed)}"
    if (
        old.kind is Kind.OPEN
        and len(old.periods) == len(wanted.periods) == 1
        and old.periods[0].start == wanted.periods[0].start
    ):
        start, end = wanted.periods[0].start, wanted.periods[0].end
        across = start is not None and end is not None and start.year != end.year
        return f"{text} по {write(Reading(Kind.ONCE, (Stretch(end, end),)), manner=mixed)}" if across else ""
    if old.rule and wanted.rule and old.rule == replace(wanted.rule, since=None, until=None):
        bound = write(
            replace(wanted, rule=replace(wanted.rule, parts=(), marks=(), weekdays=()), tail=""), manner=mixed
        )
        return f"{text}, {bound.partition(', ')[2]}"
    return ""


@dataclass(slots=True)
class _Place:
    """An atom in the text, and the moment that it is to name."""

    atom: Atom
    wanted: Moment
    entry: Entry


def _respelled(deadline: Deadline, wanted: Reading) -> str:
    """The old text with the tokens of the changed ends respelled; "" when its shape cannot carry the wanted reading."""
    phrase = parse(deadline.text)
    if deadline.reading.rule and wanted.rule and deadline.reading.rule.marks and wanted.rule.marks:
        return marks_respelled(phrase, deadline.reading.rule.marks, wanted.rule.marks)
    parts = _parts(wanted)
    entries = [entry for element in phrase.elements if element.dates for entry in element.dates.entries]
    if not parts or len(entries) != len(parts) or any(len(end.years) > 1 for entry in entries for end in entry.ends):
        return ""
    places: list[_Place] = []
    for entry, stretch in zip(entries, parts, strict=True):
        found = _places(entry, _named_by(deadline.choice, entry, stretch))
        if not found:
            return ""
        places += found
    return _Speller(phrase, places).text()


def _parts(reading: Reading) -> tuple[Stretch, ...]:
    if reading.periods:
        return reading.periods
    if reading.rule is None:
        return ()
    bounds = [
        Stretch(m, None) if m is reading.rule.since else Stretch(None, m)
        for m in (reading.rule.since, reading.rule.until)
        if m
    ]
    return (*reading.rule.parts, *reading.rule.within, *bounds)


_UNITS = {
    "day": Precision.DAY,
    "month": Precision.MONTH,
    "quarter": Precision.QUARTER,
    "half": Precision.HALF_YEAR,
    "year": Precision.YEAR,
    "school": Precision.YEAR,
}


def _named_by(choice: str, entry: Entry, stretch: Stretch) -> Stretch:
    """What the words name for the stretch: «до декабря», read without December, names the month after the last."""
    if choice != "exclusive" or stretch.end is None or entry.edge or stretch.end.precision is Precision.DAY:
        return stretch
    return replace(stretch, end=units.shifted(stretch.end, 1))


def _places(entry: Entry, stretch: Stretch) -> list[_Place]:
    """The atoms of an entry with what they are to name; none when the entry has other ends than the stretch."""
    wanted = [moment for moment in (stretch.start, stretch.end) if moment is not None]
    if len(wanted) == 2 and wanted[0] == wanted[1]:
        wanted = wanted[:1]
    if entry.prefix == "after" and entry.b is None and stretch.start:
        wanted = [units.shifted(stretch.start, -1)]
    if len(wanted) != len(entry.ends) or (len(wanted) == 1 and (stretch.start is None) != _is_until(entry)):
        return []
    for end, moment in zip(entry.ends, wanted, strict=True):
        if (
            _UNITS.get(end.unit) is not moment.precision
            or end.school
            or (end.unit == "school") != bool(moment.precision is Precision.YEAR and moment.number)
        ):
            return []
        if (moment.year is None) != (not end.years):
            return []
    return [_Place(end, moment, entry) for end, moment in zip(entry.ends, wanted, strict=True)]


def _is_until(entry: Entry) -> bool:
    return entry.joint == "ended" or entry.prefix in {"until", "not-after", "towards", "by"}


class _Speller:
    """Respells the places of a phrase from the last to the first, so that offsets before stay true."""

    def __init__(self, phrase: Phrase, places: list[_Place]) -> None:
        self._phrase = phrase
        self._tokens = phrase.tokens
        self._places = places
        self._edits: dict[tuple[int, int], str] = {}

    def text(self) -> str:
        """The text with all edits."""
        for index, place in enumerate(self._places):
            following = self._places[index + 1] if index + 1 < len(self._places) else None
            self._number(place)
            self._layers(place, following)
            self._preposition(place)
        text = self._phrase.text
        for (start, end), new in sorted(self._edits.items(), reverse=True):
            text = text[:start] + new + text[end:]
        return text

    def _put(self, token: Token, new: str) -> None:
        old = self._phrase.text[token.start : token.end]
        if new != old:
            self._edits[token.start, token.end] = new

    def _number(self, place: _Place) -> None:
        """Respell the number, the month and the year that the atom shows."""
        end, wanted = place.atom, place.wanted
        if end.first < len(self._tokens) and self._tokens[end.first].kind is T.DATE:
            self._put(self._tokens[end.first], self._date(self._tokens[end.first], wanted))
            return
        if end.unit == "school":
            self._school(end, wanted)
            return
        if end.unit == "year":
            self._put(self._tokens[end.year_at], self._digits(self._tokens[end.year_at], wanted.year or 0))
            return
        if end.number_at >= 0:
            value = wanted.day if end.unit == "day" else wanted.number
            self._put(self._tokens[end.number_at], self._numeral(self._tokens[end.number_at], value))
        if end.month_at >= 0 and self._shows(end, end.month_at):
            self._put(self._tokens[end.month_at], self._month(self._tokens[end.month_at], wanted.number))
        if self._shows(end, end.year_at) and wanted.year is not None:
            self._put(self._tokens[end.year_at], self._digits(self._tokens[end.year_at], wanted.year))

    def _school(self, end: Atom, wanted: Moment) -> None:
        if wanted.year is None:  # «учебный год» alone: nothing of it can be respelled
            return
        self._put(self._tokens[end.year_at], str(wanted.year))
        second = self._tokens[end.year_at + 2] if end.last > end.year_at + 2 else None
        if second is not None and second.kind in {T.YEAR, T.NUMBER}:
            self._put(second, str(wanted.year + 1)[-(second.end - second.start) :])

    def _shows(self, end: Atom, at: int) -> bool:
        """Whether the token belongs to this atom and not to one that it borrows from."""
        return end.first <= at < end.last

    def _layers(self, place: _Place, following: _Place | None) -> None:
        """Write the unit and the year where the next atom no longer lends them, drop them where it does again."""
        if following is None or place.atom.unit != following.atom.unit or place.atom.unit in {"year", "school"}:
            return
        if T.DATE in {self._tokens[place.atom.first].kind, self._tokens[following.atom.first].kind}:
            return
        if following.entry is not place.entry and following.entry.before not in {",", "и"}:
            return
        shows_unit, shows_year = self._shown(place.atom)
        needs_year = place.wanted.year != following.wanted.year
        needs_unit = needs_year or (place.atom.unit == "day" and place.wanted.number != following.wanted.number)
        at = self._after_dot(self._tokens[place.atom.last - 1].end)
        if place.atom.unit != "month" and needs_unit and not shows_unit:
            self._edits[at, at] = self._unit_of(place, following) + (
                self._year_of(place, following) if needs_year else ""
            )
        elif needs_year and not shows_year:
            self._edits[at, at] = self._year_of(place, following)
        elif shows_year and not needs_year and self._was_needed(place, following):
            self._drop(place, keep_unit=place.atom.unit == "month" or needs_unit)
            if place.atom.unit in {"quarter", "half"}:
                self._plural(following)
        elif (
            shows_unit
            and not shows_year
            and not needs_unit
            and place.atom.unit == "day"
            and place.atom.month != following.atom.month
        ):
            self._drop(place, keep_unit=False)

    def _shown(self, end: Atom) -> tuple[bool, bool]:
        unit_at = (
            end.month_at if end.unit in {"day", "month"} else end.number_at + 1 if end.last > end.number_at + 1 else -1
        )
        return self._shows(end, unit_at), self._shows(end, end.year_at)

    @staticmethod
    def _was_needed(place: _Place, following: _Place) -> bool:
        return place.atom.years != following.atom.years

    def _drop(self, place: _Place, *, keep_unit: bool) -> None:
        """Take away the year, and the unit where the next atom names the same."""
        end = place.atom
        last = self._after_dot(self._tokens[end.last - 1].end)
        if keep_unit:
            at = self._tokens[end.year_at - 1].end
            first = at + 1 if self._phrase.text[at : at + 1] == "." and end.unit != "day" else at
        else:
            first = self._tokens[end.number_at].end
        for edit in [edit for edit in self._edits if first <= edit[0] and edit[1] <= last]:
            del self._edits[edit]
        self._edits[first, last] = ""

    def _after_dot(self, at: int) -> int:
        return at + 1 if self._phrase.text[at : at + 1] == "." else at

    def _unit_of(self, place: _Place, following: _Place) -> str:
        """« мая», « квартал», as the next atom spells it."""
        number = self._tokens[following.atom.number_at]
        unit = self._tokens[following.atom.number_at + 1]
        gap = self._phrase.text[number.end : unit.start]
        if place.atom.unit == "day":
            return gap + month_form(place.wanted.number, "g")
        word = self._phrase.text[unit.start : unit.end]
        singular = _SINGULAR.get(word, word)
        self._put(unit, singular)
        if place.entry.prefix == "from" and place.atom is place.entry.a:
            singular = _GENITIVE.get(singular, singular)
        return gap + singular + self._phrase.text[unit.end : self._after_dot(unit.end)]

    def _plural(self, following: _Place) -> None:
        """«II–III кварталы»: the unit that serves two again; «2-3 квартал» is how those write who use plain digits."""
        unit = self._tokens[following.atom.number_at + 1]
        number = self._tokens[following.atom.number_at]
        if following.entry.prefix == "from" or (number.kind is T.NUMBER and "-" not in number.text):
            return
        word = self._phrase.text[unit.start : unit.end]
        self._put(unit, next((plural for plural, one in _SINGULAR.items() if one == word), word))

    def _year_of(self, place: _Place, following: _Place) -> str:
        """« 2018 г.», as the next atom that has one spells it."""
        lender = next(
            (p.atom for p in self._places[self._places.index(following) :] if self._shows(p.atom, p.atom.year_at)), None
        )
        if lender is None or place.wanted.year is None:
            return ""
        token = self._tokens[lender.year_at]
        gap = self._phrase.text[self._tokens[lender.year_at - 1].end : token.start].lstrip(".") or " "
        end = self._after_dot(self._tokens[lender.last - 1].end) if lender.last - 1 > lender.year_at else token.end
        behind = self._phrase.text[token.end : end]
        return (" " if "\n" in gap else gap) + self._digits(token, place.wanted.year) + behind

    def _digits(self, token: Token, year: int) -> str:
        old = self._phrase.text[token.start : token.end]
        digits = len(old) - len(old.lstrip("0123456789"))
        return str(year)[-digits:] + old[digits:]

    def _numeral(self, token: Token, value: int) -> str:
        old = self._phrase.text[token.start : token.end]
        if token.kind is T.ORDINAL:
            return capitals_of(ordinal_like(token.text, value), old)
        digits = old[: len(old) - len(old.lstrip("0123456789"))]
        if token.kind is T.NUMBER and digits and token.value == int(digits):
            return (f"{value:0{len(digits)}}" if digits.startswith("0") else str(value)) + old[len(digits) :]
        if token.roman:
            return ("I", "II", "III", "IV")[value - 1] + ("-" + old.partition("-")[2] if "-" in old else "")
        return str(value)

    def _month(self, token: Token, month: int) -> str:
        old = self._phrase.text[token.start : token.end]
        dotted = self._phrase.text[token.end : token.end + 1] == "." and len(token.text) < 5
        if not token.cases or (dotted and token.text == "май"):
            return capitals_of(SHORT_MONTHS[month - 1], old)
        return capitals_of(month_form(month, token.cases[0]), old)

    def _date(self, token: Token, wanted: Moment) -> str:
        assert token.date is not None
        return numeric(self._phrase.text[token.start : token.end], wanted, token.date)

    def _preposition(self, place: _Place) -> None:
        """«во II квартале», «со II квартала»: the о comes and goes with the numeral."""
        entry = place.entry
        if entry.prefix_at < 0 or place.atom is not entry.a or place.atom.unit not in {"quarter", "half"} or entry.edge:
            return
        token = self._tokens[place.atom.first - 1]
        if token.text not in {"в", "во", "с", "со"} or (token.text in {"во", "со"}) != (place.atom.number == 2):
            return
        old = self._phrase.text[token.start : token.end]
        self._put(token, old[:1] + ("о" if place.wanted.number == 2 else ""))


_SINGULAR = {
    "кварталы": "квартал",
    "кварталах": "квартале",
    "кварталов": "квартала",
    "полугодия": "полугодие",
    "полугодиях": "полугодии",
}
_GENITIVE = {"квартал": "квартала", "полугодие": "полугодия"}
