"""What all dialogs share: their type by role, and the sentence what was done or why it was refused."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette
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
    _say(label, sentence, look.palette.error.colour)


def show_remark(label: QLabel, sentence: str, look: Look) -> None:
    """Show in the same place what was done."""
    _say(label, sentence, look.palette.ok.colour)


def _say(label: QLabel, sentence: str, colour: QColor) -> None:
    colours = label.palette()
    colours.setColor(QPalette.ColorRole.WindowText, colour)
    label.setPalette(colours)
    label.setText(sentence)
    label.setVisible(bool(sentence))
