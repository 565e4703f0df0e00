"""Which activities a few typed words are about: each word somewhere in their fields, whatever its case and its ё."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from roadmap_desktop.domain.fields import ACTIVITY_FIELDS, text_of
from roadmap_desktop.domain.model import Activity, File

Wanted = Callable[[Activity], bool]


class Search:
    """Keeps what each activity says, as long as it says the same: a letter more looks through texts, not fields."""

    def __init__(self) -> None:
        self._texts: dict[str, tuple[Activity, str]] = {}
        self._file = File()

    def wanted(self, query: str, file: File) -> Wanted | None:
        """Whether an activity, or a section above it, holds every word; None, for no choice, when there is no word."""
        words = _plain(query).split()
        if not words:
            return None
        if (file.organizations, file.sections) != (self._file.organizations, self._file.sections):
            self._texts.clear()
        self._file = file
        return lambda activity: all(word in self._said(activity) for word in words)

    def _said(self, activity: Activity) -> str:
        known = self._texts.get(activity.id)
        if known is None or known[0] is not activity:
            known = activity, _plain("\n".join((*self._cells(activity), *self._above(activity))))
            self._texts[activity.id] = known
        return known[1]

    def _cells(self, activity: Activity) -> Iterator[str]:
        organizations = self._file.organizations
        yield from (text_of(activity, field.name, organizations) for field in ACTIVITY_FIELDS)
        for executor in activity.executors:
            named = organizations[executor.organization]
            yield f"{named.name} {named.short}"

    def _above(self, activity: Activity) -> Iterator[str]:
        section = self._file.sections.get(activity.section or "")
        while section is not None:
            yield f"{section.number} {section.title}"
            section = self._file.sections.get(section.parent or "")


def _plain(text: str) -> str:
    return text.casefold().replace("ё", "е").replace("\u00a0", " ")
