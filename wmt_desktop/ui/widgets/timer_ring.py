"""The ring that shows how much time is left."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from wmt_desktop.ui.tokens import Tokens


def draw_ring(
    painter: QPainter, box: QRectF, tokens: Tokens, left: float, *, over: bool = False
) -> None:
    """Draw the ring into ``box``, filled by the share ``left`` from 0 to 1."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    width = box.width() / 7
    ring = box.adjusted(width, width, -width, -width)
    painter.setPen(QPen(QColor(tokens.danger if over else tokens.accent_l), width))
    painter.drawEllipse(ring)
    if not over:
        pen = QPen(QColor(tokens.accent), width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawArc(ring, 90 * 16, -round(360 * 16 * left))
