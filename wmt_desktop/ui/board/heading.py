"""The heading of the notes that are not grouped yet."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QPainter

from wmt_desktop.ui.board.boxes import Box
from wmt_desktop.ui.board.cluster_item import not_grouped
from wmt_desktop.ui.board.layout import GAP
from wmt_desktop.ui.board.look import Look, draw_line, titled


class Heading:
    """The heading of the notes without a cluster, and how many they are.

    Attributes:
        box: Where it stands; None while there are no such notes.
        count: Of notes.
    """

    def __init__(self, look: Look) -> None:
        self._look = look
        self.box: Box | None = None
        self.count = 0

    def draw(self, painter: QPainter, scale: float) -> None:
        """Draw the heading where it can be read."""
        if self.box is None or not titled(scale):
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, words, box = self._look, not_grouped(), QRectF(*self.box)
        draw_line(painter, box, words, look.title, look.tokens.ink)
        x = box.x() + QFontMetricsF(look.title).horizontalAdvance(words) + GAP
        look.draw_count(painter, x, box.center().y(), self.count, look.tokens.card)
