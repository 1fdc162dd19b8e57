"""The changes of the log as the domain weighs them, and who knew what when."""

from __future__ import annotations

import sqlite3
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from operator import itemgetter
from typing import Any

from wmt_desktop.domain.log import Change, Stamp
from wmt_desktop.storage.tables import from_json, to_json

Fields = dict[str, list[Change]]

_SELECT = (
    "SELECT c.entity, c.field, c.clock, b.stream, c.seq, c.idx, c.value "
    "FROM change c JOIN branch b ON b.id = c.branch "
)


class Changes:
    """Reads changes over one connection; what it learned about streams holds until they grow."""

    def __init__(self, sql: sqlite3.Connection) -> None:
        self._sql = sql
        self._knowledge: dict[str, tuple[list[int], list[dict[str, int]]]] = {}

    def of(self, entities: Iterable[str]) -> Iterator[tuple[str, Fields]]:
        """Return every change of each entity, by field."""
        rows = self._sql.execute(
            _SELECT + "WHERE c.entity IN (SELECT value FROM json_each(?)) ORDER BY c.entity",
            (to_json(list(entities)),),
        )
        return self._grouped(rows)

    def of_arena(self, arena: str) -> Iterator[tuple[str, Fields]]:
        """Return every change of each entity of an arena, by field, sorted by entity."""
        rows = self._sql.execute(
            _SELECT
            + "JOIN stream s ON s.id = b.stream WHERE s.arena = ? ORDER BY c.entity, c.field",
            (arena,),
        )
        return self._grouped(rows)

    def _grouped(self, rows: Iterable[Any]) -> Iterator[tuple[str, Fields]]:
        for entity, group in groupby(rows, key=itemgetter(0)):
            lines = list(group)
            # Within one stream everything knew what came before it.
            alone = len({line[3] for line in lines}) == 1
            fields: Fields = {}
            for _, name, clock, stream, number, index, value in lines:
                knew = {} if alone else self.known(stream, number)
                change = Change(Stamp(clock, stream, number, index), from_json(value), knew)
                fields.setdefault(name, []).append(change)
            yield entity, fields

    def known(self, stream: str, number: int) -> Mapping[str, int]:
        """Return how far into each other stream the writer of an entry could see."""
        if stream not in self._knowledge:
            self._knowledge[stream] = self._read_knowledge(stream)
        starts, horizons = self._knowledge[stream]
        position = bisect_right(starts, number)
        return horizons[position - 1] if position else {}

    def _read_knowledge(self, stream: str) -> tuple[list[int], list[dict[str, int]]]:
        rows = self._sql.execute(
            "SELECT n.from_seq, n.other, n.other_seq FROM seen n JOIN branch b ON b.id = n.branch "
            "WHERE b.stream = ? ORDER BY n.from_seq",
            (stream,),
        )
        starts: list[int] = []
        horizons: list[dict[str, int]] = []
        for start, group in groupby(rows, key=itemgetter(0)):
            horizon = dict(horizons[-1]) if horizons else {}
            for _, other, number in group:
                horizon[other] = max(horizon.get(other, 0), number)
            starts.append(start)
            horizons.append(horizon)
        return starts, horizons
