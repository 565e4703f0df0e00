"""Cuts a phrase into tokens: dates, numbers, Roman numerals in any letters, words, signs."""

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
_DIGITS = str.maketrans("oоlз", "0013")

_MISTYPED = r"[.,][\doоlз]{1,2}[.,](?:(?:19|2[0oо])[\doоlз]{2}|(?<=\.)[\doоlз]{2})(?![\d.,]*\d|(?!г)[а-яa-z])"
"""The rest of a date with letters for figures or commas for dots: «О1.12.2О18», «10,12,2018»."""
# The text comes in small letters. Alternatives that begin with a digit stand behind one look at it, as most have none.
_SCAN = re.compile(
    r"""
    (?=\d)(?:
        (?P<iso>(?<!\d)(?:19|20)\d\d-\d\d-\d\d(?:t\d\d:\d\d(?::\d\d)?)?(?!\d))
      | (?P<dmy>(?<!\d)\d{1,2}\s{0,2}[.]\s{0,2}\d{1,2}\s{0,2}[.]\s{0,2}(?:(?:19|20)\n{0,2}\d\d(?!\d|\.\d)|\d\d(?!\d))
          |(?<!\d)\d{1,2}(?P<mark>[/-])\d{1,2}(?P=mark)(?:19|20)\d\d(?!\d))
      | (?P<ymd>(?<!\d)(?:19|20)\d\d(?:\.\d{1,2}\.|/(?:0?[1-9]|1[0-2])/)\d{1,2}(?!\d))
      | (?P<time>\d{1,2}:\d\d(?::\d\d)?|(?:[01]?\d|2[0-3])-00(?!\d)|\d{1,2}\s?ч\b\.?(?:\s?\d\d\s?мин[а-я]*)?
          |\d{1,2}(?=\s+до\s+\d{1,2}\s+час)|\d{1,2}[.-]\d\d(?=\s*(?:ч\b|час))|\d{1,2}\s+(?=час)
          |\d\d\.(?:00|[3-5]\d)(?![\d.]))
      | (?P<my>(?<![\d.])(?:0?[1-9]|1[0-2])[./](?:19|20)\d\d(?!\d))
      | (?P<ym>(?<!\d)(?:19|20)\d\d[-./](?:0[1-9]|1[0-2])(?!\d|\s?г))
      | (?P<dm>(?<![\d.])(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])(?!\d|\.\d))
      | (?P<year>(?<!\d)(?:19|20)\d\d(?!\d))
      | (?P<typed>(?<![а-яa-z\d])2[oо0][\doоlз]{2}(?!(?!г)[а-яa-z]|\d))
      | (?P<mistyped>(?<![а-яa-z\d.,])\d[\doоlз]?MORE)
    )
  | (?=[1ilі|vу])(?P<roman>
        (?:[1il|і]{0,3}[vу]|[ilі|]{1,4}|1{0,3}[ilі|]{1,3})(?![а-яa-z0-9])|[ivl]{1,4}(?=[а-я]{2}|п/))
  | (?P<lettered>(?<![а-яa-z\d.,])[oоlз][\doоlз]?MORE)
  | (?P<number>\d+)
  | (?P<years>г\.?\s?г\.?(?![а-я]))
  | (?P<short>п\s?/\s?г|кв-л[а-я]{0,2}|уч\.?\s?г\.?(?![а-я]))
  | (?P<word>[а-яіїa-z]+)
  | (?P<dash>-+)
  | (?P<sign>[,;/.:()\[\]"№+*])
  | (?P<other>\S)
    """.replace("MORE", _MISTYPED),
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
        start, end = match.span()
        gap = "" if start == last else "\n" if "\n" in plain[last:start] else " "
        last = end
        token = _token(match, gap)
        if token.kind is T.DOT:
            stop = bool(found) and not _abbreviated(found[-1])
            continue
        if token.kind is T.COMMA and found and found[-1].kind is T.COMMA:
            continue
        if stop:
            token.gap, stop = ".", False
        if gap != " " and (_joined_suffix(found, token) or _joined_year(found, token)):
            continue
        found.append(token)
        if len(found) > MOST:
            return []
    return found


def _joined_year(found: list[Token], token: Token) -> bool:
    """Whether the token is the second half of a year that a line break cut, and was joined to it."""
    if not found or token.gap != "\n" or found[-1].kind is not T.NUMBER or token.kind is not T.NUMBER:
        return False
    text = found[-1].text + token.text
    if not re.fullmatch(r"(?:19|20)\d\d", text):
        return False
    found[-1].kind, found[-1].value, found[-1].text, found[-1].end = T.YEAR, int(text), text, token.end
    return True


def _abbreviated(token: Token) -> bool:
    """Whether a dot behind the token belongs to it, and does not end a sentence."""
    return len(token.text) < 5 and not token.cases and token.kind is not T.YEAR


def _token(match: re.Match[str], gap: str) -> Token:
    kind, text = match.lastgroup or "", match[0]
    token = Token(T.SIGN, text, match.start(), match.end(), gap=gap)
    if kind == "word":
        as_word(token, text)
    elif kind in {"mistyped", "lettered"}:
        token.kind, token.date, token.flaw = T.DATE, _dmy(text.translate(_DIGITS)), "deadline.misspelt"
    elif kind in _DATES:
        token.kind, token.date = T.DATE, _DATES[kind](text)
    elif kind == "roman":
        token.kind, token.roman = T.WORD, _roman(text)
    elif kind in {"year", "number"}:
        token.kind, token.value = (T.YEAR if kind == "year" else T.NUMBER), int(text[:9])
        token.roman = len(text) if set(text) == {"1"} and len(text) < 4 else 0
    elif kind == "typed":
        token.kind, token.value, token.flaw = T.YEAR, int(text.translate(_DIGITS)), "deadline.misspelt"
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
    day, month, year = _numbers(re.sub(r"(?<=\d\d)\n+(?=\d\d$)", "", text) if "\n" in text else text)
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
    if word is None and _FOREIGN.search(text) and (len(text) < 3 or _OWN.search(text)):
        text = text.replace("і", "i").translate(_LATIN)
        word = lexicon().get(text)
    token.kind, token.text = T.WORD, text
    if word:
        token.kind, token.value, token.cases = word.kind, word.value, word.cases
    elif len(text) < 5:
        token.roman = _CYRILLIC_ROMAN.get(text) or _roman(text)


_OWN = re.compile("[а-я]")
_FOREIGN = re.compile("[a-zі]")
_CYRILLIC_ROMAN = {"п": 2, "ш": 3, "пі": 3, "з": 3}


def _roman(text: str) -> int:
    return _ROMAN.get(text.translate(_ALIKE).replace("п", "ii"), 0)


def _joined_suffix(found: list[Token], token: Token) -> bool:
    """Whether the token is only the ending of a number («1-й», «10-го», «2018-м») and was joined to it."""
    if token.kind is not T.WORD and token.text not in {"го", "е", "м"}:
        return False
    broken = token.gap == "\n" and bool(found) and found[-1].kind is T.DASH
    if not found or (token.gap and not broken) or not _SUFFIX.fullmatch(token.text):
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
