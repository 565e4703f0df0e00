"""What a phrase was read as, and the deadline that keeps the phrase beside it."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache

from roadmap_desktop.domain.deadlines.occurrences import Occurrence, occurrences
from roadmap_desktop.domain.deadlines.types import (
    DeadlineFinding,
    Kind,
    Period,
    Precision,
    Recurrence,
    Rule,
    Span,
    Stretch,
)


@dataclass(frozen=True, slots=True)
class Alternative:
    """One of the ways to read an ambiguous phrase: its id, which the deadline keeps, and its canonical wording."""

    id: str
    text: str
    reading: Reading


@dataclass(frozen=True, slots=True)
class Reading:
    """A phrase as a value: see design/deadlines.md, section 1.

    `periods` are the stretches that the phrase names, in its order; `rule` says how they repeat. `onward`: after the
    dated part it goes on, by the rule if there is one, else without an end. `tail` are the words after the dated part,
    verbatim. `alternatives` hold every way to read an ambiguous phrase, the one taken first; `choice` is its id.
    """

    kind: Kind
    periods: tuple[Stretch, ...] = ()
    rule: Rule | None = None
    onward: bool = False
    tail: str = ""
    findings: tuple[DeadlineFinding, ...] = ()
    choice: str = ""
    alternatives: tuple[Alternative, ...] = ()

    @property
    def recurrence(self) -> Recurrence:
        """How often it repeats."""
        return self.rule.every if self.rule else Recurrence.NONE

    @property
    def ambiguous(self) -> bool:
        """Whether the words can be read in more than one way."""
        return bool(self.alternatives)

    @property
    def precisions(self) -> tuple[tuple[Precision | None, Precision | None], ...]:
        """The precision of each end of each period; None where the end is not named."""
        return tuple((s.start.precision if s.start else None, s.end.precision if s.end else None) for s in self.periods)

    def occurrences(self, period: Period | None) -> tuple[Occurrence, ...]:
        """The spans with what each of them is: see `occurrences.Occurrence`."""
        return occurrences(self, period)

    def spans(self, period: Period | None) -> tuple[Span, ...]:
        """The days it comes to within a roadmap's period; what the phrase leaves open gives none without a period."""
        return tuple(occurrence.span for occurrence in occurrences(self, period))

    def doubtful_in(self, period: Period | None) -> bool:
        """Whether it is ambiguous, also for want of a year in a period that has several."""
        return self.ambiguous or (
            self.wants_year and len({o.member for o in self.occurrences(period)}) < len(self.spans(period))
        )

    @property
    def wants_year(self) -> bool:
        """Whether a dated part has no year, so that the roadmap's period must supply it."""
        return self.rule is None and any(not stretch.dated for stretch in self.periods)


@dataclass(frozen=True, slots=True)
class Deadline:
    """A deadline: the phrase that was signed, byte for byte, and its reading.

    `choice` is the id of the reading that a person chose for an ambiguous phrase; it is kept with the text. `origin` is
    what was typed or read before it was moved, so that moving it back, whenever, gives its very words again.
    """

    text: str
    reading: Reading
    choice: str = ""
    origin: Deadline | None = field(default=None, repr=False)

    @classmethod
    def of(cls, text: str, choice: str = "") -> Deadline:
        """The deadline of a phrase; equal phrases share one value."""
        return _deadline(text, choice)

    def to_json(self, period: Period | None = None) -> dict[str, object]:
        """The object that `dump` and `deadline` print (design/commands.md)."""
        return describe(self, period)


@lru_cache(maxsize=16384)
def _deadline(text: str, choice: str) -> Deadline:
    from roadmap_desktop.domain.deadlines.reader import read  # noqa: PLC0415 - the reader makes readings, so it imports this

    reading = read(text)
    chosen = next((way.reading for way in reading.alternatives if way.id == choice), None)
    return Deadline(text, reading) if chosen is None else Deadline(text, chosen, choice)


def describe(deadline: Deadline, period: Period | None = None) -> dict[str, object]:
    """The JSON object of a deadline; spans are ISO `start..end`, both inclusive."""
    reading = deadline.reading
    found: dict[str, object] = {
        "text": deadline.text,
        "kind": str(reading.kind),
        "recurrence": str(reading.recurrence),
        "spans": [str(span) for span in reading.spans(period)],
        "ambiguous": reading.doubtful_in(period),
        "findings": [_finding(finding) for finding in reading.findings],
        "tail": reading.tail,
    }
    if reading.alternatives:
        found["alternatives"] = [
            {"id": way.id, "text": way.text, "spans": [str(span) for span in way.reading.spans(period)]}
            for way in reading.alternatives
        ]
    if deadline.choice:
        found["choice"] = deadline.choice
    return found


def _finding(finding: DeadlineFinding) -> dict[str, object]:
    return {
        "code": finding.code,
        "arguments": dict(finding.arguments),
        "alternatives": list(finding.alternatives),
        "fix": finding.fix,
    }
