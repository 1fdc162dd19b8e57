"""The five themes of the capture bar, each with its key."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from wmt_desktop.domain.arena import Theme
from wmt_desktop.ui.board.menus import THEME_KEYS
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.icons import draw_icon
from wmt_desktop.ui.names import theme_icon, theme_name
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.tokens import note_fill


class _ThemeKey(QAbstractButton):
    def __init__(self, theme: ThemeManager, key: int, of: Theme, place: int) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._theme = theme
        self._key = str(key)
        self._of = of
        self._place = place
        self.compact = False
        self.setCheckable(True)
        # The idea being typed keeps the keyboard.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("ring_radius", 6)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        high = self._theme.px(48)
        if self.compact:
            digit = QFontMetricsF(self._theme.font(12, 700)).horizontalAdvance(self._key)
            return QSize(max(44, math.ceil(digit) + self._theme.px(18) + 16), high)
        words = QFontMetricsF(self._theme.font(12, 500)).horizontalAdvance(theme_name(self._of))
        return QSize(max(self._theme.px(76), math.ceil(words) + 16), high)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        t = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        outline = _segment(box, first=self._place == 0, last=self._place == 4)
        fill_ink = QColor(note_fill(t, self._of))
        painter.fillPath(outline, fill_ink.darker(104) if self.underMouse() else fill_ink)
        painter.setPen(QPen(QColor(t.line2), 1))
        painter.drawPath(
            _segment(
                box.adjusted(-0.5 if self._place else 0.5, 0.5, -0.5, -0.5),
                first=self._place == 0,
                last=self._place == 4,
            )
        )
        if self.isChecked():
            painter.setPen(QPen(QColor(t.primary), 2))
            painter.drawPath(
                _segment(box.adjusted(1, 1, -2, -2), first=self._place == 0, last=self._place == 4)
            )
        self._draw_words(painter, box)

    def _draw_words(self, painter: QPainter, box: QRectF) -> None:
        t, px = self._theme.tokens, self._theme.px
        bold, plain = self._theme.font(12, 700, tabular=True), self._theme.font(12, 500)
        side = px(18)
        wide = QFontMetricsF(bold).horizontalAdvance(self._key)
        x = (box.width() - wide - 4 - side) / 2
        height = side if self.compact else side + 2 + px(16)
        y = (box.height() - height) / 2
        painter.setPen(QColor(t.note_ink))
        painter.setFont(bold)
        painter.drawText(QRectF(x, y, wide + 1, side), Qt.AlignmentFlag.AlignVCenter, self._key)
        draw_icon(painter, theme_icon(self._of), t.note_ink, QRectF(x + wide + 4, y, side, side))
        if not self.compact:
            painter.setFont(plain)
            painter.drawText(
                QRectF(0, y + side + 2, box.width(), px(16)),
                Qt.AlignmentFlag.AlignCenter,
                theme_name(self._of),
            )


class ThemeKeys(QWidget):
    """Which theme the next idea gets; pressing the chosen one again takes it away.

    Signals:
        chosen: Argument: a ``Theme``.
    """

    chosen = Signal(object)

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen = Theme.NONE
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._keys: dict[Theme, _ThemeKey] = {}
        for place, (key, of) in enumerate(
            (key, of) for key, of in THEME_KEYS.items() if of is not Theme.NONE
        ):
            button = _ThemeKey(theme, key, of, place)
            button.clicked.connect(lambda _=False, to=of: self._on_clicked(to))
            self._keys[of] = button
            row.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.retranslate()

    @property
    def theme(self) -> Theme:
        """The chosen theme, or ``Theme.NONE``."""
        return self._chosen

    def set_theme(self, theme: Theme) -> None:
        """Choose a theme."""
        self._chosen = theme
        for of, button in self._keys.items():
            button.setChecked(of is theme)
        self.chosen.emit(theme)

    def show_compact(self, *, compact: bool) -> None:
        """Leave the words out where there is little room; the tooltips have them."""
        for button in self._keys.values():
            if button.compact != compact:
                button.compact = compact
                button.updateGeometry()
                button.update()

    def retranslate(self) -> None:
        """Set the texts anew."""
        for key, of in THEME_KEYS.items():
            if of in self._keys:
                button = self._keys[of]
                button.setAccessibleName(theme_name(of))
                words = translate("ThemeKeys", "%1: key %2, or Alt+%2 while typing")
                button.setToolTip(fill(words, theme_name(of), key))
                button.updateGeometry()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _on_clicked(self, of: Theme) -> None:
        self.set_theme(Theme.NONE if of is self._chosen else of)


def _segment(box: QRectF, *, first: bool, last: bool) -> QPainterPath:
    """Return a box whose outer corners are round at the ends of the row."""
    path = QPainterPath()
    path.addRoundedRect(box, 8, 8)
    square = QPainterPath()
    if not first:
        square.addRect(QRectF(box.x(), box.y(), box.width() / 2, box.height()))
    if not last:
        square.addRect(QRectF(box.center().x(), box.y(), box.width() / 2, box.height()))
    return path.united(square).simplified()
