"""What the models tell beside Qt's own roles."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import Qt


class Role(IntEnum):
    """Roles of the plan's models."""

    ROW = Qt.ItemDataRole.UserRole + 1
    """The outline's Row."""
    STANDING = Qt.ItemDataRole.UserRole + 2
    """How an activity stands (execution.Standing), or None."""
    LIVE = Qt.ItemDataRole.UserRole + 3
    """The wording while a bar is dragged, or None."""
    CELL = Qt.ItemDataRole.UserRole + 4
    """A typed cell of the matrix (targets.Target), or None where there is no cell."""
    SPAN = Qt.ItemDataRole.UserRole + 5
    """(first row, last row) of the rows that share the cell of an activity in the matrix."""
    ENTITY = Qt.ItemDataRole.UserRole + 6
    """The id of the activity, section or roadmap that the row belongs to."""
    DUE = Qt.ItemDataRole.UserRole + 7
    """Whether a cell of the matrix is empty although the deadline falls into its year."""
