"""Holding a note over another: the offer to merge, and how it shows."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

from wmt_desktop.ui.board.boxes import Box
from wmt_desktop.ui.board.layout import NOTE_HEIGHT, NOTE_WIDTH
from wmt_desktop.ui.board.look import Look, draw_line, draw_sign
from wmt_desktop.ui.board.scene import BoardScene
from wmt_desktop.ui.i18n import translate

HOLD_MS = 450
"""How long the hand rests on a note before merging is offered; moving on over it drops as usual."""

_INNER_X, _INNER_Y = 0.22, 0.18
_REACH = 6.0
_PILL = 28.0


class MergeHold(QObject):
    """Knows over which note the hand rests while notes are dragged.

    Attributes:
        target: Id of the note that a drop would be merged with, or empty.
    """

    def __init__(self, scene: BoardScene, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.target = ""
        self._scene = scene
        self._over = ""
        self._mark = _MergeMark(scene.look)
        scene.addItem(self._mark)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(HOLD_MS)
        self._timer.timeout.connect(self._arm)

    def move(self, at: QPointF, hand: tuple[str, ...]) -> None:
        """Follow the hand: another note under it starts the waiting anew."""
        over = self._note_at(at, hand)
        if over == self._over:
            return
        self.end()
        self._over = over
        if over:
            self._timer.start()

    def end(self) -> str:
        """Stop waiting and hide the hint; return what a drop would have been merged with."""
        target, self.target, self._over = self.target, "", ""
        self._timer.stop()
        self._mark.hide()
        return target

    def _arm(self) -> None:
        box = self._scene.places.notes.get(self._over)
        if box is not None:
            self.target = self._over
            # One hint at a time: it is no longer a drop into the cluster.
            self._scene.show_drop(None)
            self._mark.show_at(box)

    def _note_at(self, at: QPointF, hand: tuple[str, ...]) -> str:
        note = next((name for name in self._scene.notes_at(at) if name not in hand), "")
        box = self._scene.places.notes.get(note)
        return note if box is not None and _is_inner(at - QPointF(box.x, box.y)) else ""


def _is_inner(at: QPointF) -> bool:
    """Tell whether a point of a note is in its middle: the edges mean "beside it"."""
    x, y = at.x() / NOTE_WIDTH, at.y() / NOTE_HEIGHT
    return _INNER_X <= x <= 1 - _INNER_X and _INNER_Y <= y <= 1 - _INNER_Y


class _MergeMark(QGraphicsItem):
    """A ring around the note, and under it the words of what a drop would do."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._box = QRectF(0, 0, NOTE_WIDTH, NOTE_HEIGHT)
        self.setZValue(13)
        self.hide()

    def show_at(self, box: Box) -> None:
        self.setPos(box.x, box.y)
        self.show()

    @override
    def boundingRect(self) -> QRectF:
        wide = max(NOTE_WIDTH, self._wide) + 2 * _REACH
        left = (NOTE_WIDTH - wide) / 2
        return QRectF(left - 2, -_REACH - 2, wide + 4, NOTE_HEIGHT + _PILL + 2 * _REACH + 8)

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
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(t.primary), 3))
        reach = _REACH - 1.5
        painter.drawRoundedRect(self._box.adjusted(-reach, -reach, reach, reach), 8, 8)
        left = (NOTE_WIDTH - self._wide) / 2
        pill = QRectF(left, NOTE_HEIGHT - _PILL / 2, self._wide, _PILL)
        painter.setPen(QPen(QColor(t.card), 2))
        painter.setBrush(QColor(t.primary))
        painter.drawRoundedRect(pill, _PILL / 2, _PILL / 2)
        draw_sign(painter, "merge", t.on_primary, QRectF(left + 10, pill.y() + 6, 16, 16))
        words = pill.adjusted(32, 0, -12, 0)
        draw_line(painter, words, self._words, self._look.title, t.on_primary)

    @property
    def _words(self) -> str:
        return translate("MergeHold", "Merge?")

    @property
    def _wide(self) -> float:
        return QFontMetricsF(self._look.title).horizontalAdvance(self._words) + 46
