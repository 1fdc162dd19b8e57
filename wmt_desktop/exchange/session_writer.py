"""Puts streams into the bytes of a session file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import TYPE_CHECKING

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.log import Stream, read_header
from wmt_desktop.exchange import manifest as form
from wmt_desktop.exchange.container import PHOTOS, Limits, pack
from wmt_desktop.exchange.manifest import ArenaTitle, Manifest, Member, StreamHead
from wmt_desktop.exchange.minisign import public_bytes, public_text, sign

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey


def session_bytes(
    titles: Mapping[str, str],
    streams: Sequence[Stream],
    photos: Mapping[str, bytes],
    private: Ed25519PrivateKey | None,
    device: str,
    program: str,
    limits: Limits,
) -> bytes:
    """Return a session file. The same arguments give the same bytes; see ``container``.

    Args:
        titles: Arena id to title.
        streams: All entries of every stream, from the first.
        photos: SHA-256 (hex) to bytes.
        private: The key that signs, or None for a file without a signature.
        device: What this installation calls itself.
        program: Name and version of this program.
        limits: What a reader accepts.

    Raises:
        WmtError: ``SESSION_NOTHING_TO_EXPORT``, ``SESSION_TOO_LARGE``.
    """
    by_place = {(each.id, each.head): each for each in streams if each.count}
    if not by_place:
        raise WmtError(Code.SESSION_NOTHING_TO_EXPORT)
    ordered = [by_place[place] for place in sorted(by_place)]
    heads = [_head(stream) for stream in ordered]
    members = [(head.member, stream.content()) for head, stream in zip(heads, ordered, strict=True)]
    dated = max(_minute(content) for _, content in members)
    members += [(PHOTOS + name, photos[name]) for name in sorted(photos)]
    members.append((form.README, form.README_TEXT.encode()))
    manifest = form.write_manifest(
        Manifest(
            format=form.FORMAT,
            min_reader=form.FORMAT,
            program=program,
            device=device,
            key=public_text(public_bytes(private)) if private else "",
            arenas=[ArenaTitle(arena, titles[arena]) for arena in sorted(titles)],
            streams=heads,
            members=[
                Member(name, len(content), sha256(content).hexdigest()) for name, content in members
            ],
        )
    )
    front = [(form.NAME, manifest)]
    if private:
        front.append((form.SIGNATURE, sign(private, manifest, _comment(dated))))
    return pack([*front, *members], limits)


def _head(stream: Stream) -> StreamHead:
    return StreamHead(
        id=stream.id,
        count=stream.count,
        head=stream.head.hex(),
        key=public_text(stream.public_key) if stream.public_key else "",
        device=stream.device,
    )


def _minute(content: bytes) -> int:
    """Return the minute of the last entry of a stream."""
    return read_header(content[content.rfind(b"\n", 0, -1) + 1 :]).minute


def _comment(minute: int) -> str:
    """Return the comment that minisign writes, dated by the newest entry: no file needs the time of day."""
    return f"timestamp:{minute * 60}\tfile:{form.NAME}\thashed"
