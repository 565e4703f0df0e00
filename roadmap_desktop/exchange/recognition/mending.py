"""Broken words of the drafts: put together and told, or only told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roadmap_desktop.domain.findings import Finding, Fix, Severity
from roadmap_desktop.domain.proposal import Join

if TYPE_CHECKING:
    from roadmap_desktop.exchange.recognition.drafts import Draft, Trail
    from roadmap_desktop.exchange.recognition.words import Suspect, Vocabulary


class Mender:
    """Mends texts by the vocabulary of their file; every mending is a join of its row and a finding."""

    def __init__(self, vocabulary: Vocabulary, trail: Trail) -> None:
        self.findings: list[Finding] = []
        self._vocabulary = vocabulary
        self._trail = trail
        self._told: set[tuple[str, str, Suspect]] = set()

    def whole(self, draft: Draft, field: str, text: str, *, alone: bool = True) -> str:
        """The text with its broken words put together; what is only suspected becomes a finding.

        `alone`: the text is all that its field holds, so that the finding can offer the field mended.
        """
        healed, words = self._vocabulary.healed(text)
        if words:
            self._trail.join(draft.place, Join(field, (text,), healed))
        for word in words:
            arguments = (("before", word.text), ("after", word.suggestion))
            code = "recognition.word-joined"
            self.findings.append(self._trail.finding(code, draft, arguments, field, severity=Severity.INFORMATION))
        self.doubt(draft, field, healed, alone=alone)
        return healed

    def doubt(self, draft: Draft, field: str, text: str, *, alone: bool = True) -> None:
        """Tell what looks like a broken word, once in a field, and offer the join; the text stays."""
        for suspect in self._vocabulary.suspects(text):
            if (draft.id, field, suspect) in self._told:
                continue
            self._told.add((draft.id, field, suspect))
            arguments = (("text", suspect.text), ("suggestion", suspect.suggestion))
            fix = Fix(field, text.replace(suspect.text, suspect.suggestion)) if alone else None
            self.findings.append(self._trail.finding("recognition.word-broken", draft, arguments, field, fix=fix))
