"""Roadmaps as the JSON of the command `dump`: a contract; fields may be added, none renamed or dropped."""

from typing import Any

from roadmap_desktop.app.messages import Messages
from roadmap_desktop.domain.deadlines import Period, describe
from roadmap_desktop.domain.findings import Finding
from roadmap_desktop.domain.model import Activity, Execution, File, Indicator, Plan, Section

FORMAT = 1


def file_json(file: File, plans: tuple[Plan, ...]) -> dict[str, Any]:
    """`{"format", "revision", "roadmaps": […]}` of these plans of a file."""
    return {"format": FORMAT, "revision": file.revision, "roadmaps": [plan_json(plan) for plan in plans]}


def plan_json(plan: Plan) -> dict[str, Any]:
    """One roadmap whole; sections and activities in the order of the document."""
    roadmap = plan.roadmap
    names = {organization.id: organization.name for organization in plan.organizations}
    levels = plan.levels()
    return {
        "id": roadmap.id,
        "title": roadmap.title,
        "act": {
            "kind": roadmap.act.kind,
            "body": roadmap.act.body,
            "date": roadmap.act.date.isoformat() if roadmap.act.date else "",
            "number": roadmap.act.number,
        },
        "period": _period(roadmap.period),
        "years": list(roadmap.years),
        "form": roadmap.form,
        "captions": list(roadmap.captions),
        "notes": list(roadmap.notes),
        "goals_heading": roadmap.goals_heading,
        "abbreviations_heading": roadmap.abbreviations_heading,
        "goals": [{"number": goal.number, "text": goal.text} for goal in roadmap.goals],
        "sections": [_section(section, levels[section.id]) for section in plan.sections],
        "activities": [_activity(activity, names, roadmap.period) for activity in plan.activities],
        "organizations": [{"name": o.name, "short": o.short} for o in plan.organizations],
        "abbreviations": [{"short": a.short, "full": a.full} for a in roadmap.abbreviations],
        "extra": dict(roadmap.extra),
    }


def content_json(plan: Plan) -> dict[str, Any]:
    """The same without identities: rows are named by their place, so that two readings can be compared."""
    place = {section.id: str(i) for i, section in enumerate(plan.sections)}
    dumped = plan_json(plan)
    dumped["id"] = ""
    dumped["organizations"].sort(key=lambda o: (o["name"], o["short"]))
    for row in dumped["sections"]:
        row |= {"id": place[row["id"]], "parent": place.get(row["parent"])}
    for row in dumped["activities"]:
        row |= {"id": "", "section": place.get(row["section"])}
    return dumped


def finding_json(finding: Finding, messages: Messages) -> dict[str, Any]:
    """A finding with its sentence."""
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "place": finding.place,
        "field": finding.field,
        "entity": finding.entity,
        "cell": finding.cell,
        "arguments": dict(finding.arguments),
        "fix": finding.fix.text if finding.fix else None,
        "text": messages.finding(finding),
    }


def _period(period: Period | None) -> dict[str, str] | None:
    return None if period is None else {"start": period.start.isoformat(), "end": period.end.isoformat()}


def _section(section: Section, level: int) -> dict[str, Any]:
    return {
        "id": section.id,
        "parent": section.parent,
        "level": level,
        "number": section.number,
        "title": section.title,
        "style": section.style.value,
    }


def _activity(activity: Activity, names: dict[str, str], period: Period | None) -> dict[str, Any]:
    place = {result.id: i for i, result in enumerate(activity.results)}
    return {
        "id": activity.id,
        "number": activity.number,
        "title": activity.title,
        "section": activity.section,
        "goals": list(activity.goals),
        "deadline": describe(activity.deadline, period),
        "executors": [
            {"organization": names[e.organization], "role": e.role, "text": e.text} for e in activity.executors
        ],
        "results": [result.text for result in activity.results],
        "documents": [document.text for document in activity.documents],
        "indicators": [_indicator(indicator, place) for indicator in activity.indicators],
        "note": activity.note,
        "locked": activity.locked,
        "extra": dict(activity.extra),
        "execution": [_execution(report) for report in activity.execution],
        "cells": dict(activity.cells),
    }


def _indicator(indicator: Indicator, place: dict[str, int]) -> dict[str, Any]:
    return {
        "name": indicator.name,
        "result": place.get(indicator.result or ""),
        "unit": indicator.unit,
        "targets": {year: target.text for year, target in indicator.targets},
        "facts": {year: fact.text for year, fact in indicator.facts},
    }


def _execution(report: Execution) -> dict[str, Any]:
    return {
        "occurrence": report.occurrence,
        "status": report.status.value,
        "fact_date": report.fact_date.isoformat() if report.fact_date else "",
        "evidence": report.evidence,
        "reason": report.reason,
    }
