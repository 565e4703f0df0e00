"""Every convention in every spelling: a deadline reads the same however people type it and layout breaks it."""

from __future__ import annotations

from calendar import monthrange
from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from roadmap_desktop.domain.deadlines import Deadline, Kind, describe, read
from tests.domain.deadlines.cases import Case, cases, period

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

WITHIN = period("2018-01-01..2020-12-31")
YEARS = st.integers(2016, 2029)
MONTHS = ("январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь",
          "декабрь")  # fmt: skip
SHORT = (("янв",), ("фев", "февр"), ("мар",), ("апр",), ("май",), ("июн",), ("июл",), ("авг",), ("сен", "сент"),
         ("окт",), ("ноя", "нояб"), ("дек",))  # fmt: skip
ROMAN = {
    1: ("I", "l", "І", "1", "1-й", "I-й", "первый"),
    2: ("II", "П", "ll", "ІІ", "2", "2-й", "второй"),
    3: ("III", "Ш", "lll", "ІІІ", "3", "3-й", "третий"),
    4: ("IV", "1У", "lV", "ІV", "4", "4-й", "четвертый"),
}
DASHES = st.builds(
    "{}{}{}".format, st.sampled_from(["", " ", "\u00a0"]), st.sampled_from("-‐–—−"), st.sampled_from(["", " ", "\n"])
)
GAPS = st.sampled_from([" ", "\u00a0", "  ", "\n"])


class Unit(NamedTuple):
    """A unit in some spelling: without its year, the days it comes to in a year."""

    text: str
    first: str
    last: Callable[[int], str]


def days(year: int, unit: Unit, last: Unit | None = None, other: int | None = None) -> str:
    """The span from the unit to the last one, of the year or of another."""
    end = last or unit
    return f"{year}-{unit.first}..{other or year}-{end.last(other or year)}"


def _month(number: int) -> st.SearchStrategy[Unit]:
    name = MONTHS[number - 1]
    cut = [word + dot for word in SHORT[number - 1] for dot in ("", ".")]
    texts = st.sampled_from([name, name.capitalize(), name.upper(), *cut])
    return texts.map(
        lambda text: Unit(text, f"{number:02}-01", lambda year: f"{number:02}-{monthrange(year, number)[1]}")
    )


def _part(number: int, months: int, words: tuple[str, ...]) -> st.SearchStrategy[Unit]:
    first, last = (number - 1) * months + 1, number * months
    texts = st.builds("{} {}".format, st.sampled_from(ROMAN[number]), st.sampled_from(words))
    return texts.map(lambda text: Unit(text, f"{first:02}-01", lambda year: f"{last:02}-{monthrange(year, last)[1]}"))


MONTH = st.integers(1, 12).flatmap(_month)
QUARTER = st.integers(1, 4).flatmap(lambda number: _part(number, 3, ("квартал", "кв.", "кв", "КВАРТАЛ")))
HALF = st.integers(1, 2).flatmap(
    lambda number: _part(number, 6, ("полугодие", "п/г")).filter(lambda unit: not unit.text.endswith("й полугодие"))
)
UNIT = st.one_of(MONTH, QUARTER, HALF)
SUFFIX = st.sampled_from(["", " г.", "г.", " г", " года", "\u00a0г.", " ГОДА", "-го года"])
TAILS = st.sampled_from(["", ".", ";", " "])


@st.composite
def broken(draw: st.DrawFn, text: str) -> str:
    """The text with a soft hyphen or a line break inside one of its long words."""
    places = [
        at for at in range(3, len(text) - 2) if text[at - 3 : at + 3].isalpha() and text[at - 3 : at + 3].islower()
    ]
    if not places or not draw(st.booleans()):
        return text
    at = draw(st.sampled_from(places))
    return text[:at] + draw(st.sampled_from(["\n", "\u00ad", "-\n", "\u200b"])) + text[at:]


def found(text: str) -> tuple[list[str], bool]:
    """The spans of the phrase, and whether it is ambiguous."""
    reading = read(text)
    return [str(span) for span in reading.spans(WITHIN)], reading.ambiguous


@given(UNIT, YEARS, GAPS, SUFFIX, TAILS, st.data())
def test_one_unit(unit: Unit, year: int, gap: str, suffix: str, tail: str, data: st.DataObject) -> None:
    text = data.draw(broken(f"{unit.text}{gap}{year}{suffix}{tail}"))
    assert found(text) == ([days(year, unit)], False), text


@given(st.one_of(st.tuples(MONTH, MONTH), st.tuples(QUARTER, QUARTER)), YEARS, DASHES, SUFFIX, st.data())
def test_a_range_in_one_year(pair: tuple[Unit, Unit], year: int, dash: str, suffix: str, data: st.DataObject) -> None:
    one, other = sorted(pair, key=lambda unit: unit.first)
    if one.first == other.first:
        return
    text = data.draw(broken(f"{one.text}{dash}{other.text} {year}{suffix}"))
    assert found(text) == ([days(year, one, other)], False), text


@given(st.tuples(UNIT, UNIT), YEARS, st.integers(1, 3), DASHES, SUFFIX, st.data())
def test_a_range_across_years(
    pair: tuple[Unit, Unit], year: int, later: int, dash: str, suffix: str, data: st.DataObject
) -> None:
    one, other = pair
    text = data.draw(broken(f"{one.text} {year}{suffix}{dash}{other.text} {year + later}{suffix}"))
    assert found(text) == ([days(year, one, other, year + later)], False), text


SIGNS = st.sampled_from([", ", ",", "; ", " и ", ",\n", " , ", " и\n"])


@given(st.lists(UNIT, min_size=2, max_size=4, unique_by=lambda unit: unit.first), YEARS, SIGNS, SUFFIX)
def test_a_list_in_one_year(members: list[Unit], year: int, sign: str, suffix: str) -> None:
    members.sort(key=lambda unit: unit.first)
    text = sign.join(unit.text for unit in members) + f" {year}{suffix}"
    assert found(text) == ([days(year, unit) for unit in members], False), text


EVERY = st.sampled_from(
    ["ежегодно, {}", "{} ежегодно", "{} (ежегодно)", "Ежегодно: {}", "{}, ЕЖЕГОДНО", "ежегодно ({})", "{} каждого года",
     "1 раз в год, {}", "не реже 1 раза в год ({})"]
)  # fmt: skip


@given(UNIT, EVERY, st.data())
def test_every_year(unit: Unit, every: str, data: st.DataObject) -> None:
    text = data.draw(broken(every.format(unit.text)))
    assert found(text) == ([days(year, unit) for year in (2018, 2019, 2020)], False), text


DAYS = st.dates(period("2016-01-01..2016-01-01").start, period("2029-12-31..2029-12-31").start)
UNTIL = st.sampled_from(
    ["до {}", "До {}", "к {}", "не позднее {}", "в срок до {}", "ДО {}", "не позже {}", "по {}", "до {} включительно",
     "до {} (включительно)", "срок – до {}", "Срок исполнения: до {}", "не позднее, чем {}", "- до {}", "{}"]
)  # fmt: skip


GENITIVE = ("января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября",
            "декабря")  # fmt: skip


@given(DAYS, UNTIL, st.integers(0, 5), TAILS)
def test_a_day_and_the_words_before_it(day: date, until: str, way: int, tail: str) -> None:
    month = GENITIVE[day.month - 1]
    spelled = (
        f"{day.day} {month} {day.year} г.",
        f"{day:%d}\u00a0{month}\n{day.year}\u00a0года",
        f"{day:%d.%m.%Y}",
        f"{day.day}.{day.month}.{day:%y} г.",
        f"{day}",
        f"«{day:%d}» {month.upper()} {day.year} г.",
    )[way]
    text = until.format(spelled) + tail
    assert found(text) == ([f"{day}..{day}" if until == "{}" else f"..{day}"], False), text


@given(DAYS, st.integers(1, 400), st.integers(0, 6), DASHES)
def test_a_range_of_days(start: date, length: int, way: int, dash: str) -> None:
    end = start + timedelta(days=length)
    one, other = GENITIVE[start.month - 1], GENITIVE[end.month - 1]
    if way > 3 and start.year != end.year:
        return
    text = (
        f"с {start.day} {one} {start.year} г. по {end.day} {other} {end.year} г.",
        f"{start:%d.%m.%Y}{dash}{end:%d.%m.%Y}",
        f"с {start:%d.%m.%y} по {end:%d.%m.%y}",
        f"{start.day} {one} {start.year} года{dash}{end.day} {other} {end.year} года",
        f"с {start.day} {one} по {end.day} {other} {end.year} года",
        f"{start:%d.%m}{dash}{end:%d.%m.%Y}",
        f"в период с {start:%d.%m} по {end:%d.%m.%Y} г.",
    )[way]
    assert found(text) == ([f"{start}..{end}"], False), text


NUMERALS = st.integers(1, 4).flatmap(lambda number: st.tuples(st.just(number), st.sampled_from(ROMAN[number])))


@given(
    NUMERALS, NUMERALS, YEARS, st.one_of(DASHES, SIGNS), st.sampled_from(["кв.", "квартал", "кварталы", "КВ"]), SUFFIX
)
def test_quarters_that_share_their_word(
    one: tuple[int, str], other: tuple[int, str], year: int, sign: str, word: str, suffix: str
) -> None:
    (first, spelled), (last, written) = sorted((one, other))
    if first == last or (sign.strip() == "-" and "\n" in sign and not sign.startswith(" ")):
        return  # «I-⏎II» may have been one numeral, which is asked
    ends = [f"{3 * number:02}-{monthrange(year, 3 * number)[1]}" for number in (first, last)]
    starts = [f"{3 * number - 2:02}-01" for number in (first, last)]
    text = f"{spelled}{sign}{written} {word} {year}{suffix}"
    if sign.strip(" ,;и\n"):
        assert found(text) == ([f"{year}-{starts[0]}..{year}-{ends[1]}"], False), text
    else:
        spans = [f"{year}-{start}..{year}-{end}" for start, end in zip(starts, ends, strict=True)]
        assert found(text) == (spans, False), text


@given(UNIT, YEARS, st.sampled_from(["с {} {}", "начиная с {} {}", "не ранее {} {} г."]))
def test_an_open_start(unit: Unit, year: int, opening: str) -> None:
    text = opening.format(unit.text, year)
    assert found(text) == ([f"{year}-{unit.first}.."], False), text
    assert read(text).kind is Kind.OPEN


TABLES = [case for name in ("seeds", "phrases", "rows", "later", "unseen", "judged") for case in cases(f"{name}.tsv")]
TOLD = [case for case in TABLES if case.ambiguous == "no" and case.text.strip() and not read(case.text).findings]
TOLD = [case for case in TOLD if not case.text.startswith("1. ")]  # a list number behind a label is none
LAYOUTS: list[Callable[[str], str]] = [
    str.upper,
    str.lower,
    lambda text: text.replace(" ", "\u00a0"),
    lambda text: text.replace(" ", "  "),
    lambda text: text.replace(" ", "\n"),
    lambda text: text.replace("-", "—").replace("–", "—"),
    lambda text: text.replace("—", "−").replace("–", "−"),
    lambda text: text.replace("\n", "\r\n"),
    lambda text: text + ".",
    lambda text: text + ";\n",
    lambda text: text if "(" in text else f"({text})",
    lambda text: f"Срок: {text}",
]


@given(st.sampled_from(TOLD), st.sampled_from(LAYOUTS), st.data())
def test_layout_changes_no_reading(case: Case, layout: Callable[[str], str], data: st.DataObject) -> None:
    text = data.draw(broken(layout(case.text)))
    described = describe(Deadline.of(text), case.period)
    assert (described["kind"], described["recurrence"]) == (case.kind, case.recurrence), text
    assert (described["spans"], described["ambiguous"]) == (case.spans, False), text
