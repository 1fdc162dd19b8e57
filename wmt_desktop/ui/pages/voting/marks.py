"""The small pictures of a result: bar, voters' columns, theme disc, place."""

from __future__ import annotations

import math
from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from wmt_desktop.domain.arena import Theme
from wmt_desktop.ui.icons import draw_icon
from wmt_desktop.ui.names import theme_icon, theme_name
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.tokens import note_fill
from wmt_desktop.ui.widgets.paint import rounded

_COLUMN = 5
_COLUMN_GAP = 2
_COLUMN_HIGH = 27


class ThemeDisc(QWidget):
    """The icon of a theme on its paper colour, 28 across."""

    def __init__(self, theme: ThemeManager, of: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._of = of
        self.setToolTip(theme_name(of))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        side = self._theme.px(28)
        return QSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        t = self._theme.tokens
        painter = QPainter(self)
        side = float(self._theme.px(28))
        box = QRectF(0, (self.height() - side) / 2, side, side)
        rounded(painter, box, side / 2, note_fill(t, self._of))
        icon = side * 18 / 28
        inset = (side - icon) / 2
        draw_icon(
            painter, theme_icon(self._of), t.note_ink, box.adjusted(inset, inset, -inset, -inset)
        )


class Bar(QWidget):
    """A bar, 12 high, as long as its share of the longest."""

    def __init__(
        self, theme: ThemeManager, share: float, *, strong: bool, parent: QWidget | None = None
    ) -> None:
        """Create a bar; ``share`` is from 0 to 1, ``strong`` bars belong to what goes on."""
        super().__init__(parent)
        self._theme = theme
        self._share = share
        self._strong = strong
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def set_strong(self, *, strong: bool) -> None:
        """Draw it as one of those that go on, or not."""
        self._strong = strong
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(180, 12)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._share <= 0:
            return
        t = self._theme.tokens
        width = max(12.0, self.width() * self._share)
        box = QRectF(0, (self.height() - 12) / 2, width, 12)
        rounded(QPainter(self), box, 6, t.primary if self._strong else t.primary_3)


class VoterColumns(QWidget):
    """One column for each voter who gave dots, the most dots first; its height is their number.

    Columns get narrower, then grow together, when there are more voters than pixels.
    """

    def __init__(
        self,
        theme: ThemeManager,
        voters: Mapping[int, int],
        most: int,
        room: int,
        height: int = _COLUMN_HIGH,
        parent: QWidget | None = None,
    ) -> None:
        """Create the columns.

        Args:
            voters: Number of voters by the dots they gave.
            most: Dots that fill the whole height.
            room: Number of voters that fill the whole width, the same in all rows.
        """
        super().__init__(parent)
        self._theme = theme
        self._voters = {dots: count for dots, count in sorted(voters.items(), reverse=True) if dots}
        self._most = max(1, most)
        self._room = max(1, room)
        self._height = height
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        columns = sum(self._voters.values())
        return QSize(min(176, columns * (_COLUMN + _COLUMN_GAP)), self._height)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.tokens.primary_2))
        pitch = min(_COLUMN + _COLUMN_GAP, self.width() / self._room)
        gap = _COLUMN_GAP if pitch >= 4 else 1 if pitch >= 2 else 0
        x = 0.0
        for dots, count in self._voters.items():
            high = self._height * dots / self._most
            if gap:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing, pitch != round(pitch))
                for _ in range(count):
                    self._column(painter, x, pitch - gap, high)
                    x += pitch
            else:
                self._column(painter, x, count * pitch, high)
                x += count * pitch

    def _column(self, painter: QPainter, x: float, width: float, high: float) -> None:
        painter.drawRoundedRect(QRectF(x, self.height() - high, width, high), 1, 1)


class Place(QWidget):
    """The place of an idea; a tied one stands on a badge with two lines."""

    def __init__(
        self, theme: ThemeManager, place: int, *, tied: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = str(place)
        self._tied = tied
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(52), self._theme.px(24))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        t = self._theme.tokens
        painter = QPainter(self)
        font = self._theme.font(14 if self._tied else 16, 700, tabular=True)
        words = math.ceil(QFontMetricsF(font).horizontalAdvance(self._text))
        x = float(self._theme.px(8))
        if self._tied:
            sign = self._theme.px(16)
            box = QRectF(
                0, 0, x + words + self._theme.px(4) + sign + self._theme.px(6), self.height()
            )
            rounded(painter, box, box.height() / 2, t.accent_t)
            middle = QPointF(x + words + self._theme.px(4), (self.height() - sign) / 2)
            draw_icon(
                painter, "equal", t.accent_ink, QRectF(middle.x(), middle.y(), sign, sign), 2.4
            )
        painter.setFont(font)
        painter.setPen(t.accent_ink if self._tied else t.ink)
        painter.drawText(
            QRectF(x, 0, words + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, self._text
        )
