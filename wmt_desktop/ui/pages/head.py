"""The first row of a page: title, what stands beside it, and buttons."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from wmt_desktop.ui.widgets.button import Button

_GAP = 12
_BUTTON_GAP = 8


class HeadRow(QWidget):
    """Nothing in it is cut: ``spare`` buttons lose their words, then the buttons take a second row."""

    def __init__(
        self,
        beside: Sequence[QWidget],
        buttons: Sequence[QWidget],
        *,
        spare: Sequence[Button] = (),
        parent: QWidget | None = None,
    ) -> None:
        """Create the row.

        Args:
            beside: Title, badge, sentence, from the left.
            buttons: At the right.
            spare: Those of the buttons whose icon says enough; their accessible name is their words.
        """
        super().__init__(parent)
        self._spare = spare
        self._left = _row(beside)
        self._right = _row(buttons)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(_GAP)
        self._box.addLayout(self._left, 1)
        self._box.addLayout(self._right)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @override
    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return handled

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Arrange the row for its width; only what differs is touched, since each change asks again."""
        words = {button: self._words_width(button) for button in self._spare}
        bare = self._left.sizeHint().width() + _GAP + self._right.sizeHint().width()
        bare -= sum(width for button, width in words.items() if button.text())
        spelled = bare + sum(words.values()) <= self.width()
        for button in self._spare:
            button.setText(button.accessibleName() if spelled else "")
        direction = (
            QBoxLayout.Direction.LeftToRight
            if bare <= self.width()
            else QBoxLayout.Direction.TopToBottom
        )
        if direction != self._box.direction():
            self._box.setDirection(direction)

    @staticmethod
    def _words_width(button: Button) -> int:
        metrics = QFontMetricsF(button.font())
        return math.ceil(metrics.horizontalAdvance(button.accessibleName())) + _BUTTON_GAP


def _row(widgets: Sequence[QWidget]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(_GAP)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
