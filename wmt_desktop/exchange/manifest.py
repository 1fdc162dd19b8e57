"""The table of contents of a session file, and what it says to people who open it by hand."""

from __future__ import annotations

from typing import Annotated

import msgspec
from msgspec import Meta

from wmt_desktop.domain.arena import TEXT_LIMIT
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.ids import is_entity_id, kind_of
from wmt_desktop.exchange.minisign import read_public

FORMAT = 1
"""Version of the file format. ``min_reader`` of a file names the oldest program that may read it."""

NAME = "manifest.json"
SIGNATURE = "manifest.minisig"
README = "README.txt"
STREAMS = "streams/"
UNLISTED = frozenset({"mimetype", NAME, SIGNATURE})
"""Members that the manifest cannot list: it would have to contain its own hash."""

Hash = Annotated[str, Meta(pattern=r"\A[0-9a-f]{64}\Z")]
StreamId = Annotated[str, Meta(pattern=r"\A[0-9a-f]{32}\Z")]
Size = Annotated[int, Meta(ge=0, lt=2**53)]
Text = Annotated[str, Meta(max_length=TEXT_LIMIT)]
Label = Annotated[str, Meta(max_length=200)]


class ArenaTitle(msgspec.Struct, frozen=True):
    """An arena that the streams tell of."""

    id: Label
    title: Text


class StreamHead(msgspec.Struct, frozen=True):
    """How far one stream goes.

    Attributes:
        id: Of the stream.
        count: Entries, counted from the first.
        head: Chain hash of the last.
        key: Public key of the installation that wrote it, or empty when unknown.
        device: What that installation calls itself.
    """

    id: StreamId
    count: Annotated[int, Meta(ge=1, lt=2**53)]
    head: Hash
    key: Label = ""
    device: Label = ""

    @property
    def member(self) -> str:
        """Where its entries stand in the file."""
        return f"{STREAMS}{self.id}.{self.head[:16]}"


class Member(msgspec.Struct, frozen=True):
    """A member of the ZIP: its size unpacked, and its hash."""

    name: Label
    size: Size
    sha256: Hash


class Manifest(msgspec.Struct, frozen=True):
    """What is in the file.

    Attributes:
        program: Name and version of the program that wrote it.
        device: What the installation calls itself that wrote it.
        key: Public key that signed the manifest, or empty when it is not signed.
    """

    format: int
    min_reader: int
    program: Label
    device: Label
    key: Label
    arenas: list[ArenaTitle]
    streams: list[StreamHead]
    members: list[Member]


class _Version(msgspec.Struct):
    min_reader: int


def write_manifest(manifest: Manifest) -> bytes:
    """Return the manifest as JSON that people can read, too."""
    return msgspec.json.format(msgspec.json.encode(manifest), indent=1) + b"\n"


def read_manifest(data: bytes) -> Manifest:
    """Return the manifest after checking that it is consistent in itself.

    Raises:
        WmtError: ``SESSION_NEWER_FORMAT``, ``SESSION_DAMAGED``.
    """
    try:
        if msgspec.json.decode(data, type=_Version).min_reader > FORMAT:
            raise WmtError(Code.SESSION_NEWER_FORMAT)
        manifest = msgspec.json.decode(data, type=Manifest)
        _check(manifest)
    # An unsound Unicode text or a key that is none is a ValueError, as is msgspec's own error.
    except (ValueError, RecursionError) as error:
        raise WmtError(Code.SESSION_DAMAGED, member=NAME) from error
    return manifest


def _check(manifest: Manifest) -> None:
    for key in (manifest.key, *(stream.key for stream in manifest.streams)):
        if key:
            read_public(key)
    names = [member.name for member in manifest.members]
    streams = [stream.member for stream in manifest.streams]
    arenas = [arena.id for arena in manifest.arenas]
    if (
        any(len(set(each)) != len(each) for each in (names, streams, arenas))
        or not UNLISTED.isdisjoint(names)
        or set(streams) != {name for name in names if name.startswith(STREAMS)}
        or not all(is_entity_id(arena) and kind_of(arena) == "arena" for arena in arenas)
    ):
        raise ValueError("the manifest contradicts itself")


README_TEXT = """\
WMT Arena session file, format 1

This ZIP archive holds everything that was noted, grouped, voted and decided in one Transition
Arena, as an append-only log. Any ZIP tool opens it; all texts are UTF-8. (A name that ends in .age
stands for the same, encrypted: age --decrypt.)
manifest.json     the arenas, the streams and every member with its size and SHA-256
manifest.minisig  Ed25519 signature of manifest.json; without one there is no "key" either:
                  minisign -Vm manifest.json -x manifest.minisig -P <its "key">
streams/          the streams, named <stream id>.<first 16 hex digits of its head>
files/            photographs, named by their SHA-256

A stream is what one installation wrote, from its first entry. One line is one entry: a header and
its operations, each of them JSON, separated by tabs. Header: n number, from 1; t clock (milliseconds
since 1970 << 16 | counter); w minute since 1970 UTC; v version of the operations; a what the person
did; r the arena (first entry only); u number of the entry that this one takes back; d the entries
of other streams that were known, {"<stream id>.<16 digits of its hash>": its n}.
  ["set", kind, thing, field, value, salt]  gives one field of one thing a value; texts have a salt
  ["urn", round, [[ballot, {option: dots}], ...], issued, spoiled]  the secret ballots of a closed
                                            round, sorted by random id, without time or person
  ["redact", entry hash, index, key, signature]  erases one operation (Ed25519 over the lines "wmt
                                            redact", hash, index); without key it only asks for it
  ["erased", thing, field]                  says for the history of a thing what is erased with it
  !<SHA-256>                                stands for an operation that was erased
  anything else                             comes from a newer version and is passed on as it is
Hashes are taken over the bytes as they stand here: h(0) = SHA-256(stream id, 16 bytes);
h(n) = SHA-256(h(n-1) + SHA-256(header) + SHA-256(operation 1) + ...); the head is h of the last.

The value that holds is the one with the greatest (clock, stream, number, position). Values whose
writers did not know of each other (see d) are kept side by side as a conflict. A laptop that was
copied goes on twice: then two streams have one id and a common past, and both count.
No secret ballot of a vote that is still open is in this file, and nothing about who cast a secret
ballot. Names that people wrote down are: in open ballots and pledges, in signatures, objections and
first steps, and in any other text.
"""
