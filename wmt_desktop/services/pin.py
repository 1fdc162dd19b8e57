"""The facilitator's PIN, which keeps voters inside the kiosk."""

from __future__ import annotations

import base64
import hmac
import os
import re
from hashlib import scrypt

from wmt_desktop.domain.errors import Code, WmtError

_DIGITS = re.compile(r"[0-9]{4,8}", re.ASCII)
# 16 MiB and some 50 ms per try: four digits are few, so each guess has to be dear.
_COST, _BLOCK, _LANES = 2**14, 8, 1
_MEMORY = 64 * 1024 * 1024


def hash_pin(pin: str) -> str:
    """Return a salted slow hash of a PIN, to be kept in the settings.

    Raises:
        WmtError: ``PIN_INVALID``, unless it has 4 to 8 digits.
    """
    if not _DIGITS.fullmatch(pin):
        raise WmtError(Code.PIN_INVALID)
    salt = os.urandom(16)
    return f"scrypt${_text(salt)}${_text(_slow(pin, salt))}"


def check_pin(pin: str, kept: str) -> None:
    """Let the right PIN pass.

    Raises:
        WmtError: ``PIN_WRONG``, also when ``kept`` is no hash of :func:`hash_pin`.
    """
    try:
        name, salt, digest = kept.split("$")
        matches = name == "scrypt" and hmac.compare_digest(
            _slow(pin, base64.b64decode(salt, validate=True)),
            base64.b64decode(digest, validate=True),
        )
    except ValueError:
        matches = False
    if not matches:
        raise WmtError(Code.PIN_WRONG)


def _slow(pin: str, salt: bytes) -> bytes:
    return scrypt(pin.encode(), salt=salt, n=_COST, r=_BLOCK, p=_LANES, maxmem=_MEMORY, dklen=32)


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode()
