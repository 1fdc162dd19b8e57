"""Order and places: sort a cluster, and put many things on the board in one step."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from wmt_desktop.domain.arena import Stage, Theme
from wmt_desktop.domain.board import Board, Note
from wmt_desktop.domain.log import Operation
from wmt_desktop.domain.order import in_front
from wmt_desktop.domain.text import plain
from wmt_desktop.services.grouping import board_of
from wmt_desktop.services.lookup import existing_cluster, existing_note
from wmt_desktop.services.operations import differences
from wmt_desktop.services.work import Work

Places = Mapping[str, tuple[int, int] | None]
"""By id: where a thing goes on the board, None = where the layout puts it."""


class Sorting(StrEnum):
    """What notes are sorted by; where it is the same for two, they keep their sequence."""

    THEME = "theme"
    TEXT = "text"
    HEARD = "heard"
    WRITTEN = "written"


class Placing(StrEnum):
    """Why things are put elsewhere: the name of the step."""

    ALIGN = "board.align"
    DISTRIBUTE = "board.distribute"
    TIDY = "board.tidy"


@dataclass(frozen=True, slots=True)
class SortNotes:
    """Sort the notes of a cluster, or those not grouped yet.

    Attributes:
        cluster: Cluster id, or None for the notes without one.
    """

    arena: str
    cluster: str | None
    by: Sorting
    stage: Stage = Stage.IDEAS


@dataclass(frozen=True, slots=True)
class PutThings:
    """Put notes and clusters somewhere on the board, all in one step of undo."""

    arena: str
    why: Placing
    notes: Places = field(default_factory=dict)
    clusters: Places = field(default_factory=dict)


class ArrangeService:
    """Use cases of order and places."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def sort(self, command: SortNotes) -> tuple[Note, ...]:
        """Give the notes new position keys and return them in their new order.

        Raises:
            WmtError: ``CLUSTER_NOT_FOUND``.
        """
        with self._work.change(command.arena) as writer:
            if command.cluster is not None:
                existing_cluster(writer, command.cluster)
            board = board_of(writer, command.arena, command.stage)
            before = board.of_cluster(command.cluster)
            after = sorted(before, key=_key(board, command.by))
            keys = in_front([], 0, len(after))
            operations = [
                operation
                for note, order in zip(after, keys, strict=True)
                for operation in differences(note, replace(note, order=order))
            ]
            if after != list(before):
                writer.append(command.arena, "cluster.sort", operations)
        return tuple(after)

    def put(self, command: PutThings) -> None:
        """Put things elsewhere; what is there already is left alone.

        Raises:
            WmtError: ``NOTE_NOT_FOUND``, ``CLUSTER_NOT_FOUND``.
        """
        with self._work.change(command.arena) as writer:
            operations: list[Operation] = []
            for name, place in command.notes.items():
                note = existing_note(writer, name)
                operations += differences(note, replace(note, place=place))
            for name, place in command.clusters.items():
                cluster = existing_cluster(writer, name)
                operations += differences(cluster, replace(cluster, place=place))
            if operations:
                writer.append(command.arena, str(command.why), operations)


def _key(board: Board, by: Sorting) -> Callable[[Note], Any]:
    themes = {theme: number for number, theme in enumerate(Theme)}
    keys: dict[Sorting, Callable[[Note], Any]] = {
        Sorting.THEME: lambda note: themes[note.theme],
        Sorting.TEXT: lambda note: plain(note.text),
        Sorting.HEARD: lambda note: -board.heard(note),
        Sorting.WRITTEN: lambda note: note.written,
    }
    return keys[by]
