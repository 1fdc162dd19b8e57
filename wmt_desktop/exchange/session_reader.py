"""Takes a session file apart, from the outside in, and believes nothing that it has not checked.

The order is: size and shape of the ZIP, manifest, signature, hash of every
member, then each stream's chain, clocks and operations.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import BinaryIO

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.log import Stream, stream_of
from wmt_desktop.exchange import manifest as form
from wmt_desktop.exchange.container import Container, Limits
from wmt_desktop.exchange.entries import check_stream
from wmt_desktop.exchange.manifest import Manifest
from wmt_desktop.exchange.minisign import BadSignatureError, read_public, verify


@dataclass(frozen=True, slots=True)
class Content:
    """A session file that passed every check.

    Attributes:
        signed: Whether the manifest's key signed it; without a signature there is no key.
        saved: Minute of the newest entry (since 1970 UTC).
    """

    manifest: Manifest
    signed: bool
    streams: tuple[Stream, ...]
    saved: int


def read_content(file: BinaryIO, limits: Limits) -> Content:
    """Check everything about an unencrypted session file and return what is in it.

    Dependencies on other files are the store's to check: it knows what is there already.

    Raises:
        WmtError: ``NOT_A_SESSION_FILE`` or one of ``SESSION_…``.
    """
    container = Container(file, limits)
    data = container.read(form.NAME)
    manifest = form.read_manifest(data)
    signed = _check_signature(container, manifest, data)
    listed = {member.name for member in manifest.members}
    if container.names - form.UNLISTED != listed:
        raise WmtError(Code.SESSION_DAMAGED)
    hashes = {member.name: member.sha256 for member in manifest.members}
    arenas = {arena.id for arena in manifest.arenas}
    for name in sorted(listed - {stream.member for stream in manifest.streams}):
        _checked(container, name, hashes)
    streams = []
    saved = 0
    for head in manifest.streams:
        lines, minute = check_stream(head, _checked(container, head.member, hashes), arenas)
        saved = max(saved, minute)
        key = read_public(head.key) if head.key else b""
        streams.append(stream_of(head.id, lines, bytes.fromhex(head.head), key, head.device))
    return Content(manifest, signed, tuple(streams), saved)


def _check_signature(container: Container, manifest: Manifest, data: bytes) -> bool:
    """Return whether there is a signature; a wrong one, or one that was taken away, is refused."""
    present = form.SIGNATURE in container.names
    if present != bool(manifest.key):
        raise WmtError(Code.SESSION_CHANGED)
    if present:
        try:
            verify(read_public(manifest.key), data, container.read(form.SIGNATURE))
        except BadSignatureError as error:
            raise WmtError(Code.SESSION_CHANGED) from error
    return present


def _checked(container: Container, name: str, hashes: dict[str, str]) -> bytes:
    content = container.read(name)
    if sha256(content).hexdigest() != hashes[name]:
        raise WmtError(Code.SESSION_CHANGED, member=name)
    return content
