"""Moving without a mouse: earlier and later, and by steps on the board."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from wmt_desktop.domain.board import Board, Cluster, Note
from wmt_desktop.domain.order import after_all, between
from wmt_desktop.ui.board.navigation import Direction

NUDGE = 24
"""One step on the board: a cell of the dotted canvas."""

_STEPS = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}


@dataclass(frozen=True, slots=True)
class Before:
    """In front of which note something goes; None = at the end."""

    before: str | None


def nudged(place: tuple[int, int], direction: Direction, step: int = NUDGE) -> tuple[int, int]:
    """Return the place one step further."""
    dx, dy = _STEPS[direction]
    return place[0] + dx * step, place[1] + dy * step


def is_earlier(direction: Direction) -> bool:
    """Tell whether a direction means towards the beginning."""
    return direction in ("left", "up")


def note_before(board: Board, notes: Sequence[Note], direction: Direction) -> Before | None:
    """Return where notes of one cluster go, one position on; None when they cannot go further."""
    cluster = notes[0].cluster
    if any(note.cluster != cluster for note in notes):
        return None
    moving = {note.id for note in notes}
    members = [note.id for note in board.of_cluster(cluster)]
    if is_earlier(direction):
        first = members.index(notes[0].id)
        ahead = [name for name in members[:first] if name not in moving]
        return Before(ahead[-1]) if ahead else None
    last = members.index(notes[-1].id)
    behind = [name for name in members[last + 1 :] if name not in moving]
    if not behind:
        return None
    return Before(behind[1] if len(behind) > 1 else None)


def cluster_order_beside(
    clusters: Sequence[Cluster], cluster: Cluster, direction: Direction
) -> str | None:
    """Return the position key that moves a cluster one position on; None at the end."""
    others = [each for each in clusters if each.id != cluster.id]
    index = next(i for i, each in enumerate(clusters) if each.id == cluster.id)
    target = index - 1 if is_earlier(direction) else index + 1
    if not 0 <= target <= len(others):
        return None
    before = others[target - 1].order if target else ""
    after = others[target].order if target < len(others) else ""
    # Two laptops can have given the same key; then the end of both is the best there is.
    return between(before, after) if not after or before < after else after_all(before)
