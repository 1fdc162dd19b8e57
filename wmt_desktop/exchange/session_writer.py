"""Puts streams into the bytes of a session file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import TYPE_CHECKING

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.log import Stream, read_header
from wmt_desktop.exchange import manifest as form
from wmt_desktop.exchange.container import Limits, pack
from wmt_desktop.exchange.manifest import ArenaTitle, Manifest, Member, StreamHead
from wmt_desktop.exchange.minisign import public_bytes, public_text, sign

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey


def session_bytes(
    titles: Mapping[str, str],
    streams: Sequence[Stream],
    private: Ed25519PrivateKey | None,
    device: str,
    program: str,
    limits: Limits,
) -> bytes:
    """Return a session file. The same arguments give the same bytes; see ``container``.

    Args:
        titles: Arena id to title.
        streams: All entries of every stream, from the first.
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
    members = [
        (head.member, stream.content())
        for head, stream in zip(heads, ordered, strict=True)
    ]
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
        front.append((form.SIGNATURE, sign(private, manifest, _comment(ordered))))
    return pack([*front, *members], limits)


def _head(stream: Stream) -> StreamHead:
    return StreamHead(
        id=stream.id,
        count=stream.count,
        head=stream.head.hex(),
        key=public_text(stream.public_key) if stream.public_key else "",
        device=stream.device,
    )


def _comment(streams: Sequence[Stream]) -> str:
    """Return the comment that minisign writes, dated by the newest entry: no file needs the time of day."""
    minute = max(read_header(stream.lines()[-1]).minute for stream in streams)
    return f"timestamp:{minute * 60}\tfile:{form.NAME}\thashed"
