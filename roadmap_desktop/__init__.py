"""Roadmap Desktop (Дорожная карта): an offline planner whose deadlines keep their wording and their dates as one thing."""

__version__ = "0.1.0"
