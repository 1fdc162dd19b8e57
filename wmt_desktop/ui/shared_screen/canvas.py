"""The drawing board of the shared screen: 1920 × 1080, whatever the display has."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from wmt_desktop.domain.arena import Theme
from wmt_desktop.domain.shared_view import Bilingual, SharedNote
from wmt_desktop.services.arena_names import theme_name
from wmt_desktop.services.ports import Translate
from wmt_desktop.ui.icons import draw_icon
from wmt_desktop.ui.names import theme_icon
from wmt_desktop.ui.tokens import Tokens, note_fill
from wmt_desktop.ui.typeset import LEFT, RIGHT, Block, Style, draw, fit, one_line
from wmt_desktop.ui.widgets.paint import rounded

WIDTH, HEIGHT = 1920.0, 1080.0
MARGIN = 64.0
INNER = WIDTH - 2 * MARGIN
BOTTOM = 1032.0

BODY = Style(28, 36, spacing=-0.01)
BODY_MEDIUM = Style(28, 36, 500, -0.01)
BODY_BOLD = Style(28, 36, 600, -0.01)
LEAD = Style(40, 48, spacing=-0.02)
TITLE = Style(64, 72, 700, -0.025)
HERO = Style(96, 96, 700, -0.03, tabular=True)

NOTE_STYLES = tuple(
    Style(px, line, 600, -0.015)
    for px, line in ((28, 34), (26, 31), (24, 29), (22, 27), (20, 24), (18, 22))
)
"""Sizes of the text of a note; the last only for the longest words."""


@dataclass(frozen=True, slots=True)
class Words:
    """The interface in the languages of the room.

    Attributes:
        second: None when there is no second language.
    """

    first: Translate
    second: Translate | None = None

    def say(self, phrase: Callable[[Translate], str]) -> Bilingual:
        """Return a phrase in both languages; no second one where it would say the same."""
        text = phrase(self.first)
        second = phrase(self.second) if self.second is not None else ""
        return Bilingual(text, second if second != text else "")

    def dotted(self, phrase: Callable[[Translate], str]) -> str:
        """Return a phrase in both languages on one line: "atlicis · left"."""
        both = self.say(phrase)
        return f"{both.text} · {both.second}" if both.second else both.text


@dataclass(frozen=True, slots=True)
class Canvas:
    """A painter with colours and words."""

    painter: QPainter
    tokens: Tokens
    words: Words

    def text(
        self, text: str, style: Style, x: float, y: float, ink: str, align: Qt.AlignmentFlag = LEFT
    ) -> None:
        """Draw one line in the colour of a token."""
        self.block(one_line(text, style), x, y, ink, align)

    def block(
        self, block: Block, x: float, y: float, ink: str, align: Qt.AlignmentFlag = LEFT
    ) -> None:
        """Draw broken text in the colour of a token."""
        draw(self.painter, block, QPointF(x, y), getattr(self.tokens, ink), align)

    def icon(self, name: str, x: float, y: float, side: float, ink: str, weight: float = 0) -> None:
        """Draw an icon in the colour of a token."""
        box = QRectF(x, y, side, side)
        draw_icon(self.painter, name, getattr(self.tokens, ink), box, weight)

    def box(
        self, box: QRectF, radius: float, fill: str, edge: str | None = None, width: float = 1
    ) -> None:
        """Draw a rounded box in the colours of tokens."""
        line = getattr(self.tokens, edge) if edge else None
        rounded(self.painter, box, radius, getattr(self.tokens, fill), line, width)

    def card(self, box: QRectF) -> None:
        """Draw a card."""
        self.box(box, 16, "card", "line")

    def disc(self, theme: Theme, x: float, y: float, side: float, icon: float) -> None:
        """Draw a theme as a round label."""
        fill = note_fill(self.tokens, theme)
        rounded(self.painter, QRectF(x, y, side, side), side / 2, fill, self._hairline())
        inset = (side - icon) / 2
        self.icon(theme_icon(theme), x + inset, y + inset, icon, "note_ink")

    def paper(self, box: QRectF, theme: Theme, *, top: bool = True) -> None:
        """Draw a sheet of note paper; one that is not on top has an edge instead of a shadow."""
        fill, edge = note_fill(self.tokens, theme), self._hairline()
        if top and not edge:
            self._shadow(box)
            rounded(self.painter, box, 6, fill)
            return
        # Two fills: to stroke a see-through edge takes three times as long.
        rounded(self.painter, box, 6, edge or _mixed(fill, self.tokens.shadow, 0.1))
        rounded(self.painter, box.adjusted(1, 1, -1, -1), 5, fill)

    def _shadow(self, box: QRectF) -> None:
        ink = QColor(self.tokens.shadow)
        dark = 2.5 if self.tokens.name == "dark" else 1.0
        self.painter.setPen(Qt.PenStyle.NoPen)
        for drop, spread, alpha in ((3, 4, 0.02), (3, 2, 0.03), (2, 1, 0.05), (1, 0, 0.09)):
            ink.setAlphaF(alpha * dark)
            self.painter.setBrush(ink)
            soft = box.adjusted(-spread, drop - spread, spread, drop + spread)
            self.painter.drawRoundedRect(soft, 6 + spread, 6 + spread)

    def note_words(self, box: QRectF, note: SharedNote) -> Block | None:
        """Return the whole text of a note in the largest size that fits, or None."""
        foot = 36 if note.has_foot else 0
        return fit(note.text, NOTE_STYLES, box.width() - 38, box.height() - 24 - foot)

    def note(self, box: QRectF, note: SharedNote, words: Block) -> None:
        """Draw a note with its text, its theme and how often it was heard."""
        self.paper(box, note.theme)
        self.block(words, box.left() + 20, box.top() + 18, "note_ink")
        self.foot(box.adjusted(20, 0, -20, -14), note.theme, note.heard)

    def foot(self, box: QRectF, theme: Theme, heard: int) -> None:
        """Draw icon and name of a theme, and how often a note was heard, at the foot of a box."""
        style, y = Style(24, 28, 500), box.bottom() - 28
        if theme is not Theme.NONE:
            label = theme_name(theme, self.words.first)
            self.icon(theme_icon(theme), box.left(), y, 28, "note_ink")
            self.text(label, style, box.left() + 36, y, "note_ink")
        if heard > 1:
            self.text(f"×{heard}", style, box.right(), y, "note_ink", RIGHT)

    def arcs(self, ink: QColor) -> None:
        """Draw the circles of the programme's mark, large and faint."""
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.setPen(QPen(ink, 3))
        for radius in (520, 700, 880, 1060, 1240):
            self.painter.drawEllipse(QPointF(WIDTH / 2, 1130), radius, radius)

    def _hairline(self) -> str | None:
        """Return the edge that paper needs where there are no tints."""
        return self.tokens.line if self.tokens.name == "high-contrast" else None


def _mixed(fill: str, ink: str, share: float) -> str:
    """Return ``fill`` with ``ink`` over it at an opacity."""
    under, over = QColor(fill), QColor(ink)
    parts = [
        round(a + (b - a) * share)
        for a, b in (
            (under.red(), over.red()),
            (under.green(), over.green()),
            (under.blue(), over.blue()),
        )
    ]
    return QColor(*parts).name()
