"""The rows of the matrix of indicators: each result with its indicator, each indicator without a result."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from roadmap_desktop.app.outline import Row, RowKind
from roadmap_desktop.domain import edits
from roadmap_desktop.domain.changes import Change, apply
from roadmap_desktop.domain.model import Activity, File, Indicator
from roadmap_desktop.gui.session_bridge import Edit, together


@dataclass(slots=True)  # as the outline's rows: thirty thousand are made at once
class MatrixRow:
    """A row of the matrix.

    `outer` is the outline's row of the section or activity. A result that nothing measures yet has no `indicator`,
    an indicator of the whole activity no `result`; an activity with neither has one bare row.
    """

    id: str
    outer: Row
    result: str | None = None
    indicator: str | None = None

    @property
    def is_section(self) -> bool:
        """Whether the row is the heading of a section."""
        return self.outer.kind is RowKind.SECTION


def matrix_rows(rows: Iterable[Row], file: File) -> Iterator[MatrixRow]:
    """The matrix of the visible sections and activities, in their order."""
    for row in rows:
        if row.kind is RowKind.SECTION:
            yield MatrixRow(row.id, row)
        elif row.kind is RowKind.ACTIVITY:
            yield from activity_rows(row, file.activities[row.id])


def activity_rows(row: Row, activity: Activity) -> list[MatrixRow]:
    """The rows of one activity: results in their order, then the indicators that belong to none."""
    found: list[MatrixRow] = []
    for result in activity.results:
        measured = [i for i in activity.indicators if i.result == result.id]
        # The row of a result keeps its id when the result gets its first indicator: a view stays where it is.
        first = measured[0].id if measured else None
        found.append(MatrixRow(result.id, row, result.id, first))
        found += [MatrixRow(i.id, row, result.id, i.id) for i in measured[1:]]
    found += [MatrixRow(i.id, row, None, i.id) for i in activity.indicators if i.result is None]
    return found or [MatrixRow(activity.id, row)]


def indicator_of(activity: Activity, row: MatrixRow) -> Indicator | None:
    """The indicator of a row."""
    return next((i for i in activity.indicators if i.id == row.indicator), None)


def name_of(activity: Activity, row: MatrixRow) -> str:
    """What a row is about: the indicator's own name, else the text of its result."""
    indicator = indicator_of(activity, row)
    if indicator is not None and indicator.name:
        return indicator.name
    return next((r.text for r in activity.results if r.id == row.result), "")


def with_indicator(row: MatrixRow, use: str, text: str, year: str = "") -> Edit:
    """An edit of the row's indicator («unit», «target» or «fact»), which is made first where there is none."""
    if row.indicator is not None:
        return lambda file: _use(file, row.outer.id, row.indicator or "", use, (year, text))

    def edit(file: File) -> Change | None:
        made = edits.add_part(file, row.outer.id, "indicators", "")
        if made is None or not text.strip():
            return None
        fresh = apply(file, made).activities[row.outer.id].indicators[-1].id
        return together(
            (
                lambda _: made,
                lambda after: edits.set_indicator(after, row.outer.id, fresh, result=row.result or ""),
                lambda after: _use(after, row.outer.id, fresh, use, (year, text)),
            )
        )(file)

    return edit


def _use(file: File, activity: str, indicator: str, use: str, cell: tuple[str, str]) -> Change | None:
    year, text = cell
    if use == "unit":
        return edits.set_indicator(file, activity, indicator, unit=text)
    return edits.set_target(file, activity, indicator, year, text, facts=use == "fact")
