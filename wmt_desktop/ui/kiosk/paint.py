"""Shapes that several kiosk pages share."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from wmt_desktop.domain.arena import Theme
from wmt_desktop.services.arena_names import theme_name
from wmt_desktop.ui.icons import draw_icon
from wmt_desktop.ui.kiosk.look import Look
from wmt_desktop.ui.names import theme_icon
from wmt_desktop.ui.tokens import note_fill
from wmt_desktop.ui.typeset import Style, draw, one_line, width
from wmt_desktop.ui.widgets.paint import rounded

_CHIP = Style(24, 32, 500)


def draw_dot(
    painter: QPainter, look: Look, left: float, top: float, side: float, *, full: bool
) -> None:
    """Draw a dot, or the dashed socket of one."""
    if full:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.tokens.primary))
        painter.drawEllipse(QRectF(left, top, side, side))
        return
    edge = 3.0
    pen = QPen(QColor(look.tokens.control), edge)
    # As many dashes as go round evenly: a half one at the seam would show.
    around = 3.14159 * (side - edge)
    dash = around / max(8, round(around / 9.5)) / edge
    pen.setDashPattern([dash * 0.62, dash * 0.38])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = edge / 2
    painter.drawEllipse(QRectF(left + inset, top + inset, side - edge, side - edge))


def draw_chip(painter: QPainter, look: Look, left: float, top: float, theme: Theme) -> None:
    """Draw icon and name of a theme on its paper colour; an idea without one has no chip."""
    if theme == Theme.NONE:
        return
    name = theme_name(theme, look.translate)
    ink = look.tokens.note_ink
    x = left
    if not look.strong:
        across = 12 + 28 + 8 + width(name, _CHIP) + 16
        rounded(painter, QRectF(left, top, across, 36), 18, note_fill(look.tokens, theme))
        x += 12
    draw_icon(painter, theme_icon(theme), ink, QRectF(x, top + 4, 28, 28))
    draw(painter, one_line(name, _CHIP), QPointF(x + 36, top + 2), ink)


def draw_theme_disc(painter: QPainter, look: Look, box: QRectF, theme: Theme) -> None:
    """Draw the icon of a theme on a disc of its paper colour."""
    edge = look.tokens.line if look.strong else None
    rounded(painter, box, box.width() / 2, note_fill(look.tokens, theme), edge, 2)
    side = box.width() * 40 / 72
    inset = (box.width() - side) / 2
    inner = box.adjusted(inset, inset, -inset, -inset)
    draw_icon(painter, theme_icon(theme), look.tokens.note_ink, inner)


def draw_arcs(painter: QPainter, box: QRectF, ink: QColor) -> None:
    """Draw the circles of the programme's mark, large and faint."""
    painter.setPen(QPen(ink, 3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for radius in (520, 700, 880, 1060, 1240):
        painter.drawEllipse(QPointF(box.center().x(), box.bottom() + 50), radius, radius)


def draw_people(painter: QPainter, box: QRectF, voted: int, people: int, ring: str) -> None:
    """Draw one white disc for each person in one or more rows, hollow for who has not voted."""
    rows = -(-people // 60)
    per_row = -(-people // rows)
    step = min(44.0, (box.width() - 24) / max(1, per_row - 1))
    side = min(24.0, step * 0.8, 44 / rows * 0.8)
    left = box.center().x() - ((per_row - 1) * step + side) / 2
    for number in range(people):
        row, column = divmod(number, per_row)
        where = QRectF(left + column * step, box.top() + row * side * 1.25, side, side)
        if number < voted:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor("#FFFFFF"))
            painter.drawEllipse(where)
        else:
            painter.setPen(QPen(QColor(ring), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(where.adjusted(1, 1, -1, -1))
