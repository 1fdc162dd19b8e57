"""The facilitator's window: home, an open arena, the coordinator's desk. Assembly only."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QByteArray, QDateTime, QLocale, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QStackedWidget
from typing_extensions import override

from wmt_desktop.domain.arena import Stage
from wmt_desktop.domain.errors import WmtError
from wmt_desktop.services.packaged import RESOURCES
from wmt_desktop.ui.home.page import HomePage
from wmt_desktop.ui.i18n import Languages, fill, translate
from wmt_desktop.ui.qt_bus import QtBus
from wmt_desktop.ui.settings import SettingsFile
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.timer import Countdown

if TYPE_CHECKING:
    from wmt_desktop.domain.board import Board
    from wmt_desktop.services.services import Services
    from wmt_desktop.ui.arena_pages import ArenaPages
    from wmt_desktop.ui.coordinator.page import MergePage
    from wmt_desktop.ui.shared_screen.controller import SharedScreenController
    from wmt_desktop.ui.shell.arena_shell import ArenaShell
    from wmt_desktop.ui.shell.timer_sound import TimerSound
    from wmt_desktop.ui.widgets.toast import Toast

_WIDTH, _HEIGHT = 1440, 900
_FRAME = 40  # title bar of the window manager


class Builders(NamedTuple):
    """Makes the parts of the window that it does not begin with.

    Attributes:
        pages: What makes the page of each stage, with the window's place for messages.
        coordinator: The coordinator's page.
        shared: The shared screen.
    """

    pages: Callable[[Toast], ArenaPages]
    coordinator: Callable[[Toast], MergePage]
    shared: Callable[[], SharedScreenController]


class MainWindow(QMainWindow):
    """Everything a facilitator works in.

    Signals:
        closed: The window was closed; the program ends.
    """

    closed = Signal()

    def __init__(
        self,
        services: Services,
        bus: QtBus,
        theme: ThemeManager,
        languages: Languages,
        settings: SettingsFile,
        builders: Builders,
    ) -> None:
        """Create the window with the home page in it."""
        super().__init__()
        self._services = services
        self._theme = theme
        self._languages = languages
        self._settings = settings
        self.countdown = Countdown(parent=self)
        self.home = HomePage(services.arena_list, self._board_of, bus, theme, languages, settings)
        self._bus = bus
        self._builders = builders
        self.stack = QStackedWidget()
        self.stack.addWidget(self.home)
        self.setCentralWidget(self.stack)
        self.setMinimumSize(960, 600)
        self._connect()
        self._add_keys()
        self._restore_size()
        self._show_title()

    # The window appears with the home page; everything else is built when it is needed, or in a quiet
    # moment, while somebody looks for an arena.

    @cached_property
    def toast(self) -> Toast:
        """Short messages over whatever is shown."""
        from wmt_desktop.ui.widgets.toast import Toast

        return Toast(self._theme, self)

    @cached_property
    def sound(self) -> TimerSound:
        """The sound when the time of a stage is up."""
        from wmt_desktop.ui.chime import Chime
        from wmt_desktop.ui.shell.timer_sound import TimerSound

        chime = Chime(RESOURCES / "sounds" / "chime.wav")
        sound = TimerSound(self.countdown, self._settings, chime)
        self._languages.changed.connect(sound.retranslate)
        return sound

    @cached_property
    def shared(self) -> SharedScreenController:
        """What the room sees."""
        shared = self._builders.shared()
        shared.preview_changed.connect(self._show_shared)
        shared.state_changed.connect(self._show_shared)
        shared.attach(self)
        shared.follow(self.countdown)
        return shared

    @cached_property
    def pages(self) -> ArenaPages:
        """The page of each stage."""
        return self._builders.pages(self.toast)

    @cached_property
    def shell(self) -> ArenaShell:
        """Where an open arena is worked on."""
        from wmt_desktop.ui.shell.arena_shell import ArenaShell

        shell = ArenaShell(
            self._services, self._bus, self._theme, self.countdown, self.toast, self.pages
        )
        shell.top.timer.offer(self.sound.action)
        self._connect_shell(shell)
        self.stack.addWidget(shell)
        return shell

    @cached_property
    def coordinator(self) -> MergePage:
        """The coordinator's desk."""
        page = self._builders.coordinator(self.toast)
        page.home_requested.connect(self.go_home)
        page.language_chosen.connect(self._on_language)
        self.stack.addWidget(page)
        return page

    def build_next(self) -> bool:
        """Build a part that has not been needed yet; return False where there is none."""
        for part in ("shared", "shell"):
            if part not in vars(self):
                getattr(self, part)
                return True
        if self.pages.make_next():
            return True
        missing = "coordinator" not in vars(self)
        _ = self.coordinator
        return missing

    def end(self) -> None:
        """Close the window, and what belongs to it and is a window of its own."""
        self.close()
        if "shared" in vars(self):
            self.shared.close()

    def open_arena(self, arena_id: str) -> None:
        """Open an arena at the stage where the group is."""
        try:
            self.shell.show_arena(arena_id)
        except WmtError as error:
            self.toast.show_refusal(error)
            return
        veiled = arena_id in self._settings.values.veiled.split()
        self.shared.presenter.show_arena(arena_id, veiled=veiled)
        self._settings.update(last_arena=arena_id)
        self.stack.setCurrentWidget(self.shell)
        self.shell.focus_page()
        self._show_title()

    def offer_last_arena(self) -> None:
        """Ask whether to go on where the program was cut off; say what is there."""
        try:
            summary = self._services.arenas.summary(self._settings.values.last_arena)
        except WmtError:
            return
        saved = QLocale().toString(QDateTime.fromSecsSinceEpoch(summary.saved * 60), "HH:mm")
        notes = translate("MainWindow", "All %n notes are here", None, summary.notes)
        from wmt_desktop.ui.widgets.dialog import Dialog

        dialog = Dialog(
            self._theme,
            translate("MainWindow", "Open where you stopped?"),
            fill(
                translate(
                    "MainWindow", "WMT Arena was not closed properly. %1, the last one saved at %2."
                ),
                notes,
                saved,
            ),
            parent=self,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.add_button(translate("MainWindow", "Show all arenas"))
        dialog.add_button(
            translate("MainWindow", "Open the arena"), "primary", accepts=True, first=True
        )
        dialog.accepted.connect(partial(self.open_arena, summary.arena.id))
        dialog.open()

    def go_home(self) -> None:
        """Show the arenas on this laptop."""
        self.stack.setCurrentWidget(self.home)
        self._show_title()

    def open_coordinator(self, files: list[Path] | None = None) -> None:
        """Show the coordinator's desk, with session files put on it."""
        self.stack.setCurrentWidget(self.coordinator)
        if files:
            self.coordinator.add_files(files)
        self._show_title()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.update(geometry=bytes(self.saveGeometry().data()))
        self._settings.update(closed=True)
        super().closeEvent(event)
        self.closed.emit()

    def _board_of(self, arena: str, stage: Stage) -> Board:
        return self._services.boards.board(arena, stage)

    def _connect(self) -> None:
        home = self.home
        home.arena_chosen.connect(self.open_arena)
        home.new_asked.connect(self._on_new)
        home.sample_asked.connect(self._on_sample)
        home.files_given.connect(self.open_coordinator)
        home.coordinator_asked.connect(partial(self.open_coordinator, None))
        home.header.language_chosen.connect(self._on_language)
        home.header.settings_asked.connect(self._on_settings)
        home.header.help_asked.connect(self._on_help)
        self._languages.changed.connect(self._show_title)
        self._bus.changed.connect(self._on_changed)

    def _on_changed(self, _changed: object) -> None:
        # What was done since then makes what was refused old news.
        if "toast" in vars(self):
            self.toast.take_refusal_away()

    def _connect_shell(self, shell: ArenaShell) -> None:
        shared = self.shared
        shell.home_asked.connect(self.go_home)
        shell.help_asked.connect(self._on_help)
        shell.details_asked.connect(self._on_details)
        switch = shell.top.shared
        switch.toggled.connect(shared.set_on)
        switch.preview_clicked.connect(self._on_preview)
        self._show_shared_in(shell)

    def _add_keys(self) -> None:
        in_arena: dict[str, Callable[[], None]] = {
            "Ctrl+Z": self._undo,
            "Ctrl+Y": self._redo,
            "Ctrl+Shift+Z": self._redo,
            "Ctrl+T": self.countdown.toggle,
        }
        for number in range(1, 8):
            in_arena[f"Ctrl+{number}"] = partial(self._go_to_number, number)
        for key, call in in_arena.items():
            QShortcut(QKeySequence(key), self).activated.connect(partial(self._in_arena, call))
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(self._on_find)
        QShortcut(QKeySequence("F1"), self).activated.connect(self._on_help)

    @property
    def _is_in_arena(self) -> bool:
        return self.stack.currentWidget() is vars(self).get("shell", self)

    def _in_arena(self, call: Callable[[], None]) -> None:
        if self._is_in_arena:
            call()

    def _undo(self) -> None:
        self.shell.undo()

    def _redo(self) -> None:
        self.shell.redo()

    def _go_to_number(self, number: int) -> None:
        self.shell.go_to_number(number)

    def _on_find(self) -> None:
        if self._is_in_arena:
            self.shell.focus_search()
        elif self.stack.currentWidget() is self.home:
            self.home.search.setFocus()

    def _restore_size(self) -> None:
        kept = self._settings.values.geometry
        if not kept or not self.restoreGeometry(QByteArray(kept)):
            room = self.screen().availableGeometry()
            self.resize(min(_WIDTH, room.width()), min(_HEIGHT, room.height() - _FRAME))
            if room.width() < _WIDTH or room.height() < _HEIGHT + _FRAME:
                self.setWindowState(self.windowState() | Qt.WindowState.WindowMaximized)

    def _show_title(self) -> None:
        arena = self.shell.arena if self._is_in_arena else None
        if arena is not None:
            self.setWindowTitle(fill(translate("MainWindow", "%1 – WMT Arena"), arena.title))
        else:
            self.setWindowTitle("WMT Arena")

    def _show_shared(self) -> None:
        if "shell" in vars(self):
            self._show_shared_in(self.shell)

    def _show_shared_in(self, shell: ArenaShell) -> None:
        switch = shell.top.shared
        switch.show_state(self.shared.is_on, self.shared.state_text())
        ratio = self.devicePixelRatioF()
        switch.show_preview(self.shared.preview(dpr=ratio), live=self.shared.is_on)

    def _on_preview(self) -> None:
        """Offer what can be done with the shared screen."""
        self.shared.open_menu(self.shell.top.shared.preview)

    def _on_new(self, template: str) -> None:
        from wmt_desktop.ui.home.arena_dialog import new_arena

        arena = new_arena(
            self, self._theme, self._services.arenas, template, self._languages.current
        )
        if arena is not None:
            self.open_arena(arena.id)

    def _on_sample(self) -> None:
        from wmt_desktop.services.sample import open_sample

        try:
            arena = open_sample(self._services, self._languages.current)
        except WmtError as error:
            self.toast.show_refusal(error)
            return
        self.open_arena(arena.id)

    def _on_details(self, arena_id: str) -> None:
        from wmt_desktop.ui.home.arena_dialog import edit_arena

        arena = self._services.arenas.get(arena_id)
        edit_arena(self, self._theme, self._services.arenas, arena)

    def _on_language(self, code: str) -> None:
        self._languages.use(code)
        self._settings.update(language=code)

    def _on_settings(self) -> None:
        from wmt_desktop.ui.home.settings_dialog import SettingsDialog

        dialog = SettingsDialog(self._theme, self._languages, self._settings, self)
        dialog.exec()
        dialog.deleteLater()

    def _on_help(self) -> None:
        from wmt_desktop.ui.shell.help_dialog import HelpDialog

        dialog = HelpDialog(self._theme, self._services.store.location, self)
        dialog.exec()
        dialog.deleteLater()
