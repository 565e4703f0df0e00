"""«Форма документа…»: columns, sheet and what stands around the table, with the first page beside."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QLocale, QSize, QStandardPaths, Qt, QTimer
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget
from typing_extensions import override

from roadmap_desktop.app import forms, prints
from roadmap_desktop.app.forms import Fault, Form, Words
from roadmap_desktop.domain import edits
from roadmap_desktop.domain.model import Plan
from roadmap_desktop.errors import RoadmapError
from roadmap_desktop.gui import labels
from roadmap_desktop.gui.dialogs.dress import dress, show_problem, show_remark
from roadmap_desktop.gui.dialogs.form_columns import FormColumnsModel, Shown
from roadmap_desktop.gui.dialogs.form_fields import FormFields
from roadmap_desktop.gui.forms.document_form import Ui_DocumentForm
from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.printing.paper import FormPaper
from roadmap_desktop.gui.session_bridge import SessionBridge
from roadmap_desktop.gui.tasks import Task, Tasks

SIZE = QSize(1260, 640)
SOURCE = "command"
PAUSE = 150
"""Milliseconds after the last letter before the page is made anew."""
SAMPLE = 25
"""Rows of the plan that the page beside is made of."""


class DocumentFormDialog(QDialog):
    """Sets up the form of one roadmap; what is kept is one step of undo."""

    def __init__(self, look: Look, bridge: SessionBridge, tasks: Tasks, plan: Plan, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._bridge = bridge
        self._tasks = tasks
        self._plan = plan
        self._task: Task | None = None
        self._reading: Task | None = None
        self._saving: Task | None = None
        self._form = forms.chosen(plan)
        self._warned = False
        self.ui = Ui_DocumentForm()
        self.ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        dress(self, look)
        # The page beside keeps its size while sentences come and go.
        policy = self.ui.problem.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.ui.problem.setSizePolicy(policy)
        self.model = FormColumnsModel(self)
        self.fields = FormFields(self.ui, self)
        self.ui.columns.setModel(self.model)
        self.ui.columns.wear(look)
        self.ui.pages.wear(look)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._draw)
        self._show(self._form, forms.words(plan, self._form))
        self._connect()
        screen = self.screen().availableGeometry().size()
        self.resize(SIZE.boundedTo(screen - QSize(20, 40)))
        self.ui.halves.setSizes([640, 600])
        self.ui.halves.setStretchFactor(1, 1)
        self.ui.columns.setCurrentIndex(self.model.index(0, Shown.HEADING))
        self.ui.columns.setFocus()
        self._renew()

    @property
    def form(self) -> Form:
        """The form as it is set up now."""
        return self.fields.entered(replace(self._form, columns=self.model.columns))

    @override
    def reject(self) -> None:
        """Leave without keeping anything; the first time with a word about what would be lost."""
        if self._changed() and not self._warned:
            self._warned = True
            sentence = self.tr("Изменения формы не сохранены. Отмена еще раз отбросит их.")
            show_problem(self.ui.problem, sentence, self._look)
            return
        super().reject()

    @override
    def done(self, result: int) -> None:
        self._pause.stop()
        for task in (self._task, self._reading, self._saving):
            if task is not None:
                task.cancel()
        super().done(result)

    def take(self, path: Path) -> None:
        """Take the form of another file over; it is read beside the window, and what was typed stays on a fault."""
        self._busy(self.tr("Форма читается из файла «{0}»…").format(path.name))
        self._reading = self._tasks.start(
            lambda task: forms.taken_from(path, lambda: task.cancelled), self._taken, self._not_taken
        )

    def _taken(self, form: Form) -> None:
        self._busy("")
        self._show(forms.as_printed(replace(form, origin=""), self._plan), self._words_around(form))
        self._renew()

    def _words_around(self, form: Form) -> Words:
        """What stands around the table in another form: what was typed stays, the rest is as that form has it."""
        before, after = forms.words(self._plan, self._form), forms.words(self._plan, form)
        typed = self.fields.words()
        return Words(
            typed.captions,
            after.goals if typed.goals == before.goals else typed.goals,
            after.abbreviations if typed.abbreviations == before.abbreviations else typed.abbreviations,
        )

    def _not_taken(self, error: RoadmapError) -> None:
        self._busy("")
        self._tell(error)

    def _connect(self) -> None:
        ui = self.ui
        self.model.dataChanged.connect(lambda _first, _last, roles=(): None if list(roles) else self._renew())
        self.model.rowsMoved.connect(self._renew)
        self.fields.changed.connect(self._renew)
        ui.up_button.clicked.connect(lambda: self._move(-1))
        ui.down_button.clicked.connect(lambda: self._move(1))
        ui.fit_button.clicked.connect(lambda: self.model.set_widths(forms.fitted(self.form, self._plan)))
        ui.take_button.clicked.connect(self._ask_file)
        ui.save_button.clicked.connect(self._ask_target)
        ui.original_button.clicked.connect(self._put_back)
        ui.accept_button.clicked.connect(self._keep)
        ui.cancel_button.clicked.connect(self.reject)

    def _show(self, form: Form, words: Words) -> None:
        self._form = form
        self.model.show_form(form, forms.counts(form, self._plan))
        self.fields.show(form, words)

    def _changed(self) -> bool:
        before = forms.chosen(self._plan)
        return self.form != before or self.fields.words() != forms.words(self._plan, before)

    def _move(self, by: int) -> None:
        index = self.ui.columns.currentIndex()
        if index.isValid():
            self.ui.columns.setCurrentIndex(self.model.index(self.model.move(index.row(), by), index.column()))

    def _put_back(self) -> None:
        form = forms.original(self._plan)
        self._show(form, self.fields.words())
        self._renew()

    def _ask_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Взять форму из файла"),
            "",
            self.tr("Документы и формы ({0})").format("*.xlsx *.xls *.ods *.docx *.odt *.html *.csv *.txt *.json"),
        )
        if name:
            self.take(Path(name))

    def _ask_target(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        proposed = Path(folder) / prints.file_name(self.tr("Форма документа"), forms.SUFFIX)
        kind = self.tr("Форма документа ({0})").format(f"*{forms.SUFFIX}")
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Сохранить форму в файл"), str(proposed), kind)
        if name:
            target = Path(name)
            self.save(target if target.suffix.lower() == forms.SUFFIX else target.with_name(target.name + forms.SUFFIX))

    def save(self, target: Path) -> None:
        """Write the form as it is set up now to a file; the roadmap keeps the one that it has."""
        form, words = self.form, self.fields.words()
        told = self.tr("Форма записана в файл «{0}».").format(target.name)
        self._saving = self._tasks.start(
            lambda _: forms.save(form, words, target),
            lambda _: show_remark(self.ui.problem, told, self._look),
            self._tell,
        )

    def _tell(self, error: RoadmapError) -> None:
        show_problem(self.ui.problem, self._bridge.messages.error(error), self._look)

    def _busy(self, sentence: str) -> None:
        self.ui.take_button.setEnabled(not sentence)
        self.ui.take_button.setToolTip(sentence or self.tr("Графы, их порядок и заголовки – как в другом документе"))

    def _keep(self) -> None:
        # An editor that is still open gives its cell up when it loses the focus.
        self.ui.accept_button.setFocus()
        if not self.ui.accept_button.isEnabled():
            return
        setup = forms.setup(self._plan, self.form, self.fields.words())
        roadmap = self._plan.roadmap
        label = labels.on_titled("step.form", roadmap)
        refusal = self._bridge.attempt(lambda file: edits.set_form(file, roadmap.id, setup), label, SOURCE)
        if refusal:
            show_problem(self.ui.problem, refusal, self._look)
        else:
            self.accept()

    # The page beside -------------------------------------------------------------------------------------------------

    def _renew(self) -> None:
        """Say what is wrong, how much of the sheet is taken, and draw the page when the typing pauses."""
        self._warned = False
        form = self.form
        faults = forms.faults(form, self._plan)
        self.model.mark(frozenset(fault.column for fault in faults if fault.column is not None))
        sentence = self._worded(faults[0]) if faults else ""
        show_problem(self.ui.problem, sentence, self._look)
        self.ui.accept_button.setEnabled(not faults)
        self.ui.save_button.setEnabled(not faults)
        taken, room = _length(forms.width(form, self._plan)), _length(form.page.width)
        self.ui.taken.setText(self.tr("занято {0} из {1} мм").format(taken, room))
        if all(fault.code != "form.margins-too-wide" for fault in faults):
            self._pause.start()

    def _worded(self, fault: Fault) -> str:
        said = [(name, _length(value) if isinstance(value, float) else value) for name, value in fault.arguments]
        return self._bridge.messages.text(fault.code, said)

    def _draw(self) -> None:
        if self._task is not None:
            self._task.cancel()
        form, words = self.form, self.fields.words()
        plan = forms.set_up(_sample(self._plan), forms.Setup("", "", *words))

        self._task = self._tasks.start(lambda task: FormPaper(prints.printout(plan, form, task.step)), self._drawn)

    def _drawn(self, paper: FormPaper) -> None:
        self._task = None
        self.ui.pages.show_paper(paper)


def _length(value: float) -> str:
    """Millimetres as the language writes them: «267», «90,7»."""
    return QLocale().toString(float(value), "f", 0 if value == int(value) else 1)


def _sample(plan: Plan) -> Plan:
    """The beginning of a plan: what is set up shows on it at once, however long the plan is."""
    first = {node.id for node in plan.rows()[:SAMPLE]}
    return replace(
        plan,
        sections=tuple(section for section in plan.sections if section.id in first),
        activities=tuple(activity for activity in plan.activities if activity.id in first),
    )
