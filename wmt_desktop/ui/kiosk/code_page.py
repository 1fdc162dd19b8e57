"""The code on a voter's slip, typed on the screen or on the keyboard, before the ballot."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wmt_desktop.ui.kiosk.keys import Face, TextKey
from wmt_desktop.ui.kiosk.look import Look, area, painting, place
from wmt_desktop.ui.kiosk.top import Top
from wmt_desktop.ui.typeset import CENTRE, Style, broken, draw, fit
from wmt_desktop.ui.widgets.paint import rounded

ROWS = ("1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm")
LONGEST = 60
_KEY = 136.0
_HIGH = 96.0
_GAP = 16.0
_FIELD = QRectF(0, 28, 1504, 120)
_TYPED = tuple(Style(px, px * 1.2, 700, -0.01) for px in (56, 44, 34, 28))
_LINES = (Style(28, 36), Style(24, 30), Style(22, 27))


class CodePage(QWidget):
    """A line, a hint and a keyboard; accents and the ends of words need not be typed.

    Signals:
        entered: Argument: what was typed.
        returned: Back to the start.
    """

    entered = Signal(str)
    returned = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._typed = ""
        self._error = ""
        self.top = Top(look, self)
        self.keys: dict[str, TextKey] = {}
        for sign in "".join(ROWS):
            key = TextKey(look, Face(40), radius=12, parent=self)
            key.clicked.connect(self._typer(sign))
            self.keys[sign] = key
        self.space = TextKey(look, Face(28), parent=self)
        self.erase = TextKey(look, Face(28, "left", 32, weight=2.2), parent=self)
        self.back = TextKey(look, Face(28, "undo", 32), parent=self)
        self.go_on = TextKey(look, Face(28, "right", 36, trailing=True, weight=2.2), "primary")
        self.go_on.setParent(self)
        self.space.clicked.connect(self._typer(" "))
        self.erase.clicked.connect(self._on_erased)
        self.back.clicked.connect(self.returned)
        self.go_on.clicked.connect(self._on_finished)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring", False)
        self._retranslate()

    @property
    def typed(self) -> str:
        """What stands in the line."""
        return self._typed

    @property
    def error(self) -> str:
        """Why the code was not taken, or empty."""
        return self._error

    def begin(self) -> None:
        """Show an empty line."""
        self.end()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self) -> None:
        """Forget what was typed."""
        self._typed = self._error = ""
        self._tell()

    def show_error(self, sentence: str) -> None:
        """Say why the code was not taken; it stays, to be put right."""
        self._error = sentence
        self._tell()

    def set_look(self, look: Look) -> None:
        """Take other colours, words or another scale."""
        relabel = look.translate is not self.look.translate
        self.look = look
        self.top.set_look(look)
        for key in (*self.keys.values(), self.space, self.erase, self.back, self.go_on):
            key.set_look(look)
        if relabel:
            self._retranslate()
        self.arrange()

    def arrange(self) -> None:
        """Lay out head, line and keyboard."""
        look, box = self.look, area(self, self.look)
        top = self.top.high(box.width())
        place(self.top, look, QRectF(0, 0, box.width(), top))
        self.top.arrange()
        room = box.height() - 48 - (5 * _HIGH + 4 * _GAP)
        y = min(room, top + 28 + _FIELD.height() + 120)
        for row in ROWS:
            across = len(row) * _KEY + (len(row) - 1) * _GAP
            x = box.center().x() - across / 2
            for sign in row:
                place(self.keys[sign], look, QRectF(x, y, _KEY, _HIGH))
                x += _KEY + _GAP
            y += _HIGH + _GAP
        self._place_wide_keys(box, y)
        self.update()

    def _place_wide_keys(self, box: QRectF, y: float) -> None:
        left, whole = box.center().x() - _FIELD.width() / 2, _FIELD.width()
        shares = ((self.back, 0.2), (self.space, 0.34), (self.erase, 0.2), (self.go_on, 0.26))
        for key, share in shares:
            across = whole * share - _GAP * 0.75
            place(key, self.look, QRectF(left, y, across, _HIGH))
            left += across + _GAP

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self._on_finished()
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self._on_erased()
        elif event.key() == Qt.Key.Key_Escape:
            self.returned.emit()
        elif event.text() and event.text().isprintable():
            self._type(event.text())
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        look, t = self.look, self.look.tokens
        with painting(self, look) as painter:
            box = area(self, look)
            painter.fillRect(box, QColor(t.win))
            field = self._field(box)
            rounded(painter, field, 16, t.card, t.danger if self._error else t.control, look.edge)
            self._paint_typed(painter, field)
            text = self._error or self._hint
            line = fit(text, _LINES, field.width(), 84) or broken(text, _LINES[-1], field.width())
            ink = t.danger_ink if self._error else t.ink2
            draw(painter, line, QPointF(field.center().x(), field.bottom() + 16), ink, CENTRE)

    def _paint_typed(self, painter: QPainter, field: QRectF) -> None:
        t, room = self.look.tokens, field.width() - 96
        text = self._typed
        block = fit(text, _TYPED, room, 80) or broken(text, _TYPED[-1], room)
        x = field.center().x()
        draw(painter, block, QPointF(x, field.center().y() - block.height / 2), t.ink, CENTRE)
        caret = x + (block.width / 2 + 6 if text else 0)
        painter.fillRect(QRectF(caret, field.top() + 28, 3, field.height() - 56), QColor(t.primary))

    def _field(self, box: QRectF) -> QRectF:
        top = self.top.high(box.width())
        left = box.center().x() - _FIELD.width() / 2
        return QRectF(left, top + _FIELD.top(), _FIELD.width(), _FIELD.height())

    @property
    def _hint(self) -> str:
        return self.look.translate(
            "Kiosk", "Three words and a number. The first three letters of each word are enough."
        )

    def _retranslate(self) -> None:
        translate = self.look.translate
        self.top.set_words(
            translate("Kiosk", "Your voting code"),
            translate("Kiosk", "It stands on your slip and is not kept with your vote"),
        )
        for sign, key in self.keys.items():
            key.set_words(sign.upper())
        self.space.set_words(translate("Kiosk", "Space"))
        self.erase.set_words(translate("Kiosk", "Erase"))
        self.back.set_words(translate("Kiosk", "Back"))
        self.go_on.set_words(translate("Kiosk", "Go on"))
        self._tell()

    def _typer(self, sign: str) -> Callable[[], None]:
        return lambda: self._type(sign)

    def _type(self, text: str) -> None:
        if len(self._typed) + len(text) <= LONGEST:
            self._typed = f"{self._typed}{text}".lstrip()
            self._error = ""
        self._tell()

    def _on_erased(self) -> None:
        self._typed = self._typed[:-1]
        self._error = ""
        self._tell()

    def _on_finished(self) -> None:
        self.entered.emit(self._typed)

    def _tell(self) -> None:
        self.setAccessibleName(self.look.translate("Kiosk", "Your voting code"))
        self.setAccessibleDescription(self._error or self._typed or self._hint)
        self.update()
