"""The form of a roadmap: shown as it comes out, kept with the roadmap, put back, taken from a file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_desktop.app import forms
from roadmap_desktop.app.session import Label, Session
from roadmap_desktop.domain import edits
from roadmap_desktop.domain.changes import plan_added
from roadmap_desktop.domain.model import Plan
from roadmap_desktop.errors import InputError, StorageError
from roadmap_desktop.exchange import profiles
from roadmap_desktop.exchange.writing.layout import lay_out
from tests.builders import a_plan, an_activity
from tests.exchange.workbooks import SEEDS, seed, written


def narrowed(form: forms.Form) -> forms.Form:
    """The form with its first column narrower and worded otherwise."""
    first = replace(form.columns[0], width=8.5, heading="№")
    return replace(form, columns=(first, *form.columns[1:]))


def kept(plan: Plan, form: forms.Form) -> Plan:
    return forms.set_up(plan, forms.setup(plan, form, forms.words(plan, form)))


@pytest.mark.parametrize("name", SEEDS)
def test_columns_are_shown_as_wide_as_they_come_out(name: str) -> None:
    plan = seed(name)
    shown = forms.chosen(plan)
    assert not any(column.stretch for column in shown.columns)
    before, after = lay_out(plan, profiles.suitable(plan)), lay_out(plan, shown)
    assert after.widths == pytest.approx(before.widths, abs=0.76)
    assert shown.page.width - 4 < forms.width(shown, plan) <= shown.page.width


@pytest.mark.parametrize("plan", [seed("tyumen"), a_plan(an_activity("a")), a_plan(an_activity("a"), form="general")])
def test_a_changed_form_is_kept_and_can_be_put_back(plan: Plan) -> None:
    changed = kept(plan, narrowed(forms.chosen(plan)))
    assert forms.chosen(changed).columns == narrowed(forms.chosen(plan)).columns
    assert forms.original(changed) == forms.chosen(plan)
    twice = kept(changed, replace(forms.chosen(changed), goals=False))
    assert forms.original(twice) == forms.chosen(plan)
    assert kept(twice, forms.original(twice)) == plan


def test_plan_and_fact_under_each_year_have_their_own_widths() -> None:
    plan = a_plan(an_activity("a"), years=("2018", "2019"), form="general")
    shown, shipped = forms.chosen(plan), profiles.form("general")
    kept_widths = {c.source: c.width for c in shipped.columns if not c.stretch}
    assert {c.source: c.width for c in shown.columns if c.source in kept_widths} == pytest.approx(kept_widths, abs=0.3)
    assert forms.faults(shown, plan) == ()


def test_a_form_that_was_only_looked_at_changes_nothing() -> None:
    plan = seed("smolensk")
    assert kept(plan, forms.chosen(plan)) == plan


def test_headings_belong_to_the_document_where_it_has_them() -> None:
    plan = a_plan(an_activity("a"), goals_heading="Цели:")
    form = forms.chosen(plan)
    before = forms.Words((), "Цели:", "Сокращения:")
    assert forms.words(plan, form) == before
    assert forms.setup(plan, form, before) == forms.Setup(goals_heading="Цели:")
    after = forms.setup(plan, form, forms.Words(("Приложение",), "Задачи:", "Перечень:"))
    assert after[2:] == (("Приложение",), "Задачи:", "Перечень:")


def test_a_form_is_kept_in_the_file_as_one_step(tmp_path: Path) -> None:
    plan = a_plan(an_activity("a"))
    wanted = forms.setup(plan, narrowed(forms.chosen(plan)), forms.Words())
    with Session.open(tmp_path / "plans.db", create=True) as session:
        session.apply(plan_added(plan), Label("step.import"), "import")
        session.apply(edits.set_form(session.file, "r", wanted), Label("step.form"), "command")
    with Session.open(tmp_path / "plans.db") as session:
        assert forms.chosen(session.file.plan("r")).columns[0].heading == "№"
        session.undo()
        assert session.file.plan("r") == plan


def codes(form: forms.Form, plan: Plan) -> list[tuple[str, int | None]]:
    return [(fault.code, fault.column) for fault in forms.faults(form, plan)]


def test_every_fault_names_its_column() -> None:
    plan = a_plan(an_activity("a"), years=("2018", "2019"))
    form = forms.as_printed(profiles.form("targets"), plan)
    spoilt = list(form.columns)
    spoilt[0] = replace(spoilt[0], width=4.0)
    spoilt[1] = replace(spoilt[1], heading=" ")
    spoilt[-1] = replace(spoilt[-1], heading="год")
    assert codes(form, plan) == []
    assert codes(replace(form, columns=tuple(spoilt)), plan) == [
        ("form.too-narrow", 0),
        ("form.no-heading", 1),
        ("form.no-year", 7),
    ]
    broad = replace(form, page=forms.Page(margins=forms.Margins(150, 100, 20, 20)))
    assert codes(broad, plan)[0] == ("form.margins-too-wide", None)


def test_a_form_wider_than_the_sheet_is_told_in_millimetres_and_can_be_fitted() -> None:
    plan = a_plan(an_activity("a"), years=("2018", "2019"))
    form = forms.as_printed(profiles.form("targets"), plan)
    wide = replace(form, columns=tuple(replace(column, width=column.width + 10) for column in form.columns))
    (fault,) = forms.faults(wide, plan)
    told = dict(fault.arguments)
    assert (fault.code, told["room"]) == ("form.too-wide", 267.0)
    assert told["over"] == pytest.approx(forms.width(wide, plan) - 267, abs=0.06)
    assert codes(forms.fitted(wide, plan), plan) == []


def test_fitting_gives_what_is_left_to_the_columns_of_prose() -> None:
    plan = a_plan(an_activity("a"))
    form = forms.chosen(plan)
    small = replace(form, columns=tuple(replace(column, width=column.width / 2) for column in form.columns))
    fitted = forms.fitted(small, plan)
    assert 265 < forms.width(fitted, plan) <= 267
    assert fitted.columns[0].width == small.columns[0].width, "the number needs no more room"


def test_fitting_leaves_the_narrow_columns_alone_where_it_can() -> None:
    plan = a_plan(an_activity("a"), years=("2018", "2019"))
    form = forms.as_printed(profiles.form("targets"), plan)
    broad = replace(form.columns[1], width=150.0)
    fitted = forms.fitted(replace(form, columns=(form.columns[0], broad, *form.columns[2:])), plan)
    assert [c.width for c in fitted.columns if c.source is forms.Source.UNIT] == [form.columns[6].width]


@given(st.lists(st.floats(5, 120), min_size=6, max_size=6))
def test_a_fitted_form_is_never_wider_than_its_sheet(widths: list[float]) -> None:
    plan = a_plan(an_activity("a"))
    form = forms.chosen(plan)
    pairs = zip(form.columns, widths, strict=True)
    any_form = replace(form, columns=tuple(replace(column, width=round(width, 1)) for column, width in pairs))
    assert forms.faults(forms.fitted(any_form, plan), plan) == ()


def test_the_columns_that_could_be_shown_too_have_a_wording() -> None:
    form = forms.chosen(a_plan(an_activity("a")))
    sources = {column.source for column in (*form.columns, *forms.absent(form))}
    assert sources == set(forms.Source)
    assert all(column.heading for column in forms.absent(form))


def test_a_form_is_taken_from_a_document_and_from_a_file_of_forms(tmp_path: Path) -> None:
    path = written(seed("smolensk"), tmp_path)
    assert [column.heading for column in forms.taken_from(path).columns][:2] == ["№ п/п", "Мероприятие"]
    (tmp_path / "form.json").write_text(profiles.as_text(profiles.form("general")), encoding="utf-8")
    assert forms.taken_from(tmp_path / "form.json") == profiles.form("general")
    (tmp_path / "empty.txt").write_text("", encoding="utf-8")
    with pytest.raises(InputError):
        forms.taken_from(tmp_path / "empty.txt")


@pytest.mark.parametrize("name", SEEDS)
def test_a_saved_form_comes_back_for_another_roadmap(name: str, tmp_path: Path) -> None:
    plan, target = seed(name), tmp_path / "Наша форма.json"
    form = narrowed(forms.chosen(plan))
    forms.save(form, forms.Words(("Гриф",), "Цели:", "Перечень:"), target)
    taken = forms.taken_from(target)
    assert (taken.title, taken.origin) == ("Наша форма", "")
    assert taken == replace(
        form, title="Наша форма", goals_heading="Цели:", abbreviations_heading="Перечень:", origin=""
    )
    other = a_plan(an_activity("a"))
    changed = kept(other, forms.as_printed(taken, other))
    assert [column.heading for column in forms.chosen(changed).columns] == [column.heading for column in form.columns]
    assert forms.original(changed) == forms.chosen(other), "what it was made of is the roadmap's own, not the file's"


def test_a_form_saved_twice_is_the_same_text_and_has_a_line_for_each_value(tmp_path: Path) -> None:
    plan, first, second = seed("tyumen"), tmp_path / "a" / "форма.json", tmp_path / "b" / "форма.json"
    for path in (first, second):
        path.parent.mkdir()
    forms.save(forms.chosen(plan), forms.Words(), first)
    forms.save(forms.taken_from(first), forms.Words(), second)
    assert first.read_text("utf-8") == second.read_text("utf-8")
    second.write_text(first.read_text("utf-8").replace('"center"', '"middle"', 1), "utf-8")
    with pytest.raises(InputError) as refused:
        forms.taken_from(second)
    line = first.read_text("utf-8").split("\n")[int(str(refused.value.arguments["line"])) - 1]
    assert '"center"' in line


def test_a_form_goes_nowhere_whole_or_stays_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "form.json").mkdir()
    with pytest.raises(StorageError) as refused:
        forms.save(forms.chosen(seed("tyumen")), forms.Words(), tmp_path / "form.json")
    assert refused.value.code == "export.folder"


def test_plan_and_fact_under_each_year_are_shown_as_wide_as_they_are() -> None:
    years = ("2018", "2019")
    title = forms.Column(forms.Source.TITLE, "Мероприятие", 60, stretch=True)
    plan_column = forms.Column(forms.Source.TARGETS, "План", 10, group="{}")
    fact_column = forms.Column(forms.Source.FACTS, "Факт", 20, group="{}")
    form = replace(profiles.form("targets"), columns=(title, plan_column, fact_column))
    shown = forms.as_printed(form, a_plan(an_activity("a"), years=years))
    assert [column.width for column in shown.columns[1:]] == pytest.approx([10, 20], abs=0.3)
