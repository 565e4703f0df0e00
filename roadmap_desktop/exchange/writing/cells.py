"""The cells of a sheet as a workbook keeps them, written without an object for each: that is half of the time."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple
from xml.sax.saxutils import escape

from openpyxl.utils import get_column_letter

from roadmap_desktop.exchange.writing.sheet import Figure, Formula, Key, Look, Row, Value

Style = Callable[[Look, Value], int]
"""Gives the number of the style for a value in a look."""

_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_XML = re.compile("[&<>]")


class Stored(NamedTuple):
    """A filled cell as it stands in the part of its sheet: type, text and formula."""

    kind: str
    text: str
    formula: str = ""


def stored(value: Value) -> Stored:
    """What a workbook keeps of a value; of a decimal sixteen digits."""
    match value:
        case str():
            return Stored("inlineStr", escaped(value))
        case Figure():
            return Stored("n", f"{value.number:.16g}")
        case Formula():
            text = value.value
            return Stored("str" if isinstance(text, str) else "n", _shown(text), value.text)
    return Stored("n", str(value))


def _shown(value: float | str) -> str:
    return escaped(value) if isinstance(value, str) else f"{value:.16g}"


def escaped(text: str) -> str:
    """A text as a workbook keeps it: «_x0041_» stands for «A» there, unless its first mark is spelt out too."""
    return _ESCAPE.sub("_x005F_", text) if "_x" in text else text


def unescaped(text: str) -> str:
    """The text that `escaped` stands for."""
    return text.replace("_x005F_x", "_x") if "_x005F_x" in text else text


def key_text(key: Key | None) -> str:
    """What stands in the hidden last column of a row: «id#line»."""
    return f"{key.entity}#{key.line}" if key else ""


def row_parts(rows: Sequence[Row], columns: int, style: Style, plain: int) -> Iterator[str]:
    """The rows of a set sheet with that many columns, as XML; `plain` is the style of the keys behind them."""
    letters = [get_column_letter(column) for column in range(1, columns + 2)]
    for number, row in enumerate(rows, 1):
        cells = [
            _cell(f"{letter}{number}", value, style(look, value))
            for letter, value, look in zip(letters, row.values, row.looks, strict=False)
            if look is not None
        ]
        if row.key:
            cells.append(_cell(f"{letters[-1]}{number}", key_text(row.key), plain))
        height = f' ht="{row.height:.16g}" customHeight="1"' if row.height else ""
        yield f'<row r="{number}"{height}>{"".join(cells)}</row>'


def text_parts(rows: Iterable[Sequence[str]], plain: int) -> Iterator[str]:
    """Rows of nothing but texts, all of one style."""
    for number, row in enumerate(rows, 1):
        cells = (_cell(f"{get_column_letter(column)}{number}", text, plain) for column, text in enumerate(row, 1))
        yield f'<row r="{number}">{"".join(cells)}</row>'


def _cell(address: str, value: Value, style: int) -> str:
    if value == "":
        return f'<c r="{address}" s="{style}"/>'
    kind, text, formula = stored(value)
    content = escape(text) if _XML.search(text) else text
    if kind == "inlineStr":
        # Without the mark a reader may drop the blanks around a text.
        kept = ' xml:space="preserve"' if text[0].isspace() or text[-1].isspace() or "\n" in text else ""
        return f'<c r="{address}" s="{style}" t="inlineStr"><is><t{kept}>{content}</t></is></c>'
    counted = f"<f>{escape(formula)}</f>" if formula else ""
    typed = f' t="{kind}"' if kind != "n" else ""
    return f'<c r="{address}" s="{style}"{typed}>{counted}<v>{content}</v></c>'
