"""Where in a cell of executors one name ends and the next begins."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from roadmap_desktop.domain.naming import folded

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from roadmap_desktop.domain.naming import Wording

_TOKEN = re.compile(r"[^\s,;]+|[,;]|\s+")
_MID_PHRASE = frozenset(
    ("а", "без", "в", "во", "для", "до", "за", "и", "из", "или", "к", "ко", "либо", "на", "над", "не", "о", "об",
     "от", "по", "под", "при", "с", "со", "у")
)  # fmt: skip
_OBLIQUE = re.compile(r"(?:ого|его|ой|ей|ых|их|ым|им|ыми|ими|ому|ему|ую|юю)$")
# Ministries and federal services go by one clipped word.
SHORT_BODY = re.compile(r"(?:Мин|Рос(?!с))(?!\w*[сц]к(?:ой|ого|ом|ий|ая|ое)$)[а-яё]{2,}$")
_UPRIGHT = re.compile(r"(?:ый|ий|ая|яя|ое|ее|ые|ие)$")
PERSON = re.compile(
    r"[А-ЯЁ][а-яё-]+ [А-ЯЁ]\. ?[А-ЯЁ]\.|[А-ЯЁ]\. ?[А-ЯЁ]\. ?[А-ЯЁ][а-яё-]+|"
    r"[А-ЯЁ][а-яё-]+ [А-ЯЁ][а-яё]+ [А-ЯЁ][а-яё]+(?:вич|вна|ична|оглы|кызы)"
)
# «… Ростехнадзора»: whose branch it is, not a body of its own.
_DECLINED_BODY = re.compile(r"(?:Мин|Рос)[а-яё]+(?:а|у|ом)|Рос[а-яё]+(?:ии|е)")
# Words after which the name of the place itself follows: «Республики Коми», «города Курска».
_BEFORE_PLACE = frozenset({"республики", "города", "городе", "поселка"})
# A plural that no genitive looks like: after «и» it names a second executor.
_SURELY_PLURAL = re.compile(r"(?:органы|вузы|колледжи|работодатели|муниципалитеты|[а-яё]+[ыи]е)$")
# Who they are, in the plural, on a line of its own below a complete name: «охотпользователи».
_PLURAL = re.compile(r"(?:тел|ник|тор|ист|ент|ер|вод|вц)[иы]$")
# «…, сетевые организации»: an adjective in the nominative plural begins a group, in a name it would be declined.
_GROUP = re.compile(r"(?:[а-яё](?:ые|ие)|(?:тел|тор|ист|ент|вц|льц|дел)[иы])$")
_BODY = re.compile(
    r"(?:организация|общество|предприятие|объединение|школа|больница|врач|инженер|бухгалтер|специалист|педагог)$"
)
# Adjectives that look like participles.
_KIND = re.compile(r"(?:районн|общественн|военн|государственн|окружн)")
_ITEM = re.compile(r"(?:\d{1,2}[.)]|[-–•*])")
_PARTICIPLE = re.compile(r"(?:щ|вш|нн|ем|им|м)(?:ий|ие|ый|ые|ая|яя|ее|ое|их|ых|ими|ыми|его|ого|ей|ой|ую|юю)(?:ся)?$")


@dataclass(slots=True)
class _Word:
    """A word of a cell with what stands before it; `inside` when in quotes or brackets that opened earlier."""

    text: str
    before: str
    start: int
    inside: bool = False


class Splitter:
    """Walks the words of one cell and decides before each whether a new name begins there."""

    def __init__(self, text: str, known: Collection[str], wording: Wording) -> None:
        self._text = text
        self._known = known
        self._wording = wording
        self._words = list(_words(text))

    def pieces(self) -> list[str]:
        starts = [0]
        for i in range(1, len(self._words)):
            if not self._words[i].inside and self._begins(i, starts[-1]):
                starts.append(i)
        ends = [self._words[i].start for i in starts[1:]] + [len(self._text)]
        found: list[str] = []
        for start, end in zip(starts, ends, strict=True):
            if self._words:
                found.append(_trimmed(self._text[self._words[start].start : end]))
        return [piece for piece in found if piece]

    def _begins(self, i: int, start: int) -> bool:
        word = self._words[i]
        current = [w.text for w in self._words[start:i]]
        if ";" in word.before or current == ["/"]:
            return True
        if "\n" in word.before and _ITEM.fullmatch(word.text):
            return True
        if word.text == "/" and i + 1 < len(self._words):
            return _is_upper(self._words[i + 1].text) or self._is_collective(i + 1)
        if word.text.startswith("(") or current[-1] in _MID_PHRASE or current[-1].endswith(("-", "–")):
            return word.text.casefold() not in _MID_PHRASE and self._conjoined(i, current)
        if self._is_place(i):
            return False
        if "," in word.before:
            upper = _is_upper(word.text) and not self._lists_abbreviations(i, current)
            return upper or self._begins_lower(i, current)
        if "\n" in word.before or len(word.before) > 1:
            return self._begins_line(i, current)
        return self._begins_bare(i, current)

    def _conjoined(self, i: int, current: list[str]) -> bool:
        """«X и Департамент …»: the conjunction stands between two names when a body begins after it."""
        if current[-1].casefold() != "и" or len(current) < 2:
            return False
        word = self._words[i].text.casefold()
        second = self._is_collective(i) and bool(_SURELY_PLURAL.match(word))
        both = self._up_to_sign(i) in self._known and folded(" ".join(current[:-1])) in self._known
        return self._is_head(i) or both or (second and current[0].casefold() in self._wording.heads)

    def _lists_abbreviations(self, i: int, current: list[str]) -> bool:
        """Whether «Департамент строительства, ЖКХ и ТЭК … области» lists what one body is for."""
        conjoined = self._words[i].text.isupper() and i + 1 < len(self._words) and self._words[i + 1].text == "и"
        headed = current[0].casefold() in self._wording.heads and not self._is_closed(current)
        return conjoined and headed and self._up_to_sign(i).split()[-1] in self._wording.places

    def _begins_lower(self, i: int, current: list[str]) -> bool:
        """After a comma, in lower case: a group, a known name, or what follows an abbreviation or another group."""
        word = self._words[i].text.casefold()
        if PERSON.fullmatch(" ".join(current)) and not _PLURAL.search(word):
            # «Фамилия И.О., председатель комитета» is one person with the post.
            return False
        if word in _MID_PHRASE or (_PARTICIPLE.search(word) and not (self._is_collective(i) or _KIND.match(word))):
            return False
        if self._is_collective(i) or word in self._wording.heads or self._up_to_sign(i) in self._known:
            return True
        if self._is_closed(current):
            return True
        following = self._words[i + 1].text if i + 1 < len(self._words) else ""
        if not word[0].isalpha():
            # «…, 929 ГЛИЦ»
            return word.isdigit() and len(following) > 1 and following.isupper()
        second = following.casefold()
        if _GROUP.search(word) or (_UPRIGHT.search(word) and (second in self._wording.heads or _BODY.match(second))):
            return True
        return len(current) == 1 and (current[0].isupper() or current[0].casefold() in self._wording.collectives)

    def _begins_line(self, i: int, current: list[str]) -> bool:
        broken = folded(f"{' '.join(current)} {self._up_to_sign(i)}") in self._known
        if broken or (len(current) == 1 and current[0].casefold() in self._wording.heads):
            return False
        word = self._words[i].text
        upright = _is_upper(word) and not _OBLIQUE.search(word)
        group = self._is_closed(current) and word[0].islower() and bool(_PLURAL.search(word))
        return upright or group or self._is_collective(i) or word[0] in "-–•" or self._follows_role(i, current)

    def _follows_role(self, i: int, current: list[str]) -> bool:
        """Whether a role closed the name on the line above: «…(по согласованию)», then «кибердружина»."""
        before, word = " ".join(current).casefold(), self._words[i].text.casefold()
        said = any(before.endswith(f"({words})") for words, _ in self._wording.roles)
        return said and word not in _MID_PHRASE and not _OBLIQUE.search(word)

    def _begins_bare(self, i: int, current: list[str]) -> bool:
        """Nothing but a blank stands between: only a capital after a complete name begins another."""
        word = self._words[i].text
        # «… муниципального района «Заполярный район»»: a place is named in quotes.
        if not _is_upper(word) or (word[0] == "«" and current[-1].casefold() in self._wording.places):
            return False
        whole = self._is_complete(current)
        if _DECLINED_BODY.fullmatch(word):
            return False
        if self._is_head(i):
            return whole or len(current) > 1
        if not self._looks_first(i) or current[-1].casefold() in _BEFORE_PLACE:
            return False
        if len(current) == 1 and current[0].casefold() in self._wording.heads:
            # «Управление Администрации …»: of what it is one follows, even where it is «Управление» for short.
            return False
        # A name may begin with several abbreviations: capitals alone close nothing; a place, a quote, a known name do.
        closed = self._is_closed(current) or (whole and folded(" ".join(current)) in self._known)
        return closed and not _OBLIQUE.search(word.casefold()) and not self._continues_known(current, i)

    def _looks_first(self, i: int) -> bool:
        """Whether a capitalised word can begin a name: a body, a group, an adjective, an abbreviation, a known name."""
        word = self._words[i].text.lstrip('«"')
        if self._is_collective(i) or self._up_to_sign(i) in self._known or self._begins_known(i):
            return True
        return (len(word) > 1 and word.isupper()) or bool(_UPRIGHT.search(word)) or self._has_head_stem(word)

    def _begins_known(self, i: int) -> bool:
        two = folded(" ".join(w.text for w in self._words[i : i + 2]))
        return two in self._known or folded(self._words[i].text) in self._known

    def _has_head_stem(self, word: str) -> bool:
        """Whether it is the name of a body in another case, as a slip of the pen puts it."""
        return any(word.casefold().startswith(head[:-1]) for head in self._wording.heads if len(head) > 5)

    def _continues_known(self, current: list[str], i: int) -> bool:
        longer = folded(" ".join([*current, self._words[i].text]))
        return any(name.startswith(longer) for name in self._known) if len(self._known) < 200 else False

    def _is_complete(self, current: list[str]) -> bool:
        name = folded(" ".join(current))
        return (
            self._is_closed(current)
            or name in self._known
            or name in self._wording.collectives
            or (len(current) == 1 and (current[0].isupper() or bool(SHORT_BODY.match(current[0]))))
        )

    def _is_closed(self, current: list[str]) -> bool:
        last, before = current[-1], current[-2].casefold() if len(current) > 1 else ""
        return (
            before in _BEFORE_PLACE
            or last.casefold().strip(".") in self._wording.places
            or last.endswith(("»", '"', ")", "”"))
        )

    def _is_head(self, i: int) -> bool:
        """Whether a capitalised body begins here; two words are enough for «Главное управление»."""
        word = self._words[i].text
        both = " ".join(w.text for w in self._words[i : i + 2]).casefold()
        named = word.casefold() in self._wording.heads or both in self._wording.heads
        return _is_upper(word) and (named or bool(SHORT_BODY.match(word)))

    def _is_collective(self, i: int) -> bool:
        word = self._words[i].text.casefold().split("-")[0]
        both = " ".join(w.text for w in self._words[i : i + 2]).casefold()
        return word in self._wording.collectives or both in self._wording.collectives

    def _is_place(self, i: int) -> bool:
        """Whether the words from here on, up to a sign or the next name, are only the place of the name before."""
        if SHORT_BODY.match(self._words[i].text):
            return False
        for j in range(i, min(i + 4, len(self._words))):
            word = self._words[j].text.casefold().strip(".")
            if j > i and ("," in self._words[j].before or ";" in self._words[j].before):
                return False
            if word in self._wording.places:
                return True
            if not _OBLIQUE.search(word):
                return False
        return False

    def _up_to_sign(self, i: int) -> str:
        """The folded words from here to the next comma, semicolon or line break."""
        taken = [self._words[i].text]
        for word in self._words[i + 1 :]:
            if any(sign in word.before for sign in ",;\n"):
                break
            taken.append(word.text)
        return folded(" ".join(taken))


def _is_upper(word: str) -> bool:
    bare = word.lstrip('«"„“-–•')
    return bare[:1].isupper()


def _trimmed(piece: str) -> str:
    bare = re.sub(r"\s+(?:и|а также)$", "", piece.strip().strip(",;").strip())
    bare = re.sub(r"^(?:\d{1,2}[.)]\s+|[•–/*-]\s*)", "", bare).strip(" ,;")
    # A last dot closes the cell, unless it belongs to an abbreviation or to initials.
    return bare[:-1] if re.search(r"(?:[а-яё]{3}|[»)])\.$", bare) else bare


def _words(text: str) -> Iterable[_Word]:
    """The words of a cell; a word is `inside` when quotes or brackets opened before it are still open."""
    before, depth, brackets = "", 0, 0
    for match in _TOKEN.finditer(text):
        word = match[0]
        if word.isspace() or word in ",;":
            # An official's nested quotes are often closed once for both: a sign that parts names closes them all.
            if word == ";" or ("\n" in word and "»" not in text[match.end() :].partition("«")[0]):
                depth = 0
            before += word
            continue
        yield _Word(word, before, match.start(), inside=depth > 0 or brackets > 0)
        before = ""
        depth = _depth_after(word, depth, text[match.end() :])
        brackets = max(0, brackets + word.count("(") - word.count(")"))


def _depth_after(word: str, depth: int, rest: str) -> int:
    depth += word.count("«") - word.count("»")
    if "»" in word and depth > 0 and "»" not in re.split(r"[;\n«]", rest, maxsplit=1)[0]:
        return 0
    return max(depth, 0)
