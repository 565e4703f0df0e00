"""The status bar: saved, counts, findings, what is chosen, the unit of a drag."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QStatusBar, QToolButton

from roadmap_desktop.domain.findings import Finding, Severity
from roadmap_desktop.gui import icons
from roadmap_desktop.gui.look import Look


class StatusLine(QObject):
    """Fills a QStatusBar and keeps it true."""

    def __init__(self, look: Look, bar: QStatusBar) -> None:
        super().__init__(bar)
        self._look = look
        self._saved_sign, self._saved = QLabel(), QLabel()
        self._counts = QLabel()
        self.findings = QToolButton()
        self.findings.setAutoRaise(True)
        self.findings.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._cells = QLabel()
        self._unit = QLabel()
        self._worst: Severity | None = None
        bar.setContentsMargins(8, 0, 8, 0)
        for widget in (self._saved_sign, self._saved, self._counts, self.findings):
            bar.addWidget(widget)
        for widget in (self._cells, self._unit):
            bar.addPermanentWidget(widget)
        look.changed.connect(self._dress)
        self._dress()

    def saved(self, at: datetime, *, read_only: bool) -> None:
        """Every finished action is written: say when the last one was."""
        if read_only:
            self._saved.setText(self.tr("Только чтение"))
        else:
            self._saved.setText(self.tr("Сохранено в {0}").format(at.strftime("%H:%M")))

    def counted(self, activities: int, results: int, shown: int) -> None:
        """How much the plan holds, and how much of it is shown."""
        if not activities:
            self._counts.setText(self.tr("Мероприятий пока нет"))
            return
        if shown < activities:
            text = self.tr("Показано {0} из %n мероприятий", "", activities).format(shown)
        else:
            text = self.tr("Показаны все %n мероприятий", "", activities)
        self._counts.setText(text + ", " + self.tr("%n результатов", "", results))

    def found(self, findings: tuple[Finding, ...]) -> None:
        """How many findings there are, with the sign of the worst."""
        self._worst = findings[0].severity if findings else None
        self.findings.setText(self.tr("Замечания: {0}").format(len(findings)) if findings else self.tr("Замечаний нет"))
        self._dress()

    def measured(self, text: str) -> None:
        """What is chosen in a table: count, sum, mean."""
        self._cells.setText(text)

    def snapped(self, text: str) -> None:
        """The unit of a drag."""
        self._unit.setText(text)

    def _dress(self) -> None:
        palette = self._look.palette
        ratio = self._saved.devicePixelRatioF()
        self._saved_sign.setPixmap(icons.pixmap("circle-check", 16, palette.ok.colour, ratio))
        notice = {Severity.ERROR: palette.error, Severity.WARNING: palette.warning, None: palette.ok}.get(
            self._worst, palette.information
        )
        name = {Severity.ERROR: "octagon-alert", Severity.WARNING: "triangle-alert", None: "circle-check"}.get(
            self._worst, "info"
        )
        self.findings.setIcon(icons.pixmap(name, 16, notice.colour, ratio))
        self.findings.setFont(self._look.type.small)
        colours = self._counts.palette()
        colours.setColor(QPalette.ColorRole.WindowText, palette.muted)
        for label in (self._counts, self._cells, self._unit):
            label.setPalette(colours)
