"""Bringing the typed tables up to date: one way for appending, merging and rebuilding."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from wmt_desktop.domain.ids import kind_of
from wmt_desktop.domain.state import resolve
from wmt_desktop.storage.changes import Changes, Fields
from wmt_desktop.storage.rows import ROWS, Row, Rows
from wmt_desktop.storage.tables import to_json

_CHUNK = 1_000


@dataclass(frozen=True, slots=True)
class Written:
    """A typed row that was written, and what stood there before."""

    kind: str
    before: Row | None
    after: Row


def project(sql: sqlite3.Connection, arena: str, entities: Iterable[str]) -> list[Written]:
    """Write the state of ``entities`` to the typed tables and return the rows that differ."""
    changes = Changes(sql)
    rest = iter(sorted(entities, key=lambda entity: entity != arena))
    written: list[Written] = []
    while chunk := list(islice(rest, _CHUNK)):
        written += _project_chunk(sql, changes, arena, chunk)
    return written


def _project_chunk(
    sql: sqlite3.Connection, changes: Changes, arena: str, entities: Sequence[str]
) -> Iterator[Written]:
    rows: dict[str, list[Row]] = {}
    shared: list[str] = []
    conflicts: list[tuple[str, str, str]] = []
    for entity, fields in changes.of(entities):
        kind = kind_of(entity)
        state = resolve(kind, fields)
        if _writers(fields) > 1:
            shared.append(entity)
            conflicts += [(entity, name, arena) for name in state.conflicts]
        if kind == "arena" or (kind in ROWS and "arena" in state.values):
            rows.setdefault(kind, []).append(ROWS[kind].row(entity, state.values))
    if shared:
        _write_conflicts(sql, shared, conflicts)
    # The things of an arena hold on to its row, even where nothing is known of it.
    yield from _write_rows(sql, ROWS["arena"], rows.pop("arena", []))
    ROWS["arena"].insert_missing(sql, ROWS["arena"].row(arena, {}))
    for kind, written in rows.items():
        yield from _write_rows(sql, ROWS[kind], written)


def _writers(fields: Fields) -> int:
    return len({change.stamp.stream for changes in fields.values() for change in changes})


def _write_rows(sql: sqlite3.Connection, table: Rows, rows: Sequence[Row]) -> list[Written]:
    before = table.by_id(sql, [row[0] for row in rows])
    written = [
        Written(table.kind, before.get(row[0]), row) for row in rows if before.get(row[0]) != row
    ]
    table.upsert(sql, [each.after for each in written])
    return written


def _write_conflicts(
    sql: sqlite3.Connection, entities: Sequence[str], conflicts: Sequence[tuple[str, str, str]]
) -> None:
    sql.execute(
        "DELETE FROM conflict WHERE entity IN (SELECT value FROM json_each(?))",
        (to_json(entities),),
    )
    sql.executemany("INSERT INTO conflict (entity, field, arena) VALUES (?,?,?)", conflicts)
