"""A board as a small picture: where the notes lie, not what they say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wmt_desktop.ui.icons import draw_icon
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.tokens import note_fill
from wmt_desktop.ui.widgets.paint import rounded

if TYPE_CHECKING:
    from wmt_desktop.domain.board import Board, Note
    from wmt_desktop.ui.board.boxes import Box
    from wmt_desktop.ui.board.layout import Layout

_MARGIN = 24
_LARGEST = 0.28


class BoardPicture(QWidget):
    """Draws a board in the space it has. The right corners follow those of the card it lies in."""

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._board: Board | None = None
        self._layout: Layout | None = None
        theme.changed.connect(self.update)

    def show_board(self, board: Board) -> None:
        """Draw this board."""
        # Late: the window is drawn before any board is read.
        from wmt_desktop.ui.board.layout import arrange

        self._board = board
        self._layout = arrange(board) if board.notes or board.clusters else None
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(316, 276)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        t = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        corners = QPainterPath()
        # Only the right corners: the card's own line stays free.
        corners.addRoundedRect(box.adjusted(-12, 1, -1, -1), 9, 9)
        painter.setClipPath(corners)
        painter.fillRect(box, QColor(t.canvas))
        painter.fillRect(QRectF(0, 0, 1, box.height()), QColor(t.line))
        bounds = self._layout.bounds if self._layout else None
        if self._board is None:
            return
        if self._layout is None or bounds is None:
            side = 40.0
            middle = box.center()
            icon = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
            draw_icon(painter, "bulb", t.ink2, icon)
            return
        scale = min(
            (box.width() - 2 * _MARGIN) / max(1.0, bounds.width),
            (box.height() - 2 * _MARGIN) / max(1.0, bounds.height),
            _LARGEST,
        )
        left = (box.width() - bounds.width * scale) / 2 - bounds.x * scale
        top = (box.height() - bounds.height * scale) / 2 - bounds.y * scale

        def placed(one: Box) -> QRectF:
            return QRectF(
                left + one.x * scale, top + one.y * scale, one.width * scale, one.height * scale
            )

        for frame in self._layout.clusters.values():
            area = placed(frame)
            rounded(painter, area, 4, t.card, t.line2)
            title = QRectF(area.x() + 4, area.y() + 4, area.width() * 0.4, 3)
            rounded(painter, title, 1.5, t.ink2)
        for note in self._board.notes:
            if note.id in self._layout.notes:
                self._draw_note(painter, placed(self._layout.notes[note.id]), note)

    def _draw_note(self, painter: QPainter, box: QRectF, note: Note) -> None:
        t = self._theme.tokens
        rounded(painter, box.adjusted(0.5, 0.5, -0.5, -0.5), 1.5, note_fill(t, note.theme))
        if box.height() < 12:
            return
        ink = QColor(t.note_ink)
        ink.setAlphaF(0.45)
        # Two strokes as long as the text is, up to the width of the note.
        room = box.width() - 8
        for row, letters in enumerate((len(note.text), len(note.text) - 20)):
            if letters > 0:
                width = room * min(1.0, 0.3 + letters / 40)
                painter.fillRect(QRectF(box.x() + 4, box.y() + 5 + row * 4.5, width, 1.8), ink)
