"""Pictures for tests, made here."""

from __future__ import annotations

import struct
import zlib

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage, QPainter


def image(width: int = 80, height: int = 40, ink: str = "gold", mark: str = "navy") -> QImage:
    """A picture whose top left quarter is ``mark``, so that one sees which way up it is."""
    made = QImage(width, height, QImage.Format.Format_RGB32)
    made.fill(QColor(ink))
    painter = QPainter(made)
    painter.fillRect(0, 0, width // 2, height // 2, QColor(mark))
    painter.end()
    return made


def file(of: QImage | None = None, kind: str = "jpeg") -> bytes:
    """The bytes of a file of this kind."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    (of or image()).save(buffer, kind)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def with_exif(jpeg: bytes, orientation: int, secret: bytes = b"57.3119N 25.2714E") -> bytes:
    """The JPEG as a telephone writes it: turned, and with the place where it was taken."""
    entries = struct.pack("<H", 2)
    entries += struct.pack("<HHII", 0x010E, 2, len(secret), 8 + 2 + 24 + 4)
    entries += struct.pack("<HHIHH", 0x0112, 3, 1, orientation, 0)
    body = b"II*\x00" + struct.pack("<I", 8) + entries + struct.pack("<I", 0) + secret
    block = b"Exif\x00\x00" + body
    return jpeg[:2] + b"\xff\xe1" + struct.pack(">H", len(block) + 2) + block + jpeg[2:]


def png_bomb(side: int) -> bytes:
    """A small PNG that says it is ``side`` pixels square, all of one colour."""

    def chunk(name: bytes, data: bytes) -> bytes:
        crc = zlib.crc32(name + data)
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", crc)

    header = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    rows = zlib.compress(bytes(min((side // 8 + 2) * side, 2**22)), 9)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
    )
