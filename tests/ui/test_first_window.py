from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from wmt_desktop.app.container import build_services
from wmt_desktop.app.paths import Folders
from wmt_desktop.services.arenas import NewArena

# Starts the program and ends it when its window is drawn, before anything that follows by itself.
PROGRAM = """
import os, sys
from wmt_desktop.app.before_qt import before_qt
before_qt()
from PySide6 import QtCore, QtGui, QtWidgets

def tell():
    print(*sys.modules, *vars(QtCore), *vars(QtGui), *vars(QtWidgets), flush=True)
    os._exit(0)

def run(app):
    from wmt_desktop.app.pace import FirstPaint
    [window] = [each for each in QtWidgets.QApplication.topLevelWidgets() if each.isVisible()]
    assert window.home.cards
    first = FirstPaint(window, tell)
    real()

real, QtWidgets.QApplication.exec = QtWidgets.QApplication.exec, run
sys.argv = ["wmt"]
from wmt_desktop.__main__ import main
main()
"""


def test_the_first_window_is_drawn_without_what_it_does_not_show(tmp_path: Path) -> None:
    database = tmp_path / "arenas.db"
    services = build_services(str(database), Folders(tmp_path, tmp_path, tmp_path))
    for title in ("Mobility", "Food"):
        services.arenas.new(NewArena(title, place="Cēsis", country="LV"))
    services.close()
    homes = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "HOME", "APPDATA")
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env=os.environ | dict.fromkeys(homes, str(tmp_path)) | {"WMT_DATABASE": str(database)},
        check=True,
        capture_output=True,
        text=True,
        timeout=50,
    )
    loaded = set(done.stdout.split())
    assert loaded >= {"wmt_desktop.ui.home.side", "sqlite3", "QPushButton", "QPainter"}
    # Each takes Python as long as a tenth of the first page, or longer.
    assert not loaded & {"sqlalchemy", "msgspec", "cryptography", "decimal", "secrets"}
    assert not loaded & {"wmt_desktop.services.work", "wmt_desktop.domain.board"}
    # Qt for Python makes classes of these, and of all their enumerations, the moment it meets them.
    assert not loaded & {"QStyle", "QIcon", "QGradient", "QMenu", "QAction", "QDialog"}
