"""The store as the services read it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from heapq import nlargest
from typing import Any, TypeVar, cast

from wmt_desktop.domain.arena import Arena
from wmt_desktop.domain.board import Cluster, Note
from wmt_desktop.domain.ids import kind_of
from wmt_desktop.domain.initiatives import Decision, Initiative
from wmt_desktop.domain.lines import Line
from wmt_desktop.domain.log import Change, Entry, Operation, Stream, pack
from wmt_desktop.domain.rounds import Channel, Round, Show, Urn
from wmt_desktop.domain.streams import Log
from wmt_desktop.domain.summary import is_newer
from wmt_desktop.domain.trust import Standing
from wmt_desktop.services.records import (
    Activity,
    Conflict,
    Counts,
    Entity,
    HistoryLine,
    MergeRecord,
    OwnEntry,
    Signer,
)
from wmt_desktop.storage.author import Author
from wmt_desktop.storage.conflicts import conflicts_of
from wmt_desktop.storage.digest import digest_of
from wmt_desktop.storage.redacting import erased_by
from wmt_desktop.storage.rows import ROWS
from wmt_desktop.storage.sealed import sealed_urns
from wmt_desktop.storage.segments import (
    Branch,
    Entries,
    all_lines,
    branches_of,
    content_of,
    log_of,
)
from wmt_desktop.storage.sql import Sql
from wmt_desktop.storage.values import from_json
from wmt_desktop.storage.vouched import vouched

T = TypeVar("T", bound=Entity)
W = TypeVar("W", Channel, Show)


class SqlReader:
    """A consistent view: everything is read in the transaction of ``sql``."""

    def __init__(self, sql: Sql, entries: Entries, who: Author) -> None:
        self._sql = sql
        self._entries = entries
        self._who = who

    def arenas(self) -> tuple[Arena, ...]:
        """Return all arenas that are not deleted, the last changed first."""
        rows = ROWS["arena"]
        last = dict(
            self._sql.execute(
                "SELECT s.arena, max(b.clock) FROM branch b JOIN stream s ON s.id = b.stream "
                "GROUP BY s.arena"
            ).fetchall()
        )
        arenas = cast("list[Arena]", [rows.thing(row) for row in rows.standing(self._sql)])
        return tuple(sorted(arenas, key=lambda arena: (-last.get(arena.id, 0), arena.id)))

    def last_saved(self, arena: str) -> int:
        """Return the minute of the arena's last entry (since 1970 UTC), 0 without one."""
        found = self._sql.execute(
            "SELECT b.minute FROM branch b JOIN stream s ON s.id = b.stream "
            "WHERE s.arena = ? ORDER BY b.clock DESC LIMIT 1",
            (arena,),
        ).fetchone()
        return found[0] if found else 0

    def find(self, entity: str) -> Entity | None:
        """Return one thing by its id, deleted or not, or None."""
        rows = ROWS.get(kind_of(entity))
        row = rows.one(self._sql, entity) if rows else None
        return rows.thing(row) if rows and row else None

    def notes(self, arena: str) -> tuple[Note, ...]:
        """Return all notes of an arena, also deleted and absorbed ones, in order."""
        return cast("tuple[Note, ...]", self._in_order("note", arena))

    def counts(self, arena: str) -> Counts:
        """Return how much there is in an arena, without reading it."""
        found = self._sql.execute(
            "SELECT count(*), count(CASE stage WHEN 'ideas' THEN 1 END), count(merged_into), "
            "(SELECT count(*) FROM cluster WHERE arena = ? AND deleted = 0), "
            "(SELECT count(*) FROM initiative WHERE arena = ? AND deleted = 0) "
            "FROM note WHERE arena = ? AND deleted = 0",
            (arena, arena, arena),
        )
        return Counts(*found.fetchone())

    def last_order(self, arena: str, cluster: str | None) -> str:
        """Return the last position key among the notes of a cluster, or among those without one."""
        found = self._sql.execute(
            'SELECT max("order") FROM note WHERE arena = ? AND cluster IS ?', (arena, cluster)
        )
        return found.fetchone()[0] or ""

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

    def listed(self, kind: type[T], arena: str) -> tuple[T, ...]:
        """Return all things of one kind of an arena, also deleted ones, by id."""
        rows = next(each for each in ROWS.values() if each.type is kind)
        return cast("tuple[T, ...]", tuple(map(rows.thing, rows.sorted(self._sql, arena, "id"))))

    def urns(self, round_id: str) -> tuple[Urn, ...]:
        """Return the sealed urns of a round by stream, what is trusted in it apart from what is not."""
        return sealed_urns(self._sql, round_id, self._who)

    def vouched_rounds(self, arena: str) -> tuple[Round, ...]:
        """Return the rounds of an arena as trusted keys vouch for them, the oldest first."""
        return vouched(self._sql, self._entries, "round", self.rounds(arena), self._who)

    def channels(self, round_id: str) -> tuple[Channel, ...]:
        """Return what laptops wrote down of how votes of a round reached the count, as far as trusted."""
        return self._vouched_of(Channel, "channel", round_id)

    def shows(self, round_id: str) -> tuple[Show, ...]:
        """Return the open ballots of a round by id, as far as they are trusted."""
        return self._vouched_of(Show, "show", round_id)

    def _vouched_of(self, type_: type[W], kind: str, round_id: str) -> tuple[W, ...]:
        things = self.listed(type_, self._home_of(round_id))
        return tuple(
            each
            for each in vouched(self._sql, self._entries, kind, things, self._who)
            if each.round == round_id and not each.deleted
        )

    def changes(self, entity: str, field_name: str) -> tuple[Change, ...]:
        """Return every value that one field ever had, the oldest first."""
        fields = self._log_of(entity).changes({entity}).get(entity, {})
        return tuple(sorted(fields.get(field_name, ()), key=lambda change: change.stamp))

    def all_changes(
        self, arena: str, entities: Collection[str]
    ) -> Mapping[str, Mapping[str, Sequence[Change]]]:
        """Return every value that every field of these things ever had, by thing and field."""
        return log_of(self._sql, self._entries, arena).changes(frozenset(entities))

    def history(self, entity: str) -> tuple[HistoryLine, ...]:
        """Return every change of one thing, the newest first; values as in the log."""
        return self._histories(self._log_of(entity), {entity}).get(entity, ())

    def histories(
        self, arena: str, entities: Collection[str]
    ) -> Mapping[str, tuple[HistoryLine, ...]]:
        """Return every change of each of these things of an arena, the newest first."""
        return self._histories(log_of(self._sql, self._entries, arena), frozenset(entities))

    def _histories(self, log: Log, entities: Collection[str]) -> dict[str, tuple[HistoryLine, ...]]:
        own = self._own_streams()
        devices = self._devices()
        found: dict[str, list[tuple[tuple[int, str, int, int], HistoryLine]]] = {}
        entity: Any
        for line in log.lines:
            for header, operations in line.entries:
                for index, operation in enumerate(operations):
                    if operation is None:
                        continue
                    if operation[0] == "set":
                        _, _, entity, name, value, *_ = operation
                    elif operation[0] == "erased" and len(operation) > 1:
                        # That gives no field a value.
                        entity, name, value = str(operation[1]), "", None
                    else:
                        continue
                    if entity in entities:
                        told = HistoryLine(
                            header.minute,
                            header.action,
                            str(name),
                            value,
                            line.stream,
                            line.stream in own,
                            header.number,
                            devices[line.stream],
                        )
                        place = header.clock, line.stream, header.number, index
                        found.setdefault(entity, []).append((place, told))
        return {
            entity: tuple(line for _, line in sorted(lines, key=lambda each: each[0], reverse=True))
            for entity, lines in found.items()
        }

    def activity(self, arena: str, limit: int, skip: int = 0) -> tuple[Activity, ...]:
        """Return what was done in an arena, the newest first."""
        devices = self._devices()
        own = self._own_streams()
        lines = log_of(self._sql, self._entries, arena).lines
        newest = nlargest(limit + skip, _dated(lines), key=lambda each: each[0])
        return tuple(
            Activity(
                entry.header.minute,
                devices[stream],
                stream in own,
                stream,
                entry.header.number,
                entry.header.action,
                tuple(dict.fromkeys(str(each[2]) for each in _sets(entry))),
                any(map(is_newer, filter(None, entry.operations))),
                entry.header.undoes > 0,
            )
            for (_, stream, _), entry in newest[skip:]
        )

    def own_entries(self, arena: str, after: int = 0) -> Sequence[OwnEntry]:
        """Return this installation's entries of an arena behind a number, the oldest first."""
        own = self._own_branch(arena)
        if own is None:
            return ()
        return [
            OwnEntry(
                header.number,
                header.minute,
                header.action,
                header.undoes,
                tuple(each for each in operations if each is not None),
            )
            for header, operations in self._entries.of(self._sql, own)[max(0, after - own.start) :]
        ]

    def own_stream(self, arena: str) -> str:
        """Return the id of this installation's stream, or empty where there is none yet."""
        own = self._own_branch(arena)
        return own.stream if own else ""

    def owns(self, stream: str) -> bool:
        """Tell whether a stream was written on this laptop, even if it goes on in another now."""
        found = self._sql.execute(
            "SELECT 1 FROM stream WHERE id = ? AND owner = ?", (stream, self._who.installation)
        )
        return found.fetchone() is not None

    def conflicts(self, arena: str) -> tuple[Conflict, ...]:
        """Return the fields of an arena with more than one standing value, and disputed ballots.

        A disputed ballot has the round as its entity and ``ballot`` as its field.
        """
        return conflicts_of(self._sql, self._entries, arena)

    def streams(self, arena: str) -> tuple[Stream, ...]:
        """Return every branch of an arena's streams that has entries, sorted by id and head."""
        branches = [each for each in branches_of(self._sql, arena) if each.number > each.start]
        about = {
            stream: (bytes(key), device)
            for stream, key, device in self._sql.execute(
                "SELECT id, public_key, device FROM stream WHERE arena = ?", (arena,)
            )
        }
        return tuple(
            Stream(
                each.stream,
                self._packed(each, branches),
                each.number,
                each.head,
                *about[each.stream],
            )
            for each in sorted(branches, key=lambda each: (each.stream, each.head))
        )

    def _packed(self, branch: Branch, branches: Sequence[Branch]) -> bytes:
        if branch.parent is None:
            whole = self._sql.execute(
                "SELECT body FROM segment WHERE branch = ? AND packed = 1 AND last = ? AND first = 1",
                (branch.id, branch.number),
            ).fetchone()
            return bytes(whole[0]) if whole else pack(content_of(self._sql, branch.id))
        return pack(b"".join(line + b"\n" for line in all_lines(self._sql, branch, branches)))

    def imported(self, sha256: str) -> int | None:
        """Return how many operations a session file held that was merged before, or None."""
        found = self._sql.execute(
            "SELECT new + same FROM imported_file WHERE sha256 = ?", (sha256,)
        ).fetchone()
        return int(found[0]) if found else None

    def file(self, sha256: str) -> bytes | None:
        """Return the bytes of a stored file (a photo) by their SHA-256 (hex), or None."""
        found = self._sql.execute("SELECT content FROM file WHERE sha256 = ?", (sha256,)).fetchone()
        return bytes(found[0]) if found else None

    def signers(self) -> tuple[Signer, ...]:
        """Return the keys this database has met, the newest first."""
        rows = self._sql.execute("SELECT key, device, standing, minute FROM signer").fetchall()
        signers = [
            Signer(key, device, Standing(each), minute) for key, device, each, minute in rows
        ]
        return tuple(sorted(signers, key=lambda signer: (-signer.minute, signer.key)))

    def digest(self, arena: str | None = None) -> str:
        """Return the SHA-256 of the state of one arena, or of all, hex."""
        return digest_of(self._sql, self._entries, arena)

    def merges(self) -> tuple[MergeRecord, ...]:
        """Return the merges that took place here, the newest first."""
        rows = self._sql.execute(
            "SELECT id, minute, files, new, same, conflicts, backup, entries FROM merge_record "
            "ORDER BY number DESC"
        )
        return tuple(
            MergeRecord(id_, minute, tuple(from_json(files)), *rest)
            for id_, minute, files, *rest in rows.fetchall()
        )

    def erased_by(self, merge: str) -> int:
        """Return how many texts were erased because a merge brought orders to do so."""
        return erased_by(self._sql, merge, self._who.signer)

    def entry_count(self) -> int:
        """Return the number of entries of all streams."""
        found = self._sql.execute("SELECT coalesce(sum(n - fork_seq), 0) FROM branch")
        return int(found.fetchone()[0])

    def _log_of(self, entity: str) -> Log:
        """Return the log of the arena that an entity belongs to, or that says something of it."""
        arena = entity if kind_of(entity) == "arena" else self._home_of(entity)
        if arena:
            return log_of(self._sql, self._entries, arena)
        arenas = self._sql.execute("SELECT DISTINCT arena FROM stream").fetchall()
        logs = (log_of(self._sql, self._entries, each) for (each,) in sorted(arenas))
        return next((log for log in logs if log.changes({entity})), Log(()))

    def _home_of(self, entity: str) -> str:
        kind = kind_of(entity)
        if kind not in ROWS:
            return ""
        found = self._sql.execute(f'SELECT arena FROM "{kind}" WHERE id = ?', (entity,)).fetchone()
        return str(found[0]) if found else ""

    def _devices(self) -> dict[str, str]:
        return dict(self._sql.execute("SELECT id, device FROM stream").fetchall())

    def _own_streams(self) -> set[str]:
        rows = self._sql.execute("SELECT id FROM stream WHERE owner = ?", (self._who.installation,))
        return {stream for (stream,) in rows}

    def _own_branch(self, arena: str) -> Branch | None:
        return next(
            (
                each
                for each in branches_of(self._sql, arena)
                if each.owner == self._who.installation and not each.retired
            ),
            None,
        )

    def _in_order(self, kind: str, arena: str) -> tuple[Entity, ...]:
        rows = ROWS[kind]
        return tuple(map(rows.thing, rows.sorted(self._sql, arena, "order")))

    def _by_age(self, kind: str, arena: str) -> tuple[Entity, ...]:
        rows = ROWS[kind]
        return tuple(map(rows.thing, rows.sorted(self._sql, arena, "born")))


def _dated(lines: Sequence[Line]) -> Iterator[tuple[tuple[int, str, int], Entry]]:
    for line in lines:
        for entry in line.entries:
            yield (entry.header.clock, line.stream, entry.header.number), entry


def _sets(entry: Entry) -> Iterator[Operation]:
    for operation in entry.operations:
        if operation is not None and operation[0] == "set":
            yield operation
