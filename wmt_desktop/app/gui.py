"""Builds the window, by constructor, and runs it."""

from __future__ import annotations

import signal
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from wmt_desktop.app.container import build_services
from wmt_desktop.app.crash import CrashReporter
from wmt_desktop.app.pace import CycleCollector, before_qt
from wmt_desktop.app.paths import Folders
from wmt_desktop.domain.arena import Stage
from wmt_desktop.domain.errors import WmtError
from wmt_desktop.services.presenting import Presenter
from wmt_desktop.services.services import Services
from wmt_desktop.ui.errors import say
from wmt_desktop.ui.fonts import load_fonts
from wmt_desktop.ui.i18n import Languages
from wmt_desktop.ui.icons import brand_icon
from wmt_desktop.ui.main_window import MainWindow
from wmt_desktop.ui.qt_bus import QtBus
from wmt_desktop.ui.settings import SettingsFile
from wmt_desktop.ui.shared_screen.controller import SharedScreenController
from wmt_desktop.ui.shell.kiosk_door import KioskDoor
from wmt_desktop.ui.tasks import Tasks
from wmt_desktop.ui.theme import Scheme, ThemeManager
from wmt_desktop.ui.widgets.focus_ring import FocusRing
from wmt_desktop.ui.widgets.toast import Toast
from wmt_desktop.ui.words import WordsOf

if TYPE_CHECKING:
    from wmt_desktop.ui.coordinator.page import MergePage

_BREATH_MS = 150
"""After the window is shown, and before what it does not show yet is built."""


@dataclass(frozen=True, slots=True)
class Dress:
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


@dataclass(frozen=True, slots=True)
class Gui:
    """The windows of a running program."""

    window: MainWindow
    bus: QtBus
    tasks: Tasks
    door: KioskDoor
    shared: SharedScreenController

    def close(self) -> None:
        """Close everything in the order in which it depends on each other."""
        self.door.close()
        self.window.close()
        self.shared.close()
        self.tasks.close()
        self.bus.close()


def build_gui(services: Services, dressed: Dress) -> Gui:
    """Build the facilitator's window with all its pages, and what belongs to it."""
    theme, settings = dressed.theme, dressed.settings
    bus = QtBus(services.bus)
    tasks = Tasks()
    presenter = Presenter(services.arenas, services.boards, services.voting, services.photos)
    shared = SharedScreenController(presenter, bus, theme, dressed.words_of, settings)

    # What the first window does not need is loaded after it is shown.

    def pages(toast: Toast) -> Mapping[Stage, QWidget]:
        from wmt_desktop.ui.board.page import BoardPage
        from wmt_desktop.ui.pages.evaluation import EvaluationPage
        from wmt_desktop.ui.pages.initiatives.page import InitiativesPage
        from wmt_desktop.ui.pages.voting.page import VotingPage

        voting = VotingPage(services, theme, bus, toast)
        voting.kiosk_requested.connect(door.open)
        board = BoardPage(services, theme, bus, settings, toast, tasks)
        return {
            Stage.SYSTEM_MAP: board,
            Stage.VISION: board,
            Stage.PATHWAYS: board,
            Stage.IDEAS: board,
            Stage.VOTING: voting,
            Stage.INITIATIVES: InitiativesPage(services, theme, bus, toast, tasks),
            Stage.EVALUATION: EvaluationPage(services, theme, bus, toast, tasks),
        }

    def coordinator(toast: Toast) -> MergePage:
        from wmt_desktop.ui.coordinator.page import MergePage

        return MergePage(services, theme, bus, toast, tasks, dressed.languages)

    window = MainWindow(
        services, bus, theme, dressed.languages, settings, presenter, shared, pages, coordinator
    )
    door = KioskDoor(services, bus, theme, settings, dressed.words_of, window, window.toast)
    return Gui(window, bus, tasks, door, shared)


def run_gui(database: str | None, language: str | None, folders: Folders) -> int:
    """Open the window and run until it is closed; return the exit code.

    Args:
        database: A path or URL, or None for the usual one.
        language: Code, or None for that of the settings.
    """
    before_qt()
    app = QApplication(sys.argv[:1])
    app.setApplicationName("WMT Arena")
    app.setDesktopFileName("wmt-arena")
    app.setWindowIcon(brand_icon())
    crash = CrashReporter(folders.log, app)
    dressed = dress(app, folders.settings, language)
    try:
        services = build_services(database, folders)
        # The first read opens the database: what is wrong with it is said before any window.
        services.arenas.summaries()
    except WmtError as error:
        QMessageBox.critical(None, "WMT Arena", say(error))
        crash.close()
        return 1
    gui = build_gui(services, dressed)
    _quit_on_signals(app)
    gui.window.closed.connect(app.quit)
    gui.window.show()
    CycleCollector(app)
    QTimer.singleShot(_BREATH_MS, gui.window, gui.window.build_rest)
    if not dressed.settings.values.closed and dressed.settings.values.last_arena:
        gui.window.offer_last_arena()
    dressed.settings.update(closed=False)
    code = app.exec()
    gui.close()
    crash.close()
    return code


def _quit_on_signals(app: QApplication) -> None:
    """Let Ctrl+C and a polite kill end the program like closing its window."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: app.quit())
    # Python handles signals only while it runs: give it a moment now and then.
    awake = QTimer(app)
    awake.timeout.connect(lambda: None)
    awake.start(500)
