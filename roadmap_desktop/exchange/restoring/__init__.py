"""A workbook that the program wrote comes back: the same ids, and all that its form does not show."""

from roadmap_desktop.exchange.restoring.general import own_columns_read
from roadmap_desktop.exchange.restoring.keys import Keys, known_rows, without_keys
from roadmap_desktop.exchange.restoring.plans import restored, unrecognised

__all__ = ["Keys", "known_rows", "own_columns_read", "restored", "unrecognised", "without_keys"]
