"""The smallest files of each format, by which a self-test sees that every reader is there and works."""

from __future__ import annotations

import io
import zipfile
from typing import Final

_HEAD: Final = ("№ п/п", "Мероприятие", "Срок")
_ROW: Final = ("1.", "Провести проверку", "2031 год")
_W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
_OPEN: Final = "urn:oasis:names:tc:opendocument:xmlns"


def readable() -> dict[str, bytes]:
    """By file name: a plan of one activity in each format that can be written by hand."""
    lines = "\n".join("\t".join(row) for row in (_HEAD, _ROW))
    return {
        "sample.txt": lines.encode(),
        "sample.csv": lines.replace("\t", ";").encode("cp1251", "replace"),
        "sample.html": f"<table>{_rows('<tr>{}</tr>', '<td>{}</td>')}</table>".encode(),
        "sample.docx": _word(),
        "sample.ods": _sheet(),
    }


def unreadable() -> dict[str, tuple[bytes, str]]:
    """By file name: something broken, and the code of what is to be said; .xls proves that its library is there."""
    entry = "Workbook".encode("utf-16-le").ljust(64, b"\0") + b"\x12\0"
    return {
        "broken.xls": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + entry + bytes(446), "input.unreadable"),
        "hostile.docx": (_zipped({"[Content_Types].xml": "<!DOCTYPE a><a/>"}), "input.hostile"),
    }


def _word() -> bytes:
    rows = _rows("<w:tr>{}</w:tr>", "<w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>")
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    return _zipped(
        {
            "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels"'
            ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/word/document.xml" ContentType="{kind}"/></Types>',
            "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
            f'<Relationship Id="r" Type="{_OFFICE}" Target="word/document.xml"/></Relationships>',
            "word/document.xml": f'<w:document xmlns:w="{_W}"><w:body><w:tbl>{rows}</w:tbl></w:body></w:document>',
        }
    )


def _sheet() -> bytes:
    rows = _rows("<table:table-row>{}</table:table-row>", "<table:table-cell><text:p>{}</text:p></table:table-cell>")
    names = " ".join(f'xmlns:{name}="{_OPEN}:{name}:1.0"' for name in ("office", "table", "text"))
    content = (
        f"<office:document-content {names}><office:body><office:spreadsheet>"
        f'<table:table table:name="1">{rows}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    return _zipped({"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": content})


def _rows(row: str, cell: str) -> str:
    return "".join(row.format("".join(cell.format(text) for text in texts)) for texts in (_HEAD, _ROW))


def _zipped(parts: dict[str, str]) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as package:
        for name, text in parts.items():
            package.writestr(name, text)
    return data.getvalue()
