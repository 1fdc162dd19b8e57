"""What the store needs of a database: everything that SQLite and PostgreSQL do differently."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from wmt_desktop.services.records import Check
from wmt_desktop.storage.sql import Sql

if TYPE_CHECKING:
    from sqlalchemy import Connection


class Database(Protocol):
    """Tables with the present schema. Nothing is opened before the first use.

    Whatever goes wrong leaves it as a ``WmtError`` with ``file``: ``DATABASE_…`` or ``DISK_FULL``.
    """

    @property
    def location(self) -> str:
        """Where it is, for people; never with a password."""

    def private(self) -> Path:
        """Return the file on this laptop for the ballots of open rounds."""

    def open(self) -> None:
        """Open, create or migrate it now."""

    def close(self) -> None:
        """Let go of it; the next use opens it again."""

    def reading(self) -> AbstractContextManager[Sql]:
        """Begin a transaction that sees one state of the database, whatever is written meanwhile."""

    def writing(self) -> AbstractContextManager[Connection]:
        """Begin a transaction that nobody else writes beside; it commits durably at the end."""

    def forget_erased(self) -> None:
        """Keep nothing of what the last transactions erased, outside the tables either."""

    def check(self, sql: Sql) -> Sequence[Check]:
        """Examine what lies below the tables."""

    def backup(self, target: Path) -> None:
        """Write a complete, checked copy to ``target``, whole or not at all.

        Raises:
            WmtError: ``DATABASE_IS_SHARED``: whoever runs the server backs it up.
        """

    def restore(self, source: Path) -> None:
        """Replace the content by a checked backup, and keep the present one.

        Raises:
            WmtError: ``DATABASE_IS_SHARED``: whoever runs the server restores it.
        """

    def copies(self) -> Sequence[Path]:
        """Return the copies kept beside it when it was migrated or restored."""
