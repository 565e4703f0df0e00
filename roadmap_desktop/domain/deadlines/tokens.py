"""Cuts a phrase into tokens, heals what layout did to it, and keeps the way back to the original text."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from roadmap_desktop.domain.deadlines.words import T, Word, corrected, lexicon

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


LONGEST_WORD = 40
"""Letters of a word that healing looks at."""
MOST = 160
"""Tokens of a phrase; what has more is no deadline, and is not cut at all."""
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—―−﹘－"), "-")
_QUOTES = dict.fromkeys(map(ord, "«»„“”‟″''‘’`"), '"')
_BLANKS = dict.fromkeys(
    map(ord, "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000\t"), " "
)
_BREAKS = dict.fromkeys(map(ord, "\r\x0b\x0c\u0085\u2028\u2029"), "\n")
_SAME_LENGTH = {**_DASHES, **_QUOTES, **_BLANKS, **_BREAKS, ord("ё"): "е", ord("Ё"): "е", ord("ї"): "і", ord("Ї"): "і"}
_IGNORED = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff\u0300-\u036f]|[\u2160-\u217f]|\\.\\.+|…")
_LATIN = str.maketrans("aceopxykmthbu", "асеорхукмтнви")
_CYRILLIC = str.maketrans("іїуУ", "iivv")

_SCAN = re.compile(
    r"""
    (?P<iso>(?<!\d)(?:19|20)\d\d-\d\d-\d\d(?:t\d\d:\d\d(?::\d\d)?)?(?!\d))
  | (?P<dmy>(?<!\d)\d{1,2}\s?[.]\s?\d{1,2}\s?[.]\s?(?:(?:19|20)\d\d|\d\d)(?!\d)|(?<!\d)\d{1,2}([/-])\d{1,2}\3(?:19|20)\d\d(?!\d))
  | (?P<ymd>(?<!\d)(?:19|20)\d\d\.\d{1,2}\.\d{1,2}(?!\d))
  | (?P<time>\d{1,2}:\d\d(?::\d\d)?|\d{1,2}[.-]\d\d(?=\s?(?:ч\b|час))|\d{1,2}\s(?=час)|\d\d\.(?:00|[3-5]\d)(?![\d.]))
  | (?P<my>(?<![\d.])(?:0?[1-9]|1[0-2])[./](?:19|20)\d\d(?!\d))
  | (?P<ym>(?<!\d)(?:19|20)\d\d[-./](?:0[1-9]|1[0-2])(?!\d|\s?г))
  | (?P<dm>(?<![\d.])(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])(?!\d|\.\d))
  | (?P<roman>(?:[1il|іIІ]{0,3}[vуV]|[ilі|]{1,4}|1{0,3}[ilі|]{1,3})(?![а-яa-z0-9])|[ivl]{1,4}(?=[а-я]{2}))
  | (?P<year>(?<!\d)(?:19|20)\d\d(?!\d))
  | (?P<typed>(?<![а-яa-z\d])2[oо0][\doо]{2}(?![а-яa-z\d]))
  | (?P<number>\d+)
  | (?P<years>г\.?\s?г\.?(?![а-я]))
  | (?P<short>п\s?/\s?г|кв-л[а-я]{0,2}|уч\.?\s?г\.?(?![а-я]))
  | (?P<word>[а-яіїa-z]+)
  | (?P<dash>-+)
  | (?P<sign>[,;/.:()\[\]"№+*])
  | (?P<other>\S)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_SIGNS = {
    ",": T.COMMA, ";": T.SEMICOLON, "/": T.SLASH, ".": T.DOT, ":": T.COLON,
    "(": T.OPEN, "[": T.OPEN, ")": T.CLOSE, "]": T.CLOSE, '"': T.QUOTE,
}  # fmt: skip
_SUFFIX = re.compile(r"(?:го|ого|ый|ой|й|ое|е|ая|я|му|ому|ом|м|ую|ю|ых|х|ти|ми)")
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iiii": 4, "iv": 4, "v": 5}


def tokens(text: str) -> list[Token]:
    """The tokens of the phrase without blanks, in order, spelled as they were meant."""
    plain, origin = _normal(text)
    cut = _healed(list(_cut(plain)))
    if origin:
        for token in cut:
            token.start, token.end = origin[token.start], origin[token.end - 1] + 1
    return cut


def _normal(text: str) -> tuple[str, list[int]]:
    """Small letters, plain dashes and blanks; and where each character came from, when any was dropped."""
    lower = text.translate(_SAME_LENGTH).lower()
    if len(lower) == len(text) and not _IGNORED.search(lower):
        return lower, []
    plain: list[str] = []
    origin: list[int] = []
    for index, letter in enumerate(text.translate(_SAME_LENGTH)):
        for part in _meant(letter, plain):
            plain.append(part)
            origin.append(index)
    joined = re.sub(r"\.\.+", lambda dots: "-" + " " * (len(dots[0]) - 1), "".join(plain))
    return joined, origin


def _meant(letter: str, before: list[str]) -> str:
    if letter == "\u0306" and before and before[-1] == "и":
        before[-1] = "й"
        return ""
    if letter == "\u2026":
        return "-"
    if "\u2160" <= letter <= "\u217f":
        return unicodedata.normalize("NFKC", letter).lower()
    return "" if _IGNORED.fullmatch(letter) else letter.lower()[:1]


def _cut(plain: str) -> list[Token]:
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
        if token.kind is T.TIME and kept and kept[-1].kind is T.TIME:
            continue
        if token.kind is T.TIME and len(kept) > 1 and kept[-2].kind is T.TIME and kept[-1].kind in {T.UNTIL, T.BY}:
            kept.pop()
            if len(kept) > 1 and kept[-2].kind is T.FROM:
                del kept[-2]
            continue
        kept.append(token)
    return [token for index, token in enumerate(kept) if token.kind is not T.TIME and not _of_time(kept, index)]


def _of_time(kept: list[Token], index: int) -> bool:
    """Whether a preposition stood before the time alone: «15 мая в 10:00», not «до 12:00 15 мая»."""
    if (
        kept[index].kind not in {T.IN, T.TOWARDS, T.FROM, T.BY, T.UNTIL}
        or index + 1 >= len(kept)
        or kept[index + 1].kind is not T.TIME
    ):
        return False
    return index + 2 >= len(kept) or kept[index + 2].kind in {T.COMMA, T.SEMICOLON, T.CLOSE}


_CLOCK = {"ч", "час", "часа", "часов", "мин", "минут"}


def _token(match: re.Match[str], gap: str) -> Token:
    kind, text = match.lastgroup or "", match[0]
    token = Token(T.SIGN, text, match.start(), match.end(), gap=gap)
    if kind == "word":
        _as_word(token, text)
    elif kind in _DATES:
        token.kind, token.date = T.DATE, _DATES[kind](text)
    elif kind == "roman":
        token.kind, token.roman = T.WORD, _roman(text)
        if text in {"и"}:
            _as_word(token, text)
    elif kind in {"year", "number"}:
        token.kind, token.value = (T.YEAR if kind == "year" else T.NUMBER), int(text[:9])
        token.roman = len(text) if set(text) == {"1"} and len(text) < 4 else 0
    elif kind == "typed":
        token.kind, token.value, token.flaw = T.YEAR, int(re.sub("[oо]", "0", text)), "deadline.misspelt"
    elif kind == "years":
        token.kind, token.value, token.flaw = T.YEARWORD, 2, "" if "." not in text[:-1] else "deadline.year-suffix"
    elif kind == "short":
        _as_word(token, re.sub(r"[^а-я]", "", text))
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


def _as_word(token: Token, text: str) -> None:
    """Fill in what the word is; letters of the wrong alphabet inside a word are put right first."""
    word = lexicon().get(text)
    if word is None and _MIXED.search(text):
        text = text.replace("і", "i").translate(_LATIN)
        word = lexicon().get(text)
    token.kind, token.text = T.WORD, text
    if word:
        token.kind, token.value, token.cases = word.kind, word.value, word.cases
    elif len(text) < 5:
        token.roman = _CYRILLIC_ROMAN.get(text) or _roman(text)


_MIXED = re.compile("[а-я].*[a-zі]|[a-zі].*[а-я]")
_CYRILLIC_ROMAN = {"п": 2, "ш": 3, "пі": 3}


def _meaning(token: Token, word: Word) -> None:
    token.kind, token.value, token.cases = word.kind, word.value, word.cases


def _roman(text: str) -> int:
    plain = (
        text.translate(_CYRILLIC)
        .replace("у", "v")
        .replace("l", "i")
        .replace("|", "i")
        .replace("1", "i")
        .replace("п", "ii")
    )
    return _ROMAN.get(plain, 0)


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


def _healed(cut: list[Token]) -> list[Token]:
    """Join words that a line break or a stray blank cut, split words that lost their blank, correct one typing error."""
    if all(token.kind is not T.WORD or token.roman for token in cut):
        return cut
    healed: list[Token] = []
    index = 0
    while index < len(cut):
        token = cut[index]
        count, parts = _rejoined(cut, index)
        if count:
            healed += parts
            index += count
            continue
        index += 1
        healed += [token] if token.kind is not T.WORD or token.roman else _split(token) or [_corrected(token)]
    return healed


def _rejoined(cut: list[Token], index: int) -> tuple[int, list[Token]]:
    """How many tokens from `index` make up one known word, or two months run together, and those tokens."""
    text, unknown, best = "", False, (0, [])
    result: tuple[int, list[Token]] = best[0], list(best[1])
    for count, token in enumerate(cut[index : index + 5], 1):
        hyphen = token.kind is T.DASH and 1 < count < 5 and not token.gap
        if hyphen and len(cut) > index + count and cut[index + count].gap == "\n":
            continue
        if not token.text.isalpha() or (count > 1 and not (token.gap or cut[index + count - 2].kind is T.DASH)):
            break
        text += token.text
        unknown = unknown or (token.kind is T.WORD and not (token.roman and len(token.text) > 1))
        if count > 1 and unknown:
            whole = Token(T.WORD, text, cut[index].start, token.end, gap=cut[index].gap)
            _as_word(whole, text)
            if whole.kind is not T.WORD:
                result = count, [whole]
            elif parts := _split(whole):
                result = count, parts
    return result


def _split(token: Token) -> list[Token]:
    """The two known words that an unknown one was run together of, else nothing."""
    known = lexicon()
    text = token.text
    if len(text) > LONGEST_WORD:
        return []
    for at in range(1, len(text)):
        left, right = known.get(text[:at]), known.get(text[at:])
        if (
            left
            and right
            and (left.kind, right.kind) in _RUN_TOGETHER
            and min(at, len(text) - at) > (right.kind is T.MONTH and left.kind is T.MONTH) * 2
        ):
            # Letters may have been dropped between them, so the border in the original is only as good as the ends.
            border = max(token.start + 1, token.end - (len(text) - at))
            first = Token(left.kind, text[:at], token.start, border, left.value, left.cases, gap=token.gap)
            second = Token(right.kind, text[at:], border, token.end, right.value, right.cases)
            return [first, second]
    for numeral, number in (("ш", 3), ("п", 2)):
        right = known.get(text[1:]) if text.startswith(numeral) else None
        if right and right.kind in {T.QUARTER, T.HALF}:
            first = Token(T.WORD, numeral, token.start, token.start + 1, roman=number, gap=token.gap)
            return [first, Token(right.kind, text[1:], token.start + 1, token.end, right.value, right.cases)]
    return []


_PREPOSITIONS = (T.UNTIL, T.FROM, T.BY, T.IN, T.TOWARDS, T.AFTER)
_RUN_TOGETHER = {
    (T.MONTH, T.MONTH), (T.MONTH, T.YEARWORD), (T.QUARTER, T.YEARWORD), (T.HALF, T.YEARWORD), (T.ORDINAL, T.QUARTER),
    (T.ORDINAL, T.HALF), (T.EACH, T.YEARWORD), (T.UNTIL, T.END), (T.MONTH, T.BY),
    *((kind, T.MONTH) for kind in _PREPOSITIONS), (T.IN, T.QUARTER), (T.EVERY, T.UNTIL),
}  # fmt: skip


def _corrected(token: Token) -> Token:
    better = "" if token.text in lexicon() or len(token.text) > LONGEST_WORD else corrected(token.text)
    if better:
        token.text, token.flaw = better, "deadline.misspelt"
        _meaning(token, lexicon()[better])
    return token
