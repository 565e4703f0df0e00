"""What a document calls itself, in the forms that an approval block and an extract need."""

import re
from typing import NamedTuple

_ROADMAP = "карта"
_NOUN_WITHIN = 3
"""The noun stands among so many first words: «Комплексный региональный план …»."""

_WORD = re.compile(r"[а-яё]+(?:-[а-яё]+)*", re.IGNORECASE)
_SECOND_NAME = re.compile(r"\((«?)дорожная карта(»?)\)", re.IGNORECASE)


class Noun(NamedTuple):
    """A noun in the genitive, and how «УТВЕРЖДЕН…» and «утвержденн…» end with it."""

    genitive: str
    short: str = ""
    full: str = "ого"


_NOUNS = {
    "план": Noun("плана"),
    "комплекс": Noun("комплекса"),
    "перечень": Noun("перечня"),
    "график": Noun("графика"),
    "регламент": Noun("регламента"),
    "паспорт": Noun("паспорта"),
    "порядок": Noun("порядка"),
    "проект": Noun("проекта"),
    "карта": Noun("карты", "А", "ой"),
    "программа": Noun("программы", "А", "ой"),
    "стратегия": Noun("стратегии", "А", "ой"),
    "концепция": Noun("концепции", "А", "ой"),
    "положение": Noun("положения", "О", "ого"),
    "мероприятия": Noun("мероприятий", "Ы", "ых"),
    "меры": Noun("мер", "Ы", "ых"),
    "изменения": Noun("изменений", "Ы", "ых"),
    "направления": Noun("направлений", "Ы", "ых"),
    "рекомендации": Noun("рекомендаций", "Ы", "ых"),
}
_ADJECTIVES = (
    (re.compile(r"(.+)(?:[ыо]й|(?<=[гкх])ий|ое)"), "ого"),
    (re.compile(r"(.+)(?:ий|ее)"), "его"),
    (re.compile(r"(.+)ая"), "ой"),
    (re.compile(r"(.+)яя"), "ей"),
    (re.compile(r"(.+)ые"), "ых"),
    (re.compile(r"(.+[гкхжшчщ])ие"), "их"),
)


def noun_of(title: str) -> Noun:
    """The noun that a title begins with; a document of another name is taken for a roadmap."""
    found = _found(title)
    # «План-график» is a plan: the first half decides.
    return _NOUNS[found[-1][0].casefold().partition("-")[0]] if found else _NOUNS[_ROADMAP]


def genitive(title: str) -> str:
    """«Выписка из …»: a title in the genitive; one that begins with other words stands in quotes after «документа»."""
    found = _found(title)
    cases = [_declined(word[0], last=word is found[-1]) for word in found]
    if not found or None in cases:
        return f"документа «{title}»"
    opening, end = "", 0
    for word, case in zip(found, cases, strict=True):
        opening += title[end : word.start()] + str(case)
        end = word.end()
    rest = _SECOND_NAME.sub(r"(\1дорожной карты\2)", title[end:])
    # A capital inside quotes is that of a name.
    if found[0].start() == 0 and not found[0][0].isupper():
        opening = opening[0].lower() + opening[1:]
    return opening + rest


def _found(title: str) -> list[re.Match[str]]:
    """The words of a title up to its noun; none when it begins with something else."""
    words = list(_WORD.finditer(title))[:_NOUN_WITHIN]
    for i, word in enumerate(words):
        if word[0].casefold().partition("-")[0] in _NOUNS:
            return words[: i + 1]
    return []


def _declined(word: str, *, last: bool) -> str | None:
    """A noun or an adjective in the genitive, in the case of its letters; None for a word of another kind."""
    small = word.casefold()
    if last:
        parts = [_NOUNS.get(part) for part in small.split("-")]
        made = "-".join(part.genitive for part in parts if part) if all(parts) else None
    else:
        made = next((match[1] + end for ending, end in _ADJECTIVES if (match := ending.fullmatch(small))), None)
    if made is None:
        return None
    return made.upper() if word.isupper() else made.capitalize() if word[0].isupper() else made
