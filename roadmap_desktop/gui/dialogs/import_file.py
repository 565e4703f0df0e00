"""«Импорт…»: a file is read beside the window, what was recognised is shown, and only then taken."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QDialog, QFileDialog, QHeaderView, QListWidgetItem, QWidget
from typing_extensions import override

from roadmap_desktop.app import imports
from roadmap_desktop.domain.model import Activity
from roadmap_desktop.domain.proposal import Proposal
from roadmap_desktop.errors import RoadmapError
from roadmap_desktop.gui import icons, labels
from roadmap_desktop.gui.dialogs.dress import dress, show_problem
from roadmap_desktop.gui.findings import ICONS
from roadmap_desktop.gui.forms.import_file import Ui_ImportFile
from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.session_bridge import SessionBridge
from roadmap_desktop.gui.tasks import Task, Tasks

START, BUSY, FOUND = range(3)
MOST_FINDINGS = 200
SUFFIXES = "*.xlsx *.xlsm *.txt"


class ImportDialog(QDialog):
    """`imported` carries what was applied and the counts of what was recognised."""

    imported = Signal(object, dict)

    def __init__(self, look: Look, bridge: SessionBridge, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._bridge = bridge
        self._tasks = tasks
        self._task: Task | None = None
        self._proposal: Proposal | None = None
        self._path = Path()
        self.ui = Ui_ImportFile()
        self.ui.setupUi(self)
        dress(self, look)
        self.ui.accept_button.setEnabled(False)
        self.ui.choose_button.clicked.connect(self._choose)
        self.ui.accept_button.clicked.connect(self._take)
        self.ui.cancel_button.clicked.connect(self.reject)
        rows = self.ui.rows
        rows.verticalHeader().hide()
        rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        rows.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        rows.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.ui.findings.setWordWrap(True)
        self.ui.found_layout.setStretchFactor(rows, 2)
        self.ui.found_layout.setStretchFactor(self.ui.findings, 1)

    def read(self, path: Path) -> None:
        """Read a file in a worker; the window stays free."""
        self._drop_task()
        self._path, self._proposal = path, None
        self.ui.file_name.setText(path.name)
        self.ui.file_name.setToolTip(str(path))
        self.ui.accept_button.setEnabled(False)
        self.ui.pages.setCurrentIndex(BUSY)
        show_problem(self.ui.problem, "", self._look)
        known = tuple(self._bridge.file.organizations.values())
        self.ui.busy_bar.setRange(0, 0)
        self._task = self._tasks.start(
            lambda task: imports.read(path, known=known, progress=task.report, cancelled=lambda: task.cancelled),
            self._show,
            self._fail,
        )
        self._task.progressed.connect(self._advance)

    @override
    def reject(self) -> None:
        self._drop_task()
        super().reject()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._drop_task()
        super().closeEvent(event)

    def _drop_task(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Выбрать документ"), "", self.tr("Документы с таблицей ({0})").format(SUFFIXES)
        )
        if name:
            self.read(Path(name))

    def _advance(self, done: int, total: int) -> None:
        self.ui.busy_bar.setRange(0, total)
        self.ui.busy_bar.setValue(done)

    def _show(self, proposal: Proposal) -> None:
        self._task, self._proposal = None, proposal
        counts = imports.counts(proposal)
        self.ui.found_title.setText(labels.shortened(proposal.plan.roadmap.title, 200))
        self.ui.found_counts.setText(
            self.tr(
                "Разделов {0}, мероприятий {1}, результатов {2}, показателей {3}, документов {4}, исполнителей {5}, "
                "задач {6}, сокращений {7}."
            ).format(
                *(
                    counts[name]
                    for name in (
                        "sections",
                        "activities",
                        "results",
                        "indicators",
                        "documents",
                        "organizations",
                        "goals",
                        "abbreviations",
                    )
                )
            )
        )
        self._show_rows(proposal)
        self._show_findings(proposal)
        self.ui.pages.setCurrentIndex(FOUND)
        self.ui.accept_button.setEnabled(not self._bridge.session.read_only)
        self.ui.accept_button.setFocus()

    def _show_rows(self, proposal: Proposal) -> None:
        text = self._bridge.messages.text
        model = QStandardItemModel(0, 3, self)
        model.setHorizontalHeaderLabels([text(f"field.{name}") for name in ("number", "title", "deadline")])
        for node in proposal.plan.rows():
            deadline = node.deadline.text if isinstance(node, Activity) else ""
            items = [QStandardItem(" ".join(part.split())) for part in (node.number, node.title, deadline)]
            if not isinstance(node, Activity):
                for item in items:
                    item.setFont(self._look.type.bold)
                    item.setBackground(self._look.palette.section)
            model.appendRow(items)
        self.ui.rows.setModel(model)
        header = self.ui.rows.horizontalHeader()
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.ui.rows.setColumnWidth(0, 54)
        self.ui.rows.setColumnWidth(2, 190)
        self.ui.rows.verticalHeader().setDefaultSectionSize(self._look.row_height)

    def _show_findings(self, proposal: Proposal) -> None:
        palette = self._look.palette
        found = proposal.findings
        self.ui.findings_title.setText(
            self.tr("Замечания: {0}").format(len(found)) if found else self.tr("Замечаний нет")
        )
        self.ui.findings.clear()
        self.ui.findings.setVisible(bool(found))
        for finding in found[:MOST_FINDINGS]:
            place = ", ".join(filter(None, (finding.cell, finding.place)))
            item = QListWidgetItem(": ".join(filter(None, (place, self._bridge.messages.finding(finding)))))
            item.setIcon(icons.pixmap(ICONS[finding.severity], 16, palette.warning.colour, self.devicePixelRatioF()))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            self.ui.findings.addItem(item)

    def _fail(self, error: RoadmapError) -> None:
        self._task = None
        self.ui.pages.setCurrentIndex(START)
        show_problem(self.ui.problem, self._bridge.messages.error(error), self._look)

    def _take(self) -> None:
        if self._proposal is None:
            return
        try:
            done = imports.take(self._bridge.session, self._proposal, self._path.name)
        except RoadmapError as error:
            show_problem(self.ui.problem, self._bridge.messages.error(error), self._look)
            return
        counts = imports.counts(self._proposal)
        self.accept()
        if done is not None:
            self.imported.emit(done, counts)
