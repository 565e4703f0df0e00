"""Pages as values: nothing lost or doubled, nothing beyond the paper, the heading where the form wants it."""

from __future__ import annotations

import itertools
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from roadmap_desktop.domain.model import Plan, Result, Section
from roadmap_desktop.exchange import profiles
from roadmap_desktop.exchange.printing.printout import PrintedPage, Printout, printout
from roadmap_desktop.exchange.profiles import Approval, Form, Lettering, Margins, Page, Paper, Repeat
from roadmap_desktop.exchange.writing.layout import lay_out
from roadmap_desktop.exchange.writing.sheet import Sheet
from tests.builders import a_plan, an_activity
from tests.exchange.restoring.test_any_plan import plans
from tests.exchange.workbooks import SEEDS, seed

DOCUMENTS = profiles.form("documents")
TARGETS = profiles.form("targets")
POINTS = 72 / 25.4


def pages(made: Printout) -> list[PrintedPage]:
    return [made.page(number) for number in range(1, len(made) + 1)]


def letters(*texts: object) -> Counter[str]:
    return Counter("".join("".join(str(text).split()) for text in texts))


def wanted(sheet: Sheet) -> Counter[str]:
    """The letters of all cells, with the heading and the number of every page after the first."""
    top, end = sheet.repeated
    heading = [value for row in sheet.rows[top - 1 : end] for value in row.values] if end else []
    found = letters(*(value for row in sheet.rows for value in row.values))
    for number, start in enumerate(sheet.breaks, 2):
        found += letters(number, *(heading if start >= end else ()))
    return found


def printed(made: Printout) -> Counter[str]:
    return letters(*(text.text for page in pages(made) for text in page.texts))


def long_plan(words: int) -> Plan:
    results = tuple(Result(f"r{i}", "Приказ о работе " * i) for i in range(30))
    return a_plan(
        Section("s", "r", "Блок"),
        an_activity("a", " ".join(f"слово{i}" for i in range(words)), section="s"),
        an_activity("b", "Разработка", section="s", results=results),
    )


@pytest.mark.parametrize("name", SEEDS)
def test_every_letter_of_a_roadmap_is_printed_once(name: str) -> None:
    form = profiles.suitable(seed(name))
    assert printed(printout(seed(name), form)) == wanted(lay_out(seed(name), form))


@pytest.mark.parametrize("form", profiles.forms(), ids=lambda form: form.name)
@pytest.mark.parametrize("words", [1, 600, 3000])
def test_what_is_higher_than_a_page_goes_on_and_loses_nothing(words: int, form: Form) -> None:
    made, sheet = printout(long_plan(words), form), lay_out(long_plan(words), form)
    assert len(made) == len(sheet.breaks) + 1
    assert printed(made) == wanted(sheet)


@given(st.lists(st.text("аб в-/\n", max_size=400), min_size=1, max_size=12))
def test_random_titles_lose_nothing(titles: list[str]) -> None:
    plan = a_plan(*(an_activity(f"a{i}", title * (i + 1)) for i, title in enumerate(titles)))
    assert printed(printout(plan, DOCUMENTS)) == wanted(lay_out(plan, DOCUMENTS))


def inside(page: PrintedPage, form: Form) -> bool:
    """Whether the cells and the texts but the page number stay within the margins, to the breadth of a hair."""
    margins, sides = form.page.margins, form.page.sides
    left, top = margins.left * POINTS - 0.1, margins.top * POINTS - 0.1
    right, bottom = (sides[0] - margins.right) * POINTS + 0.1, (sides[1] - margins.bottom) * POINTS + 0.1
    cells = all(
        left <= box.left and box.left + box.width <= right and top <= box.top and box.top + box.height <= bottom
        for box in page.boxes
    )
    texts = [text for text in page.texts if text.baseline > top]
    return cells and len(page.texts) - len(texts) <= 1 and all(text.baseline < bottom for text in texts)


@pytest.mark.parametrize(
    "paper", [Page(), Page(Paper.A3), Page(margins=Margins(30, 10, 20, 20)), Page(landscape=False)]
)
def test_nothing_stands_in_the_margins(paper: Page) -> None:
    for plan, form in ((seed("smolensk"), TARGETS), (long_plan(900), DOCUMENTS)):
        on_paper = replace(form, page=paper)
        assert all(inside(page, on_paper) for page in pages(printout(plan, on_paper)))


@pytest.mark.parametrize("name", SEEDS)
def test_the_heading_stands_on_every_page_and_the_number_from_the_second(name: str) -> None:
    made = printout(seed(name), profiles.suitable(seed(name)))
    for number, page in enumerate(pages(made), 1):
        texts = [text.text for text in page.texts]
        assert "№ п/п" in texts
        assert (texts[-1] == str(number)) == (number > 1)
    assert made.page(2).texts[-1].x == pytest.approx((20 + 267 / 2) * POINTS, abs=6)


@pytest.mark.parametrize(
    ("repeat", "first"), [(Repeat.HEADER, ["№ п/п", "Мероприятие"]), (Repeat.NUMBERS, ["1", "2"]), (Repeat.NONE, [])]
)
def test_later_pages_begin_as_the_form_says(repeat: Repeat, first: list[str]) -> None:
    plan = a_plan(*(an_activity(f"a{i:02}", "Разработка", number=f"{i}.") for i in range(60)))
    made = printout(plan, replace(DOCUMENTS, column_numbers=True, repeat=repeat))
    texts = [text.text for text in made.page(2).texts]
    assert texts[: len(first)] == first
    assert len(made) > 1
    assert ("Мероприятие" in texts) == (repeat is Repeat.HEADER)


def test_the_boxes_of_a_page_leave_no_gap_below_each_other() -> None:
    page = printout(seed("smolensk"), TARGETS).page(2)
    first = [box for box in page.boxes if box.left == min(box.left for box in page.boxes)]
    for above, below in itertools.pairwise(first):
        assert above.top + above.height == pytest.approx(below.top)


def test_a_table_wider_than_the_paper_is_printed_smaller() -> None:
    plan = a_plan(an_activity("a"), years=tuple(str(2001 + i) for i in range(30)))
    page = printout(plan, TARGETS).page(1)
    assert inside(page, TARGETS)
    assert max(text.size for text in page.texts) < 10


def test_an_unknown_font_is_printed_in_one_that_ships() -> None:
    form = replace(DOCUMENTS, lettering=Lettering("PT Astra Serif", "PTSerif"))
    assert printout(long_plan(3), form).family == "Liberation Serif"


def test_a_plan_without_rows_is_a_page() -> None:
    made = printout(a_plan(), DOCUMENTS)
    assert len(made) == 1
    assert "Дорожная карта" in [text.text for text in made.page(1).texts]


FORMS = st.builds(
    replace,
    st.sampled_from(profiles.forms()),
    page=st.builds(
        Page, st.sampled_from(Paper), st.booleans(), st.builds(Margins, st.integers(5, 30), st.integers(5, 30))
    ),
    lettering=st.builds(Lettering, text=st.integers(8, 16), table=st.integers(7, 14)),
    approval=st.sampled_from(Approval),
    column_numbers=st.booleans(),
    repeat=st.sampled_from(Repeat),
    heading=st.booleans(),
    goals=st.booleans(),
    abbreviations=st.booleans(),
    signature=st.sampled_from([(), ("Заместитель", "", "И.О. Фамилия")]),
)


@settings(max_examples=300 if settings().max_examples > 100 else 60)
@given(plans(), FORMS)
def test_any_plan_in_any_form_is_printed_whole_and_within_the_margins(plan: Plan, form: Form) -> None:
    made = printout(plan, form)
    assert printed(made) == wanted(lay_out(plan, form))
    assert all(inside(page, form) for page in pages(made))


@given(st.integers(0, 40), FORMS)
def test_no_page_ends_below_a_section_in_any_form(before: int, form: Form) -> None:
    plan = a_plan(
        *(an_activity(f"a{i}", "Разработка") for i in range(before)),
        Section("s", "r", "БЛОК"),
        an_activity("b", "Акт", section="s"),
    )
    for page in pages(printout(plan, form)):
        texts = [text.text for text in page.texts if text.text.strip()]
        assert ("БЛОК" in texts) <= ("Акт" in texts)
