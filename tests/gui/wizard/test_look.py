"""The wizard in every scheme and at the least size."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.palette import CONTRAST, DARK, LIGHT, Palette
from roadmap_desktop.gui.wizard import kinds
from roadmap_desktop.gui.wizard.kinds import Kind
from roadmap_desktop.gui.wizard.wizard import ImportWizard
from tests.gui.test_palette import contrast


@pytest.mark.parametrize("palette", [LIGHT, DARK, CONTRAST], ids=lambda palette: palette.scheme.value)
@pytest.mark.parametrize("kind", Kind)
def test_word_and_text_are_legible_on_their_tint(palette: Palette, kind: Kind) -> None:
    notice = kinds.notice(kind, palette)
    assert contrast(notice.colour, notice.ground) >= 5
    assert contrast(palette.text, notice.ground) >= 5


def test_every_kind_has_a_word_and_an_icon() -> None:
    assert len({kinds.word(kind) for kind in Kind}) == len(Kind)
    assert all(kinds.icon(kind) for kind in Kind)


def test_letters_are_those_of_the_words() -> None:
    assert all(kinds.word(kinds.kind_of(kind)).casefold().startswith(letter) for letter, kind in kinds.KEYS.items())


@pytest.mark.usefixtures("review")
def test_nothing_is_cut_at_the_least_size(qtbot: QtBot, wizard: ImportWizard) -> None:
    wizard.resize(1024, 560)
    for step in range(len(wizard.pages)):
        wizard.go_to(step)
        qtbot.wait(20)
        assert (wizard.width(), wizard.height()) == (1024, 560)
        titles = [label for label in wizard.page.findChildren(QLabel, "title_label") if label.isVisible()]
        assert all(label.width() >= label.sizeHint().width() for label in titles)


@pytest.mark.usefixtures("review")
@pytest.mark.parametrize("height", [660, 671, 700])
def test_the_rows_end_with_a_whole_one(qtbot: QtBot, wizard: ImportWizard, look: Look, height: int) -> None:
    wizard.go_to(2)
    wizard.resize(1240, height)
    rows = wizard.rows_page.ui.rows
    qtbot.waitUntil(lambda: rows.viewport().height() % look.row_height == 0, timeout=2000)


@pytest.mark.usefixtures("review")
@pytest.mark.parametrize("step", [1, 3, 4, 5])
def test_every_table_ends_with_a_whole_row(qtbot: QtBot, wizard: ImportWizard, look: Look, step: int) -> None:
    wizard.go_to(step)
    table = wizard.page.filling
    assert table is not None
    for height in (660, 671, 700):
        wizard.resize(1240, height)
        qtbot.waitUntil(lambda: table.viewport().height() % look.row_height == 0, timeout=2000)


@pytest.mark.usefixtures("review")
def test_colours_follow_the_desktop(wizard: ImportWizard, look: Look) -> None:
    before = look.palette
    try:
        look.follow(DARK)
        wizard.go_to(2)
        ground = wizard.rows_page.palette().window().color()
    finally:
        look.follow(before)
    assert ground == DARK.base
