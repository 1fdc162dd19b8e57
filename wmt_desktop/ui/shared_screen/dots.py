"""Rows of dots, one dot for each that was given."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from wmt_desktop.ui.shared_screen.canvas import Canvas

_STEP = 21.0
_SMALLEST = 6.0
_BAR = 24.0


@dataclass(frozen=True, slots=True)
class Scale:
    """The size of dots, the same in every row of a ranking.

    Attributes:
        step: From dot to dot.
        per_line: Dots on one line of a row.
        bar: Width of a bar for one dot, where dots would be too small to be told apart; else 0.
    """

    step: float
    per_line: int
    bar: float = 0.0

    @classmethod
    def of(cls, across: float, high: float, most: int) -> Scale:
        """Return the largest dots at which ``most`` of them fit, on as many lines as needed."""
        step, per_line = 0.0, 1
        for lines in range(1, 6):
            one_line = max(1, math.ceil(most / lines))
            size = min(_STEP, (across + 4) / one_line, high / lines)
            if size > step:
                step, per_line = size, max(one_line, math.floor((across + 4) / size))
        return cls(step, per_line, 0.0 if step >= _SMALLEST else across / most)


def draw_dots(canvas: Canvas, left: QPointF, dots: int, scale: Scale, *, filled: bool) -> None:
    """Draw ``dots`` to the right of ``left``, their middle at its height."""
    painter = canvas.painter
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink = QColor(canvas.tokens.primary if filled else canvas.tokens.ink2)
    step = scale.step
    edge = 3.0 if scale.bar else step / 7
    painter.setPen(Qt.PenStyle.NoPen if filled else QPen(ink, edge))
    painter.setBrush(ink if filled else QColor(canvas.tokens.card))
    if scale.bar:
        bar = QRectF(left.x(), left.y() - _BAR / 2, max(4.0, scale.bar * dots), _BAR)
        painter.drawRoundedRect(bar, 4, 4)
        return
    lines = math.ceil(dots / scale.per_line)
    top = left.y() - lines * step / 2
    radius = step * 17 / 42 - (0 if filled else edge / 2)
    for number in range(dots):
        line, column = divmod(number, scale.per_line)
        x = left.x() + column * step + step * 17 / 42
        painter.drawEllipse(QPointF(x, top + line * step + step / 2), radius, radius)
