"""Import into a roadmap that is there: what a file has otherwise, in words, and the taking of what was chosen."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from typing import Any

from roadmap_desktop.app import reports
from roadmap_desktop.app.messages import Messages
from roadmap_desktop.app.session import Applied, Label, Past, Prepared, Session, prepared
from roadmap_desktop.collection import settled
from roadmap_desktop.domain import comparison
from roadmap_desktop.domain.comparison import Comparison, Difference, Kind
from roadmap_desktop.domain.comparison.cells import described, words
from roadmap_desktop.domain.comparison.differences import ROW, SECTION
from roadmap_desktop.domain.fields import text_of
from roadmap_desktop.domain.model import Activity, File, Plan, Section
from roadmap_desktop.domain.proposal import Proposal


def compare(session: Session, roadmap: str, proposal: Proposal) -> Comparison:
    """What a file has otherwise than a roadmap of the database; nothing is written.

    A workbook exported from this database is compared with its state of then as well: what the file left alone is no
    difference, what both sides edited is a conflict.
    """
    return compared(session.file, roadmap, proposal, past(session, roadmap, proposal))


def past(session: Session, roadmap: str, proposal: Proposal) -> Past | None:
    """What leads back to the state that the file was exported from; None for any other file."""
    origin = proposal.origin
    return session.past(origin.revision) if origin and proposal.plan.roadmap.id == roadmap else None


def compared(file: File, roadmap: str, proposal: Proposal, past: Past | None) -> Comparison:
    """As `compare`, upon immutable values alone: a plain function for a worker."""
    with settled():
        return comparison.compare(file, roadmap, proposal, _base(roadmap, proposal, past))


def take(session: Session, found: Comparison, chosen: Collection[Difference], source: str = "update") -> Applied | None:
    """Take the chosen differences into the database, as one step of the journal; None when none was chosen."""
    return session.apply(comparison.accepted(session.file, found, chosen), _label(found), source)


def ready(file: File, found: Comparison, chosen: Collection[Difference], source: str = "update") -> Prepared | None:
    """The step that `take` takes, made ready in a worker for `Session.applying`."""
    change = comparison.accepted(file, found, chosen)
    return None if change is None else prepared(file, change, _label(found), source)


def _label(found: Comparison) -> Label:
    return Label("step.update", (("title", found.before.roadmap.title),))


def unopposed(differences: Iterable[Difference]) -> tuple[Difference, ...]:
    """Those that only the file has edited."""
    return tuple(difference for difference in differences if not difference.conflict)


def summary(differences: Collection[Difference], chosen: Collection[Difference], name: str, messages: Messages) -> str:
    """What came of a comparison, in one sentence."""
    if not differences:
        return messages.text("done.no-differences", {"name": name})
    if chosen:
        given = {"name": name, "count": len(chosen), "left": len(differences) - len(chosen)}
        return messages.text("done.updated", given)
    conflicts = len(differences) - len(unopposed(differences))
    return messages.text("done.compared", {"name": name, "count": len(differences), "conflicts": conflicts})


def _base(roadmap: str, proposal: Proposal, past: Past | None) -> Plan | None:
    """The roadmap as it was when the file was exported from it; None for any other file."""
    # Late: what a file is made of need not be loaded by a session that compares none.
    from roadmap_desktop.exchange.restoring.origins import is_origin  # noqa: PLC0415

    file = past.state() if past is not None else None
    if proposal.origin is None or file is None or roadmap not in file.roadmaps:
        return None
    plan = file.plan(roadmap)
    return plan if is_origin(plan, proposal.origin) else None


_TOLD = ("goals", "results", "deadline", "locked", "executors", "documents", "note")


class Wording:
    """The differences of a comparison in the user's language."""

    def __init__(self, found: Comparison, messages: Messages) -> None:
        self._messages = messages
        self._nodes = {node.id: node for plan in (found.after, found.before) for node in plan.rows()}
        self._organizations = {o.id: o for plan in (found.before, found.after) for o in plan.organizations}

    def sentence(self, difference: Difference) -> str:
        """One line: «п. 12 · Срок: «…» → «…»»."""
        old, new = (words(text) for text in self.sides(difference))
        given = {"place": self.place(difference), "field": self.field(difference), "old": old, "new": new}
        text = self._messages.text(f"difference.{difference.kind.value}", given)
        if not difference.conflict:
            return text
        return self._messages.text("difference.conflict", {"text": text, "base": words(self.base(difference))})

    def sides(self, difference: Difference) -> tuple[str, str]:
        """What the database has and what the file has; of a move, where the row stands."""
        if difference.kind is Kind.MOVED:
            old, new = (self._stand(difference.field, words(text)) for text in (difference.old, difference.new))
            return old, new
        return self._said(difference, difference.old), self._said(difference, difference.new)

    def base(self, difference: Difference) -> str:
        """What a conflict had when the file was exported."""
        return self._said(difference, difference.base)

    def whole(self, difference: Difference) -> str:
        """A row that comes or goes with all that it says, a line for each of its cells; empty for other differences."""
        node = self._nodes.get(difference.entity)
        if difference.field != ROW or not isinstance(node, Activity):
            return ""
        lines = (f"{heading}: {words(text)}" for heading, text in self._cells(node) if text.strip())
        return "\n".join((difference.new or difference.old, *lines))

    def title(self, difference: Difference) -> str:
        """The title of the row that it belongs to; empty where `place` says it already."""
        node = self._nodes.get(difference.entity)
        return words(node.title) if isinstance(node, Activity) and node.number else ""

    def place(self, difference: Difference) -> str:
        """Where it is: «п. 12», «раздел «…»», the roadmap itself."""
        node = self._nodes.get(difference.entity)
        if isinstance(node, Section):
            return self._messages.text("place.section", {"title": difference.place})
        if isinstance(node, Activity) and node.number:
            return self._messages.text("place.activity", {"number": difference.place.rstrip(".")})
        return self._messages.text("place.untitled" if node else "place.roadmap", {"title": difference.place})

    def field(self, difference: Difference) -> str:
        """The heading of its column, with the year."""
        if difference.field == "extra":
            return difference.part
        whose = isinstance(self._nodes.get(difference.entity), Activity)
        name = "heading" if difference.field == "title" and not whose else difference.field
        return " ".join(filter(None, (self._messages.text(f"field.{name}"), difference.year)))

    def column(self, difference: Difference) -> str:
        """As `field`, but rows that come and rows that go are told apart."""
        if difference.field == ROW:
            return self._messages.text(f"field.row-{difference.kind.value}")
        return self.field(difference)

    def to_json(self, difference: Difference) -> dict[str, Any]:
        """The difference with its sentence."""
        return {
            "entity": difference.entity,
            "place": difference.place,
            "field": difference.field,
            "part": difference.part,
            "year": difference.year,
            "kind": difference.kind.value,
            "old": difference.old,
            "new": difference.new,
            "conflict": difference.conflict,
            "base": difference.base,
            "text": self.sentence(difference),
        }

    def _cells(self, activity: Activity) -> Iterator[tuple[str, str]]:
        """The heading and the text of each cell."""
        worded = self._messages.text
        for name in _TOLD:
            yield worded(f"field.{name}"), text_of(activity, name, self._organizations)
        for indicator in activity.indicators:
            yield worded("field.indicators"), described(indicator)
            if indicator.facts:
                yield worded("field.facts"), described(replace(indicator, targets=indicator.facts))
        for name, occurrence, text in reports.cells(activity, self._messages):
            yield f"{worded(f'field.{name}')} {occurrence}".strip(), text
        yield from activity.extra

    def _said(self, difference: Difference, text: str) -> str:
        return reports.worded(difference.field, text, self._messages)

    def _stand(self, field: str, text: str) -> str:
        if field == SECTION:
            code = "difference.in-section" if text else "difference.top"
            return self._messages.text(code, {"title": text})
        return self._messages.text("difference.behind" if text else "difference.first", {"row": text})
