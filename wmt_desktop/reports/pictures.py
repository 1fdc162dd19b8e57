"""Checks pictures the way they are printed later, and takes off what else they tell."""

from __future__ import annotations

from io import BytesIO

SIDE = 8_000
"""Pixels; a logo has far fewer, and a bomb has more."""
_STARTS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")
_KEPT = frozenset({"transparency", "icc_profile"})
"""What the pixels need to look as they did."""


def plain_picture(content: bytes) -> bytes | None:
    """Return a picture without author, place, remarks and previews, in its own format.

    None unless it is a whole PNG or JPEG of at most ``SIDE`` pixels a side.
    """
    if not content.startswith(_STARTS):
        return None
    from PIL import Image, ImageOps

    try:
        with Image.open(BytesIO(content), formats=("PNG", "JPEG")) as picture:
            if max(picture.size) > SIDE:
                return None
            picture.load()
            # Which side is up stands in what is taken off.
            ImageOps.exif_transpose(picture, in_place=True)
            picture.info = {name: value for name, value in picture.info.items() if name in _KEPT}
            plain = BytesIO()
            picture.save(
                plain,
                "PNG" if picture.format == "PNG" else "JPEG",
                quality="keep" if picture.format == "JPEG" else 95,
                icc_profile=picture.info.get("icc_profile"),
            )
            return plain.getvalue()
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        return None
