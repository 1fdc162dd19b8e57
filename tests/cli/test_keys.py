"""``wmt keys``, ``recipient`` and ``redact``, and what merging strangers' files says."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.wmt import Wmt
from wmt_desktop.app.container import build_services
from wmt_desktop.app.paths import Folders
from wmt_desktop.services.arenas import NewArena
from wmt_desktop.services.boards import AddNotes, Draft
from wmt_desktop.services.round_rules import OpenRound
from wmt_desktop.services.services import Services
from wmt_desktop.services.voting import CastBallot, CloseRound


@pytest.fixture
def stranger(wmt: Wmt) -> Services:
    """A laptop with a key of its own."""
    folder = wmt.folder / "stranger"
    return build_services(str(folder / "arenas.db"), Folders(folder, folder, folder))


@pytest.fixture
def theirs(wmt: Wmt, stranger: Services) -> Path:
    """A session file of the stranger's, with a closed vote of one ballot."""
    arena = stranger.arenas.new(NewArena("Valmiera"))
    drafts = (Draft("Oats", cluster="Meals"), Draft("Barn", cluster="Farms"))
    stranger.boards.add(AddNotes(arena.id, drafts))
    round_ = stranger.voting.open(OpenRound(arena.id))
    stranger.voting.cast(CastBallot(round_.id, {round_.options[0].id: 2}))
    stranger.voting.close(CloseRound(round_.id))
    path = wmt.folder / "theirs.wmta"
    stranger.sessions.export(arena.id, path)
    return path


@pytest.fixture
def round_id(stranger: Services, theirs: Path) -> str:
    (summary,) = stranger.arenas.summaries()
    return stranger.voting.rounds(summary.arena.id)[0].id


def test_the_own_key_is_listed_first(wmt: Wmt, stranger: Services, theirs: Path) -> None:
    (own,) = wmt("keys", "list")
    assert set(own) == {"key", "device", "standing", "since", "words", "own"}
    assert (own["standing"], own["since"], own["own"]) == ("own", None, True)
    wmt("merge", theirs)
    first, met = wmt("keys", "list")
    known = stranger.trust.keys()[0]
    assert first == own
    assert (met["key"], met["device"], met["standing"]) == (known.key, known.device, "new")
    assert met["words"] == list(known.words)
    assert met["since"].endswith("Z")
    assert " ".join(known.words) in wmt.text("keys", "list")


def test_votes_of_a_new_key_count_once_it_is_accepted(
    wmt: Wmt, stranger: Services, theirs: Path, round_id: str
) -> None:
    known = stranger.trust.keys()[0]
    said = " ".join(wmt.text("merge", theirs).split())
    assert f"New key ({' '.join(known.words)})" in said
    outcome = wmt.run("--json", "vote", "result", round_id)
    assert outcome.code == 0
    assert f"sealed by {known.device}" in outcome.err
    assert outcome.err.endswith("not counted: its key is new.\n")
    (urn,) = wmt("vote", "urns", round_id)
    assert (urn["ballots"], urn["counted"], urn["standing"]) == (1, False, "new")
    assert "its key is new" in " ".join(wmt.text("vote", "urns", round_id).split())

    done = {"key": known.key, "device": known.device, "standing": "accepted"}
    assert wmt("keys", "accept", *known.words) == done
    assert wmt("vote", "result", round_id)["turnout"]["cast"] == 1
    assert wmt("vote", "urns", round_id)[0]["counted"]
    assert wmt("keys", "forget", known.key[:8])["standing"] == "new"
    assert wmt("keys", "enrol", known.device)["standing"] == "enrolled"
    assert wmt.text("keys", "accept", known.device) == f"{known.device}: Accepted\n"
    wmt.refused("key-not-found", "keys", "accept", "zebra")


def test_a_file_says_whose_it_is(wmt: Wmt, stranger: Services, theirs: Path) -> None:
    said = wmt.text("verify", theirs)
    assert "New key" in said
    assert " ".join(stranger.trust.keys()[0].words) in said


# encryption


def test_a_file_is_encrypted_for_the_laptops_that_are_named(
    wmt: Wmt, board: str, stranger: Services
) -> None:
    own = wmt("recipient")["recipient"]
    assert wmt.text("recipient") == f"{own}\n"
    out = wmt.folder / "locked.wmta.age"
    other = stranger.trust.recipient
    wmt("export", board, out, "--recipient", own, "--recipient", other)
    (merged,) = wmt("merge", out, on="coordinator")["files"]
    assert merged["status"] == "merged"
    assert stranger.sessions.merge([out])[0].status == "merged"
    wmt("export", board, out, "--recipient", other)
    wmt.refused("session-for-others", "verify", out)


def test_nobody_is_no_recipient(wmt: Wmt, board: str) -> None:
    out = wmt.folder / "locked.wmta.age"
    wmt.refused("recipient-invalid", "export", board, out, "--recipient", "age1nobody")
    secret = wmt.file("secret.txt", "rye and oats")
    own = wmt("recipient")["recipient"]
    wmt.misused("export", board, str(out), "--recipient", own, "--passphrase-file", str(secret))
    assert not out.exists()


# erasing


def test_a_coordinator_erases_what_a_note_said(wmt: Wmt, board: str) -> None:
    note = str(wmt("notes", "list", board)[0]["note"])
    wmt.refused("nothing-to-redact", "redact", board, note)
    wmt("notes", "edit", board, note, "--text", "Ask the school")
    outcome = wmt.run("--json", "redact", board, note[:12])
    assert outcome.code == 0
    assert "not a coordinator's" in outcome.err
    wmt("keys", "enrol", wmt("keys", "list")[0]["key"])
    wmt("notes", "edit", board, note, "--text", "Ask the kitchen")
    done = wmt("redact", board, note[:12])
    assert done == {"entity": note, "texts": 1, "effective": True}
    assert "erased" in wmt.text("redact", board, note, "--everything")
    assert "[…]" in wmt.text("notes", "list", board)
    wmt.refused("nothing-to-redact", "redact", board, note, "--field", "author")
    wmt.refused("note-not-found", "redact", board, "zzz")


def test_the_label_of_an_option_is_erased(wmt: Wmt, board: str) -> None:
    for name in ("Anna's barn", "School"):
        wmt("notes", "add", board, name, "--cluster", name)
    round_id = wmt("vote", "open", board, "--dots", "3")["round"]
    wmt("keys", "enrol", wmt("keys", "list")[0]["key"])
    wmt("vote", "cast", round_id, "--ballot", "School=2,Anna's barn=1")
    wmt("vote", "close", round_id)
    outcome = wmt.run("--json", "redact", board, round_id, "--option", "Anna's barn")
    assert json.loads(outcome.out) == {"entity": round_id, "texts": 1, "effective": True}
    # Note and cluster say it too.
    assert "in 2 other texts" in outcome.err
    assert " name: Anna's barn\n" in outcome.err
    note = next(each["note"] for each in wmt("notes", "list", board) if "Anna" in each["text"])
    assert wmt("redact", board, note, "--everything", "--elsewhere")["texts"] == 2
    assert "Anna" not in wmt.text("notes", "list", board)
    ranking = wmt("vote", "result", round_id)["ranking"]
    assert [(each["label"], each["dots"]) for each in ranking][:2] == [("School", 2), ("[…]", 1)]
    wmt.refused("ballot-unknown-option", "redact", board, round_id, "--option", "Anna's barn")


def test_copies_that_may_hold_an_erased_text_are_named(wmt: Wmt, board: str) -> None:
    note = str(wmt("notes", "list", board)[0]["note"])
    wmt("notes", "edit", board, note, "--text", "Ask the school")
    wmt.run("redact", board, note)
    backup = wmt.folder / "mine.db"
    wmt("backup", backup)
    wmt("restore", backup)
    (kept,) = wmt.folder.glob("*.before-restore-*.db")
    outcome = wmt.run("--json", "keys", "enrol", wmt("keys", "list")[0]["key"])
    assert (outcome.code, "copies" in outcome.out) == (0, False)
    assert outcome.err.startswith("These copies of the database may still hold what was erased;")
    assert outcome.err.endswith(f": {kept}\n")
    outcome = wmt.run("--json", "redact", board, note, "--everything")
    assert (outcome.code, "copies" in outcome.out) == (0, False)
    assert outcome.err.endswith(f": {kept}\n")


# merges


def test_the_last_merge_is_reverted(wmt: Wmt, board: str, theirs: Path) -> None:
    before = wmt.digest()
    assert wmt("merges", "list") == []
    wmt.refused("no-merge", "merges", "revert")
    assert wmt.run("merges", "revert").err == "There is no merge to revert.\n"
    wmt("merge", theirs)
    (merge,) = wmt("merges", "list")
    assert set(merge) == {"merge", "when", "files", "new", "same", "conflicts", "backup"}
    assert (merge["files"], merge["same"]) == (["theirs.wmta"], 0)
    assert (wmt.folder / "backups" / merge["backup"]).exists()
    assert "theirs.wmta" in wmt.text("merges", "list")
    assert wmt("merges", "revert", merge["merge"]) == {
        "merge": merge["merge"],
        "files": ["theirs.wmta"],
    }
    assert wmt.digest() == before
    wmt("merge", theirs)
    assert wmt.text("merges", "revert") == "Taken out again: theirs.wmta\n"
    assert wmt.digest() == before
