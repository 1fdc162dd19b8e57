"""A PostgreSQL database, which several coordinators share."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import Any
from urllib.parse import unquote

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import ConnectionPoolEntry

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.services.records import Check
from wmt_desktop.storage.address import DRIVER
from wmt_desktop.storage.schema import create
from wmt_desktop.storage.sql import Sql, beneath
from wmt_desktop.storage.tables import metadata
from wmt_desktop.storage.version import SCHEMA_VERSION

_LIKE = f"{DRIVER}://user@server/database"
_INSTALL = 'pip install "psycopg[binary]"'

_CODES = {
    "08": Code.DATABASE_UNREACHABLE,  # the connection broke
    "53300": Code.DATABASE_UNREACHABLE,  # too many connections
    "57P": Code.DATABASE_UNREACHABLE,  # the server is being stopped or started
    "3F000": Code.DATABASE_UNREACHABLE,  # the schema of the address is not there
    "25P03": Code.DATABASE_UNREACHABLE,  # the server does not wait for idle transactions
    "55P03": Code.DATABASE_LOCKED,
    "57014": Code.DATABASE_LOCKED,  # the server's own patience is over
    "40": Code.DATABASE_LOCKED,  # two transactions in each other's way
    "25006": Code.DATABASE_READ_ONLY,
    "42501": Code.DATABASE_READ_ONLY,  # no permission
    "53100": Code.DISK_FULL,
    "58": Code.DATABASE_UNREADABLE,  # the server cannot read its files
    "XX001": Code.DATABASE_UNREADABLE,
    "XX002": Code.DATABASE_UNREADABLE,
}
"""What a beginning of SQLSTATE means; https://www.postgresql.org/docs/current/errcodes-appendix.html."""

_APPLICATION = 0x574D5441
"""``WMTA``: half of the number under which writers lock; the other half is the schema's."""

_OURS = frozenset({"meta", "stream", "branch", "segment", "alembic_version"})
"""Tables of every version; where there are others only, it is another program's database."""

_TABLES = (
    "SELECT c.relname FROM pg_class c WHERE c.relkind IN ('r', 'p') "
    "AND c.relnamespace = (SELECT n.oid FROM pg_namespace n WHERE n.nspname = current_schema()) "
    "AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.classid = 'pg_class'::regclass "
    "AND d.objid = c.oid AND d.deptype = 'e')"  # an extension's
)


class PostgresqlDatabase:
    """See ``Database``. The schema version and the id of the database stand in ``meta``."""

    def __init__(
        self, address: str, folder: Path, ids: Callable[[], str], patience_ms: int
    ) -> None:
        """Describe it.

        Args:
            address: URL; its query may hold whatever libpq takes (``sslmode=verify-full``).
            folder: Where this laptop keeps the ballots of open rounds.
            ids: Gives 32 random hex digits.
            patience_ms: How long to wait for another coordinator who is writing.

        Raises:
            WmtError: ``DATABASE_ADDRESS_INVALID``, ``DATABASE_DRIVER_MISSING``.
        """
        self._url = _parsed(address)
        self._folder = folder
        self._ids = ids
        self._engine = self._make_engine(patience_ms)
        self._id = ""
        self._opening = Lock()

    @property
    def location(self) -> str:
        """The address without password and options."""
        kept = {name: value for name, value in self._url.query.items() if name in {"host", "port"}}
        url = self._url
        shown = URL.create("postgresql", url.username, None, url.host, url.port, url.database, kept)
        return unquote(shown.render_as_string())

    def private(self) -> Path:
        """Return the file on this laptop for the ballots of open rounds."""
        return self._folder / f"{self._ready()}.private.db"

    def open(self) -> None:
        """Connect; create or migrate the tables.

        Raises:
            WmtError: ``DATABASE_UNREACHABLE``, ``DATABASE_FOREIGN``, ``DATABASE_NEWER``,
                ``DATABASE_READ_ONLY``, ``DATABASE_LOCKED``, ``DISK_FULL``, with ``file``.
        """
        self._ready()

    def close(self) -> None:
        """Let go of all connections; the next use looks at the schema again."""
        with self._opening:
            self._id = ""
            self._engine.dispose()

    @contextmanager
    def reading(self) -> Iterator[Sql]:
        """Begin a transaction that sees one state of the database."""
        self._ready()
        with self._view() as connection:
            yield beneath(connection)

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Begin a transaction under the lock that all writers take."""
        self._ready()
        with self._locked() as connection:
            yield connection

    def forget_erased(self) -> None:
        """Do nothing: when the server writes over old rows is its own affair."""

    def check(self, sql: Sql) -> Sequence[Check]:
        """Look for rows that name what is not there; PostgreSQL looks after its files itself."""
        version = sql.execute("SHOW server_version").fetchone()[0]
        broken = sum(
            sql.execute(
                f'SELECT count(*) FROM "{key.parent.table.name}" a '
                f'LEFT JOIN "{key.column.table.name}" b ON b."{key.column.name}" = '
                f'a."{key.parent.name}" WHERE a."{key.parent.name}" IS NOT NULL '
                f'AND b."{key.column.name}" IS NULL'
            ).fetchone()[0]
            for table in metadata.sorted_tables
            for key in table.foreign_keys
        )
        return (
            Check("server", ok=True, detail=f"PostgreSQL {version}"),
            Check("references", ok=not broken, detail=str(broken)),
        )

    def copies(self) -> Sequence[Path]:
        """Return none: a server has no files here."""
        return ()

    def backup(self, target: Path) -> None:
        """Refuse: the server's backups are its administrator's."""
        raise WmtError(Code.DATABASE_IS_SHARED)

    def restore(self, source: Path) -> None:
        """Refuse: one coordinator must not take back what the others wrote."""
        raise WmtError(Code.DATABASE_IS_SHARED)

    @contextmanager
    def _view(self) -> Iterator[Connection]:
        options = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
        engine = self._engine.execution_options(**options)
        with self._explained(), engine.begin() as connection:
            yield connection

    @contextmanager
    def _locked(self) -> Iterator[Connection]:
        # READ COMMITTED: a snapshot taken before the lock would not show what the last writer wrote.
        with self._explained(), self._engine.begin() as connection:
            connection.exec_driver_sql(
                f"SELECT pg_advisory_xact_lock({_APPLICATION}, hashtext(current_schema()))"
            )
            yield connection

    @contextmanager
    def _explained(self) -> Iterator[None]:
        """Translate the errors of work that goes past SQLAlchemy."""
        driver: Any = self._engine.dialect.dbapi
        try:
            yield
        except driver.Error as error:
            known = self._translated(error)
            # The details quote rows; texts and ballots are no business of a log.
            error.args = (error.diag.message_primary or str(error),)
            if known is None:
                raise
            raise known from error

    def _translated(self, error: BaseException | None) -> WmtError | None:
        """Return what an error of the server means to the user, or None for a mistake of ours."""
        driver: Any = self._engine.dialect.dbapi
        if not isinstance(error, driver.Error):
            return None
        state = getattr(error, "sqlstate", None) or ""
        if not state and isinstance(error, driver.OperationalError):
            state = "08"  # no server answered
        code = next((_CODES[state[:end]] for end in (5, 3, 2) if state[:end] in _CODES), None)
        return None if code is None else WmtError(code, file=self.location)

    def _ready(self) -> str:
        """Open what is not open yet and return the id of the database."""
        with self._opening:
            if not self._id:
                with self._view() as connection:
                    version = self._version(connection)
                if version != SCHEMA_VERSION:
                    with self._locked() as connection:
                        self._bring_up_to_date(connection)
                with self._view() as connection:
                    self._id = _known(connection, "database")
            return self._id

    def _bring_up_to_date(self, connection: Connection) -> None:
        """Create or migrate the tables, unless another coordinator just did."""
        version = self._version(connection)
        if version is None:
            create(connection)
            names = {"database": self._ids(), "schema": str(SCHEMA_VERSION)}
            connection.execute(
                metadata.tables["meta"].insert(),
                [{"name": name, "value": value} for name, value in names.items()],
            )
        elif version < SCHEMA_VERSION:
            # The same migrations as for a file: none before 0003 was ever needed on a server.
            from wmt_desktop.storage.migrations import upgrade

            upgrade(connection)
            meta = metadata.tables["meta"]
            connection.execute(
                meta.update().where(meta.c.name == "schema").values(value=str(SCHEMA_VERSION))
            )

    def _version(self, connection: Connection) -> int | None:
        """Return the schema version of the tables, or None where there are none.

        Raises:
            WmtError: ``DATABASE_FOREIGN``, ``DATABASE_NEWER``, ``DATABASE_NOT_UTF8``.
        """
        driver: Any = connection.connection.driver_connection
        if driver.info.parameter_status("server_encoding") != "UTF8":
            raise WmtError(Code.DATABASE_NOT_UTF8, file=self.location)
        tables = set(connection.exec_driver_sql(_TABLES).scalars())
        if not tables:
            return None
        version = _known(connection, "schema") if tables >= _OURS else ""
        if not version.isdecimal():
            raise WmtError(Code.DATABASE_FOREIGN, file=self.location)
        if int(version) > SCHEMA_VERSION:
            raise WmtError(
                Code.DATABASE_NEWER,
                file=self.location,
                version=int(version),
                known=SCHEMA_VERSION,
            )
        return int(version)

    def _make_engine(self, patience_ms: int) -> Engine:
        try:
            engine = create_engine(
                self._url,
                connect_args={
                    name: value
                    for name, value in _arguments(patience_ms).items()
                    if name not in self._url.query
                },
                # An error may end in a log, and texts and ballots are none of its business.
                hide_parameters=True,
                # Server or network may have been away: nothing is lost before a transaction begins.
                pool_pre_ping=True,
                pool_size=2,
                use_native_hstore=False,
            )
        except ImportError as error:
            raise WmtError(Code.DATABASE_DRIVER_MISSING, command=_INSTALL) from error

        @event.listens_for(engine, "connect")
        def prepare(connection: Any, _record: ConnectionPoolEntry) -> None:
            connection.autocommit = True
            connection.execute(
                f"SET lock_timeout = {patience_ms}; "
                # What was told to be stored is on disk, whatever the server is set to.
                "SELECT set_config('synchronous_commit', 'on', false) "
                "WHERE current_setting('synchronous_commit') = 'off'"
            )
            connection.autocommit = False

        @event.listens_for(engine, "handle_error")
        def explain(context: ExceptionContext) -> None:
            error = self._translated(context.original_exception)
            if error is not None:
                raise error from context.original_exception

        return engine


def _parsed(address: str) -> URL:
    try:
        url = make_url(address).set(drivername=DRIVER)
    except (ArgumentError, ValueError):
        # Without its cause: that may quote a password.
        raise WmtError(Code.DATABASE_ADDRESS_INVALID, like=_LIKE) from None
    if not url.database:
        raise WmtError(Code.DATABASE_ADDRESS_INVALID, like=_LIKE)
    return url


def _arguments(patience_ms: int) -> dict[str, object]:
    """Return what libpq is told, unless the address says otherwise."""
    return {
        "application_name": "WMT Arena",
        "client_encoding": "UTF8",
        # Seconds; a window stands still meanwhile.
        "connect_timeout": max(2, patience_ms // 1000),
        # A network that went away is noticed in seconds, not in a quarter of an hour.
        "keepalives_idle": 10,
        "keepalives_interval": 5,
        "keepalives_count": 3,
        "tcp_user_timeout": 15_000,
    }


def _known(connection: Connection, name: str) -> str:
    meta = metadata.tables["meta"]
    found = connection.execute(meta.select().where(meta.c.name == name)).first()
    return str(found.value) if found else ""
