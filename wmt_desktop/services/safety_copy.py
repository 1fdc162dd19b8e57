"""The copy of the database that is made before anything is merged into it."""

from __future__ import annotations

from pathlib import Path

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.services.ports import Reader, Store


class SafetyCopy:
    """Made once, before the first file goes in, and dropped if none does.

    A server that several coordinators share is backed up by whoever runs it.
    """

    def __init__(self, store: Store, folder: Path) -> None:
        self._store = store
        self._folder = folder
        self._path: Path | None = None
        self._made = False

    @property
    def name(self) -> str:
        """Name of the file in the folder of backups; empty where there is none."""
        return self._path.name if self._path else ""

    def make(self, reader: Reader) -> None:
        """Make the copy under the lock of ``reader``, unless it was made already.

        What another program writes is in it, or comes after.

        Raises:
            WmtError: ``FILE_UNWRITABLE``, ``DISK_FULL``, ``DATABASE_UNREADABLE``.
        """
        if self._made:
            return
        # The databases of one folder share its backups.
        database = Path(self._store.location).stem
        path = self._folder / f"{database}-before-merge-{reader.entry_count()}.db"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise WmtError(Code.FILE_UNWRITABLE, file=str(self._folder)) from error
        self._made = True
        try:
            self._store.backup(path)
        except WmtError as error:
            if error.code is not Code.DATABASE_IS_SHARED:
                raise
        else:
            self._path = path

    def drop(self) -> None:
        """Remove the copy: nothing was merged."""
        if self._path is not None:
            self._path.unlink(missing_ok=True)
            self._path = None
