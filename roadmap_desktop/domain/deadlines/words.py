"""The words of deadlines in all their cases, and what each of them is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, auto
from functools import cache

from roadmap_desktop.domain.deadlines.types import Recurrence


class T(IntEnum):
    """What a token is. A number, since sets of kinds are asked for at every step."""

    NUMBER = auto()
    YEAR = auto()
    DATE = auto()
    TIME = auto()
    ORDINAL = auto()
    MONTH = auto()
    QUARTER = auto()
    HALF = auto()
    YEARWORD = auto()
    ACADEMIC = auto()
    DECADE = auto()
    WEEK = auto()
    WEEKDAY = auto()
    SEASON = auto()
    TERM = auto()
    SEASONAL = auto()
    MONTHWORD = auto()
    DAYWORD = auto()
    NTHDAY = auto()
    EVERY = auto()
    EACH = auto()
    TIMES = auto()
    FURTHER = auto()
    CONSTANT = auto()
    FROM = auto()
    UNTIL = auto()
    TOWARDS = auto()
    BY = auto()
    IN = auto()
    AFTER = auto()
    END = auto()
    BEGINNING = auto()
    MIDDLE = auto()
    PART = auto()
    INCLUSIVE = auto()
    AND = auto()
    OR = auto()
    DASH = auto()
    COMMA = auto()
    SEMICOLON = auto()
    SLASH = auto()
    DOT = auto()
    COLON = auto()
    OPEN = auto()
    CLOSE = auto()
    QUOTE = auto()
    SIGN = auto()
    WORD = auto()


@dataclass(frozen=True, slots=True)
class Word:
    """One form of a word: what it is, its number, and the cases it can stand in (n g d a i p; empty: any)."""

    kind: T
    value: int = 0
    cases: str = ""


_SOFT = {"ь": "na", "я": "g", "ю": "d", "ем": "i", "е": "p"}
_HARD = {"": "na", "а": "g", "у": "d", "ом": "i", "е": "p"}
_MAY = {"й": "na", "я": "g", "ю": "d", "ем": "i", "е": "p"}
_STEMS = (
    ("январ", _SOFT), ("феврал", _SOFT), ("март", _HARD), ("апрел", _SOFT), ("ма", _MAY), ("июн", _SOFT),
    ("июл", _SOFT), ("август", _HARD), ("сентябр", _SOFT), ("октябр", _SOFT), ("ноябр", _SOFT), ("декабр", _SOFT),
)  # fmt: skip
_SHORT_MONTHS = ("янв", "фев февр", "мар", "апр", "", "июн", "июл", "авг", "сен сент", "окт", "ноя нояб", "дек")

_FORMS: dict[T, dict[int, str]] = {
    T.QUARTER: {
        0: "квартал квартала кварталу кварталом квартале кварталы кварталов кварталам кварталами кварталах"
        " кв кварт квар квл",
    },
    T.HALF: {
        0: "полугодие полугодия полугодию полугодием полугодии полугодий полугодиям полугодиями полугодиях"
        " полуг пол пг",
    },
    T.YEARWORD: {1: "год года году годом годе г", 2: "годы годов годам годами годах гг"},
    T.ACADEMIC: {0: "учебный учебного учебному учебным учебном учебные учебных учебными уч учебн", 1: "учг угод"},
    T.DECADE: {0: "декада декады декаде декаду декадой декад декадам декадах"},
    T.WEEK: {0: "неделя недели неделе неделю неделей недель неделям неделях нед"},
    T.WEEKDAY: {
        0: "понедельник понедельника понедельнику понедельником понедельнике понедельникам понедельники пн",
        1: "вторник вторника вторнику вторником вторнике вторникам вторники вт",
        2: "среда среды среде среду средой средам ср",
        3: "четверг четверга четвергу четвергом четверге четвергам четверги чт",
        4: "пятница пятницы пятнице пятницу пятницей пятницам пт",
        5: "суббота субботы субботе субботу субботой субботам сб",
        6: "воскресенье воскресенья воскресенью воскресеньем воскресеньям вс",
    },
    T.SEASON: {
        1: "весна весны весне весну весной весною", 2: "лето лета летом лете",
        3: "осень осени осенью", 4: "зима зимы зиме зиму зимой зимою",
    },
    T.SEASONAL: {
        1: "весенний весеннего весеннем весеннее весенние весенних",
        2: "летний летнего летнем летнее летние летних",
        3: "осенний осеннего осеннем осеннее осенние осенних",
        4: "зимний зимнего зимнем зимнее зимние зимних",
    },
    T.TERM: {
        0: "четверть четверти четвертью четвертей четвертям семестр семестра семестру семестром семестре семестры"
        " семестров триместр триместра триместру триместром триместре триместры триместров"
        " модуль модуля модулю модулем модуле",
    },
    T.MONTHWORD: {0: "месяц месяца месяцу месяцем месяце месяцы месяцев месяцам месяцах мес"},
    T.DAYWORD: {0: "день дня дню днем дне дни дней дням днях сутки суток"},
    T.NTHDAY: {0: "число числа числу числом числе чисел числам числах"},
    T.EACH: {0: "каждый каждого каждому каждым каждом каждое каждая каждой каждую каждые каждых"},
    T.TIMES: {1: "раз раза разу р", 2: "дважды", 3: "трижды"},
    T.FURTHER: {0: "далее дальше затем впоследствии потом"},
    T.CONSTANT: {0: "постоянно непрерывно круглогодично бессрочно"},
    # Words that the grammar asks for by themselves: known, so that healing can put them together again.
    T.WORD: {
        0: "постоянной постоянном постоянная постоянного постоянный постоянную постоянные постоянных следующего"
        " следующий следующем следующим отчетным отчетного отчетному отчетный позднее позже ранее раньше течение"
        " течении период периода периоде основе мере необходимости графику планом соответствии утверждения"
        " подписания полгода последующие последующих последующего последний последняя последнее последнего последнюю"
        " последней рабочий рабочего",
    },
    T.FROM: {0: "с со от начиная"},
    T.UNTIL: {0: "до"},
    T.TOWARDS: {0: "к ко"},
    T.BY: {0: "по"},
    T.IN: {0: "в во", 1: "на за"},
    T.AFTER: {0: "после"},
    T.END: {0: "конец конца концу конце концом"},
    T.BEGINNING: {0: "начало начала началу начале началом"},
    T.MIDDLE: {0: "середина середины середине середину серединой"},
    T.PART: {0: "половина половины половине половину половиной"},
    T.INCLUSIVE: {0: "включительно вкл"},
    T.AND: {0: "и"},
    T.OR: {0: "или либо"},
}  # fmt: skip

_ORDINALS = (
    "перв", "втор", "трет", "четверт", "пят", "шест", "седьм", "восьм", "девят", "десят", "одиннадцат", "двенадцат",
    "тринадцат", "четырнадцат", "пятнадцат", "шестнадцат", "семнадцат", "восемнадцат", "девятнадцат", "двадцат",
)  # fmt: skip
_ADJECTIVE = ("ый", "ое", "ая", "ого", "ому", "ым", "ом", "ой", "ую", "ые", "ых", "ыми")
_THIRD = ("ий", "ье", "ья", "ьего", "ьему", "ьим", "ьем", "ьей", "ью", "ьи", "ьих")
_COUNTS = {
    1: "один одного одному одна одной одну", 2: "два две двух", 3: "три трех", 4: "четыре четырех", 5: "пять пяти",
    6: "шесть шести", 7: "семь семи", 8: "восемь восьми", 9: "девять девяти", 10: "десять десяти",
    11: "одиннадцать одиннадцати", 12: "двенадцать двенадцати",
}  # fmt: skip
_JOINED = (
    "протяжении реализации действия выполнения времени программы круглый режиме окончания окончании окончанию"
    " завершения завершении завершению истечения истечении дальнейшем последующем последующие случае порядке"
    " надобности потребности согласно соответственно накануне одновременно незамедлительно немедленно срочно"
    " регулярно систематически периодически периодичностью отопительный отопительного отопительном каникулы"
    " каникул каникулярное каникулярный пятилетие десятилетие осенне весенне зимне летне установленные"
    " установленный указанные получения поступления подписание утверждение заключения календарного календарных"
    " рабочих банковских состоянию между промежуток момента текущего текущем прошедшим истекшим календарный финансового"
    " кварталам полугодиям месяцам регулярной рабочем итогам результатам"
)
JOINED = frozenset(_JOINED.split())
"""Words that the grammar asks for by themselves and that are no words of dates: known where a line break cut them."""
RHYTHMS = (Recurrence.YEARLY, Recurrence.HALF_YEARLY, Recurrence.QUARTERLY, Recurrence.MONTHLY, Recurrence.WEEKLY,
           Recurrence.OTHER)  # fmt: skip
_RHYTHMIC = (
    ("ежегодн",), ("ежеполугодн",), ("ежеквартальн", "поквартальн"), ("ежемесячн", "помесячн"),
    ("еженедельн", "понедельн"), ("ежедневн", "ежесуточн", "ежечасн", "ежесменн"),
)  # fmt: skip
_RHYTHM_ENDS = ("о", "ый", "ая", "ое", "ые", "ого", "ой", "ом", "ую", "ых", "ым")


@cache
def lexicon() -> dict[str, Word]:
    """Every word form that the grammar knows, in small letters and without ё."""
    words = {
        form: Word(kind, value)
        for kind, values in _FORMS.items()
        for value, forms in values.items()
        for form in forms.split()
    }
    for month, ((stem, endings), shorts) in enumerate(zip(_STEMS, _SHORT_MONTHS, strict=True), 1):
        words.update({stem + ending: Word(T.MONTH, month, cases) for ending, cases in endings.items()})
        words.update({short: Word(T.MONTH, month) for short in shorts.split()})
    for number, stem in enumerate(_ORDINALS, 1):
        endings_of = _THIRD if stem == "трет" else (*_ADJECTIVE, "ой") if stem != "втор" else ("ой", *_ADJECTIVE)
        words.update({stem + ending: Word(T.ORDINAL, number) for ending in endings_of})
    for number, forms in _COUNTS.items():
        words.update({form: Word(T.ORDINAL, number) for form in forms.split()})
    for index, stems in enumerate(_RHYTHMIC):
        words.update({stem + end: Word(T.EVERY, index) for stem in stems for end in _RHYTHM_ENDS})
    return words


@cache
def misspellings() -> dict[str, str]:
    """A word with one letter left out → the word; two words with the same remainder cancel each other."""
    found: dict[str, str] = {}
    for word, meaning in lexicon().items():
        if len(word) < 4 or meaning.kind not in _MISSPELT:
            continue
        for index in range(1, len(word)):
            shorter = word[:index] + word[index + 1 :]
            clash = shorter in found and lexicon()[found[shorter]].value != meaning.value
            found[shorter] = "" if clash else found.get(shorter) or word
    return found


_MISSPELT = {T.MONTH, T.QUARTER, T.HALF, T.EVERY, T.CONSTANT, T.DECADE}


def corrected(word: str) -> str:
    """The known word that is one typing error away from an unknown one; "" when none is, or more than one.

    The first letter must be right: officials mistype inside words, and «карта» is not «марта».
    """
    if not 4 <= len(word) <= _LONGEST:
        return ""
    near = misspellings()
    known = lexicon()
    shorter = [word[:index] + word[index + 1 :] for index in range(1, len(word))]
    found = {w for w in (near.get(word), *(near.get(s) for s in shorter)) if w}
    found |= {s for s in shorter if s in known and known[s].kind in _MISSPELT}
    found = {w for w in found if w[0] == word[0] and _one_error(word, w)}
    meanings = {(known[w].kind, known[w].value) for w in found}
    return min(found) if len(meanings) == 1 else ""


def _one_error(word: str, known: str) -> bool:
    if len(known) < 6 and not (sorted(word) == sorted(known) or len(word) > len(known)):
        return False
    return abs(len(word) - len(known)) <= 1


def month_form(month: int, case: str) -> str:
    """The month in a case (n g d a i p), in small letters."""
    stem, endings = _STEMS[month - 1]
    return stem + next(ending for ending, cases in endings.items() if case in cases)


def ordinal_like(word: str, number: int) -> str:
    """Another ordinal in the form of this one: «второго», 3 → «третьего»; the digits where there is no such form."""
    known = lexicon().get(word)
    if known is None or not 1 <= number <= len(_ORDINALS) or not word.startswith(_ORDINALS[known.value - 1]):
        return str(number)
    ending = word[len(_ORDINALS[known.value - 1]) :]
    if known.value == 3:
        ending = dict(zip(_THIRD, _ADJECTIVE_OF_THIRD, strict=True)).get(ending, ending)
    if number == 3:
        return _ORDINALS[2] + dict(zip(_ADJECTIVE_OF_THIRD, _THIRD, strict=True)).get(
            "ый" if ending == "ой" and known.value == 2 else ending, ending
        )
    if number == 2 and ending == "ый":
        ending = "ой"
    elif known.value == 2 and ending == "ой" and number != 2:
        ending = "ый"
    return _ORDINALS[number - 1] + ending


_ADJECTIVE_OF_THIRD = ("ый", "ое", "ая", "ого", "ому", "ым", "ом", "ой", "ую", "ые", "ых")


_LONGEST = 24
"""Letters of the longest word that is compared with known ones."""


@cache
def _skeletons() -> frozenset[str]:
    """Every known word of some length, whole and with any one letter left out."""
    words = [word for word in lexicon() if len(word) > 4]
    return frozenset((*words, *(word[:index] + word[index + 1 :] for word in words for index in range(len(word)))))


_LONG = {T.MONTH, T.EVERY, T.CONSTANT, T.FROM, T.EACH, T.QUARTER, T.HALF, T.SEASON, T.FURTHER, T.INCLUSIVE}


@cache
def _beginnings() -> frozenset[str]:
    """What a cut may have left of a month or a rhythm."""
    words = [word for word, meaning in lexicon().items() if meaning.kind in _LONG]
    return frozenset(word[:length] for word in words for length in range(4, len(word)))


def resembles(word: str) -> bool:
    """Whether an unknown word is one letter away from a known one, be it the first, or what a cut left of one."""
    if not 4 <= len(word) <= _LONGEST or word in lexicon():
        return False
    known = _skeletons()
    return (
        word[1] + word[0] + word[2:] in lexicon()
        or word in known
        or word in _beginnings()
        or any(word[:index] + word[index + 1 :] in known for index in range(len(word)))
    )


def resembles_short_month(word: str) -> bool:
    """Whether a word by itself is one letter away from a month of four or five letters («царт», «зиюль»).

    Too many words are that near to them in a sentence («карта»), so this is asked of a word that stands alone.
    """
    known = lexicon()
    if not 4 <= len(word) <= 6 or word in known:
        return False
    if word[1:] in known and known[word[1:]].kind is T.MONTH:
        return True
    months = (form for form, meaning in known.items() if meaning.kind is T.MONTH and len(form) == len(word))
    return any(sum(a != b for a, b in zip(word, month, strict=True)) == 1 for month in months)
