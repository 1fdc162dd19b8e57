"""What a list of arenas shows. Loaded before the first window is drawn: with little else."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from wmt_desktop.domain.arena import Arena


class ArenaSummary(NamedTuple):
    """An arena with the figures that a list shows.

    Attributes:
        notes: Of all stages.
        ideas: Notes of the stage of ideas.
        saved: Minute of the last change (since 1970 UTC).
        voters: People who voted in the last closed vote, in whatever way, or None when there was
            none; pledges are no vote.
        voting: A vote is open; nobody hears how many have voted.
        whole: False in an outline of an arena with votes or merged notes: ``voters`` are not
            counted yet, and merged notes are counted one by one.
    """

    arena: Arena
    notes: int
    ideas: int
    clusters: int
    rounds: int
    initiatives: int
    voters: int | None
    saved: int
    whole: bool = True
    voting: bool = False


class ArenaList(Protocol):
    """The arenas on this laptop."""

    def outlines(self) -> tuple[ArenaSummary, ...]:
        """Return every arena with the figures that are there at once, the last changed first.

        Raises:
            WmtError: One of the ``DATABASE_…`` codes: it cannot be opened.
        """

    def summaries(self) -> tuple[ArenaSummary, ...]:
        """Return every arena with its figures, the last changed first."""
