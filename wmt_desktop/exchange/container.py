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
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import BinaryIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from wmt_desktop.domain.errors import Code, WmtError

MIMETYPE = b"application/vnd.wmt.arena+zip"
_FIRST_TIME = (1980, 1, 1, 0, 0, 0)
_LEVEL = 6
_END = struct.Struct("<4s4H2LH")
_END64_LOCATOR = 20
_NAME_LIMIT = 200
_DAMAGE = (
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
"""What ``zipfile`` raises for bytes that are no sound ZIP (also an ``OSError`` for a negative seek)."""


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
    content = _zip(members)
    with ZipFile(io.BytesIO(content)) as archive:
        # Text repeated a thousandfold would look like a bomb to the reader.
        bombs = {
            info.filename
            for info in archive.infolist()
            if info.file_size * 2 > info.compress_size * limits.ratio
        }
    return _zip(members, bombs) if bombs else content


def _zip(members: Sequence[tuple[str, bytes]], stored: Collection[str] = ()) -> bytes:
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
    """An open session file whose outside has been checked.

    Nothing is ever extracted to disk; members are read into memory by exact name.

    Raises:
        WmtError: ``NOT_A_SESSION_FILE``, ``SESSION_DAMAGED`` or ``SESSION_TOO_LARGE``.
    """

    def __init__(self, file: BinaryIO, limits: Limits) -> None:
        self._limits = limits
        _check_start(file)
        _check_end(file, limits)
        try:
            self._zip = ZipFile(file)
        except _DAMAGE as error:
            raise WmtError(Code.SESSION_DAMAGED) from error
        self._members = {info.filename: info for info in self._zip.infolist()}
        self._check_members()

    @property
    def names(self) -> frozenset[str]:
        """The names of all members."""
        return frozenset(self._members)

    def read(self, name: str) -> bytes:
        """Return the content of a member.

        Raises:
            WmtError: ``SESSION_DAMAGED``: missing, or its bytes do not fit its checksum.
        """
        info = self._members.get(name)
        if info is None:
            raise WmtError(Code.SESSION_DAMAGED, member=name)
        try:
            content = self._zip.read(info)
        except _DAMAGE as error:
            raise WmtError(Code.SESSION_DAMAGED, member=name) from error
        if len(content) != info.file_size:
            raise WmtError(Code.SESSION_DAMAGED, member=name)
        return content

    def _check_members(self) -> None:
        infos = sorted(self._zip.infolist(), key=lambda info: info.header_offset)
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
        ends = [info.header_offset + 30 + len(info.filename) + info.compress_size for info in infos]
        sound = (
            len(self._members) == len(infos)
            and infos[0].filename == "mimetype"
            # Members that share bytes are the other way to build a bomb.
            and all(end <= after.header_offset for end, after in zip(ends, infos[1:], strict=False))
            and all(_is_sound(info) for info in infos)
        )
        if not sound:
            raise WmtError(Code.SESSION_DAMAGED)


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


def _check_end(file: BinaryIO, limits: Limits) -> None:
    """Look at the size of the directory before ``zipfile`` reads all of it into memory."""
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
