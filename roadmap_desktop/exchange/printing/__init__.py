"""A set sheet as pages of paper: plain values that somebody else paints."""
