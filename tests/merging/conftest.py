"""Worlds of laptops for the tests of merging."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from types import SimpleNamespace

import pytest

from tests.merging.world import World
from wmt_desktop.exchange.keys import Installation

NewWorld = Callable[..., World]


@pytest.fixture(scope="session")
def templates(blank_database: Path, tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Path]:
    """Folders of laptops that were never used: an empty database, and keys made once for all."""
    folder = tmp_path_factory.mktemp("laptops")
    found = {}
    for name in "abcdef":
        found[name] = folder / name
        found[name].mkdir()
        installation = Installation(found[name], lambda: None)
        installation.rename(f"Laptop {name}")
        assert installation.private_key() is not None
        shutil.copy(blank_database, found[name] / "arenas.db")
    return found


@pytest.fixture
def new_world(
    templates: Mapping[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[NewWorld]:
    """Make worlds, each in a folder of its own; one is gone when the next begins."""
    # In memory, where there is such a folder: it is not the disk that is on trial here.
    memory = Path("/dev/shm")
    worlds = ExitStack()

    def make(laptops: int = 3) -> World:
        worlds.close()
        # The same steps give the same bytes, so that a failing run can be made smaller.
        salts = count(1)
        monkeypatch.setattr(
            "wmt_desktop.services.operations.secrets",
            SimpleNamespace(token_hex=lambda size: f"{next(salts):0{2 * size}x}"),
        )
        folder = worlds.enter_context(
            TemporaryDirectory(dir=memory if os.access(memory, os.W_OK) else tmp_path)
        )
        world = World(Path(folder), templates, laptops)
        worlds.callback(world.close)
        return world

    with worlds:
        yield make
