"""What goes through the pipe: one line of JSON asks, several answer; nothing is ever pickled."""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from roadmap_desktop.domain.codec import decoded, encoded
from roadmap_desktop.domain.deadlines import Period
from roadmap_desktop.domain.model import Organization
from roadmap_desktop.domain.proposal import Choices, Field, RowClass


@dataclass(frozen=True, slots=True)
class Pasted:
    """What was copied elsewhere, as the clipboard offered it."""

    html: bytes = b""
    plain: bytes = b""


@dataclass(frozen=True, slots=True)
class Wishes:
    """What stands for what the document says: title, period, known organisations, choices of the user."""

    title: str = ""
    period: Period | None = None
    known: tuple[Organization, ...] = ()
    choices: Choices = Choices()  # noqa: RUF009 - a frozen value


@dataclass(frozen=True, slots=True)
class Request:
    """What to read, and how."""

    source: Path | Pasted
    wishes: Wishes

    def to_line(self) -> bytes:
        """The request as a line."""
        wishes = self.wishes
        data: dict[str, Any] = {
            "title": wishes.title,
            "period": encoded(wishes.period),
            "known": encoded(wishes.known),
            "rows": [[*place, kind.value] for place, kind in wishes.choices.rows.items()],
            "columns": [[*place, kind.value] for place, kind in wishes.choices.columns.items()],
            "left_out": sorted(wishes.choices.left_out),
        }
        if isinstance(self.source, Pasted):
            data |= {"html": _armoured(self.source.html), "plain": _armoured(self.source.plain)}
        else:
            data["path"] = str(self.source)
        return to_line(data)

    @classmethod
    def from_line(cls, line: bytes) -> Request:
        """The request that `to_line` wrote."""
        data = json.loads(line)
        source: Path | Pasted
        if "path" in data:
            source = Path(data["path"])
        else:
            source = Pasted(base64.b64decode(data["html"]), base64.b64decode(data["plain"]))
        choices = Choices(
            {(grid, row): RowClass(kind) for grid, row, kind in data["rows"]},
            {(grid, column): Field(kind) for grid, column, kind in data["columns"]},
            frozenset(data["left_out"]),
        )
        known = decoded(tuple[Organization, ...], data["known"])
        return cls(source, Wishes(data["title"], decoded(Period, data["period"]), known, choices))


def to_line(data: dict[str, Any]) -> bytes:
    """A line of JSON, which no text can break: line ends are escaped in it, and half a letter passes as it is."""
    # Not in ASCII: there a Cyrillic letter takes six bytes, and the answer a quarter of the memory of the reader.
    return json.dumps(data, separators=(",", ":"), ensure_ascii=False).encode("utf-8", "surrogatepass") + b"\n"


def _armoured(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")
