"""Small tables typed into a test as they look in a sheet, and what was read of them."""

import re
from dataclasses import dataclass, replace

from roadmap_desktop.domain.model import Activity, Plan
from roadmap_desktop.domain.proposal import BELOW, BESIDE, EMPTY, Cell, Grid, Proposal, Row
from roadmap_desktop.exchange.recognition import recognise


def sheet(text: str, merges: str = "", name: str = "Лист1") -> Grid:
    """Rows by lines, cells by «|»; «~» breaks a line in a cell, stars around a cell make it bold."""
    rows = [[_cell(part.strip()) for part in line.split("|")] for line in text.strip("\n").split("\n")]
    for area in merges.split():
        _merge(rows, area)
    return Grid(tuple(Row(tuple(row)) for row in rows), name)


def _cell(text: str) -> Cell:
    bold = len(text) > 2 and text.startswith("*") and text.endswith("*")
    return Cell(text.strip("*" if bold else " ").replace("~", "\n"), bold=bold) if text else EMPTY


def _merge(rows: list[list[Cell]], area: str) -> None:
    match = re.fullmatch(r"([A-Z])(\d+):([A-Z])(\d+)", area)
    assert match, area
    left, top, right, bottom = ord(match[1]) - 65, int(match[2]) - 1, ord(match[3]) - 65, int(match[4]) - 1
    first = rows[top][left] if left < len(rows[top]) else EMPTY
    for row in rows[top : bottom + 1]:
        row.extend([EMPTY] * (right + 1 - len(row)))
        row[left : right + 1] = [BELOW] + [BESIDE] * (right - left)
    rows[top][left] = replace(first, rows=bottom - top + 1, columns=right - left + 1)


@dataclass(frozen=True)
class Read:
    """A recognised plan, asked by number."""

    proposal: Proposal

    @property
    def plan(self) -> Plan:
        return self.proposal.plan

    @property
    def codes(self) -> set[str]:
        return {finding.code for finding in self.proposal.findings}

    @property
    def sections(self) -> list[tuple[int, str, str]]:
        levels = self.plan.levels()
        return [(levels[s.id], s.number, s.title) for s in self.plan.sections]

    def activity(self, number: str) -> Activity:
        (found,) = [a for a in self.plan.activities if a.number.rstrip(".") == number]
        return found

    def executors(self, number: str) -> list[str]:
        names = {o.id: o.name for o in self.plan.organizations}
        found = self.activity(number).executors
        return [names[e.organization] + (f" ({e.role})" if e.role else "") for e in found]

    def indicators(self, number: str) -> list[tuple[str, str, dict[str, str], dict[str, str]]]:
        return [
            (i.name, i.unit, {y: t.text for y, t in i.targets}, {y: t.text for y, t in i.facts})
            for i in self.activity(number).indicators
        ]


def read(*grids: Grid) -> Read:
    return Read(recognise(grids))
