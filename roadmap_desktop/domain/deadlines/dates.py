"""The part of the grammar that reads stretches and lists of them, and puts back what officials leave out of them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from roadmap_desktop.domain.deadlines import units
from roadmap_desktop.domain.deadlines.atoms import Atom, atom
from roadmap_desktop.domain.deadlines.types import Moment, Precision, Stretch
from roadmap_desktop.domain.deadlines.words import T

if TYPE_CHECKING:
    from roadmap_desktop.domain.deadlines.cursor import Cursor
    from roadmap_desktop.domain.deadlines.tokens import Token


@dataclass(slots=True)
class Entry:
    """A stretch as it stands: «с» a «по» b, «до» a, a – b, a.

    `prefix` is from, until, towards, by, after, in (with a case) or empty; `edge` end, beginning or middle; `joint` the
    connector between the ends; `before` what divides it from the entry before: a list sign, "" for nothing at all.
    """

    prefix: str
    edge: str
    a: Atom
    b: Atom | None = None
    joint: str = ""
    before: str = ","
    inclusive: bool = False
    edge_b: str = ""
    prefix_at: int = -1

    @property
    def ends(self) -> tuple[Atom, ...]:
        """Its atoms."""
        return (self.a,) if self.b is None else (self.a, self.b)


@dataclass(slots=True)
class Dates:
    """The stretches of a list, and what is wrong or doubtful in it.

    `choice` names the way taken and `others` the other ways, when the words allow several.
    """

    entries: list[Entry]
    stretches: tuple[Stretch, ...] = ()
    flaws: list[tuple[str, str]] = field(default_factory=list)
    choice: str = ""
    others: list[tuple[str, tuple[Stretch, ...]]] = field(default_factory=list)


def dates(cursor: Cursor) -> Dates | None:
    """The list of stretches that begins here; None, and the cursor where it was, when there is none."""
    start = cursor.at
    if cursor.take(T.WEEKDAY):
        cursor.take(T.COMMA)
    entry = _entry(cursor)
    if entry is None:
        cursor.at = start
        return None
    entries = [entry]
    while following := _next(cursor, entries):
        entries.append(following)
    return _resolved(entries, cursor.tokens)


_LIST = {T.COMMA: ",", T.SEMICOLON: ";", T.AND: "и", T.OR: "или", T.SLASH: "/"}


def _next(cursor: Cursor, entries: list[Entry]) -> Entry | None:
    start = cursor.at
    if cursor.done:
        return None
    sign = cursor.take(*_LIST)
    if sign and sign.kind is T.COMMA:
        sign = cursor.take(T.AND, T.OR) or sign
    before = _LIST[sign.kind] if sign else "." if cursor.token.gap == "." else ""
    cursor.words("а", "также")
    if not sign and len(entries) == 1 and entries[0].a.unit == "year" and entries[0].b is None:
        cursor.take(T.COLON, T.OPEN)
    entry = _entry(cursor) if not cursor.done else None
    if entry is None or (not entry.prefix and not sign and entry.a.unit == "year" and not entry.a.years):
        cursor.at = start
        return None
    entry.before = before
    return entry


def _entry(cursor: Cursor) -> Entry | None:
    start = cursor.at
    prefix = _prefix(cursor)
    edge = _edge(cursor)
    first = atom(cursor)
    if first is None:
        cursor.at = start
        return None
    entry = Entry(prefix, edge, first, prefix_at=start if prefix else -1)
    _second(cursor, entry)
    entry.inclusive = bool(cursor.take(T.INCLUSIVE))
    if not entry.inclusive and cursor.kind_at(1) is T.INCLUSIVE and cursor.take(T.OPEN, T.COMMA):
        cursor.at += 1
        entry.inclusive = bool(cursor.take(T.CLOSE)) or True
    here = cursor.at
    if cursor.take(T.OPEN, T.COMMA) and cursor.take(T.WEEKDAY):
        cursor.take(T.CLOSE)
    else:
        cursor.at = here
    return entry


def _second(cursor: Cursor, entry: Entry) -> None:
    """The other end, if a dash, «по» or «до» leads to one."""
    start = cursor.at
    joints = (T.DASH, T.BY, T.UNTIL) if entry.prefix == "from" or entry.prefix not in {*_UNTIL, "after"} else (T.DASH,)
    joint = cursor.take(*joints)
    if joint is None:
        return
    if joint.kind is T.DASH and entry.prefix == "from":
        joint = cursor.take(T.BY, T.UNTIL) or joint
    edge = _edge(cursor)
    other = atom(cursor)
    # «2018 – I квартал, III квартал» is a year with its parts, but so is «декабрь 2018 – 2019» a range: `_resolved` tells.
    if other is None or (
        joint.kind in {T.BY, T.UNTIL}
        and entry.prefix != "from"
        and entry.a.unit not in {"day", "month", "number", "quarter"}
    ):
        cursor.at = start
        return
    entry.b, entry.edge_b = other, edge
    entry.joint = {T.DASH: "-", T.BY: "by", T.UNTIL: "until"}[joint.kind]


def _prefix(cursor: Cursor) -> str:
    """The prepositions in front: from, until, by, towards, after, in-p, in-a, in-g; "" when none."""
    found = ""
    if (
        cursor.words("в", "срок")
        or cursor.words("в", "сроки")
        or cursor.words("в", "период")
        or cursor.words("на", "период")
    ):
        found = "in-g"
    elif (
        cursor.words("в", "течение")
        or cursor.words("в", "течении")
        or cursor.words("на", "протяжении")
        or cursor.words("период")
    ):
        found = "in-g"
    if cursor.words("не", "позднее") or cursor.words("не", "позже"):
        cursor.words("чем")
        return "until" if cursor.words("до") else "not-after"
    if cursor.words("до"):
        return "until"
    if cursor.words("не", "ранее") or cursor.words("не", "раньше"):
        cursor.words("чем")
        cursor.take(T.FROM)
        return "from"
    token = cursor.take(T.FROM, T.TOWARDS, T.BY, T.AFTER, T.IN)
    if token is None:
        return found
    if token.text == "начиная":
        cursor.take(T.FROM)
    names = {T.FROM: "from", T.TOWARDS: "towards", T.BY: "by", T.AFTER: "after"}
    return names.get(token.kind) or ("in-a" if token.value else "in-p")


def _edge(cursor: Cursor) -> str:
    token = cursor.take(T.END, T.BEGINNING, T.MIDDLE)
    return {T.END: "end", T.BEGINNING: "beginning", T.MIDDLE: "middle"}[token.kind] if token else ""


def _resolved(entries: list[Entry], tokens: list[Token]) -> Dates:
    found = Dates(entries)
    entries = _year_first(entries)
    found.entries = entries
    atoms = [end for entry in entries for end in entry.ends]
    _give_units(atoms)
    if any(
        end.unit == "number" or (end.unit in {"decade", "week", "part"} and not end.month and end.unit != "part")
        for end in atoms
    ):
        return found
    _give_years(entries, atoms, found)
    _inherit_prefixes(entries)
    _check_cases(entries, tokens, found)
    for end in atoms:
        if end.flaw:
            found.flaws.append((end.flaw, tokens[end.number_at].text if end.flaw == "deadline.misspelt" else ""))
    found.stretches = tuple(stretch for entry in entries for stretch in _stretches(entry, found))
    _doubt_gaps(entries, found)
    return found


def _year_first(entries: list[Entry]) -> list[Entry]:
    """«2018 год: март, июнь», «2018 г. – I, III кварталы»: the year in front belongs to all that follow."""
    first = entries[0]
    if first.prefix in {"from", "after", *_UNTIL} or first.a.unit != "year" or not first.a.years:
        return entries
    rest = entries[1:]
    if first.b is not None:
        if first.b.unit == "year" or first.b.years or first.joint != "-":
            return entries
        rest = [Entry("", "", first.b, before=","), *rest]
    ends = [end for entry in rest for end in entry.ends]
    if not ends or any(end.years or end.unit in {"year", "school"} for end in ends):
        return entries
    for end in ends:
        end.years, end.year_at = first.a.years, first.a.year_at
    rest[0].before = ","
    return rest


def _give_units(atoms: list[Atom]) -> None:
    """«15–17 мая», «I, III кварталы», «первая-вторая декада мая»: the unit and the month stand behind the last."""
    for left, right in zip(reversed(atoms[:-1]), reversed(atoms[1:]), strict=True):
        if left.unit == "number" and right.unit in {"day", "quarter", "half", "decade", "week"}:
            left.unit, left.month = right.unit, right.month
        if left.unit == right.unit in {"decade", "week"} and not left.month:
            left.month = right.month


_FINER = {"day", "month", "quarter", "half", "decade", "week", "part", "season", "months"}


def _give_years(entries: list[Entry], atoms: list[Atom], found: Dates) -> None:
    """A missing year is that of what follows, else that of what went before."""
    for left, right in zip(reversed(atoms[:-1]), reversed(atoms[1:]), strict=True):
        if not left.years and left.unit in _FINER and right.years and right.unit in _FINER:
            left.years, left.school = right.years, right.school
    for entry in entries:
        if entry.b is not None and entry.a.years == entry.b.years and entry.a.year_at < 0 and entry.a.years:
            _across_new_year(entry, found)
    for left, right in zip(atoms, atoms[1:], strict=False):
        if right.unit in _FINER and not right.years and left.years and left.unit in _FINER:
            later = _order(right) < _order(left)
            right.years = tuple(year + later for year in left.years)
            if later:
                found.flaws.append(("deadline.missing-year", ""))


def _across_new_year(entry: Entry, found: Dates) -> None:
    """«ноябрь – март 2019»: most likely from the year before; the other way is a reversed range."""
    a, b = entry.a, entry.b
    assert b is not None
    if _order(a) <= _order(b):
        return
    a.years = tuple(year - 1 for year in b.years)
    if a.school:
        a.years = b.years
    elif (_month_of(a), _month_of(b)) != (12, 1):
        found.choice = "previous-year"
        found.others.append(("reversed", ()))


def _order(end: Atom) -> tuple[int, int]:
    return _month_of(end), end.number if end.unit == "day" else 0


def _month_of(end: Atom) -> int:
    sizes = {"quarter": 3, "half": 6}
    if end.unit in sizes:
        return (end.number - 1) * sizes[end.unit] + 1
    return {"season": end.number * 3, "months": 1}.get(end.unit, end.month or end.number)


def _inherit_prefixes(entries: list[Entry]) -> None:
    """«до 15 января, 15 июля»: the preposition serves both."""
    for left, right in zip(entries, entries[1:], strict=False):
        if not right.prefix and right.before not in {"", "."}:
            if left.prefix.startswith("in") or (
                left.prefix in _UNTIL and right.a.unit == left.a.unit and left.b is None and right.b is None
            ):
                right.prefix = left.prefix


_UNTIL = {"until", "not-after", "towards", "by"}
_PLAIN = {
    "": "n",
    "not-after": "g",
    "from": "g",
    "until": "g",
    "after": "g",
    "towards": "d",
    "by": "na",
    "in-p": "p",
    "in-a": "na",
    "in-g": "g",
}


def _check_cases(entries: list[Entry], tokens: list[Token], found: Dates) -> None:
    for entry in entries:
        wanted = [_PLAIN[entry.prefix] if not entry.edge else "g"]
        if entry.b is not None:
            wanted.append(
                {"-": wanted[0] + ("n" if entry.prefix in {"from", "in-g"} else ""), "by": "na", "until": "g"}[
                    entry.joint
                ]
            )
        for end, cases in zip(entry.ends, wanted, strict=True):
            if end.month_at < 0:
                continue
            token = tokens[end.month_at]
            if (
                token.kind is T.MONTH
                and token.cases
                and not set(token.cases) & set(cases if end.unit == "month" else "g")
            ):
                found.flaws.append(("deadline.wrong-case", token.text))


_PRECISIONS = {
    "month": Precision.MONTH,
    "quarter": Precision.QUARTER,
    "half": Precision.HALF_YEAR,
    "year": Precision.YEAR,
}
_SCHOOL_HALVES = {1: (9, 12), 2: (1, 5)}


def moments(end: Atom, year: int | None) -> tuple[Moment, Moment]:
    """The first and the last moment of the atom in that year."""
    if end.school and year is not None:
        return _in_school_year(end, year)
    if end.unit in _PRECISIONS:
        moment = Moment(_PRECISIONS[end.unit], year, 0 if end.unit == "year" else end.number)
        return moment, moment
    if end.unit == "school":
        moment = Moment(Precision.YEAR, year, units.SCHOOL)
        return moment, moment
    if end.unit == "season":
        after = None if year is None else year + (end.number == 4)
        last = end.number * 3 + 2
        return Moment(Precision.MONTH, year, end.number * 3), Moment(Precision.MONTH, after, last - 12 * (last > 12))
    if end.unit == "months":
        return Moment(Precision.MONTH, year, 1), Moment(Precision.MONTH, year, end.number)
    if end.unit == "part" and not end.month:
        moment = Moment(Precision.HALF_YEAR, year, end.number)
        return moment, moment
    first, last = _DAYS[end.unit](end.number)
    return Moment(Precision.DAY, year, end.month, first), Moment(Precision.DAY, year, end.month, last)


_DAYS = {
    "day": lambda number: (number, number),
    "decade": lambda number: (10 * number - 9, 10 * number if number < 3 else 31),
    "week": lambda number: (7 * number - 6, 7 * number) if number < 5 else (25, 31),
    "part": lambda number: (1, 15) if number == 1 else (16, 31),
}


def _in_school_year(end: Atom, year: int) -> tuple[Moment, Moment]:
    if end.unit == "half":
        first, last = _SCHOOL_HALVES[end.number]
        own = year + (end.number == 2)
        return Moment(Precision.MONTH, own, first), Moment(Precision.MONTH, own, last)
    plain = replace(end, school=False)
    return moments(plain, year + (_month_of(plain) < units.SCHOOL))


def _stretches(entry: Entry, found: Dates) -> list[Stretch]:
    """The stretch of an entry, one for each of its years."""
    years: tuple[int | None, ...] = (entry.b or entry.a).years or (None,)
    if entry.b is not None and len(entry.a.years) != len(entry.b.years):
        return _mixed(entry, found)
    made = []
    for index, year in enumerate(years):
        first = entry.a.years[index] if entry.a.years else None
        made.append(_stretch(entry, first, year, found))
    if len(years) > 1 and not (entry.b or entry.a).plural:
        _doubt_years(entry, made, found)
    return [stretch for stretch in made if stretch]


def _doubt_years(entry: Entry, made: list[Stretch | None], found: Dates) -> None:
    """«декабрь 2018-2020»: every December, or from December 2018 to 2020."""
    last = (entry.b or entry.a).years[-1]
    found.choice = "each-year"
    if made[0]:
        whole = Stretch(made[0].start, Moment(Precision.YEAR, last))
        others = (
            (whole,)
            if (entry.b or entry.a).between == "range"
            else (
                made[0],
                *(
                    Stretch(Moment(Precision.YEAR, y), Moment(Precision.YEAR, y))
                    for y in (entry.b or entry.a).years[1:]
                ),
            )
        )
        found.others.append(("whole-years", others))


def _mixed(entry: Entry, found: Dates) -> list[Stretch]:
    """Ends with unlike years: «сентябрь 2018 – 2020» has a year more than it has months."""
    assert entry.b is not None
    stretch = _stretch(
        entry, entry.a.years[0] if entry.a.years else None, entry.b.years[-1] if entry.b.years else None, found
    )
    return [stretch] if stretch else []


def _stretch(entry: Entry, first: int | None, last: int | None, found: Dates) -> Stretch | None:
    begin, begin_end = moments(entry.a, first)
    end = begin_end if entry.b is None else moments(entry.b, last)[1]
    for moment, atom_ in ((begin, entry.a), (end, entry.b or entry.a)):
        if atom_.unit == "day" and not units.exists(moment):
            found.flaws.append(
                (
                    "deadline.impossible-date",
                    f"{moment.day:02}.{moment.number:02}" + (f".{moment.year}" if moment.year else ""),
                )
            )
            return None
    if entry.a.unit == "week":
        found.choice = found.choice or "days"
        found.others = found.others or [("calendar-week", ())]
    if entry.prefix in _UNTIL and entry.joint != "by":
        return Stretch(None, _until(entry, end, found))
    if entry.prefix == "after" and entry.b is None:
        return Stretch(units.day_after(end), None)
    if entry.prefix == "from" and entry.b is None:
        return Stretch(begin, None)
    if entry.edge and entry.b is None:
        found.choice = "whole"
        found.others.append(("part", ()))
    if (
        entry.joint == "until"
        and entry.b is not None
        and entry.edge_b != "end"
        and entry.b.unit not in {"day", "number"}
        and not entry.inclusive
    ):
        _doubt_end(begin, end, found)
    return _ordered(begin, end, found)


def _until(entry: Entry, end: Moment, found: Dates) -> Moment:
    """The last day of «до X»: that of X, unless it says «до начала X»; a month or longer may also be meant without it."""
    if entry.edge == "beginning" and end.year is not None:
        before = units.moment_of(units.first_day(end), Precision.DAY)
        return units.shifted(before, -1)
    if entry.edge == "middle":
        return (
            Moment(Precision.DAY, end.year, units.first_month(end) + max(end.precision.months // 2, 0), 15)
            if end.precision is Precision.MONTH
            else end
        )
    single = entry.b is None and entry.a.unit not in {"day", "decade", "week", "part"}
    if entry.prefix in {"until", "towards"} and not entry.edge and not entry.inclusive and single:
        _doubt_end(None, end, found)
    return end


def _doubt_end(begin: Moment | None, end: Moment, found: Dates) -> None:
    """«до декабря 2018»: with December, as read, or without it."""
    if end.precision is Precision.DAY:
        return
    found.choice = "inclusive"
    if end.year is None:
        found.others.append(("exclusive", ()))
    else:
        found.others.append(("exclusive", (Stretch(begin, units.shifted(end, -1)),)))


def _ordered(begin: Moment, end: Moment, found: Dates) -> Stretch:
    """The range the right way round; a reversed one with years is swapped, with a finding."""
    if begin.year is None or end.year is None or units.first_day(begin) <= units.last_day(end):
        return Stretch(begin, end)
    found.flaws.append(("deadline.reversed", ""))
    return Stretch(end, begin)


def _doubt_gaps(entries: list[Entry], found: Dates) -> None:
    """«Декабрь 2016 Сентябрь 2017»: two stretches with nothing between, or a range that lost its dash."""
    bare = [entry for entry in entries[1:] if entry.before == "" and not entry.prefix]
    if any(entry.before == "или" for entry in entries):
        found.choice, found.others = "list", [("one-of", ())]
    if not bare or len(found.stretches) < 2:
        return
    first, last = found.stretches[0], found.stretches[-1]
    if first.start and last.end:
        found.choice, found.others = "list", [("range", (Stretch(first.start, last.end),))]
