"""The approval block made of the act: its cases, and that it comes back as the same act."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from openpyxl.worksheet.worksheet import Worksheet

from roadmap_desktop.domain.model import Act
from roadmap_desktop.exchange import profiles
from roadmap_desktop.exchange.profiles import Approval
from roadmap_desktop.exchange.reading import read_plan
from roadmap_desktop.exchange.writing.approval import approval_lines
from roadmap_desktop.exchange.writing.layout import lay_out
from tests.builders import a_plan, an_activity
from tests.exchange.workbooks import bared, cell_of, edited, seed, written

ACT = Act("распоряжение", "Правительства области", date(2017, 3, 20), "216-рп")


def test_an_annex_names_its_act_in_the_dative() -> None:
    assert approval_lines(ACT, "Дорожная карта", Approval.ANNEX) == (
        "Приложение", "к распоряжению Правительства области", "от 20 марта 2017 г. № 216-рп",
    )  # fmt: skip


def test_an_annex_is_worded_as_real_officials_word_it() -> None:
    roadmap = seed("tyumen").roadmap
    made = approval_lines(roadmap.act, roadmap.title, Approval.ANNEX)
    assert " ".join(made) == " ".join(roadmap.captions)


@pytest.mark.parametrize(
    ("title", "word"),
    [
        ("Дорожная карта развития туризма", "УТВЕРЖДЕНА"),
        ("«Дорожная карта» реализации Модели", "УТВЕРЖДЕНА"),
        ("План мероприятий («дорожная карта»)", "УТВЕРЖДЕН"),
        ("План-график работ", "УТВЕРЖДЕН"),
        ("КОМПЛЕКСНЫЙ РЕГИОНАЛЬНЫЙ ПЛАН", "УТВЕРЖДЕН"),
        ("Перечень мероприятий", "УТВЕРЖДЕН"),
        ("Положение о проекте", "УТВЕРЖДЕНО"),
        ("Изменения в план мероприятий", "УТВЕРЖДЕНЫ"),
        ("Развитие туризма", "УТВЕРЖДЕНА"),
    ],
)
def test_approved_agrees_with_the_document(title: str, word: str) -> None:
    assert approval_lines(ACT, title, Approval.APPROVED)[:2] == (word, "распоряжением Правительства области")


@pytest.mark.parametrize(
    ("kind", "dative", "instrumental"),
    [
        ("Постановление", "постановлению", "постановлением"),
        ("приказ", "приказу", "приказом"),
        ("указ Губернатора", "указу Губернатора", "указом Губернатора"),
        ("закон", "закону", "законом"),
        ("решение", "решению", "решением"),
        ("протокол", "протоколу", "протоколом"),
        ("письмо", "письму", "письмом"),
    ],
)
def test_acts_are_put_into_their_case(kind: str, dative: str, instrumental: str) -> None:
    act = Act(kind, "", None, "5")
    assert approval_lines(act, "План", Approval.ANNEX)[1] == f"к {dative}"
    assert approval_lines(act, "План", Approval.APPROVED)[1] == instrumental


def test_an_act_of_words_that_have_no_known_case_stands_in_brackets() -> None:
    act = Act("областной закон", "Области", date(2020, 12, 1), "7-ОЗ")
    assert approval_lines(act, "План", Approval.APPROVED) == (
        "Приложение", "(областной закон Области", "от 1 декабря 2020 г. № 7-ОЗ)",
    )  # fmt: skip


def test_a_draft_leaves_blanks_and_an_empty_act_nothing() -> None:
    draft = approval_lines(Act("приказ", "Департамента"), "План", Approval.ANNEX)
    assert draft[-1] == "от ____________ № ______"
    assert approval_lines(Act(), "План", Approval.ANNEX) == ()


def test_captions_of_the_document_win_over_its_act() -> None:
    plan = a_plan(an_activity("a"), act=ACT, captions=("УТВЕРЖДАЮ",))
    sheet = lay_out(plan, profiles.form("documents"))
    assert [value for value in sheet.rows[0].values if value] == ["УТВЕРЖДАЮ"]
    assert not any(value == "Приложение" for row in sheet.rows for value in row.values)


@pytest.mark.parametrize("form", ["documents", "targets", "general"])
def test_the_block_comes_back_as_the_act_and_as_no_caption(form: str, tmp_path: Path) -> None:
    plan = a_plan(an_activity("a", "Отчет", number="1."), act=ACT)
    path = written(plan, tmp_path, form)
    assert read_plan(path).plan == plan

    def retitle(page: Worksheet) -> None:
        page[cell_of(page, "Дорожная карта")] = "Дорожная карта развития"

    assert read_plan(edited(path, retitle)).plan.roadmap.captions == ()
    assert read_plan(edited(path, retitle)).plan.roadmap.act == ACT
    assert read_plan(bared(path)).plan.roadmap.act == ACT


def test_a_block_edited_by_hand_wins(tmp_path: Path) -> None:
    path = written(a_plan(an_activity("a", "Отчет", number="1."), act=ACT), tmp_path, "documents")

    def renumber(page: Worksheet) -> None:
        page[cell_of(page, "от 20 марта 2017 г. № 216-рп")] = "от 21 марта 2017 г. № 217-рп"

    roadmap = read_plan(edited(path, renumber)).plan.roadmap
    assert (roadmap.act.date, roadmap.act.number) == (date(2017, 3, 21), "217-рп")
    assert roadmap.captions[-1] == "от 21 марта 2017 г. № 217-рп"
