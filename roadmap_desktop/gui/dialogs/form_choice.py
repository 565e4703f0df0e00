"""The list of forms that a roadmap can be written in: its own or the fitting one first, then those that ship."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox

from roadmap_desktop.app import exports, forms
from roadmap_desktop.domain.model import Roadmap


def fill(box: QComboBox, roadmap: Roadmap | None) -> None:
    """Put the forms into a list, the one of the roadmap chosen; the data of an item is the name of its form."""
    own = roadmap is not None and forms.has_own(roadmap)
    translate = QCoreApplication.translate
    box.addItem(translate("FormChoice", "Форма документа") if own else translate("FormChoice", "По содержанию"), "")
    for form in exports.forms():
        box.addItem(form.title, form.name)
    box.setCurrentIndex(max(box.findData(roadmap.form if roadmap else ""), 0))
