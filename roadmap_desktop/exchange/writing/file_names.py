"""Names of files that every system of the users takes (Windows refuses most), and of sheets that every office does."""

import re
import unicodedata
from collections.abc import Iterable

_FORBIDDEN = re.compile(r'[<>:"/\\|?*]')
_DEVICES = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?=\s*(?:\.|$))", re.IGNORECASE)
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_NO_SHEET = re.compile(r"[\[\]:*?/\\']")
_LONGEST_SHEET = 31
_LONGEST = 80
_MOST_BYTES = 200
"""A name has 255 bytes on most file systems; some are left for what offices put before and after it."""


def file_name(text: str, suffix: str = ".xlsx", otherwise: str = "Дорожная карта") -> str:
    """A file name made of a text, `suffix` included; `otherwise` stands for a text that leaves nothing.

    Signs that a system forbids become blanks, unseen ones go, names of devices get a mark before them.
    """
    blank = _FORBIDDEN.sub(" ", unicodedata.normalize("NFC", re.sub(r"\s", " ", text)))
    seen = "".join(letter for letter in blank if unicodedata.category(letter) not in _UNSEEN)
    name = _cut(" ".join(seen.split()).strip(" ."))
    if not name:
        return otherwise + suffix
    return f"_{name}{suffix}" if _DEVICES.match(name) else name + suffix


def sheet_name(text: str, taken: Iterable[str] = (), otherwise: str = "Лист") -> str:
    """The name of a sheet made of a text: at most 31 letters, no signs that offices forbid, none of `taken`."""
    seen = "".join(x for x in _NO_SHEET.sub(" ", re.sub(r"\s", " ", text)) if unicodedata.category(x) not in _UNSEEN)
    bare = " ".join(seen.split()) or otherwise
    number, name = 1, bare[:_LONGEST_SHEET].strip()
    others = {other.casefold() for other in taken}
    while name.casefold() in others:
        number += 1
        name = f"{bare[: _LONGEST_SHEET - len(str(number)) - 3].strip()} ({number})"
    return name


def _cut(name: str) -> str:
    """The beginning of a long name, up to a whole word where one ends near."""
    if len(name) <= _LONGEST and len(name.encode()) <= _MOST_BYTES:
        return name
    short = name[:_LONGEST].encode()[:_MOST_BYTES].decode(errors="ignore")
    words = short.rpartition(" ")[0]
    return (words if len(words) * 2 > len(short) else short).rstrip(" .,;:-–—")
