"""A calendar day as a document writes it."""

import re
from contextlib import suppress
from datetime import date

_DAY = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")


def day_text(day: date) -> str:
    """The day in two, two and four digits: «30.06.2018»."""
    # Not «%Y»: Linux writes the year 27 without its zeros, and it would be read as 2027.
    return f"{day.day:02}.{day.month:02}.{day.year:04}"


def told_day(text: str) -> date | None:
    """The day that a text tells; None where it is none."""
    match = _DAY.fullmatch(text)
    with suppress(ValueError):
        return date(int(match[3]), int(match[2]), int(match[1])) if match else None
    return None
