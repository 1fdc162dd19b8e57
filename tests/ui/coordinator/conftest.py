"""Session files of several laptops, and the coordinator's desk on another."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.age import locked
from tests.ui.pages.conftest import Window
from wmt_desktop.app.container import build_services
from wmt_desktop.app.paths import Folders
from wmt_desktop.domain.arena import Theme
from wmt_desktop.domain.board import Note
from wmt_desktop.services.arenas import NewArena
from wmt_desktop.services.boards import AddNotes, Draft, EditNotes
from wmt_desktop.services.services import Services
from wmt_desktop.ui.coordinator.page import MergePage
from wmt_desktop.ui.i18n import Languages
from wmt_desktop.ui.qt_bus import QtBus
from wmt_desktop.ui.tasks import Tasks
from wmt_desktop.ui.theme import ThemeManager

Laptop = Callable[[str], Services]


@pytest.fixture
def laptop(tmp_path: Path, empty_database: Path) -> Iterator[Laptop]:
    """Open further laptops by name; the same name again is the same laptop."""
    opened: dict[str, Services] = {}

    def open_laptop(name: str) -> Services:
        if name not in opened:
            folder = tmp_path / name
            shutil.copytree(empty_database, folder)
            # The copied database is a new installation: it gets a key of its own.
            for left in ("installation.json", "signing.key"):
                (folder / left).unlink(missing_ok=True)
            opened[name] = build_services(None, Folders(folder, folder / "config", folder / "log"))
        return opened[name]

    yield open_laptop
    for each in opened.values():
        each.store.close()


@pytest.fixture
def session_file(laptop: Laptop, tmp_path: Path) -> Callable[..., Path]:
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


@dataclass(frozen=True)
class Pair:
    """Two laptops that hold the same arena with one note, and where their files go."""

    one: Services
    other: Services
    arena: str
    note: Note
    folder: Path

    def edit(self, **changes: object) -> None:
        """Change the note on the first laptop."""
        _edit(self.one, replace(self.note, **changes))  # type: ignore[arg-type]

    def edit_there(self, **changes: object) -> None:
        """Change the note on the second laptop, which does not know of the first's change."""
        _edit(self.other, replace(self.note, **changes))  # type: ignore[arg-type]

    def files(self) -> list[Path]:
        """Export both."""
        paths = [self.folder / "one.wmta", self.folder / "other.wmta"]
        for services, path in zip((self.one, self.other), paths, strict=True):
            services.sessions.export(self.arena, path)
        return paths


def _edit(services: Services, note: Note) -> None:
    services.boards.edit(EditNotes((note,)))


@pytest.fixture
def pair(laptop: Laptop, tmp_path: Path) -> Pair:
    """Two laptops with the same arena."""
    one, other = laptop("one"), laptop("other")
    arena = one.arenas.new(NewArena("Cēsis bioregion", place="Cēsis"))
    (note,) = one.boards.add(AddNotes(arena.id, (Draft("Guide for local food", Theme.FOOD),)))
    start = tmp_path / "start.wmta"
    one.sessions.export(arena.id, start)
    other.sessions.merge([start])
    return Pair(one, other, arena.id, note, tmp_path)


@pytest.fixture
def window(qtbot: QtBot, theme: ThemeManager, languages: Languages) -> Window:
    """An empty window in English."""
    window = Window(theme)
    window.resize(1440, 900)
    qtbot.addWidget(window)
    return window


@pytest.fixture
def page(
    qtbot: QtBot,
    window: Window,
    services: Services,
    theme: ThemeManager,
    qt_bus: QtBus,
    tasks: Tasks,
    languages: Languages,
) -> MergePage:
    """The coordinator's page, in the active window."""
    page = window.hold(MergePage(services, theme, qt_bus, window.toast, tasks, languages, window))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return page
