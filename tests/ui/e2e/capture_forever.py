"""Run as a program: types notes into the real window for ever and says which were handled."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from wmt_desktop.app.container import build_services
from wmt_desktop.app.gui import build_gui, dress
from wmt_desktop.app.paths import Folders
from wmt_desktop.domain.arena import Stage
from wmt_desktop.services.arenas import GoToStage, NewArena
from wmt_desktop.ui.board.page import BoardPage


def main(folder: Path) -> None:
    """Type until killed; a number on standard output means: its Enter was handled."""
    app = QApplication([])
    folders = Folders(folder, folder / "config", folder / "log")
    services = build_services(None, folders)
    arena = services.arenas.new(NewArena("Noisy room"))
    services.arenas.go_to(GoToStage(arena.id, Stage.IDEAS))
    gui = build_gui(services, dress(app, folders.settings, "en"))
    gui.window.show()
    gui.window.open_arena(arena.id)
    page = gui.window.pages[Stage.IDEAS]
    assert isinstance(page, BoardPage)
    number = 0
    while True:
        QTest.keyClicks(page.capture.field, f"idea number {number}")
        QTest.keyClick(page.capture.field, Qt.Key.Key_Return)
        print(number, flush=True)  # noqa: T201  (the parent process reads it)
        app.processEvents()
        number += 1


if __name__ == "__main__":
    main(Path(sys.argv[1]))
