"""The store as the services read it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from sqlalchemy import ColumnElement, Connection, desc, func, select

from wmt_desktop.domain.arena import Arena
from wmt_desktop.domain.board import Cluster, Note
from wmt_desktop.domain.ids import kind_of
from wmt_desktop.domain.initiatives import Decision, Initiative
from wmt_desktop.domain.log import Change, Stream, read_header, stream_of
from wmt_desktop.domain.rounds import Round, Urn
from wmt_desktop.services.ports import (
    Activity,
    Conflict,
    Entity,
    HistoryLine,
    MergeRecord,
    OwnEntry,
)
from wmt_desktop.storage.activity import activity_of
from wmt_desktop.storage.changes import Changes
from wmt_desktop.storage.conflicts import conflicts_of
from wmt_desktop.storage.digest import digest_of
from wmt_desktop.storage.engine import driver
from wmt_desktop.storage.own_entries import OwnEntries
from wmt_desktop.storage.rows import ROWS
from wmt_desktop.storage.sealed import sealed_urns
from wmt_desktop.storage.tables import (
    branch,
    change,
    entry,
    from_json,
    imported_file,
    merge_record,
    stream,
)


class SqliteReader:
    """A consistent view: everything is read in the transaction of ``connection``."""

    def __init__(self, connection: Connection, own_entries: OwnEntries) -> None:
        self._connection = connection
        self._sql = driver(connection)
        self._own_entries = own_entries

    def arenas(self) -> tuple[Arena, ...]:
        """Return all arenas that are not deleted, the last changed first."""
        rows = ROWS["arena"]
        table = rows.table
        last = (
            select(func.max(branch.c.clock))
            .join_from(branch, stream)
            .where(stream.c.arena == table.c.id)
            .scalar_subquery()
        )
        found = self._connection.execute(
            rows.select.where(table.c.deleted == 0).order_by(last.desc(), table.c.id)
        )
        return cast("tuple[Arena, ...]", tuple(rows.thing(row) for row in found))

    def last_saved(self, arena: str) -> int:
        """Return the minute of the arena's last entry (since 1970 UTC), 0 without one."""
        line = self._connection.scalar(
            select(entry.c.line)
            .join_from(stream, branch)
            .join(entry, (entry.c.branch == branch.c.id) & (entry.c.seq == branch.c.n))
            .where(stream.c.arena == arena)
            .order_by(branch.c.clock.desc())
            .limit(1)
        )
        return read_header(line).minute if line else 0

    def find(self, entity: str) -> Entity | None:
        """Return one thing by its id, deleted or not, or None."""
        rows = ROWS.get(kind_of(entity))
        return rows.find(self._connection, entity) if rows else None

    def notes(self, arena: str) -> tuple[Note, ...]:
        """Return all notes of an arena, also deleted and absorbed ones, in order."""
        return cast("tuple[Note, ...]", self._in_order("note", arena))

    def last_orders(self, arena: str) -> dict[str | None, str]:
        """Return the last position key among the notes of each cluster; None: not grouped."""
        note = ROWS["note"].table
        rows = self._connection.execute(
            select(note.c.cluster, func.max(note.c.order))
            .where(note.c.arena == arena)
            .group_by(note.c.cluster)
        )
        return dict(rows.all())

    def clusters(self, arena: str) -> tuple[Cluster, ...]:
        """Return all clusters of an arena, also deleted ones, in order."""
        return cast("tuple[Cluster, ...]", self._in_order("cluster", arena))

    def rounds(self, arena: str) -> tuple[Round, ...]:
        """Return the rounds of an arena, the oldest first."""
        return cast("tuple[Round, ...]", self._by_age("round", arena))

    def initiatives(self, arena: str) -> tuple[Initiative, ...]:
        """Return all initiatives, also deleted ones, in order."""
        return cast("tuple[Initiative, ...]", self._in_order("initiative", arena))

    def decisions(self, arena: str) -> tuple[Decision, ...]:
        """Return the decisions, the oldest first."""
        return cast("tuple[Decision, ...]", self._by_age("decision", arena))

    def urns(self, round_id: str) -> tuple[Urn, ...]:
        """Return the sealed urns of a round, one per laptop that held it.

        A ballot that a copied laptop sealed a second time is in the first of them only.
        """
        return sealed_urns(self._connection, round_id)

    def changes(self, entity: str, field_name: str) -> tuple[Change, ...]:
        """Return every value that one field ever had, the oldest first."""
        for _, fields in Changes(self._sql).of([entity]):
            return tuple(sorted(fields.get(field_name, ()), key=lambda change: change.stamp))
        return ()

    def history(self, entity: str) -> tuple[HistoryLine, ...]:
        """Return every change of one thing, the newest first; values as in the log."""
        rows = self._connection.execute(
            select(
                entry.c.line,
                change.c.field,
                change.c.value,
                stream.c.id,
                stream.c.own,
                stream.c.device,
            )
            .join_from(change, entry)
            .join(branch, branch.c.id == change.c.branch)
            .join(stream)
            .where(change.c.entity == entity)
            .order_by(
                desc(change.c.clock), desc(stream.c.id), desc(change.c.seq), desc(change.c.idx)
            )
        )
        lines = []
        for line, name, value, written_in, own, device in rows:
            header = read_header(line)
            lines.append(
                HistoryLine(
                    header.minute,
                    header.action,
                    name,
                    from_json(value),
                    written_in,
                    bool(own),
                    header.number,
                    device,
                )
            )
        return tuple(lines)

    def activity(self, arena: str, limit: int, skip: int = 0) -> tuple[Activity, ...]:
        """Return what was done in an arena, the newest first."""
        return activity_of(self._connection, arena, limit, skip)

    def own_entries(self, arena: str) -> Sequence[OwnEntry]:
        """Return this installation's entries of an arena, the oldest first."""
        return self._own_entries.of(self._sql, arena)

    def own_stream(self, arena: str) -> str:
        """Return the id of this installation's stream, or empty where there is none yet."""
        found = self._connection.scalar(
            select(stream.c.id).where(stream.c.arena == arena, stream.c.own == 1)
        )
        return found or ""

    def conflicts(self, arena: str) -> tuple[Conflict, ...]:
        """Return the fields of an arena with more than one standing value, and disputed ballots.

        A disputed ballot has the round as its entity and ``ballot`` as its field.
        """
        return conflicts_of(self._connection, arena)

    def streams(self, arena: str) -> tuple[Stream, ...]:
        """Return every stream of an arena that has entries, sorted by id."""
        rows = self._connection.execute(
            select(stream.c.id, branch.c.id, branch.c.head, stream.c.public_key, stream.c.device)
            .join_from(stream, branch)
            .where(stream.c.arena == arena, branch.c.n > 0)
            .order_by(stream.c.id)
        ).all()
        return tuple(stream_of(each, self._lines(number), *rest) for each, number, *rest in rows)

    def _lines(self, number: int) -> tuple[bytes, ...]:
        statement = select(entry.c.line).where(entry.c.branch == number).order_by(entry.c.seq)
        return tuple(self._connection.scalars(statement))

    def knows_file(self, sha256: str) -> bool:
        """Tell whether a session file with these bytes was merged before."""
        statement = select(1).where(imported_file.c.sha256 == sha256)
        return self._connection.scalar(statement) is not None

    def digest(self, arena: str | None = None) -> str:
        """Return the SHA-256 of the state of one arena, or of all, hex."""
        return digest_of(self._sql, arena)

    def merges(self) -> tuple[MergeRecord, ...]:
        """Return the merges that took place here, the newest first."""
        rows = self._connection.execute(select(merge_record).order_by(merge_record.c.number.desc()))
        return tuple(
            MergeRecord(
                row.id,
                row.minute,
                tuple(from_json(row.files)),
                row.new,
                row.same,
                row.conflicts,
                row.backup,
                row.entries,
            )
            for row in rows
        )

    def entry_count(self) -> int:
        """Return the number of entries of all streams."""
        return int(self._connection.scalar(select(func.coalesce(func.sum(branch.c.n), 0))) or 0)

    def _in_order(self, kind: str, arena: str) -> tuple[Entity, ...]:
        table = ROWS[kind].table
        return self._of_arena(kind, arena, table.c.order, table.c.id)

    def _by_age(self, kind: str, arena: str) -> tuple[Entity, ...]:
        table = ROWS[kind].table
        first = (
            select(func.min(change.c.clock)).where(change.c.entity == table.c.id).scalar_subquery()
        )
        return self._of_arena(kind, arena, first, table.c.id)

    def _of_arena(self, kind: str, arena: str, *order: ColumnElement[object]) -> tuple[Entity, ...]:
        rows = ROWS[kind]
        statement = rows.select.where(rows.table.c.arena == arena).order_by(*order)
        return tuple(map(rows.thing, self._connection.execute(statement).all()))
