"""A phrase as healed tokens, each with its place in the original text."""

from __future__ import annotations

import re
import unicodedata

from roadmap_desktop.domain.deadlines.clutter import cleared, unechoed
from roadmap_desktop.domain.deadlines.healing import healed
from roadmap_desktop.domain.deadlines.scanning import Token, cut

_DASHES = dict.fromkeys(map(ord, "‐‑‒–—―−﹘－"), "-")
_QUOTES = dict.fromkeys(map(ord, "«»„“”‟″''‘’`"), '"')
_BLANKS = dict.fromkeys(
    map(ord, "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000\t"), " "
)
_BREAKS = dict.fromkeys(map(ord, "\r\x0b\x0c\u0085\u2028\u2029"), "\n")
_SAME_LENGTH = {**_DASHES, **_QUOTES, **_BLANKS, **_BREAKS, ord("ё"): "е", ord("Ё"): "е", ord("ї"): "і", ord("Ї"): "і"}
_IGNORED = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff\u0300-\u036f]|[\u2160-\u217f]|\\.\\.+|…")


_DOTS = re.compile(r"\.\.+(\s*$)?")
"""Dots in a row stand for a dash, «15…17 мая», but at the end of the phrase."""
_UNUSUAL = re.compile(r"[^\n !-&(-_a-~А-Яа-я]|\.\.")
"""What no plain phrase has; looked for first, as most phrases are plain."""


def tokens(text: str) -> list[Token]:
    """The tokens of the phrase without blanks, in order, spelled as they were meant."""
    plain, origin = _normal(text)
    found = healed(cleared(cut(plain), plain))
    if "(" in plain:
        found = unechoed(found)
    if origin:
        for token in found:
            token.start, token.end = origin[token.start], origin[token.end - 1] + 1
    if "." in plain or "\n" in plain:
        _begin_sentences(found, text)
    return found


_PREPOSITION = re.compile(r"\b(?:До|По|К|С|Не)\b")


def _begin_sentences(found: list[Token], text: str) -> None:
    """A preposition with a capital behind a dot or a line break begins a sentence, and joins nothing to the last."""
    starts = {match.start() for match in _PREPOSITION.finditer(text)}
    starts = {start for start in starts if text[:start].rstrip(" \u00a0")[-1:] in {".", "\n"}}
    if starts:
        for token in found:
            if token.start in starts:
                token.gap = "."


def _normal(text: str) -> tuple[str, list[int]]:
    """Small letters, plain dashes and blanks; and where each character came from, when any was dropped."""
    if not _UNUSUAL.search(text):
        return text.lower(), []
    lower = text.translate(_SAME_LENGTH).lower()
    if len(lower) == len(text) and not _IGNORED.search(lower):
        return lower, []
    plain: list[str] = []
    origin: list[int] = []
    for index, letter in enumerate(text.translate(_SAME_LENGTH)):
        for part in _meant(letter, plain):
            plain.append(part)
            origin.append(index)
    joined = _DOTS.sub(lambda dots: ("-" if dots[1] is None else ".") + " " * (len(dots[0]) - 1), "".join(plain))
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
