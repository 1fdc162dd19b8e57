"""Parts of the tables in cards: the strip with the names of the columns, and cells."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.paint import rounded

_SCROLL_BAR = 12


class HeadStrip(QWidget):
    """The raised strip at the top of a card; ``row`` takes the names of the columns."""

    def __init__(self, theme: ThemeManager, *, left: int, right: int) -> None:
        super().__init__()
        self._theme = theme
        self._left = left
        self._right = right
        self.row = QHBoxLayout(self)
        self.leave_room(0, 0)

    def leave_room(self, low: int, high: int) -> None:
        """Stay over the columns when the rows make room for a scroll bar with this range."""
        bar = _SCROLL_BAR if high > low else 0
        self.row.setContentsMargins(self._left, 0, self._right + bar, 0)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        box = QRectF(self.rect()).adjusted(1, 1, -1, 0)
        painter = QPainter(self)
        rounded(painter, box, 9, self._theme.tokens.raise_)
        painter.fillRect(box.adjusted(0, 10, 0, 0), self._theme.color("raise_"))


def cell(widget: QWidget, width: int, *, right: bool = False) -> QWidget:
    """Return a cell of a fixed width with a widget at its left or right."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    row.addWidget(widget, 0, side | Qt.AlignmentFlag.AlignVCenter)
    holder.setFixedWidth(width)
    return holder
