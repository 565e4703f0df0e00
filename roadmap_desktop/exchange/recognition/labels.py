"""What a head of a narrow column says: a year, plan or fact, a month or a quarter."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

_DASH = r"\s*[-‐‑‒–—−/]\s*"
_YEAR = re.compile(
    rf"(?P<first>(?:19|20)\d\d)(?:{_DASH}(?P<last>(?:19|20)\d\d))?\s*"
    r"(?:год(?:а|у|ы|ов)?|г\.\s?г\.|гг?\.?)?",
    re.IGNORECASE,
)
_MEASURE = re.compile(r"\b(план|факт|прогноз|оценка)\w*", re.IGNORECASE)
_FILLERS = re.compile(
    r"\b(?:31[. ](?:12|декабря)|на|за|в|к|до|конец|значени\w*|показател\w*|планов\w*|целев\w*|планируем\w*|этап\w*|"
    r"[IVX]+|\d)\b|[(),.:;]",
    re.IGNORECASE,
)
_MONTHS = (
    "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь",
)  # fmt: skip
_PART = re.compile(r"(?P<number>[IVІ1-4]{1,3})\s*-?(?:й|е|ый|ое)?\s*(?P<unit>кв|полугоди|п/г)\w*\.?", re.IGNORECASE)
# Sums from the beginning of the year: «9 месяцев».
_SUM = re.compile(r"\d{1,2} месяц(?:а|ев)")
_ROMAN = {"I": 1, "II": 2, "III": 3, "IV": 4}


@dataclass(frozen=True, slots=True)
class YearLabel:
    """A year or a span of years in a head, and whether the head speaks of the plan or of the fact."""

    label: str
    measure: str = ""


@lru_cache(maxsize=10_000)
def year_label(head: str) -> YearLabel | None:
    """The year of a head that says hardly anything else: «2018», «2018 год (план)», «2021 - 2023»."""
    match = _YEAR.search(head)
    if not match or len(head) > 60:
        return None
    rest = head[: match.start()] + " " + head[match.end() :]
    measure = _MEASURE.search(rest)
    rest = _FILLERS.sub(" ", _MEASURE.sub(" ", rest))
    if rest.strip(" *"):
        return None
    label = match["first"] + (f"–{match['last']}" if match["last"] else "")
    word = measure[1].casefold() if measure else ""
    return YearLabel(label, {"факт": "fact", "оценка": "fact"}.get(word, "plan" if word else ""))


@lru_cache(maxsize=10_000)
def period_label(head: str) -> str:
    """The month, quarter, half-year or sum of months that a head names, as a phrase of a deadline; else empty."""
    bare = " ".join(head.casefold().split()).strip(". ")
    year = _YEAR.search(bare)
    if year:
        bare = (bare[: year.start()] + bare[year.end() :]).strip(". ")
    suffix = f" {year['first']}" if year else ""
    for name in _MONTHS:
        if (len(bare) >= 3 and name.startswith(bare)) or bare in {f"{name[:-1]}я", f"{name}а"}:
            return name + suffix
    if _SUM.fullmatch(bare):
        return bare + suffix
    part = _PART.fullmatch(bare.upper().replace("І", "I").casefold())
    if not part:
        return ""
    number = part["number"].upper()
    roman = number if number in _ROMAN else {str(n): r for r, n in _ROMAN.items()}.get(number, "")
    unit = "квартал" if part["unit"].casefold() == "кв" else "полугодие"
    return f"{roman} {unit}{suffix}" if roman else ""
