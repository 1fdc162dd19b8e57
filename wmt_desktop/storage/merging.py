"""Merging the streams of a session file: the union of entries, then the state anew."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.ids import is_entity_id, kind_of
from wmt_desktop.domain.log import (
    CLOCK_LIMIT,
    Header,
    Operation,
    Stream,
    chain,
    read_header,
    read_operations,
)
from wmt_desktop.services.ports import MergeCounts
from wmt_desktop.storage.indexing import Index
from wmt_desktop.storage.projecting import project
from wmt_desktop.storage.streams import Head, add_entries, new_stream
from wmt_desktop.storage.tables import to_json

_Entry = tuple[Header, bytes, bytes]


def merge_streams(
    sql: sqlite3.Connection, streams: Sequence[Stream], file_sha256: str, name: str, minute: int
) -> MergeCounts:
    """Add what is new in verified streams and return the counts.

    Raises:
        WmtError: See ``Writer.merge``; with ``file``.
    """
    try:
        return _merge(sql, streams, file_sha256, name, minute)
    except WmtError as error:
        raise WmtError(error.code, **{"file": name, **error.params}) from error


def _merge(
    sql: sqlite3.Connection, streams: Sequence[Stream], file_sha256: str, name: str, minute: int
) -> MergeCounts:
    new = same = 0
    touched: dict[str, dict[str, None]] = {}
    added: list[tuple[Index, Sequence[_Entry]]] = []
    for stream in streams:
        arena, head = _head(sql, stream)
        same += _operations(stream.lines()[: head.number])
        lines = stream.lines()[head.number :]
        new += _operations(lines)
        touched.setdefault(arena, {})
        if lines:
            entries = _entries(head, lines)
            if entries[-1][1] != stream.head:
                raise WmtError(Code.SESSION_CHAIN_BROKEN, device=stream.device)
            add_entries(sql, head.branch, entries)
            index = Index(arena, head.branch)
            for header, _, line in entries:
                index.add(header, _read(line))
            added.append((index, entries))
            touched[arena].update(index.touched)
    _require_dependencies(sql, (entry for _, entries in added for entry in entries))
    for index, _ in added:
        index.write(sql)
    every = [entity for entities in touched.values() for entity in entities]
    before = _conflicts(sql, every)
    for arena, entities in touched.items():
        project(sql, arena, entities)
    conflicts = len(_conflicts(sql, every) - before)
    sql.execute(
        "INSERT OR IGNORE INTO imported_file (sha256, name, at, new, same) VALUES (?,?,?,?,?)",
        (file_sha256, name, minute, new, same),
    )
    return MergeCounts(new, same, conflicts, tuple(sorted(touched)))


def _head(sql: sqlite3.Connection, stream: Stream) -> tuple[str, Head]:
    """Return the arena of a stream and how far it has come here, which may be nowhere.

    Raises:
        WmtError: ``SESSION_CHAIN_BROKEN``: it goes on differently here.
    """
    found = sql.execute(
        "SELECT s.arena, s.id, s.own, b.id, b.n, b.head, b.clock FROM stream s "
        "JOIN branch b ON b.stream = s.id WHERE s.id = ?",
        (stream.id,),
    ).fetchone()
    if found is None:
        arena = _header(stream.lines()[0]).arena if stream.count else ""
        if not (is_entity_id(arena) and kind_of(arena) == "arena"):
            raise WmtError(Code.SESSION_OPERATION_INVALID, entry=1, operation=0)
        head = new_stream(
            sql,
            arena,
            stream.id,
            own=False,
            device=stream.device,
            public_key=stream.public_key,
        )
        return arena, head
    arena, *rest = found
    head = Head(*rest)
    if stream.count <= head.number:
        here = sql.execute(
            "SELECT hash FROM entry WHERE branch = ? AND seq = ?", (head.branch, stream.count)
        ).fetchone()
        if here != (stream.head,):
            raise WmtError(Code.SESSION_CHAIN_BROKEN, device=stream.device)
    return arena, head


def _entries(head: Head, lines: Sequence[bytes]) -> list[_Entry]:
    """Return the entries behind ``head``, numbered and dated as a chain must be.

    Raises:
        WmtError: ``SESSION_CHAIN_BROKEN``, ``SESSION_CLOCK_IMPOSSIBLE``.
    """
    entries: list[_Entry] = []
    number, clock, digest = head.number, head.clock, head.head
    for line in lines:
        header = _header(line)
        if header.number != number + 1:
            raise WmtError(Code.SESSION_CHAIN_BROKEN, entry=number + 1)
        if not clock < header.clock < CLOCK_LIMIT:
            raise WmtError(Code.SESSION_CLOCK_IMPOSSIBLE, entry=header.number)
        number, clock, digest = header.number, header.clock, chain(digest, line)
        entries.append((header, digest, line))
    return entries


def _header(line: bytes) -> Header:
    try:
        return read_header(line)
    except ValueError as error:
        raise WmtError(Code.SESSION_DAMAGED) from error


def _read(line: bytes) -> tuple[Operation | None, ...]:
    try:
        return read_operations(line)
    except ValueError as error:
        raise WmtError(Code.SESSION_DAMAGED) from error


def _operations(lines: Sequence[bytes]) -> int:
    return sum(line.count(b"\t") for line in lines)


def _require_dependencies(sql: sqlite3.Connection, entries: Iterable[_Entry]) -> None:
    needed: dict[str, int] = {}
    for header, _, _ in entries:
        for name, number in header.seen.items():
            other = name.partition(".")[0]
            needed[other] = max(needed.get(other, 0), number)
    if not needed:
        return
    rows = sql.execute(
        "SELECT stream, n FROM branch WHERE stream IN (SELECT value FROM json_each(?))",
        (to_json(list(needed)),),
    )
    present: dict[str, int] = dict(rows.fetchall())
    missing = sum(number > present.get(stream, 0) for stream, number in needed.items())
    if missing:
        raise WmtError(Code.SESSION_MISSING_DEPENDENCY, count=missing)


def _conflicts(sql: sqlite3.Connection, entities: Sequence[str]) -> set[tuple[str, str]]:
    rows = sql.execute(
        "SELECT entity, field FROM conflict WHERE entity IN (SELECT value FROM json_each(?))",
        (to_json(list(entities)),),
    )
    return set(rows)
