"""Paper: what is printed, shown before it is printed, or saved as PDF, painted by the same strokes."""

FORM, TIMELINE = "form", "timeline"
"""What can be shown on it."""
