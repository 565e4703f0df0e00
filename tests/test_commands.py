"""The command line as administrators and scripts use it: real files, JSON out, one sentence for a failure."""

from __future__ import annotations

import io
import json
import re
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from roadmap_desktop.main import main
from tests.conftest import ROOT

SEEDS = ROOT / "tests/data/seeds"


def tool(*words: object) -> str:
    return subprocess.run([str(word) for word in words], capture_output=True, text=True, check=True).stdout


class Shell:
    """Runs commands in this process on one database."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.db = folder / "plan.db"
        self._capsys = capsys

    def run(self, *words: object, expect: int = 0) -> tuple[str, str]:
        code = main([str(word) for word in words])
        out, err = self._capsys.readouterr()
        assert code == expect, err
        assert "Traceback" not in err
        return out, err

    def on_plan(self, command: str, *words: object, expect: int = 0) -> tuple[str, str]:
        return self.run(command, "--db", self.db, *words, expect=expect)

    def dump(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self.on_plan("dump")[0])
        return found

    def deadline_of(self, number: str) -> str:
        activities = self.dump()["roadmaps"][0]["activities"]
        return str(next(a["deadline"]["text"] for a in activities if a["number"] == number))


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(tmp_path, capsys)


@pytest.fixture
def smolensk(shell: Shell) -> Shell:
    shell.on_plan("import", SEEDS / "smolensk.txt")
    return shell


def test_export_to_pdf_writes_the_form_on_paper(smolensk: Shell, tmp_path: Path) -> None:
    target = tmp_path / "plan.pdf"
    words = ("export", "--db", str(smolensk.db), "--out", str(target))
    command = [sys.executable, "-m", "roadmap_desktop", *words]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=True)
    assert done.stderr.strip().endswith("plan.pdf.")
    assert target.read_bytes().startswith(b"%PDF-")
    smolensk.on_plan("export", "--form", "documents", "--out", tmp_path / "other.PDF")
    assert (tmp_path / "other.PDF").read_bytes() != target.read_bytes()
    smolensk.on_plan("export", "--form", "none", "--out", target, expect=2)
    smolensk.on_plan("export", "--sheets", "все", "--out", target, expect=2)


def test_import_says_what_it_read_and_where(shell: Shell) -> None:
    out, err = shell.on_plan("import", SEEDS / "smolensk.txt", SEEDS / "tyumen.txt", "--json")
    first, second = json.loads(out)["sources"]
    assert (first["counts"]["activities"], second["counts"]["activities"]) == (35, 58)
    assert all(row["cell"] for row in first["rows"])
    assert all(finding["text"] != finding["code"] for finding in first["findings"] + second["findings"])
    assert "мероприятий 35" in err
    assert [len(r["activities"]) for r in shell.dump()["roadmaps"]] == [35, 58]


def test_a_dry_run_writes_nothing(shell: Shell) -> None:
    shell.on_plan("import", SEEDS / "smolensk.txt", "--dry-run")
    assert not shell.db.exists()


def test_title_and_period_can_be_given(shell: Shell) -> None:
    shell.on_plan("import", SEEDS / "tyumen.txt", "--title", "Иная", "--period", "2016-2017")
    roadmap = shell.dump()["roadmaps"][0]
    assert roadmap["title"] == "Иная"
    assert roadmap["period"] == {"start": "2016-01-01", "end": "2017-12-31"}


def test_a_deadline_moves_as_by_a_drag_and_undo_brings_the_old_bytes_back(smolensk: Shell) -> None:
    before = smolensk.deadline_of("8.")
    smolensk.on_plan("set-deadline", "--activity", "8", "--end", "2021-03")
    assert smolensk.deadline_of("8.") == "Сентябрь 2018-март 2021"
    assert smolensk.dump()["revision"] == 2
    _, err = smolensk.on_plan("undo")
    assert err == "Отменено: Перенос срока: п. 8.\n"
    assert smolensk.deadline_of("8.") == before == "Сентябрь 2018-декабрь 2020"
    smolensk.on_plan("redo")
    assert smolensk.deadline_of("8.") == "Сентябрь 2018-март 2021"


@pytest.mark.parametrize("signed", ["III декада февраля 2020", "lV кв. 2019 г.", "Сентябр\nьдекабр\nь", "весна 2019"])
def test_moved_there_and_back_by_two_starts_it_has_its_signed_words(smolensk: Shell, signed: str) -> None:
    smolensk.on_plan("set-deadline", "--activity", "8", "--text", signed)
    smolensk.on_plan("set-deadline", "--activity", "8", "--shift", "-1m")
    assert smolensk.deadline_of("8.") != signed
    smolensk.on_plan("set-deadline", "--activity", "8", "--shift", "+1m")
    assert smolensk.deadline_of("8.") == signed


@pytest.mark.parametrize(
    ("number", "wish", "text"),
    [
        ("4", ("--shift", "+1m"), "Июнь - июль 2018"),
        ("4.", ("--shift", "-2m"), "Март - апрель 2018"),
        ("2", ("--shift", "+1y"), "2019-2020"),
        ("14", ("--text", "до 1 декабря 2018 г."), "до 1 декабря 2018 г."),
        ("8", ("--start", "2018-10", "--end", "2020-06"), "Октябрь 2018-июнь 2020"),
    ],
)
def test_ways_to_set_a_deadline(smolensk: Shell, number: str, wish: tuple[str, ...], text: str) -> None:
    smolensk.on_plan("set-deadline", "--activity", number, *wish)
    assert smolensk.deadline_of(number.rstrip(".") + ".") == text


def test_a_deadline_without_a_handle_is_not_moved(smolensk: Shell) -> None:
    before = smolensk.dump()
    _, err = smolensk.on_plan("set-deadline", "--activity", "1", "--shift", "+1m", expect=4)
    assert err.count("\n") == 1
    assert smolensk.dump() == before


def test_a_number_must_name_one_activity(shell: Shell) -> None:
    shell.on_plan("import", SEEDS / "smolensk.txt", SEEDS / "tyumen.txt")
    shell.on_plan("set-deadline", "--activity", "99", "--shift", "+1m", expect=4)
    _, err = shell.on_plan("set-deadline", "--activity", "8", "--shift", "+1m", expect=4)
    id_ = shell.dump()["roadmaps"][1]["activities"][7]["id"]
    assert id_ in err
    shell.on_plan("set-deadline", "--id", id_, "--shift", "+1m")
    assert shell.dump()["roadmaps"][1]["activities"][7]["deadline"]["text"] == "Октябрь 2016"
    shell.on_plan("set-deadline", "--roadmap", 2, "--activity", "9", "--shift", "-1m")


def test_nothing_to_undo_is_refused(smolensk: Shell) -> None:
    smolensk.on_plan("undo")
    smolensk.on_plan("undo", expect=4)
    assert smolensk.dump()["roadmaps"] == []


def test_deadlines_are_read_without_a_database(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    out, _ = shell.run("deadline", "Май - июнь 2018", "ежегодно", "--from", "2018-01-01", "--to", "2019-12-31")
    first, second = map(json.loads, out.splitlines())
    assert first["spans"] == ["2018-05-01..2018-06-30"]
    assert second["spans"] == ["2018-01-01..2018-12-31", "2019-01-01..2019-12-31"]
    lines = '{"text": "ежегодно", "from": "2018-01-01", "to": "2018-12-31"}\nне запись\n{"text": "2018"}\n'
    monkeypatch.setattr(sys, "stdin", io.StringIO(lines))
    out, err = shell.run("deadline", "--stdin", expect=2)
    rows = [json.loads(line) for line in out.splitlines()]
    assert [row.get("spans") for row in rows] == [["2018-01-01..2018-12-31"], None, ["2018-01-01..2018-12-31"]]
    assert "2" in err


def test_check_lists_the_findings(smolensk: Shell) -> None:
    out, _ = smolensk.on_plan("check", "--json")
    findings = json.loads(out)["findings"]
    assert {f["code"] for f in findings} >= {"abbreviation.empty", "target.after-deadline", "deadline.wrong-case"}
    assert all("{" not in f["text"] for f in findings)
    assert len(smolensk.on_plan("check")[0].splitlines()) == len(findings)


def test_export_and_import_again(smolensk: Shell, tmp_path: Path) -> None:
    assert "\t" in smolensk.run("export", "--form", "list")[0]
    smolensk.on_plan("export", "--out", tmp_path / "out.xlsx")
    smolensk.on_plan("import", tmp_path / "out.xlsx")
    first, second = smolensk.dump()["roadmaps"]
    assert [a["results"] for a in first["activities"]] == [a["results"] for a in second["activities"]]
    smolensk.on_plan("export", "--out", tmp_path / "two.xlsx", expect=4)
    smolensk.on_plan("export", "--roadmap", 2, "--form", "нет такой", "--out", tmp_path / "two.xlsx", expect=2)
    assert not (tmp_path / "two.xlsx").exists()


@pytest.mark.parametrize(
    "words",
    [
        ["nonsense", "--db", "x"],
        ["dump"],
        ["set-deadline", "--db", "x", "--activity", "1"],
        ["import", "--db", "x", "a.txt", "--period", "вчера"],
        ["--unknown"],
        ["dump", "--db", "x", "--roadmap", "первая"],
    ],
)
def test_wrong_usage_is_one_sentence(shell: Shell, words: list[str]) -> None:
    _, err = shell.run(*words, expect=2)
    assert err.count("\n") == 1


def bad_sources(folder: Path) -> dict[str, Path]:
    empty = folder / "empty.xlsx"
    empty.touch()
    picture = folder / "picture.xlsx"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(64))
    prose = folder / "prose.txt"
    prose.write_text("Просто письмо, в котором нет никакой таблицы.\n", encoding="utf-8")
    return {"empty": empty, "picture": picture, "prose": prose, "folder": folder, "missing": folder / "no.xlsx"}


@pytest.mark.parametrize("kind", ["empty", "picture", "prose", "folder", "missing"])
def test_what_cannot_be_read_is_one_sentence_and_changes_nothing(smolensk: Shell, tmp_path: Path, kind: str) -> None:
    before = smolensk.db.read_bytes()
    _, err = smolensk.on_plan("import", SEEDS / "tyumen.txt", bad_sources(tmp_path)[kind], expect=3)
    assert err.count("\n") == 1
    assert bad_sources(tmp_path)[kind].name in err
    assert smolensk.db.read_bytes() == before


def test_a_missing_database_is_a_storage_fault(shell: Shell) -> None:
    _, err = shell.on_plan("dump", expect=5)
    assert err.count("\n") == 1
    assert not shell.db.exists()


def test_messages_speak_english_when_asked(smolensk: Shell) -> None:
    _, err = smolensk.on_plan("set-deadline", "--activity", "99", "--text", "2018", "--lang", "en", expect=4)
    assert err.startswith("There is no activity")


def test_the_installed_command_starts_without_qt_or_openpyxl() -> None:
    code = (
        "import sys; from roadmap_desktop.main import main; main(['deadline', 'Май 2018']); print(sorted(sys.modules))"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert not {"PySide6", "openpyxl", "sqlmodel", "alembic"} & set(ran.stdout.splitlines()[-1].split("'"))


def test_a_database_of_a_newer_version_is_left_alone(smolensk: Shell) -> None:
    with sqlite3.connect(smolensk.db) as connection:
        connection.execute("PRAGMA user_version = 999")
    connection.close()
    before = smolensk.db.read_bytes()
    for words in (["dump"], ["undo"], ["set-deadline", "--activity", "8", "--text", "2018"]):
        _, err = smolensk.on_plan(*words, expect=5)
        assert err.count("\n") == 1
    assert smolensk.db.read_bytes() == before


@pytest.mark.needs("linux", "root", "mount")
def test_a_target_that_cannot_be_written_keeps_what_was_there(smolensk: Shell, tmp_path: Path) -> None:
    target = tmp_path / "readonly"
    target.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", str(target)], check=True)
    try:
        (target / "out.xlsx").write_bytes(b"earlier")
        _, err = smolensk.on_plan("export", "--out", target / "out.xlsx", expect=5)
        assert err.count("\n") == 1
        assert (target / "out.xlsx").read_bytes() == b"earlier"
        subprocess.run(["mount", "-o", "remount,ro", str(target)], check=True)
        smolensk.on_plan("export", "--out", target / "out.xlsx", expect=5)
        assert (target / "out.xlsx").read_bytes() == b"earlier"
    finally:
        subprocess.run(["umount", str(target)], check=True)


@pytest.fixture
def workbook(smolensk: Shell, tmp_path: Path) -> Path:
    """A workbook exported from the database, in which somebody changed a deadline and a title."""
    from openpyxl import load_workbook

    path = tmp_path / "план.xlsx"
    smolensk.on_plan("export", "--out", path)
    book = load_workbook(path)
    for row in book.worksheets[0].iter_rows():
        for cell in row:
            if cell.value == "Сентябрь 2018-декабрь 2020":
                cell.value = "Октябрь 2018"
    book.save(path)
    return path


def test_an_update_is_shown_then_taken_then_undone(smolensk: Shell, workbook: Path) -> None:
    before = smolensk.dump()
    out, err = smolensk.on_plan("import", "--update", 1, workbook)
    assert out == "п. 8 · Срок: «Сентябрь 2018-декабрь 2020» → «Октябрь 2018»\n"
    assert "1" in err
    assert smolensk.dump() == before
    out, err = smolensk.on_plan("import", "--update", 1, workbook, "--accept", "all", "--json")
    printed = json.loads(out)
    assert (printed["accepted"], printed["differences"][0]["new"]) == (1, "Октябрь 2018")
    assert smolensk.deadline_of("8.") == "Октябрь 2018"
    out, err = smolensk.on_plan("import", "--update", 1, workbook)
    assert (out, err.count("\n")) == ("", 1)
    smolensk.on_plan("undo")
    assert smolensk.dump()["roadmaps"] == before["roadmaps"]


def test_a_report_that_was_typed_into_the_workbook_comes_by_the_command_line(smolensk: Shell, tmp_path: Path) -> None:
    from openpyxl import load_workbook

    path = tmp_path / "план.xlsx"
    smolensk.on_plan("export", "--form", "general", "--out", path)
    book = load_workbook(path)
    page = book.worksheets[0]
    (status,) = (cell.column for row in page.iter_rows() for cell in row if cell.value == "Статус исполнения")
    (row,) = (cell.row for (cell,) in page.iter_rows(max_col=1) if cell.value == "8.")
    page.cell(row, status).value = "2018: Исполнено"
    page.cell(row, status + 1).value = "2018: 28.12.2018"
    book.save(path)
    out, _ = smolensk.on_plan("import", "--update", 1, path, "--accept", "all", "--json")
    found = [(d["field"], d["year"], d["new"], d["text"]) for d in json.loads(out)["differences"]]
    assert found == [
        ("status", "2018", "done", "п. 8 · Статус 2018: «» → «Исполнено»"),
        ("fact_date", "2018", "2018-12-28", "п. 8 · Дата исполнения 2018: «» → «28.12.2018»"),
    ]
    (activity,) = (a for a in smolensk.dump()["roadmaps"][0]["activities"] if a["number"] == "8.")
    assert [(r["status"], r["fact_date"]) for r in activity["execution"]] == [("done", "2018-12-28")]


def test_all_takes_conflicts_and_clean_leaves_them(smolensk: Shell, workbook: Path) -> None:
    smolensk.on_plan("set-deadline", "--activity", "8", "--text", "2021")
    out, _ = smolensk.on_plan("import", "--update", 1, workbook, "--accept", "clean")
    assert "правили обе стороны" in out
    assert smolensk.deadline_of("8.") == "2021"
    smolensk.on_plan("import", "--update", 1, workbook, "--accept", "all")
    assert smolensk.deadline_of("8.") == "Октябрь 2018"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["--update", 2, "план.xlsx"], 4),
        (["--update", 1, "план.xlsx", "план.xlsx"], 2),
        (["--update", "первая", "план.xlsx"], 2),
        (["--update", 1, "нет.xlsx"], 3),
        (["--accept", "all", "план.xlsx"], 2),
        (["--update", 1, "план.xlsx", "--accept", "some"], 2),
    ],
)
def test_a_wrong_update_changes_nothing(smolensk: Shell, workbook: Path, words: list[object], code: int) -> None:
    before = smolensk.db.read_bytes()
    given = [workbook.parent / str(word) if str(word).endswith("xlsx") else word for word in words]
    _, err = smolensk.on_plan("import", *given, expect=code)
    assert err.count("\n") == 1
    assert smolensk.db.read_bytes() == before


def test_the_text_it_came_from_does_not_differ(smolensk: Shell) -> None:
    assert smolensk.on_plan("import", "--update", 1, SEEDS / "smolensk.txt")[0] == ""


def test_a_sheet_of_results_can_be_saved(smolensk: Shell, workbook: Path, tmp_path: Path) -> None:
    from openpyxl import load_workbook

    report = tmp_path / "итог.xlsx"
    smolensk.on_plan("import", SEEDS / "tyumen.txt", "--report", report)
    assert load_workbook(report).sheetnames == ["Итог", "Прочитано", "Пропущено", "Соединено", "Замечания"]
    smolensk.on_plan("import", "--update", 1, workbook, "--report", report)
    assert load_workbook(report)["Отличия"]["B2"].value == "Не принято"
    _, err = smolensk.on_plan("import", SEEDS / "tyumen.txt", "--dry-run", "--report", tmp_path / "no/r.xlsx", expect=5)
    assert err.splitlines()[-1].startswith("Папки для файла")


def test_export_with_the_sheets_that_are_named(smolensk: Shell, tmp_path: Path) -> None:
    _, err = smolensk.on_plan("export", "--out", tmp_path / "all.xlsx", "--sheets", "график,индикаторы,замечания")
    assert "all.xlsx" in err
    names = load_workbook(tmp_path / "all.xlsx").sheetnames
    assert names == ["Дорожная карта", "График", "Индикаторы", "Замечания", "_сведения"]
    smolensk.on_plan("export", "--out", tmp_path / "bare.xlsx", "--sheets", "нет")
    assert len(load_workbook(tmp_path / "bare.xlsx").sheetnames) == 2
    _, err = smolensk.on_plan("export", "--out", tmp_path / "no.xlsx", "--sheets", "план", expect=2)
    assert "график, индикаторы, замечания" in err
    assert not (tmp_path / "no.xlsx").exists()


def test_extracts_for_executors_that_are_named(smolensk: Shell, tmp_path: Path) -> None:
    _, err = smolensk.on_plan("export", "--out", tmp_path / "выписки", "--executor", "ПОО", "--executor", "СОИРО")
    assert sorted(path.name for path in (tmp_path / "выписки").iterdir()) == [
        "Выписка – ПОО.xlsx",
        "Выписка – СОИРО.xlsx",
    ]
    assert err.count("\n") == 2
    smolensk.on_plan("export", "--out", tmp_path / "все.xlsx", "--executor", "все")
    organizations = {e["organization"] for a in smolensk.dump()["roadmaps"][0]["activities"] for e in a["executors"]}
    assert len(load_workbook(tmp_path / "все.xlsx").sheetnames) == len(organizations)
    smolensk.on_plan("export", "--out", tmp_path / "no", "--executor", "Нет такого", expect=4)
    assert not (tmp_path / "no").exists()


@pytest.mark.needs("pdftotext", "pdfinfo")
def test_extracts_as_pdf_with_no_window(smolensk: Shell, tmp_path: Path) -> None:
    names = ("--executor", "ПОО", "--executor", "СОИРО")
    smolensk.on_plan("export", "--out", tmp_path / "выписки", *names, "--pdf")
    paths = [tmp_path / "выписки" / f"Выписка – {name}.pdf" for name in ("ПОО", "СОИРО")]
    assert sorted((tmp_path / "выписки").iterdir()) == paths
    _, err = smolensk.on_plan("export", "--out", tmp_path / "все.pdf", *names)
    assert err.count("\n") == 1
    told = [tool("pdfinfo", path) for path in (*paths, tmp_path / "все.pdf")]
    counts = [int(count) for text in told for count in re.findall(r"Pages:\s+(\d+)", text)]
    assert counts[2] == counts[0] + counts[1]
    text = tool("pdftotext", "-f", counts[0] + 1, "-l", counts[0] + 1, tmp_path / "все.pdf", "-")
    assert "Исполнитель: СОИРО" in text
    assert not text.lstrip().startswith(str(counts[0] + 1)), "each extract numbers its own pages"
    smolensk.on_plan("export", "--out", tmp_path / "plan.xlsx", "--pdf", expect=2)
    assert not (tmp_path / "plan.xlsx").exists()


@pytest.mark.parametrize("option", [("--pdf",), ("--form", "general"), ("--sheets", "все")])
def test_what_extracts_would_not_heed_is_refused(smolensk: Shell, tmp_path: Path, option: tuple[str, ...]) -> None:
    _, err = smolensk.on_plan("export", "--out", tmp_path / "x.xlsx", "--executor", "ПОО", *option, expect=2)
    assert option[0] in err
    assert not (tmp_path / "x.xlsx").exists()


def test_a_form_in_a_file_is_taken_by_its_path(smolensk: Shell, tmp_path: Path) -> None:
    form = tmp_path / "форма.json"
    column = '{"source": "title", "heading": "Что делаем", "width": 60, "stretch": true}'
    form.write_text(f'{{"name": "own", "title": "Наша",\n "columns": [{column}]}}', encoding="utf-8")
    smolensk.on_plan("export", "--form", form, "--out", tmp_path / "plan.xlsx")
    page = load_workbook(tmp_path / "plan.xlsx").worksheets[0]
    assert "Что делаем" in {cell.value for row in page.iter_rows() for cell in row}
    form.write_text(form.read_text("utf-8").replace("60", '"60"'), "utf-8")
    _, err = smolensk.on_plan("export", "--form", form, "--out", tmp_path / "no.pdf", expect=3)
    assert "строка 2, поле columns[0].width: нужно число" in err
    assert not (tmp_path / "no.pdf").exists()


def test_a_template_needs_no_database(shell: Shell, tmp_path: Path) -> None:
    shell.run("export", "--template", "--out", tmp_path / "template.xlsx")
    assert load_workbook(tmp_path / "template.xlsx").sheetnames == ["Дорожная карта", "Как заполнять"]
    shell.run("export", "--template", expect=2)
