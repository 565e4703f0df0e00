"""What kind of file it is: by its bytes first, by its name only where the bytes are plain text."""

from __future__ import annotations

import re
import struct
import zipfile
from enum import Enum, auto
from pathlib import Path

from roadmap_desktop.errors import InputError
from roadmap_desktop.exchange.readers import archive


class Format(Enum):
    """A kind of file that can be read."""

    TEXT = auto()
    DELIMITED = auto()
    HYPERTEXT = auto()
    WORKBOOK = auto()
    OLD_WORKBOOK = auto()
    WORD = auto()
    OPEN_SHEET = auto()
    OPEN_TEXT = auto()


_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_OLE = b"\xd0\xcf\x11\xe0"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\0", b"MM\0*")
_MAIN_PARTS = (
    (b"spreadsheetml.sheet.main+xml", Format.WORKBOOK),
    (b"spreadsheetml.template.main+xml", Format.WORKBOOK),
    (b"ms-excel.sheet.macroEnabled.main+xml", Format.WORKBOOK),
    (b"ms-excel.template.macroEnabled.main+xml", Format.WORKBOOK),
    (b"wordprocessingml.document.main+xml", Format.WORD),
    (b"wordprocessingml.template.main+xml", Format.WORD),
    (b"ms-word.document.macroEnabledDocument.main+xml", Format.WORD),
    (b"ms-word.document.macroEnabled.main+xml", Format.WORD),
)
_OPEN_DOCUMENTS = {
    "application/vnd.oasis.opendocument.spreadsheet": Format.OPEN_SHEET,
    "application/vnd.oasis.opendocument.spreadsheet-template": Format.OPEN_SHEET,
    "application/vnd.oasis.opendocument.text": Format.OPEN_TEXT,
    "application/vnd.oasis.opendocument.text-template": Format.OPEN_TEXT,
}
# Entries of a compound file's directory: the name in 64 bytes, then its length in bytes with the closing zero.
_STREAMS = {
    name.encode("utf-16-le").ljust(64, b"\0") + struct.pack("<H", 2 * len(name) + 2): name
    for name in ("Workbook", "Book", "WordDocument", "PowerPoint Document")
}
_HYPERTEXT = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|table|style)\b",
    re.IGNORECASE | re.DOTALL,
)
_XML_WORKBOOK = b"urn:schemas-microsoft-com:office:spreadsheet"
_SAMPLE = 1 << 12
_DELIMITED = frozenset({".csv", ".tsv", ".tab", ".xls"})
_HYPERTEXTS = frozenset({".html", ".htm"})


def format_of(path: Path) -> Format:
    """The format of a file.

    InputError `input.too-big`, `.unreadable`, `.protected`, `.old-word`, `.archive`, `.picture`, `.unsupported`.
    """
    if path.stat().st_size > archive.MOST_BYTES:
        raise InputError("input.too-big", name=path.name, most=archive.MOST_BYTES // 10**6)
    with path.open("rb") as file:
        start = file.read(_SAMPLE)
    if start.startswith(_ZIP):
        return _zipped(path)
    if start.startswith(_OLE):
        return _compound(path)
    if start.startswith(_PICTURES):
        raise InputError("input.picture", name=path.name)
    return _plain(path, start)


def _plain(path: Path, start: bytes) -> Format:
    suffix = path.suffix.casefold()
    if start.startswith((b"%PDF", b"{\\rtf")) or _XML_WORKBOOK in start:
        raise InputError("input.unsupported", name=path.name, suffix=suffix)
    if suffix in _HYPERTEXTS or _HYPERTEXT.match(start.lstrip(b"\xef\xbb\xbf\xff\xfe").replace(b"\0", b"")):
        return Format.HYPERTEXT
    if suffix in _DELIMITED:
        return Format.DELIMITED
    if suffix == ".txt":
        return Format.TEXT
    binary = suffix in {".xlsx", ".xlsm", ".docx", ".docm", ".ods", ".odt"}
    raise InputError("input.unreadable" if binary else "input.unsupported", name=path.name, suffix=suffix)


def _zipped(path: Path) -> Format:
    archive.check(path)
    with zipfile.ZipFile(path) as package:
        names = set(package.namelist())
        if "mimetype" in names:
            return _open_document(package, path)
        if "[Content_Types].xml" not in names:
            raise InputError("input.archive", name=path.name)
        types = package.read("[Content_Types].xml")
    found = next((kind for main, kind in _MAIN_PARTS if main in types), None)
    if found is None:
        raise InputError("input.unsupported", name=path.name, suffix=path.suffix)
    return found


def _open_document(package: zipfile.ZipFile, path: Path) -> Format:
    kind = package.read("mimetype").decode("ascii", "replace").strip()
    found = _OPEN_DOCUMENTS.get(kind)
    if found is None:
        raise InputError("input.unsupported", name=path.name, suffix=path.suffix)
    if "META-INF/manifest.xml" in package.namelist() and b"encryption-data" in package.read("META-INF/manifest.xml"):
        raise InputError("input.protected", name=path.name)
    return found


def _compound(path: Path) -> Format:
    """The kind of an old binary file: that of the stream which its directory names first."""
    data = path.read_bytes()
    if _ENCRYPTED in data:
        raise InputError("input.protected", name=path.name)
    places = {data.find(entry): name for entry, name in _STREAMS.items()}
    first = min((place for place in places if place >= 0), default=-1)
    if first < 0:
        raise InputError("input.unreadable", name=path.name)
    match places[first]:
        case "Workbook" | "Book":
            return Format.OLD_WORKBOOK
        case "WordDocument":
            raise InputError("input.old-word", name=path.name)
    raise InputError("input.unsupported", name=path.name, suffix=path.suffix)
