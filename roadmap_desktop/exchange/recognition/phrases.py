"""Whether a piece of text goes on from the one before it, and how two pieces are put together."""

from __future__ import annotations

import re

_FUNCTION_WORDS = frozenset(
    ("а", "без", "в", "во", "для", "до", "за", "и", "из", "из-за", "или", "к", "ко", "либо", "между", "на", "над",
     "не", "ни", "о", "об", "обо", "от", "по", "под", "при", "про", "с", "со", "также", "у", "через")
)  # fmt: skip
_BULLET = re.compile(r"^(?:[-–—•*▪·]\s*\S|\d+[.)]\s|[а-я]\)\s)")
_RESULT = re.compile(
    r"[А-ЯЁ][а-яё]+(?:[аео]н(?:ие|[аоы])?|[ая]т[аоы]|[ыя]тие|ация)\b(?!\s+(?:области|края|республики)\b)"
)
_FIRST_HALF = re.compile(
    r"(?:[а-яё]{3}[бвгджзклмнпрстфхцчшщ]о|план|пресс|интернет|веб|онлайн|бизнес|медиа|мини|эксперт|врач|педагог)$",
    re.IGNORECASE,
)
_ADJECTIVE = re.compile(
    r"[а-яё]{4,}(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ей|ому|ему|ым|им|ом|ем|ых|их|ую|юю|ыми|ими)\b"
)
_MOMENT = re.compile(
    r"(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|кв|год|г\.|до\b|по\b|[ivx\d]|ежегодн|далее|постоян)",
    re.IGNORECASE,
)
_CLOSERS = frozenset(",.;:)»%–—/")


def opens_mid(text: str) -> bool:
    """Whether a text begins in the middle of a phrase: in lower case, with a closing sign or an opening bracket."""
    first = text.lstrip('«"„')[:1]
    return first.islower() or text[:1] in _CLOSERS or text[:1] == "("


def opens_result(text: str) -> bool:
    """Whether a text begins as wordings of results do («Создан …», «Проведение …»), which no phrase goes on with."""
    return bool(_RESULT.match(text))


def opens_with_name(text: str) -> bool:
    """Whether a text begins as no wording does but a name within one: with a quote, a figure or a Latin letter."""
    return bool(re.match(r"[«\"„0-9A-Za-z]", text))


def opens_list_item(text: str) -> bool:
    """Whether a text begins with the mark of a list."""
    return bool(_BULLET.match(text))


def opens_list(text: str) -> bool:
    """Whether items of a list may follow a text: it announces them, or some line or part of it is one."""
    return text.rstrip().endswith(":") or bool(re.search(r"(?:^|[\n;:.] ?|\s)(?:[-–—•▪]\s*\S)", text))


def ends_mid(text: str) -> bool:
    """Whether a text breaks off: at a comma, a hyphen, an open bracket or quote, a preposition or a conjunction."""
    bare = text.rstrip()
    last = bare.split()[-1].casefold() if bare else ""
    # Of quotes within quotes officials close only the last: the text breaks off where none is closed behind it.
    quoted = bare.rfind("«") > bare.rfind("»")
    return bare.endswith((",", "-", "–", "—", "(", "/")) or last in _FUNCTION_WORDS or is_open(bare) or quoted


def is_open(text: str) -> bool:
    """Whether a bracket is left open."""
    return text.count("(") > text.count(")")


def is_closed(text: str) -> bool:
    """Whether a text ends as a sentence or an item of a list does."""
    return text.rstrip().endswith((".", ";", "!"))


def is_compound(first: str, second: str) -> bool:
    """Whether a hyphen between two pieces is that of a word («социально-экономический»), not of one carried over."""
    if not second[:1].islower():
        return True
    return bool(_FIRST_HALF.search(first)) and (first[-1] != "о" or bool(_ADJECTIVE.match(second)))


def joined(before: str, after: str, *, keeps_hyphen_apart: bool = False) -> str:
    """Two pieces of one text as one: words parted by a blank, a hyphenated word put together again.

    In a text of several lines a piece that begins a line stays on its own; `keeps_hyphen_apart` is for deadlines,
    where a hyphen before a moment is a dash.
    """
    before, after = before.rstrip(), after.lstrip()
    if not before or not after:
        return before + after
    if re.search(r"\w-$", before) and after[:1].islower() and not (keeps_hyphen_apart and _MOMENT.match(after)):
        first, second = before.split()[-1].rstrip("-"), after.split()[0]
        return before + after if is_compound(first, second) else before[:-1] + after
    several_lines = "\n" in before or "\n" in after
    begins_line = opens_list_item(after) or (not opens_mid(after) and is_closed(before))
    return before + ("\n" if several_lines and begins_line and not ends_mid(before) else " ") + after
