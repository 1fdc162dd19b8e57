"""A board page as a person uses it, for tests."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from wmt_desktop.domain.arena import Arena
from wmt_desktop.domain.board import Board, Note
from wmt_desktop.services.arenas import ArenaService
from wmt_desktop.services.boards import BoardService
from wmt_desktop.services.history import History
from wmt_desktop.services.services import Services
from wmt_desktop.ui.board.boxes import Box
from wmt_desktop.ui.board.page import BoardPage
from wmt_desktop.ui.widgets.toast import Toast

NO_KEYS = Qt.KeyboardModifier.NoModifier


@dataclass(frozen=True)
class Desk:
    """The page with what stands behind it."""

    page: BoardPage
    toast: Toast
    services: Services
    arena: Arena

    @property
    def boards(self) -> BoardService:
        return self.services.boards

    @property
    def arenas(self) -> ArenaService:
        return self.services.arenas

    @property
    def history(self) -> History:
        return self.services.history

    @property
    def stored(self) -> Board:
        return self.boards.board(self.arena.id)

    @property
    def shown(self) -> Board:
        return self.page.scene.board

    def note(self, text: str) -> Note:
        return next(note for note in self.stored.notes if note.text == text)

    def texts(self, cluster: str | None = None) -> list[str]:
        """The texts of a cluster by its name, in order; None: not grouped."""
        holder = next((each.id for each in self.stored.clusters if each.name == cluster), None)
        return [note.text for note in self.stored.of_cluster(holder)]

    @property
    def selected(self) -> list[str]:
        chosen = self.page.selection.notes
        return [note.text for note in self.page.scene.notes if note.id in chosen]

    def point(self, x: float, y: float) -> QPoint:
        """A point of the board in pixels of the viewport."""
        return self.page.canvas.view.mapFromScene(QPointF(x, y))

    def middle(self, text: str) -> QPoint:
        return self.point(*self.page.scene.places.notes[self.note(text).id].middle)

    def frame(self, name: str) -> Box:
        cluster = next(each for each in self.stored.clusters if each.name == name)
        return self.page.scene.places.clusters[cluster.id]

    def click(self, at: QPoint, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        QTest.mouseClick(self._board, Qt.MouseButton.LeftButton, keys, at)

    def drag(self, start: QPoint, end: QPoint, *, let_go: bool = True) -> None:
        left = Qt.MouseButton.LeftButton
        QTest.mousePress(self._board, left, NO_KEYS, start)
        for step in (0.3, 0.6, 1.0):
            self.hover(start + (end - start) * step)
        if let_go:
            QTest.mouseRelease(self._board, left, NO_KEYS, end)

    def hover(self, at: QPoint) -> None:
        QTest.mouseMove(self._board, at)
        # The offscreen platform does not report pressed buttons with a moved pointer.
        move_with_button(self._board, at)

    def key(self, key: Qt.Key, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        QTest.keyClick(self.page.canvas.view, key, keys)

    def type_idea(self, text: str) -> None:
        write(self.page.capture.field, text)
        QTest.keyClick(self.page.capture.field, Qt.Key.Key_Return)

    @property
    def _board(self) -> QWidget:
        return self.page.canvas.view.viewport()


def write(widget: QWidget, text: str) -> None:
    """Type any letters; ``QTest.keyClicks`` ends the program at the first one that is not Latin-1."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = ord(letter.upper()) if letter.isascii() else 0
            QCoreApplication.sendEvent(widget, QKeyEvent(kind, key, NO_KEYS, letter))


def move_with_button(widget: QWidget, at: QPoint) -> None:
    """Send a move with the left button held."""
    place = QPointF(at)
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        place,
        QPointF(widget.mapToGlobal(at)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        NO_KEYS,
    )
    QCoreApplication.sendEvent(widget, event)
