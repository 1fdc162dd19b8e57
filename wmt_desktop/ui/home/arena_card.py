"""A small card of the home page: one arena, and how far it is."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from wmt_desktop.ui.home.cards import ideas, saved_moment, stage_number
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.icons import draw_icon
from wmt_desktop.ui.names import country_name, stage_icon, stage_name
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.typeset import CENTRE, Block, Style, draw, font, one_line, width
from wmt_desktop.ui.widgets.badge import draw_meter
from wmt_desktop.ui.widgets.label import LINE_HEIGHTS, shown_lines
from wmt_desktop.ui.widgets.paint import rounded

if TYPE_CHECKING:
    from wmt_desktop.services.arena_lists import ArenaSummary

_SIDE, _TOP = 21, 17
_GAP, _FIGURE_GAP, _BETWEEN = 8, 6, 12


class ArenaCard(QPushButton):
    """One arena; pressing the card opens it.

    It draws its words itself: a dozen cards of labels would take longer to be there than all the rest
    of the window.
    """

    shadow = True
    radius = 10

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoDefault(True)  # Enter presses it, as Space does
        self._theme = theme
        self.setProperty("ring_radius", 10)
        self.title = self._place = self._country = self._stage = self._saved = ""
        self._icon = "map"
        self._now, self._stages = 0, 1
        self._figures: list[tuple[str, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_arena(self, summary: ArenaSummary) -> None:
        """Show an arena and its figures."""
        arena = summary.arena
        self.title = arena.title
        self._place = arena.place or country_name(arena.country)
        self._country = arena.country
        self._now, self._stages = stage_number(arena), max(1, len(arena.stages))
        self._icon = stage_icon(arena.stage)
        self._stage = fill(
            translate("Home", "%1 of %2 · %3"),
            self._now + 1,
            len(arena.stages),
            stage_name(arena.stage, arena.horizon),
        )
        figures = [("bulb", ideas(summary.ideas)), ("vote", _turnout(summary))]
        self._figures = [(icon, words) for icon, words in figures if words]
        moment = saved_moment(summary.saved)
        this_year = moment.date().year() == QDateTime.currentDateTime().date().year()
        self._saved = QLocale().toString(
            moment,
            translate("Formats", "d MMM") if this_year else translate("Formats", "d MMM yyyy"),
        )
        self.setAccessibleName(f"{self.title}, {self._place}")
        facts = (self._stage, *(words for _, words in self._figures), self._saved)
        self.setAccessibleDescription(", ".join(facts))
        self.updateGeometry()
        self.update()

    def title_lines(self) -> list[str]:
        """Return the title as it is shown: in two lines, the rest cut with an ellipsis."""
        across = self.width() - 2 * _SIDE
        return shown_lines(self.title, font(self._style(16, 600)), across, 2, balance=True)

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the room in which only the place, a long title and the stage may be cut."""
        title, least = self._style(16, 600), self._theme.px(160)
        rows = (
            self._least(self._place, self._style(14)) + self._country_width(),
            min(least, max((_wide(word, title) for word in self.title.split()), default=0)),
            self._theme.px(16) + _GAP + self._least(self._stage, self._style(12, 600)),
            sum(self._figure_width(words) + _BETWEEN for _, words in self._figures)
            + _wide(self._saved, self._style(12)),
        )
        return QSize(max(rows) + 2 * _SIDE, self.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        t, px = self._theme.tokens, self._theme.px
        painter = QPainter(self)
        fill_ = t.sunken if self.isDown() else t.card
        edge = t.control if self.underMouse() else t.line
        rounded(painter, QRectF(self.rect()), self.radius, fill_, edge)
        across = self.width() - 2 * _SIDE
        self._draw_where(painter, across)
        top = _TOP + px(20) + 4
        style = self._style(16, 600)
        draw(painter, Block(tuple(self.title_lines()), style), QPointF(_SIDE, top), t.ink)
        top += px(48) + 12
        draw_meter(painter, QRectF(_SIDE, top, across, 6), t, self._now, self._stages)
        top += 6 + _GAP
        draw_icon(painter, self._icon, t.ink, QRectF(_SIDE, top, px(16), px(16)))
        left = px(16) + _GAP
        self._draw_line(painter, self._stage, self._style(12, 600), left, top, across - left, t.ink)
        self._draw_foot(painter, self.height() - _TOP - px(16), across)

    def _draw_where(self, painter: QPainter, across: int) -> None:
        t, px = self._theme.tokens, self._theme.px
        room = across - self._country_width()
        self._draw_line(painter, self._place, self._style(14), 0, _TOP, room, t.ink2)
        if self._country:
            wide, high = self._country_width() - _GAP, px(16) + 4
            box = QRectF(_SIDE + room + _GAP, _TOP + (px(20) - high) // 2, wide, high)
            rounded(painter, box, 4, None, t.line2)
            words = one_line(self._country, self._style(12, 600))
            draw(painter, words, QPointF(box.center().x(), box.top() + 2), t.ink2, CENTRE)

    def _draw_foot(self, painter: QPainter, top: int, across: int) -> None:
        t, px = self._theme.tokens, self._theme.px
        left = 0
        for icon, words in self._figures:
            draw_icon(painter, icon, t.ink2, QRectF(_SIDE + left, top, px(16), px(16)))
            style = self._style(12, tabular=True)
            at = QPointF(_SIDE + left + px(16) + _FIGURE_GAP, top)
            draw(painter, one_line(words, style), at, t.ink2)
            left += self._figure_width(words) + _BETWEEN
        style = self._style(12)
        at = QPointF(_SIDE + across - _wide(self._saved, style), top)
        draw(painter, one_line(self._saved, style), at, t.ink2)

    def _draw_line(
        self, painter: QPainter, text: str, style: Style, left: int, top: int, room: int, ink: str
    ) -> None:
        """Draw one line ``left`` from the side of the card, cut with an ellipsis to its room."""
        lines = tuple(shown_lines(text, font(style), room, 1))
        draw(painter, Block(lines, style), QPointF(_SIDE + left, top), ink)

    def _style(self, px: int, weight: int = 400, *, tabular: bool = False) -> Style:
        line = self._theme.px(LINE_HEIGHTS[px])
        return Style(px * self._theme.text_scale, line, weight, tabular=tabular)

    def _country_width(self) -> int:
        """Return the width of the country in its frame, and of the gap before it."""
        return _wide(self._country, self._style(12, 600)) + 12 + _GAP if self._country else 0

    def _figure_width(self, words: str) -> int:
        return self._theme.px(16) + _FIGURE_GAP + _wide(words, self._style(12, tabular=True))

    @staticmethod
    def _least(text: str, style: Style) -> int:
        """Return the width at which still something of a line can be read."""
        return min(math.ceil(width("MM…", style)), _wide(text, style))

    def _restyle(self) -> None:
        self.setFixedHeight(202 + self._theme.px(124) - 124)
        self.updateGeometry()
        self.update()


def _wide(text: str, style: Style) -> int:
    return math.ceil(width(text, style)) + 1


def _turnout(summary: ArenaSummary) -> str:
    if summary.voting:
        return translate("Home", "vote open")
    if summary.voters is not None:
        return translate("Home", "%n voters", None, summary.voters)
    return translate("Home", "no vote yet") if summary.whole or not summary.rounds else ""
