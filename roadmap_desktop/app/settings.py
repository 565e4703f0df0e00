"""The user's settings: a typed JSON file in their folder; the calendar of working days and the window beside it."""

import json
import logging
from dataclasses import asdict, dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from roadmap_desktop import paths
from roadmap_desktop.domain.deadlines import ControlSettings, Rest, WorkCalendar
from roadmap_desktop.errors import InputError, StorageError

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Settings:
    """How control dates are reckoned: see domain.deadlines.ControlSettings; the file has these names.

    `rest` is «preceding», «next» or «none»; `report_day` 0 or an empty `yearly_report` («MM-DD») switch a rule off.
    """

    rest: str = "preceding"
    report_day: int = 10
    yearly_report: str = "01-20"

    def control(self) -> ControlSettings:
        """The same for the domain, with the calendar."""
        month, _, day = self.yearly_report.partition("-")
        yearly = (int(month), int(day)) if month else None
        return ControlSettings(Rest(self.rest), self.report_day, yearly, work_calendar())


@dataclass(frozen=True, slots=True)
class WindowSize:
    """How the window was left: its size when it does not fill the screen, in logical pixels, and whether it did."""

    width: int
    height: int
    maximized: bool


def window_size(path: Path | None = None) -> WindowSize | None:
    """How the window was left; None when it is the first time, or the file says nothing usable."""
    kept = _json(path or paths.config_folder() / "window.json")
    width, height = kept.get("width"), kept.get("height")
    if type(width) is not int or type(height) is not int or min(width, height) <= 0:
        return None
    return WindowSize(width, height, bool(kept.get("maximized")))


def keep_window_size(size: WindowSize, path: Path | None = None) -> None:
    """Keep how the window is left; a fault is not worth a word to somebody who is leaving.

    The file is its own: every exit writes it, while settings that somebody mistyped by hand wait to be mended.
    """
    try:
        _write(path or paths.config_folder() / "window.json", asdict(size))
    except StorageError as error:
        _log.info("the size of the window is not kept: %s", error)


def load(path: Path | None = None) -> Settings:
    """The settings of the user's file; what is missing or not understood keeps its default."""
    kept = _json(path or paths.config_folder() / "settings.json")
    settings = Settings()
    for name, value in kept.items():
        if name in Settings.__dataclass_fields__ and type(value) is type(getattr(settings, name)):
            settings = _checked(settings, name, value)
    return settings


def save(settings: Settings, path: Path | None = None) -> None:
    """Keep the settings in the user's file and reckon by them from now on; StorageError, and nothing kept, on a fault.

    What the file holds beside them stays.
    """
    path = path or paths.config_folder() / "settings.json"
    _write(path, {**_json(path), **asdict(settings)})
    control_settings.cache_clear()


def add_years(source: Path) -> WorkCalendar:
    """Take years of working days from a file in the shape of resources/calendar/ru.json.

    InputError, and the calendar stays, when it is none; a year that is known already is replaced.
    """
    added = _json(source)
    try:
        WorkCalendar.of_json(added)
    except (ValueError, KeyError, AttributeError, TypeError) as error:
        raise InputError("setting.calendar", name=source.name) from error
    own = paths.config_folder() / "calendar.json"
    _write(own, {**added, "years": {**_json(own).get("years", {}), **added["years"]}})
    control_settings.cache_clear()
    return work_calendar()


def _write(path: Path, data: dict[str, Any]) -> None:
    temporary = path.with_suffix(".tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_text(json.dumps(data, ensure_ascii=False, indent=1), encoding="utf-8")
        temporary.replace(path)
    except OSError as error:
        raise StorageError("setting.not-kept", folder=str(path.parent), detail=str(error)) from error


@cache
def control_settings() -> ControlSettings:
    """How the program reckons control dates, read once."""
    return load().control()


def work_calendar() -> WorkCalendar:
    """The shipped production calendar, with the years of the user's own calendar.json in its place or behind it."""
    shipped = _json(paths.resources() / "calendar" / "ru.json")
    own = _json(paths.config_folder() / "calendar.json")
    years = {**shipped.get("years", {}), **own.get("years", {})}
    try:
        return WorkCalendar.of_json({"years": years}) if years else WorkCalendar()
    except (ValueError, KeyError, AttributeError, TypeError):
        _log.info("calendar.json is not understood and is passed over")
        return WorkCalendar.of_json(shipped)


def _checked(settings: Settings, name: str, value: Any) -> Settings:  # noqa: ANN401 - a value of the json module
    altered = replace(settings, **{name: value})
    try:
        month, _, day = altered.yearly_report.partition("-")
        usable = not month or (1 <= int(month) <= 12 and 1 <= int(day) <= 28)
        Rest(altered.rest)
    except ValueError:
        usable = False
    return altered if usable and 0 <= altered.report_day <= 28 else settings


def _json(path: Path) -> dict[str, Any]:
    """What a JSON file of one object holds; nothing when it is missing or damaged."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError):
        _log.info("%s cannot be read and is passed over", path.name)
        return {}
    return found if isinstance(found, dict) else {}
