"""What the page knows of one board, kept up to date by the rows of events."""

from __future__ import annotations

from collections.abc import Iterable
from operator import attrgetter

from wmt_desktop.domain.arena import Stage
from wmt_desktop.domain.board import Board, Cluster, Note, lay_out
from wmt_desktop.services.bus import RowChange

_place_in_order = attrgetter("order", "id")


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
        self._notes = {note.id: note for note in notes if self._is_here(note)}
        self._clusters = {cluster.id: cluster for cluster in clusters if self._is_here(cluster)}
        self._board: Board | None = None
        self._shown: dict[str, Note] | None = None

    @property
    def board(self) -> Board:
        """What lies on the board, in order."""
        if self._board is None:
            self._board = lay_out(
                sorted(self._notes.values(), key=_place_in_order),
                sorted(self._clusters.values(), key=_place_in_order),
                self.stage,
            )
        return self._board

    def note(self, note: str) -> Note | None:
        """Return a note of the board by its id, as it is shown."""
        if self._shown is None:
            self._shown = {each.id: each for each in self.board.notes}
        return self._shown.get(note)

    def cluster(self, cluster: str | None) -> Cluster | None:
        """Return a cluster of the board by its id."""
        return self._clusters.get(cluster) if cluster else None

    def apply(self, rows: Iterable[RowChange]) -> bool:
        """Take over changed rows; return whether this board looks different now."""
        changed = False
        for row in rows:
            after = row.after
            if isinstance(after, Note) and after.arena == self.arena:
                changed |= self._apply_note(after)
            elif isinstance(after, Cluster) and after.arena == self.arena:
                changed |= self._apply_cluster(after)
        if changed:
            self._board = None
            self._shown = None
        return changed

    def _is_here(self, thing: Note | Cluster) -> bool:
        return not thing.deleted and thing.stage == self.stage

    def _apply_note(self, after: Note) -> bool:
        if not self._is_here(after):
            return self._notes.pop(after.id, None) is not None
        if self._notes.get(after.id) == after:
            return False
        self._notes[after.id] = after
        return True

    def _apply_cluster(self, after: Cluster) -> bool:
        if not self._is_here(after):
            return self._clusters.pop(after.id, None) is not None
        if self._clusters.get(after.id) == after:
            return False
        self._clusters[after.id] = after
        return True
