"""From the elements of a phrase to its reading: what rhythms, dates, marks and tails mean together."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from roadmap_desktop.domain.deadlines import sentences, units
from roadmap_desktop.domain.deadlines.cures import CURED, cure
from roadmap_desktop.domain.deadlines.drafts import Draft, collected
from roadmap_desktop.domain.deadlines.grammar import E, is_label, parse
from roadmap_desktop.domain.deadlines.reading import Alternative, Reading
from roadmap_desktop.domain.deadlines.types import (
    DeadlineFinding,
    Kind,
    Mark,
    Moment,
    Precision,
    Recurrence,
    Rule,
    Stretch,
)
from roadmap_desktop.domain.deadlines.writer import write

_NOTHING = {
    "нет", "х", "x", "б/с", "безсрока", "срокнеустановлен", "неустановлен", "неопределен", "срокнеопределен",
}  # fmt: skip
"""What stands in a cell for «no deadline», without blanks, which layout may have put anywhere."""
_SHORT = 40
_FIGURE = re.compile(r"\d")
LONGEST = 2000
"""Characters of a phrase that are read; what is longer is no deadline, and stays text."""


@lru_cache(maxsize=16384)
def read(text: str) -> Reading:
    """The reading of a phrase; never raises, whatever the text."""
    if len(text) > LONGEST:
        return _unread(text)
    if len(text) < _SHORT and not _FIGURE.search(text) and re.sub(r"[^\w/]", "", text).lower() in _NOTHING:
        return Reading(Kind.AS_NEEDED, tail=text)
    phrase = parse(text)
    if not phrase.tokens and text.strip():
        return _unread(text)
    draft = collected(phrase)
    reading = _read(draft)
    if not (draft.loose or draft.flaws or draft.others):
        draft.loose = sentences.differ(text, reading, read)
    return _with_findings(reading, draft)


def _unread(text: str) -> Reading:
    return Reading(Kind.CONDITIONAL, tail=text, findings=(DeadlineFinding("deadline.unread"),))


def _read(draft: Draft) -> Reading:
    if draft.rhythms or draft.marks or (draft.following_year and draft.lists):
        return _recurring(draft)
    if draft.constant:
        return _continuous(draft)
    if draft.lists:
        return _once(draft)
    if draft.conditional or draft.further or draft.worded:
        return Reading(Kind.CONDITIONAL, tail=draft.phrase.text)
    return Reading(Kind.AS_NEEDED, tail=draft.phrase.text if draft.needed else "")


def _once(draft: Draft) -> Reading:
    stretches = draft.stretches
    kind = Kind.OPEN if stretches and all(s.end is None for s in stretches) else Kind.ONCE
    if (
        draft.further
        and not draft.further_lists
        and not draft.conditional
        and not draft.needed
        and stretches
        and stretches[0].start is not None
        and not _words_after_further(draft)
    ):
        return Reading(Kind.OPEN, (Stretch(stretches[0].start, None),), tail=draft.tail)
    stretches += tuple(stretch for dates in draft.further_lists for stretch in dates.stretches)
    for dates in draft.lists:
        if dates.others:
            draft.choice = dates.choice
            draft.others += [(name, Reading(kind, others)) for name, others in dates.others]
    return Reading(kind, stretches, tail=draft.tail)


def _words_after_further(draft: Draft) -> bool:
    phrase = draft.phrase
    return any(element.kind is E.TEXT and not is_label(phrase, element) for element in phrase.elements)


def _continuous(draft: Draft) -> Reading:
    stretches = tuple(s for s in draft.stretches if not _whole_year_unnamed(s))
    onward = draft.further and bool(stretches)
    for dates in draft.lists:
        if dates.others:
            draft.choice = dates.choice
            draft.others += [(name, Reading(Kind.CONTINUOUS, others, onward=onward)) for name, others in dates.others]
    within = Reading(Kind.CONTINUOUS, stretches, onward=onward, tail=draft.tail)
    if draft.further or draft.others:
        return within
    last = stretches[-1] if stretches else None
    if last is None or last.start is None or last.start != last.end or last.end.precision is Precision.YEAR:
        return within
    tail = _behind_dates(draft, E.CONSTANT)
    if not tail:
        return within
    # «Январь 2018, постоянно»: from then on, or throughout that month?
    draft.choice = "onward"
    draft.others.append(("within", within))
    return replace(within, onward=True, tail=tail)


def _whole_year_unnamed(stretch: Stretch) -> bool:
    """«в течение года», which says nothing beside a rhythm."""
    return (
        stretch.start is not None
        and stretch.start == stretch.end
        and stretch.start.precision is Precision.YEAR
        and stretch.start.year is None
        and not stretch.start.number
    )


_RHYTHM_OF_MARKS = {"": Recurrence.MONTHLY}


def _recurring(draft: Draft) -> Reading:
    reading = _repeating(draft, draft.stretches)
    doubted = [dates for dates in draft.lists if dates.others]
    if len(draft.lists) != 1 or not doubted or draft.others:
        return reading
    # «ежегодно до декабря»: what is doubtful in the dates is so in every year.
    draft.choice = doubted[0].choice
    draft.others = [(name, _repeating(replace(draft, others=[]), stretches)) for name, stretches in doubted[0].others]
    return reading


def _repeating(draft: Draft, dates: tuple[Stretch, ...]) -> Reading:
    rule = _rule(draft)
    stretches = tuple(s for s in dates if not _whole_year_unnamed(s))
    if draft.further and any(stretch.end for stretch in stretches):
        return _onward(draft, rule, stretches)
    dated = [s for s in stretches if s.dated]
    parts = tuple(s for s in stretches if not s.dated)
    lag = int(draft.following_year or any(part.later and _all_later(part) for part in parts))
    if parts or lag:
        rule = replace(rule, parts=rule.parts + tuple(units.of_one_year(part) for part in parts), lag=lag)
    reading = Reading(Kind.RECURRING, rule=rule, tail=draft.tail)
    if every_year := _same_part(rule, dated):
        return replace(reading, rule=every_year)
    for stretch in dated:
        reading = _bounded(draft, reading, stretch)
    _weigh(draft, reading)
    return reading


def _all_later(part: Stretch) -> bool:
    """Whether all of it lies in the next year, unlike «ноябрь – март следующего года»."""
    return all(moment is None or moment.later for moment in (part.start, part.end))


def _weigh(draft: Draft, reading: Reading) -> None:
    """Note what in a rule and its dates does not go together, so that some of it was left out."""
    rule = reading.rule
    assert rule is not None
    if rule.bounded:
        draft.flaws.append(("deadline.missing-year", ""))
    elif any(part.end is None for part in rule.parts):
        draft.flaws.append(("deadline.vague", ""))
    bounds = sum(not s.start or not s.end for dates in draft.lists for s in dates.stretches if s.dated)
    short = any(_part_of_year(stretch) for stretch in rule.within)
    untils = sum(part.start is None for part in rule.parts)
    sparse = rule.every is Recurrence.HALF_YEARLY and untils == 1
    crossed = rule.within and (rule.since or rule.until or (rule.parts and short))
    draft.loose = draft.loose or bounds > 1 + bool(rule.since and rule.until) or bool(crossed) or sparse


def _same_part(rule: Rule, dated: list[Stretch]) -> Rule | None:
    """«ежегодно до 1 июля 2018, 2019, 2020 годов»: one part of consecutive years."""
    parts = {units.yearless(stretch) for stretch in dated}
    years = [named.year for stretch in dated if (named := stretch.start or stretch.end) and named.year]
    consecutive = years == list(range(years[0], years[0] + len(years))) if years else False
    if rule.every is not Recurrence.YEARLY or rule.parts or len(dated) < 2 or len(parts) > 1 or not consecutive:
        return None
    part = parts.pop()
    if not _part_of_year(part):
        return None
    return replace(rule, parts=(part,), since=Moment(Precision.YEAR, years[0]), until=Moment(Precision.YEAR, years[-1]))


def _rule(draft: Draft) -> Rule:
    """The finest rhythm that the words name; marked days say it where no adverb does."""
    counted = [found for found in draft.rhythms if found.yearly]
    every = (
        (counted or draft.rhythms)[0].every
        if draft.rhythms
        else Recurrence(draft.marks_of or ("monthly" if draft.marks else "yearly"))
    )
    if draft.marks_of and every is Recurrence.OTHER:
        every = Recurrence(draft.marks_of)
    if draft.marks and every is Recurrence.WEEKLY:
        # Days of a month do not come every week: one of the two is a slip.
        every, draft.loose = Recurrence(draft.marks_of or "monthly"), True
    weekdays = tuple(day for found in draft.rhythms for day in found.weekdays)
    return Rule(every, marks=tuple(_placed(mark, every, draft) for mark in draft.marks), weekdays=weekdays)


def _placed(mark: Mark, every: Recurrence, draft: Draft) -> Mark:
    """The mark with its month: no month named is this month for a monthly rule, the month after for a longer one."""
    months = every.precision.months if every.precision else 1
    if mark.lag == 99:
        if months > 1:
            draft.choice = "month-after"
            draft.others.append(
                ("last-month", Reading(Kind.RECURRING, rule=Rule(every, marks=(replace(mark, lag=0),))))
            )
        return replace(mark, lag=int(months > 1))
    if mark.lag < -50:
        return replace(mark, lag=mark.lag + 100 - months)
    return mark


def _onward(draft: Draft, rule: Rule, stretches: tuple[Stretch, ...]) -> Reading:
    """«X, далее – ежегодно»: the same part of each later year; a finer rhythm goes on in its own units."""
    named = tuple(s for dates in draft.further_lists for s in dates.stretches if not s.dated)
    parts = named
    if not parts and rule.every is Recurrence.YEARLY and not rule.marks:
        parts = tuple(units.of_one_year(units.yearless(s)) for s in stretches if _part_of_year(s))
    return Reading(Kind.RECURRING, stretches, replace(rule, parts=parts), onward=True, tail=draft.tail)


def _part_of_year(stretch: Stretch) -> bool:
    """Whether it is shorter than a year, so that it can come again in another."""
    named = stretch.start or stretch.end
    if named is None or (named.precision is Precision.YEAR and not named.number):
        return False
    if stretch.start is None or stretch.end is None or stretch.start.year is None or stretch.end.year is None:
        return True
    return (units.last_day(stretch.end) - units.first_day(stretch.start)).days <= 365


def _bounded(draft: Draft, reading: Reading, stretch: Stretch) -> Reading:
    """A rhythm with a dated stretch: its first or last unit, or the stretch within which it repeats."""
    rule = reading.rule
    assert rule is not None
    if stretch.end is None:
        return _since(draft, reading, rule, stretch.start)
    if stretch.start is None:
        return _until(draft, reading, rule, stretch.end)
    unit = rule.every.precision
    if unit is not None and _shorter(stretch, unit) and not rule.parts:
        return _repeated_part(draft, rule, stretch)
    return replace(reading, rule=replace(rule, within=(*rule.within, stretch)))


def _since(draft: Draft, reading: Reading, rule: Rule, start: Moment | None) -> Reading:
    if (
        start is not None
        and rule.every is Recurrence.YEARLY
        and not rule.parts
        and start.precision is not Precision.YEAR
    ):
        # «ежегодно с декабря 2018»: whole years from then on, or every December?
        part = units.yearless(Stretch(start, start))
        draft.choice = "years"
        draft.others.append(("part", Reading(Kind.RECURRING, rule=replace(rule, parts=(part,), since=start))))
    return replace(reading, rule=replace(rule, since=start))


def _until(draft: Draft, reading: Reading, rule: Rule, end: Moment) -> Reading:
    if (
        end.precision is Precision.DAY
        and rule.every is Recurrence.YEARLY
        and not rule.parts
        and (end.number, end.day) != (12, 31)
    ):
        # «ежегодно до 1 марта 2019 года»: a last day, or the day of every year?
        draft.choice = "until"
        draft.others.append(
            ("each-year", Reading(Kind.RECURRING, rule=replace(rule, parts=(units.yearless(Stretch(None, end)),))))
        )
    return replace(reading, rule=replace(rule, until=end))


def _shorter(stretch: Stretch, unit: Precision) -> bool:
    assert stretch.start is not None
    assert stretch.end is not None
    months = units.units_between(units.first_day(stretch.start), units.last_day(stretch.end), Precision.MONTH) + 1
    return months < unit.months


def _repeated_part(draft: Draft, rule: Rule, stretch: Stretch) -> Reading:
    """«Декабрь 2018, ежегодно»: December 2018 and each later one; or only what the words say, once."""
    draft.choice = "onward"
    draft.others.append(("once", Reading(Kind.ONCE, (stretch,))))
    parts = (units.yearless(stretch),) if rule.every is Recurrence.YEARLY else ()
    tail = draft.tail or _behind_dates(draft, E.RHYTHM)
    return Reading(Kind.RECURRING, (stretch,), replace(rule, parts=parts), onward=True, tail=tail)


def _behind_dates(draft: Draft, kind: E) -> str:
    """The rhythm (or «постоянно») that stands behind the dates, as it stands."""
    first, last = draft.phrase.elements[0], draft.phrase.elements[-1]
    if first.kind is not E.DATES or last.kind is not kind:
        return ""
    return draft.phrase.text[draft.phrase.tokens[last.first].start :]


def _with_findings(reading: Reading, draft: Draft) -> Reading:
    findings = list(dict.fromkeys(_findings(reading, draft)))
    others = [(name, other) for name, other in draft.others if other.periods or other.rule]
    if not others:
        return replace(reading, findings=tuple(findings)) if findings else reading
    settled = replace(reading, choice=draft.choice, findings=tuple(findings))
    ways = [Alternative(draft.choice, write(settled), settled)]
    ways += [
        Alternative(name, write(other), replace(other, choice=name, tail=draft.tail, findings=tuple(findings)))
        for name, other in others
    ]
    doubt = DeadlineFinding("deadline.ambiguous", alternatives=tuple(way.text for way in ways))
    return replace(reading, choice=draft.choice, alternatives=tuple(ways), findings=(doubt, *findings))


def _findings(reading: Reading, draft: Draft) -> list[DeadlineFinding]:
    fix = cure(reading, draft) if any(code in CURED for code, _ in draft.flaws) else None
    found = [
        DeadlineFinding(code, (("word", word),) if word else (), fix=fix if code in CURED else None)
        for code, word in dict.fromkeys(draft.flaws)
    ]
    if reading.wants_year:
        found.append(DeadlineFinding("deadline.missing-year"))
    if draft.loose:
        dated = reading.kind not in {Kind.CONDITIONAL, Kind.AS_NEEDED}
        found.append(DeadlineFinding("deadline.partly-read" if dated else "deadline.unread"))
    return found
