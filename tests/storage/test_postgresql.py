"""A database on a server: opening, refusals, and what the server could do differently."""

from __future__ import annotations

import shutil
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.postgresql import PASSWORD, Server
from tests.storage.laptop import ARENA, Laptop, thing
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.log import Header, Stream, chain, first_hash, stream_of, write_line
from wmt_desktop.services.operations import set_field
from wmt_desktop.services.packaged import TRANSLATIONS
from wmt_desktop.services.sentences import sentence
from wmt_desktop.services.wording import Wording
from wmt_desktop.storage import migrations, postgresql
from wmt_desktop.storage.store import SqlStore, server_store
from wmt_desktop.storage.version import REVISION, SCHEMA_VERSION

NOTE = thing("note", 1)
ROUND = thing("round", 1)


@pytest.fixture
def laptop(tmp_path: Path, archive: str) -> Iterator[Laptop]:
    """A coordinator's laptop with a database on the server."""
    laptop = Laptop(tmp_path, "a", archive)
    yield laptop
    laptop.store.close()


def store_at(address: str, folder: Path) -> SqlStore:
    return server_store(address, folder, patience_ms=200)


def refusal(act: Callable[[], object]) -> WmtError:
    """Return what an act is refused with; nothing about it tells a password."""
    with pytest.raises(WmtError) as refused:
        act()
    told = "".join(traceback.format_exception(refused.value)) + repr(refused.value.params)
    assert PASSWORD not in told
    assert PASSWORD.replace(" ", "%20") not in told
    return refused.value


def add_note(laptop: Laptop, number: int) -> Callable[[], object]:
    return lambda: laptop.add_note(number, f"note {number}")


# opening


def test_coordinators_who_open_an_empty_database_at_once_make_one(
    archive: str, tmp_path: Path
) -> None:
    stores = [server_store(archive, tmp_path) for _ in range(4)]
    failed: list[BaseException] = []

    def open_one(store: SqlStore) -> None:
        try:
            store.open()
        except BaseException as error:
            failed.append(error)

    threads = [threading.Thread(target=open_one, args=(store,)) for store in stores]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    assert len({store.urns.path for store in stores}) == 1
    for store in stores:
        store.close()


def test_the_place_is_told_without_password_and_options(laptop: Laptop) -> None:
    assert PASSWORD in laptop.server
    assert laptop.store.location.startswith("postgresql://wmt@/arenas?host=/")
    assert PASSWORD not in laptop.store.location
    assert "search_path" not in laptop.store.location


def test_what_is_below_the_tables_does_not_change_their_order(
    laptop: Laptop, postgresql: Server
) -> None:
    laptop.store.open()
    with postgresql.connect() as server:
        # The database itself sorts as people do, not by code points.
        words = server.execute("SELECT w FROM (VALUES ('a'), ('B')) AS t (w) ORDER BY w")
        assert words.fetchall() == [("a",), ("B",)]
        by_custom = server.execute(
            "SELECT table_name, column_name FROM information_schema.columns "
            "WHERE table_schema = current_schema() AND data_type = 'text' "
            "AND collation_name IS DISTINCT FROM 'C'"
        )
        assert by_custom.fetchall() == []


def test_a_commit_is_on_the_disk_of_the_server(laptop: Laptop, postgresql: Server) -> None:
    with postgresql.connect() as server:
        assert server.execute("SHOW synchronous_commit").fetchone() == ("off",)
    with laptop.store.write() as writer:
        found = writer._sql.execute("SHOW synchronous_commit")  # type: ignore[attr-defined]
        assert found.fetchone() == ("on",)


def test_what_is_not_ours_to_write_in_is_refused(laptop: Laptop) -> None:
    laptop.begin()
    for statement, code in (
        ("UPDATE meta SET value = '999' WHERE name = 'schema'", Code.DATABASE_NEWER),
        ("DELETE FROM meta WHERE name = 'schema'", Code.DATABASE_FOREIGN),
        ("DROP TABLE meta", Code.DATABASE_FOREIGN),
    ):
        laptop.tamper(statement)
        error = refusal(laptop.store.open)
        assert (error.code, error.params["file"]) == (code, laptop.store.location)


def test_a_database_of_another_program_is_refused(laptop: Laptop) -> None:
    laptop.tamper("CREATE TABLE recipe (name text)")
    assert refusal(laptop.store.open).code is Code.DATABASE_FOREIGN
    laptop.tamper("DROP TABLE recipe")
    laptop.store.open()


def test_a_database_that_cannot_hold_every_letter_is_refused(
    postgresql: Server, tmp_path: Path
) -> None:
    with postgresql.connect() as server:
        server.execute("CREATE DATABASE old ENCODING 'LATIN1' TEMPLATE template0")
    store = store_at(postgresql.address("old"), tmp_path)
    assert refusal(store.open).code is Code.DATABASE_NOT_UTF8
    store.close()


def test_an_older_schema_is_migrated_once(
    laptop: Laptop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    laptop.begin()
    laptop.add_note(1, "Meals")
    before = laptop.digest()
    laptop.store.close()
    laptop.tamper("DROP TABLE note; CREATE TABLE note (id text)")  # as an earlier schema had it
    folder = tmp_path / "migrations"
    shutil.copytree(Path(migrations.__file__).parent, folder)
    (folder / "versions" / "next.py").write_text(
        "from alembic import op\n"
        f'revision, down_revision = "next", "{REVISION}"\n'
        "def upgrade():\n"
        "    op.execute(\"ALTER TABLE stream ADD COLUMN colour text DEFAULT 'red'\")\n"
    )
    monkeypatch.setattr(migrations, "__file__", str(folder / "__init__.py"))
    monkeypatch.setattr(postgresql, "SCHEMA_VERSION", SCHEMA_VERSION + 1)
    stores = [store_at(laptop.server, tmp_path) for _ in range(2)]
    for store in stores:
        store.open()
        with store.read() as reader:
            colours = reader._sql.execute("SELECT colour FROM stream")  # type: ignore[attr-defined]
            assert colours.fetchall() == [("red",)]
            assert reader.digest() == before
            assert [note.text for note in reader.notes(ARENA)] == ["Meals"]
        store.close()
    monkeypatch.undo()
    assert refusal(laptop.store.open).code is Code.DATABASE_NEWER


def schema_of(laptop: Laptop) -> str:
    return laptop.server.rpartition("%3D")[2]


# addresses


@pytest.mark.parametrize(
    "address",
    [
        "postgresql://",
        "postgresql://server",
        f"postgresql://anna@server:{PASSWORD}/arenas",
        f"postgresql+psycopg://anna:{PASSWORD}@[::/arenas",
    ],
)
def test_an_address_that_is_none_is_refused(address: str, tmp_path: Path) -> None:
    assert refusal(lambda: store_at(address, tmp_path)).code is Code.DATABASE_ADDRESS_INVALID


@pytest.mark.parametrize("host", ["/nowhere", "127.0.0.1:1"])
def test_a_server_that_does_not_answer_is_told(host: str, tmp_path: Path) -> None:
    where = f"/arenas?host={host}" if host.startswith("/") else f"{host}/arenas"
    store = store_at(f"postgresql://anna:{PASSWORD}@{where}", tmp_path)
    for act in (store.open, store.check, lambda: store.urns.count(ROUND)):
        error = refusal(act)
        assert error.code is Code.DATABASE_UNREACHABLE
        assert str(error.params["file"]).startswith("postgresql://anna@")


def test_without_the_driver_the_sentence_says_how_to_get_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    error = refusal(lambda: store_at("postgresql://anna@server/arenas", tmp_path))
    assert error.code is Code.DATABASE_DRIVER_MISSING
    assert 'pip install "psycopg[binary]"' in sentence(error, Wording("en", TRANSLATIONS))


# while it is open


def test_a_server_that_went_away_and_came_back_is_used_again(
    laptop: Laptop, postgresql: Server
) -> None:
    laptop.begin()
    postgresql.stop()
    try:
        assert refusal(add_note(laptop, 1)).code is Code.DATABASE_UNREACHABLE
        assert refusal(laptop.notes).code is Code.DATABASE_UNREACHABLE
    finally:
        postgresql.start()
    laptop.add_note(2, "again")
    assert list(laptop.notes().values()) == ["again"]


def test_a_connection_that_breaks_half_way_leaves_nothing_behind(
    laptop: Laptop, postgresql: Server
) -> None:
    laptop.begin()

    def write() -> None:
        with laptop.store.write() as writer:
            writer.append(ARENA, "test", [set_field(ARENA, "title", "half")])
            with postgresql.connect() as server:
                server.execute(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                    "WHERE application_name = 'WMT Arena' AND state = 'idle in transaction'"
                )
            writer.append(ARENA, "test", [set_field(ARENA, "title", "whole")])

    assert refusal(write).code is Code.DATABASE_UNREACHABLE
    assert laptop.find(ARENA).title == "Cēsis"
    laptop.append(set_field(ARENA, "title", "after"))
    assert laptop.find(ARENA).title == "after"


def test_another_coordinator_who_writes_is_waited_for(laptop: Laptop, tmp_path: Path) -> None:
    laptop.begin()
    other = Laptop(tmp_path, "b", laptop.server)
    with other.store.write() as writer:
        writer.append(ARENA, "test", [set_field(ARENA, "title", "from b")])
        error = refusal(add_note(laptop, 1))
        assert error.code is Code.DATABASE_LOCKED
        assert error.params["file"] == laptop.store.location
        assert laptop.find(ARENA).title == "Cēsis"  # reading goes on
    laptop.add_note(1, "one")
    other.store.close()


def test_what_the_server_refuses_is_told_and_nothing_is_changed(
    laptop: Laptop, postgresql: Server
) -> None:
    laptop.begin()
    schema = schema_of(laptop)
    for state, code in (
        ("53100", Code.DISK_FULL),
        ("25006", Code.DATABASE_READ_ONLY),
        ("XX001", Code.DATABASE_UNREADABLE),
        ("40001", Code.DATABASE_LOCKED),
        ("53300", Code.DATABASE_UNREACHABLE),
    ):
        with postgresql.connect() as server:
            server.execute(
                f"CREATE OR REPLACE FUNCTION {schema}.refuse() RETURNS trigger LANGUAGE plpgsql "
                f"AS $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = '{state}'; END $$; "
                f"DROP TRIGGER IF EXISTS refuse ON {schema}.note; "
                f"CREATE TRIGGER refuse BEFORE INSERT ON {schema}.note "
                f"EXECUTE FUNCTION {schema}.refuse()"
            )
        error = refusal(add_note(laptop, 1))
        assert (error.code, error.params["file"]) == (code, laptop.store.location)
    with laptop.store.read() as reader:
        assert reader.entry_count() == 1


def test_who_may_only_read_reads(laptop: Laptop, postgresql: Server, tmp_path: Path) -> None:
    laptop.begin()
    schema = schema_of(laptop)
    with postgresql.connect() as server:
        server.execute(
            f"CREATE ROLE guest LOGIN; GRANT USAGE ON SCHEMA {schema} TO guest; "
            f"GRANT SELECT ON ALL TABLES IN SCHEMA {schema} TO guest"
        )
    guest = Laptop(tmp_path, "guest", laptop.server.replace("//wmt:", "//guest:"))
    assert guest.find(ARENA).title == "Cēsis"
    assert refusal(add_note(guest, 1)).code is Code.DATABASE_READ_ONLY
    guest.store.close()
    empty = Laptop(tmp_path, "e", postgresql.new_archive().replace("//wmt:", "//guest:"))
    with postgresql.connect() as server:
        server.execute(f"GRANT USAGE ON SCHEMA {schema_of(empty)} TO guest")
    assert refusal(empty.store.open).code is Code.DATABASE_READ_ONLY
    empty.store.close()


def test_an_error_that_may_end_in_a_log_names_no_text(laptop: Laptop) -> None:
    laptop.begin()
    statement, private = "UPDATE arena SET title = ?, budget = -1", "something" + " private"
    with (
        pytest.raises(Exception, match="violates check constraint") as failed,
        laptop.store.write() as writer,
    ):
        writer._sql.execute(statement, (private,))  # type: ignore[attr-defined]
    assert private not in "".join(traceback.format_exception(failed.value))


def test_the_servers_own_backups_are_its_administrators(laptop: Laptop, tmp_path: Path) -> None:
    laptop.begin()
    target = tmp_path / "backup.db"
    assert refusal(lambda: laptop.store.backup(target)).code is Code.DATABASE_IS_SHARED
    assert refusal(lambda: laptop.store.restore(target)).code is Code.DATABASE_IS_SHARED
    assert not target.exists()
    assert laptop.find(ARENA).title == "Cēsis"


# what SQLite takes


def test_a_ballot_may_have_any_number_of_options(laptop: Laptop) -> None:
    laptop.begin()
    dots = {f"option {number:04} {'x' * 180}": 1 for number in range(400)}
    ballots = [[f"{number:032x}", dots] for number in (1, 2)]
    laptop.append(["urn", ROUND, ballots, 2, 0])
    laptop.append(["urn", ROUND, ballots, 2, 0])  # after a crash in between
    with laptop.store.read() as reader:
        (urn,) = reader.urns(ROUND)
    assert [dict(each) for _, each in urn.ballots] == [dots, dots]
    assert all(check.ok for check in laptop.store.check(rebuild=True))


def test_a_nul_in_a_file_stops_nobody(laptop: Laptop) -> None:
    laptop.begin()
    for number, value in enumerate("ab", 1):
        laptop.take([strange(f"{number}" * 32, value)])
    assert laptop.find(NOTE).text == "x\N{REPLACEMENT CHARACTER}y"
    assert all(check.ok for check in laptop.store.check())
    with laptop.store.read() as reader:
        assert [each.entity for each in reader.conflicts(ARENA)] == [NOTE]


def strange(stream: str, value: str) -> Stream:
    """Return a stream with NULs wherever somebody could write one."""
    line = write_line(
        Header(1, 1 << 16, 1, 1, arena=ARENA),
        [
            ["set", "note", NOTE, "arena", ARENA],
            ["set", "note", NOTE, "text", "x\0y"],
            ["set", "note", NOTE, "new\0field", value],
        ],
    )
    return stream_of(stream, [line], chain(first_hash(stream), line), device="Laptop\0c")
