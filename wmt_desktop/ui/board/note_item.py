"""A note as something that can be pointed at, carried and read aloud."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessibleInterface, QPainter, QPainterPath
from PySide6.QtWidgets import (
    QGraphicsObject,
    QGraphicsSceneHoverEvent,
    QStyleOptionGraphicsItem,
    QWidget,
)
from typing_extensions import override

from wmt_desktop.domain.board import Note
from wmt_desktop.ui.board.look import REACH
from wmt_desktop.ui.board.paper import PAPER, NoteMarks, Paper

# Room for the widest shadow and for both outlines, so that they never leave traces.
_BOUNDS = PAPER.adjusted(-REACH, -REACH, REACH, REACH)
_SHAPE = QPainterPath()
_SHAPE.addRect(PAPER)
_TILT = -2.0


class NoteItem(QGraphicsObject):
    """A note that something happens to.

    Thousands of notes lie on a board, and few are ever touched: the scene makes the item when it is
    asked for. It changes nothing: gestures are read by the view, rows come from events. A note that
    lies on the board is part of the still picture (see ``still``); to Qt it has no contents then. Only
    what is in the hand is painted as an item.

    Args:
        redraw: Called with the id when the note's part of the still picture is out of date.

    Attributes:
        accessible: What screen readers ask; see ``accessibility``.
    """

    # QGraphicsObject, not QGraphicsItem: accessible objects need a QObject.

    def __init__(self, paper: Paper, redraw: Callable[[str], None]) -> None:
        super().__init__()
        self._redraw = redraw
        self.accessible: QAccessibleInterface | None = None
        self._paper = paper
        self.setFlag(QGraphicsObject.GraphicsItemFlag.ItemHasNoContents)
        self.setAcceptHoverEvents(True)
        self.setTransformOriginPoint(PAPER.center())
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.restack()

    @property
    def note(self) -> Note:
        """What is drawn."""
        return self._paper.note

    @property
    def marks(self) -> NoteMarks:
        """How the note stands out."""
        return self._paper.marks

    @property
    def lifted(self) -> bool:
        """It is in the hand."""
        return self._paper.lifted

    def lift(self, *, up: bool, tilted: bool = True) -> None:
        """Draw the note as one that is being dragged, or put it down.

        Args:
            tilted: It is carried by itself, not with the cluster it lies in.
        """
        paper = self._paper
        if up == paper.lifted:
            return
        paper.lifted, paper.tilted = up, up and tilted
        self.setRotation(_TILT if paper.tilted else 0)
        self.setFlag(QGraphicsObject.GraphicsItemFlag.ItemHasNoContents, not up)
        self.restack()
        self._redraw(paper.note.id)

    def restack(self) -> None:
        """Take the place in the stack that the note has now."""
        self.setZValue(self._paper.height)

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
        self._paper.draw(painter, option.levelOfDetailFromTransform(painter.worldTransform()))

    @override
    def hoverEnterEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        self._show_hover(hover=True)
        super().hoverEnterEvent(event)

    @override
    def hoverLeaveEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        self._show_hover(hover=False)
        super().hoverLeaveEvent(event)

    def _show_hover(self, *, hover: bool) -> None:
        self._paper.hover = hover
        self._redraw(self._paper.note.id)
        self.update()
