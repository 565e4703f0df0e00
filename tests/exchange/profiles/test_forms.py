"""Forms as data: those that ship, and how a wrong one is refused."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_desktop import paths
from roadmap_desktop.domain.model import Document
from roadmap_desktop.errors import InputError, UsageError
from roadmap_desktop.exchange import profiles
from roadmap_desktop.exchange.profiles import (
    Align,
    Approval,
    Column,
    Form,
    Lettering,
    Margins,
    Page,
    Paper,
    Repeat,
    Source,
)
from roadmap_desktop.exchange.writing.columns import leaves
from tests.builders import a_plan, an_activity, an_indicator
from tests.exchange.workbooks import seed

PLAIN = {"name": "own", "title": "Своя", "columns": [{"source": "title", "heading": "Мероприятие", "width": 60}]}


def test_the_shipped_forms_are_listed_by_size() -> None:
    assert [form.name for form in profiles.forms()] == ["documents", "targets", "general"]


def test_every_shipped_form_fits_its_sheet_with_three_years_and_an_extra_field() -> None:
    plan = a_plan(an_activity("a", extra=(("Источник", "Бюджет"),)), years=("2018", "2019", "2020"))
    for form in profiles.forms():
        assert form.title
        assert sum(leaf.width for leaf in leaves(form, plan)) / 72 * 25.4 <= form.page.width


def test_an_unknown_form_is_refused_with_the_names_there_are() -> None:
    with pytest.raises(UsageError) as refused:
        profiles.form("нет такой")
    assert refused.value.arguments["forms"] == "documents, targets, general"


@pytest.mark.parametrize(("name", "form"), [("smolensk", "targets"), ("tyumen", "documents")])
def test_a_real_roadmap_gets_the_form_that_shows_it(name: str, form: str) -> None:
    plan = seed(name)
    without_source = replace(plan, roadmap=replace(plan.roadmap, layout=""))
    assert profiles.suitable(without_source).name == form
    assert profiles.suitable(plan).name == "own"
    assert profiles.suitable(plan).sources == profiles.form(form).sources


def test_an_imported_roadmap_may_name_another_form() -> None:
    plan = seed("tyumen")
    assert profiles.suitable(replace(plan, roadmap=replace(plan.roadmap, form="general"))).name == "general"


@pytest.mark.parametrize("layout", ["", "{", "[]", '{"name": "own", "title": "Форма", "columns": []}'])
def test_a_layout_that_makes_no_form_does_not_stop_the_export(layout: str) -> None:
    assert profiles.suitable(a_plan(an_activity("a"), layout=layout)).name == "documents"


def test_a_document_wider_than_the_sheet_is_brought_onto_it() -> None:
    columns = [column(), column(source="number", width=40), column(source="note", width=200, stretch=True)]
    plan = a_plan(an_activity("a"), layout=broken(columns=columns))
    widths = [leaf.width / 72 * 25.4 for leaf in leaves(profiles.suitable(plan), plan)]
    assert 260 < sum(widths) <= 267
    assert widths == pytest.approx([53.4, 35.6, 177], abs=1)


def test_a_plan_with_documents_and_indicators_gets_the_general_form() -> None:
    both = an_activity("a", documents=(Document("d", "Отчет"),), indicators=(an_indicator("i", y2018="Да"),))
    assert profiles.suitable(a_plan(both)).name == "general"


def test_the_form_that_a_roadmap_names_is_taken() -> None:
    assert profiles.suitable(a_plan(an_activity("a"), form="general")).name == "general"


def test_a_form_that_is_gone_does_not_stop_the_export() -> None:
    assert profiles.suitable(a_plan(an_activity("a"), form="old")).name == "documents"


def broken(**values: Any) -> str:
    return json.dumps(PLAIN | values, ensure_ascii=False, indent=1)


def column(**values: Any) -> dict[str, Any]:
    return {"source": "title", "heading": "Мероприятие", "width": 60} | values


@pytest.mark.parametrize(
    ("text", "reason", "field"),
    [
        (broken(colour="red"), "unknown", "colour"),
        (broken(columns=[column(shade=1)]), "unknown", "columns[0].shade"),
        ('{"name": "own", "columns": []}', "missing", "title"),
        (broken(columns="title"), "list", "columns"),
        (broken(columns=["title"]), "object", "columns[0]"),
        (broken(columns=[column(source="price")]), "choice", "columns[0].source"),
        (broken(columns=[column(width="60")]), "number", "columns[0].width"),
        (broken(columns=[column(width=True)]), "number", "columns[0].width"),
        (broken(columns=[column(width=-1)]), "number", "columns[0].width"),
        (broken(columns=[column(width=4)]), "narrow", "columns[0].width"),
        (broken(columns=[column(heading=" ")]), "empty", "columns[0].heading"),
        (broken(columns=[column(), column(source="targets", heading="Год")]), "placeholder", "columns[1].heading"),
        (broken(columns=[column(), column()]), "twice", "columns[1].source"),
        (broken(columns=[column(field="Финансы")]), "unknown", "columns[0].field"),
        (broken(columns=[column(source="number")]), "title", "columns"),
        (broken(columns=[column(stretch="да")]), "flag", "columns[0].stretch"),
        (broken(lettering={"table": 40}), "size", "lettering.table"),
        (broken(lettering={"metrics": "../secret"}), "choice", "lettering.metrics"),
        (broken(page={"margins": {"left": 150, "right": 150}}), "margins", "page.margins"),
        (broken(name="Моя форма"), "name", "name"),
        (broken(title=5), "text", "title"),
        ('{"name": "a", "name": "b"}', "repeated", "name"),
        ("[]", "object", ""),
    ],
)
def test_a_wrong_form_is_refused_by_field_and_reason(text: str, reason: str, field: str) -> None:
    with pytest.raises(InputError) as refused:
        profiles.parse(text, "own.json")
    assert (refused.value.code, refused.value.arguments["field"]) == (f"form.wrong-{reason}", field)


def test_the_line_of_a_wrong_field_is_named() -> None:
    text = broken(columns=[column(), column(source="number", width="wide")])
    with pytest.raises(InputError) as refused:
        profiles.parse(text, "own.json")
    line = int(str(refused.value.arguments["line"]))
    assert '"width": "wide"' in text.split("\n")[line - 1]


def test_broken_json_is_refused_with_its_line() -> None:
    with pytest.raises(InputError) as refused:
        profiles.parse('{\n "name": "own",\n oops\n}', "own.json")
    assert refused.value.arguments == {"file": "own.json", "line": 3}


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "form.json").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(InputError) as refused:
        profiles.load(tmp_path / "form.json")
    assert refused.value.code == "form.unreadable"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[" * 200_000,
        '{"a":' * 5_000,
        '{"name": ' + "9" * 5_000 + "}",
        '{"a":' * 5_000 + "1" + "}" * 5_000,
        '{"title": ' + "[" * 900 + "]" * 900 + "}",
    ],
    ids=range(6),
)
def test_a_text_that_is_no_form_at_all_is_refused(text: str, tmp_path: Path) -> None:
    (tmp_path / "form.json").write_text(text, encoding="utf-8")
    with pytest.raises(InputError) as refused:
        profiles.load(tmp_path / "form.json")
    assert refused.value.arguments["line"] == 1


def test_a_large_file_is_refused_before_it_is_read_whole(tmp_path: Path) -> None:
    with (tmp_path / "form.json").open("wb") as file:
        file.truncate(1 << 34)
    with pytest.raises(InputError) as refused:
        profiles.load(tmp_path / "form.json")
    assert refused.value.arguments == {"file": "form.json", "most": 1024}


def test_the_mark_that_editors_put_before_a_text_does_not_matter(tmp_path: Path) -> None:
    (tmp_path / "form.json").write_text(broken(), encoding="utf-8-sig")
    assert profiles.load(tmp_path / "form.json").title == "Своя"


@pytest.mark.parametrize("form", profiles.forms(), ids=lambda form: form.name)
def test_a_form_comes_back_from_its_text(form: Form) -> None:
    assert profiles.parse(profiles.as_text(form), "form") == form


@given(
    st.builds(
        Form,
        st.just("own"),
        st.text(max_size=8),
        st.just((Column(Source.TITLE, "Мероприятие", 60.5), Column(Source.NOTE, "Итог «+»", 20.0, Align.CENTER, "А"))),
        st.builds(Page, st.sampled_from(Paper), st.booleans(), st.builds(Margins, st.floats(5, 30), st.just(10.0))),
        st.builds(Lettering, text=st.integers(6, 24)),
        approval=st.sampled_from(Approval),
        repeat=st.sampled_from(Repeat),
        heading=st.booleans(),
        goals=st.booleans(),
        signature=st.lists(st.text(max_size=9)).map(tuple),
        origin=st.sampled_from(["", "targets", '{"name": "own"}']),
    )
)
def test_any_form_comes_back_from_its_text(form: Form) -> None:
    assert profiles.parse(profiles.as_text(form), "form") == form


def test_only_what_is_not_usual_is_said() -> None:
    form = profiles.parse(broken(page={"paper": "A3"}), "form")
    assert set(json.loads(profiles.as_text(form))) == {"name", "title", "columns", "page"}


SHIPPED = [path.read_text(encoding="utf-8") for path in sorted((paths.resources() / "profiles").glob("*.json"))]
ODD = st.sampled_from(
    ["null", "true", "-1", "1e999", '"x"', "[]", "{}", '{"source": 1}', '"\\u0000"', "", "}", '"name": 2,']
)


@given(st.sampled_from(SHIPPED), st.data())
def test_any_damage_to_a_form_is_refused_with_its_line_or_makes_another_form(text: str, data: st.DataObject) -> None:
    pieces = re.findall(r'"[^"]*"|[\d.]+|[\[\]{},:]|\s+|\w+', text)
    place = data.draw(st.integers(0, len(pieces) - 1))
    pieces[place] = data.draw(ODD)
    damaged = "".join(pieces)
    found = parsed(damaged)
    if isinstance(found, InputError):
        assert found.code.startswith("form.wrong-")
        assert 1 <= int(str(found.arguments["line"])) <= damaged.count("\n") + 1
    else:
        assert leaves(found, a_plan(an_activity("a")))


def parsed(text: str) -> profiles.Form | InputError:
    try:
        return profiles.parse(text, "own.json")
    except InputError as error:
        return error
