"""Clears the tokens of what stands among dates and says nothing of them: the time of day, list numbers, echoes."""

from __future__ import annotations

from roadmap_desktop.domain.deadlines.scanning import Token
from roadmap_desktop.domain.deadlines.words import T, lexicon


def cleared(cut: list[Token], plain: str) -> list[Token]:
    """The tokens of `plain` without clutter; a number that a line break may have cut bears a flaw."""
    if "*" in plain or "<" in plain:
        cut = _unnoted(cut)
    kinds = {token.kind for token in cut}
    first = _behind_label(cut) if T.COLON in kinds else 0
    if cut and (plain[cut[first].end : cut[first].end + 1] in {".", ")"} or cut[first].kind is T.OPEN):
        cut = [*cut[:first], *_unnumbered(cut[first:], plain)]
    if T.DATE in kinds:
        cut = _unsectioned(cut, plain)
    if T.TIME in kinds:
        cut = _timeless(cut)
    if "\n" in plain:
        cut = _mended(cut)
    return cut


def _unnoted(cut: list[Token]) -> list[Token]:
    """Drop the marks of footnotes: «до 1 декабря 2019 г.*», «… г. <1>»; alone they stay."""
    kept: list[Token] = []
    for token in cut:
        bracketed = len(kept) > 1 and token.text == ">" and kept[-2].text == "<"
        if bracketed:
            del kept[-2:]
        elif token.text != "*" or (kept and kept[-1].text == "<"):
            kept.append(token)
    return kept or cut


_OPENS = {T.UNTIL, T.FROM, T.BY, T.IN, T.TOWARDS, T.AFTER}


def _behind_label(cut: list[Token]) -> int:
    """Where a list begins behind its label: «Сроки: 1) … 2) …»."""
    colon = next(index for index, token in enumerate(cut) if token.kind is T.COLON)
    labelled = 0 < colon < len(cut) - 1 and all(token.kind is T.WORD for token in cut[:colon])
    return colon + 1 if labelled else 0


def _unnumbered(cut: list[Token], plain: str) -> list[Token]:
    """Do away with the marks of a list, «1. До … 2. До …», «а) … б) …»; with one «1. » only where no date begins so."""
    sizes: dict[int, int] = {}
    for index, token in enumerate(cut):
        before = cut[index - 1] if index else None
        ended = before is None or before.kind is T.SEMICOLON or plain[before.end : before.end + 1] == "."
        if (ended or token.gap in {"\n", "."}) and (size := _list_mark(cut, index, plain, len(sizes) + 1)):
            sizes[index] = size
        elif not sizes:
            return cut
    behind = cut[1] if len(cut) > 1 else None
    sure = len(sizes) > 1 or sizes[0] > 1 or (behind and (behind.kind in _OPENS or behind.kind is T.WORD))
    if not sure or (behind and behind.roman and list(sizes.values()) == [1]):
        return cut
    dropped = {at + step for at, size in sizes.items() for step in range(size)}
    for at in sizes:
        if at and cut[at - 1].kind not in {T.COMMA, T.SEMICOLON}:
            # A later mark divides what it stands between, as a sign would.
            cut[at].kind, cut[at].text, cut[at].roman = T.SEMICOLON, ";", 0
            dropped.discard(at)
    return [token for index, token in enumerate(cut) if index not in dropped]


_BEHIND_SECTION = {T.UNTIL, T.MONTH, T.QUARTER, T.HALF, T.EVERY}


def _unsectioned(cut: list[Token], plain: str) -> list[Token]:
    """Do away with numbers of sections, «1.1. До … 1.2. До …», which look like a first of January."""
    kept: list[Token] = []
    for index, token in enumerate(cut):
        first = not kept or kept[-1].kind in {T.SEMICOLON, T.COLON}
        if not (first or token.gap in {"\n", "."}) or not _section(cut, index, plain):
            kept.append(token)
        elif not first:
            token.kind, token.text, token.date = T.SEMICOLON, ";", None
            kept.append(token)
    return kept


def _section(cut: list[Token], index: int, plain: str) -> bool:
    """Whether «1.2.» stands there with something behind it that no range of days goes on with."""
    token, behind = cut[index], [each.kind for each in cut[index + 1 : index + 3]]
    if token.date is None or token.date[0] is not None or "0" in token.text or plain[token.end : token.end + 1] != ".":
        return False
    worded = behind[:1] == [T.WORD] and bool(cut[index + 1].roman)
    return (worded or behind[:1] in ([kind] for kind in _BEHIND_SECTION)) and behind[1:] != [T.DATE]


_LETTERS = "абвгде"


def _list_mark(cut: list[Token], index: int, plain: str, nth: int) -> int:
    """How many tokens the mark of the nth member is: one of «1. », two of «1)» and «а)», three of «(1)»; 0 for none."""
    token = cut[index]
    if token.kind is T.OPEN:
        inner = _list_mark(cut, index + 1, plain, nth) if index + 3 < len(cut) else 0
        return 3 if inner == 2 else 0
    numbered = nth in {token.value if token.kind is T.NUMBER else 0, token.roman}
    behind = plain[token.end : token.end + 2]
    if (numbered or token.text == _LETTERS[nth - 1 : nth]) and behind[:1] == ")":
        return 2
    return int(numbered and behind[:1] == "." and behind[1:].isspace())


_TENS = {"двадцать": 20, "двадцатого": 20, "тридцать": 30, "тридцатого": 30}
_ECHO = 3
"""Tokens of «(двадцать пятого)» behind its number, the last bracket with them."""


def unechoed(cut: list[Token]) -> list[Token]:
    """«10 (десятого)» is 10: the brackets become part of the number, so that a new number takes their place."""
    kept: list[Token] = []
    index = 0
    while index < len(cut):
        token = cut[index]
        kept.append(token)
        index += 1
        if token.kind is not T.NUMBER or index >= len(cut) or cut[index].kind is not T.OPEN:
            continue
        words = cut[index + 1 : index + 1 + _ECHO]
        closed = next((at for at, word in enumerate(words) if word.kind is T.CLOSE), 0)
        if closed and _spelled_out(words[:closed]) == token.value:
            token.end = words[closed].end
            index += closed + 2
    return kept


def _spelled_out(words: list[Token]) -> int:
    """The number that the words say; 0 when they say none."""
    values = [word.value if word.kind is T.ORDINAL else _TENS.get(word.text, 0) for word in words]
    return sum(values) if all(values) else 0


def _mended(cut: list[Token]) -> list[Token]:
    """Put together Roman numerals that a line break cut; mark numbers that it may have cut, as «1-⏎7 ноября»."""
    bulleted = len(cut) > 1 and cut[0].kind is T.DASH and bool(cut[1].gap)
    kept: list[Token] = []
    for index, token in enumerate(cut):
        before = kept[-1] if kept else token
        if bulleted and token.kind is T.DASH and token.gap == "\n":
            token.kind = T.SEMICOLON
        elif token.gap == "\n" and before.kind is T.DASH and len(kept) > 1:
            _line_end(kept, token, cut[index + 1 : index + 2])
        elif token.gap == "\n" and token.roman != before.roman + 1 and _roman_of(before, token):
            before.roman, before.end, before.flaw = _roman_of(before, token), token.end, "deadline.line-break"
            before.text += token.text
            continue
        kept.append(token)
    return kept


_RANGED = {T.NUMBER, T.YEAR, T.DATE, T.ORDINAL, T.MONTH, T.QUARTER, T.HALF, T.YEARWORD, T.DECADE, T.SEASON, T.CLOSE}


def _line_end(kept: list[Token], token: Token, behind: list[Token]) -> None:
    """A dash at the end of a line: a range goes on behind it; what no range can begin with only lost its blank."""
    dash, one = kept[-1], kept[-2]
    whole = one.kind is not T.WORD or one.text in lexicon()
    if (whole and one.kind not in _RANGED and not one.roman) or token.kind in {T.AND, T.OR, T.COMMA, T.SEMICOLON}:
        kept.pop()
    elif not dash.gap and _one_number(one, token, behind):
        token.flaw = "deadline.line-break"


_ROMAN_SUMS = {(1, 1): 2, (1, 2): 3, (2, 1): 3, (1, 5): 4}


def _roman_of(one: Token, other: Token) -> int:
    """The numeral that two make when nothing divides them; 0 when none, or when one is of Arabic figures."""
    if one.kind is not T.WORD or other.kind is not T.WORD:
        return 0
    return _ROMAN_SUMS.get((one.roman, other.roman), 0)


def _one_number(one: Token, other: Token, behind: list[Token]) -> bool:
    """Whether two numbers around a hyphen at the end of a line may have been one: a day, a date, a Roman numeral."""
    if one.kind is T.NUMBER and other.kind in {T.NUMBER, T.DATE}:
        of_month = other.kind is T.DATE or (bool(behind) and behind[0].kind in {T.MONTH, T.COMMA, T.AND})
        day = other.text[:1] if other.text[1:2] in {"", ".", "/", "-"} else ""
        return of_month and bool(day) and one.value * 10 + int(day) <= MOST_DAYS
    if one.kind is T.DATE and one.date and other.kind is T.DATE and other.date:
        return one.date[0] is None and other.date[2] is None
    return bool(_roman_of(one, other))


MOST_DAYS = 31


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
