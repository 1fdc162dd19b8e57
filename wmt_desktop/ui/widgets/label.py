"""Text as the design sets it: line heights, lines cut with an ellipsis, balanced titles."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.tips import tip

LINE_HEIGHTS = {12: 16, 14: 20, 16: 24, 20: 28, 28: 36, 40: 48, 64: 72, 96: 96}


def wrap(text: str, font: QFont, width: float) -> list[str]:
    """Return ``text`` in lines that fit ``width``; a word that is too long is broken."""
    lines: list[str] = []
    metrics = QFontMetricsF(font)
    for paragraph in text.split("\n"):
        if paragraph.isprintable() and metrics.horizontalAdvance(paragraph) <= width:
            lines.append(paragraph.strip())
            continue
        layout = QTextLayout(paragraph, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1.0, width))
            lines.append(paragraph[line.textStart() : line.textStart() + line.textLength()].strip())
        layout.endLayout()
    return lines or [""]


def balanced_width(text: str, font: QFont, width: float) -> float:
    """Return the narrowest width that needs no more lines than ``width`` and breaks no word."""
    count = len(wrap(text, font, width))
    if count < 2:
        return width
    metrics = QFontMetricsF(font)
    longest = max(map(metrics.horizontalAdvance, text.split()), default=0.0) + 1
    low, high = min(width, max(longest, width / count * 0.8)), width
    while high - low > 1:
        middle = (low + high) / 2
        if len(wrap(text, font, middle)) > count:
            low = middle
        else:
            high = middle
    return math.ceil(high)


def shown_lines(
    text: str, font: QFont, width: float, most: int, *, balance: bool = False
) -> list[str]:
    """Return ``text`` in at most so many lines, the rest cut with an ellipsis.

    Args:
        most: 1 never wraps, 0 wraps without a limit.
        balance: Lines of about equal length.
    """
    metrics = QFontMetricsF(font)
    if most == 1:
        line = text.replace("\n", " ")
        return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, width + 0.5)]
    lines = wrap(text, font, balanced_width(text, font, width) if balance else width)
    if most and len(lines) > most:
        rest = " ".join(lines[most - 1 :])
        last = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)
        lines = [*lines[: most - 1], last]
    return lines


class Label(QLabel):
    """Text in one size, weight and ink of the design.

    Attributes:
        ink: Name of the token for the colour; set it through :meth:`set_ink`.
    """

    def __init__(
        self,
        theme: ThemeManager,
        text: str = "",
        px: float = 14,
        weight: int = 400,
        ink: str = "ink",
        *,
        lines: int = 1,
        balance: bool = False,
        tabular: bool = False,
        spacing: float = 0.0,
        line_height: float = 0.0,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        parent: QWidget | None = None,
    ) -> None:
        """Create a label.

        Args:
            lines: Most lines shown, the rest is cut with an ellipsis and shown whole in a tooltip;
                1 never wraps, 0 wraps without a limit.
            balance: Lines of about equal length (titles).
            line_height: Design pixels; 0 takes that of the design for ``px``.
            align: Horizontal alignment.
        """
        super().__init__(text, parent)
        self._theme = theme
        self._px = px
        self._weight = weight
        self._ink = ink
        self._lines = lines
        self._balance = balance
        self._tabular = tabular
        self._spacing = spacing
        self._line = line_height or LINE_HEIGHTS.get(round(px), round(px * 1.3))
        self._cut = False
        self._broken: dict[int, list[str]] = {}
        self.setAlignment(align | Qt.AlignmentFlag.AlignVCenter)
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = self.sizePolicy()
        policy.setHeightForWidth(lines != 1)
        policy.setVerticalPolicy(QSizePolicy.Policy.Fixed if lines == 1 else policy.Policy.Minimum)
        self.setSizePolicy(policy)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_ink(self, ink: str) -> None:
        """Change the colour to another token."""
        self._ink = ink
        self.update()

    def set_weight(self, weight: int) -> None:
        """Change the weight of the type."""
        self._weight = weight
        self._restyle()

    @override
    def setText(self, text: str) -> None:
        if text != self.text():
            super().setText(text)
            self._broken.clear()
            self._update_tip()
            self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        width = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        if self._lines == 1:
            return QSize(math.ceil(width) + 1, self._line_px)
        width = min(math.ceil(width) + 1, self._theme.px(480))
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.font())
        words = self.text().split()
        if self._lines == 1:
            least = metrics.horizontalAdvance("MM…")
            return QSize(math.ceil(min(least, self.sizeHint().width())), self._line_px)
        longest = max((metrics.horizontalAdvance(word) for word in words), default=0.0)
        return QSize(min(math.ceil(longest) + 1, self._theme.px(160)), self._line_px)

    @override
    def hasHeightForWidth(self) -> bool:
        return self._lines != 1

    @override
    def heightForWidth(self, width: int) -> int:
        return len(self._shown_lines(min(width, self.maximumWidth()))) * self._line_px

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._update_tip()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self._theme.color(self._ink))
        inside = self.contentsRect()
        lines = self._shown_lines(inside.width())
        height = self._line_px
        top = (self.height() - height * len(lines)) / 2
        if self.alignment() & Qt.AlignmentFlag.AlignTop:
            top = 0
        horizontal = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        metrics = QFontMetricsF(self.font())
        base = (height - metrics.height()) / 2 + metrics.ascent()
        for number, line in enumerate(lines):
            spare = inside.width() - metrics.horizontalAdvance(line)
            x = 0.0
            if horizontal & Qt.AlignmentFlag.AlignRight:
                x = spare
            elif horizontal & Qt.AlignmentFlag.AlignHCenter:
                x = spare / 2
            at = QPointF(inside.x() + max(0.0, x), top + number * height + base)
            painter.drawText(at, line)

    @property
    def _line_px(self) -> int:
        return self._theme.px(self._line)

    def _shown_lines(self, width: int) -> list[str]:
        # A layout asks for the same few widths again and again.
        if width not in self._broken:
            self._broken[width] = shown_lines(
                self.text(), self.font(), width, self._lines, balance=self._balance
            )
        return self._broken[width]

    def _update_tip(self) -> None:
        """Show the whole text in a tooltip while it is cut, and only then."""
        cut = self._lines != 0 and "…" in "".join(self._shown_lines(self.contentsRect().width()))
        cut = cut and "…" not in self.text()
        if cut != self._cut or cut:
            self.setToolTip(tip(self.text()) if cut else "")
        self._cut = cut

    def _restyle(self) -> None:
        self._broken.clear()
        self.setFont(
            self._theme.font(self._px, self._weight, tabular=self._tabular, spacing=self._spacing)
        )
        self.updateGeometry()
        self.update()
