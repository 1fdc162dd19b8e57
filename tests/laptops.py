"""A laptop in a folder of its own, with a clock that the test moves."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from wmt_desktop.app.container import build_services
from wmt_desktop.app.paths import Folders
from wmt_desktop.domain.arena import Arena
from wmt_desktop.services.arenas import NewArena
from wmt_desktop.services.services import Services


@dataclass(frozen=True)
class Room:
    """An arena on a laptop."""

    services: Services
    arena: Arena


@pytest.fixture(scope="session")
def blank_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with the present schema and nothing in it, migrated once for all tests."""
    folder = tmp_path_factory.mktemp("blank")
    database = folder / "arenas.db"
    services = build_services(str(database), Folders(folder, folder / "config", folder / "log"))
    services.arenas.summaries()
    services.store.close()
    return database


@pytest.fixture
def new_laptop(tmp_path: Path, blank_database: Path) -> Callable[[str], Services]:
    """Open laptops by name; the same name again is the same laptop, restarted."""

    def open_laptop(name: str) -> Services:
        folder = tmp_path / name
        if not folder.exists():
            folder.mkdir()
            # The database only: the signing key is each laptop's own.
            shutil.copy(blank_database, folder / "arenas.db")
        return build_services(
            str(folder / "arenas.db"), Folders(folder, folder / "config", folder / "log")
        )

    return open_laptop


@pytest.fixture
def services(new_laptop: Callable[[str], Services]) -> Services:
    """One laptop."""
    return new_laptop("laptop")


@pytest.fixture
def room(services: Services) -> Room:
    """An empty arena on one laptop."""
    return Room(services, services.arenas.new(NewArena("Cēsis", people=12)))
