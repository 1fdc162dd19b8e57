"""Quiet pictures: the question alone, and the pause."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor

from wmt_desktop.domain.shared_view import QuietView, SharedView
from wmt_desktop.ui.shared_screen.canvas import HEIGHT, INNER, WIDTH, Canvas
from wmt_desktop.ui.shared_screen.header import draw_ring, draw_stage, draw_timer
from wmt_desktop.ui.timer import clock_text
from wmt_desktop.ui.typeset import CENTRE, Style, broken, draw, fit, one_line

_LARGE = tuple(
    Style(px, line, 700, -0.03)
    for px, line in ((96, 104), (80, 88), (64, 72), (48, 56), (40, 48), (32, 40), (28, 34))
)
_SECOND = tuple(Style(px, line, spacing=-0.02) for px, line in ((56, 68), (40, 50), (32, 40)))
_TIME = Style(64, 72, 600, -0.02, tabular=True)


def draw_quiet(canvas: Canvas, view: SharedView, content: QuietView) -> None:
    """Draw the question of the arena over faint circles."""
    canvas.arcs(QColor(canvas.tokens.line))
    if view.timer is not None:
        draw_timer(canvas, view.timer)
    draw_stage(canvas, view, "", 48)
    prompt = content.prompt
    title = fit(prompt.text, _LARGE, INNER - 160, 430, balance=True) or broken(
        prompt.text, _LARGE[-1], INNER
    )
    second = fit(prompt.second, _SECOND, INNER - 160, 220) or broken(
        prompt.second, _SECOND[-1], INNER
    )
    high = title.height + (24 + second.height if prompt.second else 0)
    y = max(256.0, HEIGHT / 2 - high / 2)
    canvas.block(title, WIDTH / 2, y, "ink", CENTRE)
    if prompt.second:
        canvas.block(second, WIDTH / 2, y + title.height + 24, "ink2", CENTRE)


def draw_pause(canvas: Canvas, view: SharedView) -> None:
    """Draw a dark screen that says nothing but "Short pause", and the time left."""
    tokens, painter = canvas.tokens, canvas.painter
    # More than the picture, for displays of another shape.
    painter.fillRect(QRectF(-WIDTH, -HEIGHT, 3 * WIDTH, 3 * HEIGHT), QColor(tokens.rail))
    canvas.arcs(QColor(tokens.rail_2))
    both = canvas.words.say(lambda translate: translate("SharedScreen", "Short pause"))
    y = HEIGHT / 2 - (180 if view.timer is not None else 90)
    middle = WIDTH / 2
    title = fit(both.text, _LARGE, INNER) or one_line(both.text, _LARGE[-1])
    draw(painter, title, QPointF(middle, y), tokens.on_dark, CENTRE)
    if both.second:
        second = fit(both.second, _SECOND, INNER) or one_line(both.second, _SECOND[-1])
        draw(painter, second, QPointF(middle, y + 112), tokens.on_dark2, CENTRE)
    if view.timer is not None:
        draw_ring(canvas, QRectF(middle - 150, y + 232, 96, 96), view.timer.share)
        digits = one_line(clock_text(view.timer.left), _TIME)
        draw(painter, digits, QPointF(middle - 22, y + 244), tokens.on_dark)
