"""A difference at full length: both texts side by side, the words that differ marked."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit

from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.palette import Notice

Stretch = tuple[str, bool]
"""A piece of a text, and whether the other text lacks it."""

_WORDS = re.compile(r"\s+|[^\s]+")
MOST = 4000
"""Words up to which two texts are compared; longer ones are shown without marks, at once."""


def marked(text: str, other: str) -> list[Stretch]:
    """A text cut where it begins and ends to differ from another, word by word."""
    words, theirs = _WORDS.findall(text), _WORDS.findall(other)
    if not other or len(words) + len(theirs) > MOST:
        return [(text, False)] if text else []
    found: list[Stretch] = []
    for tag, start, end, _, _ in SequenceMatcher(None, words, theirs, autojunk=False).get_opcodes():
        if start < end:
            found.append(("".join(words[start:end]), tag != "equal"))
    return found


def dress(card: QTextEdit, look: Look) -> None:
    """A quiet card that is only read."""
    card.setFrameStyle(QFrame.Shape.Box | QFrame.Shadow.Plain)
    card.setFont(look.type.body)
    card.document().setDocumentMargin(8)
    colours = card.palette()
    colours.setColor(colours.ColorRole.WindowText, look.palette.border)
    card.setPalette(colours)


def show(card: QTextEdit, title: str, stretches: list[Stretch], notice: Notice, look: Look) -> None:
    """The title of a card, and its text with what differs on the ground of a notice."""
    card.clear()
    cursor = card.textCursor()
    heading = QTextCharFormat()
    heading.setFont(look.type.small)
    heading.setForeground(look.palette.muted)
    cursor.insertText(title, heading)
    if stretches:
        cursor.insertBlock()
    for text, differs in stretches:
        made = QTextCharFormat()
        made.setFont(look.type.body)
        made.setForeground(look.palette.text)
        if differs:
            made.setBackground(notice.ground)
            made.setFontUnderline(True)
            made.setUnderlineColor(notice.colour)
        cursor.insertText(text, made)
    card.moveCursor(QTextCursor.MoveOperation.Start)
