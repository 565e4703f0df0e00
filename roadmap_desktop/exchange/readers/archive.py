"""The zip file that an office document is: looked through before any of its parts is parsed."""

from __future__ import annotations

import re
import zipfile
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

from roadmap_desktop.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

MOST_BYTES = 50 * 10**6
_MOST_PARTS = 2_000
_MOST_UNPACKED = 500 * 10**6
_MOST_IN_PART = 300 * 10**6
_HIGHEST_RATIO = 200
# Below this a part may be as repetitive as it likes.
_SMALL = 10**6
_CHUNK = 1 << 20
_ENCRYPTED = 0x1
_FAULTS = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, LookupError, ValueError)
_DECLARATIONS = re.compile(
    b"|".join(word.encode(encoding) for word in ("<!DOCTYPE", "<!ENTITY") for encoding in ("ascii", "utf-16-le")),
    re.IGNORECASE,
)
_LONGEST_DECLARATION = 20


def check(path: Path) -> None:
    """Refuse a zip file that is damaged, encrypted or made to harm.

    InputError `input.unreadable`, `.protected`, `.too-large` (sizes and counts beyond any document) or `.hostile`
    (a document type declaration, names that lead out of the archive or occur twice, a bomb).
    """
    try:
        with zipfile.ZipFile(path) as package:
            _check_directory(package.infolist(), path.name)
            for part in package.infolist():
                _check_part(package, part, path.name)
    except _FAULTS as error:
        raise InputError("input.unreadable", name=path.name) from error


def _check_directory(parts: list[zipfile.ZipInfo], name: str) -> None:
    if any(part.flag_bits & _ENCRYPTED for part in parts):
        raise InputError("input.protected", name=name)
    unpacked = sum(part.file_size for part in parts)
    if len(parts) > _MOST_PARTS or unpacked > _MOST_UNPACKED or _largest(parts) > _MOST_IN_PART:
        raise InputError("input.too-large", name=name)
    names = [part.filename for part in parts]
    if len(names) != len(set(names)) or any(map(_leads_out, names)) or any(map(_is_bomb, parts)):
        raise InputError("input.hostile", name=name)


def _largest(parts: Iterable[zipfile.ZipInfo]) -> int:
    return max((part.file_size for part in parts), default=0)


def _leads_out(name: str) -> bool:
    steps = name.replace("\\", "/").split("/")
    return name.startswith(("/", "\\")) or ".." in steps or ":" in steps[0]


def _is_bomb(part: zipfile.ZipInfo) -> bool:
    return part.file_size > _SMALL and part.file_size > _HIGHEST_RATIO * max(part.compress_size, 1)


def _check_part(package: zipfile.ZipFile, part: zipfile.ZipInfo, name: str) -> None:
    """Office formats declare no document types: a part that does so has been made by hand, to expand or to reach out.

    Pictures are never parsed here, and drawing programs do declare the type of theirs.
    """
    if part.filename.casefold().endswith((".svg", ".png", ".jpeg", ".jpg", ".emf", ".wmf", ".bin")):
        return
    for window in _windows(package, part):
        if _DECLARATIONS.search(window):
            raise InputError("input.hostile", name=name)


def _windows(package: zipfile.ZipFile, part: zipfile.ZipInfo) -> Iterator[bytes]:
    """The bytes of a part piece by piece, each with the end of the one before."""
    tail = b""
    with package.open(part) as stream:
        while chunk := stream.read(_CHUNK):
            yield tail + chunk
            tail = chunk[-2 * _LONGEST_DECLARATION :]
