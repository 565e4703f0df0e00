"""«Импорт…»: the steps from a file to a roadmap, over one draft; nothing is written before the last."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget
from typing_extensions import override

from roadmap_desktop.app.mappings import Mappings, own_file
from roadmap_desktop.app.session import Applied
from roadmap_desktop.domain.findings import Finding
from roadmap_desktop.gui import icons
from roadmap_desktop.gui.forms.wizard import Ui_Wizard
from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.session_bridge import SessionBridge
from roadmap_desktop.gui.tasks import Tasks
from roadmap_desktop.gui.wizard.columns_page import ColumnsPage
from roadmap_desktop.gui.wizard.deadlines_page import DeadlinesPage
from roadmap_desktop.gui.wizard.draft import ImportDraft
from roadmap_desktop.gui.wizard.executors_page import ExecutorsPage
from roadmap_desktop.gui.wizard.file_page import FilePage
from roadmap_desktop.gui.wizard.findings_page import FindingsPage
from roadmap_desktop.gui.wizard.outcome_page import OutcomePage
from roadmap_desktop.gui.wizard.page import Page, Remark, colour, draw_line
from roadmap_desktop.gui.wizard.rows_page import RowsPage
from roadmap_desktop.gui.wizard.steps import Steps

SIZE = (1240, 660)


class ImportWizard(QDialog):
    """`imported` carries what was applied and the counts of what was recognised."""

    imported = Signal(object, dict)

    def __init__(
        self, look: Look, bridge: SessionBridge, tasks: Tasks, parent: QWidget, mappings: Mappings | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._bridge = bridge
        self.draft = ImportDraft(bridge, tasks, mappings or Mappings(own_file()), self)
        self.ui = Ui_Wizard()
        self.ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.file_page = FilePage(look, self.draft)
        self.columns_page = ColumnsPage(look, self.draft)
        self.rows_page = RowsPage(look, self.draft)
        self.deadlines_page = DeadlinesPage(look, self.draft)
        self.executors_page = ExecutorsPage(look, self.draft)
        self.findings_page = FindingsPage(look, self.draft, bridge.messages)
        self.outcome_page = OutcomePage(look, self.draft)
        self.pages: tuple[Page, ...] = (
            self.file_page,
            self.columns_page,
            self.rows_page,
            self.deadlines_page,
            self.executors_page,
            self.findings_page,
            self.outcome_page,
        )
        for page in self.pages:
            self.ui.pages.addWidget(page)
        self.steps = Steps(look)
        self.ui.side_layout.insertWidget(0, self.steps)
        self._remark = Remark()
        self._warned = False
        self._connect()
        self.dress()
        self._fit()
        self.go_to(0)

    def read(self, path: Path) -> None:
        """Read a file; the steps open when it is understood."""
        self.file_page.read(path)

    def go_to(self, step: int) -> None:
        """Turn to a step."""
        self.ui.pages.setCurrentIndex(step)
        self._renew()
        self.pages[step].enter()

    @property
    def step(self) -> int:
        """The number of the step in view."""
        return self.ui.pages.currentIndex()

    @property
    def page(self) -> Page:
        """The step in view."""
        return self.pages[self.step]

    def _connect(self) -> None:
        self.steps.chosen.connect(self.go_to)
        self.ui.back_button.clicked.connect(lambda: self.go_to(self.step - 1))
        self.ui.next_button.clicked.connect(self._next)
        self.ui.cancel_button.clicked.connect(self.reject)
        self.ui.foot_button.clicked.connect(self._act)
        self.findings_page.visited.connect(self._visit)
        self.rows_page.words_asked.connect(lambda: self.go_to(self.pages.index(self.findings_page)))
        for news in (self.draft.started, self.draft.decided):
            news.connect(self._renew)
        self.draft.changed.connect(self._read)
        self.draft.failed.connect(self._failed)
        self.draft.writing.done.connect(self._taken)
        self.draft.writing.failed.connect(self._refused)
        self._look.changed.connect(self.dress)

    def _fit(self) -> None:
        """As large as designed, but never larger than the screen."""
        room = self.screen().availableGeometry()
        self.resize(min(SIZE[0], room.width() - 16), min(SIZE[1], room.height() - 48))

    # News of the draft

    def _read(self) -> None:
        self._renew()
        if self.ui.next_button.isEnabled() and self.step == 0:
            self.ui.next_button.setFocus()

    def _failed(self, _sentence: str) -> None:
        self._renew()

    def _renew(self) -> None:
        """Show what can be done now."""
        self._warned = False
        ready, last = self.draft.ready, self.step == len(self.pages) - 1
        known = self.draft.review is not None
        self.steps.show_steps([page.word for page in self.pages], self.step, len(self.pages) - 1 if known else 0)
        self.steps.setEnabled(not self.draft.writing.busy)
        self.page.setEnabled(not self.draft.writing.busy)
        name = self.draft.name
        title = self.tr("Импорт дорожной карты")
        self.setWindowTitle(f"{title} – {name}" if name else title)
        refusal = self.outcome_page.refusal if last and not self.draft.busy else ""
        self.ui.next_button.setText(self.tr("Импортировать") if last else self._onward())
        self.ui.next_button.setEnabled(ready and not refusal and not (last and self._bridge.session.read_only))
        self.ui.back_button.setEnabled(self.step > 0 and not self.draft.writing.busy)
        self.ui.next_button.setDefault(True)
        self._show_remark(refusal)

    def _onward(self) -> str:
        following = self.pages[min(self.step + 1, len(self.pages) - 1)].word.split(":")[0]
        return self.tr("Далее: {0}").format(following.lower())

    def _show_remark(self, refusal: str) -> None:
        remark = self.page.remark if self.draft.ready else Remark()
        if self._warned:
            text = self.tr("Решения по документу не сохранены. Закрыть импорт – еще раз Esc.")
            remark = Remark(text, warning=True, action=self.tr("Продолжить"), act=self._renew)
        elif self.draft.busy and self.draft.review is not None:
            remark = Remark(self.tr("Документ разбирается заново…"))
        elif self.draft.writing.busy:
            remark = Remark(self.tr("Записывается…"))
        elif self.draft.problem and self.step > 0:
            remark = Remark(self.draft.problem, warning=True)
        elif refusal:
            remark = Remark(refusal, warning=True)
        elif self._bridge.session.read_only and self.step == len(self.pages) - 1:
            remark = Remark(self.tr("Файл данных открыт только для чтения."), warning=True)
        self._remark = remark
        palette = self._look.palette
        notice = palette.warning if remark.warning else palette.information
        sign = "triangle-alert" if remark.warning else "info"
        self.ui.foot_sign.setPixmap(icons.pixmap(sign, 16, notice.colour, self.devicePixelRatioF()))
        self.ui.foot_sign.setVisible(bool(remark.text))
        self.ui.foot_label.setText(remark.text)
        self.ui.foot_button.setText(remark.action)
        self.ui.foot_button.setVisible(bool(remark.action))

    # What the user does

    def _act(self) -> None:
        if self._remark.act is not None:
            self._remark.act()

    def _next(self) -> None:
        if self.step < len(self.pages) - 1:
            self.go_to(self.step + 1)
        else:
            self.draft.take()

    def _taken(self, done: Applied) -> None:
        self.accept()
        self.imported.emit(done, self.draft.counts)

    def _refused(self, sentence: str) -> None:
        self._renew()
        self.outcome_page.tell(sentence)

    def _visit(self, finding: Finding) -> None:
        index = self.draft.review.row_of(finding) if self.draft.review is not None else None
        if index is not None:
            self.go_to(self.pages.index(self.rows_page))
            self.rows_page.go_to(index)

    # The window itself

    def dress(self) -> None:
        """Put type and colours of the look on all parts."""
        colour(self.ui.safe_label, self._look.palette.muted)
        for line in (self.ui.side_line, self.ui.foot_line):
            draw_line(line, self._look)
        self.ui.safe_label.setFont(self._look.type.small)
        icons.repaint(self, self._look.palette)
        for page in self.pages:
            page.dress()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; with decisions that would be lost it says so first."""
        if event.key() == Qt.Key.Key_Escape and self.draft.has_decisions and not self._warned:
            self._warned = True
            self._show_remark("")
        else:
            super().keyPressEvent(event)

    @override
    def done(self, result: int) -> None:
        self.draft.close()
        super().done(result)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.draft.close()
        super().closeEvent(event)
