"""Cells to and from the clipboard, as spreadsheets exchange them: tab-separated text and an HTML table."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QMimeData, QModelIndex


def grid_of(indexes: Iterable[QModelIndex]) -> list[list[str]]:
    """The texts of the chosen cells as a rectangle; a hole is an empty text."""
    cells = {(index.row(), index.column()): str(index.data() or "") for index in indexes}
    rows, columns = sorted({r for r, _ in cells}), sorted({c for _, c in cells})
    return [[cells.get((row, column), "") for column in columns] for row in rows]


def packed(grid: list[list[str]]) -> QMimeData:
    """The clipboard's forms of a grid."""
    text = io.StringIO()
    csv.writer(text, dialect="excel-tab", lineterminator="\r\n").writerows(grid)
    rows = ("".join(f"<td>{escape(cell).replace(chr(10), '<br>')}</td>" for cell in row) for row in grid)
    data = QMimeData()
    data.setText(text.getvalue().removesuffix("\r\n"))
    data.setHtml("<table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>")
    return data


def unpacked(text: str) -> list[list[str]]:
    """The grid in a clipboard's text; quoted cells may hold line breaks and tabs."""
    return [row or [""] for row in csv.reader(io.StringIO(text, newline=""), dialect="excel-tab")]
