"""The head of every shared picture: stage, question, time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from wmt_desktop.domain.shared_view import Bilingual, SharedView, TimerSnapshot
from wmt_desktop.services.arena_names import stage_name
from wmt_desktop.services.ports import Translate
from wmt_desktop.ui.names import stage_icon
from wmt_desktop.ui.shared_screen.canvas import (
    BODY,
    BODY_BOLD,
    BODY_MEDIUM,
    HERO,
    INNER,
    MARGIN,
    WIDTH,
    Canvas,
)
from wmt_desktop.ui.timer import clock_text
from wmt_desktop.ui.typeset import Block, Style, broken, width

CONTENT_TOP = 256.0
_TOP = 48.0
_PAIRS = tuple(
    (Style(a, b, 700, -0.025), Style(c, d, spacing=-0.02))
    for a, b, c, d in (
        (64, 72, 40, 48),
        (56, 62, 36, 44),
        (48, 54, 32, 40),
        (40, 46, 28, 34),
        (34, 40, 26, 32),
        (28, 34, 24, 30),
    )
)


class Header:
    """Stage, title and timer.

    Attributes:
        bottom: Where the content begins.
    """

    def __init__(
        self, canvas: Canvas, view: SharedView, title: Bilingual, top: float = _TOP
    ) -> None:
        self._canvas = canvas
        self._view = view
        self._top = top
        across = INNER
        if view.timer is not None:
            across -= timer_box(canvas, view.timer).width() + 48
        self._title, self._second = title_blocks(title, across, CONTENT_TOP - 12 - top - 48)
        second = self._second.height + 4 if self._second is not None else 0
        self.bottom = max(CONTENT_TOP, top + 48 + self._title.height + second + 24)

    def draw(self, aside: str = "") -> None:
        """Draw it, with a few words beside the name of the stage."""
        if self._view.timer is not None:
            draw_timer(self._canvas, self._view.timer)
        draw_stage(self._canvas, self._view, aside, self._top)
        y = self._top + 48
        self._canvas.block(self._title, MARGIN, y, "ink")
        if self._second is not None:
            self._canvas.block(self._second, MARGIN, y + self._title.height + 4, "ink2")


def title_blocks(title: Bilingual, across: float, high: float) -> tuple[Block, Block | None]:
    """Return a title and its second language in the largest sizes that fit the height."""
    for large, small in _PAIRS:
        first = broken(title.text, large, across, balance=True)
        second = broken(title.second, small, across) if title.second else None
        total = first.height + (second.height + 4 if second else 0)
        whole = all(width(word, large) <= across for word in title.text.split())
        if total <= high and whole:
            return first, second
    # Longer than foreseen: the title takes the room it needs and the content moves down.
    large, small = _PAIRS[-1]
    return broken(title.text, large, across), (
        broken(title.second, small, across) if title.second else None
    )


def draw_stage(canvas: Canvas, view: SharedView, aside: str, top: float) -> None:
    """Draw icon and name of the stage, and a few words beside them."""

    def name(translate: Translate) -> str:
        return stage_name(view.stage, translate, view.horizon)

    label = canvas.words.dotted(name)
    canvas.icon(stage_icon(view.stage), MARGIN, top, 36, "primary")
    x = MARGIN + 52
    canvas.text(label, BODY_BOLD, x, top, "primary")
    if aside:
        x += width(label, BODY_BOLD) + 16
        canvas.painter.fillRect(QRectF(x, top + 4, 2, 28), QColor(canvas.tokens.line2))
        canvas.text(aside, BODY_MEDIUM, x + 18, top, "ink2")


def _caption(canvas: Canvas, timer: TimerSnapshot) -> str:
    if timer.left <= 0:
        return canvas.words.dotted(lambda translate: translate("SharedScreen", "time is up"))
    if not timer.running:
        return canvas.words.dotted(lambda translate: translate("SharedScreen", "timer paused"))
    return canvas.words.dotted(lambda translate: translate("SharedScreen", "left"))


def timer_box(canvas: Canvas, timer: TimerSnapshot) -> QRectF:
    """Return where the card of the timer is."""
    digits = width(clock_text(timer.left), HERO)
    across = 32 + 120 + 24 + max(digits, width(_caption(canvas, timer), BODY)) + 36
    return QRectF(WIDTH - MARGIN - across, _TOP, across, 184)


def draw_timer(canvas: Canvas, timer: TimerSnapshot) -> None:
    """Draw the card with ring and digits."""
    box = timer_box(canvas, timer)
    canvas.card(box)
    draw_ring(canvas, QRectF(box.left() + 32, box.center().y() - 60, 120, 120), timer.share)
    x, y = box.left() + 32 + 120 + 24, box.center().y() - 68
    canvas.text(clock_text(timer.left), HERO, x, y, "ink")
    canvas.text(_caption(canvas, timer), BODY, x, y + 100, "ink2")


def draw_ring(canvas: Canvas, box: QRectF, share: float) -> None:
    """Draw a ring of which ``share``, from 0 to 1, is left."""
    painter, stroke = canvas.painter, box.width() * 14 / 120
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inner = box.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2)
    painter.setPen(QPen(QColor(canvas.tokens.line), stroke))
    painter.drawEllipse(inner)
    if share > 0:
        pen = QPen(QColor(canvas.tokens.accent), stroke)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(inner, 90 * 16, -round(360 * 16 * min(1.0, share)))


def page_of(page: int, pages: Sequence[object]) -> int:
    """Return the page that is shown when ``page`` is wanted."""
    return max(0, min(page, len(pages) - 1))
