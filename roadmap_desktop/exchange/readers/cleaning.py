"""What a text may not bring into the program: control characters, halves of characters, foreign line ends."""

import re

_BREAKS = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
# Control characters, halves of surrogate pairs, the two that are no characters, and marks of byte order and direction.
_UNWANTED = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\xad\ud800-\udfff\ufeff\ufffe\uffff\u200b\u200e\u200f\u202a-\u202e]")
_LINE_ENDS = re.compile("[ \N{NO-BREAK SPACE}]+\n")
_TABS = re.compile(r"[ \t]*\t[ \t]*")


_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_ODD = re.compile(r"[^ -~А-яёЁ«»№–—…\n]")


def stored(text: str) -> str:
    """The text of a cell of a sheet as somebody stored it, but for line ends, control characters and outer blanks.

    What the program wrote into a workbook itself must come back letter by letter, also what no one can see.
    """
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _CONTROL.sub("", text).strip()


def is_clean(text: str) -> bool:
    """Whether `clean` leaves a stored text as it is; it may say no of one that it leaves so."""
    return " \n" not in text and not _ODD.search(text)


def clean(text: str) -> str:
    """The text of a cell: lines end with a line feed, tabs are blanks, nothing that no one can see or store."""
    return _LINE_ENDS.sub("\n", _TABS.sub(" ", _UNWANTED.sub("", _BREAKS.sub("\n", text)))).strip()
