from __future__ import annotations

import re
import sys
import threading
from pathlib import Path

import pytest

from tests.exchange.keyrings import FakeKeyring
from tests.exchange.sessions import code_of
from wmt_desktop.domain.comparison import WORDS, comparison_words
from wmt_desktop.domain.errors import Code
from wmt_desktop.exchange import os_keyring
from wmt_desktop.exchange.keys import Installation
from wmt_desktop.exchange.minisign import public_bytes
from wmt_desktop.exchange.os_keyring import (
    KeyringUnreachableError,
    OsKeyring,
    find_os_keyring,
    in_time,
)


def without_keyring(folder: Path) -> Installation:
    return Installation(folder, lambda: None)


def test_an_installation_keeps_its_key_and_name(tmp_path: Path) -> None:
    first, later = without_keyring(tmp_path / "data"), without_keyring(tmp_path / "data")
    key = first.private_key()
    assert key is not None
    assert public_bytes(key) == first.public_key() == later.public_key()
    again = later.private_key()
    assert again is not None
    assert again.private_bytes_raw() == key.private_bytes_raw()
    assert re.fullmatch("Laptop [0-9a-f]{4}", later.device)


def test_nothing_is_written_before_it_is_needed(tmp_path: Path) -> None:
    without_keyring(tmp_path / "data")
    assert list(tmp_path.iterdir()) == []


def test_two_installations_differ(tmp_path: Path) -> None:
    one, other = without_keyring(tmp_path / "1"), without_keyring(tmp_path / "2")
    assert one.public_key() != other.public_key()


if sys.platform != "win32":

    def test_only_the_owner_may_read_the_key(tmp_path: Path) -> None:
        without_keyring(tmp_path).private_key()
        assert (tmp_path / "signing.key").stat().st_mode & 0o777 == 0o600


def test_a_device_is_renamed_for_good(tmp_path: Path) -> None:
    installation = without_keyring(tmp_path)
    key = installation.public_key()
    installation.rename("  Laptop  VZ-2,\ttables 5–8 ")
    later = without_keyring(tmp_path)
    assert (later.device, later.public_key()) == ("Laptop VZ-2, tables 5–8", key)


@pytest.mark.parametrize(
    ("name", "code"), [(" ", Code.TITLE_EMPTY), ("x" * 61, Code.TEXT_TOO_LONG)]
)
def test_names_that_are_none(tmp_path: Path, name: str, code: Code) -> None:
    installation = without_keyring(tmp_path)
    before = installation.device
    assert code_of(lambda: installation.rename(name)) == code
    assert without_keyring(tmp_path).device == before


def test_a_keyring_holds_the_key_instead_of_a_file(tmp_path: Path) -> None:
    keyring = FakeKeyring()
    key = Installation(tmp_path, lambda: keyring).private_key()
    assert key is not None
    assert [each.name for each in tmp_path.iterdir()] == ["installation.json"]
    assert next(iter(keyring.kept.values())).startswith("-----BEGIN PRIVATE KEY-----")
    again = Installation(tmp_path, lambda: keyring).private_key()
    assert again is not None
    assert again.private_bytes_raw() == key.private_bytes_raw()


def test_a_keyring_that_does_not_answer_at_first_leaves_the_key_in_a_file(tmp_path: Path) -> None:
    keyring = FakeKeyring()
    keyring.locked = True
    key = Installation(tmp_path, lambda: keyring).public_key()
    keyring.locked = False
    later = Installation(tmp_path, lambda: keyring)
    assert later.private_key() is not None
    assert (later.public_key(), keyring.kept) == (key, {})


def test_a_locked_or_absent_keyring_never_leads_to_another_key(tmp_path: Path) -> None:
    keyring = FakeKeyring()
    key = Installation(tmp_path, lambda: keyring).public_key()
    keyring.locked = True
    for shut in (Installation(tmp_path, lambda: keyring), without_keyring(tmp_path)):
        assert shut.private_key() is None
        assert shut.public_key() == key
    keyring.locked = False
    assert Installation(tmp_path, lambda: keyring).private_key() is not None


def test_a_key_that_is_lost_is_replaced_and_the_name_stays(tmp_path: Path) -> None:
    keyring = FakeKeyring()
    before = Installation(tmp_path, lambda: keyring)
    before.rename("Laptop VZ-1")
    keyring.kept.clear()
    after = Installation(tmp_path, lambda: keyring)
    assert after.private_key() is not None
    assert after.public_key() != before.public_key()
    assert after.device == "Laptop VZ-1"


def test_a_damaged_description_does_not_cost_the_key(tmp_path: Path) -> None:
    key = without_keyring(tmp_path).public_key()
    (tmp_path / "installation.json").write_text('{"device": "Lap', encoding="utf-8")
    assert without_keyring(tmp_path).public_key() == key


def test_files_that_cannot_be_read_are_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / "installation.json").mkdir()
    assert code_of(lambda: without_keyring(tmp_path).device) == Code.FILE_UNREADABLE


def test_a_data_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "data").touch()
    assert code_of(lambda: without_keyring(tmp_path / "data").device) in {
        Code.FILE_UNREADABLE,
        Code.FILE_UNWRITABLE,
    }


# the key that opens files


def test_a_recipient_is_made_once_and_kept(tmp_path: Path) -> None:
    first = without_keyring(tmp_path)
    assert first.decryption_key() is None
    key = first.public_key()
    recipient, secret = first.recipient(), first.decryption_key()
    later = without_keyring(tmp_path)
    assert re.fullmatch("age1[0-9a-z]{58}", recipient)
    assert (later.recipient(), later.decryption_key()) == (recipient, secret)
    assert later.public_key() == key
    if sys.platform != "win32":
        assert (tmp_path / "decryption.key").stat().st_mode & 0o777 == 0o600


def test_a_keyring_holds_both_keys(tmp_path: Path) -> None:
    keyring = FakeKeyring()
    installation = Installation(tmp_path, lambda: keyring)
    recipient = installation.recipient()
    assert len(keyring.kept) == 2
    assert [each.name for each in tmp_path.iterdir()] == ["installation.json"]
    keyring.locked = True
    later = Installation(tmp_path, lambda: keyring)
    assert later.recipient() == recipient
    assert code_of(later.decryption_key) == Code.KEYRING_LOCKED


def test_a_recipient_whose_key_is_lost_is_replaced(tmp_path: Path) -> None:
    before = without_keyring(tmp_path)
    lost, key = before.recipient(), before.public_key()
    (tmp_path / "decryption.key").unlink()
    after = without_keyring(tmp_path)
    assert after.decryption_key() is None
    assert after.recipient() != lost
    assert after.public_key() == key


def test_a_lost_signing_key_leaves_the_recipient(tmp_path: Path) -> None:
    before = without_keyring(tmp_path)
    recipient = before.recipient()
    (tmp_path / "signing.key").unlink()
    after = without_keyring(tmp_path)
    assert after.private_key() is not None
    assert after.recipient() == recipient


# comparing


def test_the_words_of_a_key_are_always_the_same() -> None:
    assert comparison_words(bytes(32)) == comparison_words(bytes(32))
    assert len(comparison_words(bytes(32))) == 5
    assert comparison_words(bytes(32)) != comparison_words(bytes(31) + b"\1")


def test_words_cannot_be_mistaken_for_each_other() -> None:
    assert len(WORDS) == 256
    assert len({word[:4] for word in WORDS}) == 256
    assert all(re.fullmatch("[a-z]{3,9}", word) for word in WORDS)


# the operating system's keyring


class FakeBackend:
    """As the ``keyring`` library's backends behave."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password


class ForgetfulBackend(FakeBackend):
    def get_password(self, service: str, username: str) -> str | None:
        return None


class BrokenBackend(FakeBackend):
    def get_password(self, service: str, username: str) -> str | None:
        raise RuntimeError("no such service")


def test_secrets_are_kept_under_the_name_of_the_program() -> None:
    backend = FakeBackend()
    keyring = OsKeyring(backend)  # type: ignore[arg-type]
    keyring.put("signing key 1", "secret")
    assert keyring.get("signing key 1") == "secret"
    assert keyring.get("signing key 2") is None
    assert backend.kept == {("WMT Arena", "signing key 1"): "secret"}


@pytest.mark.parametrize("backend", [ForgetfulBackend(), BrokenBackend()])
def test_a_keyring_that_keeps_nothing_is_not_used(backend: FakeBackend) -> None:
    with pytest.raises(KeyringUnreachableError):
        OsKeyring(backend).put("name", "secret")  # type: ignore[arg-type]


def test_nobody_waits_for_a_keyring_that_asks_somebody_else() -> None:
    asked = threading.Event()
    with pytest.raises(KeyringUnreachableError):
        in_time(lambda: asked.wait(30), patience=0.01)
    asked.set()


def test_a_locked_linux_keyring_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading it would open a window that asks for a password, and wait for the answer."""
    secretstorage = pytest.importorskip("secretstorage")

    class Connection:
        def close(self) -> None:
            pass

    class LockedCollection:
        def __init__(self, connection: object) -> None:
            pass

        def is_locked(self) -> bool:
            return True

    class SecretService(FakeBackend):
        __module__ = "keyring.backends.SecretService"

    monkeypatch.setattr(secretstorage, "dbus_init", Connection)
    monkeypatch.setattr(secretstorage, "Collection", LockedCollection)
    backend = SecretService()
    backend.set_password("WMT Arena", "name", "secret")
    with pytest.raises(KeyringUnreachableError):
        OsKeyring(backend).get("name")  # type: ignore[arg-type]


def test_without_a_desktop_there_is_no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    assert find_os_keyring() is None
    monkeypatch.delenv("QT_QPA_PLATFORM")
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert find_os_keyring() is None


def test_a_keyring_that_is_a_plain_file_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    class Chain:
        backends = (FakeBackend(),)

    monkeypatch.delenv("QT_QPA_PLATFORM")
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr("keyring.get_keyring", Chain)
    assert find_os_keyring() is None


def test_the_system_keyring_is_found_in_a_chain(monkeypatch: pytest.MonkeyPatch) -> None:
    class WinVaultKeyring(FakeBackend):
        __module__ = "keyring.backends.Windows"

    class Chain:
        backends = (FakeBackend(), WinVaultKeyring())

    monkeypatch.delenv("QT_QPA_PLATFORM")
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr("keyring.get_keyring", Chain)
    found = find_os_keyring()
    assert isinstance(found, os_keyring.OsKeyring)
    found.put("name", "secret")
    assert found.get("name") == "secret"
