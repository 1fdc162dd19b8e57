"""Type on large painted screens: text that wraps and shrinks in steps and is never cut."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from wmt_desktop.ui import fonts
from wmt_desktop.ui.widgets.label import balanced_width, wrap

LEFT = Qt.AlignmentFlag.AlignLeft
CENTRE = Qt.AlignmentFlag.AlignHCenter
RIGHT = Qt.AlignmentFlag.AlignRight


class Style(NamedTuple):
    """A size of type in logical pixels.

    Attributes:
        line: Distance from line to line.
        spacing: Letter spacing in em.
        tabular: Figures in equal cells.
    """

    px: float
    line: float
    weight: int = 400
    spacing: float = 0.0
    tabular: bool = False


class Block(NamedTuple):
    """Text broken into lines."""

    lines: tuple[str, ...]
    style: Style

    @property
    def height(self) -> float:
        """Height of all lines."""
        return len(self.lines) * self.style.line

    @property
    def width(self) -> float:
        """Width of the longest line."""
        return max((width(line, self.style) for line in self.lines), default=0.0)


@lru_cache(maxsize=128)
def font(style: Style) -> QFont:
    """Return the font of a style."""
    return fonts.font(style.px, style.weight, tabular=style.tabular, spacing=style.spacing)


@lru_cache(maxsize=4096)
def width(text: str, style: Style) -> float:
    """Return how wide one line of text is."""
    return QFontMetricsF(font(style)).horizontalAdvance(text)


def one_line(text: str, style: Style) -> Block:
    """Return text that is not broken."""
    return Block((text,), style)


@lru_cache(maxsize=1024)
def broken(text: str, style: Style, across: float, *, balance: bool = False) -> Block:
    """Break text into lines; ``balance`` makes them about equally long."""
    face = font(style)
    lines = wrap(text, face, across)
    if balance and 1 < len(lines) < 4:
        lines = wrap(text, face, min(across, balanced_width(text, face, across)))
    return Block(tuple(lines), style)


def fit(
    text: str,
    styles: Sequence[Style],
    across: float,
    high: float = math.inf,
    *,
    balance: bool = False,
) -> Block | None:
    """Return the text in the first style in which it fits, or None.

    A style that would break a long word in two is taken only when every smaller one would too.
    """
    fitting = (broken(text, style, across, balance=balance) for style in styles)
    blocks = [block for block in fitting if block.height <= high + 0.5]
    longest = max(text.split(), key=len, default="")
    whole = (block for block in blocks if width(longest, block.style) <= across)
    return next(whole, blocks[0] if blocks else None)


def draw(
    painter: QPainter,
    block: Block,
    at: QPointF,
    ink: str,
    align: Qt.AlignmentFlag = LEFT,
) -> None:
    """Draw a block whose top left corner, middle or top right corner is ``at``."""
    face = font(block.style)
    metrics = QFontMetricsF(face)
    painter.setFont(face)
    painter.setPen(QColor(ink))
    leading = (block.style.line - metrics.ascent() - metrics.descent()) / 2
    for number, line in enumerate(block.lines):
        x = at.x()
        if align != LEFT:
            advance = metrics.horizontalAdvance(line)
            x -= advance if align == RIGHT else advance / 2
        y = at.y() + number * block.style.line + leading + metrics.ascent()
        painter.drawText(QPointF(x, y), line)
