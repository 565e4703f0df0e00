"""«Выписка»: the part of a plan that one organisation answers for, as a plan of its own."""

from dataclasses import replace

from roadmap_desktop.domain.model import Act, Activity, Plan, Section
from roadmap_desktop.exchange.writing.approval import approved_by
from roadmap_desktop.exchange.writing.nouns import genitive

CERTIFIED = "Верно: ____________________   ____________   ____________________"
"""The line under an extract that is signed."""


def extract(plan: Plan, organization: str) -> Plan:
    """The activities of an organisation (by its id) with the sections above them; numbers stay as they are.

    The heading names the document and its act, and the organisation below; the approval block stays behind.
    """
    activities = tuple(a for a in plan.activities if any(e.organization == organization for e in a.executors))
    kept = above(plan.sections, activities)
    roadmap = plan.roadmap
    act = approved_by(roadmap.act, roadmap.title)
    name = next(o.name for o in plan.organizations if o.id == organization)
    heading = f"Выписка из {genitive(roadmap.title)}" + (f", {act}" if act else "")
    head = replace(
        roadmap,
        title=f"{heading}\nИсполнитель: {name}",
        act=Act(),
        captions=(),
        notes=(*roadmap.notes, CERTIFIED),
    )
    return replace(plan, roadmap=head, sections=tuple(s for s in plan.sections if s.id in kept), activities=activities)


def above(sections: tuple[Section, ...], activities: tuple[Activity, ...]) -> set[str]:
    """The ids of the sections that these activities stand under, at any depth."""
    parents = {section.id: section.parent for section in sections}
    kept: set[str] = set()
    for activity in activities:
        above = activity.section
        while above in parents and above not in kept:
            kept.add(above)
            above = parents[above]
    return kept
