"""Undo and redo through the log: a step back is a new entry with the earlier values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.fields import default
from wmt_desktop.domain.ids import kind_of
from wmt_desktop.domain.log import Change, Operation
from wmt_desktop.domain.state import Values, resolve
from wmt_desktop.domain.streams import SETTLING
from wmt_desktop.services.bus import Event, Reloaded
from wmt_desktop.services.operations import raw_field
from wmt_desktop.services.ports import Reader, Writer
from wmt_desktop.services.records import OwnEntry
from wmt_desktop.services.standing import signatures_of
from wmt_desktop.services.work import Work


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
        self._known: dict[str, _Stacks] = {}
        work.bus.subscribe(self._on_event)

    def state(self, arena: str) -> HistoryState:
        """Return what can be undone and redone."""
        with self._work.store.read() as reader:
            stacks = self._stacks(reader, arena)
        return HistoryState(
            stacks.undo[-1].step if stacks.undo else None,
            stacks.redo[-1].takes_back.step if stacks.redo else None,
        )

    def undo(self, arena: str) -> Undone:
        """Take back the last step.

        Raises:
            WmtError: ``NOTHING_TO_UNDO``; ``UNDO_OVERTAKEN`` when somebody has changed everything since.
        """
        # Under the lock: the first write in a copied database begins a new stream.
        with self._work.change(arena) as writer:
            undo = self._stacks(writer, arena).undo
            if not undo:
                raise WmtError(Code.NOTHING_TO_UNDO)
            return _take_back(writer, arena, undo[-1], undo[-1].step)

    def redo(self, arena: str) -> Undone:
        """Do again what was undone last.

        Raises:
            WmtError: ``NOTHING_TO_REDO``; ``UNDO_OVERTAKEN``.
        """
        with self._work.change(arena) as writer:
            redo = self._stacks(writer, arena).redo
            if not redo:
                raise WmtError(Code.NOTHING_TO_REDO)
            return _take_back(writer, arena, _Done((redo[-1].entry,)), redo[-1].takes_back.step)

    def _stacks(self, reader: Reader, arena: str) -> _Stacks:
        stacks = self._known.setdefault(arena, _Stacks())
        stacks.follow(reader, arena)
        _let_go_of_signed(reader, arena, stacks)
        return stacks

    def _on_event(self, event: Event) -> None:
        if isinstance(event, Reloaded):
            self._known.clear()


def _let_go_of_signed(reader: Reader, arena: str, stacks: _Stacks) -> None:
    """Forget how to undo what led to a decision that somebody signed, wherever that was.

    A signed record says what the page said: taking back a cost that it rests on would part them.
    """
    decided = [place for place, done in enumerate(stacks.undo) if done.action == "decision.new"]
    if not decided:
        return
    kept = _signed_and_replaced(reader, arena)
    for place in reversed(decided):
        if kept & {str(operation[2]) for _, operation in stacks.undo[place].operations}:
            del stacks.undo[: place + 1]
            return


def _signed_and_replaced(reader: Reader, arena: str) -> set[str]:
    replaced = {each.id: each.supersedes for each in reader.decisions(arena)}
    kept: set[str] = set()
    for signature in signatures_of(reader, arena):
        decision: str | None = signature.decision
        while decision is not None and decision not in kept:
            kept.add(decision)
            decision = replaced.get(decision)
    return kept


def _take_back(writer: Writer, arena: str, done: _Done, step: Step) -> Undone:
    operations, skipped = _inverse(writer, arena, writer.own_stream(arena), done)
    if not operations:
        raise WmtError(Code.UNDO_OVERTAKEN, count=len(skipped))
    writer.append(arena, step.action, operations, undoes=done.number)
    return Undone(step, tuple(skipped))


def things_named(action: str, things: Iterable[str]) -> int:
    """Return how many of the things that an action touched give it its name.

    "Group 3 notes" counts notes, although it makes a cluster.
    """
    kinds = _COUNTED.get(action) or {action.partition(".")[0]}
    count = sum(kind_of(thing) in kinds for thing in set(things))
    # Merging touches only the notes that go into another, and that one is one of them for people.
    return count + 1 if action == "note.merge" and count else count


_COUNTED = {
    "cluster.new": {"note"},
    "cluster.ungroup": {"note"},
    "cluster.sort": {"note"},
    "board.align": {"note", "cluster"},
    "board.distribute": {"note", "cluster"},
    "board.restore": {"note", "cluster"},
    "board.version": {"note", "cluster"},
}


@dataclass(frozen=True, slots=True)
class _Done:
    """What undo takes back at once: an entry, or two that are one step for people."""

    entries: tuple[OwnEntry, ...]

    @property
    def number(self) -> int:
        """Number of its last entry: an undo names that one."""
        return self.entries[-1].number

    @property
    def action(self) -> str:
        return self.entries[0].action

    @property
    def operations(self) -> list[tuple[int, Operation]]:
        """Every operation with the number of its entry."""
        return [(entry.number, each) for entry in self.entries for each in entry.operations]

    @property
    def step(self) -> Step:
        touched = (str(each[2]) for _, each in self.operations if each[0] == "set")
        return Step(self.number, self.action, things_named(self.action, touched))

    @property
    def settles(self) -> bool:
        """Whether it settled a conflict, which is open again once it is taken back."""
        return self.action in SETTLING and not self.entries[0].undoes

    def begins(self, entry: OwnEntry) -> bool:
        """Tell whether ``entry`` gives a cluster started here its name."""
        return entry.action == "cluster.name" and {str(each[2]) for each in entry.operations} <= {
            str(each[2]) for _, each in self.operations if _creates(each)
        }


@dataclass(frozen=True, slots=True)
class _Redo:
    """An undo that can be taken back, and the step it took back."""

    entry: OwnEntry
    takes_back: _Done


class _Stacks:
    """The undo and redo of one arena, replayed over the log as far as it was read.

    An undo names the entry it took back; a redo names that undo.
    """

    def __init__(self) -> None:
        self.undo: list[_Done] = []
        self.redo: list[_Redo] = []
        self._last: OwnEntry | None = None

    def follow(self, reader: Reader, arena: str) -> None:
        """Take in what was written since the last time; begin anew if the past has changed."""
        last = self._last
        new = reader.own_entries(arena, last.number - 1 if last else 0)
        if last is not None:
            same = bool(new) and new[0] == last
            new = new[1:]
            if not same or any(each[0] != "set" for entry in new for each in entry.operations):
                # A backup was restored, or texts that stood in earlier entries were erased.
                self.undo, self.redo = [], []
                new = reader.own_entries(arena)
        for entry in new:
            self._take(entry)
        if new:
            self._last = new[-1]

    def _take(self, entry: OwnEntry) -> None:
        undo, redo = self.undo, self.redo
        if entry.action == "arena.stage":
            # Going to a stage is finding one's way, not work that could be lost.
            return
        if any((each[0], each[1]) == ("set", "signature") for each in entry.operations):
            # What was signed rests on every step before it, whatever laptop decided it.
            undo.clear()
            redo.clear()
        elif undo and entry.undoes == undo[-1].number:
            redo.append(_Redo(entry, undo.pop()))
        elif redo and entry.undoes == redo[-1].entry.number:
            # The step stands again, now with the values that the redo wrote.
            step = redo.pop().takes_back
            again = OwnEntry(entry.number, entry.minute, step.action, 0, entry.operations)
            undo.append(_Done((again,)))
        elif _can_be_undone(entry):
            if undo and undo[-1].begins(entry):
                undo[-1] = _Done((*undo[-1].entries, entry))
            else:
                undo.append(_Done((entry,)))
            redo.clear()
        else:
            redo.clear()


def _can_be_undone(entry: OwnEntry) -> bool:
    """Tell whether Ctrl+Z takes it back: votes, signatures, new arenas and erased texts stay."""
    return (
        not entry.undoes
        and bool(entry.operations)
        and entry.action not in {"arena.new", "text.erase"}
        and all(
            operation[0] == "set" and operation[1] not in {"round", "channel", "show", "signature"}
            for operation in entry.operations
        )
    )


def _creates(operation: Operation) -> bool:
    return operation[3] == "deleted" and operation[4] is False


def _inverse(
    reader: Reader, arena: str, stream: str, done: _Done
) -> tuple[list[Operation], list[tuple[str, str]]]:
    operations: list[Operation] = []
    skipped: list[tuple[str, str]] = []
    created = {str(each[2]) for _, each in done.operations if _creates(each)}
    first: dict[tuple[str, str], int] = {}
    last: dict[tuple[str, str], Operation] = {}
    for number, operation in done.operations:
        field = str(operation[2]), str(operation[3])
        first.setdefault(field, number)
        last[field] = operation
    every = reader.all_changes(arena, {entity for entity, _ in last})
    for (entity, name), operation in last.items():
        changes = sorted(every[entity][name], key=lambda change: change.stamp)
        # By value: undoing a later step has given this field its value back.
        if _present(reader, entity, name, changes) != operation[4]:
            skipped.append((entity, name))
            continue
        earlier = _earlier(changes, stream, first[entity, name])
        if earlier is not None and done.settles:
            open_again = _unsettled(entity, every[entity], stream, done)
            operations.append(raw_field(entity, name, open_again.get(name, earlier.value)))
            continue
        if name == "deleted" and earlier is None:
            operations.append(raw_field(entity, name, value=True))
        elif earlier is not None:
            operations.append(raw_field(entity, name, earlier.value))
        elif entity not in created:
            try:
                blank = default(str(operation[1]), name)
            except KeyError:  # such a field is always written: what it said has been erased
                skipped.append((entity, name))
            else:
                operations.append(raw_field(entity, name, blank))
    return operations, skipped


def _present(reader: Reader, entity: str, name: str, changes: Sequence[Change]) -> object:
    """Return what holds: an edit by somebody else may have kept a thing that was deleted last."""
    thing = reader.find(entity) if name == "deleted" else None
    return getattr(thing, name) if thing is not None else changes[-1].value


def _unsettled(
    entity: str, fields: Mapping[str, Sequence[Change]], stream: str, done: _Done
) -> Values:
    """Return what holds of a thing while the conflict that was settled is open."""
    settled = {(stream, number, each[3]) for number, each in done.operations if each[2] == entity}
    others = {
        name: [
            change
            for change in changes
            if (change.stamp.stream, change.stamp.number, name) not in settled
        ]
        for name, changes in fields.items()
    }
    return resolve(kind_of(entity), others).values


def _earlier(changes: Sequence[Change], stream: str, number: int) -> Change | None:
    """Return what a field was before an entry of ours changed it."""
    ours = next(
        place
        for place, change in enumerate(changes)
        if (change.stamp.stream, change.stamp.number) == (stream, number)
    )
    return changes[ours - 1] if ours else None
