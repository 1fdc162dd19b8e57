"""The floor: a widget that only copies one ready picture per note in view."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from wmt_desktop.ui.board.boxes import Box, Nearby


class Floor(QWidget):
    """Shows notes at a scale. Finding and scaling the pictures is no part of a frame."""

    def __init__(self, boxes: Sequence[Box], picture: QPixmap) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._boxes = boxes
        self._original = picture
        self._picture = picture
        self._index = Nearby(512, 512)
        for number, box in enumerate(boxes):
            self._index.put(str(number), box)
        self._origin = QPoint()
        self._scale = 1.0
        self._held = -1
        self._shown: list[QPoint] = []

    def look(self, x: float, y: float, scale: float) -> None:
        """Prepare the frame with a point of the board in the top left corner."""
        self._origin = QPoint(round(x * scale), round(y * scale))
        if scale != self._scale:
            self._scale = scale
            size = self._original.size() * scale
            self._picture = self._original.scaled(size.width() or 1, size.height() or 1)
        area = Box(x, y, self.width() / scale, self.height() / scale)
        self._shown = [self._place(int(name)) for name in self._index.within(area)]

    def carry(self, number: int, to: QPoint) -> None:
        """Move the picture of one note, and paint only where it was and is."""
        self.update(self._rect(self._shown[number]))
        self._shown[number] = to
        self.update(self._rect(to))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Copy the pictures."""
        painter = QPainter(self)
        area = event.rect()
        painter.fillRect(area, QColor("white"))
        picture = self._picture
        whole = area == self.rect()
        for place in self._shown:
            if whole or area.intersects(self._rect(place)):
                painter.drawPixmap(place, picture)

    def _place(self, number: int) -> QPoint:
        box = self._boxes[number]
        return QPoint(round(box.x * self._scale), round(box.y * self._scale)) - self._origin

    def _rect(self, place: QPoint) -> QRect:
        return QRect(place, self._picture.size())
