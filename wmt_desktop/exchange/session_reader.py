"""Takes a session file apart, from the outside in, and believes nothing that it has not checked.

The order is: size and shape of the ZIP, manifest, signature, hash of every
member, then each stream's chain, clocks and operations.
"""

from __future__ import annotations

import os
import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import file_digest, sha256
from typing import BinaryIO

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.log import Stream, chain, first_hash, head_name
from wmt_desktop.exchange import manifest as form
from wmt_desktop.exchange.container import PHOTOS, Container, Limits, Opener
from wmt_desktop.exchange.encryption import is_encrypted
from wmt_desktop.exchange.entries import EntryChecker, Sound
from wmt_desktop.exchange.manifest import Manifest, Member, StreamHead
from wmt_desktop.exchange.minisign import BadSignatureError, read_public, verify
from wmt_desktop.services.ports import Progress, no_progress

KEEP_LIMIT = 12 * 2**20
"""Bytes of streams up to which it is kept what they say: about 100,000 operations."""

_PHOTO = re.compile(PHOTOS + r"[0-9a-f]{64}").fullmatch


@dataclass(frozen=True, slots=True)
class Content:
    """A session file that passed every check.

    Attributes:
        signed: Whether the manifest's key signed it; without a signature there is no key.
        saved: Minute of the newest entry (since 1970 UTC).
        photos: SHA-256 (hex) to bytes; see ``Photos``.
    """

    manifest: Manifest
    signed: bool
    streams: tuple[Stream, ...]
    saved: int
    photos: Mapping[str, bytes]


class Photos(Mapping[str, bytes]):
    """The photos of a session file, read from it when they are asked for.

    Raises:
        WmtError: ``SESSION_DAMAGED``, ``SESSION_CHANGED``: the file is no longer what it was when
            it was checked, or ``FILE_NOT_FOUND``, ``FILE_UNREADABLE``.
    """

    def __init__(self, container: Container, members: Sequence[Member]) -> None:
        """Take the file, and which of its members are photos."""
        self._container = container
        self._members = {member.sha256: member for member in members}

    def __getitem__(self, hash: str) -> bytes:
        member = self._members[hash]
        content = self._container.read(member.name)
        _check_hash(content, member)
        return content

    def __iter__(self) -> Iterator[str]:
        return iter(self._members)

    def __len__(self) -> int:
        return len(self._members)


def read_plain(open_file: Opener, limits: Limits, progress: Progress) -> tuple[str, Content] | None:
    """Return the SHA-256 (hex) of a session file and what is in it; None where it is encrypted.

    Raises:
        WmtError: As ``hash_of`` and ``read_content``, or what opening it raises.
    """
    with open_file() as file:
        sha256 = hash_of(file, limits)
        if is_encrypted(file):
            return None
    return sha256, read_content(open_file, limits, progress=progress)


def hash_of(file: BinaryIO, limits: Limits) -> str:
    """Return the SHA-256 of an open file, hex.

    Raises:
        WmtError: ``SESSION_TOO_LARGE``, ``SESSION_EMPTY``.
    """
    if file.seek(0, os.SEEK_END) > limits.total:
        raise WmtError(Code.SESSION_TOO_LARGE)
    if not file.tell():
        raise WmtError(Code.SESSION_EMPTY)
    file.seek(0)
    return file_digest(file, "sha256").hexdigest()  # type: ignore[arg-type]


def read_content(
    open_file: Opener, limits: Limits, *, keep: bool = True, progress: Progress = no_progress
) -> Content:
    """Check everything about an unencrypted session file and return what is in it.

    Dependencies on other files are the store's to check: it knows what is there already.

    Args:
        open_file: Opens the file; the photos open it again later.
        limits: How much it may hold.
        keep: Whether it is wanted what the streams of a small file say.
        progress: Is told of streams.

    Raises:
        WmtError: ``NOT_A_SESSION_FILE`` or one of ``SESSION_…``.
    """
    container = Container(open_file, limits)
    with container.held():
        return _read(container, keep=keep, progress=progress)


def _read(container: Container, *, keep: bool, progress: Progress) -> Content:
    data = container.read(form.NAME)
    manifest = form.read_manifest(data)
    signed = _check_signature(container, manifest, data)
    members = {member.name: member for member in manifest.members}
    if container.names - form.UNLISTED != members.keys():
        raise WmtError(Code.SESSION_DAMAGED)
    in_streams = {head.member for head in manifest.streams}
    keep = keep and sum(map(container.size, in_streams)) <= KEEP_LIMIT
    others = [member for member in manifest.members if member.name not in in_streams]
    for member in others:
        _check_hash(container.read(member.name), member)
    checker = EntryChecker({arena.id for arena in manifest.arenas})
    streams = []
    saved = 0
    for number, head in enumerate(manifest.streams):
        progress(number, len(manifest.streams))
        content, packed = container.read_packed(head.member)
        _check_hash(content, members[head.member])
        sound = checker.check(head, content, keep=keep)
        saved = max(saved, sound.minute)
        streams.append(_stream(head, packed, sound))
    _check_forks(streams)
    return Content(manifest, signed, tuple(streams), saved, _photos(container, others))


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


def _check_hash(content: bytes, member: Member) -> None:
    if (len(content), sha256(content).hexdigest()) != (member.size, member.sha256):
        raise WmtError(Code.SESSION_CHANGED, member=member.name)


def _photos(container: Container, members: Sequence[Member]) -> Photos:
    """Return what is named like a photo; what else lies there comes from a newer version."""
    photos = [member for member in members if _PHOTO(member.name)]
    for photo in photos:
        if photo.name != PHOTOS + photo.sha256:
            raise WmtError(Code.SESSION_DAMAGED, member=photo.name)
    return Photos(container, photos)


def _stream(head: StreamHead, packed: bytes, sound: Sound) -> Stream:
    return Stream(
        head.id,
        packed,
        head.count,
        bytes.fromhex(head.head),
        read_public(head.key) if head.key else b"",
        head.device,
        sound.summary,
        sound.hashes,
    )


def _check_forks(streams: Sequence[Stream]) -> None:
    """Refuse a continuation of a forked stream that is only the beginning of another.

    Raises:
        WmtError: ``SESSION_DAMAGED``, with ``member``.
    """
    branches: dict[str, list[Stream]] = defaultdict(list)
    for stream in streams:
        branches[stream.id].append(stream)
    for forked in branches.values():
        if len(forked) > 1:
            ends = {(stream.count, stream.head) for stream in forked}
            for stream in forked:
                _check_fork(stream, ends)


def _check_fork(stream: Stream, ends: Collection[tuple[int, bytes]]) -> None:
    head = first_hash(stream.id)
    for number, line in enumerate(stream.lines()[:-1], start=1):
        head = chain(head, line)
        if (number, head) in ends:
            name = f"{form.STREAMS}{head_name(stream.id, head)}"
            raise WmtError(Code.SESSION_DAMAGED, member=name)
