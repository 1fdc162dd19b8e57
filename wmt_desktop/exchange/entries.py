"""Checks the entries of a stream from a file before anything is made of them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import pairwise
from typing import Annotated, Any

import msgspec
from msgspec import Meta

from wmt_desktop.domain.arena import TEXT_LIMIT
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.fields import FIELDS, is_valid
from wmt_desktop.domain.ids import is_entity_id, kind_of
from wmt_desktop.domain.log import CLOCK_LIMIT, MINUTE_LIMIT, SCHEMA, chain, first_hash
from wmt_desktop.exchange.manifest import StreamHead

DEPTH_LIMIT = 8
NAME_LIMIT = 200
"""Characters of a kind, a field, an action or an option id."""
COUNT_LIMIT = 2**31
"""One more than the greatest number of dots, ballots or operations that is believed."""

_STUB = re.compile(rb"![0-9a-f]{64}")
_HASH = re.compile(r"[0-9a-f]{64}")
_BALLOT = re.compile(r"[0-9a-f]{32}")
_SALT = re.compile(r"[0-9a-f]{16,64}")

Word = Annotated[str, Meta(max_length=NAME_LIMIT)]
Number = Annotated[int, Meta(ge=0, lt=2**53)]
HeadName = Annotated[str, Meta(pattern=r"\A[0-9a-f]{32}\.[0-9a-f]{16}\Z")]


class _Header(msgspec.Struct, gc=False):
    """The header of an entry as it may stand in a file; see ``domain/log.Header``."""

    n: Number
    t: Annotated[int, Meta(ge=0)]
    w: Annotated[int, Meta(ge=0)]
    v: Annotated[int, Meta(ge=1, lt=2**31)]
    d: dict[HeadName, Annotated[int, Meta(ge=1, lt=2**53)]] = {}
    u: Number = 0
    a: Word = ""
    r: Word = ""


_header_of = msgspec.json.Decoder(_Header).decode
_operation_of = msgspec.json.Decoder(list[Any]).decode


def check_stream(
    stream: StreamHead, content: bytes, arenas: Collection[str]
) -> tuple[tuple[bytes, ...], int]:
    """Return the entries of a stream, and the minute of the newest, once all of them are sound.

    Args:
        stream: What the manifest says of it.
        content: The member of the file: one entry per line.
        arenas: Ids of the arenas that the file is about.

    Raises:
        WmtError: ``SESSION_CHAIN_BROKEN``, ``SESSION_CLOCK_IMPOSSIBLE``,
            ``SESSION_OPERATION_INVALID``, each with ``stream`` and ``entry``.
    """
    *lines, rest = content.split(b"\n")
    if rest or len(lines) != stream.count or _head(stream.id, lines) != stream.head:
        raise WmtError(Code.SESSION_CHAIN_BROKEN, stream=stream.id, entry=len(lines))
    headers = list(_headers(stream.id, lines))
    if headers[0].r not in arenas:
        raise WmtError(Code.SESSION_OPERATION_INVALID, stream=stream.id, entry=1)
    for header, line in zip(headers, lines, strict=True):
        for index, operation in enumerate(line.split(b"\t")[1:]):
            if not (operation.startswith(b"!") or _is_operation(operation, header.v)):
                raise WmtError(
                    Code.SESSION_OPERATION_INVALID,
                    stream=stream.id,
                    entry=header.n,
                    operation=index + 1,
                )
    return tuple(lines), max(header.w for header in headers)


def _head(stream: str, lines: list[bytes]) -> str:
    """Return the chain hash of the last line in hex, or nothing when a line cannot be chained."""
    head = first_hash(stream)
    for line in lines:
        if b"\t!" in line and not all(
            _STUB.fullmatch(part) for part in line.split(b"\t")[1:] if part.startswith(b"!")
        ):
            return ""
        head = chain(head, line)
    return head.hex()


def _headers(stream: str, lines: list[bytes]) -> Iterator[_Header]:
    """Read the headers while their numbers and clocks rise."""
    clock = -1
    for number, line in enumerate(lines, start=1):
        try:
            header = _header_of(line.partition(b"\t")[0])
        # Unsound Unicode is a ValueError, as is msgspec's own error.
        except (ValueError, RecursionError) as error:
            raise WmtError(Code.SESSION_OPERATION_INVALID, stream=stream, entry=number) from error
        if header.n != number or header.u >= number:
            raise WmtError(Code.SESSION_CHAIN_BROKEN, stream=stream, entry=number)
        if not clock < header.t < CLOCK_LIMIT or header.w >= MINUTE_LIMIT:
            raise WmtError(Code.SESSION_CLOCK_IMPOSSIBLE, stream=stream, entry=number)
        clock = header.t
        yield header


def _is_operation(data: bytes, schema: int) -> bool:
    """Tell whether an operation may be taken in. Kinds that are not known yet are kept."""
    try:
        operation = _operation_of(data)
    except (ValueError, RecursionError):
        return False
    match operation:
        case ["set", *_]:
            return _is_set(operation, schema)
        case ["urn", *_]:
            return _is_urn(operation)
        case ["redact", *_]:
            return _is_redaction(operation)
        case [str(), *_]:
            return _is_modest(operation)
    return False


def _is_set(operation: list[Any], schema: int) -> bool:
    match operation:
        case ["set", str(kind), str(entity), str(name), value]:
            pass
        case ["set", str(kind), str(entity), str(name), value, str(salt)] if _SALT.fullmatch(salt):
            pass
        case _:
            return False
    if not (is_entity_id(entity) and kind_of(entity) == kind):
        return False
    if not 0 < len(name) <= NAME_LIMIT or len(kind) > NAME_LIMIT:
        return False
    # A newer version may have given a known field a new sort of value: kept, and passed over here.
    if schema <= SCHEMA and name in FIELDS.get(kind, {}):
        return is_valid(kind, name, value)
    return _is_modest(value, DEPTH_LIMIT - 1)


def _is_urn(operation: list[Any]) -> bool:
    match operation:
        case ["urn", str(round_), list(ballots), int(issued), int(spoiled)]:
            pass
        case _:
            return False
    if not (is_entity_id(round_) and kind_of(round_) == "round"):
        return False
    if not (_is_count(issued) and _is_count(spoiled) and all(map(_is_ballot, ballots))):
        return False
    ids = [ballot[0] for ballot in ballots]
    return all(one < other for one, other in pairwise(ids))


def _is_ballot(ballot: object) -> bool:
    match ballot:
        case [str(id), dict(dots)]:
            return _BALLOT.fullmatch(id) is not None and all(
                len(option) <= NAME_LIMIT and _is_count(count) for option, count in dots.items()
            )
    return False


def _is_redaction(operation: list[Any]) -> bool:
    match operation:
        case ["redact", str(entry), int(index)]:
            return _HASH.fullmatch(entry) is not None and _is_count(index)
    return False


def _is_count(value: object) -> bool:
    return type(value) is int and 0 <= value < COUNT_LIMIT


def _is_modest(value: object, depth: int = DEPTH_LIMIT) -> bool:
    """Tell whether a value of an unknown sort has no text and no nesting beyond the limits."""
    level = [value]
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
        if not inner:
            return True
        level = inner
    return False
