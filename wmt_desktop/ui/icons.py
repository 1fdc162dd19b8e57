"""The icon set, drawn in any colour and size."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from wmt_desktop.services.packaged import RESOURCES

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

_SOURCE_INK = "#16232B"


@lru_cache(maxsize=256)
def _renderer(name: str, color: str, weight: float) -> QSvgRenderer:
    svg = (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    svg = svg.replace(_SOURCE_INK, color).replace("currentColor", color)
    if weight:
        svg = svg.replace('stroke-width="1.75"', f'stroke-width="{weight}"')
    return QSvgRenderer(QByteArray(svg.encode()))


@lru_cache(maxsize=512)
def pixmap(name: str, color: str, size: int = 20, dpr: float = 1.0, weight: float = 0) -> QPixmap:
    """Return an icon of ``resources/icons`` in one colour.

    Args:
        name: File name without suffix.
        size: Edge in logical pixels.
        dpr: Device pixels per logical pixel (``widget.devicePixelRatioF()``).
        weight: Stroke width on the 24 px grid; 0 keeps the drawn 1.75.

    Raises:
        FileNotFoundError: There is no such icon.
    """
    renderer = _renderer(name, color, weight)
    result = QPixmap(QSize(round(size * dpr), round(size * dpr)))
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    renderer.render(painter)
    painter.end()
    result.setDevicePixelRatio(dpr)
    return result


def icon(name: str, color: str, size: int = 20, *, disabled: str | None = None) -> QIcon:
    """Return a ``QIcon`` at 1, 2 and 3 device pixels, with its own colour when disabled."""
    # Late: the first page draws its icons itself.
    from PySide6.QtGui import QIcon

    result = QIcon()
    for dpr in (1.0, 2.0, 3.0):
        result.addPixmap(pixmap(name, color, size, dpr))
        if disabled:
            result.addPixmap(pixmap(name, disabled, size, dpr), QIcon.Mode.Disabled)
    return result


def draw_icon(painter: QPainter, name: str, color: str, box: QRectF, weight: float = 0) -> None:
    """Draw an icon into ``box``, sharp at any zoom: as vectors, on whole pixels from a picture."""
    dpr = painter.device().devicePixelRatioF()
    if box.width() == box.height() and dpr.is_integer() and _is_on_pixels(painter, box):
        at = box.topLeft()
        painter.drawPixmap(at, pixmap(name, color, round(box.width()), dpr, weight))
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _renderer(name, color, weight).render(painter, box)
    painter.restore()


def _is_on_pixels(painter: QPainter, box: QRectF) -> bool:
    base = painter.worldTransform()
    corner = base.map(box.topLeft())
    plain = not base.isScaling() and not base.isRotating()
    return plain and all(part.is_integer() for part in (box.width(), corner.x(), corner.y()))


def brand(rail: str, size: int, dpr: float = 1.0, accent: str = "#D98E04") -> QPixmap:
    """Return the programme's mark with its arcs in ``rail`` and its sun in ``accent``."""
    svg = (RESOURCES / "icons" / "_logo.svg").read_text(encoding="utf-8")
    svg = svg.replace("#0C3E4B", rail).replace("#D98E04", accent)
    result = QPixmap(QSize(round(size * dpr), round(size * dpr)))
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    QSvgRenderer(QByteArray(svg.encode())).render(painter)
    painter.end()
    result.setDevicePixelRatio(dpr)
    return result


def brand_icon() -> QIcon:
    """Return the programme's icon: the mark on the dark colour of the rail."""
    from PySide6.QtGui import QIcon

    result = QIcon()
    for size in (16, 32, 48, 64, 128, 256):
        picture = QPixmap(QSize(size, size))
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#0C3E4B"))
        painter.drawRoundedRect(QRectF(0, 0, size, size), size / 5, size / 5)
        mark = round(size * 0.72)
        edge = (size - mark) / 2
        painter.drawPixmap(QPointF(edge, edge), brand("#FFFFFF", mark))
        painter.end()
        result.addPixmap(picture)
    return result
