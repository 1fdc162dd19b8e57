"""The ring that shows how much time is left."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wmt_desktop.ui.theme import ThemeManager
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


class TimerRing(QWidget):
    """A ring filled by the share of time that is left."""

    def __init__(self, theme: ThemeManager, size: int = 24, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._size = size
        self._left = 1.0
        self._over = False
        self.setFixedSize(self.sizeHint())
        theme.changed.connect(self._restyle)

    def show_left(self, share: float, *, over: bool = False) -> None:
        """Show the share left, from 0 to 1; ``over`` when the time is up."""
        self._left = min(1.0, max(0.0, share))
        self._over = over
        self.update()

    @override
    def sizeHint(self) -> QSize:
        side = self._theme.px(self._size)
        return QSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        draw_ring(
            QPainter(self), QRectF(self.rect()), self._theme.tokens, self._left, over=self._over
        )

    def _restyle(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()
