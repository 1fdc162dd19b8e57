"""The operating system's keyring, used only where it answers at once and asks nobody anything."""

from __future__ import annotations

import os
import queue
import sys
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "WMT Arena"
PATIENCE = 2.0
"""Seconds that an answer may take. Nobody waits longer for a signature."""

_SYSTEM_KEYRINGS = frozenset(
    {"keyring.backends.macOS", "keyring.backends.Windows", "keyring.backends.SecretService"}
)
T = TypeVar("T")


class KeyringUnreachableError(Exception):
    """The keyring is locked, gone or does not answer; what it holds is not lost."""


class SecretStore(Protocol):
    """Keeps small secrets by name."""

    def get(self, name: str) -> str | None:
        """Return a secret, or None when there is none of that name.

        Raises:
            KeyringUnreachableError: It cannot be known now.
        """

    def put(self, name: str, secret: str) -> None:
        """Keep a secret.

        Raises:
            KeyringUnreachableError: It was not kept.
        """


class OsKeyring:
    """The keyring of the user who is logged in."""

    def __init__(self, backend: KeyringBackend, patience: float = PATIENCE) -> None:
        self._backend = backend
        self._patience = patience

    def get(self, name: str) -> str | None:
        """Return a secret, or None; see ``SecretStore``."""
        return in_time(lambda: self._ready().get_password(SERVICE, name), self._patience)

    def put(self, name: str, secret: str) -> None:
        """Keep a secret and make sure that it is there; see ``SecretStore``."""

        def keep() -> str | None:
            backend = self._ready()
            backend.set_password(SERVICE, name, secret)
            return backend.get_password(SERVICE, name)

        if in_time(keep, self._patience) != secret:
            raise KeyringUnreachableError("the keyring did not keep the secret")

    def _ready(self) -> KeyringBackend:
        if type(self._backend).__module__ == "keyring.backends.SecretService":
            _refuse_to_prompt()
        return self._backend


def find_os_keyring() -> OsKeyring | None:
    """Return the keyring of this desktop session, or None where there is none to use.

    Without a desktop (a server, a test run, Qt's ``offscreen`` platform) there is none:
    nobody could answer its questions.
    """
    if os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0] in {"offscreen", "minimal"}:
        return None
    if sys.platform.startswith("linux") and not os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return None
    try:
        backend = in_time(_system_backend, PATIENCE)
    except KeyringUnreachableError:
        return None
    return OsKeyring(backend) if backend else None


def _system_backend() -> KeyringBackend | None:
    import keyring

    chosen = keyring.get_keyring()
    # A chain of keyrings may contain plain files; only the system's own are wanted.
    for backend in getattr(chosen, "backends", [chosen]):
        if type(backend).__module__ in _SYSTEM_KEYRINGS:
            return backend  # type: ignore[no-any-return]
    return None


def _refuse_to_prompt() -> None:
    """Raise where the library would create or unlock a keyring, for it would ask and wait."""
    import secretstorage

    connection = secretstorage.dbus_init()
    try:
        if secretstorage.Collection(connection).is_locked():
            raise KeyringUnreachableError("the keyring is locked")
    finally:
        connection.close()


def in_time(ask: Callable[[], T], patience: float) -> T:
    """Return what ``ask`` returns, if it does so in ``patience`` seconds.

    Raises:
        KeyringUnreachableError: It took longer, or raised anything.
    """
    answers: queue.SimpleQueue[tuple[T] | Exception] = queue.SimpleQueue()

    def work() -> None:
        try:
            answers.put((ask(),))
        # Each system's keyring raises errors of its own; none of them may stop an export.
        except Exception as error:
            answers.put(error)

    threading.Thread(target=work, name="keyring", daemon=True).start()
    try:
        answer = answers.get(timeout=patience)
    except queue.Empty as error:
        raise KeyringUnreachableError("no answer") from error
    if isinstance(answer, Exception):
        raise KeyringUnreachableError(str(answer)) from answer
    return answer[0]
