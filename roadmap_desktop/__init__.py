"""Roadmap Desktop: an offline planner that holds the wording and the period of a deadline as one thing."""

__version__ = "0.1.0"
