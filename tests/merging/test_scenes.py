"""The scenes in which faults show, played by the program as it is."""

from __future__ import annotations

import pytest

from tests.merging.conftest import NewWorld
from tests.merging.scripts import SCENES


@pytest.mark.parametrize("scene", SCENES)
def test_scene(scene: str, new_world: NewWorld) -> None:
    SCENES[scene](new_world)
