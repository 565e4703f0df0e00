"""Numbers and dates as a sheet shows them, by their number format."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import lru_cache

from roadmap_desktop.domain.days import day_text

_MONTHS = (
    "Январь", "Февраль", "Март", "Апрель", "Май", "Июнь", "Июль", "Август", "Сентябрь", "Октябрь", "Ноябрь", "Декабрь",
)  # fmt: skip
_LITERAL = re.compile(r'"([^"]*)"|\\(.)|\[[^\]]*\]|_.|\*.')
_DIGITS = re.compile(r"[#0?][#0?, ]*(?:\.[0?#]+)?")


@dataclass(frozen=True, slots=True)
class NumberFormat:
    """How a number is shown: decimals (None: as many as it has), percent, thousands apart, words around it."""

    decimals: int | None = None
    percent: bool = False
    thousands: bool = False
    prefix: str = ""
    suffix: str = ""


def number(value: float, code: str) -> str:
    """A number as a Russian sheet shows it, with a decimal comma; fifteen digits are all that a sheet keeps."""
    shown = _number_format(code)
    exact = Decimal(f"{value:.15g}") * (100 if shown.percent else 1)
    text = _plain(exact) if shown.decimals is None else f"{exact:.{shown.decimals}f}"
    if shown.thousands:
        text = f"{Decimal(text):,}".replace(",", "\N{NO-BREAK SPACE}")
    return shown.prefix + text.replace(".", ",") + ("%" if shown.percent else "") + shown.suffix


def moment(value: date | datetime | time | timedelta, code: str) -> str:
    """A date as shown: «01.09.2018», «Май 2018» or «2018»; a time or a duration in its own form."""
    if isinstance(value, time | timedelta):
        return str(value)
    bare = _LITERAL.sub("", code).casefold()
    if "d" not in bare and "m" in bare and "y" in bare:
        return f"{_MONTHS[value.month - 1]} {value.year}"
    if "d" not in bare and "m" not in bare and "y" in bare:
        return str(value.year)
    return day_text(value)


def _plain(value: Decimal) -> str:
    """«18.1», «3», never «3.0» nor «1E+2»: the shortest form."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


@lru_cache(maxsize=1024)
def _number_format(code: str) -> NumberFormat:
    code = code.partition(";")[0]
    words = [a or b for a, b in _LITERAL.findall(code)]
    bare = _LITERAL.sub("\0", code)
    match = _DIGITS.search(bare)
    if not match or code.casefold() == "general":
        return NumberFormat(percent="%" in bare)
    decimals = len(match[0].partition(".")[2])
    before = bare[: match.start()].count("\0")
    # A signless «[$-419]» or «_-» is a literal without words.
    apart = "," in match[0] or " " in match[0].strip()
    return NumberFormat(decimals, "%" in bare, apart, "".join(words[:before]), "".join(words[before:]))
