"""The shipped fonts, metrics and icons are whole, licensed, and what the tools make today."""

from __future__ import annotations

import json
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

from roadmap_desktop import paths
from tools.font_metrics import font_metrics

FONTS = paths.resources() / "fonts"
METRICS = paths.resources() / "metrics"
ICONS = paths.resources() / "icons"
# What the plans are written with; arrows and rarer signs may come from another font.
ALPHABET = [*range(0x20, 0x7F), *range(0x410, 0x450), *map(ord, "Ёё№«»–—…“”„§°±≤≥•−₽\u00a0")]
FAMILIES = {
    "PT Sans": {"Regular", "Bold", "Italic"},
    "PT Sans Caption": {"Regular", "Bold"},
    "Liberation Serif": {"Regular", "Bold", "Italic"},
    "Liberation Sans": {"Regular", "Bold", "Italic"},
}
KNOWN_GAPS = {"Liberation Serif": {"₽"}, "Liberation Sans": {"₽"}}


def read_font(file: Path) -> TTFont:
    return TTFont(BytesIO(file.read_bytes()), lazy=True)


def fonts() -> list[TTFont]:
    return [read_font(file) for file in sorted(FONTS.glob("*.ttf"))]


def test_families_are_whole() -> None:
    found: dict[str, set[str]] = {}
    for font in fonts():
        found.setdefault(font["name"].getDebugName(1), set()).add(font["name"].getDebugName(2))
    assert found == FAMILIES


def test_fonts_can_write_russian() -> None:
    for font in fonts():
        family = font["name"].getDebugName(1)
        missing = {chr(sign) for sign in ALPHABET if sign not in font.getBestCmap()}
        assert missing <= KNOWN_GAPS.get(family, set()), family


@pytest.mark.parametrize("folder", [FONTS, ICONS])
def test_licences_lie_beside(folder: Path) -> None:
    assert [file for file in folder.glob("LICENSE-*.txt") if file.stat().st_size > 500]


@pytest.mark.parametrize("file", sorted(FONTS.glob("Liberation*.ttf")), ids=lambda file: file.stem)
def test_metrics_are_those_of_the_fonts(file: Path) -> None:
    stored = json.loads((METRICS / f"{file.stem}.json").read_text(encoding="utf-8"))
    assert stored == font_metrics(read_font(file))


@pytest.mark.parametrize("file", sorted(METRICS.glob("*.json")), ids=lambda file: file.stem)
def test_metrics_cover_russian(file: Path) -> None:
    metrics = json.loads(file.read_text(encoding="utf-8"))
    assert {chr(sign) for sign in ALPHABET} - set(metrics["advances"]) <= {"₽"}
    assert 0.9 < metrics["ascent"] + metrics["descent"] < 1.4


def test_icons_take_the_colour_of_the_text() -> None:
    for file in ICONS.glob("*.svg"):
        if file.stem != "roadmap":
            root = ET.parse(file).getroot()
            assert root.get("stroke") == "currentColor", file.name
            assert root.get("viewBox") == "0 0 24 24", file.name
