"""A torn row: both halves as they stand in the document, and the whole with its seam marked."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QPalette, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QTextEdit

from roadmap_desktop.domain.proposal import Join
from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.palette import Notice
from roadmap_desktop.gui.wizard.review import ReviewRow

INDENT = 34


def dress(card: QTextEdit, look: Look, *, outline: bool) -> None:
    """A quiet card; `outline` frames the result in the colour of what is well."""
    card.setFrameStyle(QFrame.Shape.Box | QFrame.Shadow.Plain)
    card.setFont(look.type.body)
    card.document().setDocumentMargin(8)
    colours = card.palette()
    colours.setColor(QPalette.ColorRole.WindowText, look.palette.ok.colour if outline else look.palette.border)
    card.setPalette(colours)


def show_before(card: QTextEdit, first: ReviewRow, second: ReviewRow, look: Look) -> None:
    """Both halves of every text that was torn, each with the number of its row."""
    cursor = _emptied(card, QCoreApplication.translate("JoinPanel", "До: в файле"), look)
    for join in torn(second):
        for row, text, notice in zip(
            (first, second), join.before, (look.palette.ok, look.palette.warning), strict=False
        ):
            cursor.insertBlock(_hanging())
            cursor.insertText(f" {row.label} ", _chip(notice, look))
            cursor.insertText("\t" + _line(text), _plain(look))
    _to_top(card)


def show_after(card: QTextEdit, second: ReviewRow, number: str, look: Look) -> None:
    """The whole texts, the seam of each marked."""
    translate = QCoreApplication.translate
    title = (
        translate("JoinPanel", "После: один пункт {0}").format(number) if number else translate("JoinPanel", "После")
    )
    cursor = _emptied(card, title, look, look.palette.ok)
    for join in torn(second):
        cursor.insertBlock(_apart())
        whole = _line(join.after)
        start, end = seam(_line(join.before[0]), whole)
        cursor.insertText(whole[:start], _plain(look))
        cursor.insertText(whole[start:end], _marked(look))
        cursor.insertText(whole[end:], _plain(look))
    _to_top(card)


def torn(row: ReviewRow) -> tuple[Join, ...]:
    """The texts of a row that were put together with those of the row above."""
    return tuple(join for join in row.source.joins if len(join.before) == 2)


def seam(first: str, whole: str) -> tuple[int, int]:
    """The stretch of words around the place where two halves meet, as positions in the whole."""
    place = 0
    while place < min(len(first), len(whole)) and first[place] == whole[place]:
        place += 1
    start = whole.rfind(" ", 0, max(place - 1, 0)) + 1
    end = whole.find(" ", place + 1)
    return start, len(whole) if end < 0 else end


def _emptied(card: QTextEdit, title: str, look: Look, notice: Notice | None = None) -> QTextCursor:
    card.clear()
    cursor = card.textCursor()
    heading = QTextCharFormat()
    heading.setFont(look.type.small_bold if notice else look.type.small)
    heading.setForeground(notice.colour if notice else look.palette.muted)
    cursor.insertText(title, heading)
    return cursor


def _hanging() -> QTextBlockFormat:
    block = QTextBlockFormat()
    block.setLeftMargin(INDENT)
    block.setTextIndent(-INDENT)
    block.setTopMargin(2)
    block.setTabPositions([QTextOption.Tab(INDENT, QTextOption.TabType.LeftTab)])
    return block


def _apart() -> QTextBlockFormat:
    block = QTextBlockFormat()
    block.setTopMargin(4)
    return block


def _plain(look: Look) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFont(look.type.body)
    made.setForeground(look.palette.text)
    return made


def _chip(notice: Notice, look: Look) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFont(QFont(look.type.small_bold))
    made.setForeground(notice.colour)
    made.setBackground(notice.ground)
    return made


def _marked(look: Look) -> QTextCharFormat:
    made = _plain(look)
    made.setBackground(look.palette.warning.ground)
    made.setFontUnderline(True)
    made.setUnderlineColor(look.palette.warning.colour)
    return made


def _line(text: str) -> str:
    return " ".join(text.split())


def _to_top(card: QTextEdit) -> None:
    card.moveCursor(QTextCursor.MoveOperation.Start)
