"""The files on the desk, without widgets."""

from __future__ import annotations

from pathlib import Path

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.services.sessions import FileVerdict
from wmt_desktop.ui.coordinator.merge_list import MergeList

A, B, C = (Path(f"/stick/{name}.wmta") for name in "abc")


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
    for name in ("b.wmta", "a.wmta.age", "photo.jpg"):
        (tmp_path / name).touch()
    files = MergeList()
    files.add([tmp_path])
    assert [entry.path.name for entry in files.entries] == ["a.wmta.age", "b.wmta"]


def test_only_ready_and_ticked_files_are_merged_and_counted() -> None:
    files = desk(
        FileVerdict(A, "merged", new=5),
        FileVerdict(B, "known", same=7),
        FileVerdict(C, "refused", error=WmtError(Code.SESSION_DAMAGED)),
    )
    assert files.to_merge() == (A,)
    assert files.changes() == 5
    files.tick(A, ticked=False)
    assert files.to_merge() == ()
    assert files.changes() == 0


def test_an_unticked_file_does_not_take_part_in_the_next_preview() -> None:
    files = desk(FileVerdict(A, "merged", new=5), FileVerdict(B, "merged", new=2))
    files.tick(A, ticked=False)
    files.add([C])
    assert files.to_preview() == (B, C)


def test_what_was_merged_stays_out() -> None:
    files = desk(FileVerdict(A, "merged", new=5), FileVerdict(B, "merged", new=2))
    files.take([FileVerdict(A, "merged", new=5)], merged=True)
    assert files.to_merge() == (B,)
    assert files.to_preview() == (B,)
    files.remove(B)
    assert files.to_preview() == ()


def test_an_encrypted_file_waits_for_its_passphrase() -> None:
    files = desk(FileVerdict(A, "refused", error=WmtError(Code.SESSION_ENCRYPTED)))
    (entry,) = files.entries
    assert entry.encrypted
    assert not entry.ready
    files.take([FileVerdict(A, "merged", new=1)])
    assert files.to_merge() == (A,)
