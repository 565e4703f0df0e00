"""What columns hold and what rows are, as a user corrected it by hand: remembered for documents of the same shape.

Of a row its words are remembered, whatever numbers stand among them: «Итого за 2024 год» and «Итого за 2025 год» are
the same. That can be foreseen, unlike a rule guessed from how a row looks. Only what a row is by its words is kept: a
heading, a note, a total. Whether a row is an activity or continues another depends on its neighbours.

One JSON file in the folder of settings. It is a convenience: a file that is missing, damaged or of a newer program
means that nothing is remembered, never that an import fails.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, TypeVar

from roadmap_desktop import paths
from roadmap_desktop.domain.proposal import Field, RowClass, Table

VERSION = 1
MOST = 200
"""Shapes that are kept; the ones longest unused go first."""

_NUMBER: Final = re.compile(r"\d+")
_Kept = TypeVar("_Kept", bound=dict[str, Any])

_log = logging.getLogger(__name__)

LASTING = frozenset({RowClass.SECTION, RowClass.NOTE, RowClass.TOTAL, RowClass.PAGE, RowClass.SKIPPED})
"""What a row can be for its words alone."""

RowFact = tuple[str, RowClass, bool]
"""The words of a row, what it is, and whether the user said so."""

ColumnFields = Mapping[tuple[int, int], Field]
"""Fields by (grid, column), as in `Choices`."""


def own_file() -> Path:
    """Where the mappings of the user lie."""
    return paths.config_folder() / "mappings.json"


def shape(tables: Sequence[Table]) -> str:
    """The signature of a document: the headings of its tables, wherever they stand and whatever they were taken for."""
    headings = [[[column.index, *column.heading] for column in table.columns] for table in tables]
    return hashlib.sha256(json.dumps(headings, ensure_ascii=False).encode()).hexdigest()


def row_words(texts: Iterable[str]) -> str:
    """What a row is known by: its words, each number as «#»; empty for a row without letters."""
    words = " ".join(" ".join(texts).split()).casefold()
    return _NUMBER.sub("#", words) if any(map(str.isalpha, words)) else ""


class Mappings:
    """The remembered mappings; every change is written at once."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._known, self._rows = _read(path)

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
        _put(self._known, signature, fields)
        self._write()

    def rows(self, tables: Sequence[Table]) -> Mapping[str, RowClass]:
        """What rows of these words are in documents of this shape."""
        return self._rows.get(shape(tables), {})

    def keep_rows(self, tables: Sequence[Table], facts: Iterable[RowFact]) -> None:
        """Remember what the user said of rows; words that stand for several classes in this document tell nothing."""
        signature = shape(tables)
        kinds: dict[str, set[RowClass]] = defaultdict(set)
        said: set[str] = set()
        for words, kind, chosen in facts:
            if words:
                kinds[words].add(kind)
                said |= {words} if chosen else set()
        before = self._rows.get(signature, {})
        rules = {words: kind for words, kind in before.items() if words not in said}
        rules |= {words: next(iter(kinds[words])) for words in sorted(said) if _lasts(kinds[words])}
        if rules != before:
            _put(self._rows, signature, rules)
            self._write()

    def forget(self, tables: Sequence[Table]) -> None:
        """Forget all about documents of this shape."""
        signature = shape(tables)
        known = self._known.pop(signature, None), self._rows.pop(signature, None)
        if any(known):
            self._write()

    def _write(self) -> None:
        data = {"version": VERSION, "mappings": self._known, "rows": self._rows}
        temporary = self._path.with_suffix(".tmp")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            temporary.write_text(json.dumps(data, ensure_ascii=False, indent=1), encoding="utf-8")
            os.replace(temporary, self._path)  # noqa: PTH105 - atomic where rename is not
        except OSError as error:
            _log.info("mappings not kept: %s", error.strerror)


def _read(path: Path) -> tuple[dict[str, dict[str, Field]], dict[str, dict[str, RowClass]]]:
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        if data["version"] != VERSION:
            _log.info("mappings of version %r ignored", data["version"])
            return {}, {}
        fields = {shape: {at: Field(name) for at, name in kept.items()} for shape, kept in data["mappings"].items()}
        # Files of before rows were remembered have none.
        rows = {
            shape: {words: RowClass(name) for words, name in kept.items()}
            for shape, kept in data.get("rows", {}).items()
        }
    except FileNotFoundError:
        return {}, {}
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        _log.info("mappings ignored: %s", type(error).__name__)
        return {}, {}
    return fields, rows


def _put(known: dict[str, _Kept], signature: str, kept: _Kept) -> None:
    """Remember it as used last; nothing is no memory."""
    known.pop(signature, None)
    if kept:
        known[signature] = kept
    for old in list(known)[:-MOST]:
        del known[old]


def _lasts(kinds: Collection[RowClass]) -> bool:
    return len(kinds) == 1 and LASTING.issuperset(kinds)
