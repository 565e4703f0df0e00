"""What stands around the table: approval block, title and goals above, notes and abbreviations below."""

from roadmap_desktop.domain.model import Abbreviation, Goal
from roadmap_desktop.exchange.profiles.forms import Align
from roadmap_desktop.exchange.writing.setting import Setting
from roadmap_desktop.exchange.writing.sheet import Look

_POINTS_A_MM = 72 / 25.4


def add_above(setting: Setting) -> None:
    """The approval block at the right, the title in the middle, the list of goals."""
    roadmap = setting.plan.roadmap
    plain = Look(setting.form.lettering.text)
    for caption in roadmap.captions:
        setting.add_line(caption, plain, left=_caption_column(setting))
    if roadmap.captions:
        setting.add_line("", plain)
    setting.add_line(roadmap.title, plain._replace(bold=True, align=Align.CENTER))
    setting.add_line("", plain)
    heading = roadmap.goals_heading or setting.form.goals_heading
    if roadmap.goals and heading:
        setting.add_line(heading, plain, keep=True)
    for goal in roadmap.goals:
        setting.add_line(goal_line(goal), plain)
    if roadmap.goals:
        setting.add_line("", plain)


def add_below(setting: Setting) -> None:
    """The notes that belong to the table, then the list of abbreviations."""
    roadmap = setting.plan.roadmap
    plain = Look(setting.form.lettering.text)
    for lines in (roadmap.notes, tuple(abbreviation_line(a) for a in roadmap.abbreviations)):
        if lines:
            setting.add_line("", plain)
        if lines and lines is not roadmap.notes:
            heading = roadmap.abbreviations_heading or setting.form.abbreviations_heading
            if heading:
                setting.add_line(heading, plain, keep=True)
        for line in lines:
            setting.add_line(line, plain)


def goal_line(goal: Goal) -> str:
    """«1. Обеспечение …»; the number keeps a mark of its own."""
    if not goal.number:
        return goal.text
    return f"{goal.number} {goal.text}" if goal.number[-1] in ".)" else f"{goal.number}. {goal.text}"


def abbreviation_line(abbreviation: Abbreviation) -> str:
    """«- РОИВ – региональные органы …»; an unexplained one keeps its dash."""
    return f"- {abbreviation.short} – {abbreviation.full}".rstrip()


def _caption_column(setting: Setting) -> int:
    """The column from which the approval block comes nearest to the width that the form gives it."""
    wanted = setting.form.caption * _POINTS_A_MM
    widths = setting.sheet.widths
    return min(range(len(widths)), key=lambda column: abs(sum(widths[column:]) - wanted))
