"""A vote on the shared screen: the question and how many have voted."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from wmt_desktop.domain.shared_view import Bilingual, SharedView, VotingView
from wmt_desktop.ui.ballot_words import ballot_rule
from wmt_desktop.ui.shared_screen.canvas import BODY, HERO, INNER, LEAD, MARGIN, WIDTH, Canvas
from wmt_desktop.ui.shared_screen.header import Header
from wmt_desktop.ui.typeset import CENTRE, Style, width

_OF_ALL = Style(64, 96, spacing=-0.025, tabular=True)
_CLOSED = Style(64, 72, 700, -0.025)
_MANY = 200
"""Beyond so many people the row of discs says nothing to the eye."""


def draw_vote(canvas: Canvas, view: SharedView, content: VotingView) -> None:
    """Draw the question, the turnout as figures and discs, and the rule of the vote."""
    header = Header(canvas, view, content.question)
    header.draw()
    box = QRectF(MARGIN, header.bottom + 40, INNER, 1000 - header.bottom - 40 - 100)
    canvas.card(box)
    middle = box.center().y()
    if not content.is_open:
        _draw_closed(canvas, middle - 200 if content.voted is not None else middle - 84)
    if content.voted is not None:
        shift = 0 if content.is_open else 70
        _draw_turnout(canvas, content.voted, content.people, middle - 110 + shift)
        if 0 < content.people <= _MANY:
            _draw_discs(canvas, content.voted, content.people, middle + 60 + shift)
    if content.secret and content.is_open:
        _draw_promise(canvas, box.bottom() - 84)
    line = canvas.words.say(lambda translate: ballot_rule(content.rule, translate))
    _draw_pair(canvas, line, 968)


def _draw_pair(canvas: Canvas, words: Bilingual, y: float) -> None:
    """Draw both languages on one line, the second one paler."""
    second = f" · {words.second}" if words.second else ""
    x = WIDTH / 2 - (width(words.text, BODY) + width(second, BODY)) / 2
    canvas.text(words.text, BODY, x, y, "ink")
    canvas.text(second, BODY, x + width(words.text, BODY), y, "ink2")


def _draw_promise(canvas: Canvas, y: float) -> None:
    text = canvas.words.dotted(lambda translate: translate("SharedScreen", "counted without names"))
    left = WIDTH / 2 - (width(text, BODY) + 48) / 2
    canvas.icon("lock", left, y + 2, 32, "ink2")
    canvas.text(text, BODY, left + 48, y, "ink2")


def _draw_closed(canvas: Canvas, y: float) -> None:
    both = canvas.words.say(lambda translate: translate("SharedScreen", "The vote is closed."))
    canvas.text(both.text, _CLOSED, WIDTH / 2, y, "ink", CENTRE)
    if both.second:
        canvas.text(both.second, LEAD, WIDTH / 2, y + 80, "ink2", CENTRE)


def _draw_turnout(canvas: Canvas, voted: int, people: int, y: float) -> None:
    """Draw "24 / 41" and what it means, centred."""
    number, of_all = str(voted), f" / {people}" if people else ""
    both = canvas.words.say(lambda translate: translate("SharedScreen", "voted", None, voted))
    words = max(width(both.text, BODY), width(both.second, BODY))
    across = width(number, HERO) + width(of_all, _OF_ALL) + 32 + words
    x = WIDTH / 2 - across / 2
    canvas.text(number, HERO, x, y, "ink")
    x += width(number, HERO)
    canvas.text(of_all, _OF_ALL, x, y, "ink2")
    x += width(of_all, _OF_ALL) + 32
    canvas.text(both.text, BODY, x, y + (12 if both.second else 30), "ink2")
    canvas.text(both.second, BODY, x, y + 48, "ink2")


def _draw_discs(canvas: Canvas, voted: int, people: int, y: float) -> None:
    """Draw one disc for each person, filled for those who have voted."""
    across, rows = INNER - 160, math.ceil(people / 50)
    per_row = math.ceil(people / rows)
    step = min(44.0, across / per_row)
    side = step * 0.74
    painter = canvas.painter
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    left = WIDTH / 2 - (per_row * step - (step - side)) / 2
    for number in range(people):
        row, column = divmod(number, per_row)
        centre = QPointF(left + column * step + side / 2, y + row * step + side / 2)
        if number < voted:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(canvas.tokens.primary))
            painter.drawEllipse(centre, side / 2, side / 2)
        else:
            painter.setPen(QPen(QColor(canvas.tokens.control), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, side / 2 - 1, side / 2 - 1)
