"""The part of the grammar that reads stretches as they stand, and lists of them, before anything is put back in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from roadmap_desktop.domain.deadlines.atoms import Atom, atom, second_of_years
from roadmap_desktop.domain.deadlines.words import T

if TYPE_CHECKING:
    from roadmap_desktop.domain.deadlines.cursor import Cursor

UNTIL = {"until", "not-after", "towards", "by"}
"""The prefixes that name an end only."""


@dataclass(slots=True)
class Entry:
    """A stretch as it stands: «с» a «по» b, «до» a, a – b, a.

    `prefix` is from, after, one of UNTIL, in-p, in-a, in-g (with the case it asks for) or ""; `edge` end, beginning or
    middle of the first atom, `edge_b` of the second; `joint` how the second is joined: -, by, until, between, or
    the label of an only one: begun, ended; `before` what divides it from the entry before: a list sign, "" for nothing
    at all.
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


def entries(cursor: Cursor) -> list[Entry]:
    """The list that begins here; empty, and the cursor where it was, when there is none."""
    start = cursor.at
    if cursor.take(T.WEEKDAY):
        cursor.take(T.COMMA)
    entry = _entry(cursor)
    if entry is None:
        cursor.at = start
        return []
    found = [entry]
    while following := _next(cursor, found):
        found.append(following)
    if any(end.unit == "unread" for each in found for end in each.ends):
        cursor.at = start
        return []
    return found


_LIST = {T.COMMA: ",", T.SEMICOLON: ";", T.AND: "и", T.OR: "или", T.SLASH: "/"}


def _next(cursor: Cursor, before: list[Entry]) -> Entry | None:
    """The next member of the list; one of bare year needs a sign before it, or it may be anything."""
    start = cursor.at
    if cursor.ended():
        return None
    sign = cursor.take(*_LIST)
    if sign and sign.kind is T.COMMA:
        sign = cursor.take(T.AND, T.OR) or sign
    divided = _LIST[sign.kind] if sign else "." if not cursor.ended() and cursor.token.gap == "." else ""
    if cursor.kind_at(0) is T.WORD and not cursor.words("а", "также"):
        cursor.any_word("но")
    if not sign and before[-1].a.unit == "year" and cursor.take(T.COLON, T.OPEN, *_ranged(before[-1])):
        divided = ","
    entry = _entry(cursor) if not cursor.ended() else None
    if entry is None or (not entry.prefix and not sign and entry.a.unit == "year" and not entry.a.years):
        cursor.at = start
        return None
    entry.before = divided
    return entry


def _ranged(entry: Entry) -> tuple[T, ...]:
    """A dash behind «2018-2020 гг.» or «2018, 2019 гг.» leads to their part, not to one more year."""
    return (T.DASH,) if entry.b or entry.a.plural else ()


def _entry(cursor: Cursor) -> Entry | None:
    if cursor.kind_at(0) is T.IN and cursor.token.text == "за":
        _reported(cursor)
    start = cursor.at
    worded = T.WORD in cursor.kinds or T.BEGINNING in cursor.kinds
    if worded and (two := _between(cursor) or _begun_and_ended(cursor)):
        two.inclusive = _inclusive(cursor)
        return two
    prefix = _prefix(cursor)
    if prefix:
        cursor.take(T.COLON)
    edge = _edge(cursor)
    first = atom(cursor)
    if first is None:
        cursor.at = start
        return None
    entry = Entry(prefix, edge, first, prefix_at=start if prefix else -1)
    weekdays = T.WEEKDAY in cursor.kinds
    if weekdays:
        _weekday(cursor)
    _second(cursor, entry)
    if entry.b is None and cursor.tokens[start].text == "от":
        cursor.at = start
        return None
    within = T.INCLUSIVE in cursor.kinds and any(t.kind is T.INCLUSIVE for t in cursor.tokens[start : cursor.at])
    entry.inclusive = _inclusive(cursor) or within
    if weekdays:
        _weekday(cursor)
    return entry


def _between(cursor: Cursor) -> Entry | None:
    """«(в период) между 1 и 15 мая», both ends of it."""
    start = cursor.at
    if cursor.take(T.IN):
        cursor.any_word("период", "периоде", "промежуток", "промежутке", "срок", "сроки")
    if cursor.any_word("между") and (first := atom(cursor)) and cursor.take(T.AND) and (second := atom(cursor)):
        return Entry("", "", first, second, joint="between")
    cursor.at = start
    return None


_ENDING = ("окончани", "завершени")
_LABEL_SIGNS = (T.DASH, T.COLON)
_LABEL_WORDS = 3
"""Words that may stand between «начало» and its sign: «начало реализации мероприятия –»."""


def _begun_and_ended(cursor: Cursor) -> Entry | None:
    """«начало – май 2018, окончание – декабрь 2018», «Начало: … Окончание: …»: one stretch; or only one end of it."""
    start = cursor.at
    first = _labelled(cursor, {"", "from", "in-p"}) if cursor.kind_at(0) is T.BEGINNING else None
    here = cursor.at
    if first:
        cursor.take(*_LIST)
        cursor.any_word("дата", "срок")
    ending = cursor.kind_at(0) is T.END or cursor.text_at(0).startswith(_ENDING)
    last = _labelled(cursor, {"", "in-p", *UNTIL}) if ending else None
    if first and last:
        return Entry("", "", first.a, last.a, joint="-")
    if first:
        cursor.at, first.joint = here, "begun"
    elif last:
        last.joint = "ended"
    else:
        cursor.at = start
    return first or last


def _labelled(cursor: Cursor, prefixes: set[str]) -> Entry | None:
    """What stands behind a label and its sign: «окончание работ – до 1 декабря»."""
    start = cursor.at
    cursor.at += 1
    for _ in range(_LABEL_WORDS):
        cursor.take(T.WORD)
    if cursor.take(*_LABEL_SIGNS) and (prefix := _prefix(cursor)) in prefixes and (found := atom(cursor)):
        return Entry(prefix, "", found)
    cursor.at = start
    return None


def _weekday(cursor: Cursor) -> None:
    """Step over «(вс.)» behind a day."""
    if cursor.kind_at(1) is T.WEEKDAY and cursor.take(T.OPEN, T.COMMA):
        cursor.at += 1
        cursor.take(T.CLOSE)


def _reported(cursor: Cursor) -> None:
    """Step over «за I квартал – » in front of a due date: what is reported on is not the deadline."""
    start = cursor.at
    cursor.at += 1
    if (atom(cursor) or cursor.take(T.YEARWORD, T.HALF, T.QUARTER)) and cursor.take(T.DASH, T.COLON):
        here = cursor.at
        if _prefix(cursor) in UNTIL:
            cursor.at = here
            return
    cursor.at = start


def _inclusive(cursor: Cursor) -> bool:
    if cursor.take(T.INCLUSIVE):
        return True
    if cursor.kind_at(1) is T.INCLUSIVE and cursor.take(T.OPEN, T.COMMA):
        cursor.at += 1
        cursor.take(T.CLOSE)
        return True
    return False


_BARE_JOINTS = {"day", "month", "number", "quarter"}
_YEARLESS = {"day", "month", "quarter", "half"}
_JOINTS = {T.DASH: "-", T.BY: "by", T.UNTIL: "until"}


def _second(cursor: Cursor, entry: Entry) -> None:
    """The other end, if a dash, «по» or «до» leads to one."""
    start = cursor.at
    joint = cursor.take(T.DASH) if entry.prefix in {*UNTIL, "after"} else cursor.take(*_JOINTS)
    if joint is None or (joint.gap == "." and joint.kind is not T.DASH and entry.prefix != "from"):
        cursor.at = start
        return
    if joint.kind is T.BY and cursor.words("настоящее", "время"):
        return
    if joint.kind is T.DASH and entry.prefix == "from":
        joint = cursor.take(T.BY, T.UNTIL) or joint
    edge = _edge(cursor)
    other = atom(cursor) or second_of_years(cursor, entry.a)
    worded = joint.kind is not T.DASH and entry.prefix != "from"
    # «ежегодно с 2019 года до 1 февраля»: no part of an unnamed year ends what begins with a year.
    apart = (
        joint.kind is not T.DASH and entry.a.unit == "year" and other and other.unit in _YEARLESS and not other.years
    )
    if other is None or apart or (worded and entry.a.unit not in _BARE_JOINTS):
        cursor.at = start
        return
    entry.b, entry.edge_b, entry.joint = other, edge, _JOINTS[joint.kind]


_DURING = (
    ("в", "течение"), ("в", "течении"), ("в", "теченее"), ("на", "протяжении"), ("втечение",), ("втечении",),
    ("в", "срок"), ("в", "сроки"), ("в", "период"), ("на", "период"), ("период",),
)  # fmt: skip
_WITHIN = {words[0] for words in _DURING}
_NO_PREFIX = {T.MONTH, T.YEAR, T.NUMBER, T.DATE, T.QUARTER, T.HALF, T.ORDINAL, T.SEASON, None}
_NAMES = {T.FROM: "from", T.TOWARDS: "towards", T.BY: "by", T.AFTER: "after"}


def _prefix(cursor: Cursor) -> str:
    """The prepositions in front, as `Entry.prefix` names them."""
    if cursor.kind_at(0) in _NO_PREFIX:
        return ""
    within = cursor.text_at(0) in _WITHIN and any(cursor.words(*words) for words in _DURING)
    found = "in-g" if within else ""
    if cursor.kind_at(1) is T.YEAR and cursor.any_word("весь", "всего"):
        return "in-g"
    if cursor.take(T.UNTIL):
        return "until"
    if cursor.text_at(0) == "не" and (bound := _bound(cursor)):
        return bound
    if cursor.words("по", "состоянию", "на"):
        return "in-a"
    token = cursor.take(T.FROM, T.TOWARDS, T.BY, T.AFTER, T.IN)
    if token is None:
        return found
    if token.text == "начиная":
        cursor.take(T.FROM)
    return _NAMES.get(token.kind) or ("in-a" if token.value else "in-p")


def _bound(cursor: Cursor) -> str:
    """«не позднее (, чем до)», «не ранее (чем с)»."""
    if cursor.words("не", "позднее") or cursor.words("не", "позже"):
        cursor.words(",", "чем")
        cursor.words("чем")
        return "until" if cursor.words("до") else "not-after"
    if cursor.words("не", "ранее") or cursor.words("не", "раньше"):
        cursor.words("чем")
        cursor.take(T.FROM)
        return "from"
    return ""


_EDGES = {T.END: "end", T.BEGINNING: "beginning", T.MIDDLE: "middle"}
_OVER = ("окончания", "завершения", "истечения", "окончанию", "завершению")


def _edge(cursor: Cursor) -> str:
    token = cursor.take(*_EDGES)
    if token:
        return _EDGES[token.kind]
    if cursor.kind_at(0) is not T.WORD:
        return ""
    if cursor.token.text == "последнего" and cursor.kind_at(1) in {T.DAYWORD, T.NTHDAY}:
        cursor.at += 2
        return "end"
    return "end" if cursor.any_word(*_OVER) else ""
