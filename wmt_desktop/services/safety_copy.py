"""The copies of the database that the program makes by itself, and keeps."""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.services.ports import Reader, Store
from wmt_desktop.services.records import MergeRecord

UNFINISHED = ".backup-"
"""How the names of folders begin in which a copy is made until it is whole."""

KEPT_COPIES, KEPT_DAYS = 20, 30
"""So many of the last copies are kept, and all that are not older."""


class SafetyCopies:
    """The copies made before merges, and those that lie beside the database."""

    def __init__(self, store: Store, folder: Path | None) -> None:
        """Take where they lie.

        Args:
            folder: Of the copies made before merges; None for a server that several
                coordinators share: it is backed up by whoever runs it.
        """
        self._store = store
        self._folder = folder

    def before_merge(self) -> SafetyCopy:
        """Return a copy that is yet to be made."""
        return SafetyCopy(self._store, self._folder)

    def forget_erased(self) -> tuple[Path, ...]:
        """Remove the copies made before merges: they hold what was erased just now.

        A merge is reverted without them. Returns the copies that remain and may hold it still:
        those that could not be removed, and those kept beside the database.
        """
        return (
            *filter(
                _stays, (*_made(self._store, self._folder), *_begun(self._store, self._folder))
            ),
            *self._store.copies(),
        )

    def still_there(self, merges: Sequence[MergeRecord]) -> tuple[MergeRecord, ...]:
        """Return the records of merges without the names of copies that are gone."""
        names = {path.name for path in _made(self._store, self._folder)}
        return tuple(each if each.backup in names else replace(each, backup="") for each in merges)


class SafetyCopy:
    """Made once, before the first file goes in, and dropped if none does."""

    def __init__(self, store: Store, folder: Path | None) -> None:
        """Take where it is to lie; see ``SafetyCopies``."""
        self._store = store
        self._folder = folder
        self._path: Path | None = None

    @property
    def name(self) -> str:
        """Name of the file in the folder of backups; empty where there is none."""
        return self._path.name if self._path else ""

    def make(self, reader: Reader) -> None:
        """Make the copy under the lock of ``reader``, unless it was made already.

        What another program writes is in it, or comes after. Copies go that are neither among the
        last ``KEPT_COPIES`` nor of the last ``KEPT_DAYS``.

        Raises:
            WmtError: ``FILE_UNWRITABLE``, ``DISK_FULL``, ``DATABASE_UNREADABLE``.
        """
        if self._folder is None or self._path is not None:
            return
        path = self._folder / f"{_beginning(self._store)}{reader.entry_count()}.db"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise WmtError(Code.FILE_UNWRITABLE, file=str(self._folder)) from error
        for begun in _begun(self._store, self._folder):
            _stays(begun)
        self._store.backup(path)
        self._path = path
        self._make_room(path)

    def _make_room(self, newest: Path) -> None:
        # Another program may remove one of them meanwhile.
        with suppress(OSError):
            ages = {path: path.stat().st_mtime for path in _made(self._store, self._folder)}
            since = ages[newest] - KEPT_DAYS * 24 * 60 * 60
            for path in sorted(ages, key=ages.__getitem__)[:-KEPT_COPIES]:
                if ages[path] < since:
                    _stays(path)

    def drop(self) -> None:
        """Remove the copy: nothing was merged."""
        if self._path is not None:
            self._path.unlink(missing_ok=True)
            self._path = None


def _made(store: Store, folder: Path | None) -> list[Path]:
    """Return the whole copies of a database."""
    if folder is None or not folder.is_dir():
        return []
    # The databases of one folder share its backups.
    made = re.compile(re.escape(_beginning(store)) + r"\d+\.db").fullmatch
    return sorted(path for path in folder.iterdir() if made(path.name))


def _beginning(store: Store) -> str:
    """Return how the names of a database's copies begin, up to the number of its entries."""
    return f"{Path(store.location).stem}-before-merge-"


def _begun(store: Store, folder: Path | None) -> list[Path]:
    """Return copies that a killed program left unfinished, in the folders it made them in."""
    if folder is None:
        return []
    name = re.compile(rf"\.?{re.escape(_beginning(store))}\d+\.db(\.part)?(-journal)?").fullmatch
    return sorted(path for path in folder.glob(f"{UNFINISHED}*/*") if name(path.name))


def _stays(copy: Path) -> bool:
    """Remove a copy, and tell whether it is still there: somebody may have it open."""
    try:
        copy.unlink(missing_ok=True)
        if copy.parent.name.startswith(UNFINISHED) and not any(copy.parent.iterdir()):
            copy.parent.rmdir()
    except OSError:
        return copy.exists()
    return False
