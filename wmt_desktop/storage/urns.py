"""The ballots of open rounds, in the private database."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.rounds import Channel, ChannelKind, Urn
from wmt_desktop.storage.sqlite.opening import create_private
from wmt_desktop.storage.values import from_json, to_json

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

_APPLICATION_ID = 0x574D5450
_TABLES = ("urn", "turnout", "channel", "remark", "code")
_SCHEMA = (
    "CREATE TABLE IF NOT EXISTS urn (round TEXT NOT NULL, ballot_id BLOB NOT NULL, "
    "content TEXT NOT NULL, PRIMARY KEY (round, ballot_id)) WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS turnout (round TEXT NOT NULL PRIMARY KEY, "
    'cast INTEGER NOT NULL CHECK ("cast" >= 0), '
    "spoiled INTEGER NOT NULL CHECK (spoiled >= 0)) WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS channel (round TEXT NOT NULL, kind TEXT NOT NULL, "
    'issued INTEGER NOT NULL DEFAULT 0, "cast" INTEGER NOT NULL DEFAULT 0, '
    "spoiled INTEGER NOT NULL DEFAULT 0, unused INTEGER NOT NULL DEFAULT 0, "
    "dots TEXT NOT NULL DEFAULT '{}', PRIMARY KEY (round, kind)) WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS remark (round TEXT NOT NULL, kind TEXT NOT NULL, "
    "reason TEXT NOT NULL, PRIMARY KEY (round, kind)) WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS code (round TEXT NOT NULL, hash BLOB NOT NULL, "
    "used INTEGER NOT NULL, PRIMARY KEY (round, hash)) WITHOUT ROWID",
    f"PRAGMA application_id={_APPLICATION_ID}",
)


class SqliteUrns:
    """The ballots of open rounds, in a file of their own that no export code opens.

    A ballot is a random id and its dots. Neither a row nor the order of rows nor the
    bytes of the file say when it was cast or in which order:

    - ``WITHOUT ROWID`` sorts the rows by their random id.
    - Inside a page SQLite puts new cells wherever there is room, and a table takes new
      pages from wherever there are some: both would show the order of casting. So each
      cast writes all ballots of the round anew, sorted, and then the whole file.
    - The journal is a rollback journal that is deleted with each commit. A write-ahead
      log would keep the ballots in the order in which they were cast.

    What it cannot hide: copies of the disk taken between two voters, and what a laboratory
    recovers of journals that were deleted on a disk without encryption.
    """

    def __init__(
        self, place: Callable[[], Path], ids: Callable[[], str], patience_ms: int = 3_000
    ) -> None:
        """Take what gives the private file when it is first needed: a server is asked for its id."""
        self._place = place
        self._ids = ids
        self._patience_ms = patience_ms

    @cached_property
    def path(self) -> Path:
        """The private file; it exists once a ballot was cast."""
        return self._place()

    @cached_property
    def _engine(self) -> Engine:
        # Late, as in the database.
        from sqlalchemy import NullPool

        from wmt_desktop.storage.sqlite.engine import make_engine

        # A connection per call: between two voters the file is closed.
        return make_engine(self.path, pool=NullPool, patience_ms=self._patience_ms)

    def cast(
        self,
        round_id: str,
        ballots: Sequence[Mapping[str, int]],
        spoiled: int = 0,
        kind: ChannelKind = ChannelKind.KIOSK,
        code: str = "",
        beside: Channel | None = None,
    ) -> int:
        """Put ballots in the urn durably and return how many lie there now; see ``ports.Urns``."""
        with self._writing() as connection:
            if code:
                self._use(connection, round_id, bytes.fromhex(code))
            present = connection.exec_driver_sql(
                "SELECT ballot_id, content FROM urn WHERE round = ?", (round_id,)
            )
            rows = [(round_id, ballot_id, content) for ballot_id, content in present]
            rows += [
                (round_id, bytes.fromhex(self._ids()), to_json(dict(ballot))) for ballot in ballots
            ]
            rows.sort()
            connection.exec_driver_sql("DELETE FROM urn WHERE round = ?", (round_id,))
            if rows:
                connection.exec_driver_sql("INSERT INTO urn VALUES (?,?,?)", rows)
            connection.exec_driver_sql(
                "INSERT INTO turnout VALUES (?,?,?) ON CONFLICT (round) DO UPDATE SET "
                '"cast" = "cast" + excluded."cast", spoiled = spoiled + excluded.spoiled',
                (round_id, len(ballots), spoiled),
            )
            if kind is not ChannelKind.KIOSK:
                connection.exec_driver_sql(
                    'INSERT INTO channel (round, kind, "cast", spoiled) VALUES (?,?,?,?) '
                    'ON CONFLICT (round, kind) DO UPDATE SET "cast" = "cast" + excluded."cast", '
                    "spoiled = spoiled + excluded.spoiled",
                    (round_id, str(kind), len(ballots), spoiled),
                )
            if beside is not None:
                self._keep(connection, round_id, beside)
        self._write_anew()
        return len(rows)

    def add_codes(self, round_id: str, codes: Sequence[str]) -> None:
        """Keep slow hashes of codes, in hex, with which nobody has voted yet."""
        with self._writing() as connection:
            self._write_codes(connection, round_id, dict.fromkeys(map(bytes.fromhex, codes), False))
        self._write_anew()

    def codes(self, round_id: str) -> dict[str, bool]:
        """Return whether a vote was cast with each code here, by slow hash in hex, sorted."""
        with self._reading() as connection:
            if connection is None or not _has_table(connection, "code"):
                return {}
            return {code.hex(): used for code, used in self._codes(connection, round_id).items()}

    def _use(self, connection: Connection, round_id: str, code: bytes) -> None:
        """Mark a code as used, in the transaction that casts the ballot.

        Raises:
            WmtError: ``CODE_USED``; then nothing is cast.
        """
        if self._codes(connection, round_id).get(code):
            raise WmtError(Code.CODE_USED)
        self._write_codes(connection, round_id, {code: True})

    def _write_codes(
        self, connection: Connection, round_id: str, codes: Mapping[bytes, bool]
    ) -> None:
        # All anew and sorted, as the ballots: nothing shows which code came when.
        present = self._codes(connection, round_id) | dict(codes)
        connection.exec_driver_sql("DELETE FROM code WHERE round = ?", (round_id,))
        connection.exec_driver_sql(
            "INSERT INTO code VALUES (?,?,?)",
            [(round_id, code, int(used)) for code, used in sorted(present.items())],
        )

    @staticmethod
    def _codes(connection: Connection, round_id: str) -> dict[bytes, bool]:
        rows = connection.exec_driver_sql(
            "SELECT hash, used FROM code WHERE round = ? ORDER BY hash", (round_id,)
        )
        return {code: bool(used) for code, used in rows}

    def keep(self, round_id: str, channel: Channel) -> None:
        """Keep what a channel counts beside the urn; see ``ports.Urns.keep``."""
        with self._writing() as connection:
            self._keep(connection, round_id, channel)
        self._write_anew()

    @staticmethod
    def _keep(connection: Connection, round_id: str, channel: Channel) -> None:
        connection.exec_driver_sql(
            "INSERT INTO channel (round, kind, issued, unused) VALUES (?,?,?,?) "
            "ON CONFLICT (round, kind) DO UPDATE SET issued = excluded.issued, "
            "unused = excluded.unused",
            (round_id, str(channel.kind), channel.issued, channel.unused),
        )
        connection.exec_driver_sql(
            "INSERT OR REPLACE INTO remark VALUES (?,?,?)",
            (round_id, str(channel.kind), channel.reason),
        )
        if channel.kind is ChannelKind.HANDS:
            dots = to_json(dict(sorted(channel.dots.items())))
            connection.exec_driver_sql(
                'UPDATE channel SET "cast" = ?, dots = ? WHERE round = ? AND kind = ?',
                (channel.cast, dots, round_id, str(channel.kind)),
            )

    def channels(self, round_id: str) -> tuple[Channel, ...]:
        """Return what was kept of paper and hands, without ids."""
        with self._reading() as connection:
            if connection is None or not _has_table(connection, "channel"):
                return ()
            rows = connection.exec_driver_sql(
                'SELECT kind, issued, "cast", spoiled, unused, dots FROM channel '
                "WHERE round = ? ORDER BY kind",
                (round_id,),
            ).all()
            reasons: dict[str, str] = {}
            if _has_table(connection, "remark"):
                remarks = "SELECT kind, reason FROM remark WHERE round = ?"
                found = connection.exec_driver_sql(remarks, (round_id,))
                reasons = {kind: reason for kind, reason in found}  # noqa: C416
        return tuple(
            Channel(
                id="",
                arena="",
                round=round_id,
                kind=ChannelKind(kind),
                issued=issued,
                cast=cast,
                spoiled=spoiled,
                unused=unused,
                dots=from_json(dots),
                reason=reasons.get(kind, ""),
            )
            for kind, issued, cast, spoiled, unused, dots in rows
        )

    def count(self, round_id: str) -> int:
        """Return how many ballots lie in the urn."""
        with self._reading() as connection:
            if connection is None:
                return 0
            return int(
                connection.exec_driver_sql(
                    "SELECT count(*) FROM urn WHERE round = ?", (round_id,)
                ).scalar_one()
            )

    def spoiled(self, round_id: str) -> int:
        """Return how many ballots were put there that cannot be counted."""
        with self._reading() as connection:
            return 0 if connection is None else self._turnout(connection, round_id)[1]

    def holds(self, round_id: str) -> bool:
        """Tell whether anything of a round is kept: ballots, hands, or codes."""
        with self._reading() as connection:
            return connection is not None and any(
                connection.exec_driver_sql(
                    f"SELECT 1 FROM {table} WHERE round = ? LIMIT 1", (round_id,)
                ).first()
                for table in _TABLES
                if _has_table(connection, table)
            )

    def content(self, round_id: str) -> Urn:
        """Return the urn, sorted by random ballot id; as issued counts every ballot cast."""
        with self._reading() as connection:
            if connection is None:
                return Urn((), 0)
            ballots = connection.exec_driver_sql(
                "SELECT ballot_id, content FROM urn WHERE round = ? ORDER BY ballot_id",
                (round_id,),
            )
            found = tuple((ballot_id.hex(), from_json(text)) for ballot_id, text in ballots)
            cast, spoiled = self._turnout(connection, round_id)
        return Urn(found, issued=cast + spoiled, spoiled=spoiled)

    @staticmethod
    def _turnout(connection: Connection, round_id: str) -> tuple[int, int]:
        """Return how many ballots were cast, and how many of them cannot be counted."""
        row = connection.exec_driver_sql(
            'SELECT "cast", spoiled FROM turnout WHERE round = ?', (round_id,)
        ).first()
        return (row[0], row[1]) if row else (0, 0)

    def empty(self, round_id: str) -> None:
        """Erase the bytes of all that is kept of a round, after it was sealed into the log."""
        if not self.path.exists():
            return
        with self._writing() as connection:
            for table in _TABLES:
                connection.exec_driver_sql(f"DELETE FROM {table} WHERE round = ?", (round_id,))
        self._write_anew()

    def check(self) -> str:
        """Return ``ok`` or what SQLite finds wrong with the file."""
        with self._reading() as connection:
            if connection is None:
                return "ok"
            return str(connection.exec_driver_sql("PRAGMA integrity_check").scalar_one())

    def _write_anew(self) -> None:
        from wmt_desktop.storage.sqlite.engine import run_alone

        # What was asked for is on disk, and erased cells are overwritten: where there is no
        # room for this now, the next time does it, and nobody votes twice over an error.
        with suppress(WmtError, sqlite3.Error):
            run_alone(self._engine, self.path, "VACUUM")

    @contextmanager
    def _reading(self) -> Iterator[Connection | None]:
        """Open the file, or give None while nobody has voted."""
        if not self.path.exists():
            yield None
            return
        with self._engine.connect() as connection:
            # A first ballot that found no room on the disk leaves a file without tables.
            tables = connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar_one()
            yield connection if tables else None

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        create_private(self.path)
        connection = self._engine.connect().execution_options(writing=True)
        with connection, connection.begin():
            for statement in _SCHEMA:
                connection.exec_driver_sql(statement)
            yield connection


def _has_table(connection: Connection, name: str) -> bool:
    """Tell whether a file has a table; those of earlier versions lack some."""
    found = connection.exec_driver_sql("SELECT 1 FROM sqlite_master WHERE name = ?", (name,))
    return found.first() is not None
