"""A number with decimals, typed on any keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from roadmap_desktop.gui.decimal_box import DecimalBox


@pytest.mark.parametrize("language", ["ru", "en"])
@pytest.mark.parametrize("typed", ["9.5", "9,5"])
def test_a_point_and_a_comma_are_the_sign_of_the_locale(qtbot: QtBot, language: str, typed: str) -> None:
    box = DecimalBox()
    qtbot.addWidget(box)
    box.setLocale(QLocale(language))
    box.show()
    box.selectAll()
    QTest.keyClicks(box, typed)
    assert box.value() == 9.5
    assert box.text() == ("9,50" if language == "ru" else "9.50")[: len(box.text())]
