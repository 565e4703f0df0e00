"""Files that harm, lie or are merely odd, made anew for each run, with what is to be said of each."""

from __future__ import annotations

import io
import struct
import warnings
import zipfile
from collections.abc import Callable
from functools import cache
from pathlib import Path
from random import Random

from docx import Document
from openpyxl import Workbook

READ = "read"
"""The outcome of a file that is odd but holds its plan all the same."""

Parts = dict[str, bytes]
HEAD = ("№ п/п", "Мероприятие", "Срок", "Ответственные")
ROWS = (("1.", "Провести ярмарку", "2031 год", "Министерство"), ("2.", "Открыть центр", "май 2032", "Агентство"))
SHEET, STRINGS = "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"
WIDEST_MERGE = '<mergeCells><mergeCell ref="E1:XFD1048576"/></mergeCells>'
LAUGHS = (
    '<!DOCTYPE a [<!ENTITY a "ха"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>'
)
FOREIGN = '<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/hostname">]>'
CONTENT = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">'
    "<office:body>{}</office:body></office:document-content>"
)


@cache
def workbook() -> Parts:
    """The parts of a small plan as a workbook."""
    book = Workbook()
    assert book.active is not None
    for row in (HEAD, *ROWS):
        book.active.append(row)
    data = io.BytesIO()
    book.save(data)
    # openpyxl writes its texts into the sheet, Excel into a part of their own.
    strings = b'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'
    return unpacked(data) | {STRINGS: strings}


@cache
def document() -> Parts:
    """The parts of a small plan as a Word document."""
    made = Document()
    table = made.add_table(rows=0, cols=len(HEAD))
    for row in (HEAD, *ROWS):
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    data = io.BytesIO()
    made.save(data)
    return unpacked(data)


def sheets(table: str) -> Parts:
    """An OpenDocument file with the inside of one table."""
    body = f'<office:spreadsheet><table:table table:name="Л">{table}</table:table></office:spreadsheet>'
    return {
        "mimetype": b"application/vnd.oasis.opendocument.spreadsheet",
        "content.xml": CONTENT.format(body).encode(),
        "META-INF/manifest.xml": b"<manifest/>",
    }


def open_rows() -> str:
    """The small plan as rows of an OpenDocument table."""
    return "".join(open_row(*row) for row in (HEAD, *ROWS))


def open_row(*texts: str, repeated: int = 1) -> str:
    cells = "".join(f"<table:table-cell><text:p>{text}</text:p></table:table-cell>" for text in texts)
    return f'<table:table-row table:number-rows-repeated="{repeated}">{cells}</table:table-row>'


def unpacked(data: io.BytesIO) -> Parts:
    with zipfile.ZipFile(data) as package:
        return {name: package.read(name) for name in package.namelist()}


def packed(path: Path, parts: Parts) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(name, data)
    return path


def replaced(parts: Parts, part: str, old: str, new: str) -> Parts:
    """The parts with a text in one of them exchanged; it must be there."""
    text = parts[part].decode()
    assert old in text, (part, old)
    return parts | {part: text.replace(old, new, 1).encode()}


def declared(parts: Parts, part: str, declaration: str, encoding: str = "utf-8") -> Parts:
    """The parts with a document type declaration before the root of one."""
    text = parts[part].decode()
    head, _, rest = text.rpartition("?>") if text.startswith("<?xml") else ("", "", text)
    stated = f'<?xml version="1.0" encoding="{encoding}"?>' if head or encoding != "utf-8" else ""
    return parts | {part: (stated + declaration + rest.lstrip()).encode(encoding)}


def with_rows(rows: str) -> Parts:
    """The workbook with more rows behind its own."""
    return replaced(workbook(), SHEET, "</sheetData>", f"{rows}</sheetData>")


# Writes the file.
Maker = Callable[[Path], object]


def zipped(parts: Parts) -> Maker:
    return lambda path: packed(path, parts)


def bytes_of(data: bytes, times: int = 1) -> Maker:
    return lambda path: path.write_bytes(data * times)


def blanks(part: str, megabytes: int) -> Maker:
    """A workbook with one part of nothing but blanks."""

    def make(path: Path) -> None:
        packed(path, workbook())
        with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as package, package.open(part, "w") as stream:
            for _ in range(megabytes):
                stream.write(b" " * 10**6)

    return make


def many_parts(path: Path) -> None:
    packed(path, workbook() | {f"xl/media/{i}.png": b"" for i in range(2_001)})


def twins(path: Path) -> None:
    packed(path, workbook())
    with warnings.catch_warnings(), zipfile.ZipFile(path, "a") as package:
        warnings.simplefilter("ignore")
        package.writestr(SHEET, b"<worksheet/>")


def nested(depth: int) -> bytes:
    data = b"\0" * 10**6
    for level in range(depth):
        shell = io.BytesIO()
        with zipfile.ZipFile(shell, "w", zipfile.ZIP_DEFLATED) as package:
            for i in range(10):
                package.writestr(f"{level}-{i}.zip", data)
        data = shell.getvalue()
    return data


def encrypted_zip(path: Path) -> None:
    packed(path, workbook())
    data = bytearray(path.read_bytes())
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(signature)
        while at >= 0:
            data[at + offset] |= 1
            at = data.find(signature, at + 4)
    path.write_bytes(bytes(data))


def compound(*streams: str) -> bytes:
    """The head of an old binary file whose directory names these streams."""
    entries = b"".join(
        name.encode("utf-16-le").ljust(64, b"\0") + struct.pack("<H", 2 * len(name) + 2) + bytes(62) for name in streams
    )
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + entries


def styled_rows(path: Path) -> None:
    """Every row of a sheet formatted, as a click on the corner does."""
    row = '<row r="{0}" s="1" customFormat="1" ht="15"><c r="A{0}" s="0"/></row>'
    packed(path, with_rows("".join(row.format(i) for i in range(4, 1_048_577))))


def cell(reference: str, row: int) -> str:
    return f'<row r="{row}"><c r="{reference}" t="inlineStr"><is><t>далеко</t></is></c></row>'


def quotes(path: Path) -> None:
    rows = [";".join(row) for row in (HEAD, *ROWS)] + ['3.;Открыть "центр;2031 год;'] + ["4.;Провести;2032;"] * 6_000
    path.write_text("\n".join(rows), encoding="utf-8")


def cut(parts: Parts, share: float) -> Maker:
    def make(path: Path) -> None:
        data = packed(path, parts).read_bytes()
        path.write_bytes(data[: int(len(data) * share)])

    return make


def paragraphs(path: Path) -> None:
    """As many small elements as a document may have, each of them unlike the last, so that no ratio gives it away."""
    random = Random(1)
    numbers = (random.getrandbits(80) for _ in range(650_000))
    made = (f'<w:p w:a="{n >> 40}"><w:r><w:t>{n % (1 << 40)}</w:t></w:r></w:p>' for n in numbers)
    packed(path, replaced(document(), "word/document.xml", "<w:sectPr", f"{''.join(made) * 4}<w:sectPr"))


def digits(path: Path) -> None:
    """A sheet of numbers as large as the limits let it be."""
    random = Random(1)
    rows = (
        f'<row r="{r}">' + "".join(f"<c><v>{random.getrandbits(20)}</v></c>" for _ in range(60)) + "</row>"
        for r in range(4, 150_000)
    )
    packed(path, with_rows("".join(rows)))


FILES: dict[str, tuple[Maker, str]] = {
    # bombs
    "size.xlsx": (blanks("xl/media/big.bin", 310), "input.too-large"),
    "ratio.xlsx": (blanks("xl/theme/theme9.xml", 40), "input.hostile"),
    "count.xlsx": (many_parts, "input.too-large"),
    "nested.xlsx": (bytes_of(nested(4)), "input.archive"),
    "nested-inside.xlsx": (zipped(workbook() | {"xl/embeddings/bomb.zip": nested(3)}), READ),
    "twins.xlsx": (twins, "input.hostile"),
    "absolute.xlsx": (zipped(workbook() | {"/etc/x.xml": b"<a/>"}), "input.hostile"),
    "outside.xlsx": (zipped(workbook() | {"xl/../../x.xml": b"<a/>"}), "input.hostile"),
    "drive.docx": (zipped(document() | {"C:\\x.xml": b"<a/>"}), "input.hostile"),
    "bomb.docx": (zipped(document() | {"word/document.xml": b"<w:p/>" * 7 * 10**6}), "input.hostile"),
    "bomb.ods": (zipped(sheets(open_rows()) | {"styles.xml": b"<a/>" * 10**7}), "input.hostile"),
    # declarations
    **{
        f"laughs-{part.rpartition('/')[2]}.xlsx": (zipped(declared(workbook(), part, LAUGHS)), "input.hostile")
        for part in (SHEET, STRINGS, "xl/workbook.xml", "xl/styles.xml", "_rels/.rels", "[Content_Types].xml")
    },
    "foreign.xlsx": (zipped(declared(workbook(), STRINGS, FOREIGN)), "input.hostile"),
    "foreign.docx": (zipped(declared(document(), "word/document.xml", FOREIGN)), "input.hostile"),
    "wide.xlsx": (zipped(declared(workbook(), STRINGS, LAUGHS, "utf-16")), "input.hostile"),
    "laughs.ods": (zipped(declared(sheets(open_rows()), "content.xml", LAUGHS)), "input.hostile"),
    # damaged and encrypted
    **{f"cut-{i}.xlsx": (cut(workbook(), i / 10), "input.unreadable") for i in (1, 5, 9)},
    "cut.docx": (cut(document(), 0.7), "input.unreadable"),
    "cut.ods": (cut(sheets(open_rows()), 0.7), "input.unreadable"),
    "no-document.docx": (zipped({n: d for n, d in document().items() if "document.xml" not in n}), "input.unreadable"),
    "no-content.odt": (zipped({"mimetype": b"application/vnd.oasis.opendocument.text"}), "input.unreadable"),
    "circle.xlsx": (zipped(replaced(workbook(), "_rels/.rels", "xl/workbook.xml", "_rels/.rels")), "input.unreadable"),
    "surrogate.xlsx": (zipped(with_rows('<row r="4"><c r="A4"><v>&#xD800;</v></c></row>')), "input.unreadable"),
    "half.docx": (zipped(replaced(document(), "word/document.xml", "Открыть", "&#xDC00;")), "input.unreadable"),
    "office.xlsx": (bytes_of(compound("EncryptionInfo", "EncryptedPackage")), "input.protected"),
    "zip.xlsx": (encrypted_zip, "input.protected"),
    "password.ods": (
        zipped(sheets(open_rows()) | {"META-INF/manifest.xml": b"<m><manifest:encryption-data/></m>"}),
        "input.protected",
    ),
    # other kinds
    "picture.xlsx": (bytes_of(b"\x89PNG\r\n\x1a\n" + bytes(64)), "input.picture"),
    "page.docx": (bytes_of(b"%PDF-1.7\n"), "input.unsupported"),
    "letter.docx": (bytes_of(b"{\\rtf1 text}"), "input.unsupported"),
    "text.xlsx": (bytes_of(b"just a text"), "input.unreadable"),
    "old.doc": (bytes_of(compound("Root Entry", "WordDocument", "Workbook")), "input.old-word"),
    "old.docx": (bytes_of(compound("Root Entry", "WordDocument")), "input.old-word"),
    "torn.xls": (bytes_of(compound("Root Entry", "Workbook", "WordDocument")), "input.unreadable"),
    "noise.csv": (bytes_of(bytes(range(256)) * 100), "input.not-text"),
    "new.xls": (zipped(workbook()), READ),
    "new.doc": (zipped(document()), READ),
    "book.docx": (zipped(workbook()), READ),
    "tabs.xls": (bytes_of("\n".join("\t".join(row) for row in (HEAD, *ROWS)).encode("cp1251")), READ),
    # sizes that lie
    "far.xlsx": (zipped(with_rows(cell("XFD1048576", 1_048_576))), "input.far-cell"),
    "wide-cell.xlsx": (zipped(with_rows(cell("XFD4", 4))), "input.far-cell"),
    "deep-cell.xlsx": (zipped(with_rows(cell("B900000", 900_000))), "input.far-cell"),
    "styled.xlsx": (styled_rows, READ),
    "dimension.xlsx": (zipped(replaced(workbook(), SHEET, 'ref="A1:D3"', 'ref="A1:XFD1048576"')), READ),
    "merged.xlsx": (
        zipped(replaced(workbook(), SHEET, "</sheetData>", f"</sheetData>{WIDEST_MERGE}")),
        READ,
    ),
    "rows.ods": (zipped(sheets(open_rows() + open_row("а", repeated=1_000_000))), "input.too-many-rows"),
    "gap.ods": (
        zipped(sheets(open_rows() + '<table:table-row table:number-rows-repeated="1000000"/>' + open_row("а"))),
        "input.far-cell",
    ),
    "columns.ods": (
        zipped(sheets(open_rows() + '<table:table-row><table:table-cell table:number-columns-repeated="999999999">'
                      "<text:p>а</text:p></table:table-cell></table:table-row>")),
        "input.far-cell",
    ),
    "tail.ods": (zipped(sheets(open_rows() + '<table:table-row table:number-rows-repeated="1048000"/>')), READ),
    "spans.ods": (zipped(sheets(open_row("<text:span>" * 5_000 + "</text:span>" * 5_000))), "input.unreadable"),
    "commas.csv": (bytes_of(b",", 200 * 10**6), "input.too-big"),
    "line.csv": (bytes_of(b",", 40 * 10**6), "input.empty"),
    "cells.txt": (bytes_of(b"a\t", 8 * 10**6), "input.too-many-columns"),
    "lines.csv": (bytes_of(b"a,\n", 10**6), "input.too-many-rows"),
    "quote.csv": (quotes, READ),
    # odd, but what people have
    "formulas.xlsx": (
        zipped(with_rows('<row r="4"><c r="A4"><f t="shared" ref="A4:A5" si="0">A5</f></c></row><row r="5">'
                         '<c r="A5"><f t="shared" si="0"/></c><c r="B5" t="e"><f>A4</f><v>#REF!</v></c></row>')),
        READ,
    ),
    "links.xlsx": (
        zipped(workbook() | {"xl/externalLinks/externalLink1.xml": b"<externalLink/>",
                             "xl/externalLinks/_rels/externalLink1.xml.rels": b"<Relationships/>"}),
        READ,
    ),
    "tables.html": (bytes_of(("<table>" * 100_000).encode()), "input.empty"),
    "unclosed.html": (bytes_of(b"<b>" * 10**5 + b"</i>" * 10**5 + b"<td>a"), "input.no-table"),
    "spans.html": (
        bytes_of("".join(f"<tr>{''.join(f'<td rowspan=65534 colspan=99999999>{t}' for t in HEAD)}" for _ in range(300))
                 .join(("<table>", "</table>")).encode()),
        "input.no-table",
    ),
}  # fmt: skip

HEAVY: dict[str, tuple[Maker, str]] = {
    "cells.csv": (bytes_of(b"a;" * 200 + b"\n", 100_000), "input.too-large"),
    "paragraphs.docx": (paragraphs, "input.too-large"),
    "digits.xlsx": (digits, "input.too-slow"),
}
"""What takes seconds to refuse: memory or time are at their end."""
