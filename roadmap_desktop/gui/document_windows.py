"""The windows that read documents, in one place to be loaded late: the main window need not wait for them."""

from roadmap_desktop.gui.update.window import UpdateWindow
from roadmap_desktop.gui.wizard.wizard import ImportWizard

__all__ = ["ImportWizard", "UpdateWindow"]
