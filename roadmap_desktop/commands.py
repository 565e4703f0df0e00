"""The command line: the main jobs without a screen. Loads no Qt but to paint: for `render`, and for PDF.

JSON goes to standard output, sentences to standard error. Exit codes are those of design and README:
0 done, 2 wrong usage, 3 unreadable input, 4 refused by a rule, 5 storage fault.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from roadmap_desktop.app.messages import Messages
from roadmap_desktop.errors import RoadmapError, RuleError, UsageError

if TYPE_CHECKING:
    from pathlib import Path

    from roadmap_desktop.app.result_sheets import Outcome
    from roadmap_desktop.app.session import Session
    from roadmap_desktop.domain.deadlines import Period
    from roadmap_desktop.domain.model import Plan

# Everything else is imported by the command that needs it: `--version` must not wait for openpyxl.

_YEARS = re.compile(r"(\d{4})(?:\s*[-–—]\s*(\d{4}))?")


def run(arguments: argparse.Namespace, messages: Messages) -> int:
    """Do one command; the exit code. Expected failures become one sentence on standard error."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    try:
        return _COMMANDS[arguments.command](arguments, messages)
    except RoadmapError as error:
        _say(messages.error(error))
        return error.exit_code


def _import(arguments: argparse.Namespace, messages: Messages) -> int:
    from roadmap_desktop.app import imports
    from roadmap_desktop.app.session import Session

    if arguments.update is not None:
        return _update(arguments, messages)
    if arguments.accept:
        raise UsageError("usage.failed", reason="--accept: --update N")
    period = _period(arguments.period)
    proposals = [imports.read(path, title=arguments.title, period=period) for path in arguments.sources]
    if not arguments.dry_run:
        with Session.open(arguments.db, create=True) as session:
            for path, proposal in zip(arguments.sources, proposals, strict=True):
                imports.take(session, proposal, path.name)
    code = "done.would-import" if arguments.dry_run else "done.imported"
    for path, proposal in zip(arguments.sources, proposals, strict=True):
        _say(messages.text(code, {"name": path.name, **imports.counts(proposal)}))
    if arguments.json:
        reports = [
            {"source": str(path), "counts": imports.counts(proposal), **imports.report(proposal, messages)}
            for path, proposal in zip(arguments.sources, proposals, strict=True)
        ]
        _print({"sources": reports})
    if arguments.report:
        from roadmap_desktop.app.result_sheets import Outcome

        read = zip(arguments.sources, proposals, strict=True)
        _report([Outcome(path.name, proposal) for path, proposal in read], arguments.report, messages)
    return 0


def _update(arguments: argparse.Namespace, messages: Messages) -> int:
    from roadmap_desktop.app import imports, updates
    from roadmap_desktop.app.result_sheets import Outcome
    from roadmap_desktop.app.session import Session

    if len(arguments.sources) != 1:
        raise UsageError("usage.failed", reason="--update N SOURCE")
    (path,) = arguments.sources
    taking = arguments.accept if not arguments.dry_run else None
    with Session.open(arguments.db, read_only=not taking) as session:
        roadmap = _one(session, arguments.update)
        known, period = session.file.organizations.values(), _period(arguments.period)
        proposal = imports.read(path, title=arguments.title, period=period, known=known)
        found = updates.compare(session, roadmap, proposal)
        chosen = {None: (), "all": found.differences, "clean": updates.unopposed(found.differences)}[taking]
        updates.take(session, found, chosen)
    wording = updates.Wording(found, messages)
    if arguments.json:
        rows = [wording.to_json(difference) for difference in found.differences]
        _print({"source": str(path), "roadmap": roadmap, "differences": rows, "accepted": len(chosen)})
    else:
        sys.stdout.writelines(wording.sentence(difference) + "\n" for difference in found.differences)
    _say(updates.summary(found.differences, chosen, path.name, messages))
    if arguments.report:
        _report([Outcome(path.name, proposal, found, frozenset(chosen))], arguments.report, messages)
    return 0


def _report(outcomes: Sequence[Outcome], target: Path, messages: Messages) -> None:
    from roadmap_desktop.app import result_sheets

    result_sheets.write(outcomes, target, messages)
    _say(messages.text("done.exported", {"path": target}))


def _dump(arguments: argparse.Namespace, _messages: Messages) -> int:
    from roadmap_desktop.app.dump import file_json
    from roadmap_desktop.app.session import Session

    with Session.look(arguments.db) as session:
        plans = tuple(session.file.plan(id_) for id_ in _chosen(session, arguments.roadmap))
        _print(file_json(session.file, plans))
    return 0


def _export(arguments: argparse.Namespace, messages: Messages) -> int:
    from roadmap_desktop.app import exports

    if arguments.form == "list":
        for form in exports.forms():
            sys.stdout.write(f"{form.name}\t{form.title}\n")
        return 0
    if arguments.out is None or (arguments.db is None and not arguments.template):
        raise UsageError("usage.failed", reason="--db, --out")
    if arguments.pdf and not arguments.executor:
        raise UsageError("usage.failed", reason="--pdf: --executor")
    if arguments.template:
        exports.template(arguments.out)
        _say(messages.text("done.exported", {"path": arguments.out}))
        return 0
    from roadmap_desktop.app.session import Session

    sheets = exports.USUAL if arguments.sheets is None else exports.named_additions(arguments.sheets)
    with Session.look(arguments.db) as session:
        roadmap = _one(session, arguments.roadmap)
        if arguments.executor:
            return _extracts(session, roadmap, arguments, messages)
        if arguments.out.suffix.lower() == ".pdf":
            _export_pdf(session.file.plan(roadmap), arguments)
        else:
            exports.export(session.file, roadmap, arguments.form, arguments.out, sheets=sheets)
    _say(messages.text("done.exported", {"path": arguments.out}))
    return 0


def _extracts(session: Session, roadmap: str, arguments: argparse.Namespace, messages: Messages) -> int:
    """Extracts by executor: into a folder, a file each, or behind one another in the one that --out names."""
    from roadmap_desktop.app import extracts

    if arguments.form or arguments.sheets is not None:
        raise UsageError("usage.failed", reason="--executor | --form, --sheets")
    if arguments.pdf and arguments.out.suffix.lower() == extracts.BOOK:
        raise UsageError("usage.failed", reason="--pdf: --out FOLDER | *.pdf")
    chosen = extracts.named(session.file, roadmap, arguments.executor)
    if arguments.pdf or arguments.out.suffix.lower() == extracts.PDF:
        from roadmap_desktop.gui import offscreen
        from roadmap_desktop.gui.printing.output import pages_pdf

        with offscreen.painting():
            paths = extracts.write(session.file, roadmap, chosen, arguments.out, paint=pages_pdf)
    else:
        paths = extracts.write(session.file, roadmap, chosen, arguments.out)
    for path in paths:
        _say(messages.text("done.exported", {"path": path}))
    return 0


def _export_pdf(plan: Plan, arguments: argparse.Namespace) -> None:
    from roadmap_desktop.app import prints

    if arguments.sheets is not None:
        raise UsageError("usage.failed", reason="--sheets: *.xlsx")
    form = prints.form_of(plan, arguments.form)
    from roadmap_desktop.gui.printing.output import save_offscreen

    save_offscreen(plan, form, arguments.out)


def _deadline(arguments: argparse.Namespace, messages: Messages) -> int:
    from roadmap_desktop.domain.deadlines import Deadline, Period, describe

    if arguments.start and arguments.end and arguments.start > arguments.end:
        raise RuleError("rule.reversed-period")
    failed = 0
    given = [(text, arguments.start, arguments.end) for text in arguments.text]
    for number, phrase in enumerate(_phrases(given, stdin=arguments.stdin), 1):
        if phrase is None:
            _say(messages.text("usage.json-line", {"line": number}))
            failed = UsageError.exit_code
            _print({"text": "", "error": "usage.json-line"}, compact=True)
            continue
        text, start, end = phrase
        period = Period(start, end) if start and end else None
        reading = describe(Deadline.of(text), period)
        _print({"text": text, **reading}, compact=True)
    return failed


def _phrases(
    given: Sequence[tuple[str, date | None, date | None]], *, stdin: bool
) -> Iterator[tuple[str, date | None, date | None] | None]:
    """The phrases of the command line and of standard input; None for a line that is no record."""
    yield from given
    for line in sys.stdin if stdin else ():
        if line.strip():
            yield _record(line)


def _record(line: str) -> tuple[str, date | None, date | None] | None:
    try:
        record = json.loads(line)
        start, end = (date.fromisoformat(record[key]) if record.get(key) else None for key in ("from", "to"))
        return None if start and end and start > end else (str(record["text"]), start, end)
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def _set_deadline(arguments: argparse.Namespace, messages: Messages) -> int:
    from roadmap_desktop.app import deadlines
    from roadmap_desktop.app.session import Session

    wanted = (arguments.text, arguments.shift, arguments.start, arguments.end)
    ways = sum(way is not None for way in (arguments.text, arguments.shift, arguments.start or arguments.end))
    if ways != 1 or not (arguments.activity or arguments.id):
        raise UsageError("usage.failed", reason="--activity | --id; --text | --shift | --start, --end")
    with Session.open(arguments.db) as session:
        roadmaps = _chosen(session, arguments.roadmap)
        activity = deadlines.find_activity(session.file, roadmaps, arguments.activity, arguments.id)
        after = deadlines.altered(session.file, activity, deadlines.Wish(*wanted))
        applied = deadlines.set_deadline(session, activity, after)
    step = {"number": activity.number.rstrip("."), "before": activity.deadline.text, "after": after.text}
    _say(messages.text("done.deadline" if applied else "done.nothing", step))
    return 0


def _undo(arguments: argparse.Namespace, messages: Messages) -> int:
    return _retrace(arguments, messages, "undo")


def _redo(arguments: argparse.Namespace, messages: Messages) -> int:
    return _retrace(arguments, messages, "redo")


def _retrace(arguments: argparse.Namespace, messages: Messages, way: str) -> int:
    from roadmap_desktop.app.session import Session

    with Session.open(arguments.db) as session:
        applied = session.undo("command") if way == "undo" else session.redo("command")
    if applied is None:
        raise RuleError(f"rule.nothing-to-{way}")
    step = messages.text(applied.label.code, applied.label.arguments)
    _say(messages.text("done.undone" if way == "undo" else "done.redone", {"step": step}))
    return 0


def _check(arguments: argparse.Namespace, messages: Messages) -> int:
    from roadmap_desktop.app.dump import finding_json
    from roadmap_desktop.app.session import Session

    with Session.look(arguments.db) as session:
        found = [
            {"roadmap": place, **finding_json(finding, messages)}
            for place, id_ in enumerate(_chosen(session, arguments.roadmap), arguments.roadmap or 1)
            for finding in session.findings(id_)
        ]
    if arguments.json:
        _print({"findings": found})
    else:
        for row in found:
            sys.stdout.write(f"{row['roadmap']}\t{row['place']}\t{row['text']}\n")
        _say(messages.text("done.findings", {"count": len(found)}))
    return 0


def _render(arguments: argparse.Namespace, messages: Messages) -> int:
    from roadmap_desktop.app.session import Session

    with Session.look(arguments.db) as session:
        plan = session.file.plan(_one(session, arguments.roadmap))
    from roadmap_desktop.gui.timeline.picture import draw_offscreen

    draw_offscreen(plan, arguments.out)
    _say(messages.text("done.exported", {"path": arguments.out}))
    return 0


def _chosen(session: Session, number: int | None) -> list[str]:
    """The ids of the roadmap with this place in the registry (from 1), or of all."""
    ids = [roadmap.id for roadmap in session.file.ordered_roadmaps()]
    if number is None:
        return ids
    if not 1 <= number <= len(ids):
        raise RuleError("rule.no-roadmap", roadmap=number, count=len(ids))
    return [ids[number - 1]]


def _one(session: Session, number: int | None) -> str:
    ids = _chosen(session, number)
    if len(ids) != 1:
        raise RuleError("rule.which-roadmap", count=len(ids))
    return ids[0]


def _period(text: str) -> Period | None:
    from roadmap_desktop.domain.deadlines import Period

    if not text:
        return None
    years = _YEARS.fullmatch(text.strip())
    first, _, last = text.partition("..")
    try:
        if years:
            return Period(date(int(years[1]), 1, 1), date(int(years[2] or years[1]), 12, 31))
        return Period(date.fromisoformat(first.strip()), date.fromisoformat(last.strip()))
    except ValueError as error:
        raise UsageError("usage.period", text=text) from error


def _print(value: object, *, compact: bool = False) -> None:
    indent = None if compact else 1
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=indent) + "\n")


def _say(sentence: str) -> None:
    sys.stderr.write(sentence + "\n")


_COMMANDS: dict[str, Callable[[argparse.Namespace, Messages], int]] = {
    "import": _import,
    "dump": _dump,
    "export": _export,
    "deadline": _deadline,
    "set-deadline": _set_deadline,
    "undo": _undo,
    "redo": _redo,
    "check": _check,
    "render": _render,
}
