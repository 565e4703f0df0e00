"""Broken words of the drafts: put together and told, or only told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roadmap_desktop.domain.findings import Finding, Fix, Severity
from roadmap_desktop.domain.proposal import Join

if TYPE_CHECKING:
    from roadmap_desktop.exchange.recognition.drafts import Draft, Trail
    from roadmap_desktop.exchange.recognition.words import Vocabulary


class Mender:
    """Mends texts by the vocabulary of their file; every mending is a join of its row and a finding."""

    def __init__(self, vocabulary: Vocabulary, trail: Trail) -> None:
        self.findings: list[Finding] = []
        self._vocabulary = vocabulary
        self._trail = trail

    def whole(self, draft: Draft, field: str, text: str) -> str:
        """The text with its broken words put together; what is only suspected becomes a finding."""
        healed, words = self._vocabulary.healed(text)
        if words:
            self._trail.join(draft.place, Join(field, (text,), healed))
        for word in words:
            arguments = (("before", word.text), ("after", word.suggestion))
            code = "recognition.word-joined"
            self.findings.append(self._trail.finding(code, draft, arguments, field, severity=Severity.INFORMATION))
        self.doubt(draft, field, healed)
        return healed

    def doubt(self, draft: Draft, field: str, text: str) -> None:
        """Tell what looks like a broken word, and offer the join; the text stays."""
        for suspect in self._vocabulary.suspects(text):
            arguments = (("text", suspect.text), ("suggestion", suspect.suggestion))
            fix = Fix(field, text.replace(suspect.text, suspect.suggestion))
            self.findings.append(self._trail.finding("recognition.word-broken", draft, arguments, field, fix=fix))
