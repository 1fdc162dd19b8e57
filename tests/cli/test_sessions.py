"""``wmt export``, ``verify``, ``merge``, ``conflicts`` and ``digest``."""

from __future__ import annotations

import shutil
import time
from pathlib import Path

import pytest

from tests import age
from tests.cli.wmt import Wmt


@pytest.fixture
def session(wmt: Wmt, board: str) -> Path:
    """The session file of an arena with three notes."""
    path = wmt.folder / "session.wmta"
    wmt("export", board, path)
    return path


def test_an_arena_travels_to_another_laptop(wmt: Wmt, board: str, session: Path) -> None:
    document = wmt("export", board, session)
    assert (document["file"], document["entries"], document["streams"]) == (str(session), 2, 1)
    assert len(document["sha256"]) == 64
    verified = wmt("verify", session, on="coordinator")
    assert verified == {
        "valid": True,
        "arena": board,
        "device": verified["device"],
        "signature": "valid",
        "entries": 2,
        "reason": None,
    }
    (merged,) = wmt("merge", session, on="coordinator")["files"]
    assert merged == {
        "file": str(session),
        "status": "merged",
        "new": merged["new"],
        "same": 0,
        "conflicts": 0,
        "reason": None,
    }
    (known,) = wmt("merge", session, on="coordinator")["files"]
    assert (known["status"], known["new"], known["same"]) == ("known", 0, merged["new"])
    assert wmt("digest", board) == wmt("digest", board, on="coordinator")
    assert wmt("digest") == wmt("digest", on="coordinator")


def test_a_merge_can_be_tried_first(wmt: Wmt, session: Path) -> None:
    before = wmt.digest("coordinator")
    (tried,) = wmt("merge", "--dry-run", session, on="coordinator")["files"]
    assert tried["status"] == "merged"
    assert wmt.digest("coordinator") == before
    (merged,) = wmt("merge", session, on="coordinator")["files"]
    assert merged == tried


def test_one_bad_file_does_not_keep_the_others_out(wmt: Wmt, board: str, session: Path) -> None:
    bad = wmt.file("bad.wmta", "no session")
    outcome = wmt.run("merge", bad, session, on="coordinator")
    assert (outcome.code, outcome.err) == (1, "“bad.wmta” is not a session file (.wmta).\n")
    assert "Merged" in outcome.out
    assert wmt("digest", board) == wmt("digest", board, on="coordinator")
    document = wmt.refused("not-a-session-file", "merge", bad, session, on="coordinator")
    assert [each["status"] for each in document["files"]] == ["refused", "known"]
    assert document["files"][0]["reason"] == document["error"]["message"]
    document = wmt.refused("files-refused", "merge", bad, wmt.folder / "none", on="coordinator")
    assert "“bad.wmta” is not" in document["error"]["message"]


def test_a_file_that_is_not_sound_is_not_valid(wmt: Wmt, session: Path) -> None:
    cut = wmt.folder / "cut.wmta"
    cut.write_bytes(session.read_bytes()[:-50])
    for code, file in (
        ("session-damaged", cut),
        ("file-not-found", wmt.folder / "none"),
        ("file-is-folder", wmt.folder),
        ("session-empty", wmt.file("empty", "")),
        ("not-a-session-file", wmt.file("text", "Rye")),
    ):
        document = wmt.refused(code, "verify", file)
        assert {**document, "error": None} == {
            "valid": False,
            "arena": None,
            "device": None,
            "signature": None,
            "entries": 0,
            "reason": document["error"]["message"],
            "error": None,
        }


def test_a_file_can_be_locked_with_a_passphrase(
    wmt: Wmt, board: str, session: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wmt_desktop.exchange.session_files.encrypt_with", age.locked)
    secret = wmt.file("secret.txt", "rye and oats\nsecond line\n")
    locked = wmt.folder / "locked.wmta.age"
    wmt("export", board, locked, "--passphrase-file", secret)
    wmt.refused("session-encrypted", "merge", locked, on="coordinator")
    (merged,) = wmt("merge", locked, "--passphrase-file", secret, on="coordinator")["files"]
    assert merged["status"] == "merged"
    assert wmt.digest() == wmt.digest("coordinator")
    for code, file in (
        ("file-not-found", wmt.folder / "none.txt"),
        ("file-unreadable", wmt.folder),
        ("file-empty", wmt.file("blank.txt", "\n")),
    ):
        wmt.refused(code, "export", board, session, "--passphrase-file", file)


def test_what_looks_personal_is_told_and_exported_all_the_same(wmt: Wmt, board: str) -> None:
    wmt("notes", "add", board, "Ask anna@example.org")
    out = wmt.folder / "session.wmta"
    outcome = wmt.run("--json", "export", board, out)
    assert outcome.code == 0
    assert outcome.err.endswith("e-mail addresses or telephone numbers: anna@example.org\n")
    assert out.exists()


def test_names_of_people_are_not_left_out_silently(wmt: Wmt, board: str) -> None:
    out = wmt.folder / "people.wmta"
    wmt.refused("no-people", "export", board, out, "--with-people")
    assert not out.exists()


def test_an_export_that_cannot_be_written_is_refused(wmt: Wmt, board: str) -> None:
    wmt.refused("file-unwritable", "export", board, wmt.folder / "nowhere" / "s.wmta")
    wmt.refused("arena-not-found", "export", "Nowhere", wmt.folder / "s.wmta")


def test_files_of_one_name_are_told_apart_by_their_folders(wmt: Wmt, session: Path) -> None:
    names = [str(Path(folder) / session.name) for folder in ("Monday", "Tuesday")]
    for name in names:
        (wmt.folder / name).parent.mkdir()
        shutil.copy(session, wmt.folder / name)
    files = [wmt.folder / name for name in names]
    said = [line.split()[:2] for line in wmt.text("merge", *files, on="other").splitlines()[1:]]
    assert said == [[names[0], "Merged"], [names[1], "Known"]]
    said = [line.split()[:2] for line in wmt.text("merge", *files[:1] * 2).splitlines()[1:]]
    assert [name for name, _ in said] == [session.name] * 2


@pytest.mark.parametrize(
    ("hours", "words"),
    [(30, "30 hours"), (24 * 10, "10 days"), (24 * 366 * 20, "20 years")],
)
def test_a_clock_that_is_ahead_is_told_in_units_that_fit(
    wmt: Wmt, board: str, monkeypatch: pytest.MonkeyPatch, hours: int, words: str
) -> None:
    path = wmt.folder / "ahead.wmta"
    with monkeypatch.context() as clock:
        ahead = time.time_ns() + (hours * 60 + 30) * 60 * 10**9
        clock.setattr("time.time_ns", lambda: ahead)
        wmt("notes", "add", board, "Rye")
    wmt("export", board, path)
    said = " ".join(wmt.text("merge", path, on="coordinator").split())
    assert f"Its newest change is dated {words} ahead." in said


# conflicts


@pytest.fixture
def note(wmt: Wmt, board: str, session: Path) -> str:
    """A note that two laptops changed; the first laptop knows of both texts."""
    wmt("merge", session, on="other")
    changed = str(wmt("notes", "list", board)[0]["note"])
    wmt("notes", "edit", board, changed, "--text", "Oats from Cēsis")
    wmt("notes", "edit", board, changed, "--text", "Oats from Valmiera", on="other")
    wmt("export", board, session, on="other")
    assert wmt("merge", session)["files"][0]["conflicts"] == 1
    return changed


def test_a_conflict_is_listed_with_its_versions(wmt: Wmt, board: str, note: str) -> None:
    (conflict,) = wmt("conflicts", board)
    assert set(conflict) == {"conflict", "entity", "field", "versions", "why"}
    assert (conflict["entity"], conflict["field"]) == (note, "text")
    assert [each["kept"] for each in conflict["versions"]] == [True, False]
    assert {each["value"] for each in conflict["versions"]} == {
        "Oats from Cēsis",
        "Oats from Valmiera",
    }
    assert all(set(each) == {"value", "device", "when", "kept"} for each in conflict["versions"])
    assert conflict["versions"][0]["when"].endswith("Z")
    table = wmt.text("conflicts", board)
    assert f"{note.partition(':')[2][:6]}/text" in table
    assert "holds" in table


@pytest.mark.parametrize("by", ["number", "value"])
def test_a_version_is_chosen_and_holds_on_both_laptops(
    wmt: Wmt, board: str, note: str, session: Path, by: str
) -> None:
    (conflict,) = wmt("conflicts", board)
    value = conflict["versions"][1]["value"]
    name = f"{note.partition(':')[2][:6]}/text" if by == "number" else conflict["conflict"]
    version = "2" if by == "number" else value
    assert wmt("conflicts", "choose", board, name, version) == {
        "conflict": conflict["conflict"],
        "entity": note,
        "field": "text",
        "chosen": value,
    }
    assert wmt("conflicts", board) == []
    wmt("export", board, session)
    wmt("merge", session, on="other")
    for laptop in ("laptop", "other"):
        assert wmt("notes", "list", board, "--search", "oats", on=laptop)[0]["text"] == value
    assert wmt.digest() == wmt.digest("other")


def test_a_choice_that_is_none_is_refused(wmt: Wmt, board: str, note: str) -> None:
    choose = ("conflicts", "choose", board)
    for version in ("0", "3", "Oats"):
        wmt.refused("version-unknown", *choose, note, version)
    for conflict in ("xyz", f"{note}/theme", ""):
        wmt.refused("conflict-not-found", *choose, conflict, "1")
    wmt("notes", "edit", board, note, "--theme", "food", on="other")
    wmt("notes", "edit", board, note, "--theme", "energy")
    wmt("export", board, wmt.folder / "theme.wmta", on="other")
    wmt("merge", wmt.folder / "theme.wmta")
    wmt.refused("ambiguous", *choose, note, "1")
    wmt("conflicts", "choose", board, f"{note}/theme", "food")
    assert [each["field"] for each in wmt("conflicts", board)] == ["text"]


def test_both_texts_are_kept(wmt: Wmt, board: str, note: str) -> None:
    (conflict,) = wmt("conflicts", board)
    kept = [each["value"] for each in conflict["versions"]]
    assert wmt("conflicts", "keep-both", board, note[:14]) == {
        "conflict": conflict["conflict"],
        "entity": note,
        "field": "text",
        "kept": kept,
    }
    assert wmt("conflicts", board) == []
    found = [each["text"] for each in wmt("notes", "list", board, "--search", "oats")]
    assert sorted(found) == sorted(kept)
    wmt.refused("conflict-not-found", "conflicts", "keep-both", board, note)


def test_an_urn_is_excluded_with_a_reason(wmt: Wmt, board: str) -> None:
    round_ = wmt("vote", "open", board, "--dots", "5")["round"]
    wmt("vote", "cast", round_, "--ballot", "Meals=2")
    wmt("vote", "close", round_)
    (urn,) = wmt("vote", "urns", round_)
    exclude = ("conflicts", "exclude-urn", board, round_)
    wmt.refused("reason-needed", *exclude, urn["device"])
    wmt.refused("urn-not-found", *exclude, "Nobody", "--reason", "A copy")
    done = wmt(*exclude, urn["urn"][:8], "--reason", "A copy")
    assert done == {"round": round_, "excluded": [urn["urn"]]}
    assert wmt("vote", "urns", round_)[0]["excluded"]
    outcome = wmt.run("--json", "vote", "result", round_)
    assert (outcome.code, "excluded" in outcome.err) == (0, True)
    include = ("conflicts", "include-urn", board, round_)
    wmt.refused("reason-needed", *include, urn["device"])
    wmt.refused("urn-not-found", *include, "Nobody", "--reason", "No copy")
    assert wmt(*include, urn["device"], "--reason", "No copy") == {"round": round_, "excluded": []}
    wmt.refused("urn-not-excluded", *include, urn["device"], "--reason", "No copy")
    assert wmt("vote", "result", round_)["turnout"]["cast"] == 1
    wmt(*exclude, urn["device"], "--reason", "A copy")
    said = wmt.text(*include, urn["device"], "--reason", "No copy")
    assert said == "The urn is counted again.\n"


def test_conflicts_wants_an_arena_or_a_choice(wmt: Wmt) -> None:
    for words in (
        ("a", "b"),
        ("choose", "a", "b"),
        ("choose", "a", "b", "c", "d"),
        ("keep-both", "a"),
        ("exclude-urn", "a", "b"),
        ("include-urn", "a", "b"),
        (),
    ):
        wmt.misused("conflicts", *words)


# people


def test_people_read_what_happened(wmt: Wmt, board: str, session: Path) -> None:
    said = wmt.text("export", board, session)
    assert [line.split()[0] for line in said.splitlines()] == ["File", "Entries", "Laptops"]
    assert "Cēsis" in wmt.text("verify", session)
    assert "Merged" in wmt.text("merge", session, on="other")
    assert wmt.text("conflicts", board) == "There is nothing to show.\n"
    assert wmt.text("digest").strip() == wmt.digest()
