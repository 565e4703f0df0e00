"""Dialogs of the window; their frames are in ui/."""
