"""A file read as a plan: its grids recognised and, where the program wrote it itself, completed by what it keeps."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from roadmap_desktop.collection import paused
from roadmap_desktop.domain.deadlines import Period
from roadmap_desktop.domain.model import Organization
from roadmap_desktop.domain.proposal import Choices, Grid, Proposal
from roadmap_desktop.errors import InputError
from roadmap_desktop.exchange import readers
from roadmap_desktop.exchange.recognition import recognise
from roadmap_desktop.exchange.restoring import Keys, known_rows, own_columns_read, restored, unrecognised, without_keys


def read_plan(
    path: Path,
    *,
    title: str = "",
    period: Period | None = None,
    known: Iterable[Organization] = (),
    choices: Choices = Choices(),  # noqa: B008 - a frozen value
) -> Proposal:
    """What a file holds, without writing anything.

    `title` and `period` stand for those of the document, `known` are the organisations of the register, `choices` what
    the user decided otherwise. InputError when the file cannot be read or has no table of activities.
    """
    with paused():
        return understood(readers.read(path), title=title, period=period, known=known, choices=choices)


def understood(
    grids: tuple[Grid, ...],
    *,
    title: str = "",
    period: Period | None = None,
    known: Iterable[Organization] = (),
    choices: Choices = Choices(),  # noqa: B008 - a frozen value
) -> Proposal:
    """What the grids of a file hold; as `read_plan`."""
    grids, keys = without_keys(grids)
    # Emptied, not removed: the places of the others must stay.
    taken = tuple(replace(grid, rows=()) if i in choices.left_out else grid for i, grid in enumerate(grids))
    with paused():
        return replace(_understood(taken, keys, title, period, known, choices), grids=grids)


def _understood(
    grids: tuple[Grid, ...],
    keys: Keys | None,
    title: str,
    period: Period | None,
    known: Iterable[Organization],
    choices: Choices,
) -> Proposal:
    if keys is not None:
        choices = replace(choices, rows={**known_rows(grids, keys), **choices.rows})
    try:
        proposal = recognise(grids, title=title, period=period, known=known, choices=choices)
    except InputError:
        # A plan just begun may show nothing that recognition can hold on to; its keys still tell what it is.
        if keys is None or not keys.rows:
            raise
        proposal = unrecognised(keys)
    if keys is None:
        return own_columns_read(proposal, None)
    found = restored(own_columns_read(proposal, keys.records.headings), grids, keys)
    given = replace(
        found.plan.roadmap, title=title or found.plan.roadmap.title, period=period or found.plan.roadmap.period
    )
    return replace(found, plan=replace(found.plan, roadmap=given))
