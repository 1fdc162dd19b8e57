"""What ``wmt doctor`` looks at."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path

from sqlalchemy import Engine

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.log import chain, first_hash, read_header, read_operations
from wmt_desktop.services.ports import Check
from wmt_desktop.storage.engine import driver, explained
from wmt_desktop.storage.indexing import Index
from wmt_desktop.storage.projecting import project
from wmt_desktop.storage.rows import ROWS
from wmt_desktop.storage.tables import SCHEMA_VERSION
from wmt_desktop.storage.urns import SqliteUrns

_INDEX_TABLES = ("seen", "change", "urn", "ballot", "conflict")


def examine(
    path: Path, ready: Callable[[], Engine], urns: SqliteUrns, *, rebuild: bool
) -> tuple[Check, ...]:
    """Examine the database and return one line for each thing looked at.

    Raises:
        WmtError: What keeps from looking: ``DATABASE_LOCKED``, ``DATABASE_NEWER`` …
    """
    try:
        connection = ready().connect().execution_options(writing=True)
        with explained(path), connection, connection.begin() as transaction:
            sql = driver(connection)
            chains = _chains(sql)
            checks = [
                _file(sql),
                _references(sql),
                Check("schema", ok=True, detail=str(SCHEMA_VERSION)),
                chains,
                # What a broken log says is nothing to rebuild from.
                _state(sql) if chains.ok else Check("state", ok=False, detail="chains"),
            ]
            if not rebuild:
                transaction.rollback()
    except WmtError as error:
        if error.code is not Code.DATABASE_UNREADABLE:
            raise
        return (Check("file", ok=False, detail=str(path)),)
    try:
        verdict = urns.check()
    except WmtError as error:
        verdict = str(error.code)
    return (*checks, Check("urn", ok=verdict == "ok", detail=verdict))


def _file(sql: sqlite3.Connection) -> Check:
    found = [line for (line,) in sql.execute("PRAGMA integrity_check")]
    return Check("file", ok=found == ["ok"], detail="; ".join(found[:3]))


def _references(sql: sqlite3.Connection) -> Check:
    broken = len(sql.execute("PRAGMA foreign_key_check").fetchall())
    return Check("references", ok=not broken, detail=str(broken))


def _chains(sql: sqlite3.Connection) -> Check:
    """Follow every chain from its first hash over the stored bytes."""
    branches = sql.execute("SELECT id, stream, n, head FROM branch").fetchall()
    entries = 0
    for branch, stream, count, head in branches:
        digest, number = first_hash(stream), 0
        for number, stored, line in _lines(sql, branch):
            digest = chain(digest, line)
            if digest != stored:
                return Check("chains", ok=False, detail=f"{stream}:{number}")
        if (number, digest) != (count, head):
            return Check("chains", ok=False, detail=f"{stream}:{number}")
        entries += number
    return Check("chains", ok=True, detail=str(entries))


def _lines(sql: sqlite3.Connection, branch: int) -> Iterator[tuple[int, bytes, bytes]]:
    rows = sql.execute("SELECT seq, hash, line FROM entry WHERE branch = ? ORDER BY seq", (branch,))
    yield from rows


def _state(sql: sqlite3.Connection) -> Check:
    """Rebuild everything that follows from the log and compare it with what was there."""
    before = _fingerprints(sql)
    rebuild_from_log(sql)
    after = _fingerprints(sql)
    differing = sorted(table for table in after if after[table] != before[table])
    return Check("state", ok=not differing, detail=", ".join(differing))


def rebuild_from_log(sql: sqlite3.Connection) -> None:
    """Write all tables that follow from the log anew."""
    sql.execute("PRAGMA defer_foreign_keys=ON")
    for table in (*_INDEX_TABLES, *ROWS):
        sql.execute(f'DELETE FROM "{table}"')
    branches = sql.execute(
        "SELECT b.id, s.arena FROM branch b JOIN stream s ON s.id = b.stream"
    ).fetchall()
    touched: dict[str, dict[str, None]] = {}
    for branch, arena in branches:
        index = Index(arena, branch)
        for _, _, line in _lines(sql, branch):
            index.add(read_header(line), read_operations(line))
        index.write(sql)
        touched.setdefault(arena, {}).update(index.touched)
    for arena, entities in touched.items():
        project(sql, arena, entities)


def _fingerprints(sql: sqlite3.Connection) -> dict[str, bytes]:
    found = {}
    for table in (*_INDEX_TABLES, *ROWS):
        digest = sha256()
        columns = sql.execute(f'SELECT * FROM "{table}" LIMIT 0').description
        order = ", ".join(str(position + 1) for position in range(len(columns)))
        for row in sql.execute(f'SELECT * FROM "{table}" ORDER BY {order}'):
            digest.update(repr(row).encode())
        found[table] = digest.digest()
    return found
