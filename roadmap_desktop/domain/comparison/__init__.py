"""A plan beside the same plan read from a file: what differs, cell by cell, and the change that takes some of it."""

from roadmap_desktop.domain.comparison.accepting import accepted
from roadmap_desktop.domain.comparison.comparing import compare
from roadmap_desktop.domain.comparison.differences import Comparison, Difference, Kind
from roadmap_desktop.domain.comparison.shown import Shown

__all__ = ["Comparison", "Difference", "Kind", "Shown", "accepted", "compare"]
