"""The approval block of a plan that brings none: made from its act, in the cases that officials put it in."""

import datetime as dt
import re

from roadmap_desktop.domain.model import Act
from roadmap_desktop.exchange.profiles.forms import Approval
from roadmap_desktop.exchange.writing.nouns import noun_of

_MONTHS = (
    "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября",
    "декабря",
)  # fmt: skip
_NO_DATE, _NO_NUMBER = "____________", "______"


def approval_lines(act: Act, title: str, manner: Approval) -> tuple[str, ...]:
    """The lines of the block, from above; none for an empty act.

    An act whose kind cannot be put into a case stands in brackets under «Приложение», as it is named.
    """
    if act == Act():
        return ()
    last = f"от {_dated(act.date)} № {act.number or _NO_NUMBER}"
    cases = _cases(act.kind)
    if cases is None:
        named = f"{act.kind} {act.body}".strip()
        return ("Приложение", f"({named}", f"{last})") if named else ("Приложение", last)
    dative, instrumental = cases
    if manner is Approval.APPROVED:
        return (f"УТВЕРЖДЕН{noun_of(title).short}", f"{instrumental} {act.body}".strip(), last)
    return ("Приложение", f"к {dative} {act.body}".strip(), last)


def approved_by(act: Act, title: str) -> str:
    """«утвержденной распоряжением … от … № …», for a title in the genitive; empty unless the act is wholly known."""
    cases = _cases(act.kind)
    if cases is None or act.date is None or not act.number:
        return ""
    words = (f"утвержденн{noun_of(title).full}", cases[1], act.body, f"от {_dated(act.date)} № {act.number}")
    return " ".join(filter(None, words))


def _dated(day: dt.date | None) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year} г." if day else _NO_DATE


def _cases(kind: str) -> tuple[str, str] | None:
    """Dative and instrumental of what begins with a noun («распоряжение», «приказ», «письмо»); None for other words."""
    noun, blank, rest = kind.partition(" ")
    noun = noun[:1].lower() + noun[1:]
    tail = blank + rest
    if re.fullmatch(r"[а-яё]{3,}[нт]ие", noun):
        return noun[:-1] + "ю" + tail, noun + "м" + tail
    if re.fullmatch(r"[а-яё]{2,}[бвгдзклмнпрст]о?", noun):
        stem = noun.removesuffix("о")
        return f"{stem}у{tail}", f"{stem}ом{tail}"
    return None
