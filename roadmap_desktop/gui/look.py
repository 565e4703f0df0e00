"""How the program looks now: palette, type and density, handed to every widget that paints."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QApplication

from roadmap_desktop.gui import fonts
from roadmap_desktop.gui.fonts import Type
from roadmap_desktop.gui.palette import Palette, system_palette

LOW_SCREEN = 800
"""Logical pixels of screen height up to which rows are dense by default."""


@dataclass(frozen=True, slots=True)
class Density:
    """Heights in logical pixels at the design's type size; a larger type raises them (`row_height`)."""

    row: int
    header: int
    padding: int
    """Above and below the text of a row with several lines, together."""

    def row_height(self, metrics: QFontMetrics, lines: int = 1) -> int:
        """The height of a row that shows so many lines of text."""
        if lines == 1:
            return max(self.row, metrics.height() + 4)
        return max(self.row, lines * metrics.lineSpacing() + self.padding)


DENSE = Density(24, 44, 7)
REGULAR = Density(28, 48, 11)


class Look(QObject):
    """The palette, type and density in force; `changed` when the desktop turned dark, light or high in contrast."""

    changed = Signal()

    def __init__(self, palette: Palette | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.palette = system_palette() if palette is None else palette
        self.type = Type.of(fonts.system_size())
        screen = QGuiApplication.primaryScreen()
        self.density = DENSE if screen.size().height() <= LOW_SCREEN else REGULAR

    @property
    def row_height(self) -> int:
        """The height of a row of one line."""
        return self.density.row_height(QFontMetrics(self.type.body))

    def wear(self, application: QApplication) -> None:
        """Dress the whole application."""
        application.setPalette(self.palette.qpalette())
        application.setFont(self.type.body)
        for kind in ("QMenu", "QMenuBar", "QStatusBar", "QHeaderView", "QToolTip"):
            application.setFont(self.type.small, kind)  # type: ignore[arg-type]  # bytes in the stub, text at run time

    def follow(self, palette: Palette) -> None:
        """Take another palette over."""
        if palette is not self.palette:
            self.palette = palette
            self.changed.emit()
