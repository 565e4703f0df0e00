"""Papers for the tests of what is printed."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from roadmap_desktop.app import prints
from roadmap_desktop.domain.model import Plan
from roadmap_desktop.gui.printing.paper import FormPaper, load_fonts
from tests.builders import a_plan, an_activity


def plan(count: int = 80) -> Plan:
    return a_plan(*(an_activity(f"a{i:03}", "Разработка регламента", "Май 2018", number=f"{i}.") for i in range(count)))


@pytest.fixture
def paper(qapp: QApplication) -> FormPaper:  # noqa: ARG001 - fonts need an application
    """Several pages of a form."""
    load_fonts()
    return FormPaper(prints.printout(plan(), prints.form_of(plan())))
