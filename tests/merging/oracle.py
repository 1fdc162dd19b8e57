"""What must hold of a log, worked out slowly and apart from the program.

Every entry remembers the set of all entries that its writer had in front of him. One entry is
before another if it is in that set: no stream numbers, no dependencies and no branches are needed.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

Place = tuple[str, int]
"""An operation: the key of its entry, and where it stands in it."""

SILENT = {"place", "order"}
STAGES = ["draft", "open", "closed", "sealed"]


@dataclass(frozen=True)
class Written:
    """An entry as its writer left it.

    Attributes:
        key: Its chain hash, hex.
        before: Keys of all entries that its writer had.
    """

    key: str
    stream: str
    number: int
    clock: int
    undoes: int
    action: str
    parts: tuple[bytes, ...]
    before: frozenset[str]

    def operation(self, index: int) -> list[Any]:
        found: list[Any] = json.loads(self.parts[index])
        return found


@dataclass(frozen=True)
class Change:
    """One value that one field was given."""

    place: Place
    order: tuple[object, ...]
    value: Any
    before: frozenset[str]

    def knew(self, other: Change) -> bool:
        (mine, index), (theirs, other_index) = self.place, other.place
        return other_index < index if mine == theirs else theirs in self.before


@dataclass(frozen=True)
class Expected:
    """What must hold: values by (entity, field), and kept value and all values of conflicts."""

    values: Mapping[tuple[str, str], Any]
    conflicts: Mapping[tuple[str, str], tuple[str, frozenset[str]]]


def keys_of(stream: str, lines: Iterable[bytes]) -> Iterator[tuple[str, list[bytes]]]:
    """Return chain hash (hex) and parts of each entry, by the words of the specification."""
    previous = sha256(bytes.fromhex(stream)).digest()
    for line in lines:
        parts = line.split(b"\t")
        hashes = [
            bytes.fromhex(part[1:].decode()) if part.startswith(b"!") else sha256(part).digest()
            for part in parts
        ]
        previous = sha256(previous + b"".join(hashes)).digest()
        yield previous.hex(), parts


def text_of(value: object) -> str:
    return json.dumps(value, sort_keys=True)


class Truth:
    """Everything that was ever written, by whomever."""

    def __init__(self) -> None:
        self.written: dict[str, Written] = {}
        self._changes: dict[str, list[tuple[str, str, Change]]] = {}

    def add(self, entry: Written) -> None:
        self.written[entry.key] = entry
        found = []
        for index, part in enumerate(entry.parts):
            operation = json.loads(part)
            if operation[0] == "set":
                _, _, entity, name, value, *_ = operation
                order = (entry.clock, entry.stream, entry.number, index, entry.key)
                found.append((entity, name, Change((entry.key, index), order, value, entry.before)))
        self._changes[entry.key] = found

    def fields(
        self, held: Collection[str], stubs: Collection[Place]
    ) -> dict[str, dict[str, list[Change]]]:
        """Return every change that somebody with these entries can read."""
        found: dict[str, dict[str, list[Change]]] = {}
        for key in held:
            for entity, name, change in self._changes[key]:
                if change.place not in stubs:
                    found.setdefault(entity, {}).setdefault(name, []).append(change)
        return found

    def expected(self, held: Collection[str], stubs: Collection[Place]) -> Expected:
        """Return what must hold for everybody who has these entries."""
        values: dict[tuple[str, str], Any] = {}
        conflicts: dict[tuple[str, str], tuple[str, frozenset[str]]] = {}
        open_again = self._open_again(held, stubs)
        for entity, every in self.fields(held, stubs).items():
            fields = {
                name: [each for each in changes if (each.place[0], entity, name) not in open_again]
                or changes
                for name, changes in every.items()
            }
            for name, changes in fields.items():
                heads = _heads(changes)
                winner = max(changes, key=lambda change: change.order)
                assert winner in heads, f"{entity} {name}: what holds had been superseded"
                value = winner.value
                standing = {text_of(head.value) for head in heads}
                if name == "deleted":
                    value = _is_deleted(heads, fields)
                    if value is False and text_of(True) in standing:
                        standing.add(text_of(False))
                    if value is True:
                        standing = {text_of(True)}
                elif name == "stage" and entity.startswith("round:"):
                    value = max((each.value for each in changes), key=STAGES.index)
                    standing = set()
                values[entity, name] = value
                if len(standing) > 1 and name not in SILENT:
                    conflicts[entity, name] = (text_of(value), frozenset(standing))
        return Expected(values, conflicts)

    def _open_again(
        self, held: Collection[str], stubs: Collection[Place]
    ) -> set[tuple[str, str, str]]:
        """Return entry, thing and field where settling a conflict was taken back."""
        found = set()
        for entry in (self.written[key] for key in held):
            if not entry.action.startswith("conflict.") or self._settles(entry):
                continue
            for index in range(len(entry.parts)):
                if (entry.key, index) not in stubs:
                    _, _, entity, name, *_ = entry.operation(index)
                    taken_back = self._taken_back_by(entry)
                    assert taken_back
                    found |= {(key, entity, name) for key in (entry.key, taken_back.key)}
        return found

    def _settles(self, entry: Written) -> bool:
        undone = self._taken_back_by(entry)
        return undone is None or not self._settles(undone)

    def _taken_back_by(self, entry: Written) -> Written | None:
        if not entry.undoes:
            return None
        place = entry.stream, entry.undoes
        before = map(self.written.__getitem__, entry.before)
        return next(each for each in before if (each.stream, each.number) == place)

    def last(self, held: Collection[str], stubs: Collection[Place], field: tuple[str, str]) -> Any:
        """Return the value of a field that was written last, by the clock."""
        entity, name = field
        changes = self.fields(held, stubs).get(entity, {}).get(name, [])
        return max(changes, key=lambda change: change.order).value if changes else None


def _heads(changes: list[Change]) -> list[Change]:
    return [each for each in changes if not any(other.knew(each) for other in changes)]


def _is_deleted(heads: list[Change], fields: Mapping[str, list[Change]]) -> bool:
    """Tell whether a thing is gone: nobody brings it back who did not know of the deleting."""
    deletes = [head for head in heads if head.value is True]
    if not deletes or len(deletes) < len(heads):
        return False
    edits = [each for name, changes in fields.items() if name != "deleted" for each in changes]
    return not any(
        all(not edit.knew(delete) and not delete.knew(edit) for delete in deletes) for edit in edits
    )
