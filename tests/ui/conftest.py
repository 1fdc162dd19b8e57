"""What every test with a window needs."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from wmt_desktop.app.container import build_services
from wmt_desktop.app.paths import Folders
from wmt_desktop.services.services import Services
from wmt_desktop.ui.fonts import load_fonts
from wmt_desktop.ui.i18n import Languages
from wmt_desktop.ui.qt_bus import QtBus
from wmt_desktop.ui.settings import SettingsFile
from wmt_desktop.ui.tasks import Tasks
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.focus_ring import FocusRing

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session")
def theme(qapp: QApplication, languages: Languages) -> ThemeManager:
    """The light theme, dressed once: a style sheet is slow to apply; what it dresses speaks English."""
    del languages
    load_fonts()
    manager = ThemeManager(qapp, "light")
    FocusRing(qapp, manager)
    return manager


@pytest.fixture(scope="session")
def languages(qapp: QApplication) -> Languages:
    """The interface in English."""
    return Languages(qapp, "en")


@pytest.fixture
def settings(tmp_path: Path, qapp: QApplication) -> SettingsFile:
    """Settings of a new user."""
    return SettingsFile(tmp_path / "settings.ini")


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    """A worker that is finished before the test ends."""
    worker = Tasks()
    yield worker
    worker.close()


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with the present schema and nothing in it, migrated once."""
    folder = tmp_path_factory.mktemp("template")
    services = build_services(None, Folders(folder, folder, folder))
    services.arenas.summaries()
    services.store.close()
    return folder


@pytest.fixture
def services(tmp_path: Path, empty_database: Path) -> Iterator[Services]:
    """The real services on a database of their own."""
    folder = tmp_path / "data"
    shutil.copytree(empty_database, folder)
    built = build_services(None, Folders(folder, tmp_path / "config", tmp_path / "log"))
    yield built
    built.store.close()


@pytest.fixture
def qt_bus(services: Services, qapp: QApplication) -> Iterator[QtBus]:
    """The events of ``services`` as a Qt signal."""
    bus = QtBus(services.bus)
    yield bus
    bus.close()


@pytest.fixture(autouse=True)
def no_window_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a window open; pytest-qt closes those given to it."""
    yield
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        return
    # Without an event loop nothing that was deleted goes away, and every restyling grows slower.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [widget for widget in app.topLevelWidgets() if widget.isVisible()]
    for widget in left:
        widget.close()
    assert not left, f"left open: {left}"
