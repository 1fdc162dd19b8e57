"""Nothing flashes up as a window of its own while the program is built."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from wmt_desktop.app.gui import Dress, build_gui
from wmt_desktop.domain.arena import Arena, Stage
from wmt_desktop.services.arenas import NewArena
from wmt_desktop.services.services import Services
from wmt_desktop.ui.board.bin_dialog import BinDialog
from wmt_desktop.ui.board.history_dialog import HistoryDialog
from wmt_desktop.ui.board.page import BoardPage
from wmt_desktop.ui.home.settings_dialog import SettingsDialog
from wmt_desktop.ui.i18n import Languages
from wmt_desktop.ui.settings import SettingsFile
from wmt_desktop.ui.shell.agenda import AgendaDialog
from wmt_desktop.ui.shell.help_dialog import HelpDialog
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.words import WordsOf


class _Watch(QObject):
    """Notes every widget that is shown as a window."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


def test_no_part_is_shown_before_its_window(
    qapp: QApplication,
    services: Services,
    theme: ThemeManager,
    languages: Languages,
    settings: SettingsFile,
) -> None:
    watch = _Watch()
    qapp.installEventFilter(watch)
    try:
        gui = build_gui(services, Dress(theme, languages, settings, WordsOf()))
        window = gui.window
        built: list[object] = [window.pages, window.shell, window.coordinator, gui.door, gui.shared]
        arena = services.arenas.new(NewArena("Food", country="LV"))
        for stage in Stage:
            page = window.pages[stage]
            page.show_arena(arena.id)  # type: ignore[attr-defined]
        board = window.pages[Stage.IDEAS]
        assert isinstance(board, BoardPage)
        dialogs: list[QDialog] = [
            SettingsDialog(theme, languages, settings, window),
            HelpDialog(theme, "", window),
            AgendaDialog(theme, Arena("", "Food"), window),
            HistoryDialog(theme, board.commands, window),
            BinDialog(theme, board.commands, window),
        ]
        qapp.processEvents()
        assert watch.shown == []
        # And a dialog that is shown is one window, not several.
        for dialog in dialogs:
            dialog.open()
            qapp.processEvents()
            assert watch.shown == [f"{type(dialog).__name__} "]
            watch.shown.clear()
            dialog.close()
    finally:
        qapp.removeEventFilter(watch)
        gui.close()
        gui.window.deleteLater()
    del built
