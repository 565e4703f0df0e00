"""Units of time in the words of the tip: «месяц», «+1 мес.»."""

from __future__ import annotations

from PySide6.QtCore import QObject

from roadmap_desktop.domain.deadlines import Precision


class UnitWords(QObject):
    """Names of units and shifts by them, in the language of the interface."""

    def name(self, unit: Precision) -> str:
        """The unit itself: «месяц»."""
        return {
            Precision.DAY: self.tr("день"),
            Precision.MONTH: self.tr("месяц"),
            Precision.QUARTER: self.tr("квартал"),
            Precision.HALF_YEAR: self.tr("полугодие"),
            Precision.YEAR: self.tr("год"),
        }[unit]

    def shift(self, units: int, unit: Precision) -> str:
        """So many units with a sign: «+1 мес.», «−2 кв.»."""
        return f"{'+' if units > 0 else '−'}{abs(units)} {self._short(abs(units), unit)}"

    def _short(self, count: int, unit: Precision) -> str:
        if unit is Precision.YEAR:
            few = count % 10 in {1, 2, 3, 4} and count % 100 not in {11, 12, 13, 14}
            return self.tr("г.") if few else self.tr("лет")
        return {
            Precision.DAY: self.tr("дн."),
            Precision.MONTH: self.tr("мес."),
            Precision.QUARTER: self.tr("кв."),
            Precision.HALF_YEAR: self.tr("полугод."),
        }[unit]
