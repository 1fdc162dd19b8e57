"""Where secrets of this installation lie: the keyring where it answers, otherwise a private file."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.exchange.os_keyring import KeyringUnreachableError, SecretStore
from wmt_desktop.services.whole_file import write_whole

KEYRING = "keyring"
FILE = "file"


@dataclass(frozen=True, slots=True)
class Spot:
    """Where one secret may lie.

    Attributes:
        name: In the keyring: no other installation of the user has it.
        file: In the data folder.
    """

    name: str
    file: str


class Safe:
    """Keeps secrets and gives them back."""

    def __init__(self, folder: Path, find_keyring: Callable[[], SecretStore | None]) -> None:
        """Take where files go; nothing is read or written yet.

        Args:
            folder: The data folder of the user.
            find_keyring: Gives the keyring, or None; called once at most.
        """
        self._folder = folder
        self._find_keyring = find_keyring
        self._keyring: SecretStore | None = None
        self._searched = False

    def get(self, place: str, spot: Spot) -> str | None:
        """Return a secret, or None when it is lost for good.

        Args:
            place: Where ``put`` said that it lies.
            spot: Its names.

        Raises:
            KeyringUnreachableError: It may still be there.
            WmtError: ``FILE_UNREADABLE``.
        """
        if place != KEYRING:
            return self.get_file(spot)
        keyring = self._os_keyring()
        if keyring is None:
            raise KeyringUnreachableError("there is no keyring here")
        return keyring.get(spot.name)

    def get_file(self, spot: Spot) -> str | None:
        """Return a secret that lies in a file, or None.

        Raises:
            WmtError: ``FILE_UNREADABLE``.
        """
        data = read_file(self._folder / spot.file)
        return None if data is None else data.decode("ascii", "replace")

    def put(self, spot: Spot, secret: str) -> str:
        """Keep a secret, and return in which place.

        Raises:
            WmtError: ``FILE_UNWRITABLE``, ``DISK_FULL``.
        """
        keyring = self._os_keyring()
        if keyring is not None:
            with contextlib.suppress(KeyringUnreachableError):
                keyring.put(spot.name, secret)
                return KEYRING
        make_folder(self._folder)
        write_whole(self._folder / spot.file, secret.encode("ascii"), mode=0o600)
        return FILE

    def _os_keyring(self) -> SecretStore | None:
        if not self._searched:
            self._keyring = self._find_keyring()
            self._searched = True
        return self._keyring


def read_file(path: Path) -> bytes | None:
    """Return the content of a file, or None when there is none.

    Raises:
        WmtError: ``FILE_UNREADABLE``: there is one, and a new key must not take its place.
    """
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise WmtError(Code.FILE_UNREADABLE, file=path.name) from error


def make_folder(folder: Path) -> None:
    """Make a folder if it is not there.

    Raises:
        WmtError: ``FILE_UNWRITABLE``.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WmtError(Code.FILE_UNWRITABLE, file=folder.name) from error
