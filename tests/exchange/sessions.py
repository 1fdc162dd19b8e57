"""Builds session files, sound and unsound, for the tests of this folder."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.log import Header, Operation, Stream, chain, first_hash, write_line
from wmt_desktop.domain.log import stream_of as packed
from wmt_desktop.exchange.container import MIMETYPE, Limits
from wmt_desktop.exchange.keys import Installation
from wmt_desktop.exchange.minisign import public_bytes, public_text, sign
from wmt_desktop.exchange.session_files import WmtaFiles

ARENA = "arena:" + "a" * 32
NOTE = "note:" + "b" * 32
ROUND = "round:" + "c" * 32
SALT = "5a" * 12
PROGRAM = "WMT Arena 0.1.0"
TITLES = {ARENA: "Cēsis, Gauja"}
FIRST_CLOCK = 1_716_000_000_000 << 16
FIRST_MINUTE = 28_600_000
LIMITS = Limits()

Members = dict[str, bytes]


def refusal(action: Callable[[], object]) -> WmtError:
    """Return the error that an action ends with."""
    try:
        action()
    except WmtError as error:
        return error
    raise AssertionError("nothing was refused")


def code_of(action: Callable[[], object]) -> Code:
    return refusal(action).code


def note(text: str, entity: str = NOTE) -> list[Operation]:
    return [
        ["set", "note", entity, "arena", ARENA],
        ["set", "note", entity, "text", text, SALT],
    ]


def line(number: int, operations: Sequence[Operation], **changes: Any) -> bytes:
    header = {
        "number": number,
        "clock": FIRST_CLOCK + (number << 16),
        "minute": FIRST_MINUTE + number,
        "schema": 1,
        "arena": ARENA if number == 1 else "",
        **changes,
    }
    return write_line(Header(**header), operations)


def head_of(id: str, lines: Sequence[bytes]) -> bytes:
    head = first_hash(id)
    for each in lines:
        head = chain(head, each)
    return head


def stream_of(lines: Sequence[bytes], id: str = "1" * 32, device: str = "Laptop VZ-1") -> Stream:
    return packed(id, lines, head_of(id, lines), b"", device)


def stream(*entries: Sequence[Operation], id: str = "1" * 32) -> Stream:
    """Return a stream of these entries."""
    return stream_of([line(number, each) for number, each in enumerate(entries, start=1)], id)


def arena_stream() -> Stream:
    """Return what a small workshop leaves behind."""
    return stream(
        [["set", "arena", ARENA, "title", "Cēsis", SALT], ["set", "arena", ARENA, "people", 40]],
        note("Bio pārtika skolās"),
        [["urn", ROUND, [["0" * 32, {NOTE: 2}], ["1" * 32, {}]], 3, 1]],
    )


def files(folder: Path) -> WmtaFiles:
    return WmtaFiles(Installation(folder, lambda: None), PROGRAM)


def members_of(content: bytes) -> Members:
    """Return the members of a session file but ``mimetype``."""
    with ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist() if name != "mimetype"}


def zipped(members: Sequence[tuple[str, bytes]] | Mapping[str, bytes]) -> bytes:
    """Return a ZIP that starts like a session file, whatever is in it."""
    pairs = list(members.items()) if isinstance(members, Mapping) else list(members)
    file = io.BytesIO()
    with ZipFile(file, "w") as archive:
        archive.writestr(ZipInfo("mimetype"), MIMETYPE, ZIP_STORED)
        for name, content in pairs:
            archive.writestr(ZipInfo(name), content, ZIP_DEFLATED)
    return file.getvalue()


def signed(
    members: Members, key: Ed25519PrivateKey, change: Callable[[Any], None] = lambda manifest: None
) -> bytes:
    """Return a session file of these members whose sizes, hashes and signature are all right.

    ``change`` may edit the manifest before it is signed.
    """
    manifest = msgspec.json.decode(members["manifest.json"])
    manifest["key"] = public_text(public_bytes(key))
    manifest["members"] = [
        {"name": name, "size": len(content), "sha256": sha256(content).hexdigest()}
        for name, content in members.items()
        if not name.startswith("manifest.")
    ]
    change(manifest)
    data = msgspec.json.encode(manifest)
    front = {"manifest.json": data, "manifest.minisig": sign(key, data, "hashed")}
    return zipped({**front, **{name: members[name] for name in members if name not in front}})


def with_lines(
    content: bytes, lines: Sequence[bytes], key: Ed25519PrivateKey, **changes: Any
) -> bytes:
    """Return a session file whose only stream holds these lines, everything around them being right."""
    members = {
        name: each for name, each in members_of(content).items() if not name.startswith("streams/")
    }
    stream_id = "1" * 32
    try:
        head = head_of(stream_id, lines).hex()
    except ValueError:
        head = "0" * 64
    stream_head = {
        "id": stream_id,
        "count": len(lines),
        "head": head,
        "key": "",
        "device": "",
        **changes,
    }
    members[f"streams/{stream_id}.{stream_head['head'][:16]}"] = b"".join(
        each + b"\n" for each in lines
    )

    def change(manifest: Any) -> None:
        manifest["streams"] = [stream_head]

    return signed(members, key, change)
