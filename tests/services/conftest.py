"""Two laptops that exchange session files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.services.two_laptops import Laptops
from wmt_desktop.services.arenas import NewArena
from wmt_desktop.services.services import Services


@pytest.fixture
def laptops(new_laptop: Callable[[str], Services], tmp_path: Path) -> Laptops:
    mine = new_laptop("mine")
    arena = mine.arenas.new(NewArena("Cēsis"))
    found = Laptops(mine, new_laptop("coordinator"), arena, tmp_path, new_laptop)
    found.add(mine, "Oats")
    found.add(mine, "Barley")
    return found
