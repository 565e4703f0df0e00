"""The editor of a cell: grows with its text, shows a sentence below it, keeps what was typed when it is refused."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import QFrame, QLabel, QPlainTextEdit, QWidget
from typing_extensions import override

from roadmap_desktop.gui.look import Look

MOST_LINES = 8


class CellEditor(QPlainTextEdit):
    """A plain-text editor over a cell.

    Enter, Tab and a click elsewhere offer the text to `put`, which gives the sentence why it is refused, or an empty
    text. A refused text stays, framed, with the sentence below. Esc leaves without a trace. `left` tells how the
    editor ended: with (rows, columns) to go on by. `comment` words the text while it is typed.
    """

    left = Signal(int, int)

    def __init__(self, look: Look, put: Callable[[str], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._area = parent
        self._put = put
        self._cell = QRect()
        self._refused = False
        self._done = False
        self._putting = False
        self._loaded = False
        self._is_gone = False
        self._comment: Callable[[str], str] | None = None
        self._note = QLabel(parent)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setAutoFillBackground(True)
        self._note.setBackgroundRole(QPalette.ColorRole.Window)  # else those of the table's viewport hold
        self._note.setForegroundRole(QPalette.ColorRole.WindowText)
        self._note.setWordWrap(True)
        self._note.setFont(look.type.small)
        self._note.setContentsMargins(8, 3, 8, 3)
        self._note.hide()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(look.type.body)
        self.document().setDocumentMargin(0)
        self.setViewportMargins(7, 3, 3, 2)
        self.setTabChangesFocus(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._typed)

    @property
    def note(self) -> str:
        """The sentence below the cell; empty when there is none."""
        return "" if self._note.isHidden() else self._note.text()

    def comment_with(self, comment: Callable[[str], str]) -> None:
        """Show below the cell what this makes of the text while it is typed."""
        self._comment = comment
        self._typed()

    def load(self, text: str) -> None:
        """Begin with this text, all of it chosen; only the first call counts, what is being typed stays."""
        if self._loaded:
            return
        self._loaded = True
        self.setPlainText(text)
        self.selectAll()

    def place(self, cell: QRect) -> None:
        """Cover a cell, and as much below it as the text needs."""
        self._cell = QRect(cell)  # the view's own goes with the call
        self._fit()

    @property
    def refused(self) -> bool:
        """Whether the text was refused and has not been changed since."""
        return self._refused

    @property
    def is_left(self) -> bool:
        """Whether the editor was left on purpose: with Esc, or with a text that was taken."""
        return self._done

    def let_go(self) -> None:
        """Do nothing more: the view closes the editor."""
        self._done = True
        if not self._is_gone:
            self._is_gone = True
            self._note.hide()
            self._note.deleteLater()

    def finish(self) -> bool:
        """Offer the text; gives whether it was taken."""
        if self._putting or self._done:
            # The change may close this very editor, which then loses the focus; a closed one waits for its end.
            return True
        self._putting = True
        try:
            sentence = self._put(self.toPlainText())
        finally:
            self._putting = False
        self._refused = bool(sentence)
        if sentence:
            self._show_note(sentence, refused=True)
            self.update()
            self.viewport().update()
        return not sentence

    def leave(self, rows: int = 0, columns: int = 0) -> None:
        """Go away, and say by how many rows and columns to go on."""
        if not self._done:
            self._done = True
            self.left.emit(rows, columns)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        match event.key():
            case Qt.Key.Key_Escape:
                self.leave()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if held in {
                Qt.KeyboardModifier.AltModifier,
                Qt.KeyboardModifier.ShiftModifier,
            }:
                self.textCursor().insertText("\n")
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._try(1, 0)
            case Qt.Key.Key_Tab:
                self._try(0, 1)
            case Qt.Key.Key_Backtab:
                self._try(0, -1)
            case _:
                super().keyPressEvent(event)
                event.accept()  # what means nothing here must not move the cursor of the table

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # A menu or another window takes the focus for a while only.
        passing = event.reason() in {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}
        if not self._done and not passing:
            self._try(0, 0)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            # Keys that mean the text (Del, Ctrl+Z …) are the editor's; a command of the window takes the text first.
            event.setAccepted(not _is_command(event))
            return True
        taken = super().event(event)
        if event.type() == QEvent.Type.Paint:
            self._frame()
        return taken

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._area.isVisible():
            # The row went, and the view hides its editor without a word.
            self.let_go()
        elif not self._done:
            # Another view is turned to; a text that is refused waits here.
            self._try(0, 0)

    def _frame(self) -> None:
        palette = self._look.palette
        painter = QPainter(self)
        colour = palette.error.colour if self._refused else palette.accent
        for inset in (0, 1):
            painter.setPen(colour)
            painter.drawRect(self.rect().adjusted(inset, inset, -1 - inset, -1 - inset))
        painter.end()

    def _try(self, rows: int, columns: int) -> None:
        if self.finish():
            self.leave(rows, columns)

    def _typed(self) -> None:
        self._refused = False
        self._fit()
        comment = self._comment(self.toPlainText()) if self._comment else ""
        if comment:
            self._show_note(comment, refused=False)
        else:
            self._note.hide()

    def _fit(self) -> None:
        if self._cell.isNull():
            return
        lines = min(max(self._line_count(), 1), MOST_LINES)
        height = max(self._cell.height(), lines * self.fontMetrics().lineSpacing() + 7)
        rect = QRect(self._cell.left(), self._cell.top(), max(self._cell.width(), 60), height)
        area = self._area.rect()
        rect.moveBottom(min(rect.bottom(), area.bottom()))
        self.setGeometry(rect)

    def _line_count(self) -> int:
        count, block = 0, self.document().begin()
        while block.isValid():
            count += max(block.layout().lineCount(), 1)
            block = block.next()
        return count

    def _show_note(self, sentence: str, *, refused: bool) -> None:
        notice = self._look.palette.error if refused else self._look.palette.information
        colours = self._note.palette()
        colours.setColor(QPalette.ColorRole.Window, notice.ground)
        colours.setColor(QPalette.ColorRole.WindowText, notice.colour)
        self._note.setPalette(colours)
        self._note.setText(sentence)
        width = max(self.width(), 320)
        area = self._area.rect()
        left = max(0, min(self.geometry().left(), area.right() - width))
        height = self._note.heightForWidth(width)
        below = self.geometry().bottom() + 1
        top = below if below + height <= area.bottom() else self.geometry().top() - height
        self._note.setGeometry(left, top, width, height)
        self._note.show()
        self._note.raise_()


def _is_command(event: QKeyEvent) -> bool:
    """F6, Ctrl+E, Ctrl+1 and their like; a key of a Russian layout comes here as that of the Latin one."""
    key = event.key()
    if Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35:
        return key != Qt.Key.Key_F2
    held = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
    letter = Qt.Key.Key_0 <= key <= Qt.Key.Key_9 or Qt.Key.Key_A <= key <= Qt.Key.Key_Z
    return held == Qt.KeyboardModifier.ControlModifier and letter and key not in _OF_TEXT


_OF_TEXT = frozenset({Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_X, Qt.Key.Key_Y, Qt.Key.Key_Z})
