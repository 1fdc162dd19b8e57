"""How many notes each theme has."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from wmt_desktop.domain.arena import Theme
from wmt_desktop.domain.board import Note
from wmt_desktop.ui.icons import draw_icon
from wmt_desktop.ui.names import theme_icon, theme_name
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.tokens import theme_ink
from wmt_desktop.ui.widgets.paint import rounded

_ROW = 28


class ThemeFigures(QWidget):
    """One row per theme: icon, name, bar, number."""

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._counts: Counter[Theme] = Counter()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def show_notes(self, notes: Sequence[Note]) -> None:
        """Count these notes."""
        counts = Counter(note.theme for note in notes)
        if counts != self._counts:
            self._counts = counts
            self._say()
            self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(_ROW) * len(Theme))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            self.update()
        super().changeEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        t, px = self._theme.tokens, self._theme.px
        painter = QPainter(self)
        font, bold = self._theme.font(12, 500), self._theme.font(12, 600, tabular=True)
        metrics = QFontMetricsF(font)
        names = max(metrics.horizontalAdvance(theme_name(theme)) for theme in Theme)
        left, right = px(16) + 8.0, float(self.width() - px(28))
        start = min(left + names + 12, self.width() * 0.6)
        most = max([1, *self._counts.values()])
        for number, theme in enumerate(Theme):
            row = QRectF(0, number * px(_ROW), self.width(), px(_ROW))
            middle = row.center().y()
            icon = QRectF(0, middle - px(8), px(16), px(16))
            draw_icon(painter, theme_icon(theme), theme_ink(t, theme), icon)
            painter.setPen(QColor(t.ink))
            painter.setFont(font)
            name = metrics.elidedText(
                theme_name(theme), Qt.TextElideMode.ElideRight, start - left - 8
            )
            painter.drawText(row.adjusted(left, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, name)
            rounded(painter, QRectF(start, middle - 4, right - start, 8), 4, t.sunken)
            count = self._counts[theme]
            if count:
                wide = max(8.0, (right - start) * count / most)
                rounded(painter, QRectF(start, middle - 4, wide, 8), 4, theme_ink(t, theme))
            painter.setPen(QColor(t.ink))
            painter.setFont(bold)
            end = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(row, end, str(count))

    def _say(self) -> None:
        """Give screen readers the figures in words."""
        said = [f"{theme_name(theme)}: {self._counts[theme]}" for theme in Theme]
        self.setAccessibleName(", ".join(said))
