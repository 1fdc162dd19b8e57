"""SQLite connections: pragmas, and errors people can act on."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from wmt_desktop.domain.errors import Code, WmtError

PATIENCE_MS = 3_000
"""How long a transaction waits for another program before it is refused."""

_CODES = {
    sqlite3.SQLITE_FULL: Code.DISK_FULL,
    sqlite3.SQLITE_READONLY: Code.DATABASE_READ_ONLY,
    sqlite3.SQLITE_PERM: Code.DATABASE_READ_ONLY,
    sqlite3.SQLITE_BUSY: Code.DATABASE_LOCKED,
    sqlite3.SQLITE_LOCKED: Code.DATABASE_LOCKED,
    sqlite3.SQLITE_CORRUPT: Code.DATABASE_UNREADABLE,
    sqlite3.SQLITE_NOTADB: Code.DATABASE_UNREADABLE,
    sqlite3.SQLITE_IOERR: Code.DATABASE_UNREADABLE,
    sqlite3.SQLITE_CANTOPEN: Code.DATABASE_READ_ONLY,
    # A stick that was pulled out, a quota, a file system that takes no larger files.
    sqlite3.SQLITE_IOERR_WRITE: Code.FILE_UNWRITABLE,
    sqlite3.SQLITE_IOERR_FSYNC: Code.FILE_UNWRITABLE,
    sqlite3.SQLITE_IOERR_TRUNCATE: Code.FILE_UNWRITABLE,
    # The index of the WAL finds no room: how a full disk shows itself when a database is opened.
    sqlite3.SQLITE_IOERR_SHMSIZE: Code.DISK_FULL,
}


def connect(path: Path, patience_ms: int = PATIENCE_MS) -> sqlite3.Connection:
    """Open the file ``path``; transactions begin and end where that is said.

    Raises:
        sqlite3.Error: As ``explained`` translates it.
    """
    connection = sqlite3.connect(
        path, patience_ms / 1000, isolation_level=None, check_same_thread=False
    )
    try:
        for pragma in _pragmas():
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return connection


def _pragmas() -> Iterator[str]:
    yield from ("synchronous=FULL", "foreign_keys=ON", "trusted_schema=OFF", "secure_delete=ON")
    # No copies of ballots and texts in the system's folder for temporary files.
    yield "temp_store=MEMORY"
    yield "cache_size=-65536"  # KiB; with less, a merge writes its pages several times
    if sys.platform == "darwin":  # where fsync alone leaves the data in the drive's cache
        yield from ("fullfsync=ON", "checkpoint_fullfsync=ON")


def translated(error: BaseException | None, path: Path) -> WmtError | None:
    """Return what an error of SQLite means to the user, or None for a mistake of ours."""
    number = getattr(error, "sqlite_errorcode", None)
    if number is None:
        return None
    code = _CODES.get(number) or _CODES.get(number & 0xFF)
    return None if code is None else WmtError(code, file=str(path))


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Translate the errors of work that goes past the engine.

    Raises:
        WmtError: ``DISK_FULL`` or one of the ``DATABASE_…`` codes, with ``file``.
    """
    try:
        yield
    except sqlite3.Error as error:
        known = translated(error, path)
        if known is None:
            raise
        raise known from error
