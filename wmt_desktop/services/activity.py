"""What happened, and bringing earlier things back: history, versions, recycle bin."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from wmt_desktop.domain.board import Cluster, Note, fuse_all
from wmt_desktop.domain.fields import decode, default, is_valid
from wmt_desktop.domain.ids import kind_of
from wmt_desktop.domain.log import Operation
from wmt_desktop.services.operations import differences, raw_field, set_field
from wmt_desktop.services.records import Activity, Entity, HistoryLine, OwnEntry
from wmt_desktop.services.work import Work

CONTENT: Mapping[str, tuple[str, ...]] = {
    "note": ("text", "translation", "lang", "theme", "author"),
    "cluster": ("name", "name_second", "theme"),
}
"""By kind, what a version of it says. Where a thing lies and how often it was heard is no version."""


@dataclass(frozen=True, slots=True)
class RestoreVersion:
    """Let things say again what they said after an earlier step.

    Attributes:
        stream, number: The entry of that step.
    """

    arena: str
    things: tuple[str, ...]
    stream: str
    number: int


@dataclass(frozen=True, slots=True)
class RestoreDeleted:
    """Bring notes and clusters back from the recycle bin."""

    arena: str
    things: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Binned:
    """Something in the recycle bin.

    Attributes:
        parts: Duplicates that were merged into the note and were deleted with it.
        minute: When it was deleted (since 1970 UTC), 0 when that is not known.
        device: The laptop it was deleted on.
    """

    thing: Note | Cluster
    parts: tuple[Note, ...] = ()
    minute: int = 0
    device: str = ""
    own: bool = True


class ActivityService:
    """Use cases of the history and of the recycle bin."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def of_thing(self, thing: str) -> tuple[HistoryLine, ...]:
        """Return every change of a note or cluster, the newest first."""
        with self._work.store.read() as reader:
            return reader.history(thing)

    def of_arena(self, arena: str, limit: int = 100, skip: int = 0) -> tuple[Activity, ...]:
        """Return what was done in an arena on every laptop, the newest first."""
        with self._work.store.read() as reader:
            return reader.activity(arena, limit, skip)

    def things(self, things: Sequence[str]) -> dict[str, Note | Cluster]:
        """Return the notes and clusters among these ids, deleted or not."""
        with self._work.store.read() as reader:
            found = {thing: reader.find(thing) for thing in things}
        return {name: each for name, each in found.items() if isinstance(each, Note | Cluster)}

    def restorable(
        self, arena: str, steps: Iterable[Activity]
    ) -> dict[tuple[str, int], tuple[str, ...]]:
        """Return, by stream and number of a step, the things that say something else now.

        Steps after which nothing was different are left out.
        """
        wanted = {
            (step.stream, step.number): [each for each in step.entities if kind_of(each) in CONTENT]
            for step in steps
        }
        every = {thing for things in wanted.values() for thing in things}
        with self._work.store.read() as reader:
            told = reader.histories(arena, every)
            now = {thing: reader.find(thing) for thing in every}
        found = {
            step: tuple(
                thing for thing in things if _restored(now[thing], told.get(thing, ()), *step)
            )
            for step, things in wanted.items()
        }
        return {step: things for step, things in found.items() if things}

    def restore_version(self, command: RestoreVersion) -> tuple[Note | Cluster, ...]:
        """Write the content of an earlier version; return the things that are different now."""
        with self._work.change(command.arena) as writer:
            operations: list[Operation] = []
            told = writer.histories(command.arena, command.things)
            for thing, lines in told.items():
                operations += _restored(writer.find(thing), lines, command.stream, command.number)
            if operations:
                writer.append(command.arena, "board.version", operations)
            restored = dict.fromkeys(str(each[2]) for each in operations)
            found = [writer.find(thing) for thing in restored]
        return tuple(each for each in found if isinstance(each, Note | Cluster))

    def bin(self, arena: str) -> tuple[Binned, ...]:
        """Return what was deleted from the boards of an arena, the last deleted first."""
        with self._work.store.read() as reader:
            fused = fuse_all(note for note in reader.notes(arena) if note.deleted)
            gone: list[Note | Cluster] = [*fused.notes]
            gone += [each for each in reader.clusters(arena) if each.deleted]
            told = reader.histories(arena, {each.id for each in gone})
        found = [
            _binned(each, fused.absorbed.get(each.id, ()), told.get(each.id, ())) for each in gone
        ]
        return tuple(sorted(found, key=lambda each: -each.minute))

    def restore(self, command: RestoreDeleted) -> int:
        """Bring things back, notes with what was merged into them, clusters with their notes.

        Notes return to a removed cluster if they were freed by its removal here and have not been
        put elsewhere since.

        Returns:
            How many of the things were in the bin.
        """
        wanted = set(command.things)
        with self._work.change(command.arena) as writer:
            notes = writer.notes(command.arena)
            fused = fuse_all(note for note in notes if note.deleted)
            back = [note for note in fused.notes if note.id in wanted]
            clusters = [
                each
                for each in writer.clusters(command.arena)
                if each.deleted and each.id in wanted
            ]
            returning = [each.id for each in back]
            returning += [each.id for each in clusters]
            returning += [part.id for note in back for part in fused.absorbed.get(note.id, ())]
            operations = [set_field(each, "deleted", False) for each in returning]
            free = {note.id for note in notes if note.cluster is None}
            for cluster in clusters:
                for note in _freed(writer.own_entries(command.arena), cluster.id):
                    if note in free:
                        operations.append(set_field(note, "cluster", cluster.id))
                        free.discard(note)
            if operations:
                writer.append(command.arena, "board.restore", operations)
        return len(back) + len(clusters)


def content_at(lines: Sequence[HistoryLine], stream: str, number: int) -> dict[str, object]:
    """Return what a thing said after a step, as the log has it; empty if the step is not there.

    Args:
        lines: Its history, the newest first.
    """
    steps = [(line.stream, line.number) for line in lines]
    if (stream, number) not in steps:
        return {}
    said: dict[str, object] = {}
    for line in lines[steps.index((stream, number)) :]:
        said.setdefault(line.field, line.value)
    return said


def _restored(
    now: Entity | None, lines: Sequence[HistoryLine], stream: str, number: int
) -> list[Operation]:
    """Return the operations that make a thing say what it said after a step."""
    said = content_at(lines, stream, number)
    if not said or not isinstance(now, Note | Cluster):
        return []
    kind = kind_of(now.id)
    values: dict[str, Any] = {}
    for name in CONTENT[kind]:
        value = said[name] if name in said else _unsaid(kind, name)
        if value is not None and is_valid(kind, name, value):
            values[name] = decode(kind, name, value)
    operations = differences(now, replace(now, **values))
    if now.deleted:
        operations.append(raw_field(now.id, "deleted", value=False))
    return operations


def _unsaid(kind: str, name: str) -> object:
    try:
        return default(kind, name)
    except KeyError:
        return None


def _binned(thing: Note | Cluster, parts: Sequence[Note], lines: Sequence[HistoryLine]) -> Binned:
    deleted = (line for line in lines if line.field == "deleted" and line.value is True)
    line = next(deleted, None)
    if line is None:
        return Binned(thing, tuple(parts))
    return Binned(thing, tuple(parts), line.minute, line.device, line.own)


def _freed(entries: Sequence[OwnEntry], cluster: str) -> list[str]:
    """Return the notes that the last removal of a cluster on this laptop left ungrouped."""
    for entry in reversed(entries):
        if any(tuple(each[2:5]) == (cluster, "deleted", True) for each in entry.operations):
            return [
                str(each[2]) for each in entry.operations if tuple(each[3:5]) == ("cluster", None)
            ]
    return []
