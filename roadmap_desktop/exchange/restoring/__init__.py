"""A workbook that the program wrote comes back: the same ids, and all that its form does not show."""

from roadmap_desktop.exchange.restoring.keys import Keys, without_keys
from roadmap_desktop.exchange.restoring.plans import restored, unrecognised
from roadmap_desktop.exchange.restoring.general import general_form_read

__all__ = ["Keys", "restored", "unrecognised", "general_form_read", "without_keys"]
