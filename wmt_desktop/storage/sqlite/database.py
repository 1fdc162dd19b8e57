"""One SQLite file as the database of a store."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from wmt_desktop.domain.errors import WmtError
from wmt_desktop.services.records import Check
from wmt_desktop.storage.sql import Sql
from wmt_desktop.storage.sqlite.backup import back_up, restore_from
from wmt_desktop.storage.sqlite.connecting import connect, explained
from wmt_desktop.storage.sqlite.opening import is_current, open_database

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

_KEPT = (
    r"\.(schema-\d+|before-restore)-\d{8}-\d{6}(-\d+)?\.db(-wal|-shm|\.part(-journal)?)?"
    r"|\.restore-\w+"
)
"""How the names of kept copies go on behind the name of the database, also of unfinished ones."""


class SqliteDatabase:
    """See ``Database``. Readers never wait for the writer (WAL); the writer takes the file's lock."""

    def __init__(self, path: Path, clock: Callable[[], int], patience_ms: int) -> None:
        """Describe it.

        Args:
            clock: Milliseconds since 1970 UTC; names the copies that are kept.
            patience_ms: How long to wait for another program that is writing.
        """
        self._path = path
        self._clock = clock
        self._patience_ms = patience_ms
        self._engine: Engine | None = None
        self._opening = Lock()
        self._writer: Connection | None = None
        self._readers: list[sqlite3.Connection] = []

    @property
    def location(self) -> str:
        """The path of the file."""
        return str(self._path)

    def private(self) -> Path:
        """Return the file beside it for the ballots of open rounds."""
        return self._path.with_name(f"{self._path.stem}.private.db")

    def open(self) -> None:
        """Open, create or migrate the file now.

        Raises:
            WmtError: ``DATABASE_FOREIGN``, ``DATABASE_UNREADABLE``, ``DATABASE_NEWER``,
                ``DATABASE_READ_ONLY``, ``DATABASE_LOCKED``, ``DISK_FULL``, with ``file``.
        """
        self._ready()

    def close(self) -> None:
        """Let go of the file."""
        with self._opening:
            self._let_go()

    def _let_go(self) -> None:
        kept, self._readers = self._readers, []
        while kept:
            kept.pop().close()
        if self._writer is not None:
            self._writer.close()
            self._writer = None
        if self._engine is not None:
            self._engine.dispose()
            self._engine = None

    @contextmanager
    def reading(self) -> Iterator[Sql]:
        """Begin a transaction that sees one state of the file.

        Always without SQLAlchemy, so that what is read first and what is read later is read alike:
        the first page is drawn in the time which that takes to load.
        """
        if not self._is_current():
            self._ready()
        with explained(self._path), self._reader() as driver:
            yield Sql(driver)

    def _is_current(self) -> bool:
        """Tell whether the tables can be read as they are, with nothing created or migrated."""
        known = self._engine is not None or bool(self._readers)
        return known or is_current(self._path, self._patience_ms)

    @contextmanager
    def _reader(self) -> Iterator[sqlite3.Connection]:
        """Begin a transaction of the driver's own; its connection is kept for the next one."""
        kept = self._readers
        try:
            driver = kept.pop()
        except IndexError:  # none, or all are in use on other threads
            driver = connect(self._path, self._patience_ms)
        try:
            driver.execute("BEGIN")
            yield driver
            driver.execute("ROLLBACK")
        except BaseException:
            driver.close()
            raise
        if kept is self._readers:
            kept.append(driver)
        else:  # the file was let go of meanwhile
            driver.close()

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Begin a transaction under the write lock."""
        engine = self._ready()
        if self._writer is None:
            self._writer = engine.connect().execution_options(writing=True)
        with explained(self._path), self._writer.begin():
            yield self._writer

    def forget_erased(self) -> None:
        """Empty the write-ahead log, in which the bytes still stand.

        Where a reader holds on to it, closing the database does it.
        """
        from wmt_desktop.storage.sqlite.engine import run_alone

        with suppress(WmtError):
            run_alone(self._ready(), self._path, "PRAGMA wal_checkpoint(TRUNCATE)")

    def check(self, sql: Sql) -> Sequence[Check]:
        """Let SQLite look at every page and every reference."""
        found = [line for (line,) in sql.execute("PRAGMA integrity_check")]
        broken = len(sql.execute("PRAGMA foreign_key_check").fetchall())
        return (
            Check("file", ok=found == ["ok"], detail="; ".join(found[:3])),
            Check("references", ok=not broken, detail=str(broken)),
        )

    def backup(self, target: Path) -> None:
        """Write a checked copy to ``target``.

        Raises:
            WmtError: ``FILE_UNWRITABLE``, ``DISK_FULL``, ``DATABASE_UNREADABLE``.
        """
        self._ready()
        back_up(self._path, target)

    def restore(self, source: Path) -> None:
        """Replace the content by a checked backup; the present one is kept beside the file.

        Raises:
            WmtError: ``FILE_NOT_FOUND``, ``BACKUP_INVALID``, ``DATABASE_NEWER``,
                ``DATABASE_LOCKED``, ``DISK_FULL``.
        """
        with self._opening:
            self._let_go()
            restore_from(source, self._path, self._stamp(), self._patience_ms)

    def copies(self) -> Sequence[Path]:
        """Return the copies kept beside the file, with what belongs to them, by name."""
        if not self._path.parent.is_dir():
            return ()
        # Other databases of the folder have copies of their own.
        kept = re.compile(rf"\.?{re.escape(self._path.stem)}({_KEPT})").fullmatch
        return sorted(each for each in self._path.parent.iterdir() if kept(each.name))

    def _stamp(self) -> str:
        moment = datetime.fromtimestamp(self._clock() / 1000, UTC)
        return f"{moment:%Y%m%d-%H%M%S}"

    def _ready(self) -> Engine:
        with self._opening:
            if self._engine is None:
                self._engine = open_database(self._path, self._stamp(), self._patience_ms)
            return self._engine
