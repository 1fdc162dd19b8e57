"""What laptops disagree about."""

from __future__ import annotations

from collections.abc import Iterator

from wmt_desktop.domain.log import Change
from wmt_desktop.domain.streams import Log
from wmt_desktop.services.records import Conflict, ConflictVersion
from wmt_desktop.storage.sealed import disputed_ballots
from wmt_desktop.storage.segments import Entries, log_of
from wmt_desktop.storage.sql import Sql


def conflicts_of(sql: Sql, entries: Entries, arena: str) -> tuple[Conflict, ...]:
    """Return the fields of an arena with more than one standing value, and disputed ballots."""
    rows = sql.execute("SELECT DISTINCT entity FROM conflict WHERE arena = ?", (arena,))
    entities = {entity for (entity,) in rows}
    found = list(_fields(sql, log_of(sql, entries, arena), arena, entities)) if entities else []
    return (*found, *disputed_ballots(sql, arena))


def _fields(sql: Sql, log: Log, arena: str, entities: set[str]) -> Iterator[Conflict]:
    devices = dict(
        sql.execute("SELECT id, device FROM stream WHERE arena = ?", (arena,)).fetchall()
    )
    minutes = _Minutes(log)
    for thing in sorted(log.weighed(entities), key=lambda thing: thing.entity):
        for name, versions in sorted(thing.conflicts.items()):
            yield Conflict(
                f"{thing.entity}/{name}",
                arena,
                thing.entity,
                name,
                tuple(
                    ConflictVersion(
                        change.value,
                        devices[change.stamp.stream],
                        minutes.of(change),
                        kept=place == 0,
                        stream=change.stamp.stream,
                    )
                    for place, change in enumerate(versions)
                ),
            )


class _Minutes:
    """When the entries of a log were written, by the clock on the wall."""

    def __init__(self, log: Log) -> None:
        self._lines = {line.name: line for line in log.lines}

    def of(self, change: Change) -> int:
        line = self._lines[change.line]
        return line.entries[change.stamp.number - line.start - 1].header.minute
