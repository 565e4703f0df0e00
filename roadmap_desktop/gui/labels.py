"""Names of the steps that a user takes in the window, for undo and for the journal."""

from __future__ import annotations

from roadmap_desktop.app.session import Label
from roadmap_desktop.domain.model import Activity, Node, Roadmap


def on_activity(code: str, activity: Activity, **arguments: str) -> Label:
    """A step on one activity, named by its number («Срок: п. 8»), else by its title."""
    number = activity.number.strip().rstrip(".") or shortened(activity.title)
    return Label(code, (*arguments.items(), ("number", number)))


def on_titled(code: str, node: Node | Roadmap) -> Label:
    """A step on a row or a roadmap, named by its title."""
    return titled(code, node.title)


def titled(code: str, title: str) -> Label:
    """A step named by a title."""
    return Label(code, (("title", shortened(title)),))


def shortened(title: str, longest: int = 60) -> str:
    """The beginning of a title, short enough for a menu."""
    line = " ".join(title.split())
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"
