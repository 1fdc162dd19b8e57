"""From a view to a picture: the same one on the second display and in the preview."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from wmt_desktop.domain.selection_view import SelectionView
from wmt_desktop.domain.shared_view import (
    ClusterView,
    IdeasView,
    PausedView,
    PhotoView,
    PledgesView,
    QuietView,
    RankingView,
    SharedView,
    VotingView,
)
from wmt_desktop.services.ports import Translate
from wmt_desktop.ui.shared_screen.canvas import HEIGHT, WIDTH, Canvas, Words
from wmt_desktop.ui.shared_screen.cluster import draw_cluster
from wmt_desktop.ui.shared_screen.header import timer_box
from wmt_desktop.ui.shared_screen.ideas import draw_ideas
from wmt_desktop.ui.shared_screen.initiatives import draw_initiatives
from wmt_desktop.ui.shared_screen.photo import draw_photo
from wmt_desktop.ui.shared_screen.pledges import draw_pledges
from wmt_desktop.ui.shared_screen.quiet import draw_pause, draw_quiet
from wmt_desktop.ui.shared_screen.results import draw_ranking
from wmt_desktop.ui.shared_screen.vote import draw_vote
from wmt_desktop.ui.tokens import Tokens

WordsOf = Callable[[str], Translate]
"""Gives the interface in a language, by its code."""


def paint_view(
    painter: QPainter, size: QSizeF, view: SharedView | None, tokens: Tokens, words_of: WordsOf
) -> None:
    """Paint a view into ``size``, as large as it gets without distortion."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), QColor(tokens.win))
    if view is not None:
        frame = frame_of(size)
        painter.translate(frame.topLeft())
        painter.scale(frame.width() / WIDTH, frame.width() / WIDTH)
        _draw(_canvas(painter, view, tokens, words_of), view)
    painter.restore()


def frame_of(size: QSizeF) -> QRectF:
    """Return where the 16:9 picture lies in a window."""
    scale = min(size.width() / WIDTH, size.height() / HEIGHT)
    across, high = WIDTH * scale, HEIGHT * scale
    return QRectF((size.width() - across) / 2, (size.height() - high) / 2, across, high)


def timer_area(size: QSizeF, view: SharedView, tokens: Tokens, words_of: WordsOf) -> QRectF:
    """Return the part of a window that changes when only the time does; all of it if in doubt."""
    whole = QRectF(0, 0, size.width(), size.height())
    if view.timer is None or isinstance(view.content, PausedView | RankingView):
        return whole
    box = timer_box(_canvas(QPainter(), view, tokens, words_of), view.timer)
    frame = frame_of(size)
    scale = frame.width() / WIDTH
    return QRectF(
        frame.left() + box.left() * scale,
        frame.top() + box.top() * scale,
        box.width() * scale,
        box.height() * scale,
    ).adjusted(-2, -2, 2, 2)


def picture(
    view: SharedView | None, size: QSize, dpr: float, tokens: Tokens, words_of: WordsOf
) -> QPixmap:
    """Return a view as a picture of ``size`` logical pixels."""
    result = QPixmap(size * dpr)
    result.setDevicePixelRatio(dpr)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    paint_view(painter, QSizeF(size), view, tokens, words_of)
    painter.end()
    return result


def _canvas(painter: QPainter, view: SharedView, tokens: Tokens, words_of: WordsOf) -> Canvas:
    second = words_of(view.second_language) if view.second_language else None
    return Canvas(painter, tokens, Words(words_of(view.language), second))


def page_count(view: SharedView, tokens: Tokens, words_of: WordsOf) -> int:
    """Return over how many pages a view is spread."""
    painter = QPainter(scrap := QPixmap(1, 1))
    pages = _draw(_canvas(painter, view, tokens, words_of), view)
    painter.end()
    del scrap
    return pages


def _draw(canvas: Canvas, view: SharedView) -> int:
    match view.content:
        case IdeasView() as content:
            return draw_ideas(canvas, view, content)
        case ClusterView() as content:
            return draw_cluster(canvas, view, content)
        case PhotoView() as content:
            draw_photo(canvas, view, content)
        case VotingView() as content:
            draw_vote(canvas, view, content)
        case RankingView() as content:
            return draw_ranking(canvas, view, content)
        case PledgesView() as content:
            return draw_pledges(canvas, view, content)
        case SelectionView() as content:
            return draw_initiatives(canvas, view, content)
        case QuietView() as content:
            draw_quiet(canvas, view, content)
        case PausedView():
            draw_pause(canvas, view)
    return 1
