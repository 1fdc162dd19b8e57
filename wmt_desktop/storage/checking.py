"""What ``wmt doctor`` looks at."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path

from sqlalchemy import Connection, Engine

from wmt_desktop.domain.errors import WmtError
from wmt_desktop.domain.log import chain, first_hash, read_header, read_operations
from wmt_desktop.services.ports import Check
from wmt_desktop.storage.indexing import Index
from wmt_desktop.storage.projecting import project
from wmt_desktop.storage.rows import ROWS
from wmt_desktop.storage.tables import SCHEMA_VERSION
from wmt_desktop.storage.urns import SqliteUrns

_INDEX_TABLES = ("seen", "change", "urn", "ballot", "conflict")


def examine(
    path: Path, ready: Callable[[], Engine], urns: SqliteUrns, *, rebuild: bool
) -> tuple[Check, ...]:
    """Examine the database and return one line for each thing looked at."""
    try:
        connection = ready().connect().execution_options(writing=True)
        with connection, connection.begin() as transaction:
            checks = [
                _file(connection),
                _references(connection),
                Check("schema", ok=True, detail=str(SCHEMA_VERSION)),
                _chains(connection),
                _state(connection),
            ]
            if not rebuild:
                transaction.rollback()
    except WmtError as error:
        return (Check("file", ok=False, detail=f"{error.code}: {path}"),)
    try:
        verdict = urns.check()
    except WmtError as error:
        verdict = str(error.code)
    return (*checks, Check("urn", ok=verdict == "ok", detail=verdict))


def _file(connection: Connection) -> Check:
    found = connection.exec_driver_sql("PRAGMA integrity_check").scalars().all()
    return Check("file", ok=found == ["ok"], detail="; ".join(found[:3]))


def _references(connection: Connection) -> Check:
    broken = len(connection.exec_driver_sql("PRAGMA foreign_key_check").all())
    return Check("references", ok=not broken, detail=str(broken))


def _chains(connection: Connection) -> Check:
    """Follow every chain from its first hash over the stored bytes."""
    branches = connection.exec_driver_sql("SELECT id, stream, n, head FROM branch").all()
    entries = 0
    for branch, stream, count, head in branches:
        digest, number = first_hash(stream), 0
        for number, stored, line in _lines(connection, branch):
            digest = chain(digest, line)
            if digest != stored:
                return Check("chains", ok=False, detail=f"{stream}:{number}")
        if (number, digest) != (count, head):
            return Check("chains", ok=False, detail=f"{stream}:{number}")
        entries += number
    return Check("chains", ok=True, detail=str(entries))


def _lines(connection: Connection, branch: int) -> Iterator[tuple[int, bytes, bytes]]:
    rows = connection.exec_driver_sql(
        "SELECT seq, hash, line FROM entry WHERE branch = ? ORDER BY seq", (branch,)
    )
    yield from rows.tuples()


def _state(connection: Connection) -> Check:
    """Rebuild everything that follows from the log and compare it with what was there."""
    before = _fingerprints(connection)
    rebuild_from_log(connection)
    after = _fingerprints(connection)
    differing = sorted(table for table in after if after[table] != before[table])
    return Check("state", ok=not differing, detail=", ".join(differing))


def rebuild_from_log(connection: Connection) -> None:
    """Write all tables that follow from the log anew."""
    connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
    for table in (*_INDEX_TABLES, *ROWS):
        connection.exec_driver_sql(f'DELETE FROM "{table}"')
    branches = connection.exec_driver_sql(
        "SELECT b.id, s.arena FROM branch b JOIN stream s ON s.id = b.stream"
    ).all()
    touched: dict[str, dict[str, None]] = {}
    for branch, arena in branches:
        index = Index(arena, branch)
        for _, _, line in _lines(connection, branch):
            index.add(read_header(line), read_operations(line))
        index.write(connection)
        touched.setdefault(arena, {}).update(index.touched)
    for arena, entities in touched.items():
        ROWS["arena"].upsert(connection, [ROWS["arena"].row(arena, {})])
        project(connection, arena, entities)


def _fingerprints(connection: Connection) -> dict[str, bytes]:
    found = {}
    for table in (*_INDEX_TABLES, *ROWS):
        digest = sha256()
        columns = connection.exec_driver_sql(f'SELECT * FROM "{table}" LIMIT 0').keys()
        order = ", ".join(str(position + 1) for position in range(len(columns)))
        for row in connection.exec_driver_sql(f'SELECT * FROM "{table}" ORDER BY {order}'):
            digest.update(repr(tuple(row)).encode())
        found[table] = digest.digest()
    return found
