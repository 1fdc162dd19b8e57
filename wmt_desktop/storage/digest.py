"""One number for the state: laptops that hold the same entries have the same digest."""

from __future__ import annotations

import sqlite3
from hashlib import sha256
from typing import Any

from wmt_desktop.domain.ids import kind_of
from wmt_desktop.domain.state import resolve
from wmt_desktop.storage.changes import Changes
from wmt_desktop.storage.tables import from_json, to_json


def digest_of(sql: sqlite3.Connection, arena: str | None) -> str:
    """Return the SHA-256 of the canonical JSON of the state of one arena or of all, hex.

    Entities are sorted by id and fields by name; only what was ever set is in it, so a
    version with more fields has the same digest. No row number and nothing about which
    laptop this is goes in.
    """
    if arena is not None:
        arenas = [arena]
    else:
        rows = sql.execute("SELECT DISTINCT arena FROM stream ORDER BY arena")
        arenas = [found for (found,) in rows]
    digest = sha256()
    for each in arenas:
        _add_arena(sql, each, digest)
    return digest.hexdigest()


def _add_arena(sql: sqlite3.Connection, arena: str, digest: Any) -> None:
    def add(*line: object) -> None:
        digest.update(to_json(line).encode() + b"\n")

    add("arena", arena)
    for entity, fields in Changes(sql).of_arena(arena):
        state = resolve(kind_of(entity), fields)
        add("entity", entity, state.values)
        for name, versions in sorted(state.conflicts.items()):
            add("conflict", entity, name, [change.value for change in versions])
    urns = sql.execute(
        "SELECT u.round, b.stream, u.seq, u.idx, u.issued, u.spoiled FROM urn u "
        "JOIN branch b ON b.id = u.branch JOIN stream s ON s.id = b.stream "
        "WHERE s.arena = ? ORDER BY 1, 2, 3, 4",
        (arena,),
    )
    for urn in urns:
        add("urn", *urn)
    ballots = sql.execute(
        "SELECT DISTINCT a.round, a.ballot_id, a.content FROM ballot a "
        "JOIN branch b ON b.id = a.branch JOIN stream s ON s.id = b.stream "
        "WHERE s.arena = ? ORDER BY 1, 2, 3",
        (arena,),
    )
    for round_id, ballot_id, content in ballots:
        add("ballot", round_id, ballot_id.hex(), from_json(content))
