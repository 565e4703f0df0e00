"""What stands around the table: approval block, title and goals above, notes and abbreviations below."""

from roadmap_desktop.domain.model import Abbreviation, Goal
from roadmap_desktop.exchange.profiles.forms import Align, Approval, Form
from roadmap_desktop.exchange.writing.about import about_lines
from roadmap_desktop.exchange.writing.approval import approval_lines
from roadmap_desktop.exchange.writing.columns import POINTS_A_MM
from roadmap_desktop.exchange.writing.setting import Setting
from roadmap_desktop.exchange.writing.sheet import Look, Part


def hidden(form: Form) -> frozenset[str]:
    """The fields of a roadmap that stand around the table and that this form leaves out."""
    shown = {"title": form.heading, "goals": form.goals, "abbreviations": form.abbreviations}
    left_out = {name for name, is_shown in shown.items() if not is_shown}
    return frozenset(left_out | ({"captions"} if form.approval is Approval.NONE else set()))


def add_above(setting: Setting) -> None:
    """The approval block at the right, the title in the middle, the list of goals."""
    roadmap, form = setting.plan.roadmap, setting.form
    plain = Look(form.lettering.text)
    if form.approval is not Approval.NONE:
        _add_captions(setting, plain)
    if form.heading:
        setting.add_line(Part.TITLE, roadmap.title, plain._replace(bold=True, align=Align.CENTER))
        setting.add_line(None, "", plain)
    if roadmap.goals and form.goals:
        heading = roadmap.goals_heading or form.goals_heading
        setting.add_line(Part.GOALS_HEADING, heading, plain, keep=True)
        for goal in roadmap.goals:
            setting.add_line(Part.GOAL, goal_line(goal), plain)
        setting.add_line(None, "", plain)


def _add_captions(setting: Setting, plain: Look) -> None:
    roadmap = setting.plan.roadmap
    part, captions = Part.CAPTION, roadmap.captions
    if not captions:
        part, captions = Part.ACT, approval_lines(roadmap.act, roadmap.title, setting.form.approval)
    for caption in captions:
        setting.add_line(part, caption, plain, left=_caption_column(setting))
    if captions:
        setting.add_line(None, "", plain)


def add_below(setting: Setting) -> None:
    """The notes that belong to the table, what only an open form tells, the list of abbreviations, the signature."""
    roadmap, form = setting.plan.roadmap, setting.form
    plain = Look(form.lettering.text)
    lines = [(Part.NOTE, note) for note in roadmap.notes]
    lines += [(Part.ABOUT, line) for line in about_lines(setting.plan)] if form.open else []
    if lines:
        setting.add_line(None, "", plain)
    for part, line in lines:
        setting.add_line(part, line, plain)
    if roadmap.abbreviations and form.abbreviations:
        setting.add_line(None, "", plain)
        heading = roadmap.abbreviations_heading or form.abbreviations_heading
        setting.add_line(Part.ABBREVIATIONS_HEADING, heading, plain, keep=True)
        for abbreviation in roadmap.abbreviations:
            setting.add_line(Part.ABBREVIATION, abbreviation_line(abbreviation), plain)
    if form.signature:
        setting.add_line(None, "", plain, keep=True)
    for i, line in enumerate(form.signature, 1):
        setting.add_line(Part.SIGNATURE, line, plain, keep=i < len(form.signature))


def goal_line(goal: Goal) -> str:
    """«1. Обеспечение …»; a number keeps a mark of its own."""
    return goal_number(goal) + goal.text


def goal_number(goal: Goal) -> str:
    """The number of a goal as its line begins, with the blank after it; empty for a goal without one."""
    if not goal.number:
        return ""
    return f"{goal.number} " if goal.number[-1] in ".)" else f"{goal.number}. "


def abbreviation_line(abbreviation: Abbreviation) -> str:
    """«- НПА – нормативные правовые акты»; an unexplained one keeps its dash."""
    return abbreviation_short(abbreviation) + (f" {abbreviation.full}" if abbreviation.full else "")


def abbreviation_short(abbreviation: Abbreviation) -> str:
    """The line of an abbreviation up to its dash."""
    return f"- {abbreviation.short} –"


def _caption_column(setting: Setting) -> int:
    """The column from which the approval block comes nearest to the width that the form gives it."""
    wanted = setting.form.caption * POINTS_A_MM
    widths = setting.sheet.widths
    return min(range(len(widths)), key=lambda column: abs(sum(widths[column:]) - wanted))
