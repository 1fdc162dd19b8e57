from __future__ import annotations

from wmt_desktop.exchange.os_keyring import KeyringUnreachableError


class FakeKeyring:
    """A keyring in memory that can be locked."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}
        self.locked = False

    def get(self, name: str) -> str | None:
        self._check()
        return self.kept.get(name)

    def put(self, name: str, secret: str) -> None:
        self._check()
        self.kept[name] = secret

    def _check(self) -> None:
        if self.locked:
            raise KeyringUnreachableError("locked")
