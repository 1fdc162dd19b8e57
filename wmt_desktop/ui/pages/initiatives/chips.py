"""Small signs beside the cost: what an initiative serves, and how many notes it comes from."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy
from typing_extensions import override

from wmt_desktop.domain.arena import Theme
from wmt_desktop.services.provenance import Statement
from wmt_desktop.ui.icons import draw_icon
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.tokens import note_fill
from wmt_desktop.ui.widgets.paint import rounded
from wmt_desktop.ui.widgets.tips import tip


class Chip(QLabel):
    """The sign of a statement (``V3``) on sand, its words in the tooltip."""

    def __init__(self, theme: ThemeManager, statement: Statement) -> None:
        super().__init__(statement.sign)
        self._theme = theme
        self.setToolTip(tip(statement.note.text))
        self.setAccessibleName(f"{statement.sign}: {statement.note.text}")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFont(theme.font(12, 600))

    @override
    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        return QSize(ceil(words) + 12, self._theme.px(20))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        t = self._theme.tokens
        rounded(painter, QRectF(self.rect()), 4, note_fill(t, Theme.NONE))
        painter.setFont(self.font())
        painter.setPen(t.note_ink)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class NotesLink(QPushButton):
    """How many notes an initiative comes from; a press shows them."""

    def __init__(self, theme: ThemeManager, text: str) -> None:
        super().__init__(text)
        self._theme = theme
        self.setStyleSheet("QPushButton { min-height: 0; padding: 0; border: 0 }")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @override
    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self._theme.font(12, 500)).horizontalAdvance(self.text())
        return QSize(ceil(words) + self._theme.px(20), self._theme.px(24))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        theme = self._theme
        side = theme.px(16)
        ink = theme.tokens.primary if self.underMouse() else theme.tokens.ink2
        draw_icon(painter, "none", ink, QRectF(0, (self.height() - side) / 2, side, side))
        painter.setFont(theme.font(12, 500))
        painter.setPen(ink)
        box = QRectF(theme.px(20), 0, self.width(), self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self.text())
