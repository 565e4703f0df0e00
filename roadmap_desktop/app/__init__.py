"""Use cases: what a user or a script can do, without a window."""
