"""Session files on disk: the ``.wmta`` that laptops hand to each other."""

from __future__ import annotations

import hashlib
import io
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.log import Stream
from wmt_desktop.exchange.container import Limits
from wmt_desktop.exchange.encryption import decrypt, encrypt, is_encrypted
from wmt_desktop.exchange.keys import Installation
from wmt_desktop.exchange.minisign import read_public
from wmt_desktop.exchange.session_reader import Content, read_content
from wmt_desktop.exchange.session_writer import session_bytes
from wmt_desktop.services.ports import SessionFile
from wmt_desktop.services.whole_file import write_whole


class WmtaFiles:
    """Reads and writes session files; see ``services/ports.SessionFiles``."""

    def __init__(
        self, installation: Installation, program: str, limits: Limits | None = None
    ) -> None:
        """Take what the files are signed and marked with.

        Args:
            installation: Whose key signs.
            program: Name and version of this program (``WMT Arena 0.1.0``).
            limits: How much a file may hold; None for the limits of the format.
        """
        self._installation = installation
        self._program = program
        self._limits = limits or Limits()

    @property
    def device(self) -> str:
        """What this installation calls itself."""
        return self._installation.device

    def write(
        self, path: Path, titles: Mapping[str, str], streams: Sequence[Stream], passphrase: str = ""
    ) -> str:
        """Write a session file whole or not at all and return its SHA-256.

        It is signed, unless the operating system's keyring cannot be opened just now. It is
        read back before it replaces anything, so what is exported can be merged. With a
        passphrase the whole file is encrypted (name it ``.wmta.age``).

        Raises:
            WmtError: ``SESSION_NOTHING_TO_EXPORT``, ``SESSION_TOO_LARGE``, ``FILE_UNWRITABLE``,
                ``DISK_FULL``; another ``SESSION_…`` code if an entry of this laptop is unsound.
        """
        with _named(path):
            content = session_bytes(
                titles,
                streams,
                self._installation.private_key(),
                self._installation.device,
                self._program,
                self._limits,
            )
            read_content(io.BytesIO(content), self._limits)
            if passphrase:
                content = encrypt(content, passphrase)
        write_whole(path, content)
        return hashlib.sha256(content).hexdigest()

    def read(self, path: Path, passphrase: str = "") -> SessionFile:
        """Verify everything and return the content.

        Raises:
            WmtError: ``FILE_NOT_FOUND``, ``FILE_UNREADABLE``, ``NOT_A_SESSION_FILE`` or one of
                ``SESSION_…``, with ``file``.
        """
        with _named(path), _opened(path) as file:
            if file.seek(0, os.SEEK_END) > self._limits.total:
                raise WmtError(Code.SESSION_TOO_LARGE)
            file.seek(0)
            sha256 = hashlib.file_digest(file, "sha256").hexdigest()
            content = read_content(_plain(file, passphrase), self._limits)
        return _session_file(path.name, sha256, content)


def _plain(file: BinaryIO, passphrase: str) -> BinaryIO:
    if not is_encrypted(file):
        return file
    file.seek(0)
    return io.BytesIO(decrypt(file.read(), passphrase))


def _session_file(name: str, sha256: str, content: Content) -> SessionFile:
    manifest = content.manifest
    return SessionFile(
        name=name,
        sha256=sha256,
        signature="valid" if content.signed else "missing",
        key=read_public(manifest.key).hex() if content.signed else "",
        device=manifest.device,
        titles={arena.id: arena.title for arena in manifest.arenas},
        streams=content.streams,
        entries=sum(stream.count for stream in manifest.streams),
        saved=content.saved,
        program=manifest.program,
    )


@contextmanager
def _named(path: Path) -> Iterator[None]:
    """Say in every error which file it is about."""
    try:
        yield
    except WmtError as error:
        raise WmtError(error.code, **{**error.params, "file": path.name}) from error


@contextmanager
def _opened(path: Path) -> Iterator[io.BufferedReader]:
    try:
        # A pipe or a device would wait for ever.
        if path.exists() and not path.is_file():
            raise WmtError(Code.FILE_UNREADABLE)
        with path.open("rb") as file:
            yield file
    except FileNotFoundError as error:
        raise WmtError(Code.FILE_NOT_FOUND) from error
    except OSError as error:
        raise WmtError(Code.FILE_UNREADABLE) from error
