"""What the program made of a deadline's words, in a sentence: shown while the words are typed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication

from roadmap_desktop.app.settings import control_settings
from roadmap_desktop.domain import deadlines
from roadmap_desktop.domain.days import day_text
from roadmap_desktop.domain.deadlines import Deadline, Kind, Period, Precision, Reading, Recurrence, Span

translate = QCoreApplication.translate

MOST_SPANS = 3
"""Spans that the sentence names; the others are counted."""


def sentence(deadline: Deadline, period: Period | None) -> str:
    """«Читается: с 01.09.2018 по 31.12.2020, по месяцам»."""
    reading = deadline.reading
    if not deadline.text.strip():
        return translate("Reading", "Срок не указан.")
    spans = reading.spans(period)
    if not spans:
        return _without_dates(reading, period)
    words = [_spans(spans)]
    if reading.recurrence is not Recurrence.NONE:
        words.append(_recurrences()[reading.recurrence])
    elif (precision := _precision(reading)) is not None:
        words.append(_precisions()[precision])
    return translate("Reading", "Читается: {0}").format(", ".join(filter(None, words)))


def control_date(deadline: Deadline, period: Period | None, today: date) -> str:
    """The next day by which it must be done, the last where all are past, as set; empty when the words name none."""
    found = deadlines.control_date(deadline.reading, period, control_settings(), today)
    return "" if found is None else day_text(found)


def _without_dates(reading: Reading, period: Period | None) -> str:
    if reading.kind is Kind.AS_NEEDED:
        return translate("Reading", "Читается: без определенного срока, на шкале не показывается.")
    if reading.kind is Kind.CONDITIONAL:
        return translate("Reading", "Срок связан с условием: дата не определена, на шкале не показывается.")
    if period is None:
        return translate("Reading", "Для этого срока нужен период дорожной карты: его задают в свойствах.")
    return translate("Reading", "Срок не прочитан: остается как записан, на шкале не показывается.")


def _spans(spans: Iterable[Span]) -> str:
    listed = list(spans)
    text = "; ".join(_span(span) for span in listed[:MOST_SPANS])
    if len(listed) > MOST_SPANS:
        text += translate("Reading", " и еще {0}").format(len(listed) - MOST_SPANS)
    return text


def _span(span: Span) -> str:
    if span.start is None and span.end is not None:
        return translate("Reading", "до {0} включительно").format(day_text(span.end))
    if span.start is not None and span.end is None:
        return translate("Reading", "с {0}, окончание не названо").format(day_text(span.start))
    if span.start is None or span.end is None:
        return ""
    if span.start == span.end:
        return day_text(span.start)
    return translate("Reading", "с {0} по {1}").format(day_text(span.start), day_text(span.end))


def _precision(reading: Reading) -> Precision | None:
    ends = [precision for pair in reading.precisions for precision in pair if precision is not None]
    # The order of the members is from the finest.
    return min(ends, key=list(Precision).index, default=None)


def _precisions() -> dict[Precision, str]:
    return {
        Precision.DAY: translate("Reading", "по дням"),
        Precision.MONTH: translate("Reading", "по месяцам"),
        Precision.QUARTER: translate("Reading", "по кварталам"),
        Precision.HALF_YEAR: translate("Reading", "по полугодиям"),
        Precision.YEAR: translate("Reading", "по годам"),
    }


def _recurrences() -> dict[Recurrence, str]:
    return {
        Recurrence.YEARLY: translate("Reading", "ежегодно"),
        Recurrence.HALF_YEARLY: translate("Reading", "раз в полугодие"),
        Recurrence.QUARTERLY: translate("Reading", "ежеквартально"),
        Recurrence.MONTHLY: translate("Reading", "ежемесячно"),
        Recurrence.WEEKLY: translate("Reading", "еженедельно"),
        Recurrence.OTHER: translate("Reading", "с повторением"),
        Recurrence.NONE: "",
    }
