"""What lies on the board: notes and the clusters that group them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from wmt_desktop.domain.arena import Stage, Theme

PHOTO_LIMIT = 50
"""Photos that one note may have; merged notes bring theirs along."""


@dataclass(frozen=True, slots=True)
class Note:
    """One idea of the room.

    Attributes:
        id: ``note:`` + 32 hex digits.
        arena: Id of its arena.
        stage: The stage it was written in; each stage has its own board.
        text: In the author's language; ``translation`` never replaces it.
        author: A table or pseudonym (``Table 5``), never a person.
        lang: Language code of ``text``, or empty.
        heard: How often the room said it, at least 1.
        cluster: Id of its cluster, or None when not grouped yet.
        order: Fractional position key inside the cluster.
        place: (x, y) on the board in logical pixels for a note that is not grouped; None = automatic.
        merged_into: Id of the note that absorbed it, or None.
        hidden: Kept off the shared screen.
        written: Minute of writing, in minutes since 1970 UTC.
        photos: Photos of the paper note, as SHA-256 (hex) of the files that are stored.
    """

    id: str
    arena: str
    text: str
    stage: Stage = Stage.IDEAS
    translation: str = ""
    theme: Theme = Theme.NONE
    author: str = ""
    lang: str = ""
    heard: int = 1
    cluster: str | None = None
    order: str = ""
    place: tuple[int, int] | None = None
    merged_into: str | None = None
    hidden: bool = False
    deleted: bool = False
    written: int = 0
    photos: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cluster:
    """A named group of notes.

    Attributes:
        name_second: The name in the arena's second language, for the shared screen.
        place: (x, y) of the frame on the board; None = automatic.
        folded: Drawn as a pile.
        order: Fractional position key among the clusters.
    """

    id: str
    arena: str
    name: str
    stage: Stage = Stage.IDEAS
    name_second: str = ""
    place: tuple[int, int] | None = None
    folded: bool = False
    order: str = ""
    deleted: bool = False


@dataclass(frozen=True, slots=True)
class Board:
    """The notes and clusters of one stage, both in their order, nothing deleted or absorbed."""

    notes: tuple[Note, ...]
    clusters: tuple[Cluster, ...]

    def of_cluster(self, cluster: str | None) -> tuple[Note, ...]:
        """Return the notes of one cluster in order; ``None`` gives those not grouped yet."""
        return tuple(note for note in self.notes if note.cluster == cluster)


def lay_out(notes: Iterable[Note], clusters: Iterable[Cluster], stage: Stage) -> Board:
    """Return the board of one stage from all notes and clusters of an arena, in their order.

    A note whose cluster is gone lies on the board like any other.
    """
    standing = tuple(each for each in clusters if each.stage == stage and not each.deleted)
    present = {each.id for each in standing}
    return Board(
        tuple(
            note if note.cluster is None or note.cluster in present else replace(note, cluster=None)
            for note in notes
            if note.stage == stage and not note.deleted and note.merged_into is None
        ),
        standing,
    )
