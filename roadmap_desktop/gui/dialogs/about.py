"""«О программе»."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from roadmap_desktop import __version__
from roadmap_desktop.gui.dialogs.dress import dress
from roadmap_desktop.gui.forms.about import Ui_About
from roadmap_desktop.gui.look import Look


class AboutDialog(QDialog):
    """Name, version, and where the data lie."""

    def __init__(self, look: Look, database: Path, show_folder: Callable[[], object], parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_About()
        self.ui.setupUi(self)
        dress(self, look)
        self.ui.version.setText(self.tr("Версия {0}").format(__version__))
        self.ui.folder.setText(self.tr("Данные: {0}").format(database))
        self.ui.folder_button.clicked.connect(show_folder)
        self.ui.cancel_button.clicked.connect(self.reject)
