"""Mean scores as bars, with how far the scores lie apart."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from wmt_desktop.domain.criteria import SCALE
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.formats import number
from wmt_desktop.ui.pages.initiatives.facts import Bar
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.paint import rounded
from wmt_desktop.ui.widgets.tips import tip

_ROW = 19
_MEAN = 26
_NAME = 84
_VALUE = 28
_GAP = 8


def score_words(hundredths: int | None) -> str:
    """Return a score with one decimal, halves rounded up, or a dash."""
    return "–" if hundredths is None else number((hundredths + 5) // 10 / 10, 1)


def bar_sentence(bar: Bar) -> str:
    """Return what a bar says: mean, spread and how many scores."""
    if bar.mean is None:
        return fill(translate("Criteria", "%1: no scores yet"), bar.name)
    return fill(
        translate("Criteria", "%1: mean %2, on average %3 apart from it, %4"),
        bar.name,
        score_words(bar.mean),
        score_words(bar.spread),
        translate("Criteria", "%n scores", None, bar.count),
    )


class CriteriaBars(QWidget):
    """One bar for each criterion, and the mean score under them.

    A thin line over the bar spans the mean less and plus the spread.
    """

    def __init__(
        self,
        theme: ThemeManager,
        bars: Sequence[Bar],
        score: int | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bars = bars
        self._score = score
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        said = [bar_sentence(bar) for bar in bars]
        said.append(fill(translate("Criteria", "Mean score %1"), score_words(score)))
        self.setAccessibleName(". ".join(said))
        self.setToolTip(tip("\n".join(said)))
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(220), self._theme.px(_ROW) * len(self._bars) + self._mean)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self.sizeHint().height())

    @property
    def _mean(self) -> int:
        return self._theme.px(_MEAN)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = self._theme.px(_ROW)
        name = self._name_width()
        for place, bar in enumerate(self._bars):
            self._paint_bar(painter, bar, QRectF(0, place * row, self.width(), row), name)
        foot = QRectF(0, row * len(self._bars), self.width(), self._mean)
        painter.setPen(self._theme.color("ink"))
        painter.setFont(self._theme.font(12, 700))
        painter.drawText(foot, Qt.AlignmentFlag.AlignVCenter, translate("Criteria", "Mean"))
        painter.setFont(self._theme.font(16, 700, tabular=True))
        painter.drawText(
            foot,
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
            score_words(self._score),
        )

    def _name_width(self) -> float:
        metrics = QFontMetricsF(self._theme.font(12, 500))
        longest = max((metrics.horizontalAdvance(bar.name) for bar in self._bars), default=0.0)
        least = self._theme.px(_NAME)
        return min(max(least, math.ceil(longest)), max(least, self.width() * 0.5))

    def _paint_bar(self, painter: QPainter, bar: Bar, box: QRectF, name: float) -> None:
        theme = self._theme
        painter.setFont(theme.font(12, 500))
        painter.setPen(theme.color("ink2"))
        words = QFontMetricsF(painter.font()).elidedText(
            bar.name, Qt.TextElideMode.ElideRight, name
        )
        painter.drawText(
            QRectF(0, box.top(), name, box.height()), Qt.AlignmentFlag.AlignVCenter, words
        )
        value = theme.px(_VALUE)
        painter.setFont(theme.font(12, 700, tabular=True))
        painter.setPen(theme.color("ink"))
        painter.drawText(
            box,
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
            score_words(bar.mean),
        )
        track = QRectF(name + _GAP, box.center().y() - 4, box.width() - name - value - 2 * _GAP, 8)
        rounded(painter, track, 4, theme.tokens.line)
        if bar.mean is None:
            return
        full = QRectF(track)
        full.setWidth(max(8.0, track.width() * _share(bar.mean)))
        rounded(painter, full, 4, theme.tokens.primary_2)
        if bar.spread:
            self._paint_spread(painter, track, bar.mean, bar.spread)

    def _paint_spread(self, painter: QPainter, track: QRectF, mean: int, spread: int) -> None:
        left = track.left() + track.width() * _share(mean - spread)
        right = track.left() + track.width() * _share(mean + spread)
        ink, middle = self._theme.color("ink"), track.center().y()
        painter.fillRect(QRectF(left, middle - 0.75, right - left, 1.5), ink)
        for x in (left, right):
            painter.fillRect(QRectF(x - 0.75, middle - 3, 1.5, 6), ink)


def _share(hundredths: int) -> float:
    low, high = (100 * end for end in SCALE)
    return min(1.0, max(0.0, (hundredths - low) / (high - low)))
