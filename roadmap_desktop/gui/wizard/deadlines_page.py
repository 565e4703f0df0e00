"""«Сроки»: how every wording of a deadline was read, and which reading is meant where there are several."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt
from typing_extensions import override

from roadmap_desktop.domain.deadlines import Deadline
from roadmap_desktop.gui import reading
from roadmap_desktop.gui.forms.wizard_deadlines import Ui_WizardDeadlines
from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.models.named_columns import NamedColumns
from roadmap_desktop.gui.models.row_model import AnyIndex
from roadmap_desktop.gui.tables.text import one_line
from roadmap_desktop.gui.wizard.choice_table import BOLD_ROLE, CHOICES_ROLE, TONE_ROLE, ChoiceDelegate
from roadmap_desktop.gui.wizard.draft import ImportDraft
from roadmap_desktop.gui.wizard.page import Page, Remark, prepare_table

WORDING, COUNT, READING, WAY = range(4)
UNREAD = "deadline.unread"


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of a deadline, how many activities have them, and the ways of reading them (id, sentence)."""

    text: str
    count: int
    ways: tuple[tuple[str, str], ...]
    unread: bool


class DeadlinesModel(NamedColumns):
    """A row for each wording; those that need a person come first."""

    def __init__(self, draft: ImportDraft, parent: QObject) -> None:
        super().__init__(parent)
        self._draft = draft
        self._wordings: list[Wording] = []
        draft.changed.connect(self._renew)
        draft.decided.connect(self._repaint)

    @property
    def has_ways(self) -> bool:
        """Whether anything can be read in several ways."""
        return any(wording.ways for wording in self._wordings)

    @property
    def open(self) -> int:
        """How many wordings can be read in several ways and nobody said which is meant."""
        return sum(bool(wording.ways) and wording.text not in self._draft.ways for wording in self._wordings)

    @override
    def count(self) -> int:
        return len(self._wordings)

    @override
    def headings(self) -> tuple[str, ...]:
        return (self.tr("Запись"), self.tr("Пунктов"), self.tr("Прочитано"), self.tr("Что имеется в виду"))

    @override
    def more(self, index: AnyIndex) -> Qt.ItemFlag:
        open_ = index.column() == WAY and self._wordings[index.row()].ways
        return Qt.ItemFlag.ItemIsEditable if open_ else Qt.ItemFlag.NoItemFlags

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        wording = self._wordings[index.row()]
        if role == CHOICES_ROLE:
            return [(text, way) for way, text in wording.ways]
        if role in {BOLD_ROLE, TONE_ROLE, Qt.ItemDataRole.TextAlignmentRole}:
            return self._style(wording, index.column(), role)
        if role == Qt.ItemDataRole.EditRole:
            return self._draft.ways.get(wording.text, wording.ways[0][0] if wording.ways else "")
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        return self._text(wording, index.column())

    @override
    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or index.column() != WAY or role != Qt.ItemDataRole.EditRole:
            return False
        self._draft.choose_reading(self._wordings[index.row()].text, str(value))
        return True

    def _style(self, wording: Wording, column: int, role: int) -> object:
        if role == BOLD_ROLE:
            return column == WORDING
        if role == TONE_ROLE:
            waits = wording.unread or (bool(wording.ways) and wording.text not in self._draft.ways)
            return "warning" if waits and column in {READING, WAY} else "muted" if column == COUNT else ""
        return Qt.AlignmentFlag.AlignRight if column == COUNT else Qt.AlignmentFlag.AlignLeft

    def _text(self, wording: Wording, column: int) -> str:
        way = self._draft.ways.get(wording.text, "")
        if column == WORDING:
            return one_line(wording.text)
        if column == COUNT:
            return str(wording.count)
        if column == READING:
            return _bare(reading.sentence(Deadline.of(wording.text, way), self._draft.period))
        return dict(wording.ways).get(way) or (self.tr("выбрать…") if wording.ways else "")

    def _renew(self) -> None:
        activities = self._draft.proposal.plan.activities if self._draft.proposal is not None else ()
        counted = Counter(activity.deadline.text for activity in activities if activity.deadline.text.strip())
        found = [_wording(text, count) for text, count in counted.items()]
        self.beginResetModel()
        self._wordings = sorted(found, key=lambda wording: (not wording.ways, not wording.unread))
        self.endResetModel()

    def _repaint(self) -> None:
        if self._wordings:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._wordings) - 1, WAY))


def _bare(sentence: str) -> str:
    """The sentence without its first word, which the head of the column says."""
    rest = sentence.removeprefix(QCoreApplication.translate("Reading", "Читается: {0}").format(""))
    return rest[:1].upper() + rest[1:]


def _wording(text: str, count: int) -> Wording:
    found = Deadline.of(text).reading
    ways = tuple((way.id, way.text) for way in found.alternatives)
    return Wording(text, count, ways, unread=any(doubt.code == UNREAD for doubt in found.findings))


class DeadlinesPage(Page):
    """The wordings of the document's deadlines."""

    def __init__(self, look: Look, draft: ImportDraft) -> None:
        super().__init__(look, draft)
        self.ui = Ui_WizardDeadlines()
        self.ui.setupUi(self)
        self.model = DeadlinesModel(draft, self)
        view = self.ui.deadlines
        view.choice_column = WAY
        view.setModel(self.model)
        view.setItemDelegate(ChoiceDelegate(look, view))
        view.setAccessibleName(self.tr("Сроки документа"))
        prepare_table(view, look, {WORDING: 300, COUNT: 76, WAY: 230}, READING)
        self.filling = view
        self.model.modelReset.connect(lambda: view.setColumnHidden(WAY, not self.model.has_ways))

    @property
    @override
    def word(self) -> str:
        return self.tr("Сроки")

    @property
    @override
    def remark(self) -> Remark:
        left = self.model.open
        return Remark(self.tr("Можно понять по-разному: {0}").format(left), warning=True) if left else Remark()

    @override
    def enter(self) -> None:
        self.ui.deadlines.setFocus()
        if not self.ui.deadlines.currentIndex().isValid():
            self.ui.deadlines.setCurrentIndex(self.model.index(0, WORDING))
