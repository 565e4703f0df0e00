"""What all dialogs share: their type by role, and the sentence why something was refused."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QWidget

from roadmap_desktop.gui.look import Look


def dress(dialog: QWidget, look: Look) -> None:
    """Give the labels of a form the type that their role names."""
    fonts = {"title": look.type.dialog_title, "bold": look.type.bold, "small": look.type.small}
    for label in dialog.findChildren(QLabel):
        font = fonts.get(str(label.property("role")))
        if font is not None:
            label.setFont(font)


def show_problem(label: QLabel, sentence: str, look: Look) -> None:
    """Show under the fields why the dialog stays; an empty sentence hides it."""
    colours = label.palette()
    colours.setColor(QPalette.ColorRole.WindowText, look.palette.error.colour)
    label.setPalette(colours)
    label.setText(sentence)
    label.setVisible(bool(sentence))
