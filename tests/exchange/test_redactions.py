from __future__ import annotations

from pathlib import Path

import pytest

from tests.exchange.keyrings import FakeKeyring
from tests.exchange.sessions import code_of
from wmt_desktop.domain.errors import Code
from wmt_desktop.exchange.keys import Installation
from wmt_desktop.exchange.redactions import SignedRedactions

ENTRY = "ab" * 32


@pytest.fixture
def installation(tmp_path: Path) -> Installation:
    return Installation(tmp_path, lambda: None)


def test_an_order_says_who_signed_it(installation: Installation) -> None:
    redactions = SignedRedactions(installation)
    order = redactions.sign(ENTRY, 2)
    assert order[:4] == ["redact", ENTRY, 2, installation.public_key().hex()]
    assert redactions.signer(order) == installation.public_key().hex()
    assert redactions.sign(ENTRY, 2) == order


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (0, "set"),
        (1, "cd" * 32),
        (2, 1),
        (2, "2"),
        (3, "ab" * 32),
        (3, "zz"),
        (4, "00" * 64),
        (4, "x"),
    ],
)
def test_an_order_that_was_changed_is_nobodys(
    installation: Installation, place: int, value: object
) -> None:
    redactions = SignedRedactions(installation)
    order = list(redactions.sign(ENTRY, 2))
    order[place] = value
    assert redactions.signer(order) == ""


def test_a_request_is_nobodys(installation: Installation) -> None:
    assert SignedRedactions(installation).signer(["redact", ENTRY, 2]) == ""


def test_a_locked_keyring_signs_nothing(tmp_path: Path) -> None:
    keyring = FakeKeyring()
    Installation(tmp_path, lambda: keyring).public_key()
    keyring.locked = True
    redactions = SignedRedactions(Installation(tmp_path, lambda: keyring))
    assert code_of(lambda: redactions.sign(ENTRY, 0)) == Code.KEYRING_LOCKED
