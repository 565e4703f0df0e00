"""Which activities a few typed words are about: each word somewhere in their fields, whatever its case and its ё."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from roadmap_desktop.domain.fields import ACTIVITY_FIELDS, text_of
from roadmap_desktop.domain.model import Activity, Organization

Organizations = Mapping[str, Organization]
Wanted = Callable[[Activity, Organizations], bool]
"""Whether an activity is wanted, in words of the register as it stands when it is asked: organisations come and go."""


class Search:
    """Keeps what each activity says, as long as it says the same: a letter more looks through texts, not fields."""

    def __init__(self) -> None:
        self._texts: dict[str, tuple[Activity, str]] = {}
        self._organizations: Organizations = {}

    def wanted(self, query: str) -> Wanted | None:
        """Whether an activity holds every word of the query; None, for no choice at all, when there is no word."""
        words = _plain(query).split()
        if not words:
            return None
        return lambda activity, organizations: all(word in self._said(activity, organizations) for word in words)

    def _said(self, activity: Activity, organizations: Organizations) -> str:
        if organizations is not self._organizations:
            if organizations != self._organizations:
                self._texts.clear()
            self._organizations = organizations
        known = self._texts.get(activity.id)
        if known is None or known[0] is not activity:
            known = activity, _plain("\n".join(_cells(activity, organizations)))
            self._texts[activity.id] = known
        return known[1]


def _cells(activity: Activity, organizations: Organizations) -> list[str]:
    named = [organizations[executor.organization] for executor in activity.executors]
    shown = [text_of(activity, field.name, organizations) for field in ACTIVITY_FIELDS]
    return [*shown, *(f"{organization.name} {organization.short}" for organization in named)]


def _plain(text: str) -> str:
    return text.casefold().replace("ё", "е").replace("\u00a0", " ")
