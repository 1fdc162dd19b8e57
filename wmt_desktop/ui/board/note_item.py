"""One note on the canvas."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessibleInterface, QColor, QPainter, QPainterPath
from PySide6.QtWidgets import (
    QGraphicsObject,
    QGraphicsSceneHoverEvent,
    QStyleOptionGraphicsItem,
    QWidget,
)
from typing_extensions import override

from wmt_desktop.domain.board import Note
from wmt_desktop.ui.board.layout import NOTE_HEIGHT, NOTE_WIDTH
from wmt_desktop.ui.board.look import DETAIL, DIMMED, REACH, Face, Look
from wmt_desktop.ui.tokens import note_fill

PAPER = QRectF(0, 0, NOTE_WIDTH, NOTE_HEIGHT)
# Room for the widest shadow and for both outlines, so that they never leave traces.
_BOUNDS = PAPER.adjusted(-REACH, -REACH, REACH, REACH)
_SHAPE = QPainterPath()
_SHAPE.addRect(PAPER)
_TILT = -2.0


@dataclass(frozen=True, slots=True)
class NoteMarks:
    """How a note stands out.

    Attributes:
        shown: It is the one in the inspector.
        focused: The keyboard is on it.
        dimmed: A search runs and it is no hit.
        hit: A search runs and it is one.
    """

    selected: bool = False
    shown: bool = False
    focused: bool = False
    dimmed: bool = False
    hit: bool = False


PLAIN = NoteMarks()


class NoteItem(QGraphicsObject):
    """Draws one note. It changes nothing: gestures are read by the view, rows come from events.

    A note that lies on the board is part of the still picture (see ``still``); to Qt it has no
    contents then. Only what is in the hand is painted as an item.

    Args:
        redraw: Called with the note when its part of the still picture is out of date.

    Attributes:
        accessible: What screen readers ask; see ``accessibility``.
    """

    # QGraphicsObject, not QGraphicsItem: accessible objects need a QObject.

    def __init__(self, note: Note, look: Look, redraw: Callable[[NoteItem], None]) -> None:
        super().__init__()
        self._redraw = redraw
        self.accessible: QAccessibleInterface | None = None
        self._note = note
        self._heard = note.heard
        self._look = look
        self._marks = PLAIN
        self._face: Face | None = None
        self._hover = False
        self._lifted = False
        self._tilted = False
        self.setFlag(QGraphicsObject.GraphicsItemFlag.ItemHasNoContents)
        self.setAcceptHoverEvents(True)
        self.setTransformOriginPoint(PAPER.center())
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setZValue(1)

    @property
    def note(self) -> Note:
        """What is drawn."""
        return self._note

    @property
    def marks(self) -> NoteMarks:
        """How the note stands out."""
        return self._marks

    @property
    def lifted(self) -> bool:
        """It is in the hand."""
        return self._lifted

    def show_note(self, note: Note, heard: int) -> None:
        """Draw this content from now on, and how often it was heard with what was merged into it."""
        if (note, heard) == (self._note, self._heard):
            return
        self._note, self._heard = note, heard
        self._face = None
        self._show_change()

    def show_marks(self, marks: NoteMarks) -> None:
        """Draw the note selected, focused or dimmed."""
        if marks != self._marks:
            self._marks = marks
            self._restack()
            self._show_change()

    def lift(self, *, up: bool, tilted: bool = True) -> None:
        """Draw the note as one that is being dragged, or put it down.

        Args:
            tilted: It is carried by itself, not with the cluster it lies in.
        """
        if up == self._lifted:
            return
        self._lifted, self._tilted = up, up and tilted
        self.setRotation(_TILT if self._tilted else 0)
        self.setFlag(QGraphicsObject.GraphicsItemFlag.ItemHasNoContents, not up)
        self._restack()
        self._redraw(self)

    def forget_look(self) -> None:
        """Set the text anew after fonts or language changed."""
        self._face = None

    @override
    def boundingRect(self) -> QRectF:
        return _BOUNDS

    @override
    def shape(self) -> QPainterPath:
        return _SHAPE

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        del widget
        self.draw(painter, option.levelOfDetailFromTransform(painter.worldTransform()))

    def draw(self, painter: QPainter, scale: float) -> None:
        """Draw the note at the painter's origin."""
        painter.setOpacity(DIMMED if self._marks.dimmed else 1.0)
        if scale < DETAIL:
            painter.fillRect(PAPER, QColor(note_fill(self._look.tokens, self._note.theme)))
            self._draw_rings(painter, least=2 / max(scale, 0.05))
            return
        kind = "lifted" if self._tilted else "hover" if self._hover else "rest"
        self._look.draw_shadow(painter, PAPER, kind)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._look.draw_paper(painter, PAPER, self._note.theme, edge=self._hover)
        if self._face is None:
            self._face = self._look.face(self._note, NOTE_WIDTH, self._heard)
        self._look.draw_face(painter, PAPER, self._note.theme, self._face)
        self._draw_rings(painter)
        if self._marks.selected:
            self._look.draw_check(painter, PAPER)

    def rings(self, least: float = 0) -> Iterator[tuple[str, float, float]]:
        """Return colour, width and distance from the paper to the middle of each outline."""
        t, marks = self._look.tokens, self._marks
        reach = 2.0
        if marks.selected:
            width = max(least, 7.0 if t.name == "high-contrast" else 5.0 if marks.shown else 3.0)
            yield t.primary, width, reach + width / 2
            reach += width
        elif marks.hit:
            width = max(2.0, least)
            yield t.primary_2, width, width / 2
        if marks.focused:
            width = max(3.0, least)
            yield t.focus, width, reach + width / 2

    @override
    def hoverEnterEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        self._hover = True
        self._show_change()
        super().hoverEnterEvent(event)

    @override
    def hoverLeaveEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        self._hover = False
        self._show_change()
        super().hoverLeaveEvent(event)

    def _draw_rings(self, painter: QPainter, least: float = 0) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, least == 0)
        for ink, width, reach in self.rings(least):
            self._look.draw_ring(painter, PAPER, ink, width, reach)

    def _show_change(self) -> None:
        if self._lifted:
            self.update()
        else:
            self._redraw(self)

    def _restack(self) -> None:
        marks, carried = self._marks, 10 if self._tilted else 9
        self.setZValue(
            carried if self._lifted else 3 if marks.focused else 2 if marks.selected else 1
        )
