"""Checks pictures the way they are printed later."""

from __future__ import annotations

from io import BytesIO

SIDE = 8_000
"""Pixels; a logo has far fewer, and a bomb has more."""
_STARTS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")


def is_picture(content: bytes) -> bool:
    """Return whether bytes are a whole PNG or JPEG of at most ``SIDE`` pixels a side."""
    if not content.startswith(_STARTS):
        return False
    from PIL import Image

    try:
        with Image.open(BytesIO(content), formats=("PNG", "JPEG")) as picture:
            if max(picture.size) > SIDE:
                return False
            picture.load()
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        return False
    return True
