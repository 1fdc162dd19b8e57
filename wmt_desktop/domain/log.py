"""The log: entries in hash-chained streams, the clock, and who knew what.

A stream is one installation's sequence of entries for one arena. An entry is
one line: a JSON header, then one JSON operation per tab. Hashes are taken over
the bytes as they were written or received; nothing is ever serialised again.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Annotated

import msgspec

SCHEMA = 1
CLOCK_LIMIT = 4_102_444_800_000 << 16
"""The first impossible clock: 1 January 2100 UTC."""
MINUTE_LIMIT = (CLOCK_LIMIT >> 16) // 60_000
"""The same in minutes since 1970 UTC."""

Operation = Sequence[object]


@dataclass(frozen=True, slots=True)
class Header:
    """What an entry says about itself.

    Attributes:
        number: Position in the stream, from 1.
        clock: Hybrid logical clock, milliseconds << 16 | counter. It orders; it never decides a conflict.
        minute: Wall clock in minutes since 1970 UTC, for people.
        schema: Version of the operations.
        seen: Heads of other streams known when this was written, stream id to number.
        undoes: Number of the entry of the same stream that this one takes back, or 0.
        action: What the person did (``note.add``), for the names of undo and the history.
        arena: Id of the arena the stream belongs to; stands in the first entry only.
    """

    number: int
    clock: int
    minute: int
    schema: int = SCHEMA
    seen: Mapping[str, int] = field(default_factory=dict)
    undoes: int = 0
    action: str = ""
    arena: str = ""


_Number = Annotated[int, msgspec.Meta(ge=0, lt=CLOCK_LIMIT)]


class _Wire(msgspec.Struct, gc=False):
    """A header as it stands in a line."""

    n: _Number
    t: _Number
    w: _Number
    v: _Number
    d: dict[str, _Number] = {}
    u: _Number = 0
    a: str = ""
    r: str = ""


_encode = msgspec.json.Encoder().encode
_header = msgspec.json.Decoder(_Wire).decode
_operation = msgspec.json.Decoder().decode


def write_line(header: Header, operations: Sequence[Operation]) -> bytes:
    """Return the bytes of one entry, without the line feed."""
    fields: dict[str, object] = {
        "n": header.number,
        "t": header.clock,
        "w": header.minute,
        "v": header.schema,
    }
    if header.seen:
        fields["d"] = dict(sorted(header.seen.items()))
    if header.undoes:
        fields["u"] = header.undoes
    if header.action:
        fields["a"] = header.action
    if header.arena:
        fields["r"] = header.arena
    return b"\t".join([_encode(fields), *map(_encode, operations)])


def read_header(line: bytes) -> Header:
    """Return what an entry says about itself; unknown members are passed over.

    Raises:
        ValueError: It is not a header of this format.
    """
    wire = _header(line.split(b"\t", 1)[0])
    return Header(wire.n, wire.t, wire.w, wire.v, wire.d, wire.u, wire.a, wire.r)


def read_operations(line: bytes) -> tuple[Operation | None, ...]:
    """Return the operations of an entry, None for each redacted one.

    Raises:
        ValueError: One of them is not a JSON array that starts with a word.
    """
    operations: list[Operation | None] = []
    for part in line.split(b"\t")[1:]:
        if part.startswith(b"!"):
            operations.append(None)
            continue
        operation = _operation(part)
        if not (isinstance(operation, list) and operation and isinstance(operation[0], str)):
            raise ValueError("an operation is a JSON array that starts with a word")
        operations.append(operation)
    return tuple(operations)


def first_hash(stream: str) -> bytes:
    """Return what the first entry of a stream is chained to: SHA-256 of the stream id."""
    return sha256(bytes.fromhex(stream)).digest()


def chain(previous: bytes, line: bytes) -> bytes:
    """Return the hash of the entry ``line`` behind the entry with hash ``previous``.

    A redacted operation stands in the line as ``!`` and the hex hash of its
    bytes, so the chain still verifies.
    """
    header, *operations = line.split(b"\t")
    digest = sha256(previous)
    digest.update(sha256(header).digest())
    for operation in operations:
        if operation.startswith(b"!"):
            digest.update(bytes.fromhex(operation[1:].decode("ascii")))
        else:
            digest.update(sha256(operation).digest())
    return digest.digest()


def next_clock(last: int, now_ms: int) -> int:
    """Return a clock above ``last`` and, where possible, at the present time."""
    return max(last + 1, now_ms << 16)


@dataclass(frozen=True, slots=True, order=True)
class Stamp:
    """The place of one change among all: greater wins. Ties cannot happen."""

    clock: int
    stream: str
    number: int
    index: int


@dataclass(frozen=True, slots=True)
class Change:
    """One field given one value by one operation.

    Attributes:
        knew: Highest entry number of each other stream its writer had.
    """

    stamp: Stamp
    value: object
    knew: Mapping[str, int] = field(default_factory=dict)

    def knew_of(self, other: Change) -> bool:
        """Tell whether this change was written with ``other`` in view."""
        here, there = self.stamp, other.stamp
        if here.stream == there.stream:
            return (there.number, there.index) < (here.number, here.index)
        return self.knew.get(there.stream, 0) >= there.number


def heads(changes: Sequence[Change]) -> tuple[Change, ...]:
    """Return the changes that no other supersedes, the winner first.

    More than one distinct value among them is a conflict.
    """
    # A stream never forgets: its last change knew its earlier ones and all they knew.
    last: dict[str, Change] = {}
    for change in changes:
        other = last.get(change.stamp.stream)
        if other is None or change.knew_of(other):
            last[change.stamp.stream] = change
    standing = [
        change
        for change in last.values()
        if not any(other is not change and other.knew_of(change) for other in last.values())
    ]
    return tuple(sorted(standing, key=lambda change: change.stamp, reverse=True))
