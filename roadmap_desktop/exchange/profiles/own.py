"""The form that a roadmap has of its own: that of its document, as wide as the sheet lets it be, or one set up."""

from dataclasses import replace

from roadmap_desktop.domain.model import Roadmap
from roadmap_desktop.errors import InputError
from roadmap_desktop.exchange.profiles.forms import Column, Form, Source
from roadmap_desktop.exchange.profiles.loading import parse

NAME = "own"
"""What the form is called on the command line."""

_NARROWEST = 12.0
"""Millimetres that a column keeps when a document wider than the sheet is brought onto it: a word in a line."""

_NUMBER = 9.0


def own(roadmap: Roadmap) -> Form | None:
    """The form that a roadmap has from its source; None when it was not imported, or its table makes no form."""
    if not roadmap.layout:
        return None
    try:
        form = parse(roadmap.layout, NAME)
    except InputError:
        # Nothing is lost by it: another form shows the same plan.
        return None
    form = replace(form, name=NAME)
    # What somebody set up by hand stays as it was set up.
    return form if form.origin else _fitted(form, max(len(roadmap.years), 1))


def _fitted(form: Form, years: int) -> Form:
    """The form with its columns brought onto the sheet in proportion; narrower ones are left to stretch."""
    total = sum(column.width * (years if column.source.by_year else 1) for column in form.columns)
    share = form.page.width / total
    if share >= 1:
        return form
    return replace(form, columns=tuple(_narrowed(column, share) for column in form.columns))


def _narrowed(column: Column, share: float) -> Column:
    least = min(column.width, _NUMBER if column.source is Source.NUMBER else _NARROWEST)
    return replace(column, width=max(column.width * share, least))
