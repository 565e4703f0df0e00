"""Readings in canonical words."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from roadmap_desktop.domain.deadlines.reading import Reading


def write(reading: Reading) -> str:
    return ""
