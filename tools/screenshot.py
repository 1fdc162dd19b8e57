"""Makes docs/board.png, the picture in the README, from the running program.

.venv/bin/python -m tools.screenshot
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from wmt_desktop.app.container import build_services
from wmt_desktop.app.gui import build_gui, dress
from wmt_desktop.app.paths import Folders
from wmt_desktop.domain.arena import Stage
from wmt_desktop.services.sample import open_sample
from wmt_desktop.ui.board.page import BoardPage

TARGET = Path(__file__).resolve().parent.parent / "docs" / "board.png"


def main() -> None:
    """Open the sample arena, select three ideas, and take the picture."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        folders = Folders(Path(folder), Path(folder) / "config", Path(folder) / "log")
        services = build_services(None, folders)
        arena = open_sample(services)
        gui = build_gui(services, dress(app, folders.settings, "en"))
        # The offscreen display is smaller than the picture.
        gui.window.setWindowState(Qt.WindowState.WindowNoState)
        gui.window.resize(1440, 900)
        gui.window.show()
        gui.window.open_arena(arena.id)
        page = gui.window.pages[Stage.IDEAS]
        assert isinstance(page, BoardPage)
        loose = services.boards.board(arena.id).of_cluster(None)
        page.selection.several([note.id for note in loose[:2]], loose[1].id)
        for _ in range(50):
            app.processEvents()
        TARGET.parent.mkdir(exist_ok=True)
        gui.window.grab().save(str(TARGET))
        gui.close()
        services.store.close()


if __name__ == "__main__":
    main()
