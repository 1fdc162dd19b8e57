"""A laptop in a folder of its own, with a clock that the test moves."""

from __future__ import annotations

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


@pytest.fixture
def new_laptop(tmp_path: Path) -> Callable[[str], Services]:
    """Open laptops by name; the same name again is the same laptop, restarted."""

    def open_laptop(name: str) -> Services:
        folder = tmp_path / name
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
