"""The form of a roadmap as a user sets it up: columns as they come out, what is wrong with them, where it is kept.

A form that somebody changed lies in the roadmap itself and remembers what it was made of, so that it can be put back.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

from roadmap_desktop.app import imports, prints
from roadmap_desktop.domain.edits.roadmap import Setup
from roadmap_desktop.domain.model import Plan, Roadmap
from roadmap_desktop.errors import InputError
from roadmap_desktop.exchange import profiles
from roadmap_desktop.exchange.profiles import (
    Align,
    Approval,
    Column,
    Form,
    Lettering,
    Margins,
    Page,
    Paper,
    Repeat,
    Source,
)
from roadmap_desktop.exchange.writing.columns import POINTS_A_MM, counts, leaves, placed

__all__ = [
    "Align",
    "Approval",
    "Column",
    "Fault",
    "Form",
    "Lettering",
    "Margins",
    "Page",
    "Paper",
    "Repeat",
    "Setup",
    "Source",
    "Words",
    "absent",
    "as_printed",
    "chosen",
    "counts",
    "faults",
    "fitted",
    "has_own",
    "original",
    "save",
    "set_up",
    "setup",
    "taken_from",
    "width",
    "words",
]

SUFFIX = profiles.FILE
"""The ending of a file that holds a form."""

NARROWEST = 5.0
"""Millimetres that a column has at least."""

_TITLE = "Форма документа"
_SLACK = 1.0
"""Millimetres of the sheet that stay free: offices round columns up to their own units."""

_GENERAL = "general"
_PROSE_LEAST = 20.0
"""Millimetres below which a column of prose breaks its words."""

_PROSE = {
    Source.TITLE,
    Source.RESULTS,
    Source.DOCUMENTS,
    Source.EXECUTORS,
    Source.INDICATOR,
    Source.EVIDENCE,
    Source.REASON,
    Source.NOTE,
}


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a form cannot be kept: a code to word, and the place of the column where it is about one.

    Arguments that are lengths in mm are floats: whoever words them knows how the language writes decimals.
    """

    code: str
    arguments: tuple[tuple[str, str | int | float], ...] = ()
    column: int | None = None


class Words(NamedTuple):
    """What stands around the table: the lines of the approval block, the headings of the two lists."""

    captions: tuple[str, ...] = ()
    goals: str = ""
    abbreviations: str = ""


def chosen(plan: Plan) -> Form:
    """The form that the roadmap is printed in now, every column as wide as it comes out."""
    return as_printed(profiles.suitable(plan), plan)


def has_own(roadmap: Roadmap) -> bool:
    """Whether a roadmap has a form of its own: that of its document, or one that was set up."""
    return profiles.own(roadmap) is not None


def original(plan: Plan) -> Form:
    """The form from before anybody changed it: that of the imported document, or the one that ships."""
    form, layout = _origin(plan)
    return as_printed(profiles.suitable(_with(plan, form=form, layout=layout)), plan)


def as_printed(form: Form, plan: Plan) -> Form:
    """The form with the widths that its columns have on the sheet of this plan; none of them stretches."""
    if not any(column.stretch for column in form.columns):
        return form
    widths = dict[Column, float]()
    for (column, _), leaf in zip(placed(form, plan), leaves(form, plan), strict=True):
        widths[column] = round(leaf.width / POINTS_A_MM, 1)
    columns = (replace(column, width=widths.get(column, column.width), stretch=False) for column in form.columns)
    return replace(form, columns=tuple(columns))


def absent(form: Form) -> tuple[Column, ...]:
    """The columns that could be shown too, in the wording of the general form."""
    shown = {(column.source, column.field) for column in form.columns}
    general = profiles.form(_GENERAL).columns
    return tuple(replace(c, stretch=False) for c in general if (c.source, c.field) not in shown)


def width(form: Form, plan: Plan) -> float:
    """What the columns take of the sheet of this plan, in mm; one that repeats counts for every year."""
    pairs = zip(form.columns, counts(form, plan), strict=True)
    return round(sum(column.width * count for column, count in pairs), 1)


def fitted(form: Form, plan: Plan) -> Form:
    """The form brought onto the whole sheet: columns of prose first, all of them where those would get too narrow."""
    room = form.page.width - _SLACK
    prose = tuple(column for column in form.columns if column.source in _PROSE)
    wide = width(replace(form, columns=prose), plan)
    share = (room - width(form, plan) + wide) / wide if wide else 0.0
    if prose and min(column.width for column in prose) * share >= _PROSE_LEAST:
        scaled = (_scaled(column, share) if column.source in _PROSE else column for column in form.columns)
        return replace(form, columns=tuple(scaled))
    share = _share(tuple(zip((column.width for column in form.columns), counts(form, plan), strict=True)), room)
    return replace(form, columns=tuple(_scaled(column, share) for column in form.columns))


def _share(widths: tuple[tuple[float, int], ...], room: float) -> float:
    """What columns (with how often each stands on the sheet) are scaled by; none becomes too narrow."""
    share = room / sum(wide * count for wide, count in widths)
    while True:
        narrow = sum(NARROWEST * count for wide, count in widths if wide * share < NARROWEST)
        free = sum(wide * count for wide, count in widths if wide * share >= NARROWEST)
        smaller = (room - narrow) / free if free else 0.0
        if not smaller or smaller >= share:
            return share
        share = smaller


def _scaled(column: Column, share: float) -> Column:
    # Tenths of a millimetre, cut off: the sum must not grow.
    return replace(column, width=max(int(column.width * share * 10 + 1e-6) / 10, NARROWEST))


def faults(form: Form, plan: Plan) -> tuple[Fault, ...]:
    """What is wrong with a form, the worst first; empty when it can be kept."""
    found = list[Fault]()
    page = form.page
    if page.width < 100 or page.height < 100:
        found.append(Fault("form.margins-too-wide"))
    for place, column in enumerate(form.columns):
        if not column.heading.strip():
            found.append(Fault("form.no-heading", (("number", place + 1),), place))
        elif column.repeats and not column.by_pair and "{}" not in column.heading:
            code = "form.no-year" if column.source.by_year else "form.no-field-name"
            found.append(Fault(code, (("heading", column.heading),), place))
        if column.width < NARROWEST:
            found.append(Fault("form.too-narrow", (("heading", column.heading), ("least", NARROWEST)), place))
    taken, room = width(form, plan), page.width
    if taken > room:
        told = (("width", taken), ("room", float(room)), ("over", round(taken - room, 1)))
        found.append(Fault("form.too-wide", told))
    return tuple(found)


def words(plan: Plan, form: Form) -> Words:
    """What stands around the table now: in the words of the document, else in those of the form."""
    head = plan.roadmap
    return Words(
        head.captions,
        head.goals_heading or form.goals_heading,
        head.abbreviations_heading or form.abbreviations_heading,
    )


def setup(plan: Plan, form: Form, around: Words) -> Setup:
    """What the roadmap keeps of a form that was set up; the original one is kept as what it was before.

    Headings that are the same as before stay with whom they are: the document or its form.
    """
    head, before = plan.roadmap, words(plan, form)
    kept = (
        around.captions,
        head.goals_heading if around.goals == before.goals else around.goals,
        head.abbreviations_heading if around.abbreviations == before.abbreviations else around.abbreviations,
    )
    if form == chosen(plan):
        return Setup(head.form, head.layout, *kept)
    name, layout = _origin(plan)
    if form == original(plan):
        return Setup(name, layout, *kept)
    made = replace(form, name=profiles.OWN, title=_TITLE, origin=layout or name or _fitting(plan))
    return Setup("", profiles.as_text(made), *kept)


def set_up(plan: Plan, setup: Setup) -> Plan:
    """The plan with another setup, for a look at it before it is kept."""
    return replace(plan, roadmap=replace(plan.roadmap, **setup._asdict()))


def taken_from(path: Path, cancelled: Callable[[], bool] | None = None) -> Form:
    """The form of another file: a form in JSON, or the table of a document; InputError when it has none."""
    if path.suffix.lower() == SUFFIX:
        return profiles.load(path)
    found = imports.read(path, cancelled=cancelled).plan
    return as_printed(profiles.suitable(found), found)


def save(form: Form, around: Words, target: Path) -> None:
    """Write a form to a file that `taken_from` reads, with the headings that stand around it now.

    StorageError as of `prints.save`; the earlier file is whole then.
    """
    titled = replace(form, name=profiles.OWN, title=target.stem, origin="")
    made = replace(titled, goals_heading=around.goals, abbreviations_heading=around.abbreviations)
    prints.save(target, (profiles.as_text(made, by_line=True) + "\n").encode())


def _origin(plan: Plan) -> tuple[str, str]:
    """Name and layout that the roadmap had before its form was changed."""
    head = plan.roadmap
    try:
        form = profiles.parse(head.layout, profiles.OWN) if head.layout else None
    except InputError:
        form = None
    if form is None or not form.origin:
        return head.form, head.layout
    if form.origin.startswith("{"):
        return "", form.origin
    return ("" if form.origin == _fitting(plan) else form.origin), ""


def _fitting(plan: Plan) -> str:
    """The name of the form that ships and suits the content."""
    return profiles.suitable(_with(plan, form="", layout="")).name


def _with(plan: Plan, **values: str) -> Plan:
    head: Roadmap = plan.roadmap
    return replace(plan, roadmap=replace(head, form=values["form"], layout=values["layout"]))
