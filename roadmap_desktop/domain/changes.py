"""A change: which entities were, and what they become. The only way a snapshot turns into another."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from roadmap_desktop.domain.model import Activity, Entity, File, Organization, Plan, Roadmap, Section
from roadmap_desktop.errors import RuleError


@dataclass(frozen=True, slots=True)
class Step:
    """One entity before and after: added when `before` is None, removed when `after` is."""

    before: Entity | None
    after: Entity | None

    @property
    def entity(self) -> Entity:
        """The entity as it is afterwards, or as it was when removed."""
        found = self.after if self.after is not None else self.before
        assert found is not None, "a step has at least one side"
        return found


@dataclass(frozen=True, slots=True)
class Change:
    """Steps that happen together or not at all; one change is one undo step."""

    steps: tuple[Step, ...]

    @property
    def touched(self) -> frozenset[str]:
        """The ids of all entities that the change adds, alters or removes."""
        return frozenset(step.entity.id for step in self.steps)

    def inverted(self) -> "Change":
        """The change that takes this one back."""
        return Change(tuple(Step(s.after, s.before) for s in reversed(self.steps)))

    def entities(self) -> Iterator[Entity]:
        """What stands afterwards: the added and the altered."""
        return (step.after for step in self.steps if step.after is not None)


def change(steps: Iterable[Step]) -> Change | None:
    """A change of the steps that alter something; None when there are none."""
    real = tuple(step for step in steps if step.before != step.after)
    return Change(real) if real else None


def added(entities: Iterable[Entity]) -> Change | None:
    """The change that adds these."""
    return change(Step(None, entity) for entity in entities)


def removed(entities: Iterable[Entity]) -> Change | None:
    """The change that removes these."""
    return change(Step(entity, None) for entity in entities)


def apply(file: File, change: Change) -> File:
    """The snapshot after the change; copies only the tables it touches.

    Raises RuleError when an entity is not as the change found it, or is not there.
    """
    tables: dict[type[Entity], dict[str, Entity]] = {}
    for step in change.steps:
        kind = type(step.entity)
        table = tables.get(kind)
        if table is None:  # not setdefault(): it would copy the table for every step
            table = tables[kind] = dict(_table(file, kind))
        if table.get(step.entity.id) != step.before:
            raise RuleError("rule.stale", id=step.entity.id)
        if step.after is None:
            del table[step.entity.id]
        else:
            table[step.entity.id] = step.after
    return replace(file, **{_NAMES[kind]: table for kind, table in tables.items()})  # type: ignore[arg-type]


def diff(before: File, after: File) -> Change | None:
    """The change that leads from one snapshot to another."""
    steps: list[Step] = []
    for kind in _NAMES:
        old, new = _table(before, kind), _table(after, kind)
        steps += [Step(old[i], new.get(i)) for i in old if old[i] is not new.get(i)]
        steps += [Step(None, new[i]) for i in new if i not in old]
    return change(steps)


def plan_added(plan: Plan, known: Iterable[Organization] = ()) -> Change | None:
    """The change that adds a whole plan; organisations that the file knows already are left out."""
    there = {organization.id for organization in known}
    return added(entity for entity in plan.entities() if entity.id not in there)


_NAMES: dict[type[Entity], str] = {
    Organization: "organizations",
    Roadmap: "roadmaps",
    Section: "sections",
    Activity: "activities",
}


def _table(file: File, kind: type[Entity]) -> dict[str, Entity]:
    table: dict[str, Entity] = getattr(file, _NAMES[kind])
    return table
