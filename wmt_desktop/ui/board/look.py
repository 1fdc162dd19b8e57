"""What notes look like: fonts, papers and shadows that all notes share."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPainter,
    QPen,
    QPixmap,
    QStaticText,
)

from wmt_desktop.domain.arena import Theme
from wmt_desktop.domain.board import Note
from wmt_desktop.ui.board.names import author_mark
from wmt_desktop.ui.fonts import font
from wmt_desktop.ui.i18n import translate
from wmt_desktop.ui.icons import pixmap
from wmt_desktop.ui.names import theme_icon, theme_name
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.tokens import Tokens, note_fill
from wmt_desktop.ui.widgets.label import wrap

DETAIL = 0.35
"""Below this scale a note is only its paper: nobody could read the text."""

DIMMED = 0.28
"""How much is left of a note that a search did not find."""

_LINES = 4
_MOST_BLANKS = 48
_MOST_FEET = 512
_SIGN = 14
_FOOT_X = 10 + _SIGN + 4
_SHADOWS = {
    # (offset, blur, opacity) as in the design's style sheet
    "rest": ((1, 1, 0.12), (3, 7, 0.09)),
    "hover": ((2, 3, 0.16), (6, 14, 0.16)),
    "lifted": ((4, 6, 0.16), (14, 28, 0.22)),
}
_DARKER = {"rest": 3.9, "hover": 3.0, "lifted": 2.4}
REACH = 44
"""How far the largest shadow reaches over the edge of a note."""


@dataclass(frozen=True, slots=True)
class Face:
    """The words of one note, set and ready to be drawn.

    Attributes:
        mark: Table or pseudonym, beginning at ``mark_x``.
        rest: "more" where text was left out, beginning at ``rest_x``; otherwise None.
        signs: Icons in front of the mark, each beginning at its place.
    """

    text: QStaticText
    theme: QStaticText
    mark: QStaticText
    mark_x: float
    rest: QStaticText | None
    rest_x: float
    signs: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class _Foot:
    """The lowest line of a note, as in ``Face``."""

    theme: QStaticText
    mark: QStaticText
    mark_x: float
    signs: tuple[tuple[str, float], ...]


class Look:
    """Draws notes in the colours in use.

    The scene's unit is the design's pixel; the text size setting is part of the view's scale.
    """

    def __init__(self, theme: ThemeManager) -> None:
        self.theme = theme
        self.text = font(14, 500, spacing=-0.005)
        self.foot = font(12, 500, tabular=True)
        self.more = font(12, 500)
        self.title = font(14, 600)
        self.count = font(12, 600, tabular=True)
        self.small = font(12, 400)
        self.pile = font(12, 500)
        self._blanks: dict[object, QPixmap] = {}
        self._feet: dict[object, _Foot] = {}
        self._foot_metrics = QFontMetricsF(self.foot)
        self._text_metrics = QFontMetricsF(self.text)

    @property
    def tokens(self) -> Tokens:
        """The colours in use."""
        return self.theme.tokens

    def face(self, note: Note, width: float, heard: int = 1) -> Face:
        """Set the words of a note: its text in lines, and what stands at its foot.

        Setting type is slow and drawing it is quick, so this is done once per note.

        Args:
            width: Of the whole note.
            heard: How often it was said, merged notes included.
        """
        text, cut = self._lines(note.text, width - 10 - 8)
        foot = self._foot_of(note, width, heard)
        rest = self._set(more(), self.more) if cut else None
        rest_x = width - 8 - self._foot_metrics.horizontalAdvance(more()) if cut else 0.0
        return Face(text, foot.theme, foot.mark, foot.mark_x, rest, rest_x, foot.signs)

    def _foot_of(self, note: Note, width: float, heard: int) -> _Foot:
        """Return what stands at the foot of a note; many notes say the same there."""
        theme, author = theme_name(note.theme), author_mark(note.author)
        key = (theme, author, width, heard, bool(note.photos), note.hidden)
        foot = self._feet.get(key)
        if foot is None:
            if len(self._feet) >= _MOST_FEET:
                self._feet.clear()
            foot = self._feet[key] = self._foot(note, width, heard)
        return foot

    def _foot(self, note: Note, width: float, heard: int) -> _Foot:
        metrics = self._foot_metrics
        mark = metrics.elidedText(author_mark(note.author), Qt.TextElideMode.ElideRight, 64)
        if heard > 1:
            mark = f"×{heard}  {mark}"
        mark_x = width - 8 - metrics.horizontalAdvance(mark)
        names = [name for name, on in (("photo", note.photos), ("eyeoff", note.hidden)) if on]
        signs = tuple(
            (name, mark_x - (place + 1) * (4 + _SIGN)) for place, name in enumerate(names)
        )
        room = (signs[-1][1] if signs else mark_x) - 6 - _FOOT_X
        name = metrics.elidedText(theme_name(note.theme), Qt.TextElideMode.ElideRight, room)
        return _Foot(self._set(name, self.foot), self._set(mark, self.foot), mark_x, signs)

    def _lines(self, text: str, width: float) -> tuple[QStaticText, bool]:
        """Return a text in up to four lines, and whether some of it had to be left out."""
        lines = wrap(text, self.text, width)
        cut = len(lines) > _LINES
        if cut:
            room = width - self._foot_metrics.horizontalAdvance(more()) - 6
            rest = " ".join(lines[_LINES - 1 :])
            last = self._text_metrics.elidedText(rest, Qt.TextElideMode.ElideRight, room)
            lines = [*lines[: _LINES - 1], last]
        return self._set("\u2028".join(lines), self.text), cut

    @staticmethod
    def _set(words: str, of: QFont) -> QStaticText:
        static = QStaticText(words)
        static.setTextFormat(Qt.TextFormat.PlainText)
        static.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
        static.prepare(font=of)
        return static

    def draw_shadow(self, painter: QPainter, box: QRectF, kind: str) -> None:
        """Draw the shadow of a piece of paper from a cached picture."""
        t = self.tokens
        if not t.shadow_alpha:
            return
        picture = _shadow(round(box.width()), round(box.height()), kind, t.shadow)
        painter.drawPixmap(QPointF(box.x() - REACH, box.y() - REACH), picture)

    def draw_paper(self, painter: QPainter, box: QRectF, theme: Theme, *, edge: bool) -> None:
        """Draw an empty note."""
        t = self.tokens
        fill = QColor(note_fill(t, theme))
        outlined = fill == QColor(t.canvas)
        if edge or outlined:
            ink = t.line2 if outlined else QColor(fill).darker(125).name()
            painter.setPen(QPen(QColor(ink), 1))
            box = box.adjusted(0.5, 0.5, -0.5, -0.5)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(box, 4, 4)

    def draw_blank(self, painter: QPainter, box: QRectF, theme: Theme, kind: str) -> None:
        """Draw a note without words: shadow, paper and the theme's sign.

        Unless it is tilted it is copied from a picture, and lies on whole pixels.

        Args:
            kind: ``rest``, ``hover`` or ``lifted``.
        """
        base = painter.worldTransform()
        if base.isRotating():
            self._draw_blank(painter, box, theme, kind)
            return
        dpr, scale = painter.device().devicePixelRatioF(), base.m11()
        key = (theme, kind, box.width(), box.height(), scale * dpr, self.tokens.name)
        picture = self._blanks.get(key)
        if picture is None:
            if len(self._blanks) >= _MOST_BLANKS:
                self._blanks.clear()
            picture = self._blanks[key] = self._blank(box, theme, kind, scale * dpr)
        at = base.map(box.topLeft()) * dpr
        reach = round(REACH * scale * dpr)
        painter.resetTransform()
        picture.setDevicePixelRatio(dpr)
        # Halves go up, whatever the corner of the picture: Python rounds them to the even one.
        place = QPointF(math.floor(at.x() + 0.5) - reach, math.floor(at.y() + 0.5) - reach) / dpr
        painter.drawPixmap(place, picture)
        painter.setWorldTransform(base)

    def _blank(self, box: QRectF, theme: Theme, kind: str, scale: float) -> QPixmap:
        reach = round(REACH * scale)
        picture = QPixmap(
            math.ceil(box.width() * scale) + 2 * reach, math.ceil(box.height() * scale) + 2 * reach
        )
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.translate(reach, reach)
        painter.scale(scale, scale)
        self._draw_blank(painter, QRectF(0, 0, box.width(), box.height()), theme, kind)
        painter.end()
        return picture

    def _draw_blank(self, painter: QPainter, box: QRectF, theme: Theme, kind: str) -> None:
        self.draw_shadow(painter, box, kind)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw_paper(painter, box, theme, edge=kind == "hover")
        sign = QRectF(box.x() + 10, box.bottom() - 6 - _SIGN, _SIGN, _SIGN)
        draw_sign(painter, theme_icon(theme), self.tokens.note_ink2, sign)

    def draw_face(self, painter: QPainter, box: QRectF, face: Face) -> None:
        """Draw the words on a note."""
        t = self.tokens
        painter.setFont(self.text)
        painter.setPen(QColor(t.note_ink))
        painter.drawStaticText(QPointF(box.x() + 10, box.y() + 8), face.text)
        base = box.bottom() - 6 - 14
        painter.setFont(self.foot)
        painter.setPen(QColor(t.note_ink2))
        top = base + (14 - self._foot_metrics.height()) / 2
        painter.drawStaticText(QPointF(box.x() + _FOOT_X, top), face.theme)
        painter.drawStaticText(QPointF(box.x() + face.mark_x, top), face.mark)
        for icon, x in face.signs:
            draw_sign(painter, icon, t.note_ink2, QRectF(box.x() + x, base, _SIGN, _SIGN))
        if face.rest is not None:
            painter.setFont(self.more)
            y = box.y() + 8 + (_LINES - 1) * 17 + 1
            start = QPointF(box.x() + face.rest_x, y)
            painter.drawStaticText(start, face.rest)
            # A static text puts its own underline where the view begins, not under the word.
            under = start + QPointF(0, face.rest.size().height() - 1.5)
            painter.setPen(QPen(QColor(t.note_ink2), 1))
            painter.drawLine(under, under + QPointF(face.rest.size().width(), 0))

    def draw_ring(
        self, painter: QPainter, box: QRectF, ink: str, width: float, reach: float
    ) -> None:
        """Draw an outline around a note whose middle is ``reach`` pixels away from it."""
        painter.setPen(QPen(QColor(ink), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(-reach, -reach, reach, reach), 4 + reach, 4 + reach)

    def draw_check(self, painter: QPainter, box: QRectF) -> None:
        """Draw the disc with a tick on the corner of a selected note."""
        t = self.tokens
        disc = QRectF(box.right() - 10, box.top() - 10, 20, 20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(t.primary))
        painter.drawEllipse(disc)
        draw_sign(painter, "check", t.on_primary, disc.adjusted(3, 3, -3, -3), 3.5)

    def draw_count(
        self, painter: QPainter, x: float, middle: float, count: int, fill: str
    ) -> float:
        """Draw a number in a pill and return its width."""
        words = str(count)
        width = max(24.0, QFontMetricsF(self.count).horizontalAdvance(words) + 12)
        box = QRectF(x, middle - 10, width, 20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(box, 10, 10)
        draw_line(painter, box, words, self.count, self.tokens.ink, Qt.AlignmentFlag.AlignHCenter)
        return width


def titled(scale: float) -> bool:
    """Tell whether names of clusters can be read at a scale."""
    return scale >= DETAIL / 1.5


def draw_sign(painter: QPainter, name: str, ink: str, box: QRectF, weight: float = 0) -> None:
    """Draw an icon from a cached picture: drawing the vectors for each note would be too slow."""
    scale = painter.worldTransform().m11() * painter.device().devicePixelRatioF()
    step = max(1, math.ceil(scale * 4)) / 4
    picture = pixmap(name, ink, round(box.width()), step, weight)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawPixmap(box, picture, QRectF(picture.rect()))


def draw_line(
    painter: QPainter,
    box: QRectF,
    text: str,
    of: QFont,
    ink: str,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """Draw one line of text in the middle of ``box``."""
    painter.setFont(of)
    painter.setPen(QColor(ink))
    painter.drawText(box, align | Qt.AlignmentFlag.AlignVCenter, text)


def more() -> str:
    """Return the word at the end of a text that is too long for its note."""
    return translate("Note", "more")


def mixed(first: str, second: str, share: float) -> QColor:
    """Return the colour between two: 0 is all ``first``, 1 is all ``second``."""
    a, b = QColor(first), QColor(second)
    return QColor(
        round(a.red() + (b.red() - a.red()) * share),
        round(a.green() + (b.green() - a.green()) * share),
        round(a.blue() + (b.blue() - a.blue()) * share),
    )


@lru_cache(maxsize=32)
def _shadow(width: int, height: int, kind: str, colour: str) -> QPixmap:
    # 16 bits per colour: the layers are so thin that 8 bits would round them up.
    deep = QImage.Format.Format_RGBA64_Premultiplied
    picture = QImage(width + 2 * REACH, height + 2 * REACH, deep)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    factor = _DARKER[kind] if QColor(colour) == QColor("black") else 1.0
    for offset, blur, opacity in _SHADOWS[kind]:
        # Rectangles stacked from the outside in add up to a soft edge.
        ink = QColor(colour)
        ink.setAlphaF(min(1.0, opacity * factor) / (2 * blur))
        painter.setBrush(ink)
        for step in range(-blur, blur):
            reach = -step
            box = QRectF(REACH, REACH + offset, width, height).adjusted(
                -reach, -reach, reach, reach
            )
            corner = max(1.0, 4.0 + reach)
            painter.drawRoundedRect(box, corner, corner)
    painter.end()
    # Added up they need no more than 8 bits, which are drawn much quicker.
    return QPixmap.fromImage(picture.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied))
