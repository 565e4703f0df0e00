"""A field of the card: looks like text until it is hovered or focused, grows with its text, keeps what is refused."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QPlainTextEdit, QSizePolicy, QWidget
from typing_extensions import override

from roadmap_desktop.gui.look import Look

Put = Callable[[str], str]
"""Takes the text that was typed; gives the sentence why it is refused, or an empty text."""

MOST_LINES = 12
SIDES, ENDS = 5, 3


class TextField(QPlainTextEdit):
    """An editable text. Enter (in `lines` mode Ctrl+Enter) or leaving commits, Esc takes what was typed back."""

    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self._put: Put = lambda _: ""
        self._lines = False
        self._framed = False
        self._refused = False
        self._text = ""
        self._note: QLabel | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self.setViewportMargins(SIDES, ENDS, SIDES, ENDS)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._changed)

    def attach(self, look: Look, put: Put, *, lines: bool = False, framed: bool = False) -> None:
        """Dress the field and say where its text goes; `framed` shows its frame always."""
        self._look, self._put, self._lines, self._framed = look, put, lines, framed
        look.changed.connect(self._dress)
        self._dress()

    def set_type(self, font: QFont) -> None:
        """Give the text another font."""
        self.setFont(font)
        self._fit()

    def show_text(self, text: str, *, keep_typed: bool = True) -> None:
        """Show what is in force; what is being typed stays, unless another thing is shown now."""
        typing = self.hasFocus() and self.toPlainText() != self._text
        self._text = text
        if not (keep_typed and (typing or self._refused)):
            self._refuse("")
            if self.toPlainText() != text:
                self.setPlainText(text)
        self._fit()

    @property
    def note(self) -> str:
        """Why what was typed is refused; empty when it is not."""
        return self._note.text() if self._note is not None and self._refused else ""

    def commit(self) -> bool:
        """Offer what was typed; gives whether it is in force now."""
        text = self.toPlainText()
        if text == self._text:
            self._refuse("")
            return True
        before = self._text
        # The change comes back through `show_text` before `put` returns.
        self._text = text
        sentence = self._put(text)
        if sentence:
            self._text = before
        self._refuse(sentence)
        return not sentence

    def revert(self) -> None:
        """Take what was typed back."""
        self.setPlainText(self._text)
        self._refuse("")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        entering = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if event.key() == Qt.Key.Key_Escape and (self._refused or self.toPlainText() != self._text):
            self.revert()
        elif entering and (held & Qt.KeyboardModifier.ControlModifier or not (self._lines or held)):
            self.commit()
        elif entering:
            self.textCursor().insertText("\n")
        else:
            super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if not self._own_undo(event):
                # With nothing typed to take back, Ctrl+Z is the window's.
                event.ignore()
                return False
            if _is_typing(event):
                # Del and Insert mean the text here, not the rows of the plan.
                event.accept()
                return True
        taken = super().event(event)
        if event.type() == QEvent.Type.Paint:
            self._paint_frame()
        return taken

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}:
            self.commit()
        self.update()

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(120, self._height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(40, self._height())

    def _own_undo(self, event: QKeyEvent) -> bool:
        undo = event.key() == Qt.Key.Key_Z and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        return not undo or self.toPlainText() != self._text

    def _changed(self) -> None:
        self._fit()
        if self._refused:
            self._refuse("")
        if self.hasFocus():
            self.typed.emit(self.toPlainText())

    def _height(self) -> int:
        lines, block = 0, self.document().begin()
        while block.isValid():
            lines += max(block.layout().lineCount(), 1)
            block = block.next()
        shown = max(1, min(lines, MOST_LINES))
        return shown * QFontMetrics(self.font()).lineSpacing() + 2 * ENDS + 2

    def _fit(self) -> None:
        height = self._height()
        if self.height() != height:
            self.setFixedHeight(height)

    def _refuse(self, sentence: str) -> None:
        self._refused = bool(sentence)
        if self._note is None and sentence:
            self._note = self._made_note()
        if self._note is not None:
            self._note.setText(sentence)
            self._note.setVisible(bool(sentence))
        self.update()

    def _made_note(self) -> QLabel:
        note = QLabel(self.parentWidget())
        note.setTextFormat(Qt.TextFormat.PlainText)
        note.setWordWrap(True)
        if self._look is not None:
            note.setFont(self._look.type.small)
            colours = note.palette()
            colours.setColor(QPalette.ColorRole.WindowText, self._look.palette.error.colour)
            note.setPalette(colours)
        parent = self.parentWidget()
        layout = parent.layout() if parent is not None else None
        if isinstance(layout, QBoxLayout):
            layout.insertWidget(layout.indexOf(self) + 1, note)
        return note

    def _dress(self) -> None:
        if self._look is not None:
            colours = self.palette()
            ground = self._look.palette.base if self._framed else self._look.palette.window
            colours.setColor(QPalette.ColorRole.Base, ground)
            self.setPalette(colours)
            self.update()

    def _paint_frame(self) -> None:
        if self._look is None:
            return
        palette = self._look.palette
        active = self.hasFocus() or self._refused
        if not (active or self._framed or (self.underMouse() and not self.isReadOnly())):
            return
        colour = palette.error.colour if self._refused else palette.accent if active else palette.control
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(colour)
        painter.translate(0.5, 0.5)
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)
        painter.end()


def _is_typing(event: QKeyEvent) -> bool:
    commanding = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return not event.modifiers() & commanding and not Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35
