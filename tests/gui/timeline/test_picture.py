"""A whole plan as PNG, SVG and PDF."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer

from roadmap_desktop.app.messages import Messages
from roadmap_desktop.domain.execution import Standing
from roadmap_desktop.domain.model import Plan, Section
from roadmap_desktop.errors import RuleError, StorageError, UsageError
from roadmap_desktop.gui import fonts
from roadmap_desktop.gui.palette import LIGHT, PRINT
from roadmap_desktop.gui.timeline.picture import draw, draw_offscreen
from roadmap_desktop.gui.timeline.plan_drawing import Columns, PlanDrawing
from tests.builders import a_plan, an_activity
from tests.gui.timeline.conftest import TODAY

PHRASES = ("Май - июнь 2018", "2018-2020", "Постоянно", "По мере необходимости", "ежегодно", "До 1 декабря 2019 г.")

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(autouse=True)
def bundled_fonts(qapp: object) -> None:  # noqa: ARG001 - fonts need an application
    fonts.load()


def plan(count: int = 6) -> Plan:
    activities = [
        an_activity(
            str(i), "Разработка типового регламента " * (i % 4 + 1), PHRASES[i % 6], section="s", number=f"{i}."
        )
        for i in range(count)
    ]
    return a_plan(Section("s", "r", "Блок «Первый»"), *activities)


def saved(target: Path, made: Plan | None = None) -> bytes:
    draw(made or plan(), target, TODAY, Messages())
    return target.read_bytes()


def test_a_png_shows_bars_in_the_colours_of_the_screen(tmp_path: Path) -> None:
    saved(tmp_path / "plan.png")
    image = QImage(str(tmp_path / "plan.png"))
    colours = {image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}
    for standing in (Standing.IN_WORK, Standing.OVERDUE, Standing.NOT_DUE):
        assert (LIGHT.bars[standing].fill or LIGHT.base).name() in colours


def test_an_svg_keeps_its_text_and_brings_its_fonts(tmp_path: Path) -> None:
    text = saved(tmp_path / "plan.svg").decode()
    assert "Май - июнь 2018" in text
    assert "Блок «Первый»" in text
    assert re.search(r"@font-face\{font-family:'PT Sans';font-weight:400", text)
    saved(tmp_path / "plan.png")
    assert QSvgRenderer(str(tmp_path / "plan.svg")).viewBox().size() == QImage(str(tmp_path / "plan.png")).size() / 2


def test_a_pdf_has_pages_with_the_fonts_inside(tmp_path: Path) -> None:
    content = saved(tmp_path / "plan.pdf", plan(60))
    assert content.startswith(b"%PDF-")
    assert content.count(b"/Type /Page\n") > 1
    assert b"PTSans" in content


def test_pages_hold_every_row_once_and_no_section_stands_last() -> None:
    drawing = PlanDrawing(plan(60), TODAY, PRINT, Columns(), Messages())
    pages = drawing.pages(800)
    assert [row for page in pages for row in page] == list(drawing.whole())
    lonely = PlanDrawing(
        a_plan(an_activity("a"), Section("s", "r", "Блок"), an_activity("b", section="s")),
        TODAY,
        PRINT,
        Columns(),
        Messages(),
    )
    # Room for the title, the header, the foot and two rows of one line.
    assert lonely.pages(lonely.title_height + 44 + 28 + 24 * 2 + 4)[0] == range(1)


def test_a_plan_without_rows_is_a_picture_too(tmp_path: Path) -> None:
    for kind in ("png", "svg", "pdf"):
        assert saved(tmp_path / f"empty.{kind}", a_plan())


def test_an_unknown_ending_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        saved(tmp_path / "plan.bmp")
    assert list(tmp_path.iterdir()) == []


def test_what_cannot_be_written_leaves_the_earlier_file(tmp_path: Path) -> None:
    with pytest.raises(StorageError):
        saved(tmp_path / "no such folder" / "plan.png")
    (tmp_path / "plan.png").mkdir()
    with pytest.raises(StorageError):
        saved(tmp_path / "plan.png")
    assert [path.name for path in tmp_path.iterdir()] == ["plan.png"]


def test_a_png_taller_than_qt_can_paint_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RuleError):
        saved(tmp_path / "plan.png", plan(1500))


def test_a_tall_plan_is_drawn_less_sharp_rather_than_not(tmp_path: Path) -> None:
    saved(tmp_path / "plan.png", plan(400))
    assert QImage(str(tmp_path / "plan.png")).size().height() < 32_000


def test_the_command_line_uses_the_application_that_is_there(tmp_path: Path) -> None:
    draw_offscreen(plan(), tmp_path / "plan.png", TODAY)
    assert QImage(str(tmp_path / "plan.png")).size() != QSize()
