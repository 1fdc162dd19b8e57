"""Opening the database: who writes in it, and the list of arenas before anything else is loaded."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from wmt_desktop.storage.address import is_server

if TYPE_CHECKING:
    from wmt_desktop.app.paths import Folders
    from wmt_desktop.exchange.keys import Installation
    from wmt_desktop.services.arena_lists import ArenaSummary
    from wmt_desktop.services.arenas import ArenaService
    from wmt_desktop.storage.author import Author
    from wmt_desktop.storage.store import SqlStore


class FirstList:
    """See ``ArenaList``: outlines without the services, wherever the database is ready for it."""

    def __init__(
        self,
        outlines: Callable[[], tuple[ArenaSummary, ...] | None],
        arenas: Callable[[], ArenaService],
    ) -> None:
        self._outlines = outlines
        self._arenas = arenas

    def outlines(self) -> tuple[ArenaSummary, ...]:
        """Return every arena with the figures that are there at once."""
        found = self._outlines()
        return self.summaries() if found is None else found

    def summaries(self) -> tuple[ArenaSummary, ...]:
        """Return every arena with its figures."""
        return self._arenas().summaries()


def open_store(database: str | None, folders: Folders, installation: Installation) -> SqlStore:
    """Return the store on a database file or URL, or on the usual one of the user."""
    from wmt_desktop.app.tokens import TokenFiles
    from wmt_desktop.storage.store import file_store, server_store

    shared = database is not None and is_server(database)
    author = _author(installation, folders, shared=shared)
    witness = TokenFiles(folders.config / "databases")
    if shared:
        return server_store(database or "", folders.data, who=author, witness=witness)
    return file_store(database or folders.database, who=author, witness=witness)


def _author(installation: Installation, folders: Folders, *, shared: bool) -> Author:
    from wmt_desktop.app.tokens import installation_id
    from wmt_desktop.exchange.redactions import SignedRedactions
    from wmt_desktop.storage.author import LOCAL, Author

    redactions = SignedRedactions(installation)
    return Author(
        installation=installation_id(folders.data) if shared else LOCAL,
        device=installation.device,
        public_key=installation.public_key(),
        signer=redactions.signer,
        sign=redactions.sign,
    )
