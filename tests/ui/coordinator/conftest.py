"""Session files of several laptops, and the coordinator's desk on another."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.age import locked
from tests.ui.pages.conftest import Window
from wmt_desktop.app.container import build_services
from wmt_desktop.app.paths import Folders
from wmt_desktop.domain.arena import Theme
from wmt_desktop.services.arenas import NewArena
from wmt_desktop.services.boards import AddNotes, Draft
from wmt_desktop.services.services import Services
from wmt_desktop.ui.coordinator.page import MergePage
from wmt_desktop.ui.i18n import Languages
from wmt_desktop.ui.qt_bus import QtBus
from wmt_desktop.ui.tasks import Tasks
from wmt_desktop.ui.theme import ThemeManager


@pytest.fixture
def laptop(tmp_path: Path, empty_database: Path) -> Iterator[Callable[[str], Services]]:
    """Open further laptops by name."""
    opened: list[Services] = []

    def open_laptop(name: str) -> Services:
        folder = tmp_path / name
        shutil.copytree(empty_database, folder)
        built = build_services(None, Folders(folder, folder / "config", folder / "log"))
        opened.append(built)
        return built

    yield open_laptop
    for each in opened:
        each.store.close()


@pytest.fixture
def session_file(laptop: Callable[[str], Services], tmp_path: Path) -> Callable[..., Path]:
    """Write the session file of an arena with some notes, from a laptop of its own."""

    def write(place: str, *, notes: int = 3, passphrase: str = "") -> Path:
        services = laptop(f"laptop of {place}")
        arena = services.arenas.new(NewArena(f"{place} bioregion", place=place))
        drafts = tuple(
            Draft(f"{place} {number}", (Theme.FOOD, Theme.ENERGY)[number % 2])
            for number in range(notes)
        )
        services.boards.add(AddNotes(arena.id, drafts))
        path = tmp_path / f"{place}.wmta{'.age' if passphrase else ''}"
        services.sessions.export(arena.id, path)
        if passphrase:
            path.write_bytes(locked(path.read_bytes(), passphrase))
        return path

    return write


@pytest.fixture
def window(qtbot: QtBot, theme: ThemeManager, languages: Languages) -> Window:
    """An empty window in English."""
    window = Window(theme)
    window.resize(1440, 900)
    qtbot.addWidget(window)
    return window


@pytest.fixture
def desk(
    window: Window,
    services: Services,
    theme: ThemeManager,
    qt_bus: QtBus,
    tasks: Tasks,
    languages: Languages,
) -> MergePage:
    """The coordinator's desk."""
    return window.hold(MergePage(services, theme, qt_bus, window.toast, tasks, languages))
