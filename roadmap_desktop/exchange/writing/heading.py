"""What stands above the table of a sheet that is made of the form: what it is, of which plan, how to read it."""

from roadmap_desktop.exchange.profiles.forms import Align
from roadmap_desktop.exchange.writing.setting import Setting
from roadmap_desktop.exchange.writing.sheet import Look

UNREAD = "при загрузке файла не читается."
"""How a line ends by which a reader knows a sheet that holds nothing of the plan by itself."""

UNREAD_WITHIN = 10
"""The first rows of a sheet, one of which holds that line."""

NOTE = f"Составлен программой по листу «Дорожная карта»; {UNREAD}"
"""That line, where the sheet shows anew what stands in the form already."""

SIZE = 8
"""The size of its letters in points."""


def add_heading(setting: Setting, name: str, legend: str) -> None:
    """The name of the sheet, the title of the plan, the legend if there is one, and the note."""
    text = Look(setting.form.lettering.text)
    setting.add_line(None, name, text._replace(bold=True, align=Align.CENTER))
    setting.add_line(None, setting.plan.roadmap.title, text._replace(bold=True, align=Align.CENTER))
    if legend:
        setting.add_line(None, legend, Look(SIZE))
    setting.add_line(None, NOTE, Look(SIZE, italic=True))
