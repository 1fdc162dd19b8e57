"""What lies on the board: notes and the clusters that group them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

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
        theme: The theme whose colour and sign the frame carries; ``NONE`` = plain.
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
    theme: Theme = Theme.NONE


class Flaw(StrEnum):
    """What became of a note because two laptops did not know of each other."""

    CLUSTER_GONE = "cluster-gone"
    TARGET_GONE = "target-gone"
    CIRCLE = "circle"


@dataclass(frozen=True, slots=True)
class Fused:
    """Notes after duplicates were merged into one another.

    Attributes:
        notes: Those that stand, in the order they were given; none of them is merged into another.
        absorbed: By id of a standing note, all that went into it, directly or not, the oldest first.
        flaws: By id of a standing note, why it stands although it was merged into another.
    """

    notes: tuple[Note, ...]
    absorbed: Mapping[str, tuple[Note, ...]] = field(default_factory=dict)
    flaws: Mapping[str, Flaw] = field(default_factory=dict)


def fuse(notes: Iterable[Note]) -> Fused:
    """Return which notes stand and which went into them, leaving deleted ones out.

    A note goes where ``merged_into`` leads, step by step. It stands by itself when that note is
    gone, deleted or on the board of another stage; of notes that lead in a circle, as concurrent
    merges can make them, the one with the smallest id stands and holds the others.
    """
    return fuse_all([note for note in notes if not note.deleted])


def fuse_all(notes: Iterable[Note]) -> Fused:
    """Return the same for exactly these notes, deleted or not: the recycle bin is read with it."""
    every = tuple(notes)
    merged = [(note, note.merged_into) for note in every if note.merged_into is not None]
    if not merged:
        return Fused(every)
    stages = {note.id: note.stage for note in every}
    target: dict[str, str] = {}
    flaws: dict[str, Flaw] = {}
    for note, into in merged:
        if stages.get(into) == note.stage:
            target[note.id] = into
        else:
            flaws[note.id] = Flaw.TARGET_GONE
    for smallest in _smallest_of_circles(target):
        del target[smallest]
        flaws[smallest] = Flaw.CIRCLE
    inside: dict[str, list[Note]] = {}
    standing: list[Note] = []
    for note in every:
        if note.id in target:
            inside.setdefault(_end_of(target, note.id), []).append(note)
        else:
            standing.append(note if note.merged_into is None else replace(note, merged_into=None))
    absorbed = {
        name: tuple(sorted(each, key=lambda note: (note.written, note.id)))
        for name, each in inside.items()
    }
    return Fused(tuple(standing), absorbed, flaws)


def _smallest_of_circles(target: Mapping[str, str]) -> list[str]:
    found: list[str] = []
    done: set[str] = set()
    for start in target:
        path: dict[str, int] = {}
        here = start
        while here in target and here not in done and here not in path:
            path[here] = len(path)
            here = target[here]
        if here in path:
            found.append(min(list(path)[path[here] :]))
        done.update(path)
    return found


def _end_of(target: dict[str, str], note: str) -> str:
    """Return where the way from a note ends, and shorten it for the next that asks."""
    way = []
    while note in target:
        way.append(note)
        note = target[note]
    for each in way:
        target[each] = note
    return note


@dataclass(frozen=True, slots=True)
class Board:
    """The notes and clusters of one stage, both in their order, nothing deleted or absorbed.

    Attributes:
        absorbed: By id of a note, the duplicates that were merged into it, the oldest first.
        flaws: By id of a note, what another laptop's work made of it: to be shown, not to be hidden.
    """

    notes: tuple[Note, ...]
    clusters: tuple[Cluster, ...]
    absorbed: Mapping[str, tuple[Note, ...]] = field(default_factory=dict)
    flaws: Mapping[str, Flaw] = field(default_factory=dict)

    def of_cluster(self, cluster: str | None) -> tuple[Note, ...]:
        """Return the notes of one cluster in order; ``None`` gives those not grouped yet."""
        return tuple(note for note in self.notes if note.cluster == cluster)

    @property
    def authors(self) -> tuple[str, ...]:
        """Return who the notes are from, each once; the empty one is nobody."""
        return tuple(sorted({note.author for note in self.notes}))

    def heard(self, note: Note) -> int:
        """Return how often the room said it: this note and all that were merged into it."""
        inside = self.absorbed.get(note.id)
        return heard_in_all(note, inside) if inside else note.heard

    def photos(self, note: Note) -> tuple[str, ...]:
        """Return the photos of a note and of all that were merged into it, each once."""
        parts = (note, *self.absorbed.get(note.id, ()))
        return tuple(dict.fromkeys(photo for part in parts for photo in part.photos))


def heard_in_all(note: Note, absorbed: Sequence[Note]) -> int:
    """Return the count of a note with those that were merged into it."""
    return note.heard + sum(each.heard for each in absorbed)


def lay_out(notes: Iterable[Note], clusters: Iterable[Cluster], stage: Stage) -> Board:
    """Return the board of one stage from all notes and clusters of an arena, in their order.

    A note whose cluster is gone lies on the board like any other, and is flagged: removing a
    cluster frees its notes, so only somebody who did not know of the removal put it there.
    """
    standing = tuple(each for each in clusters if each.stage == stage and not each.deleted)
    present = {None, *(each.id for each in standing)}
    fused = fuse([note for note in notes if note.stage == stage])
    astray = [note.id for note in fused.notes if note.cluster not in present]
    if not astray:
        return Board(fused.notes, standing, fused.absorbed, fused.flaws)
    flaws = {**dict.fromkeys(astray, Flaw.CLUSTER_GONE), **fused.flaws}
    freed = tuple(
        note if note.cluster in present else replace(note, cluster=None) for note in fused.notes
    )
    return Board(freed, standing, fused.absorbed, flaws)
