"""The package of a workbook: openpyxl makes all of it but the cells, which are put into the parts of their sheets."""

import os
import re
from collections.abc import Iterable, Sequence
from io import BytesIO
from pathlib import Path
from typing import NamedTuple
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook
from openpyxl.writer.excel import ExcelWriter
from typing_extensions import override

_NO_CELLS = re.compile(rb"<sheetData ?/>|<sheetData></sheetData>")
_DIMENSION = re.compile(rb'(?<=<dimension ref=")[^"]*')


class Filling(NamedTuple):
    """What goes into a sheet: the area of its cells by the corners («A1:J140»), its rows as XML, its merged areas."""

    area: str
    rows: Iterable[str]
    merged: Sequence[str] = ()


def packed(workbook: Workbook, fillings: Sequence[Filling]) -> bytes:
    """A workbook of empty sheets as a file, each sheet filled, in their order."""
    stream = BytesIO()
    # The parts of sheets are numbered as they follow each other.
    parts = {f"xl/worksheets/sheet{number}.xml": filling for number, filling in enumerate(fillings, 1)}
    with _Archive(stream, parts) as archive:
        ExcelWriter(workbook, archive).save()
    return stream.getvalue()


class _Archive(ZipFile):
    """Fills the parts of sheets as openpyxl hands them over, which it does by name of a file."""

    def __init__(self, stream: BytesIO, parts: dict[str, Filling]) -> None:
        super().__init__(stream, "w", ZIP_DEFLATED)
        self._parts = parts

    @override
    def write(
        self,
        filename: str | os.PathLike[str],
        arcname: str | os.PathLike[str] | None = None,
        compress_type: int | None = None,
        compresslevel: int | None = None,
    ) -> None:
        name = str(arcname or filename)
        self.writestr(name, _filled(Path(filename).read_bytes(), self._parts[name]), compress_type, compresslevel)


def _filled(part: bytes, filling: Filling) -> bytes:
    measured = _DIMENSION.sub(filling.area.encode("ascii"), part, count=1)
    before, after = _NO_CELLS.split(measured, 1)
    cells = f"<sheetData>{''.join(filling.rows)}</sheetData>{_merges(filling.merged)}"
    return b"".join((before, cells.encode(), after))


def _merges(areas: Sequence[str]) -> str:
    """What follows the cells of a sheet that has no filter and no protection."""
    listed = "".join(f'<mergeCell ref="{area}"/>' for area in areas)
    return f'<mergeCells count="{len(areas)}">{listed}</mergeCells>' if areas else ""
