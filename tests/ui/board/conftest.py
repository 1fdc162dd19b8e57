"""A board page over a real database, driven like a person would."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from wmt_desktop.domain.arena import Arena, Stage, Theme
from wmt_desktop.domain.board import Board, Note
from wmt_desktop.services.arenas import ArenaService, GoToStage, NewArena
from wmt_desktop.services.boards import AddNotes, BoardService, Draft
from wmt_desktop.services.bus import Bus
from wmt_desktop.services.history import History
from wmt_desktop.services.work import Work
from wmt_desktop.storage.store import SqliteStore
from wmt_desktop.ui.board.boxes import Box
from wmt_desktop.ui.board.page import BoardPage
from wmt_desktop.ui.qt_bus import QtBus
from wmt_desktop.ui.settings import SettingsFile
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.toast import Toast

NO_KEYS = Qt.KeyboardModifier.NoModifier


@dataclass(frozen=True)
class Desk:
    """The page with what stands behind it."""

    page: BoardPage
    toast: Toast
    boards: BoardService
    arenas: ArenaService
    history: History
    arena: Arena

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


@pytest.fixture
def make_desk(
    qtbot: QtBot, theme: ThemeManager, settings: SettingsFile, tmp_path: Path
) -> Iterator[Callable[..., Desk]]:
    """Returns a function that opens a page with these notes: cluster name to texts."""
    stores: list[SqliteStore] = []

    def make(
        clusters: dict[str, Sequence[str]] | None = None,
        loose: Sequence[str] = (),
        size: tuple[int, int] = (1352, 836),
    ) -> Desk:
        store = SqliteStore(tmp_path / "arena.db")
        stores.append(store)
        bus = Bus()
        work = Work(store, bus)
        boards, arenas, history = BoardService(work), ArenaService(work), History(work)
        arena = arenas.new(NewArena("Food", language="lv", second_language="en"))
        arena = arenas.go_to(GoToStage(arena.id, Stage.IDEAS))
        drafts = [
            Draft(text, Theme.FOOD, name, "Table 2", "en")
            for name, texts in (clusters or {}).items()
            for text in texts
        ]
        drafts += [Draft(text, Theme.MOBILITY, author="Table 3", lang="lv") for text in loose]
        if drafts:
            boards.add(AddNotes(arena.id, tuple(drafts)))
        window = QWidget()
        window.resize(*size)
        toast = Toast(theme, window)
        page = BoardPage(
            boards, arenas, history, theme, QtBus(bus, window), settings, toast, window
        )
        page.setGeometry(0, 0, *size)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        page.show_arena(arena.id)
        qtbot.waitUntil(page.capture.field.hasFocus)
        return Desk(page, toast, boards, arenas, history, arena)

    yield make
    for store in stores:
        store.close()
