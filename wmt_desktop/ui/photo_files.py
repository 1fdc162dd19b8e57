"""Pictures from outside: read with care, stripped of what they tell, made small.

A photo names the place, the time and the telephone it was taken with. None of that goes in: only
the pixels are kept, turned upright, in the colours of every screen.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageReader, QPainter

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.services.given_files import read_given

SUFFIXES = (".jpg", ".jpeg", ".jfif", ".png", ".gif", ".bmp", ".webp", ".tif", ".tiff")
LONG_SIDE = 2_000
"""Pixels of a stored photo: handwriting on a note is legible, and a hundred photos are 40 MB."""

WALL_SIDE = 6_000
"""Pixels of a photo that notes are cut out of."""

BYTES = 60 * 2**20
PIXELS = 64_000_000
"""A picture with more would take more memory than Qt allows one picture (256 MB)."""

_FORMATS = {b"jpeg", b"jpg", b"jfif", b"png", b"gif", b"bmp", b"webp", b"tiff", b"tif"}
_QUALITY = 85


def read_file(path: Path) -> bytes:
    """Return the bytes of a file that may be a picture.

    Raises:
        WmtError: ``FILE_NOT_FOUND``, ``FILE_IS_FOLDER``, ``FILE_UNREADABLE``,
            ``PHOTO_TOO_LARGE``, with ``file``.
    """
    return read_given(path, BYTES, Code.PHOTO_TOO_LARGE)


def decode(data: bytes, name: str = "", side: int = LONG_SIDE) -> QImage:
    """Return a picture upright, without transparency, at most ``side`` pixels long.

    Args:
        name: What to call it when it is refused.

    Raises:
        WmtError: ``PHOTO_UNREADABLE``, ``PHOTO_TOO_LARGE``, with ``file``.
    """
    if len(data) > BYTES:
        raise WmtError(Code.PHOTO_TOO_LARGE, file=name)
    # Named before its device: it looks at it once more when it goes, and locals go in this order.
    reader = QImageReader()
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader.setDevice(buffer)
    # By content: what a file is called says nothing, and a drawing could fetch other files.
    reader.setDecideFormatFromContent(True)
    if bytes(reader.format().data()) not in _FORMATS:
        raise WmtError(Code.PHOTO_UNREADABLE, file=name)
    size = reader.size()
    if size.width() * size.height() > PIXELS:
        raise WmtError(Code.PHOTO_TOO_LARGE, file=name)
    reader.setAutoTransform(True)
    if max(size.width(), size.height()) > side:
        # Large JPEGs are made small while they are read.
        reader.setScaledSize(size.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise WmtError(Code.PHOTO_UNREADABLE, file=name)
    return _plain(image, side)


def encode(image: QImage, side: int = LONG_SIDE) -> bytes:
    """Return a picture as a JPEG that holds nothing but its pixels, at most ``side`` of them long."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    _plain(image, side).save(buffer, "jpeg", _QUALITY)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def photo_of(data: bytes, name: str = "") -> bytes:
    """Return a picture from outside as the bytes that are stored.

    Raises:
        WmtError: ``PHOTO_UNREADABLE``, ``PHOTO_TOO_LARGE``, with ``file``.
    """
    return encode(decode(data, name))


def cut(image: QImage, box: QRect) -> bytes:
    """Return a part of a picture as the bytes that are stored."""
    return encode(image.copy(box))


def is_picture(path: Path) -> bool:
    """Tell by its name whether a file may be a picture."""
    return path.suffix.lower() in SUFFIXES


def _plain(image: QImage, side: int) -> QImage:
    """Return the pixels alone: on white, in sRGB, no longer than ``side``."""
    if max(image.width(), image.height()) > side:
        image = image.scaled(
            QSize(side, side),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    srgb = QColorSpace(QColorSpace.NamedColorSpace.SRgb)
    if image.colorSpace().isValid() and image.colorSpace() != srgb:
        converted = image.convertedToColorSpace(srgb)
        image = image if converted.isNull() else converted
    pixels = QImage(image.size(), QImage.Format.Format_RGB32)
    pixels.fill(Qt.GlobalColor.white)
    painter = QPainter(pixels)
    painter.drawImage(0, 0, image)
    painter.end()
    return pixels
