"""Opening: new, current, older, newer, foreign, damaged, locked and read-only databases."""

from __future__ import annotations

import gzip
import os
import sqlite3
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import msgspec
import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine

from tests.storage.laptop import ARENA, Laptop
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.log import chain, read_header, write_line
from wmt_desktop.storage.migrations import upgrade
from wmt_desktop.storage.sqlite.engine import make_engine
from wmt_desktop.storage.sqlite.opening import is_current
from wmt_desktop.storage.store import SqlStore, file_store
from wmt_desktop.storage.version import SCHEMA_VERSION

ROOT = Path(__file__).parents[2]
DATABASES = ROOT / "tests" / "corpus" / "databases"


def refusal(act: Callable[[], object]) -> WmtError:
    with pytest.raises(WmtError) as refused:
        act()
    return refused.value


def assert_refused(path: Path, code: Code) -> None:
    """Check that opening is refused with the file named, and that the file stays as it is."""
    before = path.read_bytes() if path.is_file() else None
    error = refusal(file_store(path, patience_ms=20).open)
    assert error.code is code
    assert error.params["file"] == str(path)
    assert (path.read_bytes() if path.is_file() else None) == before


def schema(path: Path) -> set[str]:
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")
        return {"".join(sql.split()) for (sql,) in rows}


def test_a_new_database_is_created_with_its_folders(tmp_path: Path) -> None:
    path = tmp_path / "one" / "two" / "arena.db"
    file_store(path).open()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA application_id").fetchone() == (0x574D5441,)
        assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_every_connection_is_durable_and_keeps_no_deleted_text(tmp_path: Path) -> None:
    engine = make_engine(tmp_path / "arena.db")
    with engine.connect() as connection:
        found = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
            for name in (
                "synchronous",
                "foreign_keys",
                "trusted_schema",
                "secure_delete",
                "temp_store",
            )
        }
    engine.dispose()
    assert found == {
        "synchronous": 2,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "secure_delete": 1,
        "temp_store": 2,
    }


def test_an_empty_file_becomes_a_database(tmp_path: Path) -> None:
    path = tmp_path / "arena.db"
    path.touch()
    file_store(path).open()
    assert path.stat().st_size > 0


def test_the_short_way_and_the_migrations_create_the_same(tmp_path: Path) -> None:
    file_store(tmp_path / "short.db").open()
    engine = make_engine(tmp_path / "long.db")
    with engine.connect().execution_options(writing=True) as connection, connection.begin():
        upgrade(connection)
    engine.dispose()
    assert schema(tmp_path / "short.db") == schema(tmp_path / "long.db")
    versions = []
    for name in ("short.db", "long.db"):
        with closing(sqlite3.connect(tmp_path / name)) as plain:
            versions.append(plain.execute("SELECT * FROM alembic_version").fetchall())
    assert versions[0] == versions[1] != []


def test_an_older_database_is_copied_and_then_migrated(laptop: Laptop) -> None:
    laptop.begin()
    laptop.store.close()
    with closing(sqlite3.connect(laptop.path)) as connection:
        connection.execute("PRAGMA user_version=0")
    digest = laptop.digest()
    (copy,) = laptop.path.parent.glob("*.schema-0-*.db")
    with closing(sqlite3.connect(laptop.path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (0,)
        assert connection.execute("SELECT count(*) FROM segment").fetchone() == (1,)
    assert digest == laptop.digest()


def test_what_follows_from_the_log_is_created_anew(laptop: Laptop, tmp_path: Path) -> None:
    laptop.begin()
    laptop.add_note(1, "Meals")
    digest, notes = laptop.digest(), laptop.notes()
    laptop.tamper(
        "ALTER TABLE note DROP COLUMN photos",
        "DROP TABLE decision",
        "ALTER TABLE conflict ADD COLUMN colour TEXT",
        "PRAGMA user_version=1",
    )
    assert (laptop.digest(), laptop.notes()) == (digest, notes)
    assert all(check.ok for check in laptop.store.check())
    file_store(tmp_path / "new.db").open()
    assert schema(laptop.path) == schema(tmp_path / "new.db")


def test_orders_to_erase_of_the_first_schema_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "arena.db"
    path.write_bytes(gzip.decompress((DATABASES / "schema-1.db.gz").read_bytes()))
    with closing(sqlite3.connect(path)) as old:
        branch, seq, clock, head, line = old.execute(
            "SELECT branch, seq, clock, hash, line FROM entry ORDER BY branch, seq DESC"
        ).fetchone()
        header = read_header(line)
        header = msgspec.structs.replace(header, number=seq + 1, clock=clock + 1, undoes=0)
        asking = write_line(header, [["redact", head.hex(), 0]])
        last = chain(head, asking)
        old.execute(
            "INSERT INTO entry VALUES (?,?,?,?,?)", (branch, seq + 1, clock + 1, last, asking)
        )
        old.execute(
            "UPDATE branch SET n = ?, head = ?, clock = ? WHERE id = ?",
            (seq + 1, last, clock + 1, branch),
        )
        old.commit()
    assert [check.name for check in file_store(path).check() if not check.ok] == []
    with closing(sqlite3.connect(path)) as new:
        assert new.execute("SELECT entry, idx, key FROM redaction").fetchall() == [(head, 0, "")]


def test_a_current_database_opens_without_alembic(laptop: Laptop) -> None:
    laptop.begin()
    laptop.store.close()
    code = (
        "import sys; from wmt_desktop.storage.store import SqlStore, file_store; "
        f"store = file_store({str(laptop.path)!r}); store.open(); print('alembic' in sys.modules)"
    )
    assert _python(code) == "False"


def test_two_programs_may_create_the_database_at_once(tmp_path: Path) -> None:
    stores = [file_store(tmp_path / "arena.db") for _ in range(4)]
    errors: list[Exception] = []

    def open_one(store: SqlStore) -> None:
        try:
            store.open()
        except WmtError as error:
            errors.append(error)

    threads = [threading.Thread(target=open_one, args=(store,)) for store in stores]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    assert all(check.ok for check in stores[0].check())
    for store in stores:
        store.close()


def test_a_database_is_ours_at_every_moment_of_its_creation(tmp_path: Path) -> None:
    def look_until(done: threading.Event, path: Path) -> None:
        while not done.is_set():
            is_current(path, patience_ms=3_000)

    with ThreadPoolExecutor() as others:
        for number in range(12):
            store = file_store(tmp_path / f"{number}.db")
            done = threading.Event()
            looking = others.submit(look_until, done, tmp_path / f"{number}.db")
            store.open()
            store.close()
            done.set()
            looking.result()


@pytest.mark.parametrize("content", [b"Dear all,\nhere are the notes", b"\0" * 5000, b"SQLite"])
def test_a_file_that_is_no_database_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes(content)
    assert_refused(path, Code.DATABASE_UNREADABLE)


def test_a_folder_is_refused(tmp_path: Path) -> None:
    assert_refused(tmp_path, Code.DATABASE_UNREADABLE)


def test_a_database_of_another_program_is_refused(tmp_path: Path) -> None:
    for name, pragma in (("plain.db", ""), ("signed.db", "PRAGMA application_id=7")):
        with closing(sqlite3.connect(tmp_path / name)) as connection:
            connection.execute("CREATE TABLE bookmark (url)")
            connection.execute(pragma)
        assert_refused(tmp_path / name, Code.DATABASE_FOREIGN)


def test_a_newer_schema_is_refused(laptop: Laptop) -> None:
    laptop.begin()
    laptop.store.close()
    with closing(sqlite3.connect(laptop.path)) as connection:
        connection.execute("PRAGMA user_version=99")
    assert_refused(laptop.path, Code.DATABASE_NEWER)
    error = refusal(file_store(laptop.path).open)
    assert error.params == {"file": str(laptop.path), "version": 99, "known": SCHEMA_VERSION}


def test_a_schema_that_never_was_is_refused(laptop: Laptop) -> None:
    laptop.begin()
    laptop.store.close()
    with closing(sqlite3.connect(laptop.path)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.execute("PRAGMA user_version=0")
        connection.commit()
    assert_refused(laptop.path, Code.DATABASE_UNREADABLE)


def test_a_cut_off_database_is_refused_and_examined(laptop: Laptop) -> None:
    laptop.begin()
    for number in range(60):
        laptop.add_note(number, "x" * 500)
    laptop.store.close()
    content = laptop.path.read_bytes()
    laptop.path.write_bytes(content[: len(content) // 3])
    (check,) = file_store(laptop.path).check()
    assert (check.name, check.ok) == ("file", False)
    assert_refused(laptop.path, Code.DATABASE_UNREADABLE)


def test_damage_inside_is_told_when_it_is_met(laptop: Laptop) -> None:
    laptop.begin()
    for number in range(60):
        laptop.add_note(number, "x" * 500)
    laptop.store.close()
    content = bytearray(laptop.path.read_bytes())
    for page in range(40 * 4096, len(content), 4096):
        content[page : page + 4096] = b"\xee" * 4096
    laptop.path.write_bytes(content)
    error = refusal(laptop.digest)
    assert error.code is Code.DATABASE_UNREADABLE
    assert error.params["file"] == str(laptop.path)
    assert not all(check.ok for check in laptop.store.check())


def test_a_locked_database_is_told_and_waited_for(laptop: Laptop) -> None:
    laptop.begin()
    with closing(sqlite3.connect(laptop.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        error = refusal(lambda: laptop.add_note(1, "one"))
        assert error.code is Code.DATABASE_LOCKED
        assert error.params["file"] == str(laptop.path)
        assert laptop.notes() == {}  # reading goes on
        other.execute("ROLLBACK")
    laptop.add_note(1, "one")
    assert len(laptop.notes()) == 1


def test_a_database_that_another_program_keeps_to_itself_is_told(laptop: Laptop) -> None:
    laptop.begin()
    laptop.store.close()
    with closing(sqlite3.connect(laptop.path, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode=EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        error = refusal(file_store(laptop.path, patience_ms=20).open)
    assert error.code is Code.DATABASE_LOCKED


def test_a_full_disk_is_told_and_nothing_is_lost(laptop: Laptop) -> None:
    laptop.begin()
    laptop.add_note(1, "there")
    laptop.store.close()

    # SQLite itself answers as it does on a full disk: SQLITE_FULL.
    def allow_no_page_more(connection: sqlite3.Connection, _record: object) -> None:
        connection.execute("PRAGMA max_page_count=1")

    event.listen(Engine, "connect", allow_no_page_more)
    try:
        error = refusal(lambda: laptop.add_note(2, "x" * 20_000))
        assert error.code is Code.DISK_FULL
        assert error.params["file"] == str(laptop.path)
    finally:
        event.remove(Engine, "connect", allow_no_page_more)
        laptop.store.close()
    assert list(laptop.notes().values()) == ["there"]
    laptop.add_note(2, "x" * 20_000)
    assert all(check.ok for check in laptop.store.check())


AS_NOBODY = """
import os, sys
from pathlib import Path
from wmt_desktop.domain.errors import WmtError
from wmt_desktop.storage.store import SqlStore, file_store
import wmt_desktop.storage.migrations
if os.geteuid() == 0:
    os.setuid(65534)  # nothing is read-only to root
for path in sys.argv[1:]:
    try:
        store = file_store(path)
        store.open()
        with store.write() as writer:
            writer.own_stream("arena:" + "a" * 32)
        print("written")
    except WmtError as error:
        print(error.code, error.params["file"])
"""


if os.name == "posix":  # elsewhere there are no permission bits

    def test_other_users_of_the_computer_cannot_read_it(laptop: Laptop) -> None:
        laptop.begin()
        laptop.store.urns.cast("round:" + "1" * 32, [{}])
        laptop.store.backup(laptop.path.with_name("backup.db"))
        files = [path for path in laptop.path.parent.iterdir() if path.is_file()]
        assert {path.suffix for path in files} >= {".db", ".db-wal"}
        assert {path.stat().st_mode & 0o777 for path in files} == {0o600}

    def test_what_is_read_only_is_told() -> None:
        # Not in tmp_path: other users may not pass its folders.
        with tempfile.TemporaryDirectory() as name, tempfile.TemporaryDirectory() as other:
            folder, file = Path(name), Path(other) / "arena.db"
            file_store(file).open()
            file.chmod(0o444)
            file.parent.chmod(0o777)
            folder.chmod(0o555)
            paths = [str(each) for each in (folder / "a.db", folder / "new" / "a.db", file)]
            told = _python(AS_NOBODY, *paths)
            folder.chmod(0o755)
        assert told.splitlines() == [f"database-read-only {path}" for path in paths]


def _python(code: str, *arguments: str) -> str:
    finished = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        check=True,
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    return finished.stdout.strip()


def test_arenas_are_found_again(laptop: Laptop) -> None:
    arena = laptop.begin()
    laptop.store.close()
    with file_store(laptop.path).read() as reader:
        assert reader.arenas() == (arena,)
        assert reader.find(ARENA) == arena
