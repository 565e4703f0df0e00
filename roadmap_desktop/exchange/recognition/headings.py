"""Lines that stand between the tables of a document: headings of sections, and paragraphs that head nothing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from roadmap_desktop.exchange.recognition.levels import NAMED
from roadmap_desktop.exchange.recognition.lexicon import begins, key, surroundings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from roadmap_desktop.domain.proposal import Grid, Row
    from roadmap_desktop.exchange.recognition.tables import Header

_NUMBERED = re.compile(r"(?:[IVXLCІХ]+|\d+(?:\.\d+)*)[.)]\s+\S")
_SENTENCES = re.compile(r"[а-я]{3}[.:]\s+\w")
# «(п. 3 в ред. распоряжения … от … № …)»: legal databases print it below what an act changed.
_AMENDED = re.compile(r"\(.{0,40}\b(?:в ред|введен|дополнен|изменен|утратил|исключен).*\)", re.DOTALL)
_LABELLED = re.compile(r"[^:«]{8,60}: [а-я\d].{40}")
_LONGEST_HEADING = 200
_FARTHEST = 12
"""Rows between a heading and its table: a paragraph and a small table of indicators may stand there."""


def above_first(grid: Grid, headers: Sequence[Header]) -> int | None:
    """The row of the heading above the first table of activities, where the others have one of its kind each."""
    openings = [header for header in headers if not header.aside]
    found = [_nearest(grid, header.first) for header in openings]
    if not found or found[0] is None:
        return None
    row = found[0]
    second = _line_above(grid, row)
    listed = second is not None and (opens_list(grid.rows[second]) or _is_numbered(grid.rows[second]))
    worded = _is_named(_only_text(grid.rows[row]))
    others = [one for one in found[1:] if one not in (None, row)]
    alike = bool(others) and len(others) * 2 >= len(found) - 1
    return row if (worded or alike) and not listed else None


def comes_before_activities(grid: Grid, headers: Sequence[Header], aside: Header) -> bool:
    """Whether another heading stands between a table of something else and the next table of activities, if any."""
    following = next((header for header in headers if not header.aside and header.first > aside.first), None)
    if following is None:
        return True
    rows = grid.rows[aside.end : following.first]
    return any(_is_numbered(row) or (_only_text(row) and _is_marked(row)) for row in rows)


def is_remark(row: Row) -> bool:
    """Whether a line between two tables, or across one, is a plain paragraph, none that heads a section."""
    text = _only_text(row)
    if _AMENDED.fullmatch(text):
        return True
    if not text[:1].isupper() or _is_numbered(row) or _is_marked(row):
        return False
    if not row.free:
        # In a table a heading may well end in a full stop, but it is one sentence, and explains nothing at length.
        first = row.cells[0]
        across = (bool(first.text) and len(row.cells) > 1) or any(c.columns * 2 > len(row.cells) for c in row.cells)
        told = bool(_LABELLED.match(text)) or (text.endswith(".") and bool(_SENTENCES.search(text)))
        return across and told and not begins(text, surroundings().section)
    return len(text) > _LONGEST_HEADING or text.endswith((".", ":")) or ": " in text


def opens_list(row: Row) -> bool:
    """Whether a row is the heading of the list of abbreviations or goals."""
    text, words = _only_text(row), surroundings()
    return bool(text) and key(text.strip(" :")) in words.abbreviations | words.goals


def _nearest(grid: Grid, row: int) -> int | None:
    # Where lines stand between tables, a row of a table is none of them.
    free = any(line.free for line in grid.rows)
    above = (r for r in range(row - 1, max(row - _FARTHEST, -1), -1) if grid.rows[r].free == free)
    return next(
        (r for r in above if _is_numbered(grid.rows[r]) and len(_only_text(grid.rows[r])) <= _LONGEST_HEADING), None
    )


def _line_above(grid: Grid, row: int) -> int | None:
    filled = (r for r in range(row - 1, max(row - 4, -1), -1) if any(cell.text for cell in grid.rows[r].cells))
    return next(filled, None)


def _only_text(row: Row) -> str:
    texts = [cell.text for cell in row.cells if cell.text]
    return texts[0] if len(texts) == 1 else ""


def _is_numbered(row: Row) -> bool:
    """Whether a row is one text that begins with a number of its own or a word for a section."""
    text = _only_text(row)
    return bool(_NUMBERED.match(text)) or _is_named(text)


def _is_named(text: str) -> bool:
    """Whether a line begins with a word for a section that has a number or a name: «Глава 2», but no «Глава района»."""
    word = begins(text, surroundings().section_only)
    return bool(word) and bool(NAMED.match(text[len(word) :]))


def _is_marked(row: Row) -> bool:
    return any(cell.bold or cell.italic for cell in row.cells if cell.text)
