"""Checks the entries of a stream from a file before anything is made of them.

This is where the time of a merge goes beside hashing and parsing, so entries go through each step
many at once, and one by one only to tell which of them is wrong (``benchmarks/verify.py``).
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from itertools import pairwise

import msgspec

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.log import (
    CLOCK_LIMIT,
    MINUTE_LIMIT,
    SCHEMA,
    Header,
    Parts,
    chain_parts,
    first_hash,
    read_header,
    read_headers,
    split,
)
from wmt_desktop.domain.operations import read
from wmt_desktop.domain.summary import BATCH, Summary, UnsoundError
from wmt_desktop.exchange.manifest import StreamHead

OPERATION_LIMIT = 8 * 2**20
"""Bytes of one operation: twice the longest protocol of a decision."""

_STUB = re.compile(rb"![0-9a-f]{64}").fullmatch
_HEAD_NAME = re.compile(r"[0-9a-f]{32}\.[0-9a-f]{16}").fullmatch


class _Times(msgspec.Struct):
    """As much of a header as tells an impossible time from a header that is none."""

    t: int
    w: int


@dataclass(frozen=True, slots=True)
class Sound:
    """A stream that passed every check.

    Attributes:
        minute: Of the newest entry (since 1970 UTC).
        summary: What the entries say, or None where nobody asked for it.
        hashes: The chain hash of each, likewise.
    """

    minute: int
    summary: Summary | None = None
    hashes: list[bytes] | None = None


class EntryChecker:
    """Checks the streams of one file."""

    def __init__(self, arenas: Collection[str]) -> None:
        """Take the ids of the arenas that the file is about."""
        self._arenas = arenas
        self._head_names: set[str] = set()

    def check(self, stream: StreamHead, content: bytes, *, keep: bool) -> Sound:
        """Check every entry of a stream.

        Args:
            stream: What the manifest says of it.
            content: The member of the file: one entry per line.
            keep: Whether it is wanted what the entries say.

        Raises:
            WmtError: ``SESSION_CHAIN_BROKEN``, ``SESSION_CLOCK_IMPOSSIBLE``,
                ``SESSION_OPERATION_INVALID``, each with ``stream`` and ``entry``.
        """
        lines = content.split(b"\n")
        if lines.pop() or len(lines) != stream.count:
            raise WmtError(Code.SESSION_CHAIN_BROKEN, stream=stream.id, entry=len(lines))
        redacted = b"\t!" in content
        hashes = [first_hash(stream.id)]
        clock = -1
        minute = 0
        summary = Summary(checking=True)
        for start in range(0, len(lines), BATCH):
            batch = lines[start : start + BATCH]
            parts = split(batch)
            heavy = len(content) > OPERATION_LIMIT and sum(map(len, batch)) > OPERATION_LIMIT
            if redacted or heavy:
                _check_parts(parts, stream.id, start)
            headers = _headers(parts, stream.id, start)
            if keep:
                hashes += chain_parts(hashes[-1], parts, redacted=redacted)
            else:
                hashes = chain_parts(hashes[-1], parts, redacted=redacted)[-1:]
                summary = Summary(checking=True)
            self._check_headers(headers, start, clock, stream.id)
            clock = headers[-1].clock
            minute = max(minute, *[header.minute for header in headers])
            try:
                if heavy and not keep:
                    _check_one_by_one(headers, parts)
                else:
                    summary.add(headers, parts)
            except UnsoundError as error:
                raise _invalid(stream.id, error.number, error.index) from error
        if hashes[-1].hex() != stream.head:
            raise WmtError(Code.SESSION_CHAIN_BROKEN, stream=stream.id, entry=len(lines))
        return Sound(minute, summary, hashes[1:]) if keep else Sound(minute)

    def _check_headers(self, headers: list[Header], start: int, clock: int, stream: str) -> None:
        for number, header in enumerate(headers, start + 1):
            if (
                header.number != number
                or header.undoes >= number
                or header.clock <= clock
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
    if header.clock <= clock:
        return WmtError(Code.SESSION_CLOCK_IMPOSSIBLE, stream=stream, entry=number)
    return _invalid(stream, number)


def _check_parts(parts: Parts, stream: str, start: int) -> None:
    """Refuse a stub that is no hash, before it is hashed, and what is too long to be parsed."""
    for number, (first, last) in enumerate(pairwise(parts.starts), start + 1):
        for index, part in enumerate(parts.all[first:last]):
            if index and part[:1] == b"!" and not _STUB(part):
                raise WmtError(Code.SESSION_CHAIN_BROKEN, stream=stream, entry=number)
            if len(part) > OPERATION_LIMIT:
                raise _invalid(stream, number, index)


def _check_one_by_one(headers: list[Header], parts: Parts) -> None:
    """Check operations and keep none: brackets take twenty times as much room as in a file."""
    for header, (start, end) in zip(headers, pairwise(parts.starts), strict=True):
        for index, part in enumerate(parts.all[start + 1 : end], start=1):
            try:
                if part[:1] != b"!":
                    read(part, newer=header.schema > SCHEMA)
            except ValueError as error:
                raise UnsoundError(header.number, index) from error


def _headers(parts: Parts, stream: str, start: int) -> list[Header]:
    try:
        return read_headers(parts.headers)
    except (ValueError, RecursionError):
        return [
            _header(part, stream, number) for number, part in enumerate(parts.headers, start + 1)
        ]


def _header(part: bytes, stream: str, number: int) -> Header:
    try:
        return read_header(part)
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


def _invalid(stream: str, number: int, operation: int = 0) -> WmtError:
    place = {"operation": operation} if operation else {}
    return WmtError(Code.SESSION_OPERATION_INVALID, stream=stream, entry=number, **place)
