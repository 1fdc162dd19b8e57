"""The way out of the kiosk: ten digits, for fingers and for the keyboard."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.services.sentences import sentence
from wmt_desktop.services.wording import fill
from wmt_desktop.ui.kiosk.keys import Face, TextKey
from wmt_desktop.ui.kiosk.look import Look, area, painting, place
from wmt_desktop.ui.kiosk.overlays import paint_veil
from wmt_desktop.ui.kiosk.paint import draw_dot
from wmt_desktop.ui.typeset import CENTRE, Style, broken, draw, fit

TRIES = 5
WAIT_SECONDS = 30.0
_LONGEST = 8
_TITLES = (Style(40, 48, 700, -0.02), Style(36, 43, 700, -0.02), Style(32, 38, 700, -0.02))
_LINES = (Style(28, 36), Style(24, 30), Style(22, 27))
_KEYS = ("1", "2", "3", "4", "5", "6", "7", "8", "9", "erase", "0", "leave")


class PinPad(QWidget):
    """Asks for the facilitator's PIN.

    Signals:
        opened: The PIN was right.
        cancelled: Back to the kiosk.
    """

    opened = Signal()
    cancelled = Signal()

    def __init__(
        self,
        look: Look,
        check: Callable[[str], None],
        clock: Callable[[], float] = time.monotonic,
        parent: QWidget | None = None,
    ) -> None:
        """Create the pad.

        Args:
            check: Raises ``WmtError(PIN_WRONG)``.
            clock: Seconds; after five wrong tries the pad waits.
        """
        super().__init__(parent)
        self.look = look
        self._check = check
        self._clock = clock
        self._typed = ""
        self._error = ""
        self._wrong = 0
        self._locked_until = 0.0
        self.keys: dict[str, TextKey] = {}
        for name in _KEYS:
            kind = "primary" if name == "leave" else "normal"
            face = Face(28 if name in ("leave", "erase") else 40)
            key = TextKey(look, face, kind, parent=self)  # type: ignore[arg-type]
            key.clicked.connect(self._presser(name))
            # Digits typed on the keyboard always go to the pad itself.
            key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.keys[name] = key
        self.back = TextKey(look, Face(28, "left", 32, weight=2.2), parent=self)
        self.back.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.back.clicked.connect(self.cancelled)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring", False)
        self.hide()

    @property
    def error(self) -> str:
        """Why the pad did not open, or empty."""
        return self._error

    def open(self) -> None:
        """Show the empty pad over everything."""
        self._typed = self._error = ""
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell()

    def set_look(self, look: Look) -> None:
        """Take other colours, words or another scale."""
        self.look = look
        for name, key in self.keys.items():
            key.set_look(look)
            key.set_words(name)
        self.keys["erase"].set_words(look.translate("Kiosk", "Erase"))
        self.keys["leave"].set_words(look.translate("Kiosk", "Leave"))
        self.back.set_look(look)
        self.back.set_words(look.translate("Kiosk", "Back to the vote"))
        self.arrange()

    def arrange(self) -> None:
        """Put the keys into the card."""
        card = self._card
        across, high, gap = 176.0, 96.0, 16.0
        left, top = card.center().x() - (3 * across + 2 * gap) / 2, card.top() + 256
        for number, key in enumerate(self.keys.values()):
            row, column = divmod(number, 3)
            x, y = left + column * (across + gap), top + row * (high + gap)
            place(key, self.look, QRectF(x, y, across, high))
        back = self.back.wanted(32)
        where = QRectF(card.center().x() - back / 2, card.bottom() - 40 - 72, back, 72)
        place(self.back, self.look, where)
        self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() in set("0123456789"):
            self._press(event.text())
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self._press("erase")
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._press("leave")
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        # The page below must not get the keyboard while the pad is open.
        return True

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        look, t = self.look, self.look.tokens
        with painting(self, look) as painter:
            card = self._card
            paint_veil(painter, look, area(self, look), card)
            room, middle = card.width() - 96, card.center().x()
            text = look.translate("Kiosk", "Facilitator’s PIN")
            title = fit(text, _TITLES, room, 50) or broken(text, _TITLES[-1], room)
            draw(painter, title, QPointF(middle, card.top() + 40), t.ink, CENTRE)
            count = max(4, len(self._typed))
            for number in range(count):
                x = middle - (count * 48 - 16) / 2 + number * 48
                full = number < len(self._typed)
                draw_dot(painter, look, x, card.top() + 108, 32, full=full)
            text = self._error or look.translate("Kiosk", "Dots on the screen are not counted.")
            line = fit(text, _LINES, room, 84) or broken(text, _LINES[-1], room)
            y = card.top() + 160 + (84 - line.height) / 2
            ink = QColor(t.danger_ink if self._error else t.ink2).name()
            draw(painter, line, QPointF(middle, y), ink, CENTRE)

    @property
    def _card(self) -> QRectF:
        middle = area(self, self.look).center()
        return QRectF(middle.x() - 360, middle.y() - 424, 720, 848)

    def _presser(self, name: str) -> Callable[[], None]:
        return lambda: self._press(name)

    def _press(self, name: str) -> None:
        if name == "leave":
            self._try()
        elif name == "erase":
            self._typed = self._typed[:-1]
        elif len(self._typed) < _LONGEST:
            self._typed += name
            self._error = ""
        self._tell()

    def _try(self) -> None:
        typed, self._typed = self._typed, ""
        if not typed:
            # Nobody has tried anything.
            return
        wait = self._locked_until - self._clock()
        if wait > 0:
            self._refuse_for(wait)
            return
        try:
            self._check(typed)
        except WmtError as error:
            self._wrong += 1
            self._error = sentence(error, self.look.translate)
            if error.code == Code.PIN_WRONG and self._wrong % TRIES == 0:
                self._locked_until = self._clock() + WAIT_SECONDS
                self._refuse_for(WAIT_SECONDS)
            return
        self._wrong = 0
        self._error = ""
        self.opened.emit()

    def _refuse_for(self, seconds: float) -> None:
        self._error = fill(
            self.look.translate("Kiosk", "Too many wrong PINs. Try again in %1 seconds."),
            round(seconds + 0.5),
        )

    def _tell(self) -> None:
        title = self.look.translate("Kiosk", "Facilitator’s PIN")
        self.setAccessibleName(title)
        digits = self.look.translate("Kiosk", "%n digits typed", None, len(self._typed))
        self.setAccessibleDescription(self._error or digits)
        self.update()
