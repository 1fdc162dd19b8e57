"""What ``wmt doctor`` looks at."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from hashlib import sha256

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.log import chain_hashes
from wmt_desktop.domain.summary import summarise
from wmt_desktop.services.collecting import uncollected
from wmt_desktop.services.records import Check
from wmt_desktop.storage.database import Database
from wmt_desktop.storage.projecting import clear_all, rebuild
from wmt_desktop.storage.redacting import SignerOf, note_requests
from wmt_desktop.storage.rows import ROWS
from wmt_desktop.storage.segments import (
    Branch,
    all_lines,
    branches_of,
    branches_of_stream,
    content_of,
)
from wmt_desktop.storage.sql import Sql, beneath
from wmt_desktop.storage.tables import DERIVED
from wmt_desktop.storage.urns import SqliteUrns
from wmt_desktop.storage.version import SCHEMA_VERSION


def examine(
    database: Database, urns: SqliteUrns, signer: SignerOf, *, rebuild: bool
) -> tuple[Check, ...]:
    """Examine the database and return one line for each thing looked at.

    Args:
        signer: Says who signed a redaction.
        rebuild: Leave what follows from the log as it was rebuilt.

    Raises:
        WmtError: What keeps from looking: ``DATABASE_LOCKED``, ``DATABASE_NEWER`` …
    """
    try:
        with database.writing() as connection:
            sql = beneath(connection)
            chains = _chains(sql)
            checks = [
                *database.check(sql),
                Check("schema", ok=True, detail=str(SCHEMA_VERSION)),
                chains,
                # What a broken log says is nothing to rebuild from.
                _state(sql, signer) if chains.ok else Check("state", ok=False, detail="chains"),
            ]
            transaction = connection.get_transaction()
            if transaction is not None and not rebuild:
                transaction.rollback()
    except WmtError as error:
        if error.code is not Code.DATABASE_UNREADABLE:
            raise
        return (Check("file", ok=False, detail=database.location),)
    try:
        verdict = urns.check()
    except WmtError as error:
        verdict = str(error.code)
    return (*checks, Check("urn", ok=verdict == "ok", detail=verdict))


def _chains(sql: Sql) -> Check:
    """Follow every chain from its first hash over the stored bytes."""
    streams = sql.execute("SELECT id FROM stream").fetchall()
    entries = 0
    for (stream,) in sorted(streams):
        family = branches_of_stream(sql, stream)
        for branch in family:
            broken = _broken(sql, branch, family)
            if broken is not None:
                return Check("chains", ok=False, detail=f"{stream}:{broken}")
            entries += branch.number - branch.start
    return Check("chains", ok=True, detail=str(entries))


def _broken(sql: Sql, branch: Branch, family: Sequence[Branch]) -> int | None:
    """Return the number of the last entry up to which something does not add up, or None."""
    segments = sql.execute(
        "SELECT first, last, head FROM segment WHERE branch = ? ORDER BY first", (branch.id,)
    ).fetchall()
    try:
        hashes = chain_hashes(branch.stream, all_lines(sql, branch, family))
    except (ValueError, zlib.error):
        return branch.start
    number = branch.start
    for first, last, head in segments:
        if first != number + 1 or last > len(hashes) or hashes[last - 1] != bytes(head):
            return int(last)
        number = last
    sound = number == branch.number == len(hashes) and (not hashes or hashes[-1] == branch.head)
    return None if sound else number


def _state(sql: Sql, signer: SignerOf) -> Check:
    """Rebuild everything that follows from the log and compare it with what was there."""
    before = _fingerprints(sql)
    rebuild_from_log(sql)
    _note_all_requests(sql, signer)
    after = _fingerprints(sql)
    differing = sorted(table for table in after if after[table] != before[table])
    return Check("state", ok=not differing, detail=", ".join(differing))


def rebuild_from_log(sql: Sql) -> None:
    """Write all tables that follow from the log anew."""
    clear_all(sql)
    with uncollected():
        for (arena,) in sorted(sql.execute("SELECT DISTINCT arena FROM stream").fetchall()):
            rebuild(sql, arena)


def _note_all_requests(sql: Sql, signer: SignerOf) -> None:
    """Note again what is to be erased: an order that is lost would let the text come back.

    More may be noted than the log says: what a merge had erased stays erased once it is reverted.
    """
    for (arena,) in sql.execute("SELECT DISTINCT arena FROM stream").fetchall():
        for branch in branches_of(sql, arena):
            others = summarise(content_of(sql, branch.id)).others
            note_requests(sql, arena, [each.operation for each in others], signer)


def _fingerprints(sql: Sql) -> dict[str, bytes]:
    found = {}
    for table in (*DERIVED, "redaction", *ROWS):
        digest = sha256()
        for row in sorted(map(repr, sql.execute(f'SELECT * FROM "{table}"'))):
            digest.update(row.encode())
        found[table] = digest.digest()
    return found
