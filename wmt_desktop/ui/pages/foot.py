"""The last row of a page: a sentence and what one does next, in sight however far it is scrolled."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMargins, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.card import Surface

_GAP = 16
_SENTENCE_LEAST = 240
_ACROSS = QBoxLayout.Direction.LeftToRight
_DOWN = QBoxLayout.Direction.TopToBottom


class Foot(Surface):
    """One row where it fits; else the sentence over the buttons, else one button under the other."""

    def __init__(
        self,
        theme: ThemeManager,
        sentence: QWidget | None,
        buttons: Sequence[QWidget],
        parent: QWidget,
    ) -> None:
        super().__init__(theme, parent=parent)
        self._sentence = sentence
        self._buttons = buttons
        self._covers = False
        self._inner = QBoxLayout(_ACROSS)
        self._inner.setSpacing(_GAP)
        self._inner.addStretch(1)
        for button in buttons:
            self._inner.addWidget(button)
        self._box = QBoxLayout(_ACROSS, self)
        self._box.setSpacing(_GAP)
        if sentence is not None:
            self._box.addWidget(sentence, 1)
        self._box.addLayout(self._inner)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_edges(self, edges: QMargins) -> None:
        """Set the room around it, in pixels."""
        if edges != self._box.contentsMargins():
            self._box.setContentsMargins(edges)

    def set_covers(self, covers: bool) -> None:
        """Draw a line over it while the page goes on under it."""
        if covers != self._covers:
            self._covers = covers
            self.update()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        edges = self._box.contentsMargins()
        inside = self.height_within(width - edges.left() - edges.right())
        return inside + edges.top() + edges.bottom()

    def height_within(self, room: int) -> int:
        """Return how high sentence and buttons are in a width, whichever they have now."""
        words, across = self._fits(room)
        heights = [button.sizeHint().height() for button in self._shown()]
        high = max(heights, default=0) if across else sum(heights) + _GAP * (len(heights) - 1)
        if self._sentence is None:
            return high
        if words:
            own = self._sentence.heightForWidth(room - self._needed() - _GAP)
            return max(high, own)
        return self._sentence.heightForWidth(room) + _GAP + high

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.minimumSizeHint().width(), self._box.totalSizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        # The least width is that of the buttons one under the other, whichever way they are now.
        edges = self._box.contentsMargins()
        widest = max((button.sizeHint().width() for button in self._shown()), default=0)
        height = self._box.totalMinimumSize().height()
        return QSize(widest + edges.left() + edges.right(), height)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return handled

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._covers:
            QPainter(self).fillRect(0, 0, self.width(), 1, self._theme.color("line"))

    def _shown(self) -> list[QWidget]:
        return [button for button in self._buttons if not button.isHidden()]

    def _needed(self) -> int:
        widths = [button.sizeHint().width() for button in self._shown()]
        return sum(widths) + _GAP * (len(widths) - 1)

    def _fits(self, room: int) -> tuple[bool, bool]:
        """Return whether all fits in one row, and whether the buttons do."""
        sentence = self._theme.px(_SENTENCE_LEAST) + _GAP if self._sentence is not None else 0
        return self._needed() + sentence <= room, self._needed() <= room

    def _fit(self) -> None:
        """Arrange it for its width; only what differs is touched, since each change asks again."""
        edges = self._box.contentsMargins()
        fits = self._fits(self.width() - edges.left() - edges.right())
        for box, across in zip((self._box, self._inner), fits, strict=True):
            direction = _ACROSS if across else _DOWN
            if box.direction() != direction:
                box.setDirection(direction)
