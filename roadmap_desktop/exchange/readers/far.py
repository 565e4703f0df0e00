"""Cells so far from the others that the table would be mostly emptiness: refused by their address."""

from typing import NoReturn

from roadmap_desktop.domain.proposal import Grid
from roadmap_desktop.errors import InputError

LONGEST_GAP = 5_000


def refuse(file: str, sheet: str, row: int, column: int) -> NoReturn:
    """Raise InputError `input.far-cell`; row and column count from 0."""
    raise InputError("input.far-cell", name=file, cell=Grid((), sheet).address(row, column))
