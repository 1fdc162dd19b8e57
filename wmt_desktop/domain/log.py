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
from itertools import accumulate, compress, islice, pairwise
from types import MappingProxyType
from typing import TYPE_CHECKING, Annotated, NamedTuple

import msgspec

if TYPE_CHECKING:
    from wmt_desktop.domain.summary import Summary

SCHEMA = 1
CLOCK_LIMIT = 4_102_444_800_000 << 16
"""The first impossible clock: 1 January 2100 UTC."""
MINUTE_LIMIT = (CLOCK_LIMIT >> 16) // 60_000
"""The same in minutes since 1970 UTC."""

NAME_LIMIT = 200
"""Characters of a kind, a field, an action or an option id."""

Operation = Sequence[object]
Number = Annotated[int, msgspec.Meta(ge=0, lt=CLOCK_LIMIT)]
Name = Annotated[str, msgspec.Meta(max_length=NAME_LIMIT)]

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
    minute: Annotated[int, msgspec.Meta(ge=0, lt=MINUTE_LIMIT)]
    schema: Annotated[int, msgspec.Meta(ge=1, lt=CLOCK_LIMIT)]
    seen: dict[str, Number] = {}
    undoes: Number = 0
    action: Name = ""
    arena: Name = ""


class Entry(NamedTuple):
    """One line of a stream, decoded; a redacted operation is None."""

    header: Header
    operations: tuple[Operation | None, ...]


_encode = msgspec.json.Encoder(order="deterministic").encode
_header = msgspec.json.Decoder(Header).decode
_headers = msgspec.json.Decoder(Header).decode_lines
_operation = msgspec.json.Decoder().decode
_operations = msgspec.json.Decoder().decode_lines


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


class Parts(NamedTuple):
    """Lines split at their tabs.

    Attributes:
        all: Headers and operations as they follow each other.
        starts: Where in ``all`` each line begins, and where the last one ends.
    """

    all: list[bytes]
    starts: list[int]

    @property
    def headers(self) -> list[bytes]:
        """The header of each line."""
        parts = self.all
        return [parts[start] for start in self.starts[:-1]]

    @property
    def operations(self) -> list[bytes]:
        """The operations of all lines."""
        chosen = bytearray(b"\1") * len(self.all)
        for start in self.starts[:-1]:
            chosen[start] = 0
        return list(compress(self.all, chosen))


def split(lines: Sequence[bytes]) -> Parts:
    """Split lines at their tabs."""
    counts = [line.count(b"\t") + 1 for line in lines]
    return Parts(b"\t".join(lines).split(b"\t"), [0, *accumulate(counts)])


def read_headers(parts: Sequence[bytes]) -> list[Header]:
    """Return headers decoded.

    Raises:
        ValueError: One of them is no header of this format.
    """
    joined = b"\n".join(parts)
    # JSON has no line feed inside a text, and none between two braces without a comma. So each
    # line ends a value, and where there are as many values as lines each is one.
    if joined[:1] == b"{" and joined[-1:] == b"}" and joined.count(b"}\n{") == len(parts) - 1:
        headers = _headers(joined)
        if len(headers) == len(parts):
            return headers
    return [_header(part) for part in parts]


def read_entries(content: bytes) -> list[Entry]:
    """Return lines that were checked before, decoded; each ends with a line feed."""
    parts = split(content.split(b"\n")[:-1])
    of_all: Sequence[Operation | None]
    if b"\t!" in content:
        of_all = [_read_operation(part) for part in parts.operations]
    else:
        of_all = _operations(b"\n".join(parts.operations))
    if len(of_all) != len(parts.all) - len(parts.starts) + 1:
        raise ValueError("each operation is one JSON value")
    operations = iter(of_all)
    return [
        Entry(header, tuple(islice(operations, end - start - 1)))
        for header, (start, end) in zip(
            read_headers(parts.headers), pairwise(parts.starts), strict=True
        )
    ]


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
        summary: What its entries say, where somebody already had to find out; else None.
        hashes: The chain hash of every entry, likewise.
    """

    id: str
    packed: bytes
    count: int
    head: bytes
    public_key: bytes = b""
    device: str = ""
    summary: Summary | None = field(default=None, compare=False, repr=False)
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
    return chain_parts(previous, split([line]), redacted=b"\t!" in line)[0]


def chain_parts(previous: bytes, parts: Parts, *, redacted: bool) -> list[bytes]:
    """Return what ``chain`` does of each of several lines that follow each other.

    Args:
        previous: Hash of the entry before.
        parts: The lines.
        redacted: Whether some operations may be redacted.
    """
    if redacted:
        digests = [
            bytes.fromhex(part[1:].decode("ascii")) if part[:1] == b"!" else sha256(part).digest()
            for part in parts.all
        ]
    else:
        digests = [sha256(part).digest() for part in parts.all]
    joined = b"".join(digests)
    hashes = []
    for start, end in pairwise(parts.starts):
        previous = sha256(previous + joined[32 * start : 32 * end]).digest()
        hashes.append(previous)
    return hashes


def chain_hashes(stream: str, lines: Sequence[bytes]) -> list[bytes]:
    """Return the chain hash of every entry of a stream, from the first."""
    redacted = any(b"\t!" in line for line in lines)
    return chain_parts(first_hash(stream), split(lines), redacted=redacted) if lines else []


def next_clock(last: int, now_ms: int) -> int:
    """Return a clock above ``last`` and, where possible, at the present time."""
    return max(last + 1, now_ms << 16)


class Stamp(NamedTuple):
    """The place of one change among all: greater wins. Ties cannot happen.

    Attributes:
        entry: Chain hash of the entry, only where its stream is forked: both continuations
            may count and date their entries alike.
    """

    clock: int
    stream: str
    number: int
    place: int
    entry: bytes = b""


class Change(NamedTuple):
    """One field given one value by one operation.

    Attributes:
        knew: Highest entry number that its writer had of each other stream, or branch of one.
        branch: Which continuation of a forked stream it stands in; its stream when that has
            but one. Any names will do that differ.
    """

    stamp: Stamp
    value: object
    knew: Mapping[str, int] = MappingProxyType({})
    branch: str = ""

    @property
    def line(self) -> str:
        """The sequence of entries it stands in, each of which knew all before it."""
        return self.branch or self.stamp.stream

    def knew_of(self, other: Change) -> bool:
        """Tell whether this change was written with ``other`` in view."""
        here, there = self.stamp, other.stamp
        if self.line == other.line:
            return (there.number, there.place) < (here.number, here.place)
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
