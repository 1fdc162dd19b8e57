"""Noticing that a database is a copy: of a cloned laptop, or from a backup.

A copy must not continue the streams of the original: both would write different entries under the
same numbers. So every program that writes here leaves a fresh token in the database and another
outside of it. Where the two differ, the database has been somewhere else meanwhile; its streams are
retired, and this installation goes on in new ones.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Protocol

from wmt_desktop.storage.sql import Sql, beneath

if TYPE_CHECKING:
    from sqlalchemy import Connection

_CLAIMED = "claimed"


class Witness(Protocol):
    """Remembers one token for each database, outside of all of them."""

    def token(self, database: str) -> str:
        """Return what was kept for a database, or an empty text."""

    def keep(self, database: str, token: str) -> None:
        """Keep a token in place of the last one."""


class Owning:
    """Checks once in the life of a connection that the streams of a database are its own."""

    def __init__(self, installation: str, witness: Witness | None, ids: Callable[[], str]) -> None:
        self._installation = installation
        self._witness = witness
        self._ids = ids
        self._fresh: tuple[str, str, dict[Any, Any]] | None = None

    def claim(self, connection: Connection) -> None:
        """Retire the streams of a copy, and leave a fresh token, at the first write.

        The first of each connection: behind another one there may be another database, restored
        from a backup.
        """
        if self._witness is None or connection.info.get(_CLAIMED):
            return
        sql = beneath(connection)
        database = self._database(sql)
        found = sql.execute(
            "SELECT token FROM installation WHERE id = ?", (self._installation,)
        ).fetchone()
        if found and found[0] != self._witness.token(database):
            sql.execute("UPDATE stream SET retired = 1 WHERE owner = ?", (self._installation,))
        token = self._ids()
        sql.execute(
            "INSERT INTO installation (id, token) VALUES (?,?) "
            "ON CONFLICT (id) DO UPDATE SET token = excluded.token",
            (self._installation, token),
        )
        self._fresh = (database, token, connection.info)

    def keep(self) -> None:
        """Keep the fresh token outside, at the end of the transaction.

        Before it is committed: the next program to write looks as soon as the lock is let go.
        """
        if self._witness is not None and self._fresh is not None:
            database, token, _ = self._fresh
            self._witness.keep(database, token)

    @contextmanager
    def confirmed(self) -> Iterator[None]:
        """Believe the connection from now on, once the transaction within has been committed."""
        self._fresh = None
        yield
        if self._fresh is not None:
            _, _, about_connection = self._fresh
            about_connection[_CLAIMED] = True

    def _database(self, sql: Sql) -> str:
        found = sql.execute("SELECT value FROM meta WHERE name = 'database'").fetchone()
        if found:
            return str(found[0])
        database = self._ids()
        sql.execute("INSERT INTO meta (name, value) VALUES ('database', ?)", (database,))
        return database
