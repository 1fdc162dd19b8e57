"""Drawing helpers shared by the painted widgets."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QMargins, QMarginsF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from wmt_desktop.ui.tokens import Tokens


def rounded(
    painter: QPainter,
    box: QRectF,
    radius: float,
    fill: str | None,
    edge: str | None = None,
    width: float = 1.0,
    style: Qt.PenStyle = Qt.PenStyle.SolidLine,
) -> None:
    """Draw a rounded rectangle whose edge lies wholly inside ``box``."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inset = width / 2 if edge else 0.0
    pen = QPen(QColor(edge), width, style) if edge else QPen(Qt.PenStyle.NoPen)
    painter.setPen(pen)
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    radius = max(0.0, radius - inset)
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius, radius)


def flat(painter: QPainter, box: QRect, colour: str) -> None:
    """Fill a rectangle of whole pixels.

    ``QPainter.fillRect`` makes Qt for Python set up all its ready gradients, to see whether the colour
    is one of them.
    """
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRect(box)


class Kept:
    """The picture of a widget that lies over something that moves, and is painted in every frame."""

    def __init__(self) -> None:
        self._about: tuple[object, ...] = ()
        self._picture = QPixmap()

    def paint(
        self, widget: QWidget, about: tuple[object, ...], draw: Callable[[QPainter], None]
    ) -> None:
        """Copy the picture; it is drawn anew when the size or something in ``about`` is different."""
        size, dpr = widget.size(), widget.devicePixelRatioF()
        about = (*about, size.toTuple(), dpr)
        if about != self._about:
            self._about = about
            self._picture = QPixmap(math.ceil(size.width() * dpr), math.ceil(size.height() * dpr))
            self._picture.setDevicePixelRatio(dpr)
            self._picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._picture)
            draw(painter)
            painter.end()
        QPainter(widget).drawPixmap(0, 0, self._picture)


_REACH = 16  # how far the softest shadow reaches, in pixels
_FALL = 4  # how far it lies below its card

SHADOW = QMargins(_REACH, _REACH - _FALL, _REACH, _REACH + _FALL)
"""How far a shadow reaches beyond its card."""


def draw_shadow(painter: QPainter, box: QRectF, radius: float, tokens: Tokens) -> None:
    """Draw the soft shadow of a card under ``box``, from one cached nine-patch."""
    if not tokens.shadow_alpha:
        return
    patch = _shadow_patch(tokens.shadow, tokens.shadow_alpha, round(radius))
    edge = _REACH + round(radius)
    whole = patch.width()
    out = box.marginsAdded(QMarginsF(SHADOW))
    xs = (out.left(), out.left() + edge, out.right() - edge, out.right())
    ys = (out.top(), out.top() + edge, out.bottom() - edge, out.bottom())
    us = (0, edge, whole - edge, whole)
    for row in range(3):
        for column in range(3):
            painter.drawPixmap(
                QRectF(QPointF(xs[column], ys[row]), QPointF(xs[column + 1], ys[row + 1])),
                patch,
                QRectF(
                    QPointF(us[column], us[row]),
                    QPointF(us[column + 1], us[row + 1]),
                ),
            )


@lru_cache(maxsize=16)
def _shadow_patch(colour: str, alpha: int, radius: int) -> QPixmap:
    size = 2 * (_REACH + radius) + 4
    patch = QPixmap(size, size)
    patch.fill(Qt.GlobalColor.transparent)
    painter = QPainter(patch)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    ink = QColor(colour)
    # Stacked translucent rectangles add up to a smooth fall-off.
    for step in range(_REACH):
        ink.setAlphaF(alpha / 255 * 2 * (step + 1) / (_REACH * (_REACH + 1)))
        painter.setBrush(ink)
        box = QRectF(step, step, size - 2 * step, size - 2 * step)
        corner = _REACH - step + radius
        painter.drawRoundedRect(box, corner, corner)
    painter.end()
    return patch
