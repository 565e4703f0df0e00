"""Findings about the numbers of activities: those used twice, those without the dot of the others."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from roadmap_desktop.domain.findings import Finding, Fix
from roadmap_desktop.exchange.recognition.drafts import Draft, SectionDraft, Trail, draft_number

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from roadmap_desktop.domain.model import Pairs


def findings(drafts: Iterable[Draft], trail: Trail) -> Iterator[Finding]:
    """Numbers used twice, and numbers without the dot that the others have.

    Where many are used twice the document counts anew in each section, and only repetitions within one are said.
    """
    numbered = [(draft, number, home) for draft, number, home in _numbers(drafts) if number]
    dotted = sum(number.endswith(".") for _, number, _ in numbered) * 2 > len(numbered)
    uses = Counter(number.rstrip(".") for _, number, _ in numbered)
    anew = sum(count > 1 for count in uses.values()) * 5 > len(uses)
    seen: dict[tuple[str, str], str] = {}
    for draft, number, home in numbered:
        key = (home if anew else "", number.rstrip("."))
        if key in seen:
            arguments: Pairs = (("number", number), ("cell", seen[key]))
            yield trail.finding("recognition.number-repeated", draft, arguments, "number")
        seen.setdefault(key, trail.address(draft.place))
        if dotted and number[-1].isdigit():
            fix = Fix("number", f"{number}.")
            arguments = (("number", number),)
            yield trail.finding("recognition.number-without-dot", draft, arguments, "number", fix=fix)


def _numbers(drafts: Iterable[Draft]) -> Iterator[tuple[Draft, str, str]]:
    """Every draft with its number and the id of the heading above it."""
    home = ""
    for draft in drafts:
        if isinstance(draft, SectionDraft):
            home = draft.id
            yield draft, draft.number, ""
        else:
            yield draft, draft_number(draft), home
