"""What a text may not bring into the program: control characters, halves of characters, foreign line ends."""

import re

_BREAKS = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
# Control characters, halves of surrogate pairs, the two that are no characters, and marks of byte order and direction.
_UNWANTED = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\xad\ud800-\udfff\ufeff\ufffe\uffff\u200b\u200e\u200f\u202a-\u202e]")
_LINE_ENDS = re.compile("[ \N{NO-BREAK SPACE}]+\n")
_TABS = re.compile(r"[ \t]*\t[ \t]*")


def clean(text: str) -> str:
    """The text of a cell: lines end with a line feed, tabs are blanks, nothing that no one can see or store."""
    return _LINE_ENDS.sub("\n", _TABS.sub(" ", _UNWANTED.sub("", _BREAKS.sub("\n", text)))).strip()
