"""Forms of every kind of deadline."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from roadmap_desktop.domain.deadlines import Deadline
from roadmap_desktop.domain.execution import Standing
from roadmap_desktop.domain.model import Node, Section
from roadmap_desktop.gui.timeline.drawing import Drawing, Drawings, Form, Link, Words, axis, draw, section_spans
from tests.builders import PERIOD, an_activity

TODAY = date(2019, 3, 14)


def drawn(deadline: str) -> Drawing:
    return draw(an_activity("a", deadline=deadline), PERIOD, TODAY)


@pytest.mark.parametrize(
    ("deadline", "forms", "link"),
    [
        ("Июнь 2018", [Form.BAR], Link.NONE),
        ("Май - июнь 2018", [Form.BAR], Link.NONE),
        ("15 мая 2019 г.", [Form.DIAMOND], Link.NONE),
        ("Июль, декабрь 2018", [Form.BAR, Form.BAR], Link.SOLID),
        ("Апрель (ежегодно)", [Form.BAR] * 3, Link.DOTTED),
        ("С сентября 2019 г.", [Form.FADE_OUT], Link.NONE),
        ("I квартал 2018 г., далее – постоянно", [Form.BAR, Form.STRIP], Link.NONE),
        ("Постоянно", [Form.STRIP], Link.NONE),
        ("До 1 декабря 2019 г.", [Form.FADE_IN], Link.NONE),
    ],
)
def test_each_kind_has_its_form(deadline: str, forms: list[Form], link: Link) -> None:
    found = drawn(deadline)
    assert [shape.form for shape in found.shapes] == forms
    assert (found.link, found.words) == (link, Words.NONE)


@pytest.mark.parametrize(
    ("deadline", "words"),
    [("По мере необходимости", Words.HATCH), ("абракадабра такая", Words.UNREAD), ("", Words.NONE)],
)
def test_what_names_no_days_has_words_instead_of_a_bar(deadline: str, words: Words) -> None:
    assert drawn(deadline).shapes == ()
    assert drawn(deadline).words is words


def test_what_goes_on_has_no_end() -> None:
    assert drawn("Постоянно").shapes[0].end is None


def test_a_date_of_every_year_is_waited_for_since_the_one_before() -> None:
    shapes = drawn("Ежегодно, до 1 марта").shapes
    assert [shape.form for shape in shapes] == [Form.FADE_IN] * 3
    assert shapes[0].start is None
    assert shapes[1].start == date(2018, 3, 2).toordinal()


def test_a_moved_bar_keeps_its_standing() -> None:
    moved = drawn("Июнь 2018").moved(Deadline.of("Июнь 2020"), PERIOD)
    assert moved.shapes[0].start == date(2020, 6, 1).toordinal()
    assert moved.shapes[0].standing is Standing.OVERDUE


def test_a_drawing_is_made_once_for_each_value() -> None:
    drawings = Drawings(PERIOD, TODAY)
    activity = an_activity("a", deadline="Июнь 2018")
    first = drawings.of(activity)
    assert drawings.of(activity) is first
    assert drawings.of(replace(activity, deadline=Deadline.of("Июль 2018"))) != first


def test_a_bracket_spans_everything_below_its_section() -> None:
    nodes: list[Node] = [
        Section("s1", "r", "Блок"),
        an_activity("a", deadline="Май 2018", section="s1"),
        Section("s2", "r", "Подраздел", parent="s1"),
        an_activity("b", deadline="Март 2020", section="s2"),
        an_activity("c", deadline="По мере необходимости", section="s2"),
        Section("s3", "r", "Пустой"),
    ]
    assert section_spans(nodes, PERIOD) == {
        "s1": (date(2018, 5, 1), date(2020, 3, 31)),
        "s2": (date(2020, 3, 1), date(2020, 3, 31)),
    }


def test_a_bracket_reaches_to_the_ends_of_the_period_where_ends_are_open() -> None:
    nodes: list[Node] = [Section("s", "r", "Блок"), an_activity("a", deadline="С мая 2019 г.", section="s")]
    assert section_spans(nodes, PERIOD) == {"s": (date(2019, 5, 1), PERIOD.end)}


def test_the_axis_covers_the_period_and_every_day_named() -> None:
    late = [an_activity("a", deadline="15 мая 2021 г.")]
    assert axis(late, PERIOD, TODAY) == (date(2018, 1, 1), date(2021, 5, 31))
    assert axis(late, None, TODAY) == (date(2021, 5, 1), date(2021, 5, 31))
    assert axis([], None, TODAY) == (date(2019, 1, 1), date(2019, 12, 31))
