"""A bundle of evidence says everything twice the same, and shows every change made to it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.laptops import Room
from tests.reports.test_documents import decide
from wmt_desktop.domain.arena import Theme
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.initiatives import AidRegime
from wmt_desktop.services.boards import AddNotes, Draft
from wmt_desktop.services.document_settings import KeepUntil
from wmt_desktop.services.initiatives import EditInitiative
from wmt_desktop.services.retention import date, retention
from wmt_desktop.services.services import Services


def content(path: Path) -> dict[str, bytes]:
    with ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def rewritten(path: Path, files: dict[str, bytes]) -> Path:
    with ZipFile(path, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return path


def test_a_bundle_holds_everything_and_can_be_checked(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Whatever is cut off in a folder for temporary files stays there for ever.
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "there is none"))
    decide(room)
    evidence = room.services.evidence
    one = evidence.write(room.arena.id, tmp_path / "one.zip", "en")
    two = evidence.write(room.arena.id, tmp_path / "two.zip", "en")
    files = content(one.file)
    assert one.sha256 == two.sha256 == sha256(one.file.read_bytes()).hexdigest()
    assert set(files) == {
        "README.txt",
        "SHA256SUMS",
        "data.json",
        "decision.html",
        "decision.pdf",
        "protocol.html",
        "protocol.pdf",
        "report.html",
        "report.pdf",
        "retention.json",
        "session.wmta",
    }
    for line in files["SHA256SUMS"].decode().splitlines():
        digest, name = line.split("  ")
        assert sha256(files[name]).hexdigest() == digest
    readme = files["README.txt"].decode()
    for name in files.keys() - {"README.txt"}:
        assert re.search(rf"^  {re.escape(name)}: \w", readme, re.MULTILINE), "not explained"
    assert room.services.sessions.digest(room.arena.id) in readme
    assert evidence.is_bundle(one.file)
    assert list(evidence.verify(one.file).titles) == [room.arena.id]


def test_what_is_written_meanwhile_is_in_no_part(
    room: Room, tmp_path: Path, new_laptop: Callable[[str], Services]
) -> None:
    services, arena = room.services, room.arena.id
    decide(room)
    before = services.sessions.digest(arena)

    def somebody_types(done: int, _: int) -> None:
        draft = Draft(f"Late idea {done}", Theme.FOOD, "")
        services.boards.add(AddNotes(arena, (draft,)))

    done = services.evidence.write(arena, tmp_path / "out.zip", "en", somebody_types)
    assert services.sessions.digest(arena) != before
    files = content(done.file)
    assert json.loads(files["data.json"])["digest"] == before
    assert json.loads(files["retention.json"])["digest"] == before
    assert b"Late idea" not in files["report.html"]
    session = tmp_path / "session.wmta"
    session.write_bytes(files["session.wmta"])
    auditor = new_laptop("auditor")
    auditor.sessions.merge([session])
    assert auditor.sessions.digest(arena) == before


def test_an_arena_without_a_vote_has_evidence_too(room: Room, tmp_path: Path) -> None:
    done = room.services.evidence.write(room.arena.id, tmp_path / "out.zip")
    assert "report.pdf" in done.files
    assert "protocol.pdf" not in done.files


@pytest.mark.parametrize("name", ["report.pdf", "session.wmta", "SHA256SUMS", "retention.json"])
@pytest.mark.parametrize("how", ["changed", "taken out"])
def test_every_change_is_found(room: Room, tmp_path: Path, name: str, how: str) -> None:
    done = room.services.evidence.write(room.arena.id, tmp_path / "out.zip")
    files = content(done.file)
    if how == "changed":
        files[name] = files[name].replace(b"0", b"1", 1) + b" "
    else:
        del files[name]
    forged = rewritten(tmp_path / "forged.zip", files)
    with pytest.raises(WmtError) as refused:
        room.services.evidence.verify(forged)
    assert refused.value.code is Code.BUNDLE_DAMAGED
    assert refused.value.params["member"] in {name, "SHA256SUMS"} or how == "changed"


def test_a_file_that_is_not_listed_is_found(room: Room, tmp_path: Path) -> None:
    done = room.services.evidence.write(room.arena.id, tmp_path / "out.zip")
    forged = rewritten(tmp_path / "forged.zip", content(done.file) | {"extra.txt": b"!"})
    with pytest.raises(WmtError) as refused:
        room.services.evidence.verify(forged)
    assert refused.value.params["member"] == "extra.txt"


@pytest.mark.parametrize(
    ("aid", "year"),
    [
        ({AidRegime.NONE}, 2031),
        ({AidRegime.NONE, AidRegime.DE_MINIMIS}, 2036),
        ({AidRegime.GBER, AidRegime.DE_MINIMIS}, 2036),
    ],
)
def test_papers_are_kept_by_the_strictest_rule(aid: set[AidRegime], year: int) -> None:
    assert date(retention(0, 2026, aid).until) == f"{year}-12-31"


def test_a_date_that_somebody_set_holds(room: Room, tmp_path: Path) -> None:
    decide(room)
    services, arena = room.services, room.arena.id
    for each in services.initiatives.all(arena):
        services.initiatives.edit(EditInitiative(each, replace(each, aid=AidRegime.GBER)))
    assert services.evidence.kept(arena).aid is AidRegime.GBER
    minute = services.evidence.kept(arena).until + 60 * 24 * 366
    services.documents.keep_until(KeepUntil(arena, minute))
    done = services.evidence.write(arena, tmp_path / "out.zip")
    kept = json.loads(content(done.file)["retention.json"])
    assert kept["set_by_hand"]
    assert kept["keep_until"] == date(minute)
