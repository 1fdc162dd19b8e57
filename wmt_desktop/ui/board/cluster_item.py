"""The frame of a cluster, and the mark of a drop."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAccessibleInterface,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
)
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsObject,
    QGraphicsSceneHoverEvent,
    QStyleOptionGraphicsItem,
    QWidget,
)
from typing_extensions import override

from wmt_desktop.domain.arena import Theme
from wmt_desktop.domain.board import Cluster, Note
from wmt_desktop.ui.board.layout import FRAME_WIDTH, HEADER, NOTE_HEIGHT, PADDING
from wmt_desktop.ui.board.look import Look, draw_line, draw_sign, mixed, titled
from wmt_desktop.ui.i18n import translate
from wmt_desktop.ui.names import theme_icon
from wmt_desktop.ui.tokens import Tokens, note_fill
from wmt_desktop.ui.widgets.label import wrap
from wmt_desktop.ui.widgets.paint import draw_shadow
from wmt_desktop.ui.widgets.tips import tip

Part = Literal["header", "menu"]

_MENU = QRectF(FRAME_WIDTH - 7 - 32, 5, 32, 32)
_BAND = 6.0
_CORNER = 10
_PILE = QSizeF(128, 68)


class ClusterItem(QGraphicsObject):
    """Draws one cluster: header with name, count and menu; folded, a pile of notes.

    As with notes, only a cluster in the hand is painted as an item.

    Args:
        redraw: Called with the cluster when its part of the still picture is out of date.

    Attributes:
        accessible: What screen readers ask; see ``accessibility``.
    """

    def __init__(self, cluster: Cluster, look: Look, redraw: Callable[[ClusterItem], None]) -> None:
        super().__init__()
        self._redraw = redraw
        self.accessible: QAccessibleInterface | None = None
        self._cluster = cluster
        self._look = look
        self._notes: tuple[Note, ...] = ()
        self._height = 0.0
        self._target = False
        self._focused = False
        self._lifted = False
        self._dimmed = False
        self._over_menu = False
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemHasNoContents)
        self.setAcceptHoverEvents(True)
        self._explain()

    @property
    def cluster(self) -> Cluster:
        """What is drawn."""
        return self._cluster

    @property
    def count(self) -> int:
        """How many notes it holds."""
        return len(self._notes)

    @property
    def top(self) -> Note | None:
        """The note on top of the pile when folded."""
        return self._notes[0] if self._notes else None

    @property
    def lifted(self) -> bool:
        """It is in the hand."""
        return self._lifted

    @property
    def plain(self) -> bool:
        """Without its header it looks like every other cluster of its size."""
        return not (self._target or self._focused) and self._cluster.theme is Theme.NONE

    @property
    def header_height(self) -> float:
        """How far down from the upper edge something is drawn."""
        empty_or_folded = self._cluster.folded or not self._notes
        return self._height if empty_or_folded else HEADER

    def show_cluster(self, cluster: Cluster, notes: Sequence[Note], height: float) -> bool:
        """Draw this content at this height from now on; return whether it looks different."""
        if height != self._height:
            self.prepareGeometryChange()
            self._height = height
        before = self._cluster, self._notes
        self._cluster, self._notes = cluster, tuple(notes)
        if (cluster, self._notes) == before:
            return False
        if cluster.name != before[0].name or cluster.folded != before[0].folded:
            self._explain()
        return True

    def show_marks(self, *, focused: bool, dimmed: bool) -> None:
        """Draw the keyboard's ring, or the header faded while a search runs."""
        if (focused, dimmed) != (self._focused, self._dimmed):
            self._focused, self._dimmed = focused, dimmed
            self._show_change()

    def show_target(self, *, target: bool) -> None:
        """Draw the frame as the place where a drop would go."""
        if target != self._target:
            self._target = target
            self._show_change()

    def lift(self, *, up: bool) -> None:
        """Draw the frame as one that is being dragged, or put it down."""
        if up == self._lifted:
            return
        self._lifted = up
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemHasNoContents, not up)
        self.setZValue(8 if up else 0)
        self._redraw(self)

    @property
    def frame(self) -> QRectF:
        """The frame in its own coordinates."""
        return QRectF(0, 0, FRAME_WIDTH, self._height)

    @property
    def name_box(self) -> QRectF:
        """Where the name stands, in its own coordinates."""
        left = PADDING + 1 + self._sign_room
        if self._cluster.folded:
            return QRectF(left, 5, FRAME_WIDTH - _PILE.width() - 31 - left, HEADER)
        return QRectF(left, 1, _MENU.left() - left, HEADER)

    @property
    def _sign_room(self) -> float:
        return 0 if self._cluster.theme is Theme.NONE else 24

    def part_at(self, point: QPointF) -> Part:
        """Return what lies at a point of the header."""
        on_menu = not self._cluster.folded and _MENU.contains(point)
        return "menu" if on_menu else "header"

    @override
    def boundingRect(self) -> QRectF:
        return self.frame.adjusted(-18, -18, 18, 22)

    @override
    def shape(self) -> QPainterPath:
        # Only the header is the cluster; a press inside the frame starts a rubber band.
        path = QPainterPath()
        path.addRect(self.frame if self._cluster.folded else QRectF(0, 0, FRAME_WIDTH, HEADER))
        return path

    @override
    def hoverMoveEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        over = self.part_at(event.pos()) == "menu"
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.OpenHandCursor)
        if over != self._over_menu:
            self._over_menu = over
            self._show_change()
        super().hoverMoveEvent(event)

    @override
    def hoverLeaveEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        if self._over_menu:
            self._over_menu = False
            self._show_change()
        super().hoverLeaveEvent(event)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        del widget
        self.draw(painter, option.levelOfDetailFromTransform(painter.worldTransform()))

    def draw(
        self, painter: QPainter, scale: float, *, header: bool = True, quick: bool = False
    ) -> None:
        """Draw the cluster at the painter's origin.

        Args:
            header: May be left out where it is not seen.
            quick: With sharp corners: they are a few pixels, and shown while a zoom goes on.
        """
        t = self._look.tokens
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=not quick)
        if self._lifted:
            draw_shadow(painter, self.frame, _CORNER, t)
        self._draw_frame(painter, 0 if quick else _CORNER)
        if header and titled(scale):
            if self._dimmed:
                painter.setOpacity(0.4)
            self._draw_header(painter)
            if self._cluster.folded:
                self._draw_pile(painter)
            elif not self._notes and not self._target:
                self._draw_invitation(painter)
            painter.setOpacity(1)
        if self._focused:
            painter.setPen(QPen(QColor(t.focus), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.frame.adjusted(-3.5, -3.5, 3.5, 3.5), 13.5, 13.5)

    def _show_change(self) -> None:
        if self._lifted:
            self.update()
        else:
            self._redraw(self)

    def _draw_frame(self, painter: QPainter, radius: float) -> None:
        t = self._look.tokens
        width = 3.0 if self._target else 1.0
        painter.setPen(QPen(QColor(t.primary if self._target else t.line2), width))
        painter.setBrush(mixed(t.card, t.primary_t, 0.4) if self._target else QColor(t.card))
        half = width / 2
        frame = self.frame.adjusted(half, half, -half, -half)
        if radius:
            painter.drawRoundedRect(frame, radius, radius)
        else:
            painter.drawRect(frame)
        if self._cluster.theme is not Theme.NONE:
            self._draw_band(painter)

    def _draw_band(self, painter: QPainter) -> None:
        """Draw the colour of the cluster along its upper edge."""
        painter.save()
        edge = QPainterPath()
        edge.addRoundedRect(self.frame.adjusted(1, 1, -1, -1), 9, 9)
        painter.setClipPath(edge, Qt.ClipOperation.IntersectClip)
        band = QRectF(0, 0, FRAME_WIDTH, _BAND)
        painter.fillRect(band, QColor(note_fill(self._look.tokens, self._cluster.theme)))
        painter.restore()

    def _draw_header(self, painter: QPainter) -> None:
        t, look, box = self._look.tokens, self._look, self.name_box
        if self._sign_room:
            sign = QRectF(PADDING + 1, box.center().y() - 9, 18, 18)
            draw_sign(painter, theme_icon(self._cluster.theme), t.ink, sign)
        metrics = QFontMetricsF(look.title)
        count = max(24.0, QFontMetricsF(look.count).horizontalAdvance(str(self.count)) + 12)
        room = box.width() - count - 8 - 4
        name = metrics.elidedText(self._cluster.name, Qt.TextElideMode.ElideRight, room)
        draw_line(painter, box, name, look.title, t.ink)
        x = box.x() + metrics.horizontalAdvance(name) + 8
        look.draw_count(painter, x, box.center().y(), self.count, t.sunken)
        if not self._cluster.folded:
            if self._over_menu:
                painter.setBrush(QColor(t.sunken))
                painter.setPen(Qt.PenStyle.NoPen)
                painter.drawRoundedRect(_MENU, 8, 8)
            draw_sign(painter, "dots", t.ink2, _MENU.adjusted(6, 6, -6, -6))

    def _draw_pile(self, painter: QPainter) -> None:
        t, look = self._look.tokens, self._look
        words = translate("Cluster", "Folded. Double-click or press Space to open.")
        lines = _cut(wrap(words, look.small, 150), 3, look.small, 150)
        # A third line, as some languages need, begins higher so that it ends inside the frame.
        top = 47 if len(lines) < 3 else 42
        for number, line in enumerate(lines):
            box = QRectF(PADDING + 1, top + 15.5 * number, 154, 16)
            draw_line(painter, box, line, look.small, t.ink2)
        edges = min(3, max(1, self.count))
        for step in reversed(range(edges)):
            card = QRectF(QPointF(179 + 6 * step, 10 + 3 * step), _PILE)
            note = self._notes[min(step, self.count - 1)] if self._notes else None
            if note is None:
                continue
            look.draw_shadow(painter, card, "rest")
            look.draw_paper(painter, card, note.theme, edge=False)
            if step == 0:
                self._draw_top(painter, card, note)

    def _draw_top(self, painter: QPainter, card: QRectF, note: Note) -> None:
        look = self._look
        room = card.width() - 16
        lines = _cut(wrap(note.text, look.pile, room), 3, look.pile, room)
        for number, line in enumerate(lines):
            box = QRectF(card.x() + 8, card.y() + 7 + 15 * number, card.width() - 16, 15)
            draw_line(painter, box, line, look.pile, look.tokens.note_ink)

    def _draw_invitation(self, painter: QPainter) -> None:
        t = self._look.tokens
        box = QRectF(PADDING, HEADER, FRAME_WIDTH - 2 * PADDING, NOTE_HEIGHT)
        painter.setPen(QPen(QColor(t.control), 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(self._look.small)
        painter.setPen(QColor(t.ink2))
        words = translate("Cluster", "Drag notes here, or use “Move to cluster” in their menu.")
        flags = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextWordWrap.value
        painter.drawText(box.adjusted(16, 8, -16, -8), flags, words)

    def _explain(self) -> None:
        """Show a name that is cut whole in the tip."""
        wide = QFontMetricsF(self._look.title).horizontalAdvance(self._cluster.name)
        cut = wide > self.name_box.width() - 48
        self.setToolTip(tip(self._cluster.name) if cut else "")


def draw_plain_frames(
    painter: QPainter, frames: Sequence[QRectF], tokens: Tokens, *, rounded: bool
) -> None:
    """Draw many frames alike: setting pen and place for each takes as long as drawing them."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=rounded)
    painter.setPen(QPen(QColor(tokens.line2), 1))
    painter.setBrush(QColor(tokens.card))
    inner = [frame.adjusted(0.5, 0.5, -0.5, -0.5) for frame in frames]
    if rounded:
        for frame in inner:
            painter.drawRoundedRect(frame, _CORNER, _CORNER)
    else:
        painter.drawRects(inner)


class DropMark(QGraphicsItem):
    """Where the notes in the hand would go: an empty slot, or a bar between two notes."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._box = QRectF()
        self.hide()

    def show_at(self, box: QRectF | None) -> None:
        """Show the mark there, or hide it."""
        self.prepareGeometryChange()
        self._box = box or QRectF()
        # A thin bar stays visible over the notes in the hand; a slot lies under them.
        self.setZValue(12 if self._box.width() < 10 else 5)
        self.setVisible(box is not None)

    @override
    def boundingRect(self) -> QRectF:
        return self._box

    @override
    def shape(self) -> QPainterPath:
        return QPainterPath()

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        del option, widget
        t = self._look.tokens
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._box.width() < 10:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(t.primary))
            painter.drawRoundedRect(self._box, 2, 2)
            return
        painter.setPen(QPen(QColor(t.primary), 2, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(self._box.adjusted(1, 1, -1, -1), 4, 4)
        words = translate("Cluster", "Drop here")
        centre = Qt.AlignmentFlag.AlignHCenter
        draw_line(painter, self._box, words, self._look.title, t.primary, centre)


def _cut(lines: list[str], most: int, of: QFont, width: float) -> list[str]:
    """Return at most so many lines, the last one with an ellipsis where text was left out."""
    if len(lines) <= most:
        return lines
    rest = " ".join(lines[most - 1 :])
    last = QFontMetricsF(of).elidedText(rest, Qt.TextElideMode.ElideRight, width)
    return [*lines[: most - 1], last]


def not_grouped() -> str:
    """Return the name of the place for notes without a cluster."""
    return translate("Cluster", "Not grouped yet")
