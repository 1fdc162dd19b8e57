"""The arenas as a list shows them, read with little: what a window begins with.

Reading anything else takes ten times as long to load as this.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wmt_desktop.domain.arena import Arena, Stage
from wmt_desktop.services.arena_lists import ArenaSummary
from wmt_desktop.storage.sqlite.connecting import PATIENCE_MS, connect, explained
from wmt_desktop.storage.sqlite.opening import is_current

if TYPE_CHECKING:
    import sqlite3

_DECODERS: Mapping[Any, Callable[..., object]] = {
    "bool": bool,
    "Stage": Stage,
    "tuple[Stage, ...]": lambda text: tuple(map(Stage, json.loads(text))),
    "tuple[int, ...]": lambda text: tuple(json.loads(text)),
    "tuple[str, ...]": lambda text: tuple(json.loads(text)),
}
"""How a column becomes a field, by the type of the field; what is not here is there as it is."""

_FIELDS = fields(Arena)
_ARENAS = (
    "SELECT {columns}, "
    "(SELECT count(*) FROM note WHERE arena = a.id AND deleted = 0), "
    "(SELECT count(*) FROM note WHERE arena = a.id AND deleted = 0 AND stage = 'ideas'), "
    "(SELECT count(merged_into) FROM note WHERE arena = a.id AND deleted = 0), "
    "(SELECT count(*) FROM cluster WHERE arena = a.id AND deleted = 0), "
    "(SELECT count(*) FROM initiative WHERE arena = a.id AND deleted = 0), "
    "(SELECT count(*) FROM round WHERE arena = a.id), "
    "(SELECT b.minute FROM branch b JOIN stream s ON s.id = b.stream "
    "WHERE s.arena = a.id ORDER BY b.clock DESC LIMIT 1), "
    "(SELECT max(b.clock) FROM branch b JOIN stream s ON s.id = b.stream WHERE s.arena = a.id) "
    "AS last FROM arena a WHERE deleted = 0 ORDER BY ifnull(last, 0) DESC, id"
).format(columns=", ".join(f'"{field.name}"' for field in _FIELDS))


def outlines(path: Path) -> tuple[ArenaSummary, ...] | None:
    """Return every arena of a database, the last changed first, with what is counted at once.

    None where the database must be created or migrated first.

    Raises:
        WmtError: One of the ``DATABASE_…`` codes, with ``file``.
    """
    if not is_current(path, PATIENCE_MS):
        return None
    with explained(path), _connected(path) as driver:
        return tuple(map(_outline, driver.execute(_ARENAS)))


@contextmanager
def _connected(path: Path) -> Iterator[sqlite3.Connection]:
    driver = connect(path)
    try:
        yield driver
    finally:
        driver.close()


def _outline(row: tuple[Any, ...]) -> ArenaSummary:
    values: list[Any] = [
        _DECODERS[field.type](value) if field.type in _DECODERS else value
        for field, value in zip(_FIELDS, row, strict=False)
    ]
    notes, ideas, merged, clusters, initiatives, rounds, minute, _ = row[len(_FIELDS) :]
    return ArenaSummary(
        Arena(*values),
        notes=notes,
        ideas=ideas,
        clusters=clusters,
        rounds=rounds,
        initiatives=initiatives,
        voters=None,
        saved=minute or 0,
        whole=not merged and not rounds,
    )
