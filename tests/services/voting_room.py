"""A room that votes: an arena with three clusters, and what tests ask of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.laptops import Room
from wmt_desktop.domain.arena import Theme
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.rounds import Round
from wmt_desktop.services.boards import AddNotes, Draft
from wmt_desktop.services.round_rules import OpenRound
from wmt_desktop.services.services import Services
from wmt_desktop.services.voting import CastBallot


def fill(room: Room, *clusters: str) -> None:
    """Write one note in each cluster."""
    drafts = tuple(Draft(f"Idea for {name}", Theme.FOOD, name) for name in clusters)
    room.services.boards.add(AddNotes(room.arena.id, drafts))


def open_vote(room: Room, **rules: object) -> Round:
    """Open a vote on Meals, Farms and Energy, which are made first if need be."""
    if not room.services.boards.clusters(room.arena.id):
        fill(room, "Meals", "Farms", "Energy")
    return room.services.voting.open(OpenRound(room.arena.id, **rules))  # type: ignore[arg-type]


def cast(room: Room, round_: Round, **dots: int) -> None:
    """Cast a ballot with dots by label."""
    ids = {option.label: option.id for option in round_.options}
    ballot = {ids[label]: number for label, number in dots.items()}
    room.services.voting.cast(CastBallot(round_.id, ballot))


@contextmanager
def refused(services: Services, code: Code) -> Iterator[pytest.ExceptionInfo[WmtError]]:
    """Expect a refusal that leaves everything as it was."""
    before = services.sessions.digest()
    with pytest.raises(WmtError) as error:
        yield error
    assert error.value.code is code
    assert services.sessions.digest() == before
