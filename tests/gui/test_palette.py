"""The colours: whole, told apart, and readable."""

from __future__ import annotations

from dataclasses import fields

import pytest
from PySide6.QtGui import QColor, QPalette

from roadmap_desktop.domain.execution import Standing
from roadmap_desktop.gui.palette import CONTRAST, DARK, LIGHT, PRINT, Notice, Palette
from roadmap_desktop.gui.timeline.signs import has_sign

pytestmark = pytest.mark.usefixtures("qapp")

ALL = [LIGHT, DARK, CONTRAST, PRINT]
EACH = pytest.mark.parametrize("palette", ALL, ids=lambda palette: palette.scheme.value)


def luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def contrast(one: QColor, other: QColor) -> float:
    """The ratio of WCAG 2.x."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@EACH
def test_every_token_is_a_colour(palette: Palette) -> None:
    for field in fields(palette):
        value = getattr(palette, field.name)
        for colour in (
            (value,) if isinstance(value, QColor) else (value.colour, value.ground) if isinstance(value, Notice) else ()
        ):
            assert colour.isValid(), field.name


@EACH
def test_every_standing_has_its_bar(palette: Palette) -> None:
    assert set(palette.bars) == set(Standing)


@EACH
def test_text_is_readable_on_every_ground_it_stands_on(palette: Palette) -> None:
    for ground in (palette.base, palette.window, palette.section, palette.alternate, palette.hover):
        assert contrast(palette.text, ground) >= 4.5
    assert contrast(palette.muted, palette.base) >= 4.5
    assert contrast(palette.selection_text, palette.selection) >= 4.5
    assert contrast(palette.tip_text, palette.tip) >= 4.5
    assert contrast(palette.tip_muted, palette.tip) >= 4.5
    assert contrast(palette.on_accent, palette.accent) >= 4.5
    assert contrast(palette.on_today, palette.today) >= 4.5


@EACH
def test_outlines_and_notices_stand_out_from_the_paper(palette: Palette) -> None:
    for colours in palette.bars.values():
        assert contrast(colours.outline, palette.base) >= 3
    for notice in (palette.error, palette.warning, palette.ok, palette.information):
        assert contrast(notice.colour, notice.ground) >= 4.5


@EACH
def test_signs_are_seen_in_their_bars(palette: Palette) -> None:
    for standing, colours in palette.bars.items():
        if has_sign(standing):
            assert contrast(colours.sign, colours.fill or palette.base) >= 3, standing


def test_only_the_dark_ones_are_dark() -> None:
    assert [palette.is_dark for palette in ALL] == [False, True, True, False]


@EACH
def test_the_qpalette_disables_with_faint_text(palette: Palette) -> None:
    made = palette.qpalette()
    assert made.color(QPalette.ColorRole.Base) == palette.base
    assert made.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text) == palette.faint


def test_high_contrast_takes_the_ground_of_the_system() -> None:
    followed = CONTRAST.following(LIGHT.qpalette())
    assert followed.base == LIGHT.base
    assert followed.bars is CONTRAST.bars
