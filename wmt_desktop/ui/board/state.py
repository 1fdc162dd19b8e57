"""What the page knows of one board, kept up to date by the rows of events."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable
from operator import attrgetter
from typing import Generic, TypeVar

from wmt_desktop.domain.arena import Stage
from wmt_desktop.domain.board import Board, Cluster, Note, lay_out
from wmt_desktop.services.bus import RowChange

_place_in_order = attrgetter("order", "id")
T = TypeVar("T", Note, Cluster)


class _InOrder(Generic[T]):
    """Notes or clusters, kept in their order: sorting thousands anew for each note takes long.

    Attributes:
        by_id: By their ids, in no order.
        every: In order.
    """

    def __init__(self, things: Iterable[T]) -> None:
        self.by_id: dict[str, T] = {each.id: each for each in things}
        self.every: list[T] = sorted(self.by_id.values(), key=_place_in_order)

    def put(self, thing: T) -> bool:
        """Take this thing instead of the one with its id; return whether it differs."""
        if self.by_id.get(thing.id) == thing:
            return False
        self.drop(thing.id)
        self.by_id[thing.id] = thing
        insort(self.every, thing, key=_place_in_order)
        return True

    def drop(self, name: str) -> bool:
        """Let go of a thing; return whether it was there."""
        gone = self.by_id.pop(name, None)
        if gone is None:
            return False
        del self.every[bisect_left(self.every, _place_in_order(gone), key=_place_in_order)]
        return True


class BoardState:
    """The notes and clusters of one arena and stage.

    Rows are applied by id; applying the same row twice changes nothing.
    """

    def __init__(
        self, arena: str, stage: Stage, notes: Iterable[Note], clusters: Iterable[Cluster]
    ) -> None:
        """Begin with what is stored: also what is deleted, merged, or on other boards."""
        self.arena = arena
        self.stage = stage
        self._notes = _InOrder(note for note in notes if self._is_here(note))
        self._clusters = _InOrder(each for each in clusters if self._is_here(each))
        self._board: Board | None = None
        self._shown: dict[str, Note] | None = None

    @property
    def board(self) -> Board:
        """What lies on the board, in order."""
        if self._board is None:
            self._board = lay_out(self._notes.every, self._clusters.every, self.stage)
        return self._board

    def note(self, note: str) -> Note | None:
        """Return a note of the board by its id, as it is shown."""
        if self._shown is None:
            self._shown = {each.id: each for each in self.board.notes}
        return self._shown.get(note)

    def cluster(self, cluster: str | None) -> Cluster | None:
        """Return a cluster of the board by its id."""
        return self._clusters.by_id.get(cluster) if cluster else None

    def apply(self, rows: Iterable[RowChange]) -> bool:
        """Take over changed rows; return whether this board looks different now."""
        changed = False
        for row in rows:
            after = row.after
            if isinstance(after, Note) and after.arena == self.arena:
                changed |= self._take(after, self._notes)
            elif isinstance(after, Cluster) and after.arena == self.arena:
                changed |= self._take(after, self._clusters)
        if changed:
            self._board = None
            self._shown = None
        return changed

    def _is_here(self, thing: Note | Cluster) -> bool:
        return not thing.deleted and thing.stage == self.stage

    def _take(self, after: T, things: _InOrder[T]) -> bool:
        return things.put(after) if self._is_here(after) else things.drop(after.id)
