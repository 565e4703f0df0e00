"""Typing Russian text in tests: `QTest.keyClicks` with Cyrillic aborts the whole process."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

Typist = Callable[["QWidget", str], None]


@pytest.fixture
def type_text(qtbot: QtBot) -> Typist:  # noqa: ARG001 - the application must be there
    """Type any text into a widget, letter by letter, as key events."""
    from PySide6.QtCore import QCoreApplication, QEvent, Qt
    from PySide6.QtGui import QKeyEvent

    def type_into(widget: QWidget, text: str) -> None:
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
                QCoreApplication.sendEvent(widget, event)

    return type_into


@pytest.fixture(autouse=True)
def key_clicks_guard(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail with a sentence where Qt would abort."""
    if "qtbot" not in request.fixturenames:
        return
    from PySide6.QtTest import QTest

    for name in ("keyClick", "keyClicks", "keyPress", "keyRelease"):
        monkeypatch.setattr(QTest, name, _refusing_cyrillic(getattr(QTest, name)))


def _refusing_cyrillic(original: Callable[..., Any]) -> Callable[..., Any]:
    def checked(*arguments: Any, **options: Any) -> Any:
        if any(isinstance(argument, str) and not argument.isascii() for argument in arguments):
            pytest.fail("QTest cannot type Cyrillic: use the fixture type_text")
        return original(*arguments, **options)

    return staticmethod(checked)
