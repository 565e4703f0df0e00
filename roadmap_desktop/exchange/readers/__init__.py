"""Files become grids. Each reader says with an InputError why a file cannot be read."""

from collections.abc import Callable
from pathlib import Path

from roadmap_desktop.domain.proposal import Grid
from roadmap_desktop.errors import InputError
from roadmap_desktop.exchange.readers.text import read as read_text

__all__ = ["read"]


def read(path: Path) -> tuple[Grid, ...]:
    """The grids of a file: one of a text, one a sheet of a workbook.

    Raises InputError: `input.missing`, `.folder`, `.denied`, `.empty`, `.unsupported`, and what the reader of
    the format says (`.unreadable`, `.damaged`, `.protected`, `.not-text`).
    """
    reader = _reader(path)
    try:
        if path.is_dir():
            raise InputError("input.folder", name=path.name)
        if path.stat().st_size == 0:
            raise InputError("input.empty", name=path.name)
        return reader(path)
    except FileNotFoundError as error:
        raise InputError("input.missing", name=path.name) from error
    except OSError as error:
        raise InputError("input.denied", name=path.name, reason=error.strerror or str(error)) from error


def _reader(path: Path) -> Callable[[Path], tuple[Grid, ...]]:
    suffix = path.suffix.casefold()
    if suffix in {".xlsx", ".xlsm"}:
        # Late: openpyxl takes a tenth of a second that a text file need not wait for.
        from roadmap_desktop.exchange.readers.workbook import read as read_workbook  # noqa: PLC0415

        return read_workbook
    if suffix == ".txt" or path.is_dir():
        return read_text
    if not path.exists():
        raise InputError("input.missing", name=path.name)
    raise InputError("input.unsupported", name=path.name, suffix=path.suffix)
