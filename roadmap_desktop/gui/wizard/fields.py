"""What a column can hold, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from roadmap_desktop.domain.proposal import Field


def word(field: Field) -> str:
    """The name of what a column holds."""
    translate = QCoreApplication.translate
    return {
        Field.NUMBER: translate("Fields", "Номер"),
        Field.TITLE: translate("Fields", "Мероприятие"),
        Field.SECTION: translate("Fields", "Раздел"),
        Field.GOALS: translate("Fields", "Задачи"),
        Field.RESULT: translate("Fields", "Результат"),
        Field.DOCUMENT: translate("Fields", "Документ"),
        Field.DEADLINE: translate("Fields", "Срок"),
        Field.START: translate("Fields", "Начало"),
        Field.FINISH: translate("Fields", "Окончание"),
        Field.MARK: translate("Fields", "Отметка по месяцам"),
        Field.EXECUTORS: translate("Fields", "Исполнители"),
        Field.INDICATOR: translate("Fields", "Показатель"),
        Field.UNIT: translate("Fields", "Единица измерения"),
        Field.TARGET: translate("Fields", "План на год"),
        Field.FACT: translate("Fields", "Факт за год"),
        Field.NOTE: translate("Fields", "Примечание"),
        Field.EXTRA: translate("Fields", "Дополнительное поле"),
    }[field]
