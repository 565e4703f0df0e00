"""Intentions of a user as changes: each function takes the snapshot and gives a Change, or None when nothing changes.

All raise RuleError("rule.unknown-id") for an id that the snapshot does not hold.
"""

from roadmap_desktop.domain.edits.activity import (
    add_part,
    move_part,
    remove_part,
    set_deadline,
    set_execution,
    set_executors,
    set_field,
    set_indicator,
    set_part,
    set_target,
    split_result,
)
from roadmap_desktop.domain.edits.roadmap import (
    Properties,
    Setup,
    add_roadmap,
    remove_roadmap,
    set_abbreviations,
    set_form,
    set_goals,
    set_properties,
)
from roadmap_desktop.domain.edits.structure import (
    add_activity,
    add_section,
    indent,
    move,
    move_by,
    outdent,
    remove,
    set_section,
)

__all__ = [
    "Properties",
    "Setup",
    "add_activity",
    "add_part",
    "add_roadmap",
    "add_section",
    "indent",
    "move",
    "move_by",
    "move_part",
    "outdent",
    "remove",
    "remove_part",
    "remove_roadmap",
    "set_abbreviations",
    "set_deadline",
    "set_execution",
    "set_executors",
    "set_field",
    "set_form",
    "set_goals",
    "set_indicator",
    "set_part",
    "set_properties",
    "set_section",
    "set_target",
    "split_result",
]
