"""Widths of lines in whole device pixels, and the rounding of x to them (design/look §3)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import floor


@dataclass(frozen=True, slots=True)
class Strokes:
    """Line widths in logical px, each a whole number of device pixels at the given ratio."""

    ratio: float
    hairline: float
    year: float
    ring: float
    edge: float
    contrast: float

    @classmethod
    @lru_cache(maxsize=16)
    def of(cls, ratio: float) -> Strokes:
        """The widths at a device pixel ratio such as 1.25."""
        return cls(
            ratio,
            hairline=max(floor(ratio), 1) / ratio,
            year=floor(ratio + 0.5) / ratio,
            ring=floor(2 * ratio) / ratio,
            edge=floor(3 * ratio + 0.5) / ratio,
            contrast=floor(2 * ratio + 0.5) / ratio,
        )

    def snap(self, x: float) -> float:
        """The nearest place that begins a device pixel."""
        return floor(x * self.ratio + 0.5) / self.ratio

    def outline(self, wanted: float) -> float:
        """The outline of a bar: one hairline, or the wide one of high contrast."""
        return self.hairline if wanted <= 1 else self.contrast
