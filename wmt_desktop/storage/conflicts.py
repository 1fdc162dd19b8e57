"""What laptops disagree about."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from sqlalchemy import Connection, select

from wmt_desktop.domain.ids import kind_of
from wmt_desktop.domain.log import Change, read_header
from wmt_desktop.domain.state import resolve
from wmt_desktop.services.ports import Conflict, ConflictVersion
from wmt_desktop.storage.changes import Changes
from wmt_desktop.storage.engine import driver
from wmt_desktop.storage.sealed import disputed_ballots
from wmt_desktop.storage.tables import conflict, to_json

_Place = tuple[str, int]


def conflicts_of(connection: Connection, arena: str) -> tuple[Conflict, ...]:
    """Return the fields of an arena with more than one standing value, and disputed ballots."""
    entities = connection.scalars(
        select(conflict.c.entity).distinct().where(conflict.c.arena == arena)
    ).all()
    found = [
        (entity, name, versions)
        for entity, fields in Changes(driver(connection)).of(entities)
        for name, versions in sorted(resolve(kind_of(entity), fields).conflicts.items())
    ]
    writers = _writers(
        driver(connection), (change for _, _, versions in found for change in versions)
    )
    return (
        *(
            Conflict(
                f"{entity}/{name}",
                arena,
                entity,
                name,
                tuple(
                    ConflictVersion(change.value, *writers[_place(change)], kept=position == 0)
                    for position, change in enumerate(versions)
                ),
            )
            for entity, name, versions in found
        ),
        *disputed_ballots(connection, arena),
    )


def _place(change: Change) -> _Place:
    return change.stamp.stream, change.stamp.number


def _writers(sql: sqlite3.Connection, changes: Iterable[Change]) -> dict[_Place, tuple[str, int]]:
    """Return device and minute of the entries that the changes stand in."""
    rows = sql.execute(
        "SELECT s.id, e.seq, s.device, e.line FROM json_each(?) AS place "
        "JOIN stream s ON s.id = json_extract(place.value, '$[0]') "
        "JOIN branch b ON b.stream = s.id "
        "JOIN entry e ON e.branch = b.id AND e.seq = json_extract(place.value, '$[1]')",
        (to_json(sorted({_place(change) for change in changes})),),
    )
    return {
        (stream, number): (device, read_header(line).minute)
        for stream, number, device, line in rows
    }
