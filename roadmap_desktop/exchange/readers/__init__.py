"""Files become grids. Each reader says with an InputError why a file cannot be read."""

from pathlib import Path

from roadmap_desktop.domain.proposal import Grid
from roadmap_desktop.errors import InputError
from roadmap_desktop.exchange.readers import delimited, hypertext, text
from roadmap_desktop.exchange.readers.formats import Format, format_of

__all__ = ["read"]


def read(path: Path) -> tuple[Grid, ...]:
    """The grids of a file: one of a text or a document, one a sheet of a workbook.

    Raises InputError: `input.missing`, `.folder`, `.denied`, `.empty`, what `format_of` says of the kind of file, and
    what the reader of the format says (`.unreadable`, `.not-text`, `.far-cell` …).
    """
    try:
        if path.is_dir():
            raise InputError("input.folder", name=path.name)
        if path.stat().st_size == 0:
            raise InputError("input.empty", name=path.name)
        return _read(format_of(path), path)
    except RecursionError as error:
        # Elements within elements, deeper than any office program nests them.
        raise InputError("input.unreadable", name=path.name) from error
    except FileNotFoundError as error:
        raise InputError("input.missing", name=path.name) from error
    except OSError as error:
        raise InputError("input.denied", name=path.name, reason=error.strerror or str(error)) from error


def _read(kind: Format, path: Path) -> tuple[Grid, ...]:
    """By the reader of the format, imported late: openpyxl alone takes a tenth of a second a text can save."""
    match kind:
        case Format.WORKBOOK:
            from roadmap_desktop.exchange.readers.workbook import read as read_workbook  # noqa: PLC0415

            return read_workbook(path)
        case Format.OLD_WORKBOOK:
            from roadmap_desktop.exchange.readers.old_workbook import read as read_old_workbook  # noqa: PLC0415

            return read_old_workbook(path)
        case Format.WORD:
            from roadmap_desktop.exchange.readers.word import read as read_word  # noqa: PLC0415

            return read_word(path)
        case Format.OPEN_SHEET:
            from roadmap_desktop.exchange.readers.opendocument.sheets import read as read_sheets  # noqa: PLC0415

            return read_sheets(path)
        case Format.OPEN_TEXT:
            from roadmap_desktop.exchange.readers.opendocument.text import read as read_open_text  # noqa: PLC0415

            return read_open_text(path)
        case Format.HYPERTEXT:
            return hypertext.read(path)
        case Format.DELIMITED:
            return delimited.read(path)
        case Format.TEXT:
            return text.read(path)
