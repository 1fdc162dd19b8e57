"""Duplicates: notes that say the same are merged into one, and split again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from wmt_desktop.domain.arena import Stage
from wmt_desktop.domain.board import Fused, Note, fuse
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.log import Operation
from wmt_desktop.domain.similar import Match, Similar
from wmt_desktop.services.boards import ASIDE
from wmt_desktop.services.grouping import board_of, orders_behind
from wmt_desktop.services.lookup import existing_note
from wmt_desktop.services.operations import differences, set_field
from wmt_desktop.services.ports import Reader
from wmt_desktop.services.work import Work


@dataclass(frozen=True, slots=True)
class MergeNotes:
    """Let one note stand for others that say the same.

    Attributes:
        into: Id of the note that stays; it may be among ``notes``.
    """

    notes: tuple[str, ...]
    into: str


@dataclass(frozen=True, slots=True)
class SplitNotes:
    """Take duplicates out of a note again.

    Attributes:
        note: Id of the note that they were merged into.
        parts: Ids of those that leave it; empty means all.
    """

    note: str
    parts: tuple[str, ...] = ()


class DuplicateService:
    """Use cases around notes that say the same."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def absorbed(self, note: str) -> tuple[Note, ...]:
        """Return what was merged into a note, the oldest first.

        Raises:
            WmtError: ``NOTE_NOT_FOUND``.
        """
        with self._work.store.read() as reader:
            found = existing_note(reader, note)
            return fuse(reader.notes(found.arena)).absorbed.get(note, ())

    def similar(self, arena: str, text: str, stage: Stage = Stage.IDEAS) -> tuple[Match, ...]:
        """Return notes of a board that seem to say the same, the most similar first."""
        with self._work.store.read() as reader:
            board = board_of(reader, arena, stage)
        return Similar(board.notes).to(text)

    def merge(self, command: MergeNotes) -> Note:
        """Merge notes into one; their texts, authors and counts are kept inside it.

        Returns:
            The note that stays. Where ``into`` was merged into another before, it is that one.

        Raises:
            WmtError: ``NOTE_NOT_FOUND``, ``NOTES_APART``.
        """
        with self._work.change_of(_standing, command.into) as (writer, first):
            notes = [first, *(_standing(writer, note) for note in command.notes)]
            if any((note.arena, note.stage) != (first.arena, first.stage) for note in notes):
                raise WmtError(Code.NOTES_APART)
            fused = fuse(writer.notes(first.arena))
            target = _holder(fused, first)
            operations: list[Operation] = []
            for part in dict.fromkeys(_holder(fused, note).id for note in notes):
                if part != target.id:
                    operations.append(set_field(part, "merged_into", target.id))
            if operations:
                writer.append(target.arena, "note.merge", operations)
        return target

    def split(self, command: SplitNotes) -> tuple[Note, ...]:
        """Let duplicates stand by themselves again, beside the note they were merged into.

        Those that stay inside stay in the note, also where they had come with one that leaves.

        Raises:
            WmtError: ``NOTE_NOT_FOUND``.
        """
        with self._work.change_of(existing_note, command.note) as (writer, stored):
            board = board_of(writer, stored.arena, stored.stage)
            inside = board.absorbed.get(stored.id, ())
            wanted = set(command.parts) or {part.id for part in inside}
            leaving = [part for part in inside if part.id in wanted]
            note = next((each for each in board.notes if each.id == stored.id), stored)
            orders = orders_behind(board.of_cluster(note.cluster), note, len(leaving))
            free = [
                replace(
                    part,
                    merged_into=None,
                    cluster=note.cluster,
                    order=order,
                    place=_aside(note, number),
                )
                for number, (part, order) in enumerate(zip(leaving, orders, strict=True), start=1)
            ]
            staying = [
                replace(part, merged_into=stored.id)
                for part in inside
                if part.id not in wanted and part.merged_into in wanted
            ]
            operations = [
                operation
                for after in (*free, *staying)
                for operation in differences(existing_note(writer, after.id), after)
            ]
            if stored.merged_into is not None:
                # It stands only because two laptops merged in a circle: now it is in no other.
                operations.append(set_field(stored.id, "merged_into", None))
            if operations:
                writer.append(stored.arena, "note.split", operations)
        return tuple(free)


def _standing(reader: Reader, note: str) -> Note:
    """Return a note that is not deleted.

    Raises:
        WmtError: ``NOTE_NOT_FOUND``.
    """
    found = existing_note(reader, note)
    if found.deleted:
        raise WmtError(Code.NOTE_NOT_FOUND, name=note)
    return found


def _holder(fused: Fused, note: Note) -> Note:
    """Return the note that stands for ``note``: itself, unless it was merged into another."""
    holders: Iterable[tuple[str, Sequence[Note]]] = fused.absorbed.items()
    inside = next((name for name, parts in holders if any(p.id == note.id for p in parts)), note.id)
    return next(each for each in fused.notes if each.id == inside)


def _aside(note: Note, number: int) -> tuple[int, int] | None:
    """Return where a note lies that leaves another: on the open board a little aside."""
    if note.place is None:
        return None
    return note.place[0] + number * ASIDE, note.place[1] + number * ASIDE
