from __future__ import annotations

import errno
import io
import os
import zlib
from contextlib import suppress
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import minisign
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.exchange import sessions
from tests.exchange.sessions import (
    ARENA,
    FIRST_MINUTE,
    NOTE,
    TITLES,
    arena_stream,
    code_of,
    line,
    members_of,
    note,
    refusal,
    stream,
    stream_of,
)
from wmt_desktop.domain.errors import Code
from wmt_desktop.domain.log import chain_hashes
from wmt_desktop.domain.summary import summarise
from wmt_desktop.exchange import session_reader
from wmt_desktop.exchange.keys import Installation
from wmt_desktop.exchange.os_keyring import KeyringUnreachableError
from wmt_desktop.exchange.session_files import WmtaFiles
from wmt_desktop.services.records import SessionFile


def test_what_was_written_is_read(tmp_path: Path, wmta: WmtaFiles) -> None:
    path = tmp_path / "Cēsis.wmta"
    written = wmta.write(path, TITLES, [arena_stream()]).sha256
    installation = Installation(tmp_path / "data", lambda: None)
    assert wmta.read(path) == SessionFile(
        name="Cēsis.wmta",
        sha256=written,
        signature="valid",
        key=installation.public_key().hex(),
        device=installation.device,
        titles=TITLES,
        streams=(arena_stream(),),
        entries=3,
        saved=FIRST_MINUTE + 3,
        program=sessions.PROGRAM,
    )
    assert written == sha256(path.read_bytes()).hexdigest()


def test_the_same_content_gives_the_same_bytes(tmp_path: Path, wmta: WmtaFiles) -> None:
    streams = [arena_stream(), stream(note("Vēl"), id="2" * 32)]
    first = wmta.write(tmp_path / "a.wmta", TITLES, streams).sha256
    again = wmta.write(tmp_path / "b.wmta", TITLES, [*reversed(streams), streams[0]]).sha256
    assert first == again


def test_how_a_stream_was_packed_makes_no_difference(tmp_path: Path, wmta: WmtaFiles) -> None:
    ours = arena_stream()
    packer = zlib.compressobj(level=0, wbits=-15)
    stored = replace(ours, packed=packer.compress(ours.content()) + packer.flush())
    assert stored.packed != ours.packed
    first = wmta.write(tmp_path / "a.wmta", TITLES, [ours]).sha256
    assert wmta.write(tmp_path / "b.wmta", TITLES, [stored]).sha256 == first


def test_of_large_files_it_is_not_kept_what_they_say(
    tmp_path: Path, wmta: WmtaFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session_reader, "KEEP_LIMIT", len(arena_stream().content()))
    wmta.write(tmp_path / "a.wmta", TITLES, [arena_stream()])
    (small,) = wmta.read(tmp_path / "a.wmta").streams
    more = stream(note("Vēl"), id="2" * 32)
    wmta.write(tmp_path / "b.wmta", TITLES, [arena_stream(), more])
    large = wmta.read(tmp_path / "b.wmta").streams
    assert small.summary is not None
    assert {(each.summary, each.hashes) for each in large} == {(None, None)}
    assert large == (arena_stream(), more)


def test_another_installation_signs_with_another_key(tmp_path: Path, wmta: WmtaFiles) -> None:
    other = sessions.files(tmp_path / "other")
    wmta.write(tmp_path / "a.wmta", TITLES, [arena_stream()])
    other.write(tmp_path / "b.wmta", TITLES, [arena_stream()])
    here, there = other.read(tmp_path / "a.wmta"), wmta.read(tmp_path / "b.wmta")
    assert (here.signature, there.signature) == ("valid", "valid")
    assert here.key != there.key
    assert here.streams == there.streams


def test_the_container_is_as_specified(tmp_path: Path, wmta: WmtaFiles) -> None:
    wmta.write(tmp_path / "a.wmta", TITLES, [arena_stream()])
    head = arena_stream().head.hex()
    with ZipFile(tmp_path / "a.wmta") as archive:
        infos = archive.infolist()
        assert [info.filename for info in infos] == [
            "mimetype",
            "manifest.json",
            "manifest.minisig",
            f"streams/{'1' * 32}.{head[:16]}",
            "README.txt",
        ]
        assert archive.read("mimetype") == b"application/vnd.wmt.arena+zip"
        lines = archive.read(infos[3]).splitlines()
        assert archive.read("README.txt").startswith(b"WMT Arena session file, format 1\n")
    assert [info.compress_type for info in infos] == [ZIP_STORED, *[ZIP_DEFLATED] * 4]
    assert {info.date_time for info in infos} == {(1980, 1, 1, 0, 0, 0)}
    assert lines == arena_stream().lines()


def test_minisign_verifies_the_manifest(tmp_path: Path, wmta: WmtaFiles) -> None:
    wmta.write(tmp_path / "a.wmta", TITLES, [arena_stream()])
    members = members_of((tmp_path / "a.wmta").read_bytes())
    data = members["manifest.json"]
    text = next(part for part in data.decode().split('"') if part.startswith("RW"))
    public = minisign.PublicKey.from_base64(text)
    signature = minisign.Signature.from_bytes(members["manifest.minisig"])
    public.verify(data, signature)
    assert signature.is_prehashed()
    assert signature.trusted_comment == (
        f"timestamp:{(FIRST_MINUTE + 3) * 60}\tfile:manifest.json\thashed"
    )
    with pytest.raises(minisign.VerifyError):
        public.verify(data.replace(b"Laptop", b"laptop"), signature)


def test_both_branches_of_a_cloned_laptop_are_kept(tmp_path: Path, wmta: WmtaFiles) -> None:
    common = line(1, note("common"))
    branches = [stream_of([common, line(2, note(text))]) for text in ("here", "there")]
    wmta.write(tmp_path / "a.wmta", TITLES, branches)
    assert set(wmta.read(tmp_path / "a.wmta").streams) == set(branches)


def test_keys_and_devices_of_streams_are_passed_on(tmp_path: Path, wmta: WmtaFiles) -> None:
    ours = arena_stream()
    theirs = replace(ours, public_key=bytes(range(32)), device="Laptop TC-1")
    wmta.write(tmp_path / "a.wmta", TITLES, [theirs])
    assert wmta.read(tmp_path / "a.wmta").streams == (theirs,)


def test_what_a_newer_version_wrote_is_passed_on_word_for_word(
    tmp_path: Path, wmta: WmtaFiles
) -> None:
    newer = stream_of(
        [
            line(
                1,
                [
                    ["set", "pathway", "pathway:" + "d" * 32, "lanes", {"2030": [[1.5, None]]}],
                    ["set", "note", NOTE, "mood", ["😀", True]],
                    ["set", "note", NOTE, "theme", "space"],
                    ["weave", {"any": "thing"}],
                ],
                schema=2,
            ),
            b'{"n":2,"t":%d,"w":1,"v":2,"zz":{"new":1}}\t["weave"]' % (sessions.FIRST_CLOCK << 1),
        ]
    )
    first = wmta.write(tmp_path / "a.wmta", TITLES, [newer]).sha256
    read = wmta.read(tmp_path / "a.wmta")
    assert read.streams == (newer,)
    assert wmta.write(tmp_path / "b.wmta", read.titles, read.streams).sha256 == first


def test_small_files_come_with_what_they_say(tmp_path: Path, wmta: WmtaFiles) -> None:
    wmta.write(tmp_path / "a.wmta", TITLES, [arena_stream()])
    (read,) = wmta.read(tmp_path / "a.wmta").streams
    lines = arena_stream().lines()
    assert read.summary is not None
    assert read.summary.things == summarise(arena_stream().content()).things
    assert read.hashes == chain_hashes(read.id, lines)


def test_an_erased_text_leaves_a_stub_that_verifies(tmp_path: Path, wmta: WmtaFiles) -> None:
    whole = line(1, note("Anna, +371 2000 0000"))
    header, arena, text = whole.split(b"\t")
    erased = b"\t".join([header, arena, b"!" + sha256(text).hexdigest().encode()])
    assert stream_of([erased]).head == stream_of([whole]).head
    wmta.write(tmp_path / "a.wmta", TITLES, [stream_of([erased])])
    assert wmta.read(tmp_path / "a.wmta").streams[0].lines() == [erased]


def test_text_that_compresses_like_a_bomb_can_still_be_read(
    tmp_path: Path, wmta: WmtaFiles
) -> None:
    entries = [note("a" * 20_000, f"note:{number:032x}") for number in range(20)]
    wmta.write(tmp_path / "a.wmta", TITLES, [stream(*entries)])
    assert wmta.read(tmp_path / "a.wmta").streams == (stream(*entries),)


def test_nothing_to_export(tmp_path: Path, wmta: WmtaFiles) -> None:
    error = refusal(lambda: wmta.write(tmp_path / "a.wmta", TITLES, [stream_of([])]))
    assert error.code == Code.SESSION_NOTHING_TO_EXPORT
    assert list(tmp_path.glob("*.wmta")) == []


def test_what_nobody_could_merge_is_not_exported(tmp_path: Path, wmta: WmtaFiles) -> None:
    path = tmp_path / "a.wmta"
    path.write_bytes(b"the last export")
    unsound = stream([["set", "note", NOTE, "heard", "often"]])
    error = refusal(lambda: wmta.write(path, TITLES, [unsound]))
    assert (error.code, error.params["entry"]) == (Code.SESSION_OPERATION_INVALID, 1)
    assert path.read_bytes() == b"the last export"


def test_a_folder_that_is_not_there(tmp_path: Path, wmta: WmtaFiles) -> None:
    path = tmp_path / "missing" / "a.wmta"
    error = refusal(lambda: wmta.write(path, TITLES, [arena_stream()]))
    assert (error.code, error.params["file"]) == (Code.FILE_UNWRITABLE, "a.wmta")


def test_a_full_disk_leaves_the_old_file(
    tmp_path: Path, wmta: WmtaFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.wmta"
    wmta.write(path, TITLES, [arena_stream()])
    before = path.read_bytes()

    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert code_of(lambda: wmta.write(path, TITLES, [stream(note("more"))])) == Code.DISK_FULL
    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == ["a.wmta"]


class _LockedKeyring:
    def get(self, name: str) -> str | None:
        raise KeyringUnreachableError(name)

    def put(self, name: str, secret: str) -> None:
        raise KeyringUnreachableError(name)


class _OpenKeyring:
    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def get(self, name: str) -> str | None:
        return self.kept.get(name)

    def put(self, name: str, secret: str) -> None:
        self.kept[name] = secret


def test_without_its_key_a_laptop_exports_unsigned_and_says_so(tmp_path: Path) -> None:
    assert Installation(tmp_path, _OpenKeyring).private_key()
    locked = WmtaFiles(Installation(tmp_path, _LockedKeyring), sessions.PROGRAM)
    assert not locked.write(tmp_path / "a.wmta", TITLES, [arena_stream()]).signed
    read = locked.read(tmp_path / "a.wmta")
    assert (read.signature, read.key, read.streams) == ("missing", "", (arena_stream(),))


def test_a_passphrase_encrypts_the_whole_file(tmp_path: Path, wmta: WmtaFiles) -> None:
    path = tmp_path / "a.wmta.age"
    wmta.write(path, TITLES, [arena_stream()], passphrase="Gauja līkumo")
    data = path.read_bytes()
    assert data.startswith(b"age-encryption.org/v1\n-> scrypt ")
    assert b"mimetype" not in data
    error = refusal(lambda: wmta.read(path))
    assert (error.code, error.params["file"]) == (Code.SESSION_ENCRYPTED, "a.wmta.age")


def test_a_file_is_known_by_its_bytes(tmp_path: Path, wmta: WmtaFiles) -> None:
    path = tmp_path / "a.wmta"
    written = wmta.write(path, TITLES, [arena_stream()])
    assert wmta.fingerprint(path) == written.sha256 == wmta.read(path).sha256
    assert code_of(lambda: wmta.fingerprint(tmp_path / "b.wmta")) == Code.FILE_NOT_FOUND


def test_a_name_that_is_no_text_can_be_told_and_stored(tmp_path: Path, wmta: WmtaFiles) -> None:
    odd = tmp_path / "M\udce4rz.wmta"
    assert refusal(lambda: wmta.read(odd)).params["file"] == "M?rz.wmta"
    with suppress(OSError):  # not every system has such names
        wmta.write(tmp_path / "a.wmta", TITLES, [arena_stream()])
        (tmp_path / "a.wmta").replace(odd)
        assert wmta.read(odd).name == "M?rz.wmta"


# photos

PHOTO = b"\xff\xd8\xff" + bytes(range(256)) * 40
PHOTO_NAME = sha256(PHOTO).hexdigest()


def test_photos_travel_along(tmp_path: Path, wmta: WmtaFiles) -> None:
    path = tmp_path / "a.wmta"
    empty = sha256(b"").hexdigest()
    photos = {PHOTO_NAME: PHOTO, empty: b""}
    wmta.write(path, TITLES, [arena_stream()], files=photos)
    assert dict(wmta.read(path).files) == photos
    with ZipFile(path) as archive:
        info = archive.getinfo(f"files/{PHOTO_NAME}")
        assert info.compress_type == ZIP_STORED
    again = wmta.write(path, TITLES, [arena_stream()], files=dict(reversed(photos.items())))
    assert again.sha256 == wmta.write(tmp_path / "b", TITLES, [arena_stream()], files=photos).sha256


def test_a_photo_that_changed_since_is_not_taken(tmp_path: Path, wmta: WmtaFiles) -> None:
    path = tmp_path / "a.wmta"
    wmta.write(path, TITLES, [arena_stream()], files={PHOTO_NAME: PHOTO})
    read = wmta.read(path)
    data = path.read_bytes()
    path.write_bytes(data.replace(PHOTO, PHOTO[::-1]))
    assert code_of(lambda: read.files[PHOTO_NAME]) == Code.SESSION_DAMAGED
    path.unlink()
    error = refusal(lambda: read.files[PHOTO_NAME])
    assert (error.code, error.params) == (Code.FILE_NOT_FOUND, {"file": "a.wmta"})
    assert "0" * 64 not in read.files


def test_photos_of_an_encrypted_file_are_read_from_memory(tmp_path: Path) -> None:
    wmta = sessions.files(tmp_path / "data")
    path = tmp_path / "a.wmta.age"
    wmta.write(
        path, TITLES, [arena_stream()], recipients=[wmta.recipient], files={PHOTO_NAME: PHOTO}
    )
    read = wmta.read(path)
    path.unlink()
    assert dict(read.files) == {PHOTO_NAME: PHOTO}


def test_a_photo_under_another_name_is_not_exported(tmp_path: Path, wmta: WmtaFiles) -> None:
    path = tmp_path / "a.wmta"
    photos = {"0" * 64: PHOTO}
    error = refusal(lambda: wmta.write(path, TITLES, [arena_stream()], files=photos))
    assert error.code == Code.SESSION_DAMAGED
    assert not path.exists()


# clocks


@pytest.mark.parametrize(
    ("behind", "skew"), [(-60, 0), (0, 0), (24 * 60, 0), (24 * 60 + 1, 24 * 60 + 1)]
)
def test_a_clock_that_runs_ahead_is_told_of_and_never_refused(
    tmp_path: Path, behind: int, skew: int
) -> None:
    now = FIRST_MINUTE + 3 - behind
    wmta = WmtaFiles(Installation(tmp_path, lambda: None), sessions.PROGRAM, now=lambda: now)
    wmta.write(tmp_path / "a.wmta", TITLES, [arena_stream()])
    assert wmta.read(tmp_path / "a.wmta").skew == skew


_texts = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30)
_entries = st.lists(st.lists(_texts, min_size=1, max_size=3), min_size=1, max_size=5)


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(streams=st.lists(_entries, min_size=1, max_size=3), title=_texts)
def test_any_text_survives_unchanged(
    tmp_path: Path, wmta: WmtaFiles, streams: list[list[list[str]]], title: str
) -> None:
    built = [
        stream(
            *([each for text in entry for each in note(text)] for entry in entries), id=f"{i:032x}"
        )
        for i, entries in enumerate(streams)
    ]
    path = tmp_path / "a.wmta"
    first = wmta.write(path, {ARENA: title}, built).sha256
    read = wmta.read(path)
    assert (read.titles, read.streams) == ({ARENA: title}, tuple(built))
    assert wmta.write(tmp_path / "b.wmta", read.titles, read.streams).sha256 == first
    assert io.BytesIO(path.read_bytes()).read(4) == b"PK\x03\x04"
