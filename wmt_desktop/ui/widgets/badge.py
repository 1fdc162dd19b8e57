"""Small signs: badge, key hint, stage meter, theme chip."""

from __future__ import annotations

import math
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from wmt_desktop.domain.arena import Theme
from wmt_desktop.ui.icons import draw_icon
from wmt_desktop.ui.names import theme_icon, theme_name
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.tokens import Tokens, theme_ink
from wmt_desktop.ui.widgets.paint import rounded

Tone = Literal["plain", "ok", "warn", "bad", "primary", "solid", "card"]

TONES = {
    "plain": ("sunken", "ink"),
    "ok": ("ok_t", "ok_ink"),
    "warn": ("accent_t", "accent_ink"),
    "bad": ("danger_t", "danger_ink"),
    "primary": ("primary_t", "primary"),
    "solid": ("primary", "on_primary"),
    "card": ("card", "primary"),
}


class Badge(QLabel):
    """A pill, 24 high: icon and words."""

    def __init__(
        self,
        theme: ThemeManager,
        text: str = "",
        tone: Tone = "plain",
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._tone: Tone = tone
        self._icon = icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def show_state(self, text: str, tone: Tone = "plain", icon: str = "") -> None:
        """Show other words, in another tone."""
        self._tone = tone
        self._icon = icon
        self.setText(text)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self._theme.font(12, 500)).horizontalAdvance(self.text())
        icon = self._theme.px(14) + 4 if self._icon else 0
        return QSize(math.ceil(words) + icon + 17, self._theme.px(24))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        fill, ink = (getattr(self._theme.tokens, name) for name in TONES[self._tone])
        painter = QPainter(self)
        box = QRectF(self.rect())
        rounded(painter, box, box.height() / 2, fill)
        x = 8.0
        side = self._theme.px(14)
        if self._icon:
            draw_icon(painter, self._icon, ink, QRectF(x, (box.height() - side) / 2, side, side))
            x += side + 4
        painter.setFont(self._theme.font(12, 500))
        painter.setPen(ink)
        painter.drawText(
            QRectF(x, 0, box.width() - x, box.height()), Qt.AlignmentFlag.AlignVCenter, self.text()
        )


class KeyHint(QLabel):
    """A key as it looks on the keyboard."""

    def __init__(self, theme: ThemeManager, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(keys, parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self._theme.font(12, 600)).horizontalAdvance(self.text())
        height = self._theme.px(20)
        return QSize(max(height, math.ceil(words) + 12), height)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        t = self._theme.tokens
        painter = QPainter(self)
        box = QRectF(self.rect())
        rounded(painter, box, 4, t.line2)
        rounded(painter, box.adjusted(1, 1, -1, -2), 3, t.card)
        painter.setFont(self._theme.font(12, 600))
        painter.setPen(t.ink)
        painter.drawText(box.adjusted(0, 0, 0, -1), Qt.AlignmentFlag.AlignCenter, self.text())


Segment = Literal["primary", "accent", "line"]
"""A stage that is done, now, or to come."""


def draw_segment(painter: QPainter, box: QRectF, tokens: Tokens, segment: Segment) -> None:
    """Draw one stage of a meter; where colours cannot tell them apart, their forms do."""
    if tokens.primary != tokens.accent:
        rounded(painter, box, 3, getattr(tokens, segment))
    elif segment == "primary":
        rounded(painter, box, 3, tokens.primary)
    elif segment == "accent":
        rounded(painter, box, 3, tokens.card, tokens.accent, 2)
    else:
        rounded(painter, box.adjusted(0, 2, 0, -2), 1, tokens.line)


def draw_meter(painter: QPainter, box: QRectF, tokens: Tokens, now: int, total: int) -> None:
    """Draw the stages of an arena: ``now`` (from 0) of ``total`` is under way."""
    width = (box.width() - 4 * (total - 1)) / total
    for stage in range(total):
        segment: Segment = "primary" if stage < now else "accent" if stage == now else "line"
        place = QRectF(box.left() + stage * (width + 4), box.top(), width, box.height())
        draw_segment(painter, place, tokens, segment)


class ThemeChip(QLabel):
    """Icon and name of a theme."""

    def __init__(
        self, theme: ThemeManager, of: Theme = Theme.NONE, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._of = of
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)
        self.show_theme(of)

    def show_theme(self, of: Theme) -> None:
        """Show another theme, or the same in another language."""
        self._of = of
        self.setText(theme_name(of))
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self._theme.font(12, 500)).horizontalAdvance(self.text())
        return QSize(math.ceil(words) + self._theme.px(16) + 7, self._theme.px(16))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        t = self._theme.tokens
        painter = QPainter(self)
        side = self._theme.px(16)
        top = (self.height() - side) / 2
        draw_icon(painter, theme_icon(self._of), theme_ink(t, self._of), QRectF(0, top, side, side))
        painter.setFont(self._theme.font(12, 500))
        painter.setPen(t.ink)
        painter.drawText(
            QRectF(side + 6, 0, self.width(), self.height()),
            Qt.AlignmentFlag.AlignVCenter,
            self.text(),
        )
