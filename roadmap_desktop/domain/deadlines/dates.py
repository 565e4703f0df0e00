"""What a list of stretches comes to: the units and years that officials leave out are put back, doubts are noted."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from roadmap_desktop.domain.deadlines import units
from roadmap_desktop.domain.deadlines.arrangement import STOPS, arranged
from roadmap_desktop.domain.deadlines.doubts import (
    Doubt,
    edge_doubt,
    end_doubt,
    gap_doubt,
    week_doubt,
    winter_doubt,
    years_doubt,
)
from roadmap_desktop.domain.deadlines.ends import FINER, moments, month_of, order, possible
from roadmap_desktop.domain.deadlines.entries import UNTIL, Entry, entries
from roadmap_desktop.domain.deadlines.types import Moment, Precision, Stretch
from roadmap_desktop.domain.deadlines.words import T

if TYPE_CHECKING:
    from roadmap_desktop.domain.deadlines.cursor import Cursor
    from roadmap_desktop.domain.deadlines.scanning import Token


@dataclass(slots=True)
class Dates:
    """The stretches of a list, what is wrong in its words (code and word), and the ways in which it can be read.

    `choice` names the way taken and `others` the other ways, when the words allow several.
    """

    entries: list[Entry]
    stretches: tuple[Stretch, ...] = ()
    flaws: list[tuple[str, str]] = field(default_factory=list)
    choice: str = ""
    others: list[tuple[str, tuple[Stretch, ...]]] = field(default_factory=list)

    @property
    def later(self) -> bool:
        """Whether something in it lies in the next year."""
        return any(stretch.later for stretch in self.stretches)


def dates(cursor: Cursor) -> Dates | None:
    """The list of stretches that begins here; None, and the cursor where it was, when there is none."""
    start = cursor.at
    listed = entries(cursor)
    if not listed:
        return None
    found = _Resolver(arranged(listed), cursor.tokens).resolved()
    if found is None:
        cursor.at = start
    return found


class _Resolver:
    """Puts back what the entries of one list leave out, and turns them into stretches."""

    def __init__(self, listed: list[Entry], tokens: list[Token]) -> None:
        self._entries = listed
        self._tokens = tokens
        self._atoms = [end for entry in listed for end in entry.ends]
        self._found = Dates(listed)
        self._doubts: list[Doubt] = []
        self._later = any(end.later for end in self._atoms)

    def resolved(self) -> Dates | None:
        """The list in stretches; None when some number in it has no unit."""
        self._give_units()
        if any(end.unit == "number" or (end.unit in {"decade", "week"} and not end.month) for end in self._atoms):
            return None
        self._drop_echo()
        self._give_years()
        self._inherit_prefixes()
        self._check_words()
        made = [self._stretches(index, entry) for index, entry in enumerate(self._entries)]
        self._found.stretches = tuple(stretch for each in made for stretch in each)
        if len(made) > 1 and len(set(self._found.stretches)) < len(self._found.stretches):
            self._found.flaws.append(("deadline.repeated-part", ""))
        gaps = list(gap_doubt(self._entries, self._found.stretches))
        if not gaps and any(entry.before == "" for entry in self._entries[1:]):
            self._found.flaws.append(("deadline.no-sign", ""))
        self._doubts += gaps
        self._settle(made)
        return self._found

    def _settle(self, made: list[list[Stretch]]) -> None:
        """The first doubt names the choice; the same doubt about several entries is one."""
        if not self._doubts:
            return
        first = self._doubts[0]
        other = [list(each) for each in made]
        for doubt in self._doubts:
            if (doubt.choice, doubt.other) == (first.choice, first.other):
                if doubt.entry is None:
                    other = [list(doubt.stretches)]
                    break
                other[doubt.entry] = list(doubt.stretches)
        self._found.choice = first.choice
        self._found.others = [(first.other, tuple(stretch for each in other for stretch in each))]

    def _drop_echo(self) -> None:
        """«2018 год (в течение года)», «сентябрь – май (учебный год)» say the same twice."""
        if len(self._entries) < 2:
            return
        named = [e for e in self._entries if e.a.years or e.edge or e.a.unit not in {"year", "school"}]
        if any(entry.a.years or entry.a.unit != "year" for entry in named):
            self._entries = self._found.entries = named
            self._atoms = [end for entry in named for end in entry.ends]

    def _give_units(self) -> None:
        """«15–17 мая», «I, III кварталы», «первая-вторая декада мая»: the unit and the month stand behind the last."""
        for left, right in pairwise(self._atoms[::-1]):
            left, right = right, left  # noqa: PLW2901 - from the last to the first
            if left.unit == "number" and right.unit in {"day", "quarter", "half", "decade", "week"}:
                left.unit, left.month = right.unit, right.month
            if left.unit == right.unit and left.unit in {"decade", "week"} and not left.month:
                left.month = right.month

    def _give_years(self) -> None:
        """A missing year is that of what follows, else that of what went before."""
        self._lend_years()
        for index, entry in enumerate(self._entries):
            if entry.b is not None and entry.a.years and entry.a.years == entry.b.years and entry.a.year_at < 0:
                self._across_new_year(index, entry)
        for left, right in pairwise(self._atoms):
            if right.unit == "year" and not right.years and len(left.years) == 1:
                right.years = left.years
            elif left.unit == "year" and not left.years and len(right.years) == 1:
                left.years = right.years
            if right.unit in FINER and not right.years and left.years and left.unit in FINER:
                later, told = order(right) < order(left), right.later
                right.plural = left.plural
                right.years, right.later = tuple(year + (told or later) for year in left.years), 0
                if later and not told:
                    self._found.flaws.append(("deadline.missing-year", ""))

    def _lend_years(self) -> None:
        """To what stands before it, a year or «следующего года» behind the last lends itself."""
        fronted = any(end.front for end in self._atoms)
        # «2018 год: март, июнь. Февраль 2019 г.»: what has its year in front needs none of the next sentence.
        own = next((e.a for e in self._entries[1:] if fronted and e.before in STOPS), None)
        for right, left in pairwise(self._atoms[::-1]):
            lends = right.years and right.unit in FINER and not right.front and right is not own
            if lends and not left.years and left.unit in FINER:
                left.years, left.school, left.plural = right.years, right.school, right.plural
            elif right.later and not left.years and not left.later and {left.unit, right.unit} <= FINER:
                # «с 1 октября по 1 марта следующего года» begins in this year.
                left.later = right.later - (order(left) > order(right))

    def _across_new_year(self, index: int, entry: Entry) -> None:
        """«ноябрь – март 2029» begins in the year before, «май – март 2029» is reversed; either way it is asked."""
        a, b = entry.a, entry.b
        assert b is not None
        if order(a) > order(b) and b.between == "range" and not b.school:
            # «ноябрь – март 2018-2019 гг.» is one winter, and as many as there are New Years.
            a.years, b.years = b.years[:-1], b.years[1:]
            a.plural = b.plural = True
            return
        if order(a) <= order(b) or a.school or month_of(a) == month_of(b) or not possible(a) or not possible(b):
            return
        before = tuple(year - 1 for year in b.years)
        if (month_of(a), month_of(b)) == (12, 1):
            a.years = before
            return
        crossing = Stretch(moments(a, before[0])[0], moments(b, b.years[0])[1])
        swapped = Stretch(moments(b, b.years[0])[0], moments(a, b.years[0])[1])
        if month_of(a) >= _AUTUMN:
            a.years = before
            self._doubts.append(Doubt("previous-year", "reversed", (swapped,), index))
        else:
            self._doubts.append(Doubt("reversed", "previous-year", (crossing,), index))

    def _inherit_prefixes(self) -> None:
        """«до 15 января, 15 июля»: the preposition serves both."""
        for left, right in pairwise(self._entries):
            single = left.b is None and right.b is None and right.a.unit == left.a.unit
            serves = left.prefix.startswith("in") or (left.prefix in UNTIL and single)
            if serves and not right.prefix and right.before not in {"", "."}:
                right.prefix = left.prefix
                right.edge = right.edge or left.edge

    def _check_words(self) -> None:
        """Note months in a case that their preposition does not ask for, and flaws of spelling."""
        for entry in self._entries:
            for end, cases in zip(entry.ends, _cases(entry), strict=True):
                token = self._tokens[end.month_at] if end.month_at >= 0 else None
                wanted = cases if end.unit == "month" else "g"
                if token and token.kind is T.MONTH and token.cases and not set(token.cases) & set(wanted):
                    self._found.flaws.append(("deadline.wrong-case", token.text))
                if end.flaw:
                    word = self._tokens[end.number_at].text if end.flaw == "deadline.misspelt" else ""
                    self._found.flaws.append((end.flaw, word))

    def _stretches(self, index: int, entry: Entry) -> list[Stretch]:
        """The stretch of an entry, one for each of its years."""
        last = entry.b or entry.a
        if len(entry.a.years) != len(last.years):
            # «сентябрь 2028 – 2030» where one end has a year more than the other.
            both = (entry.a.years[0] if entry.a.years else None, last.years[-1] if last.years else None)
            stretch = self._stretch(index, entry, *both)
            return [stretch] if stretch else []
        pairs: list[tuple[int | None, int | None]] = list(zip(entry.a.years, last.years, strict=True)) or [(None, None)]
        made = [self._stretch(index, entry, *pair) for pair in pairs]
        found = [stretch for stretch in made if stretch]
        if len(pairs) > 1 and found and not last.plural:
            self._doubts.append(years_doubt(last, found[0], index))
        return found

    def _stretch(self, index: int, entry: Entry, first: int | None, last: int | None) -> Stretch | None:
        impossible = next((end for end in entry.ends if not possible(end)), None)
        if impossible is not None:
            self._found.flaws.append(("deadline.impossible-date", str(impossible.number)))
            return None
        if (first or 2000) not in _LIKELY or (last or 2000) not in _LIKELY:
            unlikely = last if (first or 2000) in _LIKELY else first
            self._found.flaws.append(("deadline.unlikely-year", str(unlikely)))
        begin, begin_end = moments(entry.a, first)
        end = begin_end if entry.b is None else moments(entry.b, last)[1]
        if self._later:
            begin = replace(begin, later=entry.a.later)
            end = replace(end, later=(entry.b or entry.a).later)
        for moment, atom in ((begin, entry.a), (end, entry.b or entry.a)):
            if atom.unit == "day" and not units.exists(moment):
                self._found.flaws.append(("deadline.impossible-date", _spelled(moment)))
                return None
        if entry.a.unit == "week" and entry.b is None:
            self._doubts += week_doubt(entry.a, begin, end, index)
        if entry.a.unit == "season" and entry.b is None:
            self._doubts += winter_doubt(entry.a, begin, end, index)
        return self._placed(index, entry, begin, end)

    def _placed(self, index: int, entry: Entry, begin: Moment, end: Moment) -> Stretch:
        """The stretch that the prepositions, or the label, make of the two moments."""
        if entry.joint == "ended":
            return Stretch(None, end)
        if entry.prefix in UNTIL:
            return Stretch(None, self._until(index, entry, end))
        if entry.prefix == "after" and entry.b is None:
            return Stretch(units.day_after(end), None)
        if entry.joint == "begun" or (entry.prefix == "from" and entry.b is None):
            return Stretch(self._from(entry, begin), None)
        if _vague(entry) or entry.prefix == "after":
            self._found.flaws.append(("deadline.vague", ""))
            self._doubts += edge_doubt(entry, begin, end, index)
        if entry.b is not None and begin == end and entry.a.unit == entry.b.unit:
            self._found.flaws.append(("deadline.repeated-part", ""))
        if entry.joint == "until" and entry.edge_b != "end" and not entry.inclusive:
            self._doubts += end_doubt(begin, end, index)
        return self._ordered(begin, end)

    def _from(self, entry: Entry, begin: Moment) -> Moment:
        """Where «с X» begins: with X, unless it says «с середины X»."""
        if entry.edge in {"middle", "end"}:
            self._found.flaws.append(("deadline.vague", ""))
        if entry.edge == "middle" and begin.precision is Precision.MONTH:
            return Moment(Precision.DAY, begin.year, begin.number, 15)
        return begin

    def _until(self, index: int, entry: Entry, end: Moment) -> Moment:
        """The last day of «до X»: that of X, unless it says «до начала X»; of a month or longer the other is asked."""
        if entry.edge == "beginning" and end.year is not None:
            return units.shifted(units.moment_of(units.first_day(end), Precision.DAY), -1)
        if entry.edge == "middle" and end.precision is Precision.MONTH:
            return Moment(Precision.DAY, end.year, end.number, 15)
        if entry.edge in {"middle", "beginning"} or entry.b is not None:
            self._found.flaws.append(("deadline.vague", ""))
        single = entry.b is None and entry.a.unit not in {"day", "decade", "week", "part"}
        if entry.prefix in {"until", "towards"} and single and not entry.edge and not entry.inclusive:
            self._doubts += end_doubt(None, end, index)
        return end

    def _ordered(self, begin: Moment, end: Moment) -> Stretch:
        """The range the right way round; a reversed one with years is swapped, with a finding."""
        if _in_order(begin, end):
            return Stretch(begin, end)
        self._found.flaws.append(("deadline.reversed", ""))
        return Stretch(end, begin)


_LIKELY = range(1991, 2070)
"""The years that plans speak of; others are slips like 2091 for 2019."""
_AUTUMN = 8
"""From this month on a range that ends earlier in the year is taken to cross the New Year, as school years do."""
_PLAIN = {
    "": "n", "from": "g", "until": "g", "not-after": "g", "after": "g", "towards": "d", "by": "na", "in-p": "p",
    "in-a": "na", "in-g": "g",
}  # fmt: skip


def _cases(entry: Entry) -> list[str]:
    """The cases that the atoms of an entry may stand in."""
    first = "g" if entry.edge else _PLAIN[entry.prefix]
    if entry.b is None:
        return [first]
    if entry.joint == "between":
        return ["i", "i"]
    if entry.edge_b:
        return [first, "g"]
    plain = _PLAIN[entry.prefix] + ("n" if entry.prefix in {"from", "in-g"} or entry.edge else "")
    return [first, {"-": plain, "by": "na", "until": "g"}[entry.joint]]


def _vague(entry: Entry) -> bool:
    if entry.b is None:
        return bool(entry.edge)
    return entry.edge in {"end", "middle"} or entry.edge_b in {"beginning", "middle"}


def _in_order(begin: Moment, end: Moment) -> bool:
    """Whether a range need not be turned round; without years only days of one month can be told."""
    if begin.year is None or end.year is None:
        days = begin.precision is end.precision is Precision.DAY and begin.number == end.number
        return not days or (begin.later, begin.day) <= (end.later, end.day)
    return units.first_day(begin) <= units.last_day(end)


def _spelled(moment: Moment) -> str:
    day = f"{moment.day:02}.{moment.number:02}"
    return f"{day}.{moment.year}" if moment.year else day
