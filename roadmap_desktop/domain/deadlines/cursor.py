"""A place in a row of tokens, with the few steps that every part of the grammar takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from roadmap_desktop.domain.deadlines.scanning import Token
    from roadmap_desktop.domain.deadlines.words import T


class Cursor:
    """Where the grammar stands; `at` may be set back when a try fails."""

    __slots__ = ("at", "count", "kinds", "tokens")

    def __init__(self, tokens: list[Token], at: int = 0) -> None:
        self.tokens = tokens
        self.at = at
        self.count = len(tokens)
        self.kinds = {token.kind for token in tokens}
        """What is in the phrase at all: a part of the grammar that needs what is not there is not even tried."""

    def ahead(self) -> Cursor:
        """Another cursor at this place, to look ahead with."""
        other = Cursor.__new__(Cursor)
        other.tokens, other.at, other.count, other.kinds = self.tokens, self.at, self.count, self.kinds
        return other

    def ended(self) -> bool:
        """Whether all tokens are behind."""
        return self.at >= self.count

    @property
    def token(self) -> Token:
        """The token here."""
        return self.tokens[self.at]

    def kind_at(self, ahead: int) -> T | None:
        """The kind of a token further on; None past the end."""
        index = self.at + ahead
        return self.tokens[index].kind if index < self.count else None

    def text_at(self, ahead: int) -> str:
        """The text of a token further on; "" past the end."""
        index = self.at + ahead
        return self.tokens[index].text if index < self.count else ""

    def take(self, *kinds: T) -> Token | None:
        """Step over the token here when it is of such a kind."""
        at = self.at
        if at < self.count:
            token = self.tokens[at]
            if token.kind in kinds:
                self.at = at + 1
                return token
        return None

    def words(self, first: str, *rest: str) -> bool:
        """Step over these very words, all or none."""
        # Asked dozens of times for every phrase, and nearly always no: so the first word is looked at first.
        at = self.at
        if at >= self.count or self.tokens[at].text != first:
            return False
        if any(self.text_at(index) != text for index, text in enumerate(rest, 1)):
            return False
        self.at += 1 + len(rest)
        return True

    def any_word(self, *texts: str) -> bool:
        """Step over the token here when it is one of these words."""
        at = self.at
        if at < self.count and self.tokens[at].text in texts:
            self.at = at + 1
            return True
        return False

    def token_is(self, kind: T, value: int) -> bool:
        """Whether the token here is of that kind and number."""
        return not self.ended() and self.token.kind is kind and self.token.value == value
