"""The ZIP around a session file: written the same way every time, read with distrust.

The same members give the same bytes as long as the program is built with the
same zlib: order, names, time stamps, permissions and compression level are
fixed. Another zlib may compress to other bytes with the same content; what is
signed and compared (the manifest with the hash of every member) stays equal.
"""

from __future__ import annotations

import io
import os
import struct
import zlib
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from typing import BinaryIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from wmt_desktop.domain import log
from wmt_desktop.domain.errors import Code, WmtError

MIMETYPE = b"application/vnd.wmt.arena+zip"
PHOTOS = "files/"
"""Where photos stand, named by their SHA-256; they are compressed already."""

Opener = Callable[[], AbstractContextManager[BinaryIO]]
"""Opens the file anew; nothing stays open for the photos, which are read later."""

_FIRST_TIME = (1980, 1, 1, 0, 0, 0)
_LEVEL = 6
_LOCAL = struct.Struct("<4s5H3L2H")
_END = struct.Struct("<4s4H2LH")
_END64_LOCATOR = 20
_NAME_LIMIT = 200
DAMAGE = (
    BadZipFile,
    EOFError,
    NotImplementedError,
    OSError,
    OverflowError,
    RuntimeError,
    ValueError,
    struct.error,
    zlib.error,
)
"""What reading a ZIP raises for bytes that are none (also an ``OSError`` for a negative seek)."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How much a session file may hold.

    Attributes:
        members: Most members.
        member: Bytes of one member, unpacked.
        total: Bytes of all members, unpacked.
        ratio: Unpacked bytes per packed byte of a member.
    """

    members: int = 10_000
    member: int = 64 * 2**20
    total: int = 2 * 2**30
    ratio: int = 200


def pack(members: Sequence[tuple[str, bytes]], limits: Limits) -> bytes:
    """Return a ZIP of ``mimetype`` and the members, in their order.

    Raises:
        WmtError: ``SESSION_TOO_LARGE``: nobody could read it.
    """
    sizes = [len(content) for _, content in members]
    if len(members) >= limits.members or max(sizes) > limits.member or sum(sizes) > limits.total:
        raise WmtError(Code.SESSION_TOO_LARGE)
    photos = {name for name, _ in members if name.startswith(PHOTOS)}
    content = _zip(members, photos)
    with ZipFile(io.BytesIO(content)) as archive:
        # Text repeated a thousandfold would look like a bomb to the reader.
        bombs = {
            info.filename
            for info in archive.infolist()
            if info.file_size * 2 > info.compress_size * limits.ratio
        }
    return _zip(members, photos | bombs) if bombs else content


def _zip(members: Sequence[tuple[str, bytes]], stored: Collection[str]) -> bytes:
    file = io.BytesIO()
    with ZipFile(file, "w") as archive:
        archive.writestr(_info("mimetype"), MIMETYPE, ZIP_STORED)
        for name, content in members:
            method = ZIP_STORED if name in stored else ZIP_DEFLATED
            archive.writestr(_info(name), content, method, _LEVEL)
    return file.getvalue()


def _info(name: str) -> ZipInfo:
    info = ZipInfo(name, _FIRST_TIME)
    info.create_system = 3
    info.external_attr = 0o644 << 16
    return info


class Container:
    """A session file whose outside has been checked.

    Nothing is ever extracted to disk; members are read into memory by exact name.

    Raises:
        WmtError: ``NOT_A_SESSION_FILE``, ``SESSION_DAMAGED`` or ``SESSION_TOO_LARGE``.
    """

    def __init__(self, open_file: Opener, limits: Limits) -> None:
        self._open = open_file
        self._held: BinaryIO | None = None
        self._limits = limits
        with open_file() as file:
            _check_start(file)
            directory = _directory(file, limits)
            try:
                with ZipFile(file) as archive:
                    infos = archive.infolist()
            except DAMAGE as error:
                raise WmtError(Code.SESSION_DAMAGED) from error
        self._members = {info.filename: info for info in infos}
        self._check_members(infos, directory)

    @contextmanager
    def held(self) -> Iterator[None]:
        """Keep the file open meanwhile: opening takes longer than reading most members."""
        with self._open() as file:
            self._held = file
            try:
                yield
            finally:
                self._held = None

    @property
    def names(self) -> frozenset[str]:
        """The names of all members."""
        return frozenset(self._members)

    def size(self, name: str) -> int:
        """Return how long the content of a member says it is."""
        return self._members[name].file_size

    def read(self, name: str) -> bytes:
        """Return the content of a member.

        Raises:
            WmtError: ``SESSION_DAMAGED``: missing, or its bytes do not fit its checksum.
        """
        return self._unpacked(name)[0]

    def read_packed(self, name: str) -> tuple[bytes, bytes]:
        """Return the content of a member, and the same as raw deflate: here just one such stream.

        Raises:
            WmtError: See ``read``.
        """
        content, packed = self._unpacked(name)
        if self._members[name].compress_type == ZIP_STORED:
            packed = log.pack(content)
        return content, packed

    def _unpacked(self, name: str) -> tuple[bytes, bytes]:
        """Return the content of a member, and the bytes that stand in the file for it."""
        info = self._members.get(name)
        if info is None:
            raise WmtError(Code.SESSION_DAMAGED, member=name)
        try:
            with nullcontext(self._held) if self._held else self._open() as file:
                packed = _packed(file, info)
            content = packed if info.compress_type == ZIP_STORED else _inflated(packed, info)
        except DAMAGE as error:
            raise WmtError(Code.SESSION_DAMAGED, member=name) from error
        if len(content) != info.file_size or zlib.crc32(content) != info.CRC:
            raise WmtError(Code.SESSION_DAMAGED, member=name)
        return content, packed

    def _check_members(self, infos: list[ZipInfo], directory: int) -> None:
        infos = sorted(infos, key=lambda info: info.header_offset)
        limits = self._limits
        if (
            len(infos) > limits.members
            or sum(info.file_size for info in infos) > limits.total
            or any(
                info.file_size > min(limits.member, limits.ratio * info.compress_size)
                for info in infos
            )
        ):
            raise WmtError(Code.SESSION_TOO_LARGE)
        starts = [*(info.header_offset for info in infos[1:]), directory]
        sound = (
            len(self._members) == len(infos) > 0
            and (infos[0].filename, infos[0].header_offset) == ("mimetype", 0)
            # Members that share bytes are the other way to build a bomb.
            and all(_end(info) <= start for info, start in zip(infos, starts, strict=True))
            and all(_is_sound(info) for info in infos)
        )
        if not sound:
            raise WmtError(Code.SESSION_DAMAGED)


def _end(info: ZipInfo) -> int:
    """Return the least offset behind a member: its local header may be longer than this."""
    return info.header_offset + _LOCAL.size + len(info.filename) + info.compress_size


def _packed(file: BinaryIO, info: ZipInfo) -> bytes:
    """Return a member as it stands in the file.

    Raises:
        ValueError: It is not where the directory says, or breaks off there.
        struct.error: There is nothing at all.
    """
    file.seek(info.header_offset)
    mark, _, flags, method, *_, name, extra = _LOCAL.unpack(file.read(_LOCAL.size))
    named = file.read(name)
    file.seek(extra, os.SEEK_CUR)
    packed = file.read(info.compress_size)
    if (mark, named, method) != (b"PK\x03\x04", info.filename.encode(), info.compress_type):
        raise ValueError("another member stands here")
    if flags & 0x1 or len(packed) != info.compress_size:
        raise ValueError("encrypted, or cut off")
    return packed


def _inflated(packed: bytes, info: ZipInfo) -> bytes:
    """Return the content of a deflated member, which ends exactly where its bytes end.

    Raises:
        ValueError: It goes on, or breaks off.
        zlib.error: The bytes are not deflate.
    """
    unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
    # One byte more than is said: zero would mean no limit.
    content = unpacker.decompress(packed, info.file_size + 1)
    if not unpacker.eof or unpacker.unused_data:
        raise ValueError("the deflate stream does not end with the member")
    return content


def _is_sound(info: ZipInfo) -> bool:
    name = info.filename
    return (
        # ``zipfile`` cuts names at a NUL and replaces the system's separators.
        name == info.orig_filename
        and 0 < len(name) <= _NAME_LIMIT
        and name.isascii()
        and name.isprintable()
        and "\\" not in name
        and ":" not in name
        and all(part not in {"", ".", ".."} for part in name.split("/"))
        and info.compress_type in {ZIP_STORED, ZIP_DEFLATED}
        and not info.flag_bits & 0x1
    )


def _check_start(file: BinaryIO) -> None:
    """Tell a session file from any other file by its first bytes."""
    file.seek(0)
    start = file.read(38 + len(MIMETYPE))
    if start[:4] != b"PK\x03\x04" or start[30:] != b"mimetype" + MIMETYPE:
        raise WmtError(Code.NOT_A_SESSION_FILE)


def _directory(file: BinaryIO, limits: Limits) -> int:
    """Return where the directory begins, once it is small enough to be read into memory."""
    size = file.seek(0, os.SEEK_END)
    if size < _END.size + _END64_LOCATOR:
        raise WmtError(Code.SESSION_DAMAGED)
    file.seek(size - _END.size - _END64_LOCATOR)
    locator, end = file.read(_END64_LOCATOR), file.read(_END.size)
    signature, _, _, _, count, length, offset, comment = _END.unpack(end)
    if signature != b"PK\x05\x06" or comment:
        raise WmtError(Code.SESSION_DAMAGED)
    if (
        locator.startswith(b"PK\x06\x07")
        or count > limits.members
        or length > limits.members * (46 + _NAME_LIMIT)
    ):
        raise WmtError(Code.SESSION_TOO_LARGE)
    if offset + length + _END.size != size:
        raise WmtError(Code.SESSION_DAMAGED)
    return int(offset)
