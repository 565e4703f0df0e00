"""The visible rows of a plan in their order: what the table and the timeline both show.

A plain tuple of rows, made anew after every change (10 ms for 10,000 rows), and the few steps that
lead from one such tuple to the next, so that a view keeps its place, selection and scroll.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from roadmap_desktop.domain.model import Activity, Node, Section


class RowKind(Enum):
    """What a row stands for."""

    SECTION = "section"
    ACTIVITY = "activity"
    RESULT = "result"


@dataclass(slots=True)  # not frozen: ten thousand are made at every fold, and a frozen one takes five times as long
class Row:
    """One visible row.

    `level` is 1 at the top; an activity or a result has the level of the section it stands under,
    0 outside of any. `owner` is the id of the entity that holds the row: the activity of a result,
    else the row's own id. `count` is how many activities a section holds at any depth, or how many
    results an activity has. `folded` tells that rows below are not shown.
    """

    id: str
    kind: RowKind
    owner: str
    level: int = 0
    count: int = 0
    folded: bool = False


def outline(
    nodes: Iterable[Node],
    collapsed: Collection[str] = (),
    expanded: Collection[str] = (),
    wanted: Callable[[Node], bool] | None = None,
) -> tuple[Row, ...]:
    """The visible rows of nodes that follow each other as in the document (`Plan.rows()`).

    Sections are open unless in `collapsed`; results are hidden unless their activity is in
    `expanded`. With `wanted` only the `chosen` stay.
    """
    nodes = list(nodes) if wanted is None else chosen(nodes, wanted)
    counts = _counts(nodes)
    levels: dict[str | None, int] = {None: 0}
    hidden: set[str | None] = set()
    rows: list[Row] = []
    for node in nodes:
        if isinstance(node, Section):
            levels[node.id] = levels.get(node.parent, 0) + 1
            folded = node.id in collapsed
            if node.parent in hidden or folded:
                hidden.add(node.id)
            if node.parent not in hidden:
                rows.append(Row(node.id, RowKind.SECTION, node.id, levels[node.id], counts.get(node.id, 0), folded))
        elif node.section not in hidden:
            rows += _activity_rows(node, levels.get(node.section, 0), node.id in expanded)
    return tuple(rows)


def chosen(nodes: Iterable[Node], wanted: Callable[[Node], bool]) -> list[Node]:
    """The nodes that are wanted, with all that stands in a wanted section and the sections above what stays."""
    nodes = list(nodes)
    kept: set[str | None] = set()
    for node in nodes:
        if _home(node) in kept or wanted(node):
            kept.add(node.id)
    for node in reversed(nodes):
        if node.id in kept:
            kept.add(_home(node))
    return [node for node in nodes if node.id in kept]


def _home(node: Node) -> str | None:
    return node.parent if isinstance(node, Section) else node.section


def _activity_rows(activity: Activity, level: int, shown: bool) -> list[Row]:
    results = activity.results
    rows = [Row(activity.id, RowKind.ACTIVITY, activity.id, level, len(results), folded=not shown)]
    # A single result stands in the card and the tables; a row of its own would only repeat it.
    if shown and len(results) > 1:
        rows += [Row(result.id, RowKind.RESULT, activity.id, level) for result in results]
    return rows


def _counts(nodes: Iterable[Node]) -> dict[str, int]:
    parents: dict[str, str | None] = {}
    counts: dict[str, int] = {}
    for node in nodes:
        if isinstance(node, Section):
            parents[node.id] = node.parent
            continue
        home = node.section
        while home in parents:
            counts[home] = counts.get(home, 0) + 1
            home = parents[home]
    return counts


class StepKind(Enum):
    """What happens to a run of rows."""

    INSERT = "insert"
    REMOVE = "remove"
    MOVE = "move"


@dataclass(frozen=True, slots=True)
class RowStep:
    """Rows `first`..`last` (inclusive) are inserted, removed, or moved before row `target`.

    Positions of a removal or a move are those before the step, positions of an insertion those
    after it; `target` is counted before the step, as QAbstractItemModel.beginMoveRows wants it.
    """

    kind: StepKind
    first: int
    last: int
    target: int = 0


def row_steps(old: Sequence[str], new: Sequence[str]) -> tuple[RowStep, ...]:
    """Steps that lead from one order of ids to another, one after the other.

    Rows that stay in their order are left alone; one block that changed its place is one move.
    """
    start = 0
    while start < min(len(old), len(new)) and old[start] == new[start]:
        start += 1
    end = 0
    while end < min(len(old), len(new)) - start and old[-1 - end] == new[-1 - end]:
        end += 1
    before, after = list(old[start : len(old) - end]), list(new[start : len(new) - end])
    stayed, there = set(before) & set(after), set(after)
    kept_before = [i for i in before if i in there]
    kept_after = [i for i in after if i in stayed]
    if kept_before == kept_after:
        return (*_removals(before, stayed, start), *_insertions(after, stayed, start))
    move = _move(before, after, start)
    if move is not None:
        return (move,)
    return (*_removals(before, set(), start), *_insertions(after, set(), start))


def _removals(before: Sequence[str], stayed: Collection[str], start: int) -> list[RowStep]:
    # From the end, so that earlier positions stay true.
    return [RowStep(StepKind.REMOVE, start + a, start + b) for a, b in reversed(_runs(before, stayed))]


def _insertions(after: Sequence[str], stayed: Collection[str], start: int) -> list[RowStep]:
    return [RowStep(StepKind.INSERT, start + a, start + b) for a, b in _runs(after, stayed)]


def _runs(ids: Sequence[str], stayed: Collection[str]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for position, id_ in enumerate(ids):
        if id_ in stayed:
            continue
        if runs and runs[-1][1] == position - 1:
            runs[-1] = (runs[-1][0], position)
        else:
            runs.append((position, position))
    return runs


def _move(before: list[str], after: list[str], start: int) -> RowStep | None:
    """The move, when one middle is the other turned round; the first block goes to the end."""
    if len(before) != len(after) or before[0] not in after:
        return None
    cut = after.index(before[0])
    if after[cut:] + after[:cut] != before:
        return None
    block = len(before) - cut
    return RowStep(StepKind.MOVE, start, start + block - 1, start + len(before))
