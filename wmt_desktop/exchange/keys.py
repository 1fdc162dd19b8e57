"""Who this copy of the program is to others: a signing key, and a name for the device."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.exchange.minisign import key_id, public_bytes, public_text, read_public
from wmt_desktop.exchange.os_keyring import KeyringUnreachableError, SecretStore, find_os_keyring
from wmt_desktop.services.whole_file import write_whole

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

DEVICE_LIMIT = 60
"""Characters of a device name."""


class _Identity(msgspec.Struct, frozen=True):
    """What ``installation.json`` says.

    Attributes:
        key: The public key as minisign writes it.
        place: ``keyring`` or ``file``: where the private key is.
    """

    device: str
    key: str
    place: str


class Installation:
    """The identity of this installation. Made when it is first asked for, and kept.

    The private key lies in the operating system's keyring where there is one that
    answers without asking, otherwise in a file that only its owner may read.
    """

    def __init__(
        self, folder: Path, find_keyring: Callable[[], SecretStore | None] = find_os_keyring
    ) -> None:
        """Take where the identity is kept; nothing is read or written yet.

        Args:
            folder: The data folder of the user.
            find_keyring: Gives the keyring, or None; called once at most.
        """
        self._file = folder / "installation.json"
        self._key_file = folder / "signing.key"
        self._find_keyring = find_keyring
        self._keyring: SecretStore | None = None
        self._searched = False
        self._identity: _Identity | None = None
        self._private: Ed25519PrivateKey | None = None

    @property
    def device(self) -> str:
        """What this installation calls itself (``Laptop 3f9a``), no name of a person or computer."""
        return self._load().device

    def public_key(self) -> bytes:
        """Return the 32 bytes of the public key."""
        return read_public(self._load().key)

    def rename(self, device: str) -> None:
        """Give the device another name; files that were exported before keep the old one.

        Raises:
            WmtError: ``TITLE_EMPTY``, ``TEXT_TOO_LONG``, ``FILE_UNWRITABLE``, ``DISK_FULL``.
        """
        name = " ".join(device.split())
        if not name:
            raise WmtError(Code.TITLE_EMPTY)
        if len(name) > DEVICE_LIMIT:
            raise WmtError(Code.TEXT_TOO_LONG, limit=DEVICE_LIMIT, length=len(name))
        self._keep(msgspec.structs.replace(self._load(), device=name))

    def private_key(self) -> Ed25519PrivateKey | None:
        """Return the key that signs, or None while the keyring that holds it cannot be opened.

        Another key in its place would look to others like a stranger's.

        Raises:
            WmtError: ``FILE_UNREADABLE``; ``FILE_UNWRITABLE``, ``DISK_FULL`` when a first key
                cannot be kept.
        """
        identity = self._load()
        if self._private is None:
            try:
                private = _from_pem(self._stored(identity))
            except KeyringUnreachableError:
                return None
            if private is not None and public_text(public_bytes(private)) == identity.key:
                self._private = private
            else:
                self._create(identity.device)
        return self._private

    def _load(self) -> _Identity:
        if self._identity is None:
            self._identity = self._read() or self._create()
        return self._identity

    def _read(self) -> _Identity | None:
        """Return the identity on file, or None when there is none that makes sense."""
        data = _read_file(self._file)
        if data is None:
            return None
        try:
            identity = msgspec.json.decode(data, type=_Identity)
            read_public(identity.key)
        except ValueError:
            return None
        return identity

    def _stored(self, identity: _Identity) -> bytes | None:
        """Return the private key as it is kept, or None when it is lost for good.

        Raises:
            KeyringUnreachableError: It may still be there.
        """
        if identity.place != "keyring":
            return _read_file(self._key_file)
        keyring = self._os_keyring()
        if keyring is None:
            raise KeyringUnreachableError("there is no keyring here")
        pem = keyring.get(_name(read_public(identity.key)))
        return None if pem is None else pem.encode()

    def _create(self, device: str = "") -> _Identity:
        """Take the key that lies on file, or make one, put it where it is kept, and then say so."""
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        private = _from_pem(_read_file(self._key_file)) or Ed25519PrivateKey.generate()
        public = public_bytes(private)
        identity = _Identity(
            device=device or f"Laptop {sha256(public).hexdigest()[:4]}",
            key=public_text(public),
            place=self._keep_private(_to_pem(private), _name(public)),
        )
        self._keep(identity)
        self._private = private
        return identity

    def _keep_private(self, pem: str, name: str) -> str:
        keyring = self._os_keyring()
        if keyring is not None:
            with contextlib.suppress(KeyringUnreachableError):
                keyring.put(name, pem)
                return "keyring"
        _make_folder(self._key_file.parent)
        write_whole(self._key_file, pem.encode("ascii"), mode=0o600)
        return "file"

    def _keep(self, identity: _Identity) -> None:
        _make_folder(self._file.parent)
        write_whole(self._file, msgspec.json.format(msgspec.json.encode(identity), indent=1))
        self._identity = identity

    def _os_keyring(self) -> SecretStore | None:
        if not self._searched:
            self._keyring = self._find_keyring()
            self._searched = True
        return self._keyring


def _read_file(path: Path) -> bytes | None:
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


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WmtError(Code.FILE_UNWRITABLE, file=folder.name) from error


def _name(public: bytes) -> str:
    """Return the name of the key in the keyring: no other installation of the user has it."""
    return f"signing key {key_id(public).hex()}"


def _to_pem(private: Ed25519PrivateKey) -> str:
    from cryptography.hazmat.primitives.serialization import (
        Encoding,
        NoEncryption,
        PrivateFormat,
    )

    return private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode("ascii")


def _from_pem(pem: bytes | None) -> Ed25519PrivateKey | None:
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    try:
        private = load_pem_private_key(pem or b"", password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        return None
    return private if isinstance(private, Ed25519PrivateKey) else None
