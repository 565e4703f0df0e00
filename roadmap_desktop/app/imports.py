"""Import: a file is read and recognised, and taken into the database as one step."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from roadmap_desktop.app.dump import finding_json, plan_json
from roadmap_desktop.app.messages import Messages
from roadmap_desktop.app.session import Applied, Label, Prepared, Session, prepared
from roadmap_desktop.domain.changes import Change, plan_added
from roadmap_desktop.domain.deadlines import Period
from roadmap_desktop.domain.model import File, Organization
from roadmap_desktop.domain.proposal import Choices, Proposal
from roadmap_desktop.domain.registration import registered
from roadmap_desktop.exchange.cage import asking
from roadmap_desktop.exchange.cage.asking import Reader
from roadmap_desktop.exchange.cage.protocol import Pasted, Wishes

__all__ = ["Pasted", "Reader", "Wishes", "change_of", "counts", "read", "ready", "report", "take"]


def read(  # noqa: PLR0913 - what to read, what stands for what the document says, and who waits
    path: Path,
    *,
    title: str = "",
    period: Period | None = None,
    known: Iterable[Organization] = (),
    choices: Choices = Choices(),  # noqa: B008 - a frozen value
    progress: Callable[[int, int], object] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Proposal:
    """What a file holds, without writing anything; a plain function for a worker.

    The file is read in a child process with limits. `progress` is told how much is done of how much, `cancelled` is
    asked several times a second. InputError when the file cannot be read or has no table of activities.
    """
    return asking.read_plan(path, Wishes(title, period, tuple(known), choices), progress, cancelled)


def change_of(file: File, proposal: Proposal) -> Change | None:
    """The change that adds the proposed plan behind the roadmaps of the file."""
    plan = registered(proposal.plan, file)
    return plan_added(plan, file.organizations.values())


def take(session: Session, proposal: Proposal, name: str, source: str = "import") -> Applied | None:
    """Add the proposed plan to the database, as one step of the journal."""
    return session.apply(change_of(session.file, proposal), _label(proposal, name), source)


def ready(file: File, proposal: Proposal, name: str, source: str = "import") -> Prepared | None:
    """The step that `take` takes, made ready in a worker for `Session.applying`."""
    change = change_of(file, proposal)
    return None if change is None else prepared(file, change, _label(proposal, name), source)


def _label(proposal: Proposal, name: str) -> Label:
    return Label("step.import", (("title", proposal.plan.roadmap.title), ("name", name)))


def counts(proposal: Proposal) -> dict[str, int]:
    """How much of each kind was recognised."""
    plan = proposal.plan
    return {
        "sections": len(plan.sections),
        "activities": len(plan.activities),
        "results": sum(len(activity.results) for activity in plan.activities),
        "indicators": sum(len(activity.indicators) for activity in plan.activities),
        "documents": sum(len(activity.documents) for activity in plan.activities),
        "organizations": len(plan.organizations),
        "goals": len(plan.roadmap.goals),
        "abbreviations": len(plan.roadmap.abbreviations),
        "findings": len(proposal.findings),
    }


def report(proposal: Proposal, messages: Messages) -> dict[str, Any]:
    """What was recognised, joined, skipped and doubted, as JSON, with sheet and cell."""
    return {
        "roadmap": plan_json(proposal.plan),
        "rows": [row.to_json() for row in proposal.rows],
        "findings": [finding_json(finding, messages) for finding in proposal.findings],
    }
