"""How one note is drawn, wherever: on the board, or in the hand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from wmt_desktop.domain.board import Note
from wmt_desktop.ui.board.layout import NOTE_HEIGHT, NOTE_WIDTH
from wmt_desktop.ui.board.look import DETAIL, DIMMED, Face, Look
from wmt_desktop.ui.tokens import note_fill

PAPER = QRectF(0, 0, NOTE_WIDTH, NOTE_HEIGHT)


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


class Paper:
    """What there is to draw of one note. Every note has one, so it is small and made quickly.

    Attributes:
        note: The note.
        heard: How often it was heard with what was merged into it.
        marks: How it stands out.
        hover: The pointer is over it.
        lifted: It is in the hand.
        tilted: It is in the hand by itself, not with the cluster it lies in.
    """

    __slots__ = ("_face", "_look", "heard", "hover", "lifted", "marks", "note", "tilted")

    def __init__(self, note: Note, heard: int, look: Look) -> None:
        self.note = note
        self.heard = heard
        self.marks = PLAIN
        self.hover = self.lifted = self.tilted = False
        self._look = look
        self._face: Face | None = None

    @property
    def height(self) -> int:
        """Its place in the stack: more is further up."""
        if self.lifted:
            return 10 if self.tilted else 9
        return 3 if self.marks.focused else 2 if self.marks.selected else 1

    def show_note(self, note: Note, heard: int) -> bool:
        """Draw this content from now on; return whether it is another."""
        if (note, heard) == (self.note, self.heard):
            return False
        self.note, self.heard = note, heard
        self._face = None
        return True

    def forget_look(self) -> None:
        """Set the text anew after fonts or language changed."""
        self._face = None

    @property
    def is_set(self) -> bool:
        """Its words are ready to be drawn."""
        return self._face is not None

    def set_words(self) -> Face:
        """Return its words, set once."""
        if self._face is None:
            self._face = self._look.face(self.note, NOTE_WIDTH, self.heard)
        return self._face

    def draw(self, painter: QPainter, scale: float) -> None:
        """Draw the note at the painter's origin."""
        painter.setOpacity(DIMMED if self.marks.dimmed else 1.0)
        if scale < DETAIL:
            painter.fillRect(PAPER, QColor(note_fill(self._look.tokens, self.note.theme)))
            self._draw_rings(painter, least=2 / max(scale, 0.05))
            return
        kind = "lifted" if self.tilted else "hover" if self.hover else "rest"
        self._look.draw_blank(painter, PAPER, self.note.theme, kind)
        self._look.draw_face(painter, PAPER, self.set_words())
        self._draw_rings(painter)
        if self.marks.selected:
            self._look.draw_check(painter, PAPER)

    def rings(self, least: float = 0) -> Iterator[tuple[str, float, float]]:
        """Return colour, width and distance from the paper to the middle of each outline."""
        t, marks = self._look.tokens, self.marks
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

    def _draw_rings(self, painter: QPainter, least: float = 0) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, least == 0)
        for ink, width, reach in self.rings(least):
            self._look.draw_ring(painter, PAPER, ink, width, reach)
