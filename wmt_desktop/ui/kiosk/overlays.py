"""What lies over a kiosk page for a moment: "Are you still there?" and all languages."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wmt_desktop.ui.i18n import NATIVE_NAMES
from wmt_desktop.ui.kiosk.keys import Face, TextKey
from wmt_desktop.ui.kiosk.look import Look, area, painting, place
from wmt_desktop.ui.typeset import CENTRE, Style, broken, draw, fit
from wmt_desktop.ui.widgets.paint import rounded

_TITLES = tuple(Style(px, px * 1.2, 700, -0.02) for px in (56, 48, 40, 36, 32))
_LINES = tuple(Style(px, px * 1.3, spacing=-0.01) for px in (32, 28, 24))


def paint_veil(painter: QPainter, look: Look, box: QRectF, card: QRectF) -> None:
    """Dim the page and draw a card on it."""
    veil = QColor("#000000")
    veil.setAlphaF(0.9 if look.strong else 0.6)
    painter.fillRect(box, veil)
    rounded(painter, card, 20, look.tokens.card, look.tokens.line2, look.edge)


class AskOverlay(QWidget):
    """Asks whether somebody is still there.

    Signals:
        answered: Yes.
    """

    answered = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._seconds = 0
        self.stay = TextKey(look, Face(40), "primary", radius=16, parent=self)
        self.stay.clicked.connect(self.answered)
        self.hide()

    def show_seconds(self, seconds: int) -> None:
        """Show how much time is left."""
        self._seconds = seconds
        self.setAccessibleName(f"{self._title} {self._line}")
        self.update()

    def set_look(self, look: Look) -> None:
        """Take other colours, words or another scale."""
        self.look = look
        self.stay.set_look(look)
        self.stay.set_words(look.translate("Kiosk", "Go on voting"))
        self.arrange()

    def arrange(self) -> None:
        """Put the key into the card."""
        card = self._card
        key = QRectF(card.left() + 64, card.bottom() - 64 - 128, card.width() - 128, 128)
        place(self.stay, self.look, key)
        self.update()

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        # The page below must not get the keyboard while it is covered.
        return True

    @property
    def _card(self) -> QRectF:
        middle = area(self, self.look).center()
        return QRectF(middle.x() - 520, middle.y() - 250, 1040, 500)

    @property
    def _title(self) -> str:
        return self.look.translate("Kiosk", "Are you still there?")

    @property
    def _line(self) -> str:
        return self.look.translate(
            "Kiosk", "In %n seconds your dots are cleared. Nothing is counted.", None, self._seconds
        )

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        look = self.look
        with painting(self, look) as painter:
            card = self._card
            paint_veil(painter, look, area(self, look), card)
            room, middle = card.width() - 128, card.center().x()
            title = fit(self._title, _TITLES, room, 80) or broken(self._title, _TITLES[-1], room)
            draw(painter, title, QPointF(middle, card.top() + 72), look.tokens.ink, CENTRE)
            line = fit(self._line, _LINES, room, 130) or broken(self._line, _LINES[-1], room)
            y = card.top() + 72 + title.height + 16
            draw(painter, line, QPointF(middle, y), look.tokens.ink2, CENTRE)


class LanguagesOverlay(QWidget):
    """All languages of the interface, each by its own name.

    Signals:
        chosen: Argument: the code.
        cancelled: None of them.
    """

    chosen = Signal(str)
    cancelled = Signal()

    def __init__(self, look: Look, languages: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.keys: dict[str, TextKey] = {}
        for language in languages:
            key = TextKey(look, Face(36), radius=16, parent=self)
            key.set_words(NATIVE_NAMES[language])
            key.clicked.connect(self._chooser(language))
            self.keys[language] = key
        self.back = TextKey(look, Face(28, "left", 32, weight=2.2), parent=self)
        self.back.clicked.connect(self.cancelled)
        self.hide()

    def open(self) -> None:
        """Show it over everything."""
        self.show()
        self.raise_()
        next(iter(self.keys.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def set_look(self, look: Look) -> None:
        """Take other colours, words or another scale."""
        self.look = look
        for key in (*self.keys.values(), self.back):
            key.set_look(look)
        self.back.set_words(look.translate("Kiosk", "Back"))
        self.arrange()

    def arrange(self) -> None:
        """Put the keys into two columns."""
        card = self._card
        across, high, gap = 480.0, 96.0, 24.0
        left = card.center().x() - across - gap / 2
        for number, key in enumerate(self.keys.values()):
            row, column = divmod(number, 2)
            x, y = left + column * (across + gap), card.top() + 56 + row * (high + gap)
            place(key, self.look, QRectF(x, y, across, high))
        back = self.back.wanted(32)
        where = QRectF(card.center().x() - back / 2, card.bottom() - 56 - 72, back, 72)
        place(self.back, self.look, where)
        self.update()

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        # Round and round: the page below must not get the keyboard while it is covered.
        keys = [*self.keys.values(), self.back]
        focused = self._at(keys) + (1 if next else -1)
        keys[focused % len(keys)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Backspace):
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    @property
    def _card(self) -> QRectF:
        middle = area(self, self.look).center()
        rows = -(-len(self.keys) // 2)
        high = 56 + rows * 120 + 16 + 72 + 56
        return QRectF(middle.x() - 560, middle.y() - high / 2, 1120, high)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with painting(self, self.look) as painter:
            paint_veil(painter, self.look, area(self, self.look), self._card)

    @staticmethod
    def _at(keys: Sequence[TextKey]) -> int:
        return next((number for number, key in enumerate(keys) if key.hasFocus()), -1)

    def _chooser(self, language: str) -> Callable[[], None]:
        return lambda: self.chosen.emit(language)
