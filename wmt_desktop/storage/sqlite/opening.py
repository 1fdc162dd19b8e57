"""Opening the database file: ours or not, new, current, older or newer."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.services.whole_file import sync_folder, written
from wmt_desktop.storage.sqlite.connecting import explained
from wmt_desktop.storage.version import SCHEMA_VERSION

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

APPLICATION_ID = 0x574D5441
"""``WMTA``, in the header of the file."""


class Header(NamedTuple):
    """What the header of a SQLite file says."""

    application: int
    version: int
    empty: bool


def open_database(path: Path, stamp: str, patience_ms: int) -> Engine:
    """Return an engine for the database at ``path`` with the present schema.

    A new file is created; an older schema is migrated behind a copy of the file whose
    name carries ``stamp``.

    Raises:
        WmtError: ``DATABASE_FOREIGN``, ``DATABASE_UNREADABLE``, ``DATABASE_NEWER``,
            ``DATABASE_READ_ONLY``, ``DATABASE_LOCKED``, ``DISK_FULL``, with ``file``.
    """
    header = _header_of_ours(path, patience_ms)
    # SQLAlchemy takes longer to import than the first page of the program to read.
    from wmt_desktop.storage.sqlite.engine import make_engine, run_alone

    engine = make_engine(path, patience_ms=patience_ms)
    try:
        if header.empty or header.version < SCHEMA_VERSION:
            create_private(path)
            if not header.empty:
                keep_copy(path, path.with_name(f"{path.stem}.schema-{header.version}-{stamp}.db"))
            # A property of the file; from here on readers never wait for the writer.
            run_alone(engine, path, "PRAGMA journal_mode=WAL")
            with engine.connect().execution_options(writing=True) as connection:
                bring_up_to_date(connection)
    except BaseException:
        engine.dispose()
        raise
    return engine


def is_current(path: Path, patience_ms: int) -> bool:
    """Tell whether the database is there with the present schema; nothing is written.

    Raises:
        WmtError: As ``open_database``.
    """
    header = _header_of_ours(path, patience_ms)
    return not header.empty and header.version == SCHEMA_VERSION


def _header_of_ours(path: Path, patience_ms: int) -> Header:
    _require_writable(path)
    header = read_header(path, patience_ms)
    require_ours(path, header)
    return header


def create_private(path: Path) -> None:
    """Create the file and its folder, unless they are there; no other user may read the file."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600)
    except OSError as error:
        raise WmtError(Code.DATABASE_READ_ONLY, file=str(path)) from error


def _require_writable(path: Path) -> None:
    if path.is_dir():
        raise WmtError(Code.DATABASE_UNREADABLE, file=str(path))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WmtError(Code.DATABASE_READ_ONLY, file=str(path)) from error
    if not os.access(path.parent, os.W_OK) or (path.exists() and not os.access(path, os.W_OK)):
        raise WmtError(Code.DATABASE_READ_ONLY, file=str(path))


def read_header(path: Path, patience_ms: int) -> Header:
    """Return what the file says it is, without writing to it.

    Raises:
        WmtError: ``DATABASE_UNREADABLE`` when it is no SQLite file, ``DATABASE_LOCKED``.
    """
    if not path.exists() or path.stat().st_size == 0:
        return Header(0, 0, empty=True)
    with explained(path), closing(sqlite3.connect(path, patience_ms / 1000)) as connection:
        # One look: another program may be creating the database between two of them.
        connection.execute("BEGIN")
        numbers = [
            connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("application_id", "user_version")
        ]
        tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    application, version = numbers
    return Header(application, version, empty=not tables and numbers == [0, 0])


def require_ours(path: Path, header: Header) -> None:
    """Refuse a database of another program or of a newer version of this one.

    Raises:
        WmtError: ``DATABASE_FOREIGN``, ``DATABASE_NEWER``, with ``file``.
    """
    if not header.empty and header.application != APPLICATION_ID:
        raise WmtError(Code.DATABASE_FOREIGN, file=str(path))
    if header.version > SCHEMA_VERSION:
        raise WmtError(
            Code.DATABASE_NEWER, file=str(path), version=header.version, known=SCHEMA_VERSION
        )


def bring_up_to_date(connection: Connection) -> None:
    """Create or migrate the schema in one transaction.

    Another program may be doing the same: what is there is looked at under the lock.
    """
    with connection.begin():
        version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
        if version == SCHEMA_VERSION:
            return
        tables = connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar_one()
        if tables:
            # Late: Alembic takes longer to import than a current database to open.
            from wmt_desktop.storage.migrations import upgrade

            upgrade(connection)
        else:
            from wmt_desktop.storage.schema import create

            create(connection)
        connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version={SCHEMA_VERSION}")


def keep_copy(path: Path, target: Path) -> None:
    """Copy a database that may be in use, with all that is committed, to a new file.

    The copy appears whole or not at all.

    Raises:
        WmtError: ``DISK_FULL`` and the like, with ``file``.
    """
    part = target.with_name(f".{target.name}.part")
    create_private(part)
    with (
        explained(target),
        closing(sqlite3.connect(path)) as source,
        closing(sqlite3.connect(part)) as copy,
    ):
        source.backup(copy)
        # One plain file that also opens on a read-only disk.
        copy.execute("PRAGMA journal_mode=DELETE")
    shutil.copymode(path, part)
    with written(target):
        part.replace(target)
        sync_folder(target.parent)
