"""Checks the entries of a stream from a file before anything is made of them.

This is where the time of a merge goes beside hashing and parsing, so each entry is looked at
once: split, hashed, parsed and checked (``benchmarks/verify.py``).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import msgspec

from wmt_desktop.domain.arena import TEXT_LIMIT
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.fields import FIELDS
from wmt_desktop.domain.ids import is_entity_id, kind_of
from wmt_desktop.domain.log import (
    CLOCK_LIMIT,
    MINUTE_LIMIT,
    SCHEMA,
    Entry,
    Header,
    chain_parts,
    first_hash,
)
from wmt_desktop.exchange.manifest import StreamHead

DEPTH_LIMIT = 8
SIZE_LIMIT = 200_000
"""Values inside a value of an unknown sort."""
NAME_LIMIT = 200
"""Characters of a kind, a field, an action or an option id."""
COUNT_LIMIT = 2**31
"""One more than the greatest number of dots, ballots or operations that is believed."""
SALT_LEAST, SALT_MOST = 16, 64
"""Characters of a salt: enough that nobody can guess it, too few to hide a text in."""
OPERATION_LIMIT = 8 * 2**20
"""Bytes of one operation: twice the longest protocol of a decision."""

_STUB = re.compile(rb"![0-9a-f]{64}").fullmatch
_HEAD_NAME = re.compile(r"[0-9a-f]{32}\.[0-9a-f]{16}").fullmatch
_HASH = re.compile(r"[0-9a-f]{64}").fullmatch
_SIGNATURE = re.compile(r"[0-9a-f]{128}").fullmatch
_BALLOT = re.compile(r"[0-9a-f]{32}").fullmatch
_BATCH = 32
"""Entries that go through each step together: they stay in the processor's cache meanwhile."""
_VALID = {
    kind: {name: field_type.valid for name, field_type in field_types.items()}
    for kind, field_types in FIELDS.items()
}

_Operation = list[Any]
_Thing = tuple[str, dict[str, Callable[[object], bool]]]
"""The kind of a thing, and what each of its fields must fulfil."""
_Batch = list[list[bytes]]

_header_of = msgspec.json.Decoder(Header).decode
_operation_of = msgspec.json.Decoder(_Operation).decode


class _Times(msgspec.Struct):
    """As much of a header as tells an impossible time from a header that is none."""

    t: int
    w: int


@dataclass(frozen=True, slots=True)
class Sound:
    """A stream that passed every check.

    Attributes:
        minute: Of the newest entry (since 1970 UTC).
        entries: The entries decoded, or None where nobody asked for them.
        hashes: The chain hash of each, likewise.
    """

    minute: int
    entries: list[Entry] | None = None
    hashes: list[bytes] | None = None


class EntryChecker:
    """Checks the streams of one file, and remembers what it found sound in them."""

    def __init__(self, arenas: Collection[str]) -> None:
        """Take the ids of the arenas that the file is about."""
        self._arenas = arenas
        self._operations = _Operations()
        self._head_names: set[str] = set()

    def check(self, stream: StreamHead, content: bytes, *, keep: bool) -> Sound:
        """Check every entry of a stream.

        Args:
            stream: What the manifest says of it.
            content: The member of the file: one entry per line.
            keep: Whether the decoded entries are wanted.

        Raises:
            WmtError: ``SESSION_CHAIN_BROKEN``, ``SESSION_CLOCK_IMPOSSIBLE``,
                ``SESSION_OPERATION_INVALID``, each with ``stream`` and ``entry``.
        """
        lines = content.split(b"\n")
        if lines.pop() or len(lines) != stream.count:
            raise WmtError(Code.SESSION_CHAIN_BROKEN, stream=stream.id, entry=len(lines))
        redacted = b"\t!" in content
        large = len(content) > OPERATION_LIMIT
        head = first_hash(stream.id)
        clock = -1
        minute = 0
        entries: list[Entry] = []
        hashes: list[bytes] = []
        for start in range(0, len(lines), _BATCH):
            batch = [line.split(b"\t") for line in lines[start : start + _BATCH]]
            if redacted or large:
                _check_parts(batch, stream.id, start)
            headers, operations = _decoded(batch, stream.id, start, lazily=large and not keep)
            for parts in batch:
                head = chain_parts(head, parts, redacted=redacted)
                if keep:
                    hashes.append(head)
            self._check_headers(headers, start, clock, stream.id)
            clock = headers[-1].clock
            minute = max(minute, *[header.minute for header in headers])
            self._operations.check(headers, operations, stream.id)
            if keep:
                entries += map(Entry, headers, map(tuple, operations))
        if head.hex() != stream.head:
            raise WmtError(Code.SESSION_CHAIN_BROKEN, stream=stream.id, entry=len(lines))
        return Sound(minute, entries, hashes) if keep else Sound(minute)

    def _check_headers(self, headers: list[Header], start: int, clock: int, stream: str) -> None:
        for number, header in enumerate(headers, start + 1):
            if (
                header.number != number
                or header.undoes >= number
                or header.clock <= clock
                or header.minute >= MINUTE_LIMIT
                or header.schema < 1
                or len(header.action) > NAME_LIMIT
                or len(header.arena) > NAME_LIMIT
                or (header.seen and not self._are_heads(header.seen))
            ):
                raise _refusal(header, number, clock, stream)
            clock = header.clock
        if start == 0 and headers[0].arena not in self._arenas:
            raise _invalid(stream, 1)

    def _are_heads(self, seen: dict[str, int]) -> bool:
        new = seen.keys() - self._head_names
        self._head_names |= new
        return all(map(_HEAD_NAME, new)) and min(seen.values()) > 0


def _refusal(header: Header, number: int, clock: int, stream: str) -> WmtError:
    """Return why a header behind ``clock`` cannot be the one of entry ``number``."""
    if header.number != number or header.undoes >= number:
        return WmtError(Code.SESSION_CHAIN_BROKEN, stream=stream, entry=number)
    if header.clock <= clock or header.minute >= MINUTE_LIMIT:
        return WmtError(Code.SESSION_CLOCK_IMPOSSIBLE, stream=stream, entry=number)
    return _invalid(stream, number)


def _check_parts(batch: _Batch, stream: str, start: int) -> None:
    """Refuse a stub that is no hash, before it is hashed, and what is too long to be parsed."""
    for number, parts in enumerate(batch, start + 1):
        for index, part in enumerate(parts):
            if index and part[:1] == b"!" and not _STUB(part):
                raise WmtError(Code.SESSION_CHAIN_BROKEN, stream=stream, entry=number)
            if len(part) > OPERATION_LIMIT:
                raise _invalid(stream, number, index)


def _decoded(
    batch: _Batch, stream: str, start: int, *, lazily: bool
) -> tuple[list[Header], Sequence[Iterable[_Operation | None]]]:
    """Return the headers and, for each, its operations.

    Args:
        batch: Entries, split.
        stream: Their stream.
        start: Number of the entry in front of them.
        lazily: Decode operations when they are asked for: brackets take twenty times as much
            room then as they do in a file.
    """
    if not lazily:
        try:
            return (
                [_header_of(parts[0]) for parts in batch],
                [[_operation_of(part) for part in parts[1:]] for parts in batch],
            )
        # Unsound Unicode is a ValueError, as is msgspec's own error.
        except (ValueError, RecursionError):
            # Something is redacted, or wrong: take it slowly.
            pass
    headers = [_header(parts[0], stream, number) for number, parts in enumerate(batch, start + 1)]
    operations = [_slowly(parts, stream, number) for number, parts in enumerate(batch, start + 1)]
    return headers, operations if lazily else [list(each) for each in operations]


def _slowly(parts: list[bytes], stream: str, number: int) -> Iterator[_Operation | None]:
    for index, part in enumerate(parts[1:], start=1):
        yield _operation(part, stream, number, index)


def _header(part: bytes, stream: str, number: int) -> Header:
    try:
        return _header_of(part)
    except (ValueError, RecursionError) as error:
        if _is_impossible(part):
            raise WmtError(Code.SESSION_CLOCK_IMPOSSIBLE, stream=stream, entry=number) from error
        raise _invalid(stream, number) from error


def _is_impossible(header: bytes) -> bool:
    try:
        times = msgspec.json.decode(header, type=_Times)
    except (ValueError, RecursionError):
        return False
    return times.t >= CLOCK_LIMIT or times.w >= MINUTE_LIMIT


def _operation(part: bytes, stream: str, number: int, index: int) -> _Operation | None:
    try:
        return None if part[:1] == b"!" else _operation_of(part)
    except (ValueError, RecursionError) as error:
        raise _invalid(stream, number, index) from error


def _invalid(stream: str, number: int, operation: int = 0) -> WmtError:
    place = {"operation": operation} if operation else {}
    return WmtError(Code.SESSION_OPERATION_INVALID, stream=stream, entry=number, **place)


class _Operations:
    """Checks operations, and remembers the ids of things that were found sound."""

    def __init__(self) -> None:
        self._things: dict[str, _Thing] = {}

    def check(
        self,
        headers: list[Header],
        operations: Sequence[Iterable[_Operation | None]],
        stream: str,
    ) -> None:
        """Refuse the first operation that may not be taken in."""
        for header, of_entry in zip(headers, operations, strict=True):
            for index, operation in enumerate(of_entry, start=1):
                # Wrong types show where they are used: names without hash, texts without length.
                try:
                    if operation is None or self._is_sound(operation, header.schema):
                        continue
                except (IndexError, TypeError, ValueError):
                    pass
                raise _invalid(stream, header.number, index)

    def _is_sound(self, operation: _Operation, schema: int) -> bool:
        word = operation[0]
        if word != "set":
            return _is_of_other_word(operation)
        if len(operation) == 6:
            _, kind, entity, name, value, salt = operation
            if type(salt) is not str or not SALT_LEAST <= len(salt) <= SALT_MOST:
                return False
        else:
            _, kind, entity, name, value = operation
        known = self._things.get(entity) or self._learn(entity)
        if known[0] != kind:
            return False
        # A newer version may have given a known field a new sort of value: kept, and passed over.
        valid = known[1].get(name) if schema <= SCHEMA else None
        return valid(value) if valid else _is_new_field(name, value)

    def _learn(self, entity: str) -> _Thing:
        """Remember a thing.

        Raises:
            TypeError: Its id is no text.
            ValueError: Its id is none.
        """
        if not is_entity_id(entity):
            raise ValueError("not an id")
        kind = kind_of(entity)
        if len(kind) > NAME_LIMIT:
            raise ValueError("too long for a kind")
        return self._things.setdefault(entity, (kind, _VALID.get(kind, {})))


def _is_of_other_word(operation: _Operation) -> bool:
    word = operation[0]
    if word == "urn":
        return _is_urn(operation)
    if word == "redact":
        return _is_redaction(operation)
    if word == "erased":
        return _is_erasure(operation)
    # Kinds that are not known yet are kept.
    return type(word) is str and _is_modest(operation)


def _is_new_field(name: str, value: object) -> bool:
    return type(name) is str and 0 < len(name) <= NAME_LIMIT and _is_modest(value, DEPTH_LIMIT - 1)


def _is_urn(operation: _Operation) -> bool:
    _, round_, ballots, issued, spoiled = operation
    return (
        is_entity_id(round_)
        and kind_of(round_) == "round"
        and _is_count(issued)
        and _is_count(spoiled)
        and type(ballots) is list
        and all(map(_is_ballot, ballots))
        and all(one[0] < other[0] for one, other in pairwise(ballots))
    )


def _is_ballot(ballot: object) -> bool:
    if type(ballot) is not list:
        return False
    ballot_id, dots = ballot
    return (
        _BALLOT(ballot_id) is not None
        and type(dots) is dict
        and all(len(option) <= NAME_LIMIT and _is_count(count) for option, count in dots.items())
    )


def _is_redaction(operation: _Operation) -> bool:
    """Tell whether it is a request for an erasure, or the order of somebody who signed it."""
    _, entry, index, *signed = operation
    if not (_HASH(entry) and _is_count(index)):
        return False
    if not signed:
        return True
    key, signature = signed
    return _HASH(key) is not None and _SIGNATURE(signature) is not None


def _is_erasure(operation: _Operation) -> bool:
    _, entity, name = operation
    return is_entity_id(entity) and type(name) is str and len(name) <= NAME_LIMIT


def _is_count(value: object) -> bool:
    return type(value) is int and 0 <= value < COUNT_LIMIT


def _is_modest(value: object, depth: int = DEPTH_LIMIT) -> bool:
    """Tell whether a value of an unknown sort has no text, size or nesting beyond the limits."""
    level = [value]
    size = 0
    for _ in range(depth + 1):
        inner: list[object] = []
        for each in level:
            if isinstance(each, str) and len(each) > TEXT_LIMIT:
                return False
            if isinstance(each, dict):
                inner += each.keys()
                inner += each.values()
            elif isinstance(each, list):
                inner += each
        size += len(inner)
        if not inner or size > SIZE_LIMIT:
            return size <= SIZE_LIMIT
        level = inner
    return False
