"""Session files on disk: the ``.wmta`` that laptops hand to each other."""

from __future__ import annotations

import hashlib
import io
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path

from wmt_desktop.domain.comparison import comparison_words
from wmt_desktop.domain.errors import WmtError
from wmt_desktop.domain.log import Stream
from wmt_desktop.exchange.container import Limits, Opener
from wmt_desktop.exchange.encryption import decrypt, encrypt_for, encrypt_with
from wmt_desktop.exchange.keys import Installation
from wmt_desktop.exchange.minisign import read_public
from wmt_desktop.exchange.reading_ahead import ReadAhead
from wmt_desktop.exchange.session_reader import Content, hash_of, read_content, read_plain
from wmt_desktop.exchange.session_writer import session_bytes
from wmt_desktop.services.given_files import opened
from wmt_desktop.services.ports import Progress, Reading, no_progress
from wmt_desktop.services.records import SessionFile, WrittenFile
from wmt_desktop.services.whole_file import name_of, write_whole

SKEW = 24 * 60
"""Minutes by which the clocks of two laptops may differ before anybody hears of it."""


def _minute() -> int:
    return int(time.time()) // 60


class WmtaFiles:
    """Reads and writes session files; see ``services/ports.SessionFiles``."""

    def __init__(
        self,
        installation: Installation,
        program: str,
        limits: Limits | None = None,
        now: Callable[[], int] = _minute,
    ) -> None:
        """Take what the files are signed and marked with.

        Args:
            installation: Whose keys sign and decrypt.
            program: Name and version of this program (``WMT Arena 0.1.0``).
            limits: How much a file may hold; None for the limits of the format.
            now: Returns the present minute (since 1970 UTC).
        """
        self._installation = installation
        self._program = program
        self._limits = limits or Limits()
        self._now = now

    @property
    def key(self) -> str:
        """This installation's public signing key, hex."""
        return self._installation.public_key().hex()

    @property
    def device(self) -> str:
        """What this installation calls itself."""
        return self._installation.device

    @property
    def recipient(self) -> str:
        """What others encrypt files for this installation with (``age1…``)."""
        return self._installation.recipient()

    def words(self, key: str) -> tuple[str, ...]:
        """Return the five words to compare a key (hex) by, aloud."""
        return comparison_words(bytes.fromhex(key))

    def fingerprint(self, path: Path) -> str:
        """Return the SHA-256 of a file, hex, without looking into it.

        Raises:
            WmtError: ``FILE_NOT_FOUND``, ``FILE_UNREADABLE``, ``FILE_IS_FOLDER``,
                ``SESSION_EMPTY``, ``SESSION_TOO_LARGE``, with ``file``.
        """
        with _named(path), opened(path) as file:
            return hash_of(file, self._limits)

    def write(
        self,
        path: Path,
        titles: Mapping[str, str],
        streams: Sequence[Stream],
        passphrase: str = "",
        recipients: Sequence[str] = (),
        files: Mapping[str, bytes] | None = None,
    ) -> WrittenFile:
        """Write a session file whole or not at all.

        It is signed, unless the operating system's keyring cannot be opened just now. It is
        read back before it replaces anything, so what is exported can be merged. An encrypted
        one (name it ``.wmta.age``) is either for recipients or for who knows a passphrase.

        Raises:
            WmtError: ``SESSION_NOTHING_TO_EXPORT``, ``SESSION_TOO_LARGE``, ``RECIPIENT_INVALID``,
                ``FILE_UNWRITABLE``, ``DISK_FULL``; another ``SESSION_…`` code if an entry of
                this laptop is unsound.
            ValueError: There are recipients and a passphrase.
        """
        if passphrase and recipients:
            raise ValueError("age knows no file with both recipients and a passphrase")
        with _named(path):
            content, signed = self.content(titles, streams, files)
            if recipients:
                content = encrypt_for(content, recipients)
            elif passphrase:
                content = encrypt_with(content, passphrase)
        write_whole(path, content)
        return WrittenFile(hashlib.sha256(content).hexdigest(), signed)

    def content(
        self,
        titles: Mapping[str, str],
        streams: Sequence[Stream],
        files: Mapping[str, bytes] | None = None,
    ) -> tuple[bytes, bool]:
        """Return the bytes of a session file that nobody encrypted, and whether it is signed.

        Raises:
            WmtError: ``SESSION_NOTHING_TO_EXPORT``, ``SESSION_TOO_LARGE``; another ``SESSION_…``
                code if an entry of this laptop is unsound.
        """
        private = self._installation.private_key()
        content = session_bytes(
            titles, streams, files or {}, private, self.device, self._program, self._limits
        )
        read_content(lambda: io.BytesIO(content), self._limits, keep=False)
        return content, private is not None

    def read(
        self, path: Path, passphrase: str = "", progress: Progress = no_progress
    ) -> SessionFile:
        """Verify everything and return the content.

        What is encrypted for this installation opens by itself.

        Raises:
            WmtError: ``FILE_NOT_FOUND``, ``FILE_UNREADABLE``, ``FILE_IS_FOLDER``,
                ``NOT_A_SESSION_FILE``, ``KEYRING_LOCKED`` or one of ``SESSION_…``, with ``file``.
        """
        read_it = partial(read_plain, partial(opened, path), self._limits, progress)
        return self._read(path, read_it, partial(opened, path), passphrase, progress)

    @contextmanager
    def reading(self, paths: Iterable[Path], is_new: Callable[[Path], bool]) -> Iterator[Reading]:
        """Return what does ``read`` of files, while a second process reads the next ones."""
        with closing(ReadAhead(paths, is_new, self._limits)) as ahead:
            yield lambda path, passphrase, progress: self._read(
                path,
                partial(ahead.read, path, progress),
                partial(opened, path),
                passphrase,
                progress,
            )

    def read_content(self, content: bytes, name: str, passphrase: str = "") -> SessionFile:
        """Verify the bytes of a session file of this name; see ``read``.

        Raises:
            WmtError: As ``read``, but for ``FILE_…``.
        """
        source = partial(io.BytesIO, content)
        read_it = partial(read_plain, source, self._limits, no_progress)
        return self._read(Path(name), read_it, source, passphrase, no_progress)

    def _read(
        self,
        path: Path,
        read_it: Callable[[], tuple[str, Content] | None],
        source: Opener,
        passphrase: str,
        progress: Progress,
    ) -> SessionFile:
        with _named(path):
            found = read_it()
            sha256, content = found or self._decrypted(source, passphrase, progress)
        return self._session_file(name_of(path), sha256, content, encrypted=found is None)

    def _decrypted(
        self, source: Opener, passphrase: str, progress: Progress
    ) -> tuple[str, Content]:
        with source() as file:
            sha256 = hash_of(file, self._limits)
            file.seek(0)
            plain = decrypt(file.read(), self._installation.decryption_key, passphrase)
        return sha256, read_content(partial(io.BytesIO, plain), self._limits, progress=progress)

    def _session_file(
        self, name: str, sha256: str, content: Content, *, encrypted: bool
    ) -> SessionFile:
        manifest = content.manifest
        ahead = content.saved - self._now()
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
            encrypted=encrypted,
            skew=ahead if ahead > SKEW else 0,
            files=content.photos,
        )


@contextmanager
def _named(path: Path) -> Iterator[None]:
    """Say in every error which file it is about."""
    try:
        yield
    except WmtError as error:
        raise WmtError(error.code, **{**error.params, "file": name_of(path)}) from error
