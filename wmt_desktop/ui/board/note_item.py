"""One note on the canvas."""

from __future__ import annotations

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
from wmt_desktop.ui.board.look import DETAIL, REACH, Face, Look
from wmt_desktop.ui.tokens import note_fill

PAPER = QRectF(0, 0, NOTE_WIDTH, NOTE_HEIGHT)
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

    Attributes:
        accessible: What screen readers ask; see ``accessibility``.
    """

    # QGraphicsObject, not QGraphicsItem: accessible objects need a QObject.

    def __init__(self, note: Note, look: Look) -> None:
        super().__init__()
        self.accessible: QAccessibleInterface | None = None
        self._note = note
        self._look = look
        self._marks = PLAIN
        self._face: Face | None = None
        self._hover = False
        self._lifted = False
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

    def show_note(self, note: Note) -> None:
        """Draw this content from now on."""
        if note == self._note:
            return
        self._note = note
        self._face = None
        self.update()

    def show_marks(self, marks: NoteMarks) -> None:
        """Draw the note selected, focused or dimmed."""
        if marks != self._marks:
            self._marks = marks
            self._restack()
            self.update()

    def lift(self, *, up: bool) -> None:
        """Draw the note as one that is being dragged, or put it down."""
        if up != self._lifted:
            self._lifted = up
            self.setRotation(_TILT if up else 0)
            self._restack()
            self.update()

    def forget_look(self) -> None:
        """Set the text anew after fonts or language changed."""
        self._face = None
        self.update()

    @override
    def boundingRect(self) -> QRectF:
        # Room for the widest shadow and for both outlines, so that they never leave traces.
        return PAPER.adjusted(-REACH, -REACH, REACH, REACH)

    @override
    def shape(self) -> QPainterPath:
        path = QPainterPath()
        path.addRect(PAPER)
        return path

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        del widget
        t = self._look.tokens
        if self._marks.dimmed:
            painter.setOpacity(0.28)
        detail = option.levelOfDetailFromTransform(painter.worldTransform())
        if detail < DETAIL:
            painter.fillRect(PAPER, QColor(note_fill(t, self._note.theme)))
            self._draw_marks(painter, least=2 / max(detail, 0.05))
            return
        kind = "lifted" if self._lifted else "hover" if self._hover else "rest"
        self._look.draw_shadow(painter, PAPER, kind)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._look.draw_paper(painter, PAPER, self._note.theme, edge=self._hover)
        if self._face is None:
            self._face = self._look.face(self._note, NOTE_WIDTH)
        self._look.draw_face(painter, PAPER, self._note.theme, self._face)
        self._draw_marks(painter)

    @override
    def hoverEnterEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        self._hover = True
        self.update()
        super().hoverEnterEvent(event)

    @override
    def hoverLeaveEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        self._hover = False
        self.update()
        super().hoverLeaveEvent(event)

    def _draw_marks(self, painter: QPainter, least: float = 0) -> None:
        t, marks = self._look.tokens, self._marks
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, least == 0)
        reach = 2.0
        if marks.selected:
            width = 7.0 if t.name == "high-contrast" else 5.0 if marks.shown else 3.0
            self._look.draw_ring(painter, PAPER, t.primary, max(width, least))
            reach += width
        elif marks.hit:
            self._look.draw_ring(painter, PAPER, t.primary_2, max(2.0, least), gap=0)
        if marks.focused:
            self._look.draw_ring(painter, PAPER, t.focus, max(3.0, least), gap=reach)
        if marks.selected and not least:
            self._look.draw_check(painter, PAPER)

    def _restack(self) -> None:
        marks = self._marks
        self.setZValue(10 if self._lifted else 3 if marks.focused else 2 if marks.selected else 1)
