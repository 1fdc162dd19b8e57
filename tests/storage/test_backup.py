"""Backups are whole and checked; restoring keeps what was there."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from tests.storage.laptop import ARENA, Laptop, thing
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.storage.store import file_store
from wmt_desktop.storage.version import SCHEMA_VERSION


@pytest.fixture
def filled(laptop: Laptop) -> Laptop:
    laptop.begin()
    for number in range(1, 40):
        laptop.add_note(number, f"note {number}")
    return laptop


def refusal(act: Callable[[], object]) -> WmtError:
    with pytest.raises(WmtError) as refused:
        act()
    return refused.value


def kept(laptop: Laptop) -> list[Path]:
    return sorted(laptop.path.parent.glob("*.before-restore-*.db"))


def test_a_backup_is_one_plain_file_with_everything(filled: Laptop, tmp_path: Path) -> None:
    target = tmp_path / "backup.db"
    filled.store.backup(target)
    assert sorted(path.name for path in tmp_path.iterdir() if "backup" in path.name) == [
        "backup.db"
    ]
    with closing(sqlite3.connect(f"file:{target}?mode=ro&immutable=1", uri=True)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        assert connection.execute("SELECT count(*) FROM note").fetchone() == (39,)
    with file_store(target).read() as reader:
        assert reader.digest() == filled.digest()


def test_a_backup_takes_what_another_connection_has_just_written(
    filled: Laptop, tmp_path: Path
) -> None:
    with filled.store.read() as reader:  # an open view holds nothing up
        assert len(reader.notes(ARENA)) == 39
        filled.add_note(99, "last second")
        filled.store.backup(tmp_path / "backup.db")
        assert len(reader.notes(ARENA)) == 39
    with file_store(tmp_path / "backup.db").read() as reader:
        assert len(reader.notes(ARENA)) == 40


def test_an_earlier_backup_is_replaced_as_a_whole(filled: Laptop, tmp_path: Path) -> None:
    target = tmp_path / "backup.db"
    target.write_text("something older")
    filled.store.backup(target)
    filled.store.backup(target)
    with file_store(target).read() as reader:
        assert reader.digest() == filled.digest()


def test_a_backup_that_cannot_be_written_leaves_nothing(filled: Laptop, tmp_path: Path) -> None:
    missing = tmp_path / "no such folder" / "backup.db"
    error = refusal(lambda: filled.store.backup(missing))
    assert error.code is Code.FILE_UNWRITABLE
    assert error.params == {"file": "backup.db"}
    folder = tmp_path / "folder"
    folder.mkdir()
    assert refusal(lambda: filled.store.backup(folder)).code is Code.FILE_UNWRITABLE
    assert list(folder.iterdir()) == []
    assert not list(tmp_path.glob(".backup-*"))


def test_the_database_is_not_replaced_by_its_own_backup(filled: Laptop) -> None:
    digest = filled.digest()
    assert refusal(lambda: filled.store.backup(filled.path)).code is Code.FILE_UNWRITABLE
    filled.add_note(99, "and on")
    assert filled.digest() != digest


def test_no_backup_takes_the_place_of_a_database_in_use(filled: Laptop, tmp_path: Path) -> None:
    used = tmp_path / "used.db"
    for each in (used, used.with_name("used.db-wal")):
        each.write_bytes(b"before")
    assert refusal(lambda: filled.store.backup(used)).code is Code.FILE_UNWRITABLE
    assert used.read_bytes() == b"before"


def test_a_damaged_database_makes_no_backup(filled: Laptop, tmp_path: Path) -> None:
    filled.store.close()
    content = bytearray(filled.path.read_bytes())
    content[-4 * 4096 :] = b"\xee" * 4 * 4096
    filled.path.write_bytes(content)
    error = refusal(lambda: filled.store.backup(tmp_path / "backup.db"))
    assert (error.code, error.params) == (Code.DATABASE_UNREADABLE, {"file": str(filled.path)})
    assert not (tmp_path / "backup.db").exists()


def test_restoring_brings_back_the_moment_of_the_backup(filled: Laptop, tmp_path: Path) -> None:
    before = filled.digest(), filled.everything()
    filled.store.backup(tmp_path / "backup.db")
    filled.edit(thing("note", 1), text="later")
    later = filled.digest()
    filled.store.restore(tmp_path / "backup.db")
    assert (filled.digest(), filled.everything()) == before
    (present,) = kept(filled)
    with file_store(present).read() as reader:
        assert reader.digest() == later
    filled.add_note(100, "and on")
    assert all(check.ok for check in filled.store.check())


def test_restoring_twice_in_a_second_keeps_both_states(filled: Laptop, tmp_path: Path) -> None:
    filled.store.backup(tmp_path / "backup.db")
    for _ in range(2):
        filled.store.restore(tmp_path / "backup.db")
    assert len(kept(filled)) == 2


def test_other_programs_see_the_restored_state(filled: Laptop, tmp_path: Path) -> None:
    other = file_store(filled.path)
    filled.store.backup(tmp_path / "backup.db")
    digest = filled.digest()
    filled.edit(thing("note", 1), text="later")
    with other.read() as reader:
        assert reader.digest() != digest
        assert len(reader.own_entries(ARENA)) == 41
    filled.store.restore(tmp_path / "backup.db")
    with other.read() as reader:
        assert reader.digest() == digest
        assert len(reader.own_entries(ARENA)) == 40
    other.close()


def test_a_damaged_database_is_replaced_and_its_bytes_are_kept(
    filled: Laptop, tmp_path: Path
) -> None:
    filled.store.backup(tmp_path / "backup.db")
    digest = filled.digest()
    filled.store.close()
    filled.path.write_bytes(b"coffee" * 1000)
    assert refusal(filled.digest).code is Code.DATABASE_UNREADABLE
    filled.store.restore(tmp_path / "backup.db")
    assert filled.digest() == digest
    (present,) = kept(filled)
    assert present.read_bytes() == b"coffee" * 1000


def test_a_missing_database_is_restored(filled: Laptop, tmp_path: Path) -> None:
    filled.store.backup(tmp_path / "backup.db")
    moved = file_store(tmp_path / "new" / "arena.db")
    moved.restore(tmp_path / "backup.db")
    with moved.read() as reader:
        assert reader.digest() == filled.digest()
    moved.close()
    if os.name == "posix":
        assert (tmp_path / "new" / "arena.db").stat().st_mode & 0o077 == 0


def test_a_copied_file_with_its_journal_is_a_backup_too(filled: Laptop, tmp_path: Path) -> None:
    digest = filled.digest()
    (tmp_path / "stick").mkdir()
    for suffix in ("", "-wal"):
        source = filled.path.with_name(filled.path.name + suffix)
        (tmp_path / "stick" / source.name).write_bytes(source.read_bytes())
    filled.edit(thing("note", 1), text="later")
    filled.store.restore(tmp_path / "stick" / filled.path.name)
    assert filled.digest() == digest


def test_what_is_no_backup_is_refused_and_nothing_changes(filled: Laptop, tmp_path: Path) -> None:
    digest = filled.digest()
    source = tmp_path / "backup.db"
    assert refusal(lambda: filled.store.restore(source)).code is Code.FILE_NOT_FOUND
    source.write_bytes(b"")
    assert refusal(lambda: filled.store.restore(source)).code is Code.BACKUP_INVALID
    source.write_text("Dear all")
    error = refusal(lambda: filled.store.restore(source))
    assert (error.code, error.params) == (Code.BACKUP_INVALID, {"file": str(source)})
    source.unlink()
    with closing(sqlite3.connect(source)) as connection:
        connection.execute("CREATE TABLE bookmark (url)")
    assert refusal(lambda: filled.store.restore(source)).code is Code.BACKUP_INVALID
    filled.store.backup(source)
    content = bytearray(source.read_bytes())
    content[-4 * 4096 :] = b"\xee" * 4 * 4096
    source.write_bytes(content)
    assert refusal(lambda: filled.store.restore(source)).code is Code.BACKUP_INVALID
    filled.store.backup(source)
    with closing(sqlite3.connect(source)) as connection:
        connection.execute("PRAGMA user_version=99")
    assert refusal(lambda: filled.store.restore(source)).code is Code.DATABASE_NEWER
    assert filled.digest() == digest
    assert kept(filled) == []
    assert not list(tmp_path.glob(".restore-*"))


def test_the_database_of_another_program_is_not_replaced(filled: Laptop, tmp_path: Path) -> None:
    filled.store.backup(tmp_path / "backup.db")
    foreign = tmp_path / "bookmarks.db"
    with closing(sqlite3.connect(foreign)) as connection:
        connection.execute("CREATE TABLE bookmark (url)")
    content = foreign.read_bytes()
    error = refusal(lambda: file_store(foreign).restore(tmp_path / "backup.db"))
    assert error.code is Code.DATABASE_FOREIGN
    assert foreign.read_bytes() == content


def test_an_older_backup_is_migrated_before_it_goes_in(filled: Laptop, tmp_path: Path) -> None:
    source = tmp_path / "backup.db"
    filled.store.backup(source)
    with closing(sqlite3.connect(source)) as connection:
        connection.execute("PRAGMA user_version=0")
    content = source.read_bytes()
    filled.store.restore(source)
    assert source.read_bytes() == content
    with closing(sqlite3.connect(filled.path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
