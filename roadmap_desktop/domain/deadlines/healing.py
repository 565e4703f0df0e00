"""Heals what layout and haste did to words: cut by a line break, run together, mistyped by one letter."""

from __future__ import annotations

from roadmap_desktop.domain.deadlines.scanning import Token, as_word
from roadmap_desktop.domain.deadlines.words import JOINED, T, Word, corrected, lexicon

SHORTEST_PAIR = 4
LONGEST_WORD = 40
"""Letters of a word that healing looks at."""


def healed(cut: list[Token]) -> list[Token]:
    """Join words that a line break or a blank cut, split words that lost their blank, correct one typing error."""
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
        whole = token.kind is not T.WORD or token.roman or token.text in lexicon()
        healed += [token] if whole else _split(token) or [_corrected(token)]
    return healed


def _rejoined(cut: list[Token], index: int) -> tuple[int, list[Token]]:
    """How many tokens from `index` make up one known word, or two months run together, and those tokens."""
    text, unknown, broken = "", False, False
    result: tuple[int, list[Token]] = 0, []
    for count, token in enumerate(cut[index : index + 5], 1):
        if count > 1 and _hyphen(cut, index + count - 1):
            if cut[index].kind is not T.WORD and _rejoined(cut, index + count)[0]:
                break  # «июль-⏎авг⏎уст»: a whole word, and one that only the break behind it cut
            continue
        if count == 2 and cut[index].roman and token.kind is T.WORD and _rejoined(cut, index + 1)[0]:
            break  # «Ш⏎квар⏎тал»
        if not token.text.isalpha() or (count > 1 and not (token.gap or cut[index + count - 2].kind is T.DASH)):
            break
        text += token.text
        broken = broken or (count > 1 and token.gap == "\n")
        unknown = unknown or (token.kind is T.WORD and not (token.roman and len(token.text) > 1))
        if count > 1 and unknown and len(text) <= LONGEST_WORD:
            whole = Token(T.WORD, text, cut[index].start, token.end, gap=cut[index].gap)
            as_word(whole, text)
            if whole.kind is not T.WORD or whole.text in lexicon() or whole.text in JOINED:
                result = count, [whole]
            elif broken and not result[0] and (parts := _split(whole)):
                result = count, parts
    return result


def _hyphen(cut: list[Token], at: int) -> bool:
    """Whether a hyphen stands there that only divides a word at the end of its line."""
    divides = cut[at].kind is T.DASH and not cut[at].gap
    return divides and at + 1 < len(cut) and cut[at + 1].gap == "\n"


def _split(token: Token) -> list[Token]:
    """The two known words that an unknown one was run together of, else nothing."""
    known = lexicon()
    text = token.text
    if not SHORTEST_PAIR <= len(text) <= LONGEST_WORD:
        return []
    for at in range(1, len(text)):
        left, right = known.get(text[:at]), known.get(text[at:])
        if left and right and (left.kind, right.kind) in _RUN_TOGETHER and _long_enough(text, at, left, right):
            # Letters may have been dropped between them, so the border in the original is only as good as the ends.
            border = max(token.start + 1, token.end - (len(text) - at))
            first = Token(left.kind, text[:at], token.start, border, left.value, left.cases, gap=token.gap)
            second = Token(right.kind, text[at:], border, token.end, right.value, right.cases)
            # «ссен.» is rather «сен.» with its first letter typed twice.
            first.flaw = "deadline.misspelt" if at == 1 and text[0] == text[1] else ""
            return [first, second]
    for numeral, number in (("ш", 3), ("п", 2)):
        right = known.get(text[1:]) if text.startswith(numeral) else None
        if right and right.kind in {T.QUARTER, T.HALF}:
            first = Token(T.WORD, numeral, token.start, token.start + 1, roman=number, gap=token.gap)
            return [first, Token(right.kind, text[1:], token.start + 1, token.end, right.value, right.cases)]
    return []


def _long_enough(text: str, at: int, left: Word, right: Word) -> bool:
    """Whether two months are spelled out: short ones are found in too many words."""
    return min(at, len(text) - at) > 2 or left.kind is not T.MONTH or right.kind is not T.MONTH


_PREPOSITIONS = (T.UNTIL, T.FROM, T.BY, T.IN, T.TOWARDS, T.AFTER)
_RUN_TOGETHER = {
    (T.MONTH, T.MONTH), (T.MONTH, T.YEARWORD), (T.QUARTER, T.YEARWORD), (T.HALF, T.YEARWORD), (T.ORDINAL, T.QUARTER),
    (T.ORDINAL, T.HALF), (T.EACH, T.YEARWORD), (T.UNTIL, T.END), (T.MONTH, T.BY),
    *((kind, T.MONTH) for kind in _PREPOSITIONS), (T.IN, T.QUARTER), (T.EVERY, T.UNTIL), (T.FROM, T.FROM),
    (T.FURTHER, T.EVERY), (T.FURTHER, T.CONSTANT), (T.MONTH, T.EVERY), (T.EVERY, T.MONTH),
}  # fmt: skip


def _corrected(token: Token) -> Token:
    better = "" if token.text in lexicon() or len(token.text) > LONGEST_WORD else corrected(token.text)
    if better:
        token.text, token.flaw = better, "deadline.misspelt"
        word = lexicon()[better]
        token.kind, token.value, token.cases = word.kind, word.value, word.cases
    return token
