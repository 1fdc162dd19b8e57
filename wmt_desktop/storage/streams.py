"""Streams and their branches in the database."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from wmt_desktop.domain.log import Header, first_hash


@dataclass(frozen=True, slots=True)
class Head:
    """How far a stream has come here.

    Attributes:
        branch: Local row number; it never leaves this database.
        number: Number of the last entry, 0 before the first.
        head: Chain hash of the last entry.
        clock: Clock of the last entry.
    """

    stream: str
    own: bool
    branch: int
    number: int
    head: bytes
    clock: int


def heads_of(sql: sqlite3.Connection, arena: str) -> list[Head]:
    """Return the head of every stream of an arena."""
    rows = sql.execute(
        "SELECT s.id, s.own, b.id, b.n, b.head, b.clock FROM stream s "
        "JOIN branch b ON b.stream = s.id WHERE s.arena = ?",
        (arena,),
    )
    return [Head(stream, bool(own), *rest) for stream, own, *rest in rows]


def seen_by(sql: sqlite3.Connection, branch: int) -> dict[str, int]:
    """Return the highest entry of each other stream that the branch names."""
    rows = sql.execute(
        "SELECT other, max(other_seq) FROM seen WHERE branch = ? GROUP BY other", (branch,)
    )
    return dict(rows.fetchall())


def new_stream(
    sql: sqlite3.Connection, arena: str, id: str, *, own: bool, device: str, public_key: bytes
) -> Head:
    """Start a stream without entries."""
    sql.execute(
        "INSERT INTO stream (id, arena, own, public_key, device) VALUES (?,?,?,?,?)",
        (id, arena, own, public_key, device),
    )
    branch = sql.execute(
        "INSERT INTO branch (stream, parent, fork_seq, n, head, clock) "
        "VALUES (?, NULL, 0, 0, ?, 0) RETURNING id",
        (id, first_hash(id)),
    ).fetchone()[0]
    return Head(id, own, branch, 0, first_hash(id), 0)


def add_entries(
    sql: sqlite3.Connection, branch: int, entries: Sequence[tuple[Header, bytes, bytes]]
) -> None:
    """Put (header, digest, line) behind the last entry of a branch."""
    sql.executemany(
        "INSERT INTO entry (branch, seq, clock, hash, line) VALUES (?,?,?,?,?)",
        [(branch, header.number, header.clock, digest, line) for header, digest, line in entries],
    )
    last, digest, _ = entries[-1]
    sql.execute(
        "UPDATE branch SET n = ?, head = ?, clock = ? WHERE id = ?",
        (last.number, digest, last.clock, branch),
    )
