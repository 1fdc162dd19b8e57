"""The local database: one SQLite file, and a private one beside it for open urns."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from threading import Lock

from sqlalchemy import Connection, Engine, make_url

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.services.ports import Check, Reader, Writer
from wmt_desktop.storage.author import Author
from wmt_desktop.storage.backup import back_up, restore_from
from wmt_desktop.storage.checking import examine
from wmt_desktop.storage.engine import PATIENCE_MS, explained
from wmt_desktop.storage.opening import open_database
from wmt_desktop.storage.owning import Owning, Witness
from wmt_desktop.storage.reading import SqliteReader
from wmt_desktop.storage.segments import Entries
from wmt_desktop.storage.urns import SqliteUrns
from wmt_desktop.storage.writing import SqliteWriter


def _now_ms() -> int:
    return time.time_ns() // 1_000_000


def _random_id() -> str:
    return secrets.token_hex(16)


class SqliteStore:
    """The ``Store`` and, as ``urns``, the ``Urns`` of ports.py on SQLite.

    Nothing is opened before the first use, so that a program whose database is damaged
    can still examine it and restore a backup.

    Attributes:
        urns: The ballots of open rounds, in ``<name>.private.db`` beside the database.
    """

    def __init__(
        self,
        path: Path | str,
        clock: Callable[[], int] = _now_ms,
        ids: Callable[[], str] = _random_id,
        *,
        who: Author | None = None,
        witness: Witness | None = None,
        patience_ms: int = PATIENCE_MS,
    ) -> None:
        """Describe the store.

        Args:
            path: File, or ``sqlite:///`` URL of one.
            clock: Milliseconds since 1970 UTC.
            ids: Gives 32 random hex digits.
            who: This installation.
            witness: Remembers outside the database how far this installation has come, so that
                a copy of the database is known for one; None to believe every database.
            patience_ms: How long to wait for another program that is writing.
        """
        self._path = _file(path)
        self._clock = clock
        self._ids = ids
        self._who = who or Author()
        self._owning = Owning(self._who.installation, witness, ids)
        self._patience_ms = patience_ms
        self._engine: Engine | None = None
        self._opening = Lock()
        # One writer at a time in this program; other programs meet SQLite's own lock.
        self._writing = Lock()
        self._writer: Connection | None = None
        self._entries = Entries()
        private = self._path.with_name(f"{self._path.stem}.private.db")
        self.urns = SqliteUrns(private, ids, patience_ms)

    @property
    def location(self) -> str:
        """Where the database is, for people."""
        return str(self._path)

    def open(self) -> None:
        """Open, create or migrate the database now instead of at the first use.

        Raises:
            WmtError: ``DATABASE_FOREIGN``, ``DATABASE_UNREADABLE``, ``DATABASE_NEWER``,
                ``DATABASE_READ_ONLY``, ``DATABASE_LOCKED``, ``DISK_FULL``, with ``file``.
        """
        self._ready()

    def close(self) -> None:
        """Let go of all files; the next use opens them again."""
        with self._writing, self._opening:
            self._let_go()
            self.urns.close()

    def _let_go(self) -> None:
        if self._writer is not None:
            self._writer.close()
            self._writer = None
        if self._engine is not None:
            self._engine.dispose()
            self._engine = None

    @contextmanager
    def read(self) -> Iterator[Reader]:
        """Open a consistent view; it does not wait for a writer and no writer waits for it."""
        connection = self._ready().connect()
        with explained(self._path), connection, connection.begin():
            yield SqliteReader(connection, self._entries, self._who)

    @contextmanager
    def write(self) -> Iterator[Writer]:
        """Open a transaction; it commits, durably, when left without an error.

        Raises:
            WmtError: ``DATABASE_READ_ONLY``, ``DISK_FULL``, ``DATABASE_LOCKED``.
        """
        engine = self._ready()
        with self._alone():
            if self._writer is None:
                self._writer = engine.connect().execution_options(writing=True)
            with self._owning.confirmed(), explained(self._path), self._writer.begin():
                self._owning.claim(self._writer)
                yield SqliteWriter(self._writer, self._entries, self._who, self._clock, self._ids)

    def backup(self, target: Path) -> None:
        """Write a complete, checked copy of the database to ``target``, whole or not at all.

        Open urns are not in it: ballots leave this laptop only sealed.

        Raises:
            WmtError: ``FILE_UNWRITABLE``, ``DISK_FULL``, ``DATABASE_UNREADABLE``.
        """
        self._ready()
        back_up(self._path, target)

    def restore(self, source: Path) -> None:
        """Replace the database by a backup after checking it; the present one is kept beside it.

        Raises:
            WmtError: ``FILE_NOT_FOUND``, ``BACKUP_INVALID``, ``DATABASE_NEWER``,
                ``DATABASE_LOCKED``, ``DISK_FULL``.
        """
        with self._alone(), self._opening:
            self._let_go()
            self._owning.forget()
            restore_from(source, self._path, self._stamp(), self._patience_ms)

    def check(self, *, rebuild: bool = False) -> tuple[Check, ...]:
        """Examine the database; with ``rebuild`` also rebuild the typed tables from the log."""
        with self._alone():
            return examine(self._path, self._ready, self.urns, rebuild=rebuild)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Be the only writer of this program; a window must not stand still for long work.

        Raises:
            WmtError: ``DATABASE_LOCKED``.
        """
        if not self._writing.acquire(timeout=self._patience_ms / 1000):
            raise WmtError(Code.DATABASE_LOCKED, file=str(self._path))
        try:
            yield
        finally:
            self._writing.release()

    def _stamp(self) -> str:
        moment = datetime.fromtimestamp(self._clock() / 1000, UTC)
        return f"{moment:%Y%m%d-%H%M%S}"

    def _ready(self) -> Engine:
        with self._opening:
            if self._engine is None:
                self._engine = open_database(self._path, self._stamp(), self._patience_ms)
            return self._engine


def _file(path: Path | str) -> Path:
    if isinstance(path, str) and path.startswith("sqlite:"):
        return Path(make_url(path).database or "")
    return Path(path)
