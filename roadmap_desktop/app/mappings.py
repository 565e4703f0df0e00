"""What columns hold, as a user corrected it by hand: remembered for documents of the same shape.

One JSON file in the folder of settings. It is a convenience: a file that is missing, damaged or of a newer program
means that nothing is remembered, never that an import fails.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from roadmap_desktop import paths
from roadmap_desktop.domain.proposal import Field, Table

VERSION = 1
MOST = 200
"""Shapes that are kept; the ones longest unused go first."""

_log = logging.getLogger(__name__)

ColumnFields = Mapping[tuple[int, int], Field]
"""Fields by (grid, column), as in `Choices`."""


def own_file() -> Path:
    """Where the mappings of the user lie."""
    return paths.config_folder() / "mappings.json"


def shape(tables: Sequence[Table]) -> str:
    """The signature of a document: the headings of its tables, wherever they stand and whatever they were taken for."""
    headings = [[[column.index, *column.heading] for column in table.columns] for table in tables]
    return hashlib.sha256(json.dumps(headings, ensure_ascii=False).encode()).hexdigest()


class Mappings:
    """The remembered mappings; every change is written at once."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._known = _read(path)

    def find(self, tables: Sequence[Table]) -> dict[tuple[int, int], Field]:
        """The fields remembered for documents of this shape; empty when none are."""
        kept = self._known.get(shape(tables), {})
        return {
            (table.grid, column.index): kept[f"{number}:{column.index}"]
            for number, table in enumerate(tables)
            for column in table.columns
            if f"{number}:{column.index}" in kept
        }

    def keep(self, tables: Sequence[Table], chosen: ColumnFields) -> None:
        """Remember what was chosen; with nothing chosen the shape is forgotten."""
        signature = shape(tables)
        fields = {
            f"{number}:{column.index}": chosen[table.grid, column.index]
            for number, table in enumerate(tables)
            for column in table.columns
            if (table.grid, column.index) in chosen
        }
        if fields == self._known.get(signature, {}):
            return
        self._known.pop(signature, None)
        if fields:
            self._known[signature] = fields
        for old in list(self._known)[:-MOST]:
            del self._known[old]
        self._write()

    def _write(self) -> None:
        data = {"version": VERSION, "mappings": self._known}
        temporary = self._path.with_suffix(".tmp")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            temporary.write_text(json.dumps(data, ensure_ascii=False, indent=1), encoding="utf-8")
            os.replace(temporary, self._path)  # noqa: PTH105 - atomic where rename is not
        except OSError as error:
            _log.info("mappings not kept: %s", error.strerror)


def _read(path: Path) -> dict[str, dict[str, Field]]:
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        if data["version"] != VERSION:
            _log.info("mappings of version %r ignored", data["version"])
            return {}
        return {shape: dict(_fields(kept.items())) for shape, kept in data["mappings"].items()}
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        _log.info("mappings ignored: %s", type(error).__name__)
        return {}


def _fields(kept: Iterable[tuple[str, str]]) -> Iterable[tuple[str, Field]]:
    return ((column, Field(field)) for column, field in kept)
