"""What laptops disagree about."""

from __future__ import annotations

import json

from sqlalchemy import Connection

from wmt_desktop.domain.ids import kind_of
from wmt_desktop.domain.log import Change, read_header
from wmt_desktop.domain.state import resolve
from wmt_desktop.services.ports import Conflict, ConflictVersion
from wmt_desktop.storage.changes import Changes


def conflicts_of(connection: Connection, arena: str) -> tuple[Conflict, ...]:
    """Return the fields of an arena with more than one standing value, and disputed ballots."""
    rows = connection.exec_driver_sql(
        "SELECT DISTINCT entity FROM conflict WHERE arena = ?", (arena,)
    )
    entities = [entity for (entity,) in rows.tuples()]
    found = [
        Conflict(
            f"{entity}/{name}",
            arena,
            entity,
            name,
            tuple(
                _version(connection, change, kept=position == 0)
                for position, change in enumerate(versions)
            ),
        )
        for entity, fields in Changes(connection).of(entities)
        for name, versions in sorted(resolve(kind_of(entity), fields).conflicts.items())
    ]
    return (*found, *_disputed_ballots(connection, arena))


def _version(connection: Connection, change: Change, *, kept: bool) -> ConflictVersion:
    stamp = change.stamp
    device, line = connection.exec_driver_sql(
        "SELECT s.device, e.line FROM stream s JOIN branch b ON b.stream = s.id "
        "JOIN entry e ON e.branch = b.id WHERE s.id = ? AND e.seq = ?",
        (stamp.stream, stamp.number),
    ).one()
    return ConflictVersion(change.value, device, read_header(line).minute, kept)


def _disputed_ballots(connection: Connection, arena: str) -> tuple[Conflict, ...]:
    rows = connection.exec_driver_sql(
        "SELECT DISTINCT b.round, b.ballot_id, b.content, s.device FROM ballot b "
        "JOIN branch h ON h.id = b.branch JOIN stream s ON s.id = h.stream "
        "WHERE s.arena = ? AND (b.round, b.ballot_id) IN (SELECT round, ballot_id FROM ballot "
        "GROUP BY round, ballot_id HAVING count(DISTINCT content) > 1) ORDER BY 1, 2, 3, 4",
        (arena,),
    )
    versions: dict[tuple[str, str], list[ConflictVersion]] = {}
    for round_id, ballot_id, content, device in rows.tuples():
        # Nothing is kept of a disputed ballot, and nothing says when it was sealed.
        version = ConflictVersion(json.loads(content), device, 0, kept=False)
        versions.setdefault((round_id, ballot_id.hex()), []).append(version)
    return tuple(
        Conflict(f"{round_id}/ballot/{ballot_id}", arena, round_id, "ballot", tuple(both))
        for (round_id, ballot_id), both in versions.items()
    )
