"""Evidence bundles: a .zip whose check sums lie in it, the same bytes for the same content."""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.exchange.container import DAMAGE
from wmt_desktop.services.given_files import opened
from wmt_desktop.services.whole_file import write_whole

SUMS = "SHA256SUMS"
LIMIT = 2**30
"""Bytes of all files of a bundle together; more is a bomb."""
_CHUNK = 2**20
_START = (1980, 1, 1, 0, 0, 0)
_LINE = re.compile(r"([0-9a-f]{64}) [ *](\S.*)")
_PACKED = (".pdf", ".wmta")


class ZipBundles:
    """Reads and writes bundles; see ``services/evidence.Bundles``."""

    def write(self, path: Path, files: Mapping[str, bytes]) -> str:
        """Write the files with their check sums, whole or not at all; return its SHA-256 (hex).

        Raises:
            WmtError: ``FILE_UNWRITABLE``, ``DISK_FULL``.
        """
        lines = "".join(f"{_sum(files[name])}  {name}\n" for name in sorted(files))
        target = BytesIO()
        with ZipFile(target, "w") as archive:
            for name, content in (*sorted(files.items()), (SUMS, lines.encode())):
                member = ZipInfo(name, _START)
                member.compress_type = ZIP_STORED if name.endswith(_PACKED) else ZIP_DEFLATED
                member.external_attr = 0o644 << 16
                archive.writestr(member, content)
        write_whole(path, target.getvalue())
        return _sum(target.getvalue())

    def is_bundle(self, path: Path) -> bool:
        """Return whether a file is meant to be a bundle, damaged or not.

        A session file is a .zip too, under another name, and has no list of sums; damage may hide
        the list of a bundle.
        """
        with suppress(WmtError, *DAMAGE), opened(path) as file, ZipFile(file) as archive:
            if SUMS in archive.namelist():
                return True
        return path.suffix.lower() == ".zip" and path.is_file()

    def take_out(self, path: Path, name: str) -> bytes:
        """Compare every file of a bundle with its check sum, and return one of them.

        Raises:
            WmtError: ``FILE_NOT_FOUND``, ``FILE_IS_FOLDER``, ``FILE_UNREADABLE``,
                ``FILE_TOO_LARGE``; ``BUNDLE_DAMAGED`` with ``member``: it is not whole, was
                changed, is not on the list, or is not there.
        """
        with opened(path) as file:
            try:
                with ZipFile(file) as archive:
                    sums = _listed(archive, path.name)
                    for each in sorted({*sums, *archive.namelist(), name} - {SUMS}):
                        if each not in sums or _sum_of(archive, each) != sums[each]:
                            raise WmtError(Code.BUNDLE_DAMAGED, file=path.name, member=each)
                    return archive.read(name)
            except DAMAGE as error:
                raise WmtError(Code.BUNDLE_DAMAGED, file=path.name, member=path.name) from error


def _listed(archive: ZipFile, file: str) -> dict[str, str]:
    """Return the check sums (hex) by the names of the files."""
    members = archive.infolist()
    names = [member.filename for member in members]
    if sum(member.file_size for member in members) > LIMIT:
        raise WmtError(Code.FILE_TOO_LARGE, file=file)
    if SUMS not in names or len(set(names)) != len(names):
        raise WmtError(Code.BUNDLE_DAMAGED, file=file, member=SUMS)
    sums: dict[str, str] = {}
    for line in archive.read(SUMS).decode("utf-8", "replace").splitlines():
        found = _LINE.fullmatch(line)
        if found is None or found[2] in sums:
            raise WmtError(Code.BUNDLE_DAMAGED, file=file, member=SUMS)
        sums[found[2]] = found[1]
    return sums


def _sum_of(archive: ZipFile, name: str) -> str | None:
    """Return the check sum (hex) of a file, or None: it is not whole."""
    digest = sha256()
    try:
        with archive.open(name) as file:
            while chunk := file.read(_CHUNK):
                digest.update(chunk)
    except (KeyError, *DAMAGE):
        return None
    return digest.hexdigest()


def _sum(content: bytes) -> str:
    return sha256(content).hexdigest()
