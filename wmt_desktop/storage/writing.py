"""A transaction: appending to this installation's stream, merging, reverting and redacting."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from hashlib import sha256

from sqlalchemy import Connection, insert

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.fields import is_valid
from wmt_desktop.domain.ids import is_entity_id, kind_of
from wmt_desktop.domain.log import (
    CLOCK_LIMIT,
    SCHEMA,
    Header,
    Operation,
    Stamp,
    Stream,
    chain,
    chain_hashes,
    next_clock,
    read_operations,
    write_line,
)
from wmt_desktop.domain.streams import SETTLING
from wmt_desktop.domain.summary import Other
from wmt_desktop.domain.trust import Standing
from wmt_desktop.services.bus import RowChange
from wmt_desktop.services.ports import Progress, no_progress
from wmt_desktop.services.records import MergeCounts, MergeRecord, SessionFile
from wmt_desktop.storage.author import Author
from wmt_desktop.storage.merging import Merging
from wmt_desktop.storage.projecting import (
    Written,
    apply,
    clear,
    project,
    project_urns,
    rebuild,
)
from wmt_desktop.storage.reading import SqlReader
from wmt_desktop.storage.redacting import note_requests, redact
from wmt_desktop.storage.reverting import revert_merge
from wmt_desktop.storage.rows import ROWS
from wmt_desktop.storage.segments import (
    HERE,
    Branch,
    Entries,
    add_segment,
    all_lines,
    branches_of,
    log_of,
    named_by,
    new_stream,
)
from wmt_desktop.storage.sql import beneath
from wmt_desktop.storage.tables import merge_record
from wmt_desktop.storage.values import to_json


class SqlWriter(SqlReader):
    """Reads and writes in one transaction of ``connection``.

    Attributes:
        erased: How many operations were erased in it.
    """

    def __init__(
        self,
        connection: Connection,
        entries: Entries,
        who: Author,
        clock: Callable[[], int],
        ids: Callable[[], str],
    ) -> None:
        super().__init__(beneath(connection), entries, who)
        self._connection = connection
        self._clock = clock
        self._ids = ids
        self._rows: dict[str, RowChange] = {}
        self.erased = 0

    def append(
        self, arena: str, action: str, operations: Sequence[Operation], undoes: int = 0
    ) -> None:
        """Write one entry to this installation's stream and bring the typed tables up to date.

        Raises:
            WmtError: ``SESSION_OPERATION_INVALID``: a mistake of the caller.
        """
        branches = branches_of(self._sql, arena)
        own = next((each for each in branches if self._writes(each)), None)
        if own is None:
            own = self._begin_stream(arena)
        others = [each for each in branches if each.id != own.id and each.number]
        now = self._now_ms()
        header = Header(
            number=own.number + 1,
            clock=next_clock(max((each.clock for each in branches), default=0), now),
            minute=now // 60_000,
            schema=SCHEMA,
            seen=self._seen(own, others) if others else {},
            undoes=undoes,
            action=action,
            arena="" if own.number else arena,
        )
        _require_sound(header, arena, operations)
        line = write_line(header, operations)
        add_segment(self._sql, own, header, chain(own.head, line), line + b"\n", packed=False)
        if undoes and action in SETTLING:
            change = self._weigh(arena, operations)
        else:
            change = apply(self._sql, self._entries, arena, operations, header.clock)
        for written in change:
            self._remember(written)
        if any(operation[0] == "urn" for operation in operations):
            project_urns(self._sql, own.id, _as_read(header, line))

    def _weigh(self, arena: str, operations: Sequence[Operation]) -> list[Written]:
        """Work the arena out anew: what opens a conflict again does not simply hold."""
        entities = {str(each[2]) for each in operations if each[0] == "set"}
        tables = {entity: ROWS[kind_of(entity)] for entity in sorted(entities)}
        before = {entity: table.one(self._sql, entity) for entity, table in tables.items()}
        project(self._sql, arena, log_of(self._sql, self._entries, arena))
        return [
            Written(table.kind, before[entity], after)
            for entity, table in tables.items()
            if (after := table.one(self._sql, entity)) is not None and after != before[entity]
        ]

    def _seen(self, own: Branch, others: Sequence[Branch]) -> dict[str, int]:
        """Return the heads that no entry of this stream has named yet, and note that one does."""
        named = named_by(self._sql, own.id)
        new = [each for each in others if each.number > named.get(str(each.id), 0)]
        if new:
            named.update({str(each.id): each.number for each in new})
            self._sql.execute("UPDATE branch SET named = ? WHERE id = ?", (to_json(named), own.id))
        return {each.name: each.number for each in new}

    def own_stream(self, arena: str) -> str:
        """Return the id of this installation's stream; it is begun where there is none yet."""
        return super().own_stream(arena) or self._begin_stream(arena).stream

    def _writes(self, branch: Branch) -> bool:
        return branch.owner == self._who.installation and not branch.retired

    def _begin_stream(self, arena: str) -> Branch:
        who = self._who
        stream = Stream(self._ids(), b"", 0, b"", who.public_key, who.device)
        return new_stream(self._sql, stream, arena, owner=who.installation)

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

    def add_file(self, content: bytes) -> str:
        """Store the bytes of a file once, however often it is added; return their SHA-256 (hex)."""
        name = sha256(content).hexdigest()
        self._sql.execute(
            "INSERT INTO file (sha256, content, merge) VALUES (?,?,?) ON CONFLICT DO NOTHING",
            (name, content, HERE),
        )
        return name

    def merge(self, session: SessionFile, progress: Progress = no_progress) -> MergeCounts:
        """Add the entries of a verified file that are not here yet.

        A stream that goes on differently here is kept as another branch.

        Raises:
            WmtError: ``SESSION_MISSING_DEPENDENCY``, ``SESSION_OPERATION_INVALID``, with
                ``file``; nothing of this file was written then and the transaction can go on.
        """
        number = self._next_merge()
        merging = Merging(self._sql, self._entries, number, self.now(), self._who)
        with self._sql.taken_back_if_refused():
            counts = merging.take(session, progress)
        self.erased += merging.erased
        return counts

    def _next_merge(self) -> int:
        found = self._sql.execute("SELECT coalesce(max(number), 0) + 1 FROM merge_record")
        return int(found.fetchone()[0])

    def record_merge(self, record: MergeRecord) -> None:
        """Remember a merge, so that it can be shown and reverted."""
        self._connection.execute(
            insert(merge_record).values(
                number=self._next_merge(),
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

    def revert(self, merge: str) -> tuple[str, ...]:
        """Take all entries of the last merge out again and return the arenas it touched.

        Raises:
            WmtError: ``MERGE_NOT_LAST``.
        """
        number, last = self._sql.execute(
            "SELECT number, id FROM merge_record ORDER BY number DESC LIMIT 1"
        ).fetchone() or (HERE, "")
        if last != merge:
            raise WmtError(Code.MERGE_NOT_LAST)
        return revert_merge(self._sql, self._entries, number, self._who.signer)

    def set_standing(self, key: str, device: str, standing: Standing) -> bool:
        """Remember how far a key is trusted; what an enrolled coordinator erased is erased now.

        Returns whether anything was.
        """
        self._sql.execute(
            "INSERT INTO signer (key, device, standing, minute) VALUES (?,?,?,?) "
            "ON CONFLICT (key) DO UPDATE SET device = excluded.device, standing = excluded.standing",
            (key, device, str(standing), self.now()),
        )
        if standing is not Standing.ENROLLED:
            return False
        return sum(self._redact(arena) for arena in self._arenas_to_redact(key)) > 0

    def _arenas_to_redact(self, key: str) -> list[str]:
        rows = self._sql.execute("SELECT DISTINCT arena FROM redaction WHERE key = ?", (key,))
        return sorted(arena for (arena,) in rows)

    def _redact(self, arena: str) -> int:
        erased = redact(self._sql, self._entries, arena)
        self.erased += erased
        if erased:
            clear(self._sql, arena)
            rebuild(self._sql, arena)
        return erased

    def redact(self, arena: str, entity: str, field_name: str, action: str) -> int:
        """Erase the bytes of every value that one field ever had but the present one.

        Returns how many there were. They are gone once this installation's key is an enrolled
        coordinator's; before that it is a request.
        """
        found = self._values(arena, entity, field_name)
        orders = [self._who.sign(each.entry.hex(), each.place) for each in sorted(found)[:-1]]
        if orders:
            # For the history of the thing: a hole does not say whose it was.
            self.append(arena, action, [["erased", entity, field_name], *orders])
            note_requests(self._sql, arena, orders, self._who.signer)
            self._redact(arena)
        return len(orders)

    def _values(self, arena: str, entity: str, name: str) -> list[Stamp]:
        """Return the place of every value of a field that is still there, with its entry."""
        wanted = ("set", kind_of(entity), entity, name)
        branches = branches_of(self._sql, arena)
        found = []
        for branch in branches:
            family = [each for each in branches if each.stream == branch.stream]
            lines = all_lines(self._sql, branch, family)
            hashes = chain_hashes(branch.stream, lines)
            entries = self._entries.of(self._sql, branch)
            for digest, (header, operations) in zip(hashes[branch.start :], entries, strict=True):
                for index, operation in enumerate(operations):
                    if operation and tuple(operation[:4]) == wanted:
                        place = (header.clock, branch.stream, header.number, index)
                        found.append(Stamp(*place, digest))
        return found

    def _remember(self, written: Written) -> None:
        table, entity = ROWS[written.kind], written.after[0]
        before: object | None = written.before and table.thing(written.before)
        if entity in self._rows:
            before = self._rows[entity].before
        self._rows[entity] = RowChange(table.kind, entity, before, table.thing(written.after))


def _as_read(header: Header, line: bytes) -> list[Other]:
    operations = enumerate(read_operations(line))
    return [Other(header, place, each) for place, each in operations if each is not None]


def _require_sound(header: Header, arena: str, operations: Sequence[Operation]) -> None:
    for index, operation in enumerate(operations):
        if not _is_sound(arena, operation):
            raise WmtError(Code.SESSION_OPERATION_INVALID, entry=header.number, operation=index + 1)


def _is_sound(arena: str, operation: Operation) -> bool:
    if operation[0] != "set":
        return True
    if len(operation) < 5:
        return False
    _, kind, entity, name, value, *_ = operation
    return (
        isinstance(entity, str)
        and isinstance(name, str)
        and is_entity_id(entity)
        and kind_of(entity) == kind
        and (entity == arena if kind == "arena" else name != "arena" or value == arena)
        and is_valid(str(kind), name, value)
    )
