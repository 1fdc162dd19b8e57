"""Builds the window, by constructor, and runs it."""

from __future__ import annotations

import signal
import sys
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, cast

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from wmt_desktop.app.container import build_services
from wmt_desktop.app.crash import CrashReporter
from wmt_desktop.app.pace import CycleCollector, FirstPaint, QuietMoments
from wmt_desktop.domain.errors import WmtError
from wmt_desktop.services.packaged import APP_ID
from wmt_desktop.ui.fonts import load_fonts
from wmt_desktop.ui.i18n import Languages, translate
from wmt_desktop.ui.icons import brand_icon
from wmt_desktop.ui.main_window import Builders, MainWindow
from wmt_desktop.ui.qt_bus import QtBus
from wmt_desktop.ui.settings import SettingsFile
from wmt_desktop.ui.theme import Scheme, ThemeManager
from wmt_desktop.ui.widgets.focus_ring import FocusRing
from wmt_desktop.ui.words import WordsOf

if TYPE_CHECKING:
    from wmt_desktop.app.paths import Folders
    from wmt_desktop.services.services import Services
    from wmt_desktop.ui.arena_pages import ArenaPages
    from wmt_desktop.ui.coordinator.page import MergePage
    from wmt_desktop.ui.shared_screen.controller import SharedScreenController
    from wmt_desktop.ui.shell.kiosk_door import KioskDoor
    from wmt_desktop.ui.tasks import Tasks
    from wmt_desktop.ui.widgets.toast import Toast

_BREATH_MS = 150
"""After the window is shown, and before what it does not show yet is built."""

_SETTLED_MS = 3_000
"""By then everything is built, unless the machine is very busy."""


class Dress(NamedTuple):
    """What every window of one program run shares.

    Attributes:
        words_of: Sentences in any language, for the room and the voters.
    """

    theme: ThemeManager
    languages: Languages
    settings: SettingsFile
    words_of: WordsOf


def dress(app: QApplication, settings_file: Path, language: str | None) -> Dress:
    """Give the application its fonts, colours and language.

    Args:
        language: Overrides the language of the settings for this run, or None.
    """
    load_fonts()
    settings = SettingsFile(settings_file, app)
    values = settings.values
    theme = ThemeManager(app, cast("Scheme", values.scheme), values.text_scale)
    FocusRing(app, theme)
    return Dress(theme, Languages(app, language or values.language), settings, WordsOf())


class Gui:
    """The windows of a running program.

    What the first window does not need is built when it is asked for, or in a quiet moment.
    """

    def __init__(self, services: Services, dressed: Dress) -> None:
        self._services = services
        self._dressed = dressed
        self.bus = QtBus(services.bus)
        builders = Builders(self._build_pages, self._build_coordinator, self._build_shared)
        theme, languages, settings = dressed.theme, dressed.languages, dressed.settings
        self.window = MainWindow(services, self.bus, theme, languages, settings, builders)

    @cached_property
    def tasks(self) -> Tasks:
        """What runs beside the windows."""
        from wmt_desktop.ui.tasks import Tasks

        return Tasks()

    @property
    def shared(self) -> SharedScreenController:
        """The shared screen."""
        return self.window.shared

    def _build_shared(self) -> SharedScreenController:
        from wmt_desktop.services.presenting import Presenter
        from wmt_desktop.ui.shared_screen.controller import SharedScreenController

        services, dressed = self._services, self._dressed
        presenter = Presenter(
            services.arenas,
            services.boards,
            services.voting,
            services.photos,
            lambda arena, scores: services.showing.view(arena, scores=scores),
        )
        return SharedScreenController(
            presenter, self.bus, dressed.theme, dressed.words_of, dressed.settings
        )

    @cached_property
    def door(self) -> KioskDoor:
        """The way into the kiosk."""
        from wmt_desktop.ui.shell.kiosk_door import KioskDoor

        dressed, window = self._dressed, self.window
        return KioskDoor(
            self._services,
            self.bus,
            dressed.theme,
            dressed.settings,
            dressed.words_of,
            window,
            window.toast,
        )

    def complete(self) -> None:
        """Load and build what has not been needed yet, a part at a time, while nobody does anything."""
        # Not before: the disk takes its time to keep it.
        self._dressed.settings.update(closed=False)
        QApplication.setWindowIcon(brand_icon())
        try:
            self._services.store.open()
        except WmtError as error:
            # Read it can be, or there were no window; who wants to write is told why not.
            self.window.toast.show_refusal(error)
        QuietMoments(self.window, self.window.build_next)

    def close(self) -> None:
        """Close everything in the order in which it depends on each other."""
        if "door" in vars(self):
            self.door.close()
        self.window.end()
        if "tasks" in vars(self):
            self.tasks.close()
        self.bus.close()

    def _build_pages(self, toast: Toast) -> ArenaPages:
        from wmt_desktop.ui.arena_pages import ArenaPages

        dressed = self._dressed
        return ArenaPages(
            self._services,
            self.bus,
            dressed.theme,
            dressed.settings,
            dressed.words_of,
            self.tasks,
            toast,
            self.shared,
            self.door,
        )

    def _build_coordinator(self, toast: Toast) -> MergePage:
        from wmt_desktop.ui.coordinator.page import MergePage

        dressed = self._dressed
        return MergePage(
            self._services, dressed.theme, self.bus, toast, self.tasks, dressed.languages
        )


def build_gui(services: Services, dressed: Dress) -> Gui:
    """Build the facilitator's window, and all that belongs to it when it is needed."""
    return Gui(services, dressed)


def run_gui(database: str | None, language: str | None, folders: Folders) -> int:
    """Open the window and run until it is closed; return the exit code.

    Args:
        database: A path or URL, or None for the usual one.
        language: Code, or None for that of the settings.
    """
    # Named here and not set later: a style that is handed to Python takes as long as reading the arenas.
    app = QApplication([*sys.argv[:1], "-style", "Fusion"])
    app.setApplicationName("WMT Arena")
    app.setDesktopFileName(APP_ID)
    crash = CrashReporter(folders.log, app)
    dressed = dress(app, folders.settings, language)
    services = build_services(database, folders)
    try:
        with dressed.theme.undressed():
            gui = build_gui(services, dressed)
            # The first read opens the database: what is wrong with it is said before any window.
            gui.window.home.refresh()
    except WmtError as error:
        _tell(dressed, error)
        return 1
    else:
        return _run(app, gui, dressed)
    finally:
        services.close()
        crash.close()


def _run(app: QApplication, gui: Gui, dressed: Dress) -> int:
    """Show the window until it is closed; return the exit code."""
    _quit_on_signals(app)
    gui.window.closed.connect(app.quit)
    gui.window.show()
    FirstPaint(gui.window, partial(QTimer.singleShot, _BREATH_MS, gui.window, gui.complete))
    QTimer.singleShot(_SETTLED_MS, app, partial(CycleCollector, app))
    if not dressed.settings.values.closed and dressed.settings.values.last_arena:
        gui.window.offer_last_arena()
    try:
        return app.exec()
    finally:
        gui.close()


def _tell(dressed: Dress, error: WmtError) -> None:
    """Say why the program cannot begin."""
    from wmt_desktop.ui.errors import say
    from wmt_desktop.ui.widgets.dialog import Dialog

    dialog = Dialog(
        dressed.theme, translate("Startup", "The arenas cannot be opened"), say(error), width=520
    )
    dialog.setWindowIcon(brand_icon())
    dialog.add_button(translate("Startup", "Close"), "primary", first=True)
    dialog.exec()


def _quit_on_signals(app: QApplication) -> None:
    """Let Ctrl+C and a polite kill end the program like closing its window."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: app.quit())
    # Python handles signals only while it runs: give it a moment now and then.
    awake = QTimer(app)
    awake.timeout.connect(lambda: None)
    awake.start(500)
