"""The controls of the timeline in the view bar: step of a drag, zoom, whole plan, today."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QToolButton, QWidget

from roadmap_desktop.gui import icons
from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.timeline.shifting import Snap
from roadmap_desktop.gui.timeline.time_scale import Zoom
from roadmap_desktop.gui.timeline.view import TimelineView

CONTROL_HEIGHT = 26


class TimelineBar(QWidget):
    """Шаг [Авто] · − [Квартал] + · вся карта · сегодня; `snapped` carries the step's words for the status bar."""

    snapped = Signal(str)

    def __init__(self, look: Look, timeline: TimelineView) -> None:
        super().__init__()
        self._look = look
        self._timeline = timeline
        self._snap = QComboBox()
        self._zoom = QComboBox()
        self._caption = QLabel(self.tr("Шаг"))
        self._caption.setBuddy(self._snap)
        self._fill()
        self._coarser = self._button("minus", self.tr("Мельче масштаб (−)"))
        self._finer = self._button("plus", self.tr("Крупнее масштаб (+)"))
        self._whole = self._button("scan", self.tr("Вся карта"))
        self._today = self._button("locate", self.tr("К сегодняшнему дню (Home)"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._caption)
        for part in self.stops:
            part.setFixedHeight(CONTROL_HEIGHT)
            layout.addWidget(part)
        layout.insertSpacing(2, 8)
        self._connect()
        look.changed.connect(self._dress)
        self._dress()

    @property
    def step(self) -> str:
        """The step in force, in words."""
        return self.tr("Шаг: {0}").format(self._snap.currentText().lower())

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab stops at, from left to right."""
        return self._snap, self._coarser, self._zoom, self._finer, self._whole, self._today

    def _fill(self) -> None:
        for snap, text in (
            (Snap.AUTO, self.tr("Авто")),
            (Snap.DAY, self.tr("День")),
            (Snap.MONTH, self.tr("Месяц")),
            (Snap.QUARTER, self.tr("Квартал")),
            (Snap.HALF_YEAR, self.tr("Полугодие")),
            (Snap.YEAR, self.tr("Год")),
        ):
            self._snap.addItem(text, snap)
        for zoom, text in (
            (Zoom.YEAR, self.tr("Год")),
            (Zoom.HALF_YEAR, self.tr("Полугодие")),
            (Zoom.QUARTER, self.tr("Квартал")),
            (Zoom.MONTH, self.tr("Месяц")),
            (Zoom.WEEK, self.tr("Неделя")),
            (Zoom.DAY, self.tr("День")),
        ):
            self._zoom.addItem(text, zoom)
        self._snap.setAccessibleName(self.tr("Шаг переноса"))
        self._zoom.setAccessibleName(self.tr("Масштаб"))

    def _connect(self) -> None:
        line = self._timeline
        self._snap.activated.connect(self._take_snap)
        self._zoom.activated.connect(lambda place: line.set_zoom(self._zoom.itemData(place)))
        self._coarser.clicked.connect(lambda: line.zoom_step(-1))
        self._finer.clicked.connect(lambda: line.zoom_step(1))
        self._whole.clicked.connect(line.fit)
        self._today.clicked.connect(lambda: line.go_to(line.today))
        line.zoomed.connect(self._show_zoom)
        line.step_shown.connect(lambda text: self.snapped.emit(self.tr("Шаг: {0}").format(text) if text else self.step))
        self._show_zoom(line.scale.zoom)

    def _take_snap(self, place: int) -> None:
        self._timeline.snap = self._snap.itemData(place)
        self.snapped.emit(self.step)

    def _show_zoom(self, zoom: Zoom) -> None:
        self._zoom.setCurrentIndex(self._zoom.findData(zoom))

    def _button(self, name: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        icons.give(button, name, self._look.palette)
        return button

    def _dress(self) -> None:
        self._caption.setFont(self._look.type.small)
        for box in (self._snap, self._zoom):
            box.setFont(self._look.type.small)
