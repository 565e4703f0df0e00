"""A field for a calendar day, typed as it is written: «01.02.2027».

Not QDateEdit: it steps on by itself after the second digit and takes the point that follows for one more step, so that
«01.01.2027» became «01.00001.2027», and «31.12.2029» over a day of February the third of January.
"""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from roadmap_desktop.domain.days import day_text

_DAY = re.compile(r"(\d{1,2})\s*[.,/-]\s*(\d{1,2})\s*[.,/-]\s*(\d{4}|\d{2})(?:\s*г\.?)?")
_CENTURY = 2000


class DayField(QLineEdit):
    """Shows a day in two, two and four digits as soon as it is left; what cannot be read stays as typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editingFinished.connect(lambda: self.show_day(self.day()) if self.day() else None)

    def day(self) -> date | None:
        """The day that is meant; None when there is none, or none that the calendar knows."""
        return read(self.text())

    def show_day(self, day: date | None) -> None:
        """Put a day into the field; None empties it."""
        self.setText(day_text(day) if day else "")


def read(text: str) -> date | None:
    """The day of «1.2.27» or «01.02.2027»; None when it is none."""
    parts = _DAY.fullmatch(text.strip())
    if parts is None:
        return None
    day, month, year = map(int, parts.groups())
    try:
        return date(year if len(parts[3]) > 2 else _CENTURY + year, month, day)
    except ValueError:
        return None


def problem_of_period(start: DayField, end: DayField) -> str:
    """The sentence why two fields are no period; empty when they are one."""
    first, last, translate = start.day(), end.day(), QCoreApplication.translate
    if first is None or last is None:
        return translate("DayField", "День периода не прочитан. Образец: 31.12.2020.")
    return translate("DayField", "Начало периода позже его конца.") if first > last else ""
