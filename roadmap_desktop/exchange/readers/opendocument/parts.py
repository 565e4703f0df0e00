"""The parts of an OpenDocument file, parsed."""

from __future__ import annotations

import zipfile
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, Final

from defusedxml import ElementTree
from defusedxml.common import DefusedXmlException

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

# What the parser lets through when a part is missing, cut or not what it claims to be; it raises a SyntaxError.
FAULTS: Final = (
    zipfile.BadZipFile, zlib.error, DefusedXmlException, SyntaxError, EOFError, LookupError, ValueError,
    ArithmeticError, NotImplementedError,
)  # fmt: skip


def root(path: Path, part: str) -> Element:
    """A part as a tree; KeyError when it is not there."""
    with zipfile.ZipFile(path) as package, package.open(part) as stream:
        tree = ElementTree.parse(stream)
    found = tree.getroot()
    assert found is not None
    return found


def styles_root(path: Path) -> Element | None:
    """The common styles, which a file may do without."""
    with zipfile.ZipFile(path) as package:
        there = "styles.xml" in package.namelist()
    return root(path, "styles.xml") if there else None


def events(path: Path) -> Iterator[tuple[str, Element]]:
    """The elements of the content as they open («start») and close («end»)."""
    with zipfile.ZipFile(path) as package, package.open("content.xml") as stream:
        yield from ElementTree.iterparse(stream, ("start", "end"))
