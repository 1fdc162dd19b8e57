"""What is refused, and with which code. Every file here is one step away from a sound one."""

from __future__ import annotations

import io
import struct
import tracemalloc
from collections.abc import Callable
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Any
from zipfile import ZipFile, ZipInfo

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.exchange.sessions import (
    ARENA,
    FIRST_CLOCK,
    NOTE,
    ROUND,
    SALT,
    Members,
    arena_stream,
    code_of,
    line,
    members_of,
    note,
    refusal,
    signed,
    stream_of,
    with_lines,
    zipped,
)
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.log import CLOCK_LIMIT, Operation, Stream
from wmt_desktop.exchange import entries
from wmt_desktop.exchange.container import MIMETYPE, Container, Limits
from wmt_desktop.exchange.minisign import sign
from wmt_desktop.exchange.session_files import WmtaFiles
from wmt_desktop.exchange.session_reader import Content, read_content

HEAD = b"2" * 32 + b"." + b"3" * 16
STREAM = f"streams/{'1' * 32}.{arena_stream().head.hex()[:16]}"


def read(content: bytes, limits: Limits | None = None, *, keep: bool = True) -> Content:
    return read_content(lambda: io.BytesIO(content), limits or Limits(), keep=keep)


def refused(content: bytes, limits: Limits | None = None) -> Code:
    return code_of(lambda: read(content, limits))


# other files


def test_files_that_are_something_else(tmp_path: Path, wmta: WmtaFiles) -> None:
    document = io.BytesIO()
    with ZipFile(document, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
    path = tmp_path / "minutes.docx"
    for content in (b"PK", b"text,theme\n", document.getvalue(), b"SQLite format 3\0" * 9):
        path.write_bytes(content)
        error = refusal(lambda: wmta.read(path))
        assert (error.code, error.params) == (Code.NOT_A_SESSION_FILE, {"file": "minutes.docx"})


def test_a_path_that_cannot_be_read(tmp_path: Path, wmta: WmtaFiles) -> None:
    assert code_of(lambda: wmta.read(tmp_path / "a.wmta")) == Code.FILE_NOT_FOUND
    for do in (wmta.read, wmta.fingerprint):
        error = refusal(partial(do, tmp_path))
        assert (error.code, error.params["file"]) == (Code.FILE_IS_FOLDER, tmp_path.name)


def test_an_empty_file_is_called_empty(tmp_path: Path, wmta: WmtaFiles) -> None:
    path = tmp_path / "a.wmta"
    path.touch()
    for do in (wmta.read, wmta.fingerprint):
        error = refusal(partial(do, path))
        assert (error.code, error.params["file"]) == (Code.SESSION_EMPTY, path.name)


# the container


def test_a_copy_that_broke_off(content: bytes) -> None:
    codes = {refused(content[:end]) for end in range(len(content))}
    assert codes == {Code.NOT_A_SESSION_FILE, Code.SESSION_DAMAGED}
    assert refused(content[: len(content) // 2]) == Code.SESSION_DAMAGED


def test_bytes_behind_the_end(content: bytes) -> None:
    assert refused(content + b"\0") == Code.SESSION_DAMAGED
    assert refused(content + content) == Code.SESSION_DAMAGED


def test_a_member_twice(content: bytes) -> None:
    pairs = list(members_of(content).items())
    with pytest.warns(UserWarning, match="Duplicate name"):
        twice = zipped([*pairs, pairs[-1]])
    assert refused(twice) == Code.SESSION_DAMAGED


@pytest.mark.parametrize(
    "name",
    ["../escape", "/etc/passwd", "streams/../x", "C:\\x", "a\\b", "files//x", "x/", "ā", "a\x07b"],
)
def test_names_that_lead_elsewhere(content: bytes, key: Ed25519PrivateKey, name: str) -> None:
    assert refused(signed(members_of(content) | {name: b"x"}, key)) == Code.SESSION_DAMAGED


def test_members_are_exactly_those_listed(content: bytes, key: Ed25519PrivateKey) -> None:
    members = members_of(content)
    assert refused(zipped(members | {"extra.txt": b"x"})) == Code.SESSION_DAMAGED
    del members["README.txt"]
    assert refused(zipped(members)) == Code.SESSION_DAMAGED
    # Another member that is listed and signed may come from a newer version.
    read(signed(members | {"files/new.jpg": b"x"}, key))


@pytest.mark.parametrize(
    "limits",
    [Limits(members=4), Limits(member=400), Limits(total=1_000), Limits(ratio=1)],
    ids=["members", "member", "total", "ratio"],
)
def test_limits(content: bytes, limits: Limits) -> None:
    assert refused(content, limits) == Code.SESSION_TOO_LARGE


def test_a_zip_bomb_is_refused_without_unpacking(content: bytes, key: Ed25519PrivateKey) -> None:
    bomb = signed(members_of(content) | {"files/bomb": bytes(32 * 2**20)}, key)
    tracemalloc.start()
    try:
        assert refused(bomb) == Code.SESSION_TOO_LARGE
        assert tracemalloc.get_traced_memory()[1] < 2**20
    finally:
        tracemalloc.stop()


def test_a_file_larger_than_all_its_members_may_be(tmp_path: Path, content: bytes) -> None:
    from tests.exchange.sessions import PROGRAM
    from wmt_desktop.exchange.keys import Installation

    path = tmp_path / "a.wmta"
    path.write_bytes(content)
    small = WmtaFiles(Installation(tmp_path, lambda: None), PROGRAM, Limits(total=500))
    assert code_of(lambda: small.read(path)) == Code.SESSION_TOO_LARGE


def _entry_of(content: bytes, name: str) -> int:
    """Return where a member's record begins in the directory."""
    start = content.rindex(name.encode()) - 46
    assert content[start : start + 4] == b"PK\x01\x02"
    return start


def _patched(content: bytes, at: int, form: str, value: int) -> bytes:
    changed = bytearray(content)
    struct.pack_into(form, changed, at, value)
    return bytes(changed)


@pytest.mark.parametrize(
    ("offset", "form", "value", "code"),
    [
        (8, "<H", 0x1, Code.SESSION_DAMAGED),  # encrypted
        (10, "<H", 12, Code.SESSION_DAMAGED),  # bzip2
        (16, "<L", 0, Code.SESSION_DAMAGED),  # checksum
        (24, "<L", 10, Code.SESSION_DAMAGED),  # said to be shorter than it is
        (24, "<L", 65 * 2**20, Code.SESSION_TOO_LARGE),
        (42, "<L", 0, Code.SESSION_DAMAGED),  # shares the bytes of another member
        (42, "<L", 0x7FFF_FFFF, Code.SESSION_DAMAGED),
    ],
)
def test_a_directory_that_lies(
    content: bytes, offset: int, form: str, value: int, code: Code
) -> None:
    assert refused(_patched(content, _entry_of(content, STREAM) + offset, form, value)) == code


def test_members_that_share_bytes_are_refused_before_any_is_read(content: bytes) -> None:
    with ZipFile(io.BytesIO(content)) as archive:
        other = archive.getinfo("manifest.json").header_offset
    shared = _patched(content, _entry_of(content, STREAM) + 42, "<L", other)
    assert code_of(lambda: Container(lambda: io.BytesIO(shared), Limits())) == Code.SESSION_DAMAGED


def test_a_directory_without_members(content: bytes) -> None:
    start = content[: 38 + len(MIMETYPE)]
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 0, 0, 0, len(start), 0)
    assert refused(start + end) == Code.SESSION_DAMAGED


def test_bytes_behind_the_deflate_stream_of_a_member(content: bytes) -> None:
    members = list(members_of(content).items())
    longer = zipped(members)
    at = longer.index(STREAM.encode()) + len(STREAM)
    record = _entry_of(longer, STREAM)
    packed = struct.unpack_from("<L", longer, record + 20)[0]
    # The directory counts the first byte of the next member's header to this one.
    cut = longer[: at + packed] + b"\0" + longer[at + packed :]
    fixed = bytearray(cut)
    record = _entry_of(cut, STREAM)
    struct.pack_into("<L", fixed, record + 20, packed + 1)
    for name, _ in members:
        place = _entry_of(cut, name)
        (offset,) = struct.unpack_from("<L", fixed, place + 42)
        if offset > at:
            struct.pack_into("<L", fixed, place + 42, offset + 1)
    (directory,) = struct.unpack_from("<L", fixed, len(fixed) - 6)
    struct.pack_into("<L", fixed, len(fixed) - 6, directory + 1)
    assert refused(bytes(fixed)) == Code.SESSION_DAMAGED


def test_stored_members_are_packed_here(content: bytes) -> None:
    stored = io.BytesIO()
    with ZipFile(stored, "w") as archive:
        for name, each in {"mimetype": MIMETYPE, **members_of(content)}.items():
            archive.writestr(ZipInfo(name), each)
    assert read(stored.getvalue()).streams == (arena_stream(),)


def test_a_photo_that_is_not_what_its_name_says(content: bytes, key: Ed25519PrivateKey) -> None:
    name = "files/" + sha256(b"photo").hexdigest()
    assert dict(read(signed(members_of(content) | {name: b"photo"}, key)).photos) == {
        name.removeprefix("files/"): b"photo"
    }
    assert refused(signed(members_of(content) | {name: b"other"}, key)) == Code.SESSION_DAMAGED


def test_a_directory_too_large_to_read(content: bytes) -> None:
    end = len(content) - 22
    assert refused(_patched(content, end + 10, "<H", 65_535)) == Code.SESSION_TOO_LARGE
    assert refused(_patched(content, end + 12, "<L", 2**31)) == Code.SESSION_TOO_LARGE
    locator = content[: end - 20] + b"PK\x06\x07" + content[end - 16 :]
    assert refused(locator) == Code.SESSION_TOO_LARGE


# manifest and signature


def _with_manifest(content: bytes, change: Callable[[Any], None]) -> Members:
    members = members_of(content)
    manifest = msgspec.json.decode(members["manifest.json"])
    change(manifest)
    return members | {"manifest.json": msgspec.json.encode(manifest)}


def test_a_manifest_that_was_edited(content: bytes) -> None:
    edited = _with_manifest(
        content, lambda manifest: manifest["arenas"][0].update(title="Elsewhere")
    )
    assert refused(zipped(edited)) == Code.SESSION_CHANGED


def test_a_signature_by_another_key(content: bytes) -> None:
    members = members_of(content)
    other = Ed25519PrivateKey.generate()
    members["manifest.minisig"] = sign(other, members["manifest.json"], "hashed")
    assert refused(zipped(members)) == Code.SESSION_CHANGED


@pytest.mark.parametrize(
    "signature", [b"", b"untrusted comment: x\n", b"\xff\n\n\n\n", b"a\nb\nc\nd\n"]
)
def test_a_signature_that_is_none(content: bytes, signature: bytes) -> None:
    members = members_of(content) | {"manifest.minisig": signature}
    assert refused(zipped(members)) == Code.SESSION_CHANGED


def test_a_comment_that_was_edited(content: bytes) -> None:
    members = members_of(content)
    members["manifest.minisig"] = members["manifest.minisig"].replace(
        b"timestamp:1", b"timestamp:2"
    )
    assert refused(zipped(members)) == Code.SESSION_CHANGED


def test_a_signature_taken_away(content: bytes) -> None:
    members = members_of(content)
    del members["manifest.minisig"]
    assert refused(zipped(members)) == Code.SESSION_CHANGED


def test_a_file_that_never_had_a_signature_is_marked(content: bytes) -> None:
    members = _with_manifest(content, lambda manifest: manifest.update(key=""))
    del members["manifest.minisig"]
    assert not read(zipped(members)).signed


def test_a_member_of_another_size(content: bytes, key: Ed25519PrivateKey) -> None:
    def longer(manifest: Any) -> None:
        manifest["members"][0]["size"] += 1

    assert refused(signed(members_of(content), key, longer)) == Code.SESSION_CHANGED


def test_a_member_that_was_replaced(content: bytes) -> None:
    members = members_of(content)
    members[STREAM] = members[STREAM].replace(b"skol", b"SKOL")
    assert refused(zipped(members)) == Code.SESSION_CHANGED
    assert refused(zipped(members_of(content) | {"README.txt": b""})) == Code.SESSION_CHANGED


def test_a_flipped_bit_in_the_packed_bytes(content: bytes) -> None:
    at = content.index(STREAM.encode()) + len(STREAM) + 20
    flipped = content[:at] + bytes([content[at] ^ 4]) + content[at + 1 :]
    assert refused(flipped) == Code.SESSION_DAMAGED


def test_a_format_that_needs_a_newer_program(content: bytes, key: Ed25519PrivateKey) -> None:
    def newer(manifest: Any) -> None:
        manifest.update(format=2, min_reader=2, streams="elsewhere")

    assert refused(signed(members_of(content), key, newer)) == Code.SESSION_NEWER_FORMAT


def test_a_newer_format_that_this_program_may_read(content: bytes, key: Ed25519PrivateKey) -> None:
    def newer(manifest: Any) -> None:
        manifest.update(format=2, more={"than": "known"})

    assert read(signed(members_of(content), key, newer)).streams == (arena_stream(),)


@pytest.mark.parametrize(
    "change",
    [
        lambda manifest: manifest.pop("streams"),
        lambda manifest: manifest.update(min_reader="1"),
        lambda manifest: manifest.update(device="x" * 201),
        lambda manifest: manifest["streams"].append(manifest["streams"][0]),
        lambda manifest: manifest["members"].append(manifest["members"][0]),
        lambda manifest: manifest["arenas"].append(manifest["arenas"][0]),
        lambda manifest: manifest["arenas"][0].update(id="arena:1"),
        lambda manifest: manifest["streams"][0].update(count=0),
        lambda manifest: manifest["streams"][0].update(head="0" * 64),
        lambda manifest: manifest["streams"][0].update(id="1" * 32 + "\n"),
        lambda manifest: manifest["streams"][0].update(key="RWAAAA"),
        lambda manifest: manifest["members"].pop(),
        lambda manifest: manifest["members"][0].update(name="manifest.json"),
    ],
)
def test_a_manifest_that_makes_no_sense(
    content: bytes, key: Ed25519PrivateKey, change: Callable[[Any], None]
) -> None:
    assert refused(signed(members_of(content), key, change)) == Code.SESSION_DAMAGED


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"\xff", b"[" * 1_100, b'{"min_reader":1}'])
def test_a_manifest_that_is_none(content: bytes, data: bytes) -> None:
    assert refused(zipped(members_of(content) | {"manifest.json": data})) == Code.SESSION_DAMAGED


# chains and clocks


def lines() -> list[bytes]:
    return arena_stream().lines()


def test_an_entry_taken_out_or_exchanged(content: bytes, key: Ed25519PrivateKey) -> None:
    first, second, third = lines()
    head = arena_stream().head.hex()
    for kept in ([first, third], [first, second], [second, first, third], [first, third, second]):
        code = refused(with_lines(content, kept, key, head=head, count=len(kept)))
        assert code == Code.SESSION_CHAIN_BROKEN
    # With a chain that fits, the numbers still tell.
    assert refused(with_lines(content, [first, third], key)) == Code.SESSION_CHAIN_BROKEN


def test_an_entry_can_only_take_back_an_earlier_one(content: bytes, key: Ed25519PrivateKey) -> None:
    first, second, _ = lines()
    taken_back = [first, second, line(3, note("x"), undoes=2)]
    assert read(with_lines(content, taken_back, key)).streams[0].lines() == taken_back
    for undone in (3, 4):
        itself = [first, second, line(3, note("x"), undoes=undone)]
        assert refused(with_lines(content, itself, key)) == Code.SESSION_CHAIN_BROKEN


def test_counts_and_ends_of_streams(content: bytes, key: Ed25519PrivateKey) -> None:
    assert refused(with_lines(content, lines(), key, count=2)) == Code.SESSION_CHAIN_BROKEN
    members = members_of(content)
    members[STREAM] = members[STREAM][:-1]
    assert refused(signed(members, key)) == Code.SESSION_CHAIN_BROKEN


@pytest.mark.parametrize(
    "stub", [b"!", b"!zz", b"!" + b"A" * 64, b"!" + b"a" * 63, b"!" + b" a" * 32]
)
def test_a_stub_that_is_no_hash(content: bytes, key: Ed25519PrivateKey, stub: bytes) -> None:
    first, *rest = lines()
    broken = with_lines(content, [first + b"\t" + stub, *rest], key)
    assert refused(broken) == Code.SESSION_CHAIN_BROKEN


@pytest.mark.parametrize(
    "changes",
    [
        {"clock": FIRST_CLOCK + (1 << 16)},
        {"clock": 0},
        {"clock": CLOCK_LIMIT},
        {"clock": 2**70},
        {"minute": 70_000_000},
    ],
)
def test_times_that_cannot_be(
    content: bytes, key: Ed25519PrivateKey, changes: dict[str, Any]
) -> None:
    unsound = with_lines(content, [lines()[0], line(2, note("x"), **changes)], key)
    error = refusal(lambda: read(unsound))
    assert (error.code, error.params["entry"]) == (Code.SESSION_CLOCK_IMPOSSIBLE, 2)


@pytest.mark.parametrize(
    "header",
    [
        b"",
        b"[]",
        b"null",
        b'{"n":2}',
        b'{"n":2,"t":-1,"w":1,"v":1}',
        b'{"n":2,"t":1e30,"w":1,"v":1}',
        b'{"n":2,"t":%d,"w":1,"v":0}' % (FIRST_CLOCK * 2),
        b'{"n":2,"t":%d,"w":1,"v":1,"a":"\\ud800"}' % (FIRST_CLOCK * 2),
        b'{"n":2,"t":%d,"w":1,"v":1,"d":{"x":1}}' % (FIRST_CLOCK * 2),
        b'{"n":2,"t":%d,"w":1,"v":1,"d":{"%s":1}}' % (FIRST_CLOCK * 2, b"2" * 32),
        b'{"n":2,"t":%d,"w":1,"v":1,"d":{"%s":0}}' % (FIRST_CLOCK * 2, HEAD),
        b'{"n":2,"t":%d,"w":1,"v":1,"d":{"%s\\n":1}}' % (FIRST_CLOCK * 2, HEAD),
        b'{"n":2,"t":%d,"w":1,"v":1,"a":"%s"}' % (FIRST_CLOCK * 2, b"a" * 201),
        b'{"n":2,"t":%d,"w":1,"v":1,"x":%s}' % (FIRST_CLOCK * 2, b"[" * 5_000 + b"]" * 5_000),
    ],
)
def test_headers_that_are_none(content: bytes, key: Ed25519PrivateKey, header: bytes) -> None:
    error = refusal(lambda: read(with_lines(content, [lines()[0], header], key)))
    assert (error.code, error.params["entry"]) == (Code.SESSION_OPERATION_INVALID, 2)


def test_heads_that_were_known(content: bytes, key: Ed25519PrivateKey) -> None:
    known = [lines()[0], line(2, note("x"), seen={HEAD.decode(): 7})]
    (read_back,) = read(with_lines(content, known, key)).streams
    assert read_back.summary is not None
    assert read_back.summary.needed == {HEAD.decode(): 7}


def test_a_stream_of_an_arena_that_is_not_named(content: bytes, key: Ed25519PrivateKey) -> None:
    for arena in ("", "arena:" + "f" * 32):
        foreign = with_lines(content, [line(1, note("x"), arena=arena)], key)
        assert refused(foreign) == Code.SESSION_OPERATION_INVALID


# forks


def _forked(content: bytes, key: Ed25519PrivateKey, *streams: Stream) -> bytes:
    """Return a session file of these streams, everything around them being right."""
    members = {
        name: each for name, each in members_of(content).items() if not name.startswith("streams/")
    }
    heads = []
    for each in streams:
        head = {"id": each.id, "count": each.count, "head": each.head.hex()}
        heads.append(head)
        members[f"streams/{each.id}.{each.head.hex()[:16]}"] = each.content()
    return signed(members, key, lambda manifest: manifest.update(streams=heads))


def test_both_ways_on_of_a_cloned_laptop(content: bytes, key: Ed25519PrivateKey) -> None:
    first, *_ = lines()
    here = stream_of([first, line(2, note("here"))], device="")
    there = stream_of([first, line(2, note("there")), line(3, note("more"))], device="")
    assert set(read(_forked(content, key, here, there)).streams) == {here, there}


def test_a_branch_that_is_only_the_beginning_of_another(
    content: bytes, key: Ed25519PrivateKey
) -> None:
    first, second, third = lines()
    whole, beginning = stream_of([first, second, third]), stream_of([first, second])
    assert refused(_forked(content, key, beginning, whole)) == Code.SESSION_DAMAGED
    header, *parts = second.split(b"\t")
    stubs = [b"!" + sha256(part).hexdigest().encode() for part in parts]
    erased = stream_of([first, b"\t".join([header, *stubs])])
    assert erased.head == beginning.head
    assert refused(_forked(content, key, whole, erased)) == Code.SESSION_DAMAGED


def test_a_branch_twice(content: bytes, key: Ed25519PrivateKey) -> None:
    stream = stream_of(lines())
    assert refused(_forked(content, key, stream, stream)) == Code.SESSION_DAMAGED


# operations


@pytest.mark.parametrize(
    "operation",
    [
        ["set", "note", NOTE, "text", ""],
        ["set", "note", NOTE, "text", "x" * 20_000, SALT],
        ["set", "note", NOTE, "cluster", None],
        ["set", "note", NOTE, "place", [-4, 9]],
        ["set", "note", NOTE, "from a newer version", [1, {"a": None}]],
        ["set", "weather", "weather:" + "0" * 32, "mood", 1.5],
        ["set", "arena", ARENA, "stages", ["ideas"]],
        ["urn", ROUND, [], 0, 0],
        ["redact", "0" * 64, 0],
        ["redact", "0" * 64, 0, "1" * 64, "2" * 128],
        ["something new"],
        ["something new", [[[[[[["x" * 20_000]]]]]]]],
    ],
)
def test_operations_that_are_taken(
    content: bytes, key: Ed25519PrivateKey, operation: Operation
) -> None:
    taken = read(with_lines(content, [line(1, [operation])], key))
    assert taken.streams == (stream_of([line(1, [operation])], device=""),)


@pytest.mark.parametrize(
    "operation",
    [
        [],
        {},
        "set",
        [None],
        [["set"]],
        ["set"],
        ["set", "note", NOTE, "text"],
        ["set", "note", NOTE, "text", "x", SALT, "more"],
        ["set", "note", NOTE, "text", "x", "no salt"],
        ["set", "note", NOTE, "text", "x", 1],
        ["set", "note", "note:1", "text", "x"],
        ["set", "note", 1, "text", "x"],
        ["set", None, None, None, None],
        ["set", "note", [NOTE], "text", "x"],
        ["set", "note", NOTE, ["text"], "x"],
        ["set", "note", NOTE, {}, "x"],
        ["urn", 1, [], 0, 0],
        ["redact", 1, 0],
        ["set", "note", "note:" + "B" * 32, "text", "x"],
        ["set", "cluster", NOTE, "name", "x"],
        ["set", "note", NOTE, "", "x"],
        ["set", "note", NOTE, "f" * 201, "x"],
        ["set", "k" * 201, "k" * 201 + ":" + "0" * 32, "f", "x"],
        ["set", "note", NOTE, "text", "x" * 20_001],
        ["set", "note", NOTE, "text", 5],
        ["set", "note", NOTE, "heard", True],
        ["set", "note", NOTE, "heard", 2**60],
        ["set", "note", NOTE, "place", [0.5, 1]],
        ["set", "note", NOTE, "theme", "space"],
        ["set", "note", NOTE, "new field", "x" * 20_001],
        ["set", "note", NOTE, "new field", [[[[[[[[1]]]]]]]]],
        ["set", "arena", ARENA, "stages", [["ideas"]]],
        ["set", "arena", ARENA, "stages", [{}]],
        ["set", "round", ROUND, "options", [{"id": "x"}]],
        ["urn", ROUND, []],
        ["urn", NOTE, [], 0, 0],
        ["urn", ROUND, {}, 0, 0],
        ["urn", ROUND, [], -1, 0],
        ["urn", ROUND, [], 0, True],
        ["urn", ROUND, [["0" * 32]], 1, 0],
        ["urn", ROUND, [["0" * 31, {}]], 1, 0],
        ["urn", ROUND, [["0" * 32, {NOTE: -1}]], 1, 0],
        ["urn", ROUND, [["0" * 32, {NOTE: 2**31}]], 1, 0],
        ["urn", ROUND, [["0" * 32, {"o" * 201: 1}]], 1, 0],
        ["urn", ROUND, [["1" * 32, {}], ["0" * 32, {}]], 2, 0],
        ["urn", ROUND, [["0" * 32, {}], ["0" * 32, {}]], 2, 0],
        ["redact", "0" * 63, 0],
        ["redact", "0" * 64, -1],
        ["redact", "0" * 64, 0, 0],
        ["redact", "0" * 64, 0, "1" * 64],
        ["redact", "0" * 64, 0, "1" * 63, "2" * 128],
        ["redact", "0" * 64, 0, "1" * 64, "2" * 127],
        ["redact", "0" * 64, 0, "1" * 64, "G" * 128],
        ["redact", "0" * 64, 0, "1" * 64, "2" * 128, 0],
        ["something new", [[[[[[[[1]]]]]]]]],
        ["something new", {"x" * 20_001: 1}],
        ["something new", list(range(200_001))],
    ],
)
def test_operations_that_are_not(
    content: bytes, key: Ed25519PrivateKey, operation: Operation
) -> None:
    unsound = with_lines(content, [line(1, note("sound")), line(2, [*note("x"), operation])], key)
    error = refusal(lambda: read(unsound))
    assert error.code == Code.SESSION_OPERATION_INVALID
    assert (error.params["stream"], error.params["entry"], error.params["operation"]) == (
        "1" * 32,
        2,
        3,
    )


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"set",
        b'["set"',
        b'["x",NaN]',
        b'["x",1e999]',
        b'["\xff"]',
        b'["\\ud800"]',
        b'["\xed\xa0\x80"]',
        b'["x","a\x01b"]',
        b'["x",' + b"[" * 5_000 + b"]" * 5_000 + b"]",
        b" !" + b"a" * 64,
    ],
)
def test_bytes_that_are_no_operation(content: bytes, key: Ed25519PrivateKey, data: bytes) -> None:
    unsound = with_lines(content, [line(1, []) + b"\t" + data], key)
    assert refused(unsound) == Code.SESSION_OPERATION_INVALID


def test_an_operation_too_long_to_be_parsed(
    content: bytes, key: Ed25519PrivateKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(entries, "OPERATION_LIMIT", 300)
    # A longer stream is taken operation by operation.
    short = [line(1, note("x")), line(2, [["something new", "y" * 200]]), *map(_third, range(3, 9))]
    assert read(with_lines(content, short, key), keep=False).streams[0].lines() == short
    long = [short[0], line(2, [["something new", "y" * 300]])]
    error = refusal(lambda: read(with_lines(content, long, key)))
    assert (error.code, error.params["operation"]) == (Code.SESSION_OPERATION_INVALID, 1)
    unsound = [*short, line(9, [["set"]])]
    error = refusal(lambda: read(with_lines(content, unsound, key), keep=False))
    assert (error.code, error.params["entry"]) == (Code.SESSION_OPERATION_INVALID, 9)


def _third(number: int) -> bytes:
    return line(number, note("z"))


# whatever comes

_places = st.floats(0, 1, exclude_max=True)
_mutations = st.lists(
    st.tuples(
        st.sampled_from(["flip", "drop", "insert", "repeat", "cut"]), _places, st.binary(max_size=6)
    ),
    min_size=1,
    max_size=4,
)


def _mutated(content: bytes, mutations: list[tuple[str, float, bytes]]) -> bytes:
    for kind, place, data in mutations:
        at = int(place * len(content))
        if kind == "flip":
            content = content[:at] + bytes([content[at] ^ (1 << len(data))]) + content[at + 1 :]
        elif kind == "drop":
            content = content[:at] + content[at + 1 + len(data) :]
        elif kind == "insert":
            content = content[:at] + data + content[at:]
        elif kind == "repeat":
            content = content[: at + 40] + content[at:]
        else:
            content = content[:at]
        content = content or b"\0"
    return content


def _outcome(content: bytes) -> Content | Code:
    """Return what is read, or why nothing is; any error but a refusal ends the test."""
    try:
        return read(content)
    except WmtError as error:
        return error.code


@settings(max_examples=40)
@given(mutations=_mutations)
def test_a_damaged_file_is_refused_or_says_the_same(
    content: bytes, mutations: list[tuple[str, float, bytes]]
) -> None:
    found = _outcome(_mutated(content, mutations))
    assert isinstance(found, Code) or found == read(content)


@settings(max_examples=40)
@given(mutations=_mutations, which=st.sampled_from(["manifest.json", "manifest.minisig", STREAM]))
def test_a_changed_member_in_a_sound_container_is_refused(
    content: bytes, mutations: list[tuple[str, float, bytes]], which: str
) -> None:
    members = members_of(content)
    before = members[which]
    members[which] = _mutated(before, mutations)
    found = _outcome(zipped(members))
    assert isinstance(found, Code) or found.streams == read(content).streams


@settings(max_examples=40)
@given(mutations=_mutations)
def test_hostile_entries_behind_a_right_signature_are_refused_or_kept_word_for_word(
    content: bytes, key: Ed25519PrivateKey, mutations: list[tuple[str, float, bytes]]
) -> None:
    hostile = _mutated(b"\n".join(lines()), mutations).split(b"\n")
    found = _outcome(with_lines(content, hostile, key))
    assert isinstance(found, Code) or found.streams[0].lines() == hostile
