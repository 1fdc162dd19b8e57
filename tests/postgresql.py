"""A PostgreSQL server of the tests' own, on a socket in a temporary folder."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from psycopg import Connection
    from psycopg.rows import TupleRow

PASSWORD = "not to be seen"
_DEBIAN = Path("/usr/lib/postgresql")
_SETTINGS = {
    "listen_addresses": "''",
    "fsync": "off",
    "full_page_writes": "off",
    "shared_buffers": "16MB",
    # The program has to ask for what it needs.
    "synchronous_commit": "off",
}


class Server:
    """A running server with a database ``arenas``, whose texts sort by the customs of a language."""

    def __init__(self, programs: Path, folder: Path) -> None:
        self._programs = programs
        self._folder = folder
        self._numbers = count(1)

    def run(self, program: str, *arguments: str) -> None:
        """Run one of PostgreSQL's programs, which refuse to be run by root."""
        subprocess.run(
            [self._programs / program, *arguments],
            check=True,
            stdout=subprocess.DEVNULL,
            user=_other_user(),
            cwd=self._folder,
        )

    def make(self) -> None:
        """Make its files and the database, and start it."""
        data = str(self._folder / "data")
        self.run(
            "initdb", "-D", data, "-U", "wmt", "-A", "trust", "-N", "-E", "UTF8", "--no-locale"
        )
        self.start()
        icu = "LOCALE_PROVIDER icu ICU_LOCALE 'en' TEMPLATE template0"
        with self.connect("postgres") as connection:
            known = connection.info.server_version >= 150_000
            connection.execute(f"CREATE DATABASE arenas {icu if known else ''}")

    def start(self) -> None:
        """Start it and wait until it answers."""
        settings = " ".join(f"-c {name}={value}" for name, value in _SETTINGS.items())
        self._control(
            "start", "-l", str(self._folder / "log"), "-o", f"-k {self._folder} {settings}"
        )

    def stop(self) -> None:
        """Stop it at once."""
        self._control("stop", "-m", "immediate")

    def _control(self, *arguments: str) -> None:
        self.run("pg_ctl", "-D", str(self._folder / "data"), "-w", "-s", *arguments)

    def address(self, database: str) -> str:
        """Return the address of a database, with a password that nobody asks for."""
        return f"postgresql+psycopg://wmt:{PASSWORD}@/{database}?host={self._folder}"

    def connect(self, database: str = "arenas") -> Connection[TupleRow]:
        """Connect as its administrator."""
        import psycopg

        return psycopg.connect(host=str(self._folder), user="wmt", dbname=database, autocommit=True)

    def copy_database(self, source: str, target: str) -> None:
        """Put a copy of a database that nobody uses in place of another, as a restored backup is."""
        with self.connect("postgres") as connection:
            connection.execute(f"DROP DATABASE IF EXISTS {target} WITH (FORCE)")
            connection.execute(f"CREATE DATABASE {target} TEMPLATE {source}")

    def new_archive(self) -> str:
        """Return the address of an empty schema, which takes less time to make than a database."""
        name = f"archive_{next(self._numbers)}"
        with self.connect() as connection:
            connection.execute(f"CREATE SCHEMA {name}")
        return f"{self.address('arenas')}&options=-csearch_path%3D{name}"


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Server]:
    """Start a server when the first test asks for it."""
    programs = _programs()
    if programs is None:
        pytest.skip("PostgreSQL is not installed (on Debian: apt-get install postgresql)")
    # Not in tmp_path: another user may not pass its folders, and a socket takes a short path.
    with tempfile.TemporaryDirectory(prefix="wmt-pg-") as name:
        folder = Path(name)
        if (user := _other_user()) is not None:
            shutil.chown(folder, user)
        server = Server(programs, folder)
        server.make()
        yield server
        server.stop()


@pytest.fixture
def archive(postgresql: Server) -> str:
    """Return the address of an empty database for one test."""
    return postgresql.new_archive()


def _programs() -> Path | None:
    """Return the folder of ``initdb``: on Debian it is on nobody's path."""
    found = shutil.which("initdb")
    if found:
        return Path(found).parent
    folders = [each.parent for each in _DEBIAN.glob("*/bin/initdb")]
    return max(folders, key=lambda folder: int(folder.parent.name), default=None)


def _other_user() -> str | None:
    return "postgres" if os.name == "posix" and os.geteuid() == 0 else None
