"""``wmt backup``, ``restore``, ``doctor`` and ``rehearse``."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from tests.cli.wmt import Wmt


def test_a_backup_is_restored(wmt: Wmt, board: str) -> None:
    copy = wmt.folder / "copy.db"
    before = wmt.digest()
    document = wmt("backup", copy)
    assert document == {"ok": True, "checks": [{"name": "backup", "ok": True, "detail": str(copy)}]}
    wmt("notes", "add", board, "After the backup")
    assert wmt.digest() != before
    assert wmt("restore", copy)["ok"]
    assert wmt.digest() == before
    assert list(wmt.folder.glob("laptop.before-restore-*.db"))


def test_a_wrong_backup_is_refused(wmt: Wmt, board: str) -> None:
    wmt.refused("backup-invalid", "restore", wmt.file("wrong.db", "no database"))
    wmt.refused("file-not-found", "restore", wmt.folder / "none.db")
    wmt.refused("file-unwritable", "backup", wmt.folder / "nowhere" / "copy.db")
    assert wmt("arena", "show", board)["notes"] == 3


def test_a_sound_database_is_called_so(wmt: Wmt, board: str) -> None:
    for command in (("doctor",), ("doctor", "--rebuild")):
        before = wmt.digest()
        document = wmt(*command)
        assert document["ok"]
        assert all(set(each) == {"name", "ok", "detail"} for each in document["checks"])
        assert {each["name"] for each in document["checks"]} >= {"file", "chains", "state", "urn"}
        assert document["checks"][0]["detail"] == str(wmt.folder / "laptop.db")
        assert wmt.digest() == before
    assert wmt.text("doctor").count("ok") >= len(document["checks"])
    assert wmt("arena", "show", board)["notes"] == 3


def test_a_fault_is_found_named_and_mended(wmt: Wmt, board: str) -> None:
    before = wmt.digest()
    with closing(sqlite3.connect(wmt.folder / "laptop.db")) as sql, sql:
        sql.execute("UPDATE note SET text = 'Somebody else wrote this'")
    outcome = wmt.run("doctor")
    assert outcome.code == 1
    assert "NOT OK" in outcome.out
    assert outcome.err.count("\n") == 1
    document = wmt.refused("database-unsound", "doctor")
    assert not document["ok"]
    assert [each["name"] for each in document["checks"] if not each["ok"]] == ["state"]
    wmt.run("doctor", "--rebuild")
    assert wmt("doctor")["ok"]
    assert wmt.digest() == before
    assert wmt("notes", "list", board)[0]["text"] == "Oats"


def test_a_rehearsal_tells_each_step_and_leaves_its_files(wmt: Wmt) -> None:
    out = wmt.folder / "rehearsal"
    document = wmt("rehearse", "--people", "2", "--seed", "3", "--out", out, on="nowhere")
    assert set(document) == {"steps", "digests_equal", "files"}
    assert document["digests_equal"] is True
    assert all(Path(file).is_file() for file in document["files"])
    assert {"report.pdf", "session.wmta"} <= {Path(file).name for file in document["files"]}
    vote = next(step for step in document["steps"] if step["step"] == "vote")
    assert (vote["cast"], vote["people"]) == (2, 2)
    assert vote["text"].startswith("2 of 2 people")
    assert not (wmt.folder / "nowhere.db").exists()
    wmt.refused("file-exists", "rehearse", "--people", "2", "--out", out)


def test_people_follow_a_rehearsal_in_their_language(wmt: Wmt) -> None:
    out = wmt.folder / "rehearsal"
    said = wmt.text("--language", "lv", "rehearse", "--people", "2", "--out", out).splitlines()
    assert len(said) == 9 + 5
    assert said[-1].endswith("laptop-2.db")
    assert "2 no 2" in said[3]


def test_a_rehearsal_has_two_to_five_hundred_people(wmt: Wmt) -> None:
    for people in ("1", "501", "many"):
        wmt.misused("rehearse", "--people", people, "--out", wmt.folder / "out")
