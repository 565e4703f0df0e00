"""Cuts a phrase into tokens: dates, numbers, Roman numerals in any letters, words, signs; drops the time of day."""

from __future__ import annotations

import re
from dataclasses import dataclass

from roadmap_desktop.domain.deadlines.words import T, lexicon

Date = tuple[int | None, int, int | None]
"""Year, month, day; a missing one is None."""


@dataclass(slots=True)
class Token:
    """One token: what it is, where it stands in the original text, and what its spelling shows.

    `roman` is the number that it would be as a Roman one, look-alike letters included; `gap` is what stood before it:
    nothing, a blank or a line break; `flaw` is the code of the finding that its spelling deserves.
    """

    kind: T
    text: str
    start: int
    end: int
    value: int = 0
    cases: str = ""
    roman: int = 0
    date: Date | None = None
    gap: str = ""
    flaw: str = ""


MOST = 160
"""Tokens of a phrase; what has more is no deadline, and is not cut at all."""
_LATIN = str.maketrans("aceopxykmthbu", "асеорхукмтнви")
_ALIKE = str.maketrans("іїуl|1", "iiviii")

# The text comes in small letters. Alternatives that begin with a digit stand behind one look at it, as most have none.
_SCAN = re.compile(
    r"""
    (?=\d)(?:
        (?P<iso>(?<!\d)(?:19|20)\d\d-\d\d-\d\d(?:t\d\d:\d\d(?::\d\d)?)?(?!\d))
      | (?P<dmy>(?<!\d)\d{1,2}\s?[.]\s?\d{1,2}\s?[.]\s?(?:(?:19|20)\d\d|\d\d)(?!\d)
          |(?<!\d)\d{1,2}([/-])\d{1,2}\3(?:19|20)\d\d(?!\d))
      | (?P<ymd>(?<!\d)(?:19|20)\d\d\.\d{1,2}\.\d{1,2}(?!\d))
      | (?P<time>\d{1,2}:\d\d(?::\d\d)?|(?:[01]?\d|2[0-3])-00(?!\d)|\d{1,2}\s?ч\b\.?(?:\s?\d\d\s?мин[а-я]*)?
          |\d{1,2}(?=\sдо\s\d{1,2}\sчас)|\d{1,2}[.-]\d\d(?=\s?(?:ч\b|час))|\d{1,2}\s(?=час)
          |\d\d\.(?:00|[3-5]\d)(?![\d.]))
      | (?P<my>(?<![\d.])(?:0?[1-9]|1[0-2])[./](?:19|20)\d\d(?!\d))
      | (?P<ym>(?<!\d)(?:19|20)\d\d[-./](?:0[1-9]|1[0-2])(?!\d|\s?г))
      | (?P<dm>(?<![\d.])(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])(?!\d|\.\d))
      | (?P<year>(?<!\d)(?:19|20)\d\d(?!\d))
      | (?P<typed>(?<![а-яa-z\d])2[oо0][\doо]{2}(?![а-яa-z\d]))
    )
  | (?=[1ilі|vу])(?P<roman>
        (?:[1il|і]{0,3}[vу]|[ilі|]{1,4}|1{0,3}[ilі|]{1,3})(?![а-яa-z0-9])|[ivl]{1,4}(?=[а-я]{2}|п/))
  | (?P<number>\d+)
  | (?P<years>г\.?\s?г\.?(?![а-я]))
  | (?P<short>п\s?/\s?г|кв-л[а-я]{0,2}|уч\.?\s?г\.?(?![а-я]))
  | (?P<word>[а-яіїa-z]+)
  | (?P<dash>-+)
  | (?P<sign>[,;/.:()\[\]"№+*])
  | (?P<other>\S)
    """,
    re.VERBOSE,
)
_SIGNS = {
    ",": T.COMMA, ";": T.SEMICOLON, "/": T.SLASH, ".": T.DOT, ":": T.COLON,
    "(": T.OPEN, "[": T.OPEN, ")": T.CLOSE, "]": T.CLOSE, '"': T.QUOTE,
}  # fmt: skip
_SUFFIX = re.compile(r"(?:го|ого|его|ему|ем|ий|ье|ья|ый|ой|й|ое|е|ая|я|му|ому|ом|м|ую|ю|ых|х|ти|ми)")
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5}


def cut(plain: str) -> list[Token]:
    """The tokens of a text in small letters; none when it has too many to be a deadline."""
    found: list[Token] = []
    last = 0
    stop = False
    for match in _SCAN.finditer(plain):
        between = plain[last : match.start()]
        gap = "\n" if "\n" in between else " " if between else ""
        last = match.end()
        token = _token(match, gap)
        if token.kind is T.DOT:
            stop = bool(found) and not _abbreviated(found[-1])
            continue
        if stop:
            token.gap, stop = ".", False
        if not _joined_suffix(found, token) and not _joined_year(found, token):
            found.append(token)
            if len(found) > MOST:
                return []
    return _timeless(found)


def _joined_year(found: list[Token], token: Token) -> bool:
    """Whether the token is the second half of a year that a line break cut, and was joined to it."""
    if not found or token.gap != "\n" or found[-1].text not in {"19", "20"} or not re.fullmatch(r"\d\d", token.text):
        return False
    found[-1].kind, found[-1].value, found[-1].end = T.YEAR, int(found[-1].text + token.text), token.end
    found[-1].text += token.text
    return True


def _abbreviated(token: Token) -> bool:
    """Whether a dot behind the token belongs to it, and does not end a sentence."""
    return len(token.text) < 5 and not token.cases and token.kind is not T.YEAR


def _timeless(cut: list[Token]) -> list[Token]:
    """Drop the time of day with its words: «в 10:00», «с 10:00 до 12:00», «18 часов»."""
    if all(token.kind is not T.TIME for token in cut):
        return cut
    kept: list[Token] = []
    for token in cut:
        if kept and kept[-1].kind is T.TIME and (token.text in _CLOCK or token.kind is T.DASH):
            continue
        if token.kind is T.TIME and _ends_span(kept):
            continue
        kept.append(token)
    return [token for index, token in enumerate(kept) if token.kind is not T.TIME and not _of_time(kept, index)]


def _ends_span(kept: list[Token]) -> bool:
    """Whether a time here ends «10:00-12:00» or «с 10:00 до 12:00»; the prepositions of the span go with it."""
    kinds = [token.kind for token in kept[-3:]]
    if kinds[-1:] == [T.TIME]:
        return True
    if len(kinds) < 2 or kinds[-2] is not T.TIME or kinds[-1] not in {T.UNTIL, T.BY}:
        return False
    kept.pop()
    if kinds[0] is T.FROM:
        del kept[-2]
    return True


def _of_time(kept: list[Token], index: int) -> bool:
    """Whether a preposition stood before the time alone: «15 мая в 10:00», not «до 12:00 15 мая»."""
    kinds = [token.kind for token in kept[index : index + 3]]
    preposition = kinds[0] in {T.IN, T.TOWARDS, T.FROM, T.BY, T.UNTIL}
    return preposition and kinds[1:2] == [T.TIME] and kinds[2:] in ([], [T.COMMA], [T.SEMICOLON], [T.CLOSE])


_CLOCK = {"ч", "час", "часа", "часов", "мин", "минут"}


def _token(match: re.Match[str], gap: str) -> Token:
    kind, text = match.lastgroup or "", match[0]
    token = Token(T.SIGN, text, match.start(), match.end(), gap=gap)
    if kind == "word":
        as_word(token, text)
    elif kind in _DATES:
        token.kind, token.date = T.DATE, _DATES[kind](text)
    elif kind == "roman":
        token.kind, token.roman = T.WORD, _roman(text)
    elif kind in {"year", "number"}:
        token.kind, token.value = (T.YEAR if kind == "year" else T.NUMBER), int(text[:9])
        token.roman = len(text) if set(text) == {"1"} and len(text) < 4 else 0
    elif kind == "typed":
        token.kind, token.value, token.flaw = T.YEAR, int(re.sub("[oо]", "0", text)), "deadline.misspelt"
    elif kind == "years":
        token.kind, token.value, token.flaw = T.YEARWORD, 2, "" if "." not in text[:-1] else "deadline.year-suffix"
    elif kind == "short":
        as_word(token, re.sub(r"[^а-я]", "", text))
    else:
        token.kind = {"dash": T.DASH, "time": T.TIME}.get(kind) or _SIGNS.get(text, T.SIGN)
    return token


def _numbers(text: str) -> list[int]:
    return [int(part) for part in re.findall(r"\d+", text)]


def _year(number: int) -> int:
    return number if number > 99 else 2000 + number


def _ymd(text: str) -> Date:
    year, month, day, *_clock = _numbers(text)
    return year, month, day


def _dmy(text: str) -> Date:
    day, month, year = _numbers(text)
    return _year(year), month, day


def _my(text: str) -> Date:
    month, year = _numbers(text)
    return year, month, None


def _ym(text: str) -> Date:
    year, month = _numbers(text)
    return year, month, None


def _dm(text: str) -> Date:
    day, month = _numbers(text)
    return None, month, day


_DATES = {"iso": _ymd, "ymd": _ymd, "dmy": _dmy, "my": _my, "ym": _ym, "dm": _dm}


def as_word(token: Token, text: str) -> None:
    """Fill in what the word is; letters of the wrong alphabet inside a word are put right first."""
    word = lexicon().get(text)
    if word is None and _FOREIGN.search(text) and _OWN.search(text):
        text = text.replace("і", "i").translate(_LATIN)
        word = lexicon().get(text)
    token.kind, token.text = T.WORD, text
    if word:
        token.kind, token.value, token.cases = word.kind, word.value, word.cases
    elif len(text) < 5:
        token.roman = _CYRILLIC_ROMAN.get(text) or _roman(text)


_OWN = re.compile("[а-я]")
_FOREIGN = re.compile("[a-zі]")
_CYRILLIC_ROMAN = {"п": 2, "ш": 3, "пі": 3}


def _roman(text: str) -> int:
    return _ROMAN.get(text.translate(_ALIKE).replace("п", "ii"), 0)


def _joined_suffix(found: list[Token], token: Token) -> bool:
    """Whether the token is only the ending of a number («1-й», «10-го», «2018-м») and was joined to it."""
    if token.kind is not T.WORD and token.text not in {"го", "е", "м"}:
        return False
    if not found or token.gap or not _SUFFIX.fullmatch(token.text):
        return False
    number = found[-1]
    if number.kind is T.DASH and len(found) > 1 and not number.gap:
        number = found[-2]
    if number.kind not in {T.NUMBER, T.YEAR} and not number.roman:
        return False
    if found[-1] is not number:
        found.pop()
    number.end = token.end
    number.text = f"{number.text}-{token.text}"
    return True
