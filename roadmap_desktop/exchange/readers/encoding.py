"""Bytes become text: the encoding is that of the mark, else the one in which the letters read as Russian."""

from __future__ import annotations

import codecs
import re

from roadmap_desktop.errors import InputError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CODE_PAGES = ("cp1251", "koi8-r", "cp866")
# Two thirds of a Russian text; another code page turns them into capitals, signs and rare letters.
_FREQUENT = re.compile("[оеаинтсрвлкмдпу]")
_FOREIGN = re.compile(r"[^\x00-\x7f]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_SAMPLE = 1 << 16


def decoded(data: bytes, name: str) -> str:
    """The text of a file in UTF-8, UTF-16 or a code page of Cyrillic; InputError `input.not-text` for a binary one."""
    for encoding in (_marked(data), _unmarked_utf16(data), "utf-8", _code_page(data)):
        if encoding is None:
            continue
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if len(_CONTROL.findall(text, 0, _SAMPLE)) * 100 <= min(len(text), _SAMPLE):
            return text
    raise InputError("input.not-text", name=name)


def _marked(data: bytes) -> str | None:
    return next((encoding for mark, encoding in _MARKS if data.startswith(mark)), None)


def _unmarked_utf16(data: bytes) -> str | None:
    """Blanks and digits have a zero byte there, Cyrillic letters a four."""
    sample = data[:_SAMPLE]
    if b"\0" not in sample:
        return None
    low, high = (sum(sample[start::2].count(byte) for byte in (0, 4)) for start in (1, 0))
    return "utf-16-le" if low > high else "utf-16-be"


def _code_page(data: bytes) -> str:
    sample = data[:_SAMPLE]
    return max(_CODE_PAGES, key=lambda encoding: _russian(sample.decode(encoding, "replace")))


def _russian(text: str) -> float:
    """How much of what is not ASCII are the frequent letters of Russian."""
    return len(_FREQUENT.findall(text)) / (len(_FOREIGN.findall(text)) or 1)
