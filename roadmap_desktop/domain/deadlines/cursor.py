"""A place in a row of tokens, with the few steps that every part of the grammar takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from roadmap_desktop.domain.deadlines.tokens import Token
    from roadmap_desktop.domain.deadlines.words import T


class Cursor:
    """Where the grammar stands; `at` may be set back when a try fails."""

    __slots__ = ("at", "tokens")

    def __init__(self, tokens: list[Token], at: int = 0) -> None:
        self.tokens = tokens
        self.at = at

    @property
    def done(self) -> bool:
        """Whether all tokens are behind."""
        return self.at >= len(self.tokens)

    @property
    def token(self) -> Token:
        """The token here."""
        return self.tokens[self.at]

    def kind_at(self, ahead: int) -> T | None:
        """The kind of a token further on; None past the end."""
        index = self.at + ahead
        return self.tokens[index].kind if index < len(self.tokens) else None

    def text_at(self, ahead: int) -> str:
        """The text of a token further on; "" past the end."""
        index = self.at + ahead
        return self.tokens[index].text if index < len(self.tokens) else ""

    def take(self, *kinds: T) -> Token | None:
        """Step over the token here when it is of such a kind."""
        if self.at < len(self.tokens) and self.tokens[self.at].kind in kinds:
            self.at += 1
            return self.tokens[self.at - 1]
        return None

    def words(self, *texts: str) -> bool:
        """Step over these very words, all or none."""
        if all(self.text_at(index) == text for index, text in enumerate(texts)):
            self.at += len(texts)
            return True
        return False

    def any_word(self, *texts: str) -> bool:
        """Step over the token here when it is one of these words."""
        if self.text_at(0) in texts and not self.done:
            self.at += 1
            return True
        return False

    def token_is(self, kind: T, value: int) -> bool:
        """Whether the token here is of that kind and number."""
        return not self.done and self.token.kind is kind and self.token.value == value
