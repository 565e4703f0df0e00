"""A workbook that the program wrote comes back: the same ids, and all that its form does not show."""

from roadmap_desktop.exchange.restoring.general import general_form_read
from roadmap_desktop.exchange.restoring.keys import Keys, known_rows, without_keys
from roadmap_desktop.exchange.restoring.plans import restored, unrecognised

__all__ = ["Keys", "general_form_read", "known_rows", "restored", "unrecognised", "without_keys"]
