"""Backups: whole, checked copies of the database."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from contextlib import closing
from itertools import chain, count
from pathlib import Path

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.services.safety_copy import UNFINISHED
from wmt_desktop.services.whole_file import sync_folder, written
from wmt_desktop.storage.sqlite.connecting import explained
from wmt_desktop.storage.sqlite.opening import (
    APPLICATION_ID,
    create_private,
    keep_copy,
    open_database,
    read_header,
    require_ours,
)


def back_up(database: Path, target: Path) -> None:
    """Write a checked copy of an open database; ``target`` appears complete or not at all.

    Raises:
        WmtError: ``FILE_UNWRITABLE``, ``DISK_FULL``, ``DATABASE_UNREADABLE``.
    """
    # Another database in use would be mixed with its journal, which stays beside it.
    in_use = target.with_name(f"{target.name}-wal").exists()
    if in_use or (target.exists() and target.samefile(database)):
        raise WmtError(Code.FILE_UNWRITABLE, file=target.name)
    with (
        written(target),
        tempfile.TemporaryDirectory(prefix=UNFINISHED, dir=target.parent) as folder,
    ):
        copy = Path(folder) / target.name
        keep_copy(database, copy)
        if not is_sound(copy):
            raise WmtError(Code.DATABASE_UNREADABLE, file=str(database))
        _to_disk(copy)
        copy.replace(target)
        sync_folder(target.parent)


def restore_from(source: Path, database: Path, stamp: str, patience_ms: int) -> None:
    """Put the content of a backup in place of the database and keep the present one beside it.

    Raises:
        WmtError: ``FILE_NOT_FOUND``, ``BACKUP_INVALID``, ``DATABASE_NEWER``,
            ``DATABASE_LOCKED``, ``DATABASE_READ_ONLY``, ``DATABASE_FOREIGN``, ``DISK_FULL``.
    """
    if not source.is_file():
        raise WmtError(Code.FILE_NOT_FOUND, file=str(source))
    with written(database):
        database.parent.mkdir(parents=True, exist_ok=True)
    unfinished = f".{database.stem}.restore-"
    with tempfile.TemporaryDirectory(prefix=unfinished, dir=database.parent) as folder:
        checked = Path(folder) / "checked.db"
        _take(source, checked, patience_ms)
        open_database(checked, stamp, patience_ms).dispose()
        _keep_present(database, stamp, patience_ms)
        create_private(database)
        with (
            explained(database),
            closing(sqlite3.connect(checked)) as copy,
            closing(sqlite3.connect(database, timeout=patience_ms / 1000)) as live,
        ):
            # One transaction into the living file: other connections see all of it or nothing.
            live.execute("PRAGMA journal_mode=WAL")
            live.execute("PRAGMA synchronous=FULL")
            copy.backup(live)


def _take(source: Path, checked: Path, patience_ms: int) -> None:
    """Copy a backup next to the database, having checked that it is one.

    Raises:
        WmtError: ``BACKUP_INVALID``, ``DATABASE_NEWER``.
    """
    try:
        header = read_header(source, patience_ms)
        if header.empty or header.application != APPLICATION_ID:
            raise WmtError(Code.BACKUP_INVALID, file=str(source))
        require_ours(source, header)
        keep_copy(source, checked)
        if not is_sound(checked):
            raise WmtError(Code.BACKUP_INVALID, file=str(source))
    except WmtError as error:
        if error.code is Code.DATABASE_UNREADABLE:
            raise WmtError(Code.BACKUP_INVALID, file=str(source)) from error
        raise


def _keep_present(database: Path, stamp: str, patience_ms: int) -> None:
    kept = _unused(database.with_name(f"{database.stem}.before-restore-{stamp}.db"))
    try:
        header = read_header(database, patience_ms)
        if header.empty:
            return
        if header.application != APPLICATION_ID:
            raise WmtError(Code.DATABASE_FOREIGN, file=str(database))
        keep_copy(database, kept)
    except WmtError as error:
        if error.code is not Code.DATABASE_UNREADABLE:
            raise
        # A damaged file cannot be copied by SQLite; its bytes are kept as they are.
        for suffix in ("", "-wal", "-shm"):
            part = database.with_name(database.name + suffix)
            if part.exists():
                part.replace(kept.with_name(kept.name + suffix))


def _unused(path: Path) -> Path:
    names = (path.with_name(f"{path.stem}-{number}{path.suffix}") for number in count(2))
    return next(each for each in chain([path], names) if not each.exists())


def is_sound(path: Path) -> bool:
    """Tell whether SQLite finds every page of the file in order."""
    try:
        with closing(sqlite3.connect(path)) as connection:
            return connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    except sqlite3.DatabaseError:
        return False


def _to_disk(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
