"""What of an arena can be voted on."""

from __future__ import annotations

import pytest

from tests.laptops import Room
from wmt_desktop.domain.arena import Stage
from wmt_desktop.services.boards import AddNotes, Draft


@pytest.mark.parametrize("source", ["clusters", "notes"])
def test_only_the_ideas_are_on_the_ballot(room: Room, source: str) -> None:
    for stage in (Stage.SYSTEM_MAP, Stage.VISION, Stage.IDEAS):
        draft = Draft(f"note of {stage}", cluster=f"cluster of {stage}")
        room.services.boards.add(AddNotes(room.arena.id, (draft,), stage))
    options = room.services.voting.options(room.arena.id, source)
    assert [option.label for option in options] == [f"{source.removesuffix('s')} of ideas"]
