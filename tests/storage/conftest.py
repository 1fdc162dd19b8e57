"""Laptops with a clock that ticks and a database of their own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.storage.laptop import Laptop


@pytest.fixture
def open_laptop(tmp_path: Path) -> Iterator[Callable[[str], Laptop]]:
    """Return a call that opens the laptop of a name; they are closed at the end."""
    opened: dict[str, Laptop] = {}

    def open_one(name: str) -> Laptop:
        if name not in opened:
            opened[name] = Laptop(tmp_path, name)
        return opened[name]

    yield open_one
    for each in opened.values():
        each.store.close()


@pytest.fixture
def laptop(open_laptop: Callable[[str], Laptop]) -> Laptop:
    return open_laptop("a")
