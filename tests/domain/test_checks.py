from datetime import date

import pytest

from roadmap_desktop.domain.checks import plan_findings
from roadmap_desktop.domain.model import Abbreviation, Act, Executor, Goal, Plan, Result, Section
from tests.builders import a_plan, an_activity, an_indicator

SOMEONE = (Executor("ПОО", text="ПОО"),)


def codes(plan: Plan) -> list[tuple[str, str]]:
    return [(f.code, f.place) for f in plan_findings(plan)]


def test_a_sound_plan_has_no_findings() -> None:
    plan = a_plan(an_activity("a", deadline="Май 2018", number="1.", executors=SOMEONE))
    assert codes(plan) == []


def test_numbers_that_stand_twice_or_lost_their_dot() -> None:
    plan = a_plan(
        an_activity("a", deadline="2018", number="1.", executors=SOMEONE),
        Section("s", "r", "Подраздел", number="2."),
        an_activity("b", deadline="2018", number="2.", executors=SOMEONE),
        an_activity("c", deadline="2018", number="3", executors=SOMEONE),
    )
    assert codes(plan) == [("number.duplicate", "2."), ("number.duplicate", "2."), ("number.without-dot", "3")]


@pytest.mark.parametrize(
    ("deadline", "targets", "code"),
    [
        ("Ноябрь 2018", {"y2018": "17", "y2019": "20"}, ["target.after-deadline"]),
        ("2019-2020", {"y2018": "Да", "y2020": "Да"}, ["target.before-start"]),
        ("Ноябрь 2018", {"y2018": "Да", "y2019": "-", "y2020": "Нет"}, []),
        ("ежегодно", {"y2018": "Да", "y2020": "Да"}, []),
        ("Постоянно", {"y2018": "1"}, []),
        ("2018-2020", {"y2018": "Нет", "y2019": "2"}, ["target.mixed"]),
    ],
)
def test_deadlines_against_targets(deadline: str, targets: dict[str, str], code: list[str]) -> None:
    plan = a_plan(an_activity("a", deadline=deadline, executors=SOMEONE, indicators=(an_indicator("i", **targets),)))
    assert [f.code for f in plan_findings(plan)] == code


def test_a_deadline_outside_the_period() -> None:
    plan = a_plan(an_activity("a", deadline="Май 2021", executors=SOMEONE))
    assert [f.code for f in plan_findings(plan)] == ["deadline.outside-period"]


def test_abbreviations_against_the_texts() -> None:
    plan = a_plan(
        an_activity("a", "Отчет ЦОК в ТОП-Регион РФ (далее – МТБ), МТБ и СПО", "2018", executors=SOMEONE),
        abbreviations=(
            Abbreviation("1", "ЦОК", "Центр оценки"),
            Abbreviation("2", "РУМЦ", ""),
            Abbreviation("3", "ПОО", "организации"),
        ),
    )
    found = [(f.code, f.argument("abbreviation")) for f in plan_findings(plan)]
    assert sorted(found) == [
        ("abbreviation.empty", "РУМЦ"),
        ("abbreviation.unexplained", "СПО"),
        ("abbreviation.unused", "РУМЦ"),
    ]


def test_goals_against_activities() -> None:
    goals = (Goal("1", "1", "Первая"), Goal("2", "2.", "Вторая"))
    plan = a_plan(an_activity("a", deadline="2018", goals=("1", "7"), executors=SOMEONE), goals=goals)
    assert [(f.code, f.argument("goal")) for f in plan_findings(plan)] == [
        ("goal.unserved", "2"),
        ("goal.unknown", "7"),
    ]


def test_a_list_in_one_cell_offers_the_split() -> None:
    plan = a_plan(an_activity("a", deadline="2018", executors=SOMEONE, results=(Result("x", "-Отчет; -Справка"),)))
    assert [f.code for f in plan_findings(plan)] == ["result.several"]


def test_deadlines_that_were_past_when_the_act_was_signed() -> None:
    later = [an_activity(f"l{i}", deadline="2019", executors=SOMEONE) for i in range(4)]
    past = [an_activity(f"p{i}", deadline="Январь 2018", executors=SOMEONE) for i in range(4)]
    act = Act(date=date(2018, 6, 1))
    assert [f.code for f in plan_findings(a_plan(past[0], *later, act=act))] == ["deadline.before-act"]
    assert [f.code for f in plan_findings(a_plan(*past, *later, act=act))] == ["deadline.many-before-act"]


def test_nobody_responsible() -> None:
    assert [f.code for f in plan_findings(a_plan(an_activity("a", deadline="2018")))] == ["executors.none"]
