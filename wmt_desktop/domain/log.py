"""The log: entries in hash-chained streams, the clock, and who knew what.

A stream is one installation's sequence of entries for one arena. An entry is
one line: a JSON header, then one JSON operation per tab. Hashes are taken over
the bytes as they were written or received; nothing is ever serialised again.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Annotated, NamedTuple

import msgspec

SCHEMA = 1
CLOCK_LIMIT = 4_102_444_800_000 << 16
"""The first impossible clock: 1 January 2100 UTC."""
MINUTE_LIMIT = (CLOCK_LIMIT >> 16) // 60_000
"""The same in minutes since 1970 UTC."""

Operation = Sequence[object]
Number = Annotated[int, msgspec.Meta(ge=0, lt=CLOCK_LIMIT)]

_SHORT = {
    "number": "n",
    "clock": "t",
    "minute": "w",
    "schema": "v",
    "seen": "d",
    "undoes": "u",
    "action": "a",
    "arena": "r",
}


class Header(msgspec.Struct, frozen=True, gc=False, omit_defaults=True, rename=_SHORT):
    """What an entry says about itself; in a line the members have names of one letter.

    Attributes:
        number: Position in the stream, from 1.
        clock: Hybrid logical clock, milliseconds << 16 | counter. It orders; it never decides a conflict.
        minute: Wall clock in minutes since 1970 UTC, for people.
        schema: Version of the operations.
        seen: Heads of other streams known when this was written, as ``head_name`` to number.
        undoes: Number of the entry of the same stream that this one takes back, or 0.
        action: What the person did (``note.add``), for the names of undo and the history.
        arena: Id of the arena the stream belongs to; stands in the first entry only.
    """

    number: Number
    clock: Number
    minute: Number
    schema: Number
    seen: dict[str, Number] = {}
    undoes: Number = 0
    action: str = ""
    arena: str = ""


class Entry(NamedTuple):
    """One line of a stream, decoded; a redacted operation is None."""

    header: Header
    operations: tuple[Operation | None, ...]


_encode = msgspec.json.Encoder(order="deterministic").encode
_header = msgspec.json.Decoder(Header).decode
_operation = msgspec.json.Decoder().decode


def write_line(header: Header, operations: Sequence[Operation]) -> bytes:
    """Return the bytes of one entry, without the line feed."""
    return b"\t".join([_encode(header), *map(_encode, operations)])


def read_header(line: bytes) -> Header:
    """Return what an entry says about itself; unknown members are passed over.

    Raises:
        ValueError: It is not a header of this format.
    """
    return _header(line.partition(b"\t")[0])


def read_operations(line: bytes) -> tuple[Operation | None, ...]:
    """Return the operations of an entry, None for each redacted one.

    Raises:
        ValueError: One of them is not a JSON array that starts with a word.
    """
    return tuple(map(_read_operation, line.split(b"\t")[1:]))


def read_entries(content: bytes) -> list[Entry]:
    """Return lines that were checked before, decoded; each ends with a line feed."""
    entries = []
    for line in content.split(b"\n")[:-1]:
        header, *parts = line.split(b"\t")
        operations = [None if part.startswith(b"!") else _operation(part) for part in parts]
        entries.append(Entry(_header(header), tuple(operations)))
    return entries


def _read_operation(part: bytes) -> Operation | None:
    if part.startswith(b"!"):
        return None
    operation = _operation(part)
    if not (isinstance(operation, list) and operation and isinstance(operation[0], str)):
        raise ValueError("an operation is a JSON array that starts with a word")
    return operation


def head_name(stream: str, head: bytes) -> str:
    """Name an entry of a stream, which may be forked: its id and how its chain hash begins."""
    return f"{stream}.{head.hex()[:16]}"


@dataclass(frozen=True, slots=True)
class Stream:
    """All entries of one stream, from the first. A forked stream is several of these.

    Attributes:
        id: 32 hex digits.
        packed: The lines, each with a line feed behind it, as raw deflate (RFC 1951).
        count: Number of entries.
        head: Chain hash of the last.
        public_key: Ed25519 public key (32 bytes) of its installation, or empty when unknown.
        device: What the installation calls itself (``Laptop VZ-1``).
        entries: The lines decoded, where somebody already had to do it; else None.
        hashes: The chain hash of every entry, likewise.
    """

    id: str
    packed: bytes
    count: int
    head: bytes
    public_key: bytes = b""
    device: str = ""
    entries: Sequence[Entry] | None = field(default=None, compare=False, repr=False)
    hashes: Sequence[bytes] | None = field(default=None, compare=False, repr=False)

    def content(self) -> bytes:
        """Return the lines, each with a line feed behind it."""
        return unpack(self.packed)

    def lines(self) -> list[bytes]:
        """Return the lines, without line feeds."""
        return self.content().split(b"\n")[:-1]


def pack(content: bytes) -> bytes:
    """Return raw deflate of ``content``, as a ZIP holds it."""
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(content) + packer.flush()


def unpack(packed: bytes) -> bytes:
    """Return what ``pack`` was given. Only for bytes that were checked or written here."""
    return zlib.decompress(packed, -zlib.MAX_WBITS)


def stream_of(
    id: str, lines: Iterable[bytes], head: bytes, public_key: bytes = b"", device: str = ""
) -> Stream:
    """Return a stream of these lines."""
    lines = list(lines)
    content = b"".join(line + b"\n" for line in lines)
    return Stream(id, pack(content), len(lines), head, public_key, device)


def first_hash(stream: str) -> bytes:
    """Return what the first entry of a stream is chained to: SHA-256 of the stream id."""
    return sha256(bytes.fromhex(stream)).digest()


def chain(previous: bytes, line: bytes) -> bytes:
    """Return the hash of the entry ``line`` behind the entry with hash ``previous``.

    A redacted operation stands in the line as ``!`` and the hex hash of its
    bytes, so the chain still verifies.
    """
    return chain_parts(previous, line.split(b"\t"), redacted=b"\t!" in line)


def chain_parts(previous: bytes, parts: Sequence[bytes], *, redacted: bool) -> bytes:
    """Return what ``chain`` does of a line that is split already.

    Args:
        previous: Hash of the entry before.
        parts: The header and the operations.
        redacted: Whether some of them may be redacted.
    """
    if redacted:
        hashes = [
            bytes.fromhex(part[1:].decode("ascii")) if part[:1] == b"!" else sha256(part).digest()
            for part in parts
        ]
    else:
        hashes = [sha256(part).digest() for part in parts]
    return sha256(previous + b"".join(hashes)).digest()


def chain_hashes(stream: str, lines: Iterable[bytes]) -> list[bytes]:
    """Return the chain hash of every entry of a stream, from the first."""
    hashes = []
    previous = first_hash(stream)
    for line in lines:
        previous = chain(previous, line)
        hashes.append(previous)
    return hashes


def next_clock(last: int, now_ms: int) -> int:
    """Return a clock above ``last`` and, where possible, at the present time."""
    return max(last + 1, now_ms << 16)


@dataclass(frozen=True, slots=True, order=True)
class Stamp:
    """The place of one change among all: greater wins. Ties cannot happen.

    Attributes:
        entry: Chain hash of the entry, only where its stream is forked: both continuations
            may count and date their entries alike.
    """

    clock: int
    stream: str
    number: int
    index: int
    entry: bytes = b""


@dataclass(frozen=True, slots=True)
class Change:
    """One field given one value by one operation.

    Attributes:
        knew: Highest entry number that its writer had of each other stream, or branch of one.
        branch: Which continuation of a forked stream it stands in; its stream when that has
            but one. Any names will do that differ.
    """

    stamp: Stamp
    value: object
    knew: Mapping[str, int] = field(default_factory=dict)
    branch: str = ""

    @property
    def line(self) -> str:
        """The sequence of entries it stands in, each of which knew all before it."""
        return self.branch or self.stamp.stream

    def knew_of(self, other: Change) -> bool:
        """Tell whether this change was written with ``other`` in view."""
        here, there = self.stamp, other.stamp
        if self.line == other.line:
            return (there.number, there.index) < (here.number, here.index)
        return self.knew.get(other.line, 0) >= there.number


def heads(changes: Sequence[Change]) -> tuple[Change, ...]:
    """Return the changes that no other supersedes, the winner first.

    More than one distinct value among them is a conflict.
    """
    # A stream never forgets: its last change knew its earlier ones and all they knew.
    last: dict[str, Change] = {}
    for change in changes:
        other = last.get(change.line)
        if other is None or change.knew_of(other):
            last[change.line] = change
    standing = [
        change
        for change in last.values()
        if not any(other is not change and other.knew_of(change) for other in last.values())
    ]
    return tuple(sorted(standing, key=lambda change: change.stamp, reverse=True))
