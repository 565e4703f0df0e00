"""The box of a tick can be seen in every scheme, in forms and in tables alike."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from roadmap_desktop.gui import check_box
from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.palette import CONTRAST, DARK, LIGHT, Palette
from tests.gui.test_palette import contrast

PALETTES = pytest.mark.parametrize("palette", [LIGHT, DARK, CONTRAST], ids=lambda palette: palette.scheme.value)


def painted(state: Qt.CheckState, palette: Palette, ground: QColor, *, on: bool = False) -> QImage:
    image = QImage(24, 24, QImage.Format.Format_RGB32)
    image.fill(ground)
    painter = QPainter(image)
    check_box.paint(painter, QRect(0, 0, 24, 24), state, palette, on=on)
    painter.end()
    return image


def frame(image: QImage) -> QColor:
    """The pixel in the middle of the left side of the box."""
    return image.pixelColor(4, 12)


@pytest.mark.usefixtures("look")
@PALETTES
@pytest.mark.parametrize("state", Qt.CheckState)
def test_the_frame_stands_out(palette: Palette, state: Qt.CheckState) -> None:
    assert contrast(frame(painted(state, palette, palette.base)), palette.base) >= 3
    assert contrast(frame(painted(state, palette, palette.selection, on=True)), palette.selection) >= 3


@pytest.mark.usefixtures("look")
@PALETTES
def test_the_states_differ_by_more_than_colour(palette: Palette) -> None:
    pictures = [
        painted(state, palette, palette.base).convertToFormat(QImage.Format.Format_Grayscale8)
        for state in Qt.CheckState
    ]
    assert pictures[0] != pictures[1] != pictures[2] != pictures[0]


def test_boxes_of_forms_are_painted_alike(qtbot: QtBot, look: Look) -> None:
    box = QCheckBox("Да")
    qtbot.addWidget(box)
    box.setChecked(True)
    picture = box.grab().toImage()
    colours = {picture.pixelColor(x, picture.height() // 2).name() for x in range(20)}
    assert look.palette.accent.name() in colours
