"""Icons in the palette's colour, and the bundled type."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontInfo, QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from roadmap_desktop.gui import fonts, icons
from roadmap_desktop.gui.palette import DARK, LIGHT

pytestmark = pytest.mark.usefixtures("qapp")


def inks(pixmap: QPixmap | QImage) -> set[str]:
    """The colours of the pixels that are wholly covered."""
    image = pixmap.toImage() if isinstance(pixmap, QPixmap) else pixmap
    colours = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {colour.name() for colour in colours if colour.alpha() == 255}


def test_an_icon_is_painted_in_the_colour_asked_for() -> None:
    assert inks(icons.pixmap("lock", 32, LIGHT.accent, 2.0)) == {LIGHT.accent.name()}


def test_an_icon_is_as_sharp_as_the_screen() -> None:
    made = icons.pixmap("lock", 16, LIGHT.text, 1.5)
    assert made.size() == QSize(24, 24)
    assert made.deviceIndependentSize().toSize() == QSize(16, 16)


def test_icons_are_painted_anew_for_another_palette(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    button = QPushButton(window)
    icons.give(button, "undo-2", LIGHT)
    icons.repaint(window, DARK)
    assert DARK.text.name() in inks(button.icon().pixmap(QSize(18, 18)))
    assert DARK.faint.name() in inks(button.icon().pixmap(QSize(18, 18), QIcon.Mode.Disabled))


def test_an_icon_can_be_painted_on_any_device() -> None:
    image = QImage(48, 48, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    icons.paint(painter, "x", QRectF(0, 0, 48, 48), LIGHT.text)
    painter.end()
    assert LIGHT.text.name() in inks(image)


def test_an_unknown_icon_is_an_error_of_ours() -> None:
    with pytest.raises(OSError, match="no-such-icon"):
        icons.icon("no-such-icon", LIGHT)


def test_the_bundled_family_is_whole() -> None:
    assert fonts.load() == ()
    made = fonts.Type.of()
    assert QFontInfo(made.body).family() == "PT Sans"
    assert QFontInfo(made.caption).family() == "PT Sans Caption"
    assert QFontInfo(made.bold).bold()
    assert QFontInfo(made.italic).italic()


def test_a_larger_font_of_the_system_wins() -> None:
    assert fonts.Type.of(13.0).caption.pointSizeF() == 11.0
    assert fonts.Type.of(7.0).caption.pointSizeF() == 8.0
