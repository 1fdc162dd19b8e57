"""The head of a voting page: title, language, text size, contrast."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wmt_desktop.ui.i18n import NATIVE_NAMES
from wmt_desktop.ui.kiosk.keys import ContrastKey, Segments
from wmt_desktop.ui.kiosk.look import Look, TextSize, area, painting, place
from wmt_desktop.ui.typeset import Block, Style, broken, draw, fit

MORE = "more"
_TITLES = tuple(
    Style(px, line, 700, -0.02) for px, line in ((40, 48), (36, 43), (32, 38), (28, 34), (26, 31))
)
_SECOND = (Style(28, 36, spacing=-0.01), Style(26, 32, spacing=-0.01), Style(24, 30))
_LETTERS = (24.0, 30.0, 38.0)


class Top(QWidget):
    """The head of a voting page.

    Signals:
        language_chosen: Argument: the code, or ``more`` to see all languages.
        text_chosen: Argument: a ``TextSize``.
        contrast_switched: Argument: high contrast or not.
    """

    language_chosen = Signal(str)
    text_chosen = Signal(object)
    contrast_switched = Signal(bool)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._title = ""
        self._rule = ""
        self._shown: tuple[str, ...] = ()
        self._more = False
        self.languages = Segments(look, self)
        self.sizes = Segments(look, self)
        self.contrast = ContrastKey(look, self)
        self.languages.chosen.connect(self.language_chosen)
        self.sizes.chosen.connect(lambda key: self.text_chosen.emit(TextSize[key]))
        self.contrast.clicked.connect(self.contrast_switched)

    def set_languages(self, shown: Sequence[str], *, more: bool) -> None:
        """Set the languages offered at once, and whether there are more behind a globe."""
        self._shown = tuple(shown)
        self._more = more
        self._fill_languages()

    def show_languages(self, shown: Sequence[str], current: str) -> None:
        """Offer the languages of the room, and the one in use where it is another."""
        if tuple(shown) != self._shown:
            self._shown = tuple(shown)
            self._fill_languages()
        self.languages.choose(current)

    def set_words(self, title: str, rule: str) -> None:
        """Set question and rule."""
        self._title, self._rule = title, rule
        self.setAccessibleName(f"{title} {rule}".strip())
        self.update()

    def set_look(self, look: Look) -> None:
        """Take other colours, words or another scale."""
        relabel = look.translate is not self.look.translate
        self.look = look
        for piece in (self.languages, self.sizes, self.contrast):
            piece.set_look(look)
        if relabel or not self.contrast.text():
            self._retranslate()
        self.contrast.setChecked(look.strong)
        self.sizes.choose(look.text.name)
        self.languages.choose(look.language)

    def high(self, across: float) -> float:
        """Return the height it needs at a width, in units: 132 unless the question is long."""
        title, rule = self._blocks(across)
        return max(132.0, title.height + rule.height + 48)

    def arrange(self) -> None:
        """Put the keys at the right end."""
        box = area(self, self.look)
        x, y = box.right() - 48, 32.0
        across = self.contrast.wanted(26)
        x -= across
        place(self.contrast, self.look, QRectF(x, y, across, 72))
        for piece in (self.sizes, self.languages):
            across = piece.wanted
            x -= across + 24
            place(piece, self.look, QRectF(x, y, across, 72))
            piece.arrange()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with painting(self, self.look) as painter:
            box = area(self, self.look)
            title, rule = self._blocks(box.width())
            y = 68 - (title.height + rule.height) / 2
            y = max(20.0, y) if box.height() > 132 else y
            draw(painter, title, QPointF(48, y), self.look.tokens.ink)
            draw(painter, rule, QPointF(48, y + title.height), self.look.tokens.ink2)

    def _blocks(self, across: float) -> tuple[Block, Block]:
        keys = self.contrast.wanted(26) + self.sizes.wanted + self.languages.wanted
        room = max(400.0, across - 48 - keys - 2 * 24 - 48 - 40)
        rule = fit(self._rule, _SECOND, room, 36) or broken(self._rule, _SECOND[-1], room)
        title = fit(self._title, _TITLES, room, 104 - rule.height, balance=True)
        return title or broken(self._title, _TITLES[-1], room), rule

    def _fill_languages(self) -> None:
        choices = [(code, NATIVE_NAMES[code], NATIVE_NAMES[code], 24.0) for code in self._shown]
        if self._more:
            choices.append((MORE, "", self.look.translate("Kiosk", "More languages"), 24.0))
        self.languages.set_choices(choices)
        self.languages.choose(self.look.language)

    def _retranslate(self) -> None:
        translate = self.look.translate
        self.contrast.set_words(translate("Kiosk", "Contrast"))
        self.contrast.say(translate("Kiosk", "High contrast"))
        names = (
            translate("Kiosk", "Small text"),
            translate("Kiosk", "Normal text"),
            translate("Kiosk", "Large text"),
        )
        if not self.sizes.has_choices:
            self.sizes.set_choices(
                [
                    (size.name, "A", name, px)
                    for size, name, px in zip(TextSize, names, _LETTERS, strict=True)
                ]
            )
        for size, name in zip(TextSize, names, strict=True):
            self.sizes.name_choice(size.name, name)
        if self._more:
            self.languages.name_choice(MORE, translate("Kiosk", "More languages"))
