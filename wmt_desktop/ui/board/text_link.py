"""A word in a label row that can be pressed."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from wmt_desktop.ui.theme import ThemeManager


class TextLink(QPushButton):
    """12 px words, underlined under the pointer."""

    def __init__(self, theme: ThemeManager, ink: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoDefault(True)  # Enter presses it, as Space does
        self._theme = theme
        self._ink = ink
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("ring_radius", 4)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self._theme.font(12, 600)).horizontalAdvance(self.text())
        return QSize(math.ceil(words) + 1, self._theme.px(16))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        font = self._theme.font(12, 600)
        font.setUnderline(self.underMouse())
        painter.setFont(font)
        painter.setPen(self._theme.color("ink" if self.isDown() else self._ink))
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignVCenter, self.text())
