"""Views of the plan: the table beside the timeline, the full table, the matrix of indicators."""
