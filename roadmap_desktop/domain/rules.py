"""What the data refuses: a closed list. Everything else is a finding and stops nobody."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from roadmap_desktop.domain.changes import Change
from roadmap_desktop.domain.deadlines import Deadline
from roadmap_desktop.domain.fields import LONGEST_TEXT
from roadmap_desktop.domain.model import Activity, Entity, File, Organization, Roadmap, Section
from roadmap_desktop.errors import RuleError

# What neither XML nor a workbook can carry: controls but tab and line break, lone surrogates.
_FORBIDDEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff￾￿]")


def check(change: Change, after: File) -> None:
    """Refuse a change that would leave the data broken; `after` is the snapshot with the change applied.

    Raises RuleError: unknown id, empty title, forbidden character, text too long, cycle of sections.
    """
    for entity in change.entities():
        _check_texts(entity)
        _check_title(entity)
        _check_ids(entity, after)
    _check_left_behind(change, after)


def _check_texts(entity: Entity) -> None:
    for text in texts(entity):
        if len(text) > LONGEST_TEXT:
            raise RuleError("rule.too-long", length=len(text), longest=LONGEST_TEXT)
        found = _FORBIDDEN.search(text)
        if found:
            raise RuleError("rule.control-character", character=f"U+{ord(found[0]):04X}")


def _check_title(entity: Entity) -> None:
    title = entity.name if isinstance(entity, Organization) else entity.title
    if not title.strip():
        raise RuleError("rule.empty-title")


def _check_ids(entity: Entity, after: File) -> None:
    if isinstance(entity, Section):
        _known(entity.roadmap, entity.roadmap in after.roadmaps)
        _check_parents(entity, after)
    elif isinstance(entity, Activity):
        _known(entity.roadmap, entity.roadmap in after.roadmaps)
        if entity.section is not None:
            home = after.sections.get(entity.section)
            _known(entity.section, home is not None and home.roadmap == entity.roadmap)
        for executor in entity.executors:
            _known(executor.organization, executor.organization in after.organizations)
        results = {result.id for result in entity.results}
        for indicator in entity.indicators:
            _known(indicator.result or "", indicator.result is None or indicator.result in results)


def _check_parents(section: Section, after: File) -> None:
    seen = {section.id}
    above = section
    while above.parent is not None:
        home = after.sections.get(above.parent)
        _known(above.parent, home is not None and home.roadmap == section.roadmap)
        assert home is not None
        if home.id in seen:
            raise RuleError("rule.section-cycle", title=section.title)
        seen.add(home.id)
        above = home


def _check_left_behind(change: Change, after: File) -> None:
    """Nobody may still refer to what the change removes."""
    gone = {step.entity.id for step in change.steps if step.after is None}
    kinds = {type(step.entity) for step in change.steps if step.after is None}
    if kinds & {Roadmap, Section}:
        for section in after.sections.values():
            _known(section.parent or section.roadmap, not {section.parent, section.roadmap} & gone)
        for activity in after.activities.values():
            _known(activity.section or activity.roadmap, not {activity.section, activity.roadmap} & gone)
    if Organization in kinds:
        for activity in after.activities.values():
            for executor in activity.executors:
                _known(executor.organization, executor.organization not in gone)


def _known(id_: str, known: bool) -> None:
    if not known:
        raise RuleError("rule.unknown-id", id=id_)


def texts(value: object) -> Iterator[str]:
    """Every text that a value of the domain holds, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from texts(item)
    elif isinstance(value, Deadline):
        yield value.text
    elif is_dataclass(value):
        for field in fields(value):
            yield from texts(getattr(value, field.name))
