"""One option on the ballot: theme, words, −, sockets, +."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wmt_desktop.domain.arena import Theme
from wmt_desktop.ui.icons import draw_icon
from wmt_desktop.ui.kiosk.keys import Key
from wmt_desktop.ui.kiosk.look import Look, area, painting, place
from wmt_desktop.ui.kiosk.paint import draw_chip, draw_dot
from wmt_desktop.ui.typeset import CENTRE, RIGHT, Block, Style, broken, draw, fit, one_line, width
from wmt_desktop.ui.widgets.paint import rounded

INSET, LOW = 26.0, 22.0
KEY_WIDTH, KEY_HEIGHT = 96.0, 72.0
MANY_SOCKETS = 6
_LABEL = Style(24, 36, 600)
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


def title_styles(look: Look) -> list[Style]:
    """Return the sizes for the words of an option, the chosen one first."""
    weight = 700 if look.strong else 600
    largest = look.of_three(24, 28, 32)
    sizes = [(32, 38), (30, 36), (28, 36), (28, 33), (26, 31), (24, 30), (24, 28)]
    return [Style(px, line, weight, -0.01) for px, line in sizes if px <= largest]


def high_for(text: str, look: Look, across: float) -> float:
    """Return the height a card needs to show its words whole, at the smallest size."""
    words = broken(text, title_styles(look)[-1], across - 2 * INSET)
    return 66 + max(72.0, words.height) + 20 + KEY_HEIGHT + LOW


class DotKey(Key):
    """Adds or takes back a dot.

    It never becomes unusable: pressed while it does nothing, it says why.
    """

    def __init__(self, look: Look, icon: str, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._icon = icon
        self.works = True
        # Keys and the card do the same; one stop of Tab for each option is enough.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        look, t = self.look, self.look.tokens
        with painting(self, look) as painter:
            box = area(self, look)
            fill = t.line if self.isDown() and self.works else t.card
            ink = t.ink if self.works else look.off
            if look.strong and not self.works:
                # Without tints, dashes say that the key does nothing now.
                rounded(painter, box, 12, fill)
                pen = QPen(QColor(look.off), look.edge)
                pen.setDashPattern([2, 1.6])
                painter.setPen(pen)
                painter.drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), 10.5, 10.5)
            else:
                rounded(painter, box, 12, fill, t.control if self.works else t.line2, look.edge)
            side = QRectF(box.center().x() - 18, box.center().y() - 18, 36, 36)
            draw_icon(painter, self._icon, ink, side, 2.2)


class OptionCard(Key):
    """An option; the card itself adds a dot too.

    Signals:
        added: Somebody wants one more dot here. Argument: the option.
        removed: Somebody wants one back. Argument: the option.
        moved: An arrow key. Arguments: the option, steps to the right, steps down.
        finished: Enter.
    """

    added = Signal(str)
    removed = Signal(str)
    moved = Signal(str, int, int)
    finished = Signal()

    def __init__(self, look: Look, option: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.option = option
        self._theme = theme
        self._words = ""
        self._note = ""
        self._dots = 0
        self._most = 1
        self.minus = DotKey(look, "minus", self)
        self.plus = DotKey(look, "plus", self)
        self.clicked.connect(lambda: self.added.emit(self.option))
        self.plus.clicked.connect(lambda: self.added.emit(self.option))
        self.minus.clicked.connect(lambda: self.removed.emit(self.option))

    def set_words(self, words: str, name: str, minus: str, plus: str) -> None:
        """Set the words, and what screen readers say of the card and its keys."""
        self._words = words
        self.say(name)
        self.minus.say(minus)
        self.plus.say(plus)

    def set_dots(self, dots: int, most: int, note: str, refusal: str) -> None:
        """Show how many dots lie here.

        Args:
            note: At the top right: "2 dots", with a tick; empty without dots.
            refusal: Why no dot can be added, or empty.
        """
        self._dots, self._most, self._note = dots, most, note
        self.minus.works = dots > 0
        self.plus.works = not refusal
        self.plus.setAccessibleDescription(refusal)
        self.setAccessibleDescription(refusal)
        for each in (self, self.minus, self.plus):
            each.update()

    @override
    def set_look(self, look: Look) -> None:
        super().set_look(look)
        self.minus.set_look(look)
        self.plus.set_look(look)
        self.arrange()

    def arrange(self) -> None:
        """Put the keys into the lower corners."""
        box = area(self, self.look)
        y = box.bottom() - LOW - KEY_HEIGHT
        place(self.minus, self.look, QRectF(LOW, y, KEY_WIDTH, KEY_HEIGHT))
        left = box.right() - LOW - KEY_WIDTH
        place(self.plus, self.look, QRectF(left, y, KEY_WIDTH, KEY_HEIGHT))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ARROWS:
            self.moved.emit(self.option, *_ARROWS[key])
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Plus):
            # A key held down by a stiff finger means one dot.
            if not event.isAutoRepeat():
                self.added.emit(self.option)
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Minus):
            self.removed.emit(self.option)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finished.emit()
        else:
            super().keyPressEvent(event)

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        # A released Space would press the key a second time.
        if event.key() != Qt.Key.Key_Space:
            super().keyReleaseEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        look, t = self.look, self.look.tokens
        with painting(self, look) as painter:
            box = area(self, look)
            chosen = self._dots > 0
            thick = (7.0 if look.strong else 4.0) if chosen else look.edge
            edge = t.primary if chosen else t.line2
            rounded(painter, box, 16, t.card, edge, thick)
            draw_chip(painter, look, INSET, 22, self._theme)
            self._paint_note(painter, box)
            words = self._block(box)
            draw(painter, words, QPointF(INSET, 66), t.ink)
            self._paint_sockets(painter, box)

    def _block(self, box: QRectF) -> Block:
        room = box.height() - 66 - KEY_HEIGHT - LOW - 16
        across = box.width() - 2 * INSET
        styles = title_styles(self.look)
        return fit(self._words, styles, across, room, balance=True) or broken(
            self._words, styles[-1], across
        )

    def _paint_note(self, painter: QPainter, box: QRectF) -> None:
        if not self._note:
            return
        t, right = self.look.tokens, box.right() - INSET
        draw(painter, one_line(self._note, _LABEL), QPointF(right, 22), t.primary, RIGHT)
        left = right - width(self._note, _LABEL) - 36
        draw_icon(painter, "check", t.primary, QRectF(left, 26, 28, 28), 2.5)

    def _paint_sockets(self, painter: QPainter, box: QRectF) -> None:
        room = box.width() - 2 * (LOW + KEY_WIDTH) - 24
        middle = QPointF(box.center().x(), box.bottom() - LOW - KEY_HEIGHT / 2)
        gap, side = 14.0, 44.0
        if self._most > MANY_SOCKETS:
            words = one_line(f"{self._dots} / {self._most}", Style(36, 44, 700, tabular=True))
            ink = self.look.tokens.primary if self._dots else self.look.tokens.ink2
            draw(painter, words, QPointF(middle.x(), middle.y() - 22), ink, CENTRE)
            return
        across = self._most * side + (self._most - 1) * gap
        if across > room:
            side, gap = side * room / across, gap * room / across
            across = room
        for number in range(self._most):
            left = middle.x() - across / 2 + number * (side + gap)
            draw_dot(
                painter, self.look, left, middle.y() - side / 2, side, full=number < self._dots
            )
