"""The files on the desk, without widgets."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.trust import Standing
from wmt_desktop.services.records import SessionFile
from wmt_desktop.services.taking_in import FileVerdict
from wmt_desktop.ui.coordinator.merge_list import MergeList

A, B, C = (Path(f"/stick/{name}.wmta") for name in "abc")
SESSION = SessionFile(
    "a.wmta", "0" * 64, "valid", "k1", "Laptop VZ-1", {"arena:1": "Cēsis"}, (), 9, 9
)


def ready(path: Path, new: int = 5, standing: Standing = Standing.ACCEPTED) -> FileVerdict:
    return FileVerdict(path, "merged", new=new, session=SESSION, standing=standing)


def refused(path: Path, code: Code) -> FileVerdict:
    return FileVerdict(path, "refused", error=WmtError(code))


def desk(*verdicts: FileVerdict) -> MergeList:
    files = MergeList()
    files.add(verdict.file for verdict in verdicts)
    files.take(verdicts)
    return files


def test_a_file_is_on_the_desk_once() -> None:
    files = MergeList()
    assert files.add([A, B, A])
    assert not files.add([B])
    assert [entry.path for entry in files.entries] == [A, B]


def test_of_a_folder_the_session_files_are_taken(tmp_path: Path) -> None:
    for name in ("b.wmta", "._b.wmta", "a.wmta.age", "photo.jpg"):
        (tmp_path / name).touch()
    files = MergeList()
    files.add([tmp_path])
    assert [entry.path.name for entry in files.entries] == ["a.wmta.age", "b.wmta"]


def test_a_folder_without_any_or_that_is_gone_stays_to_say_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = MergeList()
    assert files.add([tmp_path])
    monkeypatch.setattr(Path, "is_dir", lambda path: path == tmp_path / "stick")
    assert files.add([tmp_path / "stick"])
    assert [entry.path.name for entry in files.entries] == [tmp_path.name, "stick"]


def test_only_ready_and_ticked_files_are_merged_and_counted() -> None:
    files = desk(ready(A), FileVerdict(B, "known", same=7), refused(C, Code.SESSION_DAMAGED))
    assert files.to_merge() == (A,)
    assert files.changes() == 5
    files.tick(A, ticked=False)
    assert files.to_merge() == ()
    assert files.changes() == 0


def test_all_that_can_be_merged_is_ticked_at_once() -> None:
    files = desk(ready(A), ready(B, standing=Standing.NEW), refused(C, Code.SESSION_DAMAGED))
    files.tick_all(ticked=True)
    assert files.to_merge() == (A, B)
    files.tick_all(ticked=False)
    assert files.to_merge() == ()


def test_an_unticked_file_does_not_take_part_in_the_next_preview() -> None:
    files = desk(ready(A), ready(B))
    files.tick(A, ticked=False)
    files.add([C])
    assert files.to_preview() == (B, C)


def test_what_was_merged_stays_out() -> None:
    files = desk(ready(A), ready(B))
    files.take([ready(A)], merged=True)
    assert files.to_merge() == (B,)
    assert files.to_preview() == (B,)
    files.remove(B)
    assert files.to_preview() == ()


def test_after_a_revert_everything_is_looked_at_anew() -> None:
    files = desk(ready(A), ready(B))
    files.take([ready(A)], merged=True)
    files.start_over()
    assert files.to_preview() == (A, B)


def test_an_encrypted_file_waits_for_its_passphrase() -> None:
    files = desk(refused(A, Code.SESSION_ENCRYPTED))
    (entry,) = files.entries
    assert entry.locked
    assert not entry.ready
    files.take([ready(A)])
    assert files.to_merge() == (A,)


def test_a_new_key_waits_until_it_is_trusted_or_ticked() -> None:
    files = desk(ready(A, standing=Standing.NEW), ready(B))
    assert files.entries[0].waits
    assert files.to_merge() == (B,)
    files.tick_key("k1")
    files.take([ready(A), ready(B)])
    assert not files.entries[0].waits
    assert files.to_merge() == (A, B)


def test_a_tick_of_a_stranger_survives_the_next_look() -> None:
    files = desk(ready(A, standing=Standing.NEW))
    files.tick(A, ticked=True)
    files.take([ready(A, standing=Standing.NEW)])
    assert files.to_merge() == (A,)


def test_what_was_read_of_a_file_is_still_known_when_it_is_not_read_again() -> None:
    files = desk(ready(A))
    files.take([FileVerdict(A, "known", same=5)])
    (entry,) = files.entries
    assert entry.session == SESSION
    assert entry.standing is Standing.ACCEPTED


def test_a_changed_key_blocks_its_file() -> None:
    changed = replace(
        refused(A, Code.SESSION_KEY_CHANGED), session=SESSION, standing=Standing.CHANGED
    )
    (entry,) = desk(changed).entries
    assert entry.blocked
    assert not entry.ready
