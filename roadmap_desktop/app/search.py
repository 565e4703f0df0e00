"""Which rows a few typed words are about: each word somewhere in what the row says, whatever its case and its ё."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from roadmap_desktop.app import reports
from roadmap_desktop.app.messages import Messages
from roadmap_desktop.domain.fields import ACTIVITY_FIELDS, text_of
from roadmap_desktop.domain.model import Activity, Node, Organization, Section

Organizations = Mapping[str, Organization]
Wanted = Callable[[Node, Organizations], bool]
"""Whether a row is wanted, in words of the register as it stands when it is asked: organisations come and go."""


class Search:
    """Keeps what each row says, as long as it says the same: a letter more looks through texts, not fields."""

    def __init__(self, messages: Messages) -> None:
        self._messages = messages
        self._texts: dict[str, tuple[Node, str]] = {}
        self._organizations: Organizations = {}

    def wanted(self, query: str) -> Wanted | None:
        """Whether a row holds every word of the query; None, for no choice at all, when there is no word."""
        words = _plain(query).split()
        if not words:
            return None
        return lambda node, organizations: all(word in self._said(node, organizations) for word in words)

    def _said(self, node: Node, organizations: Organizations) -> str:
        if organizations is not self._organizations:
            if organizations != self._organizations:
                self._texts.clear()
            self._organizations = organizations
        known = self._texts.get(node.id)
        if known is None or known[0] is not node:
            cells = (node.number, node.title) if isinstance(node, Section) else self._cells(node, organizations)
            known = node, _plain("\n".join(cells))
            self._texts[node.id] = known
        return known[1]

    def _cells(self, activity: Activity, organizations: Organizations) -> Iterator[str]:
        for field in ACTIVITY_FIELDS:
            yield text_of(activity, field.name, organizations)
        for executor in activity.executors:
            organization = organizations[executor.organization]
            yield f"{organization.name} {organization.short}"
        for indicator in activity.indicators:
            yield from (target.text for _, target in (*indicator.targets, *indicator.facts))
        yield from (text for _, _, text in reports.cells(activity, self._messages))


def _plain(text: str) -> str:
    return text.casefold().replace("ё", "е").replace("\u00a0", " ")
