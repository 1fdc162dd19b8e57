"""What laptops disagree about."""

from __future__ import annotations

from sqlalchemy import Connection, select

from wmt_desktop.domain.ids import kind_of
from wmt_desktop.domain.log import Change, read_header
from wmt_desktop.domain.state import resolve
from wmt_desktop.services.ports import Conflict, ConflictVersion
from wmt_desktop.storage.changes import Changes
from wmt_desktop.storage.engine import driver
from wmt_desktop.storage.sealed import disputed_ballots
from wmt_desktop.storage.tables import branch, conflict, entry, stream


def conflicts_of(connection: Connection, arena: str) -> tuple[Conflict, ...]:
    """Return the fields of an arena with more than one standing value, and disputed ballots."""
    entities = connection.scalars(
        select(conflict.c.entity).distinct().where(conflict.c.arena == arena)
    ).all()
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
        for entity, fields in Changes(driver(connection)).of(entities)
        for name, versions in sorted(resolve(kind_of(entity), fields).conflicts.items())
    ]
    return (*found, *disputed_ballots(connection, arena))


def _version(connection: Connection, change: Change, *, kept: bool) -> ConflictVersion:
    device, line = connection.execute(
        select(stream.c.device, entry.c.line)
        .join_from(stream, branch)
        .join(entry, entry.c.branch == branch.c.id)
        .where(stream.c.id == change.stamp.stream, entry.c.seq == change.stamp.number)
    ).one()
    return ConflictVersion(change.value, device, read_header(line).minute, kept)
