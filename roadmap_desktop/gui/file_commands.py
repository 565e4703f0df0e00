"""Commands on files and whole roadmaps: new, open, copy, import, export, properties."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from roadmap_desktop.app.messages import Messages
from roadmap_desktop.app.session import Applied, Session
from roadmap_desktop.collection import settled
from roadmap_desktop.domain import edits
from roadmap_desktop.domain.model import Activity, Roadmap, Section
from roadmap_desktop.errors import RoadmapError
from roadmap_desktop.gui import labels
from roadmap_desktop.gui.look import Look
from roadmap_desktop.gui.message_bar import MessageBar, Tone
from roadmap_desktop.gui.session_bridge import Commands, SessionBridge
from roadmap_desktop.gui.tasks import Tasks

DATABASES = "*.db"
READABLE = frozenset({"storage.locked", "storage.read-only", "storage.full"})
"""Faults of a database that can still be looked at."""


class FileCommands(QObject):
    """What the menu «Файл» does; `appeared` carries the id of a roadmap to show next, `settings_changed` nothing."""

    appeared = Signal(str)
    settings_changed = Signal()

    def __init__(self, look: Look, bridge: SessionBridge, messages: MessageBar, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._bridge = bridge
        self._bar = messages
        self._tasks = tasks
        self._window = window
        self.roadmap: Callable[[], str] = str
        """Gives the id of the roadmap shown."""
        self.undo: Callable[[], object] = bridge.undo
        """Takes the last step back."""

    def by_action(self) -> Commands:
        """The actions that are done here."""
        return {
            "new": self.new,
            "open": self.open,
            "save_copy": self.save_copy,
            "import": self.import_file,
            "update": self.update_from_file,
            "template": self.write_template,
            "export": self.export,
            "extracts": self.extract,
            "properties": self.properties,
            "delete_roadmap": self.delete_roadmap,
            "data_folder": self.show_data_folder,
            "settings": self.settings,
            "about": self.about,
        }

    def new(self) -> None:
        """«Новая дорожная карта…»."""
        from roadmap_desktop.gui.dialogs.roadmap_head import NewRoadmapDialog

        NewRoadmapDialog(self._look, self._bridge, self._window, self._show_added).open()

    def properties(self, field: str = "title") -> None:
        """«Свойства дорожной карты…», with the cursor in a field."""
        from roadmap_desktop.gui.dialogs.roadmap_head import PropertiesDialog

        roadmap = self._shown()
        if roadmap is not None and not self._bridge.session.read_only:
            dialog = PropertiesDialog(self._look, self._bridge, self._window, roadmap)
            dialog.open()
            getattr(dialog.ui, field, dialog.ui.title).setFocus()

    def delete_roadmap(self) -> None:
        """Remove the roadmap shown; the message offers the way back."""
        roadmap = self._shown()
        if roadmap is None:
            return
        label = labels.on_titled("step.removed-roadmap", roadmap)
        done = self._bridge.perform(lambda file: edits.remove_roadmap(file, roadmap.id), label, "command")
        if done is not None:
            text = self.tr("Дорожная карта удалена: {0}").format(labels.shortened(roadmap.title))
            self._bar.say(Tone.OK, text, (self.tr("Вернуть"), self.undo))

    def import_file(self, path: Path | None = None) -> None:
        """«Импорт…»; with a path the choice of the file is skipped."""
        from roadmap_desktop.gui.wizard.wizard import ImportWizard

        wizard = ImportWizard(self._look, self._bridge, self._tasks, self._window)
        wizard.imported.connect(self._imported)
        wizard.open()
        if path is not None:
            wizard.read(path)

    def update_from_file(self, path: Path | None = None) -> None:
        """«Обновить из файла…»; with a path the choice of the file is skipped."""
        from roadmap_desktop.gui.update.window import UpdateWindow

        roadmap = self._shown()
        if roadmap is not None:
            window = UpdateWindow(self._look, self._bridge, self._tasks, roadmap.id, self._window)
            window.updated.connect(self._updated)
            window.open()
            if path is not None:
                window.read(path)

    def export(self) -> None:
        """«Экспорт…»."""
        from roadmap_desktop.gui.dialogs.export_form import ExportDialog

        roadmap = self._shown()
        if roadmap is not None:
            dialog = ExportDialog(self._look, self._bridge, self._tasks, roadmap, self._window)
            dialog.exported.connect(self.tell_written)
            dialog.open()

    def extract(self) -> None:
        """«Выписка по исполнителям…»."""
        from roadmap_desktop.gui.dialogs.extracts_form import ExtractsDialog

        roadmap = self._shown()
        if roadmap is not None:
            dialog = ExtractsDialog(self._look, self._bridge, self._tasks, roadmap, self._window)
            dialog.extracted.connect(self._extracted)
            dialog.open()

    def write_template(self) -> None:
        """«Шаблон для заполнения…»."""
        from roadmap_desktop.app import exports

        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        proposed = folder / self.tr("Шаблон дорожной карты.xlsx")
        kinds = self.tr("Книга Excel ({0})").format("*.xlsx")
        name, _ = QFileDialog.getSaveFileName(self._window, self.tr("Шаблон для заполнения"), str(proposed), kinds)
        if not name:
            return
        target = Path(name) if Path(name).suffix else Path(name).with_suffix(".xlsx")
        self._tasks.start(
            lambda _: exports.template(target),
            lambda _: self.tell_written(target),
            lambda error: self._bar.say(
                Tone.ERROR, self._bridge.messages.error(error), (self.tr("Повторить"), self.write_template)
            ),
        )

    def open(self) -> None:
        """Open another file of data."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Открыть"), str(self._bridge.session.path.parent), self._filter()
        )
        if name:
            self.open_path(Path(name))

    def open_path(self, path: Path, reason: RoadmapError | None = None) -> None:
        """Turn to this file, for reading only where there is a reason; on a fault the one before stays open."""
        worded = self._bridge.messages
        try:
            with settled():
                session = Session.open(path, read_only=reason is not None)
        except RoadmapError as error:
            reading = (self.tr("Открыть для чтения"), partial(self.open_path, path, error))
            offered = reason is None and error.code in READABLE
            self._bar.say(Tone.ERROR, worded.error(error), *((reading,) if offered else ()))
            return
        self._bridge.replace(session)
        if reason is not None:
            self._bar.say(Tone.WARNING, why_reading(worded, reason))

    def save_copy(self) -> None:
        """Write a copy of all data, beside the window."""
        own = self._bridge.session.path
        proposed = own.with_stem(self.tr("{0} – копия").format(own.stem))
        name, _ = QFileDialog.getSaveFileName(self._window, self.tr("Сохранить копию"), str(proposed), self._filter())
        if not name:
            return
        target = Path(name) if Path(name).suffix else Path(name).with_suffix(".db")
        session = self._bridge.session
        self._tasks.start(
            lambda _: session.save_copy(target),
            lambda _: self._bar.say(
                Tone.OK, self.tr("Копия записана: {0}").format(target.name), self._folder_link(target)
            ),
            lambda error: self._bar.say(
                Tone.ERROR, self._bridge.messages.error(error), (self.tr("Выбрать другое имя"), self.save_copy)
            ),
        )

    def show_data_folder(self) -> None:
        """Open the folder of the data in the desktop's file manager."""
        _open_folder(self._bridge.session.path.parent)

    def settings(self) -> None:
        """«Настройки…»."""
        from roadmap_desktop.gui.dialogs.settings import SettingsDialog

        dialog = SettingsDialog(self._look, self._bridge.messages, self._window)
        dialog.changed.connect(self.settings_changed)
        dialog.open()

    def about(self) -> None:
        """«О программе»."""
        from roadmap_desktop.gui.dialogs.about import AboutDialog

        AboutDialog(self._look, self._bridge.session.path, self.show_data_folder, self._window).open()

    def tell_written(self, target: Path) -> None:
        """Say that a file was written, with the way to its folder."""
        self._bar.say(Tone.OK, self.tr("Выгружено: {0}").format(target.name), self._folder_link(target))

    def _shown(self) -> Roadmap | None:
        return self._bridge.file.roadmaps.get(self.roadmap())

    def _filter(self) -> str:
        return self.tr("Дорожные карты ({0})").format(DATABASES)

    def _show_added(self, done: Applied) -> None:
        added = next(step.entity.id for step in done.change.steps if isinstance(step.after, Roadmap))
        self.appeared.emit(added)

    def _imported(self, done: Applied, counts: dict[str, int]) -> None:
        self._show_added(done)
        text = self.tr("Загружено: мероприятий {0}, результатов {1}, разделов {2}. Замечаний {3}.").format(
            counts["activities"], counts["results"], counts["sections"], counts["findings"]
        )
        self._bar.say(Tone.OK, text, (self.tr("Отменить загрузку"), self.undo))

    def _extracted(self, paths: tuple[Path, ...]) -> None:
        if len(paths) == 1:
            self.tell_written(paths[0])
        else:
            text = self.tr("Выписок выгружено: {0}").format(len(paths))
            self._bar.say(Tone.OK, text, self._folder_link(paths[0]))

    def _updated(self, done: Applied, taken: int, left: int) -> None:
        roadmap = next((s.entity.roadmap for s in done.change.steps if isinstance(s.entity, Section | Activity)), "")
        if roadmap:
            self.appeared.emit(roadmap)
        text = self.tr("Принято изменений: {0}, не принято: {1}.").format(taken, left)
        self._bar.say(Tone.OK, text, (self.tr("Отменить обновление"), self.undo))

    def _folder_link(self, target: Path) -> tuple[str, Callable[[], object]]:
        return self.tr("Показать папку"), lambda: _open_folder(target.parent)


def why_reading(worded: Messages, reason: RoadmapError) -> str:
    """The sentence why a file is open for reading only."""
    return worded.text(f"{reason.code}.shown", reason.arguments)


def _open_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
