"""«Исполнители»: the organisations that are named, and whom a similar name may mean."""

from __future__ import annotations

from collections import Counter
from typing import Any

from PySide6.QtCore import QObject, Qt
from typing_extensions import override

from roadmap_desktop.domain.model import Organization
from roadmap_desktop.gui.forms.wizard_executors import Ui_WizardExecutors
from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.models.named_columns import NamedColumns
from roadmap_desktop.gui.models.row_model import AnyIndex
from roadmap_desktop.gui.wizard.choice_table import BOLD_ROLE, CHOICES_ROLE, TONE_ROLE, ChoiceDelegate
from roadmap_desktop.gui.wizard.draft import ImportDraft
from roadmap_desktop.gui.wizard.page import Page, Remark, prepare_table

NAME, SHORT, COUNT, MEANT = range(4)
_Role = Qt.ItemDataRole


class ExecutorsModel(NamedColumns):
    """A row for each organisation; those that may be another one come first."""

    def __init__(self, draft: ImportDraft, parent: QObject) -> None:
        super().__init__(parent)
        self._draft = draft
        self._organizations: list[Organization] = []
        self._counts: Counter[str] = Counter()
        draft.changed.connect(self._renew)
        draft.decided.connect(self._repaint)

    @property
    def open(self) -> int:
        """How many similar names nobody decided about."""
        return sum(bool(self._offers(o)) and o.name not in self._draft.merges for o in self._organizations)

    @property
    def has_offers(self) -> bool:
        """Whether any name resembles another."""
        return any(self._offers(organization) for organization in self._organizations)

    @override
    def count(self) -> int:
        return len(self._organizations)

    @override
    def headings(self) -> tuple[str, ...]:
        return (self.tr("Организация"), self.tr("Сокращение"), self.tr("Пунктов"), self.tr("То же, что"))

    @override
    def more(self, index: AnyIndex) -> Qt.ItemFlag:
        offered = index.column() == MEANT and self._offers(self._organizations[index.row()])
        return Qt.ItemFlag.ItemIsEditable if offered else Qt.ItemFlag.NoItemFlags

    @override
    def data(self, index: AnyIndex, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        organization, column = self._organizations[index.row()], index.column()
        if role in {_Role.DisplayRole, _Role.ToolTipRole}:
            return self._text(organization, column)
        if role == _Role.EditRole:
            return self._draft.merges.get(organization.name, "")
        if role == CHOICES_ROLE:
            apart = (self.tr("Оставить отдельно"), "")
            return [apart, *((offer.name, offer.name) for offer in self._offers(organization))]
        return self._style(organization, column, role)

    @override
    def setData(self, index: AnyIndex, value: Any, role: int = _Role.EditRole) -> bool:
        if not index.isValid() or index.column() != MEANT or role != _Role.EditRole:
            return False
        self._draft.merge(self._organizations[index.row()].name, str(value))
        return True

    def _text(self, organization: Organization, column: int) -> str:
        if column != MEANT:
            return (organization.name, organization.short, str(self._counts[organization.id]))[column]
        chosen = self._draft.merges.get(organization.name)
        if chosen is None:
            offers = self._offers(organization)
            return self.tr("похоже: {0}").format(offers[0].name) if offers else ""
        return chosen or self.tr("отдельная организация")

    def _style(self, organization: Organization, column: int, role: int) -> object:
        if role == BOLD_ROLE:
            return column == MEANT and bool(self._draft.merges.get(organization.name))
        if role == TONE_ROLE:
            waits = column == MEANT and organization.name not in self._draft.merges
            return "warning" if waits else "muted" if column in {SHORT, COUNT} else ""
        if role == _Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight if column == COUNT else Qt.AlignmentFlag.AlignLeft
        return None

    def _offers(self, organization: Organization) -> tuple[Organization, ...]:
        return self._draft.review.similar.get(organization.id, ()) if self._draft.review is not None else ()

    def _renew(self) -> None:
        proposal = self._draft.proposal
        activities = proposal.plan.activities if proposal is not None else ()
        organizations = proposal.plan.organizations if proposal is not None else ()
        self.beginResetModel()
        self._counts = Counter(e for a in activities for e in {e.organization for e in a.executors})
        self._organizations = sorted(organizations, key=lambda o: not self._offers(o))
        self.endResetModel()

    def _repaint(self) -> None:
        if self._organizations:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._organizations) - 1, MEANT))


class ExecutorsPage(Page):
    """The organisations of the document."""

    def __init__(self, look: Look, draft: ImportDraft) -> None:
        super().__init__(look, draft)
        self.ui = Ui_WizardExecutors()
        self.ui.setupUi(self)
        self.model = ExecutorsModel(draft, self)
        view = self.ui.executors
        view.choice_column = MEANT
        view.setModel(self.model)
        view.setItemDelegate(ChoiceDelegate(look, view))
        view.setAccessibleName(self.tr("Исполнители документа"))
        prepare_table(view, look, {SHORT: 120, COUNT: 76, MEANT: 330}, NAME)
        self.filling = view
        self.model.modelReset.connect(lambda: view.setColumnHidden(MEANT, not self.model.has_offers))

    @property
    @override
    def word(self) -> str:
        return self.tr("Исполнители")

    @property
    @override
    def remark(self) -> Remark:
        left = self.model.open
        return Remark(self.tr("Похожие названия: {0}").format(left), warning=True) if left else Remark()

    @override
    def enter(self) -> None:
        self.ui.executors.setFocus()
        if not self.ui.executors.currentIndex().isValid():
            self.ui.executors.setCurrentIndex(self.model.index(0, NAME))
