"""The store: a database, and a private one on this laptop for open urns."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.services.ports import Reader, Writer
from wmt_desktop.services.records import Check
from wmt_desktop.storage.author import Author
from wmt_desktop.storage.owning import Owning, Witness
from wmt_desktop.storage.reading import SqlReader
from wmt_desktop.storage.segments import Entries
from wmt_desktop.storage.sqlite.connecting import PATIENCE_MS
from wmt_desktop.storage.sqlite.database import SqliteDatabase
from wmt_desktop.storage.urns import SqliteUrns

if TYPE_CHECKING:
    from wmt_desktop.storage.database import Database


def _now_ms() -> int:
    return time.time_ns() // 1_000_000


def _random_id() -> str:
    return secrets.token_hex(16)


class SqlStore:
    """The ``Store`` and, as ``urns``, the ``Urns`` of ports.py.

    Nothing is opened before the first use, so that a program whose database is damaged
    can still examine it and restore a backup.

    Attributes:
        urns: The ballots of open rounds, in a file of this laptop.
    """

    def __init__(
        self,
        database: Database,
        clock: Callable[[], int],
        ids: Callable[[], str],
        who: Author | None,
        witness: Witness | None,
        patience_ms: int,
    ) -> None:
        """Describe the store; see ``file_store`` and ``server_store``."""
        self._database = database
        self._clock = clock
        self._ids = ids
        self._who = who or Author()
        self._owning = Owning(self._who.installation, witness, ids)
        self._patience_ms = patience_ms
        # One writer at a time in this program; other programs meet the lock of the database.
        self._writing = Lock()
        self._entries = Entries()
        self.urns = SqliteUrns(database.private, ids, patience_ms)

    @property
    def location(self) -> str:
        """Where the database is, for people."""
        return self._database.location

    def open(self) -> None:
        """Open, create or migrate the database now instead of at the first use.

        Raises:
            WmtError: ``DATABASE_FOREIGN``, ``DATABASE_UNREADABLE``, ``DATABASE_NEWER``,
                ``DATABASE_READ_ONLY``, ``DATABASE_LOCKED``, ``DATABASE_UNREACHABLE``,
                ``DISK_FULL``, with ``file``.
        """
        self._database.open()

    def close(self) -> None:
        """Let go of the database; the next use opens it again."""
        with self._writing:
            self._database.close()

    @contextmanager
    def read(self) -> Iterator[Reader]:
        """Open a consistent view; it does not wait for a writer and no writer waits for it."""
        with self._database.reading() as sql:
            yield SqlReader(sql, self._entries, self._who)

    @contextmanager
    def write(self) -> Iterator[Writer]:
        """Open a transaction; it commits, durably, when left without an error.

        Raises:
            WmtError: ``DATABASE_READ_ONLY``, ``DISK_FULL``, ``DATABASE_LOCKED``,
                ``DATABASE_UNREACHABLE``.
        """
        # Late: what only reads, as the first page does, need not load how to write.
        from wmt_desktop.storage.writing import SqlWriter

        with self._alone():
            with self._owning.confirmed(), self._database.writing() as connection:
                self._owning.claim(connection)
                writer = SqlWriter(connection, self._entries, self._who, self._clock, self._ids)
                yield writer
                self._owning.keep()
            if writer.erased:
                self._database.forget_erased()

    def backup(self, target: Path) -> None:
        """Write a complete, checked copy of the database to ``target``, whole or not at all.

        Open urns are not in it: ballots leave this laptop only sealed.

        Raises:
            WmtError: ``FILE_UNWRITABLE``, ``DISK_FULL``, ``DATABASE_UNREADABLE``,
                ``DATABASE_IS_SHARED``.
        """
        self._database.backup(target)

    def restore(self, source: Path) -> None:
        """Replace the database by a backup after checking it; the present one is kept beside it.

        Raises:
            WmtError: ``FILE_NOT_FOUND``, ``BACKUP_INVALID``, ``DATABASE_NEWER``,
                ``DATABASE_LOCKED``, ``DATABASE_IS_SHARED``, ``DISK_FULL``.
        """
        with self._alone():
            self._database.restore(source)

    def copies(self) -> tuple[Path, ...]:
        """Return the copies kept beside the database when it was migrated or restored."""
        return tuple(self._database.copies())

    def check(self, *, rebuild: bool = False) -> tuple[Check, ...]:
        """Examine the database; with ``rebuild`` also rebuild the typed tables from the log."""
        from wmt_desktop.storage.checking import examine

        with self._alone():
            return examine(self._database, self.urns, self._who.signer, rebuild=rebuild)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Be the only writer of this program; a window must not stand still for long work.

        Raises:
            WmtError: ``DATABASE_LOCKED``.
        """
        if not self._writing.acquire(timeout=self._patience_ms / 1000):
            raise WmtError(Code.DATABASE_LOCKED, file=self.location)
        try:
            yield
        finally:
            self._writing.release()


def file_store(
    path: Path | str,
    clock: Callable[[], int] = _now_ms,
    ids: Callable[[], str] = _random_id,
    *,
    who: Author | None = None,
    witness: Witness | None = None,
    patience_ms: int = PATIENCE_MS,
) -> SqlStore:
    """Return the store in a SQLite file; open urns lie in ``<name>.private.db`` beside it.

    Args:
        path: File, or ``sqlite:///`` URL of one.
        clock: Milliseconds since 1970 UTC.
        ids: Gives 32 random hex digits.
        who: This installation.
        witness: Remembers outside the database how far this installation has come, so that
            a copy of the database is known for one; None to believe every database.
        patience_ms: How long to wait for another program that is writing.
    """
    if isinstance(path, str) and path.startswith("sqlite:"):
        from sqlalchemy import make_url

        path = make_url(path).database or ""
    database = SqliteDatabase(Path(path), clock, patience_ms)
    return SqlStore(database, clock, ids, who, witness, patience_ms)


def server_store(
    url: str,
    folder: Path,
    clock: Callable[[], int] = _now_ms,
    ids: Callable[[], str] = _random_id,
    *,
    who: Author | None = None,
    witness: Witness | None = None,
    patience_ms: int = PATIENCE_MS,
) -> SqlStore:
    """Return the store in a PostgreSQL database that several installations share.

    Args:
        url: ``postgresql+psycopg://user@host/database``.
        folder: Of this laptop; open urns lie there, in ``<id of the database>.private.db``.
        clock: As in ``file_store``, like everything else.

    Raises:
        WmtError: ``DATABASE_ADDRESS_INVALID``, ``DATABASE_DRIVER_MISSING``.
    """
    from wmt_desktop.storage.postgresql import PostgresqlDatabase

    database = PostgresqlDatabase(url, folder, ids, patience_ms)
    return SqlStore(database, clock, ids, who, witness, patience_ms)
