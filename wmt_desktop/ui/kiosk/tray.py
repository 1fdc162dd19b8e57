"""The foot of the ballot: the dots that are left, and the way on."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wmt_desktop.ui.icons import draw_icon
from wmt_desktop.ui.kiosk.keys import Face, TextKey
from wmt_desktop.ui.kiosk.look import Look, area, painting, place
from wmt_desktop.ui.kiosk.paint import draw_dot
from wmt_desktop.ui.typeset import Style, draw, fit, one_line, width

HIGH = 144.0
MANY_DOTS = 10
_HAVE = Style(28, 36, 600, -0.01)
_LEFT = Style(40, 48, 700, -0.02)
_HINTS = (Style(24, 30), Style(22, 28))


class Tray(QWidget):
    """Dots left, a hint, and two keys.

    Signals:
        started_over: Take every dot back.
        reviewed: Go on to the review.
    """

    started_over = Signal()
    reviewed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._have = ""
        self._left_words = ""
        self._left: int | None = 0
        self._all = 0
        self._hint = ""
        self._warns = False
        self.over = TextKey(look, Face(28, "undo", 32), parent=self)
        self.review = TextKey(
            look, Face(28, "right", 36, trailing=True, weight=2.2), "primary", parent=self
        )
        self.over.clicked.connect(self.started_over)
        self.review.clicked.connect(self.reviewed)

    def set_words(self, over: str, review: str) -> None:
        """Set the words of the keys."""
        self.over.set_words(over)
        self.review.set_words(review)
        self.arrange()

    def show_dots(self, have: str, left_words: str, left: int | None, all_dots: int) -> None:
        """Show how many dots are left of how many; None where there is no limit in all."""
        self._have, self._left_words, self._left, self._all = have, left_words, left, all_dots
        self.setAccessibleName(f"{have}, {left_words}" if left is not None else have)
        self.update()

    def show_hint(self, words: str, *, warns: bool = False) -> None:
        """Show a line beside the keys: a promise, or why a dot could not be added."""
        self._hint, self._warns = words, warns
        self.setAccessibleDescription(words)
        self.update()

    @property
    def hint(self) -> str:
        """The line beside the keys."""
        return self._hint

    def set_look(self, look: Look) -> None:
        """Take other colours, words or another scale."""
        self.look = look
        self.over.set_look(look)
        self.review.set_look(look)
        self.arrange()
        self.update()

    def arrange(self) -> None:
        """Put the keys at the right end."""
        box = area(self, self.look)
        x, y = box.right() - 48, (box.height() - 88) / 2 + 1
        for key, padding in ((self.review, 38.0), (self.over, 34.0)):
            across = min(key.wanted(padding), 480.0)
            x -= across
            place(key, self.look, QRectF(x, y, across, 88))
            x -= 32

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        look, t = self.look, self.look.tokens
        with painting(self, look) as painter:
            box = area(self, look)
            painter.fillRect(box, QColor(t.card))
            painter.fillRect(QRectF(0, 0, box.width(), 2), QColor(t.line2))
            x = self._paint_dots(painter, box)
            keys = self.over.x() / look.unit
            self._paint_hint(painter, QRectF(x + 24, 0, keys - 32 - x - 24, box.height()))

    def _paint_dots(self, painter: QPainter, box: QRectF) -> float:
        """Draw words and dots; return where they end."""
        t, middle = self.look.tokens, box.center().y() + 1
        if self._left is None:
            draw(painter, one_line(self._have, _LEFT), QPointF(48, middle - 24), t.ink)
            return 48 + width(self._have, _LEFT)
        draw(painter, one_line(self._have, _HAVE), QPointF(48, middle - 42), t.ink)
        draw(painter, one_line(self._left_words, _LEFT), QPointF(48, middle - 6), t.ink)
        x = 48 + max(250.0, width(self._have, _HAVE), width(self._left_words, _LEFT)) + 32
        if self._all > MANY_DOTS:
            return x
        side = 60.0 if self._all <= 5 else 300 / self._all
        gap = side * 16 / 60
        for number in range(self._all):
            draw_dot(painter, self.look, x, middle - side / 2, side, full=number < self._left)
            x += side + gap
        return x

    def _paint_hint(self, painter: QPainter, room: QRectF) -> None:
        block = fit(self._hint, _HINTS, room.width() - 48, room.height() - 24)
        if block is None or not self._hint:
            return
        ink = self.look.tokens.ink if self._warns else self.look.tokens.ink2
        middle = room.center().y() + 1
        left = room.right() - block.width
        icon = QRectF(left - 48, middle - 16, 32, 32)
        draw_icon(painter, "info" if self._warns else "lock", ink, icon)
        draw(painter, block, QPointF(left, middle - block.height / 2), ink)
