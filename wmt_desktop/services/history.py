"""Undo and redo through the log: a step back is a new entry with the earlier values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.fields import default
from wmt_desktop.domain.log import Change, Operation
from wmt_desktop.services.operations import raw_field
from wmt_desktop.services.ports import OwnEntry, Reader
from wmt_desktop.services.work import Work

LIMIT = 200
"""Steps that can be taken back."""


@dataclass(frozen=True, slots=True)
class Step:
    """Something that can be undone or redone.

    Attributes:
        action: What the person did (``note.add``); its name is in ``services/names.py``.
        count: How many notes, clusters … it touched.
    """

    number: int
    action: str
    count: int


@dataclass(frozen=True, slots=True)
class HistoryState:
    """What the undo and redo buttons offer now."""

    undo: Step | None
    redo: Step | None


@dataclass(frozen=True, slots=True)
class Undone:
    """What one undo or redo did.

    Attributes:
        skipped: (entity, field) left alone because somebody changed them since.
    """

    step: Step
    skipped: tuple[tuple[str, str], ...]


class History:
    """The undo and redo of each arena. It is read from the log, so it survives a restart."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def state(self, arena: str) -> HistoryState:
        """Return what can be undone and redone."""
        with self._work.store.read() as reader:
            undo, redo = _stacks(reader.own_entries(arena))
        return HistoryState(
            _step(undo[-1]) if undo else None, _step(redo[-1].takes_back) if redo else None
        )

    def undo(self, arena: str) -> Undone:
        """Take back the last step.

        Raises:
            WmtError: ``NOTHING_TO_UNDO``; ``UNDO_OVERTAKEN`` when somebody has changed everything since.
        """
        with self._work.store.read() as reader:
            undo, _ = _stacks(reader.own_entries(arena))
        if not undo:
            raise WmtError(Code.NOTHING_TO_UNDO)
        return self._take_back(arena, undo[-1], _step(undo[-1]))

    def redo(self, arena: str) -> Undone:
        """Do again what was undone last.

        Raises:
            WmtError: ``NOTHING_TO_REDO``; ``UNDO_OVERTAKEN``.
        """
        with self._work.store.read() as reader:
            _, redo = _stacks(reader.own_entries(arena))
        if not redo:
            raise WmtError(Code.NOTHING_TO_REDO)
        return self._take_back(arena, redo[-1].entry, _step(redo[-1].takes_back))

    def _take_back(self, arena: str, entry: OwnEntry, step: Step) -> Undone:
        with self._work.change(arena) as writer:
            stream = writer.own_stream(arena)
            operations, skipped = _inverse(writer, stream, entry)
            if not operations:
                raise WmtError(Code.UNDO_OVERTAKEN, count=len(skipped))
            writer.append(arena, step.action, operations, undoes=entry.number)
        return Undone(step, tuple(skipped))


@dataclass(frozen=True, slots=True)
class _Redo:
    """An undo that can be taken back, and the step it took back."""

    entry: OwnEntry
    takes_back: OwnEntry


def _stacks(entries: Sequence[OwnEntry]) -> tuple[list[OwnEntry], list[_Redo]]:
    """Replay undo and redo over the log and return what is left of both.

    An undo names the entry it took back; a redo names that undo.
    """
    undo: list[OwnEntry] = []
    redo: list[_Redo] = []
    for entry in entries:
        if entry.action == "arena.stage":
            # Going to a stage is finding one's way, not work that could be lost.
            continue
        if undo and entry.undoes == undo[-1].number:
            redo.append(_Redo(entry, undo.pop()))
        elif redo and entry.undoes == redo[-1].entry.number:
            # The step stands again, now with the values that the redo wrote.
            step = redo.pop().takes_back
            undo.append(OwnEntry(entry.number, entry.minute, step.action, 0, entry.operations))
        elif _can_be_undone(entry):
            undo.append(entry)
            redo.clear()
        else:
            redo.clear()
    return undo[-LIMIT:], redo


def _can_be_undone(entry: OwnEntry) -> bool:
    """Tell whether Ctrl+Z takes it back: votes, new arenas and stages of a vote stay."""
    return (
        not entry.undoes
        and bool(entry.operations)
        and entry.action != "arena.new"
        and all(operation[0] == "set" and operation[1] != "round" for operation in entry.operations)
    )


def _step(entry: OwnEntry) -> Step:
    things = {
        str(operation[2])
        for operation in entry.operations
        if operation[0] == "set" and _is_main(entry.action, str(operation[1]))
    }
    return Step(entry.number, entry.action, len(things))


def _is_main(action: str, kind: str) -> bool:
    """Tell whether an action is named by this kind of thing: "group 3 notes" counts notes."""
    counted = {"cluster.new": "note", "cluster.ungroup": "note"}.get(action)
    return kind == (counted or action.partition(".")[0])


def _inverse(
    reader: Reader, stream: str, entry: OwnEntry
) -> tuple[list[Operation], list[tuple[str, str]]]:
    operations: list[Operation] = []
    skipped: list[tuple[str, str]] = []
    created = {
        str(operation[2])
        for operation in entry.operations
        if operation[3] == "deleted" and operation[4] is False
    }
    for operation in entry.operations:
        entity, name = str(operation[2]), str(operation[3])
        changes = sorted(reader.changes(entity, name), key=lambda change: change.stamp)
        # By value: undoing a later step has given this field its value back.
        if changes[-1].value != operation[4]:
            skipped.append((entity, name))
            continue
        earlier = _earlier(changes, stream, entry.number)
        if name == "deleted" and earlier is None:
            operations.append(raw_field(entity, name, value=True))
        elif earlier is not None:
            operations.append(raw_field(entity, name, earlier.value))
        elif entity not in created:
            operations.append(raw_field(entity, name, default(str(operation[1]), name)))
    return operations, skipped


def _earlier(changes: Sequence[Change], stream: str, number: int) -> Change | None:
    """Return what a field was before an entry of ours changed it."""
    ours = next(
        place
        for place, change in enumerate(changes)
        if (change.stamp.stream, change.stamp.number) == (stream, number)
    )
    return changes[ours - 1] if ours else None
