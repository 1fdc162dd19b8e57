"""A facilitator's laptop with an arena, a coordinator's, and session files between them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from wmt_desktop.domain.arena import Arena
from wmt_desktop.domain.board import Note
from wmt_desktop.domain.rounds import Round
from wmt_desktop.services.boards import AddNotes, Draft, EditNotes
from wmt_desktop.services.round_rules import OpenRound
from wmt_desktop.services.services import Services
from wmt_desktop.services.voting import CastBallot, CloseRound


@dataclass
class Laptops:
    """A facilitator's laptop with an arena of two notes, a coordinator's, and a way between."""

    mine: Services
    coordinator: Services
    arena: Arena
    folder: Path
    open_laptop: Callable[[str], Services]

    def add(self, laptop: Services, text: str, cluster: str = "Meals") -> Note:
        return laptop.boards.add(AddNotes(self.arena.id, (Draft(text, cluster=cluster),)))[0]

    def edit(self, laptop: Services, note: Note, text: str) -> None:
        laptop.boards.edit(EditNotes((replace(laptop.boards.note(note.id), text=text),)))

    def file(self, laptop: Services, name: str = "session.wmta") -> Path:
        path = self.folder / name
        laptop.sessions.export(self.arena.id, path)
        return path

    def carry(self, source: Services, target: Services) -> None:
        (verdict,) = target.sessions.merge([self.file(source)])
        assert verdict.error is None

    def exchange(self) -> None:
        """Bring each laptop what the other has."""
        self.carry(self.mine, self.coordinator)
        self.carry(self.coordinator, self.mine)
        assert len(self.digests()) == 1

    def digests(self) -> set[str]:
        return {each.sessions.digest(self.arena.id) for each in (self.mine, self.coordinator)}

    def open_vote(self) -> Round:
        """Open a vote between two clusters on the facilitator's laptop."""
        for name in ("Meals", "Farms"):
            self.add(self.mine, "Idea", name)
        return self.mine.voting.open(OpenRound(self.arena.id))

    def hold_vote(self) -> Round:
        """Open a vote, cast two dots for its first option, and close it."""
        round_ = self.open_vote()
        self.mine.voting.cast(CastBallot(round_.id, {round_.options[0].id: 2}))
        return self.mine.voting.close(CloseRound(round_.id)).round


def key_of(laptop: Services) -> str:
    """Return the public key of a laptop."""
    return laptop.trust.keys()[0].key
