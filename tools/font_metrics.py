"""Write the line heights and advance widths of fonts as JSON, so that row heights can be computed without Qt.

    python tools/font_metrics.py OUT_FOLDER FONT.ttf…

All numbers are in ems (1.0 = the font size): width in points = sum of advances × size in points. Kerning is left out,
as spreadsheets do not apply it to cells.
"""

from __future__ import annotations

import json
import sys
from itertools import chain
from pathlib import Path

from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

# What Russian office texts are written with; any other character takes the font's answer for a missing one.
CHARACTERS = list(
    chain(
        range(0x20, 0x7F),  # Basic Latin
        range(0xA0, 0x180),  # Latin-1 and Latin Extended-A
        range(0x370, 0x400),  # Greek
        range(0x400, 0x530),  # Cyrillic and its supplement
        range(0x2000, 0x2070),  # dashes, quotes, spaces
        range(0x2070, 0x20C0),  # superscripts, currencies
        range(0x2100, 0x2200),  # №, ™, arrows
        range(0x2200, 0x2300),  # mathematical operators
        range(0x2500, 0x2600),  # box drawing and shapes used as bullets
    )
)


def font_metrics(font: TTFont) -> dict[str, object]:
    """The metrics of one font; `default_advance` stands for every character not in `advances`."""
    em: int = font["head"].unitsPerEm
    line = font["hhea"]
    widths = font["hmtx"].metrics
    glyphs = font.getBestCmap()
    return {
        "family": font["name"].getDebugName(1),
        "style": font["name"].getDebugName(2),
        "version": font["name"].getDebugName(5),
        "ascent": _ems(line.ascent, em),
        "descent": _ems(-line.descent, em),
        "line_gap": _ems(line.lineGap, em),
        "default_advance": _ems(widths[".notdef"][0], em),
        "advances": {chr(c): _ems(widths[glyphs[c]][0], em) for c in CHARACTERS if c in glyphs},
    }


def write_metrics(folder: Path, font_file: Path) -> Path:
    """Write `<family>-<style>.json` of the font into the folder and return it."""
    with TTFont(font_file) as font:
        metrics = font_metrics(font)
    target = folder / f"{metrics['family']}-{metrics['style']}.json".replace(" ", "")
    text = json.dumps(metrics, ensure_ascii=False, indent=0)
    target.write_text(text + "\n", encoding="utf-8", newline="\n")
    return target


def _ems(units: int, em: int) -> float:
    return round(units / em, 5)


if __name__ == "__main__":
    for name in sys.argv[2:]:
        print(write_metrics(Path(sys.argv[1]), Path(name)))
