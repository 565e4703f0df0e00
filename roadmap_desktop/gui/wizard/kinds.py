"""What a row of a document can be, as the wizard shows it: word, icon, colours and key."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from roadmap_desktop.domain.proposal import RowClass
from roadmap_desktop.gui.palette import Notice, Palette


class Kind(Enum):
    """Finer than RowClass where a person sees a difference: the head again, a block within a block."""

    ACTIVITY = auto()
    RESULT = auto()
    SECTION = auto()
    SUBSECTION = auto()
    CONTINUATION = auto()
    GOAL = auto()
    ABBREVIATION = auto()
    HEADER = auto()
    HEADER_AGAIN = auto()
    COLUMN_NUMBERS = auto()
    TITLE = auto()
    CAPTION = auto()
    NOTE = auto()
    TOTAL = auto()
    SIGNATURE = auto()
    PAGE = auto()
    BLANK = auto()
    SKIPPED = auto()


@dataclass(frozen=True, slots=True)
class _Form:
    icon: str
    tone: str


_FORMS = {
    Kind.ACTIVITY: _Form("list-checks", "ok"),
    Kind.RESULT: _Form("corner-down-right", "result"),
    Kind.SECTION: _Form("folder", "information"),
    Kind.SUBSECTION: _Form("folder-open", "information"),
    Kind.CONTINUATION: _Form("table-cells-merge", "warning"),
    Kind.GOAL: _Form("target", "surroundings"),
    Kind.ABBREVIATION: _Form("book-a", "surroundings"),
    Kind.HEADER: _Form("table-2", "head"),
    Kind.HEADER_AGAIN: _Form("eye-off", "aside"),
    Kind.COLUMN_NUMBERS: _Form("list-ordered", "aside"),
    Kind.TITLE: _Form("type", "head"),
    Kind.CAPTION: _Form("stamp", "aside"),
    Kind.NOTE: _Form("sticky-note", "aside"),
    Kind.TOTAL: _Form("sigma", "aside"),
    Kind.SIGNATURE: _Form("signature", "aside"),
    Kind.PAGE: _Form("eye-off", "aside"),
    Kind.BLANK: _Form("eye-off", "aside"),
    Kind.SKIPPED: _Form("circle-question-mark", "error"),
}

_CLASSES = {
    RowClass.ACTIVITY: Kind.ACTIVITY,
    RowClass.RESULT: Kind.RESULT,
    RowClass.SECTION: Kind.SECTION,
    RowClass.CONTINUATION: Kind.CONTINUATION,
    RowClass.GOAL: Kind.GOAL,
    RowClass.ABBREVIATION: Kind.ABBREVIATION,
    RowClass.HEADER: Kind.HEADER,
    RowClass.COLUMN_NUMBERS: Kind.COLUMN_NUMBERS,
    RowClass.TITLE: Kind.TITLE,
    RowClass.CAPTION: Kind.CAPTION,
    RowClass.NOTE: Kind.NOTE,
    RowClass.TOTAL: Kind.TOTAL,
    RowClass.SIGNATURE: Kind.SIGNATURE,
    RowClass.PAGE: Kind.PAGE,
    RowClass.BLANK: Kind.BLANK,
    RowClass.SKIPPED: Kind.SKIPPED,
}

CHOICES = (
    RowClass.ACTIVITY,
    RowClass.RESULT,
    RowClass.CONTINUATION,
    RowClass.SECTION,
    RowClass.NOTE,
    RowClass.TOTAL,
    RowClass.PAGE,
    RowClass.SKIPPED,
)
"""What a person can make of a row of a table."""

KEYS = {
    "м": RowClass.ACTIVITY,
    "р": RowClass.RESULT,
    "п": RowClass.CONTINUATION,
    "б": RowClass.SECTION,
    "з": RowClass.NOTE,
    "и": RowClass.TOTAL,
    "н": RowClass.SKIPPED,
}
"""Letters that class the chosen rows: the first of the word, «з» of «заметка»."""

ASIDE = frozenset({Kind.HEADER_AGAIN, Kind.COLUMN_NUMBERS, Kind.PAGE, Kind.BLANK})
"""Rows that say nothing of their own; shown struck out."""

WHOLE = frozenset(Kind) - {
    Kind.ACTIVITY, Kind.RESULT, Kind.CONTINUATION, Kind.HEADER, Kind.HEADER_AGAIN, Kind.COLUMN_NUMBERS, Kind.SKIPPED,
    Kind.TOTAL,
}  # fmt: skip
"""Kinds whose text runs over the whole row."""


def kind_of(row_class: RowClass) -> Kind:
    """How a class is shown, as long as nothing finer is known."""
    return _CLASSES[row_class]


def icon(kind: Kind) -> str:
    """The name of its icon."""
    return _FORMS[kind].icon


def notice(kind: Kind, palette: Palette) -> Notice:
    """The colour of its strip, icon and word, and the tint under it."""
    match _FORMS[kind].tone:
        case "head":
            return Notice(palette.muted, palette.selection_unfocused)
        case "aside":
            return Notice(palette.muted, palette.alternate)
        case tone:
            found: Notice = getattr(palette, tone)
            return found


def word(kind: Kind) -> str:
    """The name of a kind."""
    translate = QCoreApplication.translate
    return {
        Kind.ACTIVITY: translate("RowKinds", "Мероприятие"),
        Kind.RESULT: translate("RowKinds", "Результат"),
        Kind.SECTION: translate("RowKinds", "Блок"),
        Kind.SUBSECTION: translate("RowKinds", "Подраздел"),
        Kind.CONTINUATION: translate("RowKinds", "Продолжение"),
        Kind.GOAL: translate("RowKinds", "Задачи"),
        Kind.ABBREVIATION: translate("RowKinds", "Сокращения"),
        Kind.HEADER: translate("RowKinds", "Шапка"),
        Kind.HEADER_AGAIN: translate("RowKinds", "Повтор шапки"),
        Kind.COLUMN_NUMBERS: translate("RowKinds", "Номера граф"),
        Kind.TITLE: translate("RowKinds", "Заголовок"),
        Kind.CAPTION: translate("RowKinds", "Реквизиты"),
        Kind.NOTE: translate("RowKinds", "Заметка"),
        Kind.TOTAL: translate("RowKinds", "Итог"),
        Kind.SIGNATURE: translate("RowKinds", "Подпись"),
        Kind.PAGE: translate("RowKinds", "Колонтитул"),
        Kind.BLANK: translate("RowKinds", "Пустая"),
        Kind.SKIPPED: translate("RowKinds", "Не распознано"),
    }[kind]
