"""Bringing the typed tables up to date: one way for appending, merging and rebuilding."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from sqlalchemy import Connection

from wmt_desktop.domain.ids import kind_of
from wmt_desktop.domain.state import resolve
from wmt_desktop.services.bus import RowChange
from wmt_desktop.storage.changes import Changes, Fields
from wmt_desktop.storage.rows import ROWS, Row
from wmt_desktop.storage.tables import to_json

_CHUNK = 1_000


def project(connection: Connection, arena: str, entities: Iterable[str]) -> list[RowChange]:
    """Write the state of ``entities`` to the typed tables and return the rows that changed."""
    changes = Changes(connection)
    # The things of an arena hold on to its row.
    in_order = sorted(entities, key=lambda entity: kind_of(entity) != "arena")
    return [
        row
        for chunk in _chunks(in_order)
        for row in _project_chunk(connection, changes, arena, chunk)
    ]


def _chunks(entities: Sequence[str]) -> Iterator[list[str]]:
    rest = iter(entities)
    while chunk := list(islice(rest, _CHUNK)):
        yield chunk


def _project_chunk(
    connection: Connection, changes: Changes, arena: str, entities: Sequence[str]
) -> Iterator[RowChange]:
    rows: dict[str, list[Row]] = {}
    shared: list[str] = []
    conflicts: list[tuple[str, str, str]] = []
    for entity, fields in changes.of(entities):
        kind = kind_of(entity)
        state = resolve(kind, fields)
        if _writers(fields) > 1:
            shared.append(entity)
            home = state.values.get("arena", arena)
            conflicts += [(entity, name, str(home)) for name in state.conflicts]
        if kind == "arena" or (kind in ROWS and "arena" in state.values):
            rows.setdefault(kind, []).append(ROWS[kind].row(entity, state.values))
    if shared:
        _write_conflicts(connection, shared, conflicts)
    for kind in sorted(rows, key=lambda kind: kind != "arena"):
        yield from _write_rows(connection, kind, rows[kind])


def _writers(fields: Fields) -> int:
    return len({change.stamp.stream for changes in fields.values() for change in changes})


def _write_rows(connection: Connection, kind: str, rows: Sequence[Row]) -> list[RowChange]:
    table = ROWS[kind]
    before = table.by_id(connection, [row[0] for row in rows])
    changed = [row for row in rows if before.get(row[0]) != row]
    table.upsert(connection, changed)
    return [
        RowChange(
            kind,
            row[0],
            table.thing(before[row[0]]) if row[0] in before else None,
            table.thing(row),
        )
        for row in changed
    ]


def _write_conflicts(
    connection: Connection, entities: Sequence[str], conflicts: Sequence[tuple[str, str, str]]
) -> None:
    connection.exec_driver_sql(
        "DELETE FROM conflict WHERE entity IN (SELECT value FROM json_each(?))",
        (to_json(entities),),
    )
    if conflicts:
        connection.exec_driver_sql(
            "INSERT INTO conflict (entity, field, arena) VALUES (?,?,?)", list(conflicts)
        )
