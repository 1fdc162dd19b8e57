from __future__ import annotations

from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from tests.exchange import sessions
from tests.exchange.sessions import LIMITS, PROGRAM, TITLES, arena_stream
from wmt_desktop.exchange.session_files import WmtaFiles
from wmt_desktop.exchange.session_writer import session_bytes


@pytest.fixture(scope="session")
def key() -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(bytes(range(32)))


@pytest.fixture(scope="session")
def content(key: Ed25519PrivateKey) -> bytes:
    """The bytes of a sound session file."""
    return session_bytes(TITLES, [arena_stream()], {}, key, "Laptop VZ-1", PROGRAM, LIMITS)


@pytest.fixture
def wmta(tmp_path: Path) -> WmtaFiles:
    return sessions.files(tmp_path / "data")
