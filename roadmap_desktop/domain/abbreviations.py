"""Findings about abbreviations: defined and unused, used and never explained, left empty."""

import re
from collections.abc import Iterator

from roadmap_desktop.domain.findings import Finding, Severity
from roadmap_desktop.domain.model import Plan

# Two to seven letters with at least two capitals, not a part of a hyphenated name («АБВ-Центр»).
_ABBREVIATION = re.compile(r"(?<![\w-])(?=\w{2,7}(?![\w-]))[А-ЯЁ][а-яё]?[А-ЯЁ]+[А-ЯЁа-яё]*(?![\w-])")
_EXPLAINED = re.compile(r"\((?:далее\s*[-–—]\s*)?([А-ЯЁ][А-ЯЁа-яё]{1,6})\)")
# Common to every reader of an act; nobody explains them.
_COMMON = frozenset({"РФ", "РСФСР", "СССР", "СМИ", "США", "НДС", "ЕГЭ", "ОГЭ", "ФИО", "ЭВМ", "СНГ"})


def abbreviation_findings(plan: Plan) -> Iterator[Finding]:
    """What the list of abbreviations and the texts of a plan say of each other.

    A plan without such a list makes no promise to explain, so its texts are not held to it.
    """
    listed = plan.roadmap.abbreviations
    if not listed:
        return
    used = _used(plan)
    for line in listed:
        if not line.full.strip():
            yield _finding("abbreviation.empty", line.short, plan)
        use = _use_of(line.short)
        if not any(use.search(text) for text, _ in _texts(plan)):
            yield _finding("abbreviation.unused", line.short, plan, Severity.INFORMATION)
    known = {line.short for line in listed} | _COMMON
    for short, place in used.items():
        if short not in known:
            yield _finding("abbreviation.unexplained", short, plan, place=place)


def _use_of(short: str) -> re.Pattern[str]:
    """What finds a use: letters exactly, words («Координационный совет») in any case ending."""
    if short.isupper() or " " not in short:
        return re.compile(rf"(?<!\w){re.escape(short)}(?!\w)")
    stems = (re.escape(word[: max(4, len(word) - 2)]) for word in short.split())
    return re.compile(r"(?<!\w)" + r"\w*\s+".join(stems), re.IGNORECASE)


def _finding(
    code: str, short: str, plan: Plan, severity: Severity = Severity.WARNING, place: tuple[str, str] = ("", "")
) -> Finding:
    entity, label = place
    arguments = (("abbreviation", short),)
    return Finding(code, arguments, entity or plan.roadmap.id, label, "abbreviations", severity)


def _used(plan: Plan) -> dict[str, tuple[str, str]]:
    """Abbreviations that the texts use without explaining them, with the first place of each."""
    explained = {m[1] for text, _ in _texts(plan) for m in _EXPLAINED.finditer(text) if "далее" in m[0]}
    found: dict[str, tuple[str, str]] = {}
    for text, place in _texts(plan):
        if text.isupper() and len(text.split()) > 2:
            continue  # a heading in capitals, not a row of abbreviations
        for match in _ABBREVIATION.finditer(text):
            if match[0] not in explained:
                found.setdefault(match[0], place)
    return found


def _texts(plan: Plan) -> Iterator[tuple[str, tuple[str, str]]]:
    yield plan.roadmap.title, (plan.roadmap.id, "")
    names = {o.id: o.name for o in plan.organizations}
    for node in plan.rows():
        place = (node.id, node.number)
        yield node.title, place
        for part in (*getattr(node, "results", ()), *getattr(node, "documents", ())):
            yield part.text, place
        for executor in getattr(node, "executors", ()):
            yield executor.text or names.get(executor.organization, ""), place
        for indicator in getattr(node, "indicators", ()):
            yield indicator.name, place
