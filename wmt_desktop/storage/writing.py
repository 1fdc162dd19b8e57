"""A transaction: appending to this installation's stream, and merging other streams."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sqlalchemy import Connection, insert

from wmt_desktop.domain.log import (
    CLOCK_LIMIT,
    SCHEMA,
    Header,
    Operation,
    Stream,
    chain,
    first_hash,
    head_name,
    next_clock,
    write_line,
)
from wmt_desktop.services.bus import RowChange
from wmt_desktop.services.ports import MergeCounts, MergeRecord
from wmt_desktop.storage.indexing import Index
from wmt_desktop.storage.merging import merge_streams
from wmt_desktop.storage.own_entries import OwnEntries
from wmt_desktop.storage.projecting import Written, project
from wmt_desktop.storage.reading import SqliteReader
from wmt_desktop.storage.rows import ROWS
from wmt_desktop.storage.streams import Head, add_entries, heads_of, new_stream, seen_by
from wmt_desktop.storage.tables import merge_record, to_json


class SqliteWriter(SqliteReader):
    """Reads and writes in one transaction of ``connection``."""

    def __init__(
        self,
        connection: Connection,
        own_entries: OwnEntries,
        clock: Callable[[], int],
        ids: Callable[[], str],
        device: str,
        public_key: bytes,
    ) -> None:
        super().__init__(connection, own_entries)
        self._clock = clock
        self._ids = ids
        self._device = device
        self._public_key = public_key
        self._rows: dict[str, RowChange] = {}

    def append(
        self, arena: str, action: str, operations: Sequence[Operation], undoes: int = 0
    ) -> None:
        """Write one entry to this installation's stream and bring the typed tables up to date.

        Raises:
            WmtError: ``SESSION_OPERATION_INVALID``: a mistake of the caller.
        """
        heads = heads_of(self._sql, arena)
        own = next((head for head in heads if head.own), None)
        if own is None:
            own = self._begin_stream(arena)
        others = {head.stream: head for head in heads if not head.own and head.number}
        known = seen_by(self._sql, own.branch) if others else {}
        now = self._now_ms()
        header = Header(
            number=own.number + 1,
            clock=next_clock(max((head.clock for head in heads), default=0), now),
            minute=now // 60_000,
            schema=SCHEMA,
            seen={
                head_name(other, head.head): head.number
                for other, head in others.items()
                if head.number > known.get(other, 0)
            },
            undoes=undoes,
            action=action,
            arena="" if own.number else arena,
        )
        line = write_line(header, operations)
        index = Index(arena, own.branch)
        index.add(header, operations)
        previous = own.head if own.number else first_hash(own.stream)
        add_entries(self._sql, own.branch, [(header, chain(previous, line), line)])
        index.write(self._sql)
        for written in project(self._sql, arena, index.touched):
            self._remember(written)

    def own_stream(self, arena: str) -> str:
        """Return the id of this installation's stream; it is begun where there is none yet."""
        return super().own_stream(arena) or self._begin_stream(arena).stream

    def _begin_stream(self, arena: str) -> Head:
        return new_stream(
            self._sql,
            arena,
            self._ids(),
            own=True,
            device=self._device,
            public_key=self._public_key,
        )

    def new_id(self, kind: str) -> str:
        """Return a fresh entity id."""
        return f"{kind}:{self._ids()}"

    def now(self) -> int:
        """Return the present minute (since 1970 UTC)."""
        return self._now_ms() // 60_000

    def _now_ms(self) -> int:
        # Others must be able to read what a laptop with a senseless clock writes.
        return min(max(self._clock(), 0), (CLOCK_LIMIT >> 16) - 1)

    def rows(self) -> tuple[RowChange, ...]:
        """Return what ``append`` has changed so far: each row once, before and after.

        A merge changes too much to list; views read everything again after it.
        """
        return tuple(self._rows.values())

    def merge(self, streams: Sequence[Stream], file_sha256: str, name: str) -> MergeCounts:
        """Add the entries of verified streams that are not here yet.

        Raises:
            WmtError: ``SESSION_MISSING_DEPENDENCY``, ``SESSION_CHAIN_BROKEN`` (the stream
                continues differently here), ``SESSION_OPERATION_INVALID``,
                ``SESSION_CLOCK_IMPOSSIBLE``, with ``file``; nothing of this file was written
                then and the transaction can go on.
        """
        with self._connection.begin_nested():
            return merge_streams(self._sql, streams, file_sha256, name, self.now())

    def record_merge(self, record: MergeRecord) -> None:
        """Remember a merge, so that it can be shown and reverted."""
        self._connection.execute(
            insert(merge_record).values(
                id=record.id,
                minute=record.minute,
                files=to_json(record.files),
                new=record.new,
                same=record.same,
                conflicts=record.conflicts,
                backup=record.backup,
                entries=record.entries,
            )
        )

    def _remember(self, written: Written) -> None:
        table, entity = ROWS[written.kind], written.after[0]
        before: object | None = written.before and table.thing(written.before)
        if entity in self._rows:
            before = self._rows[entity].before
        self._rows[entity] = RowChange(table.kind, entity, before, table.thing(written.after))
