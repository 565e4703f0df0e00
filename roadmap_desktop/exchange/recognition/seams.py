"""What stands at the seam between a row and the activity above it: the rest of its wordings, or something new."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roadmap_desktop.domain.naming import folded
from roadmap_desktop.domain.proposal import Field
from roadmap_desktop.domain.targets import Target, TargetKind
from roadmap_desktop.exchange.recognition.lexicon import wording
from roadmap_desktop.exchange.recognition.phrases import ends_mid, joined, opens_mid

if TYPE_CHECKING:
    from roadmap_desktop.exchange.recognition.drafts import ActivityDraft, Line, View

WHEN = frozenset({Field.DEADLINE, Field.START, Field.FINISH, Field.MARK})
"""The fields that say when."""


def goes_on(view: View, current: ActivityDraft) -> bool:
    """Whether a row with a title and no number is the rest of the activity above, by the wording of any of its cells.

    Neither pages nor heads are needed for that: a page may cut a row in two inside one unbroken table.
    """
    if opens_mid(view.text(Field.TITLE)) or ends_mid(current.text(Field.TITLE)):
        return True
    executors, before = view.text(Field.EXECUTORS), current.text(Field.EXECUTORS)
    if executors and before and (ends_mid(before) or (_opens_mid_name(executors) and not _is_whole(view, current))):
        return True
    deadline = view.text(Field.DEADLINE)
    if deadline and (deadline[0] in "()-–—" or ends_mid(current.text(Field.DEADLINE))):
        return True
    line = current.lines[-1]
    pieces = [(view.text(Field.RESULT), current.line_text(line, Field.RESULT))]
    pieces += [(view.text(Field.DOCUMENT), current.text(Field.DOCUMENT))]
    return any(after and above and (ends_mid(above) or (above[0].isupper() and opens_mid(after)))
               for after, above in pieces)  # fmt: skip


def stands_alone(view: View, current: ActivityDraft) -> bool:
    """Whether a row says when and by whom it is done, as far as the activity above does."""
    when = view.has(*WHEN) or any(map(view.covered, WHEN))
    who = view.has(Field.EXECUTORS) or view.covered(Field.EXECUTORS)
    timed = any(map(current.entries, WHEN))
    manned = bool(current.entries(Field.EXECUTORS))
    return (when or who) and (when or not timed) and (who or not manned)


def _is_whole(view: View, current: ActivityDraft) -> bool:
    """Whether a row says all that the activity above says, where that has no number either."""
    said = {c.field for c in view.table.columns if current.texts.get(c.index) or current.lines[-1].texts.get(c.index)}
    return not current.text(Field.NUMBER) and all(view.has(field) for field in said)


def _opens_mid_name(text: str) -> bool:
    """Whether a cell of executors begins in the middle of a name: in lower case, with no word that begins one."""
    first = text.split(maxsplit=1)[0].strip(",;")
    two = " ".join(text.split()[:2]).casefold()
    known = wording()
    begins = first in known.heads | known.collectives or two in known.collectives | known.heads
    return not begins and opens_mid(text)


def continued(before: str, piece: str, field: Field, *, page: bool) -> str:
    """A cell with the piece below it that goes on with it."""
    if field is Field.UNIT and folded(piece) in folded(before):
        # The layout prints a part of the unit once more on the next page; it is no unit of its own.
        return before
    same_name = page or opens_mid(piece) or ends_mid(before) or piece[0] in '«"'
    if field is Field.EXECUTORS and before and not same_name:
        return f"{before}\n{piece}"
    return joined(before, piece, keeps_hyphen_apart=field in {Field.DEADLINE, Field.TARGET, Field.FACT})


def own_targets(view: View, line: Line) -> bool:
    """Whether the row has values of its own, not only the rest of a wording that a page cut."""
    for column in view.table.columns:
        if not _is_value(column.field) or column.index not in view.cells:
            continue
        text = view.cells[column.index].text
        worded = Target.of(line.texts.get(column.index, "")).kind is TargetKind.TEXT
        cut = opens_mid(text) or (view.page and worded)
        if Target.of(text).kind is not TargetKind.TEXT or not cut:
            return True
    return False


def filled_targets(activity: ActivityDraft, line: Line) -> list[str]:
    """The values by year that a result row has."""
    return [line.texts[c.index] for c in activity.table.columns if _is_value(c.field) and c.index in line.texts]


def _is_value(field: Field) -> bool:
    return field in {Field.TARGET, Field.FACT}
