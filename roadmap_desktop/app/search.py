"""Which activities a few typed words are about: each word somewhere in their fields, whatever its case and its ё."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from roadmap_desktop.domain.fields import ACTIVITY_FIELDS, text_of
from roadmap_desktop.domain.model import Activity, Organization

Wanted = Callable[[Activity], bool]


class Search:
    """Keeps what each activity says, as long as it says the same: a letter more looks through texts, not fields."""

    def __init__(self) -> None:
        self._texts: dict[str, tuple[Activity, str]] = {}
        self._organizations: Mapping[str, Organization] = {}

    def wanted(self, query: str, organizations: Mapping[str, Organization]) -> Wanted | None:
        """Whether an activity holds every word of the query; None, for no choice at all, when there is no word."""
        words = _plain(query).split()
        if not words:
            return None
        if organizations != self._organizations:
            self._texts.clear()
            self._organizations = organizations
        return lambda activity: all(word in self._said(activity) for word in words)

    def _said(self, activity: Activity) -> str:
        known = self._texts.get(activity.id)
        if known is None or known[0] is not activity:
            known = activity, _plain("\n".join(self._cells(activity)))
            self._texts[activity.id] = known
        return known[1]

    def _cells(self, activity: Activity) -> list[str]:
        named = [self._organizations[executor.organization] for executor in activity.executors]
        shown = [text_of(activity, field.name, self._organizations) for field in ACTIVITY_FIELDS]
        return [*shown, *(f"{organization.name} {organization.short}" for organization in named)]


def _plain(text: str) -> str:
    return text.casefold().replace("ё", "е").replace("\u00a0", " ")
