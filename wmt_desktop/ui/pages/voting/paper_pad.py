"""One ballot on paper while it is typed in, by keys only."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget
from typing_extensions import override

from wmt_desktop.domain.rounds import Option
from wmt_desktop.services.stacks import Line, letter_of
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.voting import words
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.card import Card
from wmt_desktop.ui.widgets.label import Label

_DONE = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class BallotPad(Card):
    """The ideas with what was typed for each; the one that the next digit is for is marked.

    Signals:
        changed: Something was typed.
        done: The ballot is complete (Enter).
        spoiled: It cannot be counted (minus).
        undo_requested: Take back the last ballot (Backspace with nothing typed).
    """

    changed = Signal()
    done = Signal()
    spoiled = Signal()
    undo_requested = Signal()

    def __init__(
        self, theme: ThemeManager, options: Sequence[Option], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, shadow=False, parent=parent)
        self._options = tuple(options)
        self.line = Line(self._options)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring_radius", 12)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 12, 16, 12)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(2, 1)
        self._rows: list[tuple[Label, Label, Label]] = []
        for at, option in enumerate(self._options):
            sign = Label(theme, "", 14, 700, "primary")
            letter = Label(theme, letter_of(at), 14, 700, tabular=True)
            label = Label(theme, option.label, 14, lines=2)
            dots = Label(theme, "", 16, 700, tabular=True)
            sign.setFixedWidth(theme.px(16))
            letter.setMinimumWidth(theme.px(24))
            dots.setMinimumWidth(theme.px(32))
            dots.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            for column, part in enumerate((sign, letter, label, dots)):
                grid.addWidget(part, at, column)
            self._rows.append((sign, label, dots))
        self._show()

    @property
    def row(self) -> QWidget:
        """The words of the marked idea."""
        return self._rows[min(self.line.at, len(self._rows) - 1)][1]

    def clear(self) -> None:
        """Begin another ballot."""
        self.line = Line(self._options)
        self._show()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, text = event.key(), event.text()
        if key in _DONE:
            self.done.emit()
        elif text == "-":
            self.spoiled.emit()
        elif key == Qt.Key.Key_Backspace:
            if not self.line.back():
                self.undo_requested.emit()
        elif key in _STEPS:
            self.line.move(_STEPS[Qt.Key(key)])
        elif text.isascii() and text.isdigit():
            self.line.digit(int(text))
        elif not (text.isalpha() and self.line.letter(text)):
            super().keyPressEvent(event)
            return
        self._show()

    def _show(self) -> None:
        for at, (sign, label, dots) in enumerate(self._rows):
            here = at == self.line.at
            given = self.line.of(at)
            sign.setText("▸" if here else "")
            label.set_weight(700 if given else 400)
            dots.setText(str(given) if given else "·")
        at = min(self.line.at, len(self._options) - 1)
        self.setAccessibleName(translate("Paper", "Ballot"))
        self.setAccessibleDescription(
            fill(
                translate("Paper", "%1, %2: %3"),
                letter_of(at),
                self._options[at].label,
                words.dots(self.line.of(at)),
            )
        )
        self.changed.emit()
