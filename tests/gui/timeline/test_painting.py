"""What is painted: probed by pixels, in every palette."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage
from typing_extensions import override

from roadmap_desktop.app.outline import RowKind
from roadmap_desktop.domain.deadlines import Edge
from roadmap_desktop.domain.execution import Standing
from roadmap_desktop.domain.model import Execution, Status
from roadmap_desktop.gui.palette import CONTRAST, DARK, LIGHT, PRINT, Palette
from roadmap_desktop.gui.timeline.row_geometry import ListedRows, Row
from roadmap_desktop.gui.timeline.strokes import Strokes
from roadmap_desktop.gui.timeline.time_scale import Zoom
from tests.builders import an_activity
from tests.gui.timeline.conftest import ROW, TODAY, Hand, Shown, months

EACH = pytest.mark.parametrize("palette", [LIGHT, DARK, CONTRAST, PRINT], ids=lambda palette: palette.scheme.value)
FORMS = (
    "Июнь 2019",
    "Май - ноябрь 2018",
    "15 мая 2019 г.",
    "Июль, декабрь 2018",
    "Апрель, декабрь (ежегодно)",
    "С сентября 2018 г.",
    "I квартал 2018 г., далее – постоянно",
    "Постоянно",
    "До 1 декабря 2019 г.",
    "По мере необходимости",
    "абракадабра такая",
)


def inks(image: QImage, area: QRect) -> set[str]:
    """The colours in a part of a picture."""
    points = ((x, y) for x in range(area.left(), area.right() + 1) for y in range(area.top(), area.bottom() + 1))
    return {image.pixelColor(x, y).name() for x, y in points if image.valid(x, y)}


def fill(palette: Palette, standing: Standing) -> str:
    return (palette.bars[standing].fill or QColor()).name()


@EACH
def test_every_form_leaves_its_mark(shown: Shown, palette: Palette) -> None:
    view = shown(*FORMS, palette=palette)
    image = view.picture()
    empty = shown(*[""] * len(FORMS), palette=palette).picture()
    for number in range(len(FORMS)):
        row = QRect(0, number * ROW, image.width(), ROW)
        assert inks(image, row) != inks(empty, row), FORMS[number]


@EACH
def test_a_bar_shows_its_status_where_its_days_are(shown: Shown, palette: Palette) -> None:
    view = shown("II полугодие 2018", "2018-2020", "2020", palette=palette)
    image = view.picture()
    for id_, standing in (("1", Standing.IN_WORK), ("2", Standing.NOT_DUE)):
        assert image.pixelColor(view.bar_rect(id_).center()).name() == fill(palette, standing)
    outline = QPoint(view.bar_rect("1").center().x(), view.bar_rect("1").top())
    assert image.pixelColor(outline).name() == palette.bars[Standing.IN_WORK].outline.name()


def test_neighbours_do_not_touch(shown: Shown) -> None:
    view = shown("ежегодно")
    image = view.picture()
    gap = round(view.scale.x(date(2019, 1, 1)))
    middle = view.bar_rect("0").center().y()
    colours = [image.pixelColor(x, middle - 3).name() for x in range(gap - 3, gap + 4)]
    assert LIGHT.year_line.name() in colours


def test_what_is_overdue_has_a_line_to_today(shown: Shown) -> None:
    view = shown("Июнь 2018")
    image, rect = view.picture(), view.bar_rect("0")
    today = round(view.scale.x(TODAY))
    between = QRect(rect.right() + 3, rect.top(), today - rect.right() - 8, rect.height())
    assert LIGHT.bars[Standing.OVERDUE].outline.name() in inks(image, between)
    assert LIGHT.today.name() in inks(image, QRect(today - 3, 0, 6, 200))


@pytest.mark.parametrize(
    ("status", "values", "expected"),
    [
        (Status.DONE, {"evidence": "Акт"}, fill(LIGHT, Standing.DONE)),
        (Status.DONE, {}, LIGHT.base.name()),
        (Status.WITHDRAWN, {}, fill(LIGHT, Standing.WITHDRAWN)),
        (Status.NOT_DONE, {}, fill(LIGHT, Standing.OVERDUE)),
    ],
)
def test_a_report_shows_in_the_fill(shown: Shown, status: Status, values: dict[str, str], expected: str) -> None:
    execution = (Execution("e", "", status, **values),)  # type: ignore[arg-type]
    view = shown(an_activity("0", deadline="2018", execution=execution))
    rect = view.bar_rect("0")
    assert view.picture().pixelColor(rect.center() + QPoint(20, 3)).name() == expected


def test_what_is_late_ends_in_amber_and_what_is_partly_done_is_half_full(shown: Shown) -> None:
    late = Execution("e", "", Status.DONE, date(2019, 2, 1), "Акт")
    partly = Execution("e", "", Status.PARTLY)
    view = shown(
        an_activity("0", deadline="2018", execution=(late,)), an_activity("1", deadline="2018", execution=(partly,))
    )
    image, first, second = view.picture(), view.bar_rect("0"), view.bar_rect("1")
    assert image.pixelColor(first.right() - 3, first.center().y()).name() == fill(LIGHT, Standing.DUE_SOON)
    x = second.center().x() + 20
    assert image.pixelColor(x, second.top() + 3).name() == LIGHT.base.name()
    assert image.pixelColor(x, second.bottom() - 3).name() == fill(LIGHT, Standing.DONE)


def test_a_chosen_row_has_a_ring_around_its_bar(shown: Shown) -> None:
    view = shown("2018", "2019")
    view.show_selection(["1"])
    rect = view.bar_rect("1")
    assert view.picture().pixelColor(rect.center().x(), rect.top() - 2).name() == LIGHT.accent.name()


def test_a_drag_leaves_a_ghost_and_tints_the_columns(shown: Shown, drag: Hand) -> None:
    view = shown("2018", "Май - июнь 2018")
    before = view.bar_rect("1")
    drag(view, view.handle_point("1", Edge.BODY), months(view, 6), release=False)
    image = view.picture()
    header = view._header.grab().toImage()
    moved = view.scale.x(date(2018, 11, 1)) + 8
    assert LIGHT.ghost.name() in inks(image, before)
    assert image.pixelColor(round(moved), 120).name() != LIGHT.base.name()
    assert header.pixelColor(round(moved), header.height() - 5).name() == LIGHT.drag_tint.name()
    view.cancel_gesture()
    assert LIGHT.ghost.name() not in inks(view.picture(), before)


def test_a_section_carries_a_bracket_over_its_days(shown: Shown) -> None:
    view = shown()
    view.show_rows(ListedRows([Row("s", RowKind.SECTION, None, (date(2019, 1, 1), date(2019, 12, 31)))], ROW))
    image = view.picture()
    left, right = (round(x) for x in view.scale.span(date(2019, 1, 1), date(2019, 12, 31)))
    middle = ROW // 2
    assert image.pixelColor((left + right) // 2, middle).name() == LIGHT.bracket.name()
    assert image.pixelColor(left - 10, middle).name() == LIGHT.section.name()
    assert image.pixelColor(left + 2, middle + 3).name() == LIGHT.bracket.name()


def test_signs_stay_in_view_when_the_paper_is_moved(shown: Shown) -> None:
    view = shown("2018")
    view.set_zoom(Zoom.MONTH)
    view.horizontalScrollBar().setValue(60)
    image, rect = view.picture(), view.bar_rect("0")
    assert rect.left() < 0
    assert LIGHT.bars[Standing.OVERDUE].sign.name() in inks(image, QRect(4, rect.top(), 10, rect.height()))


def test_beyond_the_plan_is_grey(shown: Shown) -> None:
    view = shown("2018")
    view.set_zoom(Zoom.YEAR)
    assert view.scale.width < view.viewport().width()
    image = view.picture()
    assert image.pixelColor(image.width() - 5, 100).name() == LIGHT.beyond.name()
    assert image.pixelColor(3, 100).name() == LIGHT.base.name()


def test_only_visible_rows_are_asked_for(shown: Shown) -> None:
    view = shown("2018")
    activity = view.activity("0")
    assert activity is not None
    asked: list[int] = []

    class Counted(ListedRows):
        @override
        def row(self, index: int) -> Row:
            asked.append(index)
            return super().row(index)

    rows = [Row(str(i), RowKind.ACTIVITY, replace(activity, id=str(i))) for i in range(100_000)]
    view.show_rows(Counted(rows, ROW))
    view.verticalScrollBar().setValue(50_000 * ROW)
    asked.clear()
    view.picture()
    assert min(asked) >= 50_000
    assert max(asked) <= 50_000 + view.viewport().height() // ROW + 1


@pytest.mark.parametrize(
    ("ratio", "widths"),
    [(1.0, (1, 1, 2, 3, 2)), (1.25, (1, 1, 2, 4, 3)), (1.5, (1, 2, 3, 5, 3)), (2.0, (2, 2, 4, 6, 4))],
)
def test_lines_are_whole_device_pixels(ratio: float, widths: tuple[int, ...]) -> None:
    strokes = Strokes.of(ratio)
    found = strokes.hairline, strokes.year, strokes.ring, strokes.edge, strokes.contrast
    assert tuple(round(width * ratio, 6) for width in found) == widths
    assert (strokes.snap(10.37) * ratio) % 1 == 0
