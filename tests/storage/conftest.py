"""Laptops with a clock that ticks and a database of their own."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.postgresql import Server
from tests.storage.laptop import Laptop, OpenCoordinator


@pytest.fixture
def open_laptop(
    request: pytest.FixtureRequest, tmp_path: Path, blank_database: Path
) -> Iterator[Callable[[str], Laptop]]:
    """Return a call that opens the laptop of a name; they are closed at the end.

    Each has a database of its own: a file, or where a test says so, on a server.
    """
    opened: dict[str, Laptop] = {}
    on_server = getattr(request, "param", "sqlite") == "postgresql"
    server: Server | None = request.getfixturevalue("postgresql") if on_server else None

    def open_one(name: str) -> Laptop:
        if name not in opened:
            opened[name] = Laptop(tmp_path, name, server.new_archive() if server else "")
            if not server and not opened[name].path.exists():
                shutil.copy(blank_database, opened[name].path)
        return opened[name]

    yield open_one
    for each in opened.values():
        each.store.close()


@pytest.fixture
def laptop(open_laptop: Callable[[str], Laptop]) -> Laptop:
    return open_laptop("a")


@pytest.fixture
def open_coordinator(tmp_path: Path, archive: str) -> Iterator[OpenCoordinator]:
    """Return a call that opens the laptop of a coordinator on one server; all are closed at the end.

    Coordinators share a database unless the address of another is given.
    """
    opened: list[Laptop] = []

    def open_one(name: str, address: str = archive, **more: Any) -> Laptop:
        opened.append(Laptop(tmp_path, name, address, **more))
        return opened[-1]

    yield open_one
    for each in opened:
        each.store.close()
