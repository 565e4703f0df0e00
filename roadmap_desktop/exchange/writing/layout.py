"""A plan set in a form: which text stands in which cell, how high the rows are, where pages end."""

from collections.abc import Callable

from roadmap_desktop.domain.model import Plan, Section
from roadmap_desktop.exchange.profiles.forms import Form
from roadmap_desktop.exchange.writing import paging, surroundings
from roadmap_desktop.exchange.writing.setting import Setting
from roadmap_desktop.exchange.writing.sheet import Sheet
from roadmap_desktop.exchange.writing.table import Table

Progress = Callable[[int, int], None]
"""Told what is done of how much; an exception that it raises stops the work, and no file is touched."""


def share(progress: Progress | None, number: int, of: int) -> Progress:
    """The progress of one of several parts, counted from 0 and about as long each, as that of the whole work."""

    def tell(done: int, total: int) -> None:
        if progress:
            progress(number * total + done, of * total)

    return tell


def lay_out(plan: Plan, form: Form, progress: Progress | None = None) -> Sheet:
    """The visible sheet of a plan in a form."""
    setting = Setting(plan, form)
    surroundings.add_above(setting)
    table = Table(setting)
    table.add_header()
    setting.limit_rows()
    rows = plan.rows()
    for i, node in enumerate(rows):
        if isinstance(node, Section):
            table.add_section(node)
        else:
            table.add_activity(node)
        if progress and i % 256 == 0:
            progress(i, len(rows))
    surroundings.add_below(setting)
    paging.break_pages(setting.sheet)
    return setting.sheet
