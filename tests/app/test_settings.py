import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from roadmap_desktop import paths
from roadmap_desktop.app import settings
from roadmap_desktop.app.settings import Settings, WindowSize
from roadmap_desktop.domain.deadlines import Rest, control_date, read
from roadmap_desktop.errors import InputError, StorageError


def kept(folder: Path, text: str) -> Path:
    path = folder / "settings.json"
    path.write_text(text, encoding="utf-8")
    return path


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert settings.load(tmp_path / "settings.json") == Settings()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "не JSON",
        "[]",
        '{"rest": "sideways"}',
        '{"report_day": 99}',
        '{"yearly_report": "13-40"}',
        '{"rest": 1}',
        '{"a": 1}',
    ],
)
def test_what_is_not_understood_keeps_its_default(tmp_path: Path, text: str) -> None:
    assert settings.load(kept(tmp_path, text)) == Settings()


def test_a_setting_is_read(tmp_path: Path) -> None:
    path = kept(tmp_path, json.dumps({"rest": "next", "report_day": 15, "yearly_report": ""}))
    control = settings.load(path).control()
    assert (control.rest, control.report_day, control.yearly_report) == (Rest.NEXT, 15, None)


@pytest.mark.parametrize(
    ("rest", "due"), [("preceding", date(2018, 6, 29)), ("next", date(2018, 7, 2)), ("none", date(2018, 6, 30))]
)
def test_a_control_date_leaves_a_day_of_rest(rest: str, due: date) -> None:
    assert control_date(read("Июнь 2018"), None, Settings(rest=rest).control()) == due


def test_transfers_of_the_production_calendar_are_known() -> None:
    # Saturday 28 April 2018 was worked for Monday 30 April.
    calendar = settings.work_calendar()
    assert not calendar.is_rest(date(2018, 4, 28))
    assert calendar.is_rest(date(2018, 4, 30))


def test_a_later_year_is_loaded_by_the_user() -> None:
    own = paths.config_folder() / "calendar.json"
    own.parent.mkdir(parents=True, exist_ok=True)
    own.write_text(json.dumps({"years": {"2031": {"rest": ["03-05"], "work": []}}}), encoding="utf-8")
    try:
        assert settings.work_calendar().is_rest(date(2031, 3, 5))
        assert settings.work_calendar().last == 2031
        own.write_text('{"years": {"2031": 5}}', encoding="utf-8")
        assert settings.work_calendar().last == 2027
    finally:
        own.unlink()


@pytest.fixture
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder of settings that no other test sees."""
    monkeypatch.setattr(paths, "config_folder", lambda: tmp_path / "config")
    settings.control_settings.cache_clear()
    yield tmp_path / "config"
    settings.control_settings.cache_clear()


@pytest.mark.usefixtures("own_folder")
def test_what_is_saved_is_in_force_at_once() -> None:
    assert settings.control_settings().rest is Rest.PRECEDING
    settings.save(Settings(rest="none", report_day=0, yearly_report=""))
    assert settings.load() == Settings("none", 0, "")
    assert settings.control_settings().rest is Rest.NONE


def test_what_else_the_file_holds_stays(tmp_path: Path) -> None:
    path = kept(tmp_path, '{"later": [1], "rest": "next"}')
    settings.save(Settings(), path)
    assert json.loads(path.read_text(encoding="utf-8"))["later"] == [1]


def test_a_folder_that_takes_no_file_is_told_and_the_old_settings_stay(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file where the folder should be")
    with pytest.raises(StorageError, match=r"setting\.not-kept"):
        settings.save(Settings(), tmp_path / "taken" / "settings.json")


@pytest.mark.usefixtures("own_folder")
def test_years_are_added_and_a_wrong_file_changes_nothing(tmp_path: Path) -> None:
    first, second, wrong = (tmp_path / name for name in ("2031.json", "2032.json", "wrong.json"))
    first.write_text('{"years": {"2031": {"rest": ["03-05"], "work": []}}}', encoding="utf-8")
    second.write_text('{"years": {"2032": {"rest": ["03-04"]}}}', encoding="utf-8")
    wrong.write_text('{"years": {"2033": {"rest": ["33-04"]}}}', encoding="utf-8")
    settings.add_years(first)
    calendar = settings.add_years(second)
    assert calendar.last == 2032
    assert calendar.is_rest(date(2031, 3, 5))
    assert calendar.is_rest(date(2018, 4, 30)), "the shipped years stay"
    for refused in (wrong, tmp_path / "missing.json"):
        with pytest.raises(InputError, match=r"setting\.calendar"):
            settings.add_years(refused)
    assert settings.work_calendar() == calendar


@pytest.mark.parametrize("settled", ['{"report_day": 5, "own": 1}', '{"report_day": 5, "rest": "next",}', ""])
def test_the_window_is_kept_beside_the_settings_which_nobody_writes_at_the_exit(own_folder: Path, settled: str) -> None:
    own_folder.mkdir()
    path = kept(own_folder, settled)
    assert settings.window_size() is None
    settings.keep_window_size(WindowSize(1200, 700, maximized=True))
    assert settings.window_size() == WindowSize(1200, 700, maximized=True)
    assert path.read_text(encoding="utf-8") == settled


@pytest.mark.parametrize(
    "window",
    ["", "7", "[1, 2]", "{}", '{"width": "a", "height": 1, "maximized": 0}', '{"width": -5, "height": 9}', "null"],
)
def test_a_window_that_is_not_understood_is_none(tmp_path: Path, window: str) -> None:
    (tmp_path / "window.json").write_text(window, encoding="utf-8")
    assert settings.window_size(tmp_path / "window.json") is None


def test_a_folder_that_takes_nothing_stops_nobody_who_leaves(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file, no folder")
    settings.keep_window_size(WindowSize(1, 1, maximized=False), tmp_path / "taken" / "window.json")
    assert settings.window_size(tmp_path / "taken" / "window.json") is None
